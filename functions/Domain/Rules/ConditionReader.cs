using System.Text.Json;

namespace Toronto311.Domain.Rules;

/// <summary>Reads a condition: all, any, not, an earlier rule, or a test of one field.</summary>
/// <param name="tests">Reads tests.</param>
/// <param name="earlier">Places of the rules read so far, by name.</param>
internal sealed class ConditionReader(FieldTestReader tests, Dictionary<string, int> earlier)
{
    public const int Deepest = 20;

    private static readonly string[] Forms = ["all", "any", "not", "rule", "field"];

    public Condition Read(LocatedJson piece, string path, int depth)
    {
        if (depth > Deepest)
            throw piece.Wrong($"is nested too deeply: conditions go at most {Deepest} deep");
        if (piece.Kind != JsonTokenType.StartObject)
            throw piece.Wrong($"a condition must be an object, not {piece.KindInWords}");
        if (piece.Members.Count == 0)
            throw piece.Wrong("the condition is empty; it must have one of: all, any, not, rule, field");
        var form = piece.Members.Find(member => Forms.Contains(member.Name));
        if (form?.Name == "field")
            return tests.Read(piece, form.Value, path);
        foreach (var member in piece.Members)
            if (member != form)
                throw new Requests.CatalogueException(piece.File, member.Line, form is null
                    ? $"'{member.Name}' does not start a condition{NearestName.Hint(member.Name, Forms)}"
                    : $"'{member.Name}' cannot stand beside '{form.Name}'; put both into an \"all\" or \"any\"");
        return form!.Name switch
        {
            "all" => new AllOf(path, form.Line, Parts(form, path, depth)),
            "any" => new AnyOf(path, form.Line, Parts(form, path, depth)),
            "not" => new Not(path, form.Line, Read(form.Value, $"{path}.not", depth + 1)),
            _ => Rule(form.Value, path),
        };
    }

    private List<Condition> Parts(LocatedMember form, string path, int depth)
    {
        if (form.Value.Kind != JsonTokenType.StartArray || form.Value.Items.Count == 0)
            throw form.Value.Wrong($"'{form.Name}' must be a list of conditions, at least one");
        return [.. form.Value.Items.Select((item, at) => Read(item, $"{path}.{form.Name}[{at}]", depth + 1))];
    }

    private RuleFired Rule(LocatedJson name, string path)
    {
        if (name.Kind != JsonTokenType.String)
            throw name.Wrong($"'rule' must be the name of an earlier rule, not {name.KindInWords}");
        return earlier.TryGetValue(name.Text, out var at)
            ? new RuleFired(path, name.Line, name.Text, at)
            : throw name.Wrong($"there is no earlier rule '{name.Text}'{(earlier.Count > 0 ? NearestName.Hint(name.Text, earlier.Keys) : "; a rule can ask only about rules above it")}");
    }
}
