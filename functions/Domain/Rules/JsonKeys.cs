using System.Text.Json;

namespace Toronto311.Domain.Rules;

/// <summary>The keys of one JSON object, none of them unknown.</summary>
internal sealed class JsonKeys
{
    private readonly LocatedJson piece;
    private readonly string what;

    public JsonKeys(LocatedJson piece, string what, params ReadOnlySpan<string> known)
    {
        (this.piece, this.what) = (piece, what);
        if (piece.Kind != JsonTokenType.StartObject)
            throw piece.Wrong($"{what} must be an object, not {piece.KindInWords}");
        foreach (var member in piece.Members)
            if (!known.Contains(member.Name))
                throw new Requests.CatalogueException(piece.File, member.Line, $"'{member.Name}' is not a key of {what}{NearestName.Hint(member.Name, known.ToArray())}");
    }

    public LocatedJson? Find(string name) => piece.Members.Find(member => member.Name == name)?.Value;

    public LocatedJson Required(string name) => Find(name) ?? throw piece.Wrong($"'{name}' is missing; {what} must have it");

    /// <summary>A text that is not blank.</summary>
    public string RequiredText(string name, int longest)
    {
        var value = Required(name);
        if (value.Kind != JsonTokenType.String)
            throw value.Wrong($"'{name}' must be a text, not {value.KindInWords}");
        if (string.IsNullOrWhiteSpace(value.Text))
            throw value.Wrong($"'{name}' is empty");
        return value.Text.Length <= longest ? value.Text.Trim() : throw value.Wrong($"'{name}' is too long: at most {longest} characters");
    }
}
