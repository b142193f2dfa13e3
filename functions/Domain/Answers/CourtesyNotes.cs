using System.Text.Json;
using Toronto311.Domain.Requests;
using Toronto311.Domain.Rules;
using Toronto311.Domain.Text;

namespace Toronto311.Domain.Answers;

/// <summary>For writers in languages mail is not decided in: a few sentences in theirs, that a person will read the email and how to phone.</summary>
public sealed class CourtesyNotes
{
    private const string Chinese = "zh";
    private const int LongestNote = 1_000;

    private readonly Dictionary<string, CourtesyNote> notes;

    private CourtesyNotes(Dictionary<string, CourtesyNote> notes) => this.notes = notes;

    public IReadOnlyCollection<CourtesyNote> All => notes.Values;

    /// <summary>The notes for a writer: one, none where we have none, two where the text does not tell which Chinese script is read.</summary>
    public IReadOnlyList<CourtesyNote> For(string language, string text) =>
        [.. (language == Chinese ? ChineseScript.Of(text) : [language]).Where(notes.ContainsKey).Select(code => notes[code])];

    /// <summary>Reads <c>notes.json</c>: by language code, its English name and the note.</summary>
    /// <exception cref="CatalogueException">A note is wrong; tells file, line and reason.</exception>
    public static CourtesyNotes Parse(string file, string json)
    {
        var read = new Dictionary<string, CourtesyNote>(StringComparer.Ordinal);
        var root = LocatedJson.Read(file, json);
        if (root.Kind != JsonTokenType.StartObject)
            throw root.Wrong($"the notes must be an object, not {root.KindInWords}");
        foreach (var (code, _, value) in root.Members)
        {
            var keys = new JsonKeys(value, $"the note for '{code}'", "name", "note");
            read[code] = new CourtesyNote(code, keys.RequiredText("name", LongestNote), keys.RequiredText("note", LongestNote));
        }

        return new CourtesyNotes(read);
    }
}

/// <summary>A note in one language.</summary>
/// <param name="Code">BCP 47 code: ISO 639-1, with the script for Chinese.</param>
/// <param name="Name">English name of the language.</param>
/// <param name="Text">What the resident reads.</param>
public sealed record CourtesyNote(string Code, string Name, string Text);
