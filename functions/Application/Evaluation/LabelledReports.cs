using Toronto311.Domain.Classification;
using Toronto311.Domain.Requests;

namespace Toronto311.Application.Evaluation;

/// <summary>Reads reports of other cities' residents from a table: columns <c>id</c>, <c>source</c>, <c>text</c> and <c>acceptable_codes</c> (bars between).</summary>
public static class LabelledReports
{
    /// <summary>The rows whose acceptable codes are not only <c>none</c>.</summary>
    /// <param name="file">Name of the table, for messages.</param>
    /// <param name="csv">Its text.</param>
    /// <param name="sources">Sources to take; all when empty.</param>
    /// <exception cref="CatalogueException">The table is wrong; names file, line and reason.</exception>
    public static IReadOnlyList<LabelledEmail> Read(string file, string csv, IReadOnlyCollection<string> sources)
    {
        var emails = new List<LabelledEmail>();
        foreach (var row in CsvTable.Read(file, csv, "id", "source", "text", "acceptable_codes").Rows)
        {
            var codes = row["acceptable_codes"].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (codes.Length == 0)
                throw row.Wrong("acceptable_codes", "is empty; it names one code or more, with bars between");
            if (codes.All(code => code == Prediction.None) || (sources.Count > 0 && !sources.Contains(row["source"])))
                continue;
            emails.Add(new LabelledEmail(row["id"], row["source"], LabelledText.Reading(row["id"], "", row["text"]), [new ExpectedMatter(codes)]));
        }

        return emails;
    }
}
