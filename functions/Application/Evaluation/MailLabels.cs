using System.Text.Json;
using System.Text.Json.Serialization;
using Toronto311.Domain.Requests;

namespace Toronto311.Application.Evaluation;

/// <summary>What a person said of one mail of a folder: a line of its <c>labels.jsonl</c>.</summary>
/// <param name="File">Path below the folder; <c>#n</c> behind it for the nth mail of an mbox.</param>
/// <param name="Matters">What the mail holds, the weightiest first.</param>
/// <param name="Danger">Whether it tells of danger to life or property now.</param>
/// <param name="Person">Whether a person must answer.</param>
public sealed record MailLabels(string File, IReadOnlyList<MailMatter> Matters, bool? Danger = null, bool? Person = null)
{
    /// <summary>Name of the file that holds the labels of a folder of mail.</summary>
    public const string FileName = "labels.jsonl";

    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
    };

    /// <summary>One entry a line.</summary>
    /// <exception cref="CatalogueException">A line is wrong; names file, line and reason.</exception>
    public static IReadOnlyList<MailLabels> Read(string name, string content)
    {
        var labels = new List<MailLabels>();
        var number = 0;
        foreach (var line in content.Split('\n'))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                labels.Add(JsonSerializer.Deserialize<MailLabels>(line, Strict) ?? throw new CatalogueException(name, number, "the line holds null"));
            }
            catch (JsonException fault)
            {
                throw new CatalogueException(name, number, $"{fault.Message} A line is {{\"file\": \"a.eml\", \"matters\": [{{\"codes\": [\"road-pothole\"]}}]}}.");
            }
        }

        return labels;
    }
}

/// <summary>One matter of a labelled mail.</summary>
/// <param name="Codes">Every code under which it is rightly settled.</param>
/// <param name="Place">Where, in the writer's words; null when the mail does not say.</param>
public sealed record MailMatter(IReadOnlyList<string> Codes, string? Place = null);
