using System.Text;
using System.Text.Json;
using Toronto311.Domain.Requests;

namespace Toronto311.Domain.Rules;

/// <summary>A piece of a JSON file that knows its line, so that every fault can be told by line.</summary>
internal sealed class LocatedJson
{
    private const int DeepestJson = 256;

    private LocatedJson(string file, int line, JsonTokenType kind) => (File, Line, Kind) = (file, line, kind);

    public string File { get; }

    /// <summary>1-based.</summary>
    public int Line { get; }

    /// <summary>StartObject, StartArray, String, Number, True, False or Null.</summary>
    public JsonTokenType Kind { get; }

    public string Text { get; private init; } = "";

    public double Number { get; private init; }

    public List<LocatedJson> Items { get; } = [];

    public List<LocatedMember> Members { get; } = [];

    /// <summary>What it is, for messages.</summary>
    public string KindInWords => Kind switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.True or JsonTokenType.False => "true or false",
        _ => "null",
    };

    /// <summary>Reads a whole file.</summary>
    /// <exception cref="CatalogueException">It is not JSON (RFC 8259), or names a key twice in one object.</exception>
    public static LocatedJson Read(string file, string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json.TrimStart('\uFEFF'));
        var lines = new LineCounter(bytes);
        try
        {
            var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = DeepestJson });
            reader.Read();
            var root = ReadValue(file, ref reader, ref lines);
            reader.Read(); // throws when more follows
            return root;
        }
        catch (JsonException wrong)
        {
            var at = wrong.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
            throw new CatalogueException(file, (int)(wrong.LineNumber ?? 0) + 1, $"is not valid JSON: {(at > 0 ? wrong.Message[..at] : wrong.Message)}");
        }
    }

    public CatalogueException Wrong(string why) => new(File, Line, why);

    private static LocatedJson ReadValue(string file, ref Utf8JsonReader reader, ref LineCounter lines)
    {
        var line = lines.LineOf(reader.TokenStartIndex);
        var piece = new LocatedJson(file, line, reader.TokenType)
        {
            Text = reader.TokenType switch
            {
                JsonTokenType.String => StringOf(file, line, ref reader),
                JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan),
                _ => "",
            },
            Number = reader.TokenType == JsonTokenType.Number ? reader.GetDouble() : 0,
        };
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (reader.TokenType == JsonTokenType.StartObject)
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                ReadMember(file, ref reader, ref lines, piece, names);
        else if (reader.TokenType == JsonTokenType.StartArray)
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                piece.Items.Add(ReadValue(file, ref reader, ref lines));
        return piece;
    }

    private static void ReadMember(string file, ref Utf8JsonReader reader, ref LineCounter lines, LocatedJson piece, HashSet<string> names)
    {
        var line = lines.LineOf(reader.TokenStartIndex);
        var name = StringOf(file, line, ref reader);
        if (!names.Add(name))
            throw new CatalogueException(file, line, $"'{name}' stands twice in one object");
        reader.Read();
        piece.Members.Add(new LocatedMember(name, line, ReadValue(file, ref reader, ref lines)));
    }

    private static string StringOf(string file, int line, ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            throw new CatalogueException(file, line, "has half a character (a lone surrogate after \\u)");
        }
    }

    /// <summary>Counts lines up to positions that only grow.</summary>
    private ref struct LineCounter(ReadOnlySpan<byte> bytes)
    {
        private readonly ReadOnlySpan<byte> bytes = bytes;
        private int counted;
        private int line = 1;

        public int LineOf(long position)
        {
            line += bytes[counted..(int)position].Count((byte)'\n');
            counted = (int)position;
            return line;
        }
    }
}

/// <summary>One key of an object, with its line.</summary>
internal sealed record LocatedMember(string Name, int Line, LocatedJson Value);
