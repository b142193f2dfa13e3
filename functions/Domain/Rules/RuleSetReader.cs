using System.Text.Json;
using Toronto311.Domain.Requests;

namespace Toronto311.Domain.Rules;

/// <summary>Reads a rules file, strictly: whatever is not understood is refused with its line and what to correct.</summary>
public static class RuleSetReader
{
    /// <summary>Version of the format, the file's <c>schema</c>.</summary>
    public const int Schema = 1;

    /// <summary>Most rules in one file.</summary>
    public const int MostRules = 2_000;

    private const int LongestFile = 5_000_000;
    private const int LongestDescription = 1_000;
    private const int LongestName = 60;

    /// <summary>Reads and compiles rules.</summary>
    /// <param name="file">Name for messages.</param>
    /// <param name="json">Contents.</param>
    /// <param name="labels">Every label there is; null checks only the form of labels.</param>
    /// <exception cref="CatalogueException">Something is wrong; its message names file, line and what to correct.</exception>
    public static RuleSet Read(string file, string json, IReadOnlySet<string>? labels = null)
    {
        if (json.Length > LongestFile)
            throw new CatalogueException(file, 1, $"is too long: a rules file has at most {LongestFile} characters");
        var root = new JsonKeys(LocatedJson.Read(file, json), "a rules file", "$schema", "schema", "rules");
        var schema = root.Required("schema");
        if (schema.Kind != JsonTokenType.Number || schema.Number != Schema)
            throw schema.Wrong($"'schema' must be {Schema}");
        var list = root.Required("rules");
        if (list.Kind != JsonTokenType.StartArray)
            throw list.Wrong($"'rules' must be a list, not {list.KindInWords}");
        if (list.Items.Count > MostRules)
            throw list.Items[MostRules].Wrong($"is one rule too many: a file has at most {MostRules}");
        return ReadRules(list.Items, labels);
    }

    private static RuleSet ReadRules(List<LocatedJson> items, IReadOnlySet<string>? labels)
    {
        var rules = new List<Rule>();
        var earlier = new Dictionary<string, int>(StringComparer.Ordinal);
        var fields = new RuleFields();
        var phrases = new PhraseIndex();
        var known = new KnownLabels(labels);
        var conditions = new ConditionReader(new FieldTestReader(fields, phrases, known), earlier);
        foreach (var item in items)
        {
            var rule = ReadRule(item, earlier, conditions, known);
            earlier.Add(rule.Name, rules.Count);
            rules.Add(rule);
        }

        return new RuleSet(rules, phrases, fields.Texts);
    }

    private static Rule ReadRule(LocatedJson item, Dictionary<string, int> earlier, ConditionReader conditions, KnownLabels labels)
    {
        var keys = new JsonKeys(item, "a rule", "name", "group", "description", "when", "effect");
        var name = keys.RequiredText("name", LongestName);
        if (!IsName(name))
            throw keys.Required("name").Wrong($"name '{name}' must be capitals, digits and single underscores, such as SNOW_IN_WINTER");
        if (earlier.ContainsKey(name))
            throw keys.Required("name").Wrong($"name '{name}' belongs to an earlier rule too");
        return new Rule(
            name,
            keys.RequiredText("group", LongestName),
            keys.RequiredText("description", LongestDescription),
            conditions.Read(keys.Required("when"), "when", 1),
            EffectReader.Read(keys.Required("effect"), labels),
            item.Line);
    }

    private static bool IsName(string name) =>
        name.Length > 1 && char.IsAsciiLetterUpper(name[0]) && name[^1] != '_' && !name.Contains("__", StringComparison.Ordinal)
        && name.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '_');
}
