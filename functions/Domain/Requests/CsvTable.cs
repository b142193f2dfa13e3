using System.Text;

namespace Toronto311.Domain.Requests;

/// <summary>A catalogue file in CSV (RFC 4180) whose columns are read by name and whose faults are told by line.</summary>
public sealed class CsvTable
{
    private readonly string file;
    private readonly Dictionary<string, int> columnAt;

    private CsvTable(string file, Dictionary<string, int> columns, List<CsvRow> rows) =>
        (this.file, columnAt, Rows) = (file, columns, rows);

    /// <summary>The rows below the line with the column names.</summary>
    public IReadOnlyList<CsvRow> Rows { get; }

    /// <summary>Reads a table.</summary>
    /// <exception cref="CatalogueException">A column is missing or named twice, a row has another number of fields, or a quote is left open.</exception>
    public static CsvTable Read(string file, string text, params ReadOnlySpan<string> required)
    {
        var records = Records(file, text);
        if (records.Count == 0)
            throw new CatalogueException(file, 1, "the file is empty; it needs a first line with the column names");
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in records[0].Fields)
            if (!columns.TryAdd(name.Trim().TrimStart('\uFEFF'), columns.Count))
                throw new CatalogueException(file, 1, $"column '{name}' stands there twice");
        foreach (var name in required)
            if (!columns.ContainsKey(name))
                throw new CatalogueException(file, 1, $"column '{name}' is missing");
        var table = new CsvTable(file, columns, []);
        var rows = (List<CsvRow>)table.Rows;
        foreach (var (line, fields) in records.Skip(1))
        {
            if (fields.Count != columns.Count)
                throw new CatalogueException(file, line, $"{fields.Count} fields where the first line names {columns.Count}");
            rows.Add(new CsvRow(table, line, fields));
        }

        return table;
    }

    private static List<(int Line, List<string> Fields)> Records(string file, string text)
    {
        var records = new List<(int, List<string>)>();
        var fields = new List<string>();
        var field = new StringBuilder();
        int line = 1, start = 1, quoteLine = 0;
        var quoted = false;
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '\n')
                line++;
            if (quoted)
            {
                if (c != '"')
                    field.Append(c);
                else if (at + 1 < text.Length && text[at + 1] == '"')
                    field.Append(text[++at]);
                else
                    quoted = false;
            }
            else if (c == '"' && field.Length == 0)
            {
                (quoted, quoteLine) = (true, line);
            }
            else if (c == ',')
            {
                fields.Add(Take(field));
            }
            else if (c == '\n')
            {
                fields.Add(Take(field).TrimEnd('\r'));
                if (fields.Count > 1 || fields[0].Length > 0)
                    records.Add((start, fields));
                (fields, start) = ([], line);
            }
            else
            {
                field.Append(c);
            }
        }

        if (quoted)
            throw new CatalogueException(file, quoteLine, "a quote that opens here is never closed");
        if (field.Length > 0 || fields.Count > 0)
        {
            fields.Add(Take(field));
            records.Add((start, fields));
        }

        return records;
    }

    private static string Take(StringBuilder field)
    {
        var value = field.ToString();
        field.Clear();
        return value;
    }

    /// <summary>One row, its fields by column name.</summary>
    public sealed class CsvRow
    {
        private readonly CsvTable table;
        private readonly List<string> fields;

        internal CsvRow(CsvTable table, int line, List<string> fields) => (this.table, Line, this.fields) = (table, line, fields);

        /// <summary>Line of the file it starts on, from 1.</summary>
        public int Line { get; }

        /// <summary>The field of that column, without blanks around it.</summary>
        public string this[string column] => fields[table.columnAt[column]].Trim();

        /// <summary>The field, which may not be empty.</summary>
        public string Required(string column) =>
            this[column] is { Length: > 0 } value ? value : throw Wrong(column, "is empty");

        /// <summary>The field as one of a closed set of words.</summary>
        public T OneOf<T>(string column, params ReadOnlySpan<(string Word, T Value)> words)
        {
            foreach (var (word, value) in words)
                if (this[column] == word)
                    return value;
            var allowed = string.Join(", ", words.ToArray().Select(pair => pair.Word));
            throw Wrong(column, $"is '{this[column]}'; it must be one of: {allowed}");
        }

        /// <summary>What to throw when the field of that column is wrong.</summary>
        public CatalogueException Wrong(string column, string why) => new(table.file, Line, $"{column} {why}");
    }
}
