using System.Text.Json;
using System.Text.RegularExpressions;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Requests;
using Toronto311.Domain.Rules;
using static Toronto311.Tests.Domain.Rules.SomeRules;

namespace Toronto311.Tests.Domain.Rules;

/// <summary>Editors check rules files by the schema, the software by its reader: both must say the same.</summary>
public class SchemaTests
{
    private static readonly string[] Kinds = ["textTest", "wordTest", "listTest", "numberTest", "flagTest", "dateTest"];
    private static readonly JsonElement Schema = JsonDocument.Parse(ShippedRules.Schema).RootElement;

    [Fact]
    public void It_is_a_schema_of_2020_12_whose_references_all_lead_somewhere()
    {
        Assert.Equal("https://json-schema.org/draft/2020-12/schema", Schema.GetProperty("$schema").GetString());
        var references = Regex.Matches(ShippedRules.Schema, "\"#/\\$defs/(\\w+)\"", RegexOptions.NonBacktracking).Select(match => match.Groups[1].Value).Distinct().ToArray();
        Assert.NotEmpty(references);
        Assert.All(references, name => Assert.True(Schema.GetProperty("$defs").TryGetProperty(name, out _), name));
    }

    public static TheoryData<string, string, string> FieldsAndTests()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var kind in Kinds)
            foreach (var field in FieldsOf(kind))
                foreach (var test in Kinds.SelectMany(TestsOf).Distinct(StringComparer.Ordinal))
                    data.Add(kind, field, test);
        return data;
    }

    [Theory]
    [MemberData(nameof(FieldsAndTests))]
    public void The_reader_takes_a_test_of_a_field_exactly_when_the_schema_does(string kind, string field, string test)
    {
        var when = $$"""{ "field": "{{field}}", "{{test}}": {{Value(kind, field, test)}} }""";
        if (TestsOf(kind).Contains(test))
            Assert.Single(Read(Rule("ONE", when)).Rules);
        else
            Assert.Contains("does not go with field", Assert.Throws<CatalogueException>(() => Read(Rule("ONE", when))).Why, StringComparison.Ordinal);
    }

    [Fact]
    public void The_reader_knows_no_field_the_schema_does_not()
    {
        var why = Assert.Throws<CatalogueException>(() => Read(Rule("ONE", """{ "field": "nothing-near-it", "set": true }"""))).Why;
        var known = why[(why.IndexOf("known are: ", StringComparison.Ordinal) + 11)..].Split(", ");
        Assert.Equal(
            Kinds.SelectMany(FieldsOf).Select(field => field switch { "header:X-Test" => "header:NAME", "confidenceOf:no-water" => "confidenceOf:LABEL", _ => field }).Order(StringComparer.Ordinal),
            known.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_reasons_are_the_readers()
    {
        var reasons = Strings(Schema.GetProperty("$defs").GetProperty("effect").GetProperty("else").GetProperty("properties").GetProperty("reason").GetProperty("enum")).ToArray();
        foreach (var reason in Enum.GetNames<EscalationReason>())
        {
            var rule = Rule("ONE", """{ "field": "body", "set": true }""", $$"""{ "force": "escalated", "reason": "{{reason}}" }""");
            if (reasons.Contains(reason))
                Assert.Equal(reason, Read(rule).Rules[0].Effect.Escalate.ToString());
            else
                Assert.Throws<CatalogueException>(() => Read(rule));
        }

        Assert.All(reasons, reason => Assert.True(Enum.IsDefined(Enum.Parse<EscalationReason>(reason))));
    }

    [Fact]
    public void The_limits_are_the_readers()
    {
        Assert.Equal(RuleSetReader.MostRules, Schema.GetProperty("properties").GetProperty("rules").GetProperty("maxItems").GetInt32());
        Assert.Equal(RuleSetReader.Schema, Schema.GetProperty("properties").GetProperty("schema").GetProperty("const").GetInt32());
        Assert.Equal(500, Schema.GetProperty("$defs").GetProperty("pattern").GetProperty("maxLength").GetInt32());
    }

    [Fact]
    public void The_shipped_rules_have_the_schemas_form()
    {
        var root = JsonDocument.Parse(ShippedRules.Json).RootElement;
        Assert.Equal("./rules.schema.json", root.GetProperty("$schema").GetString());
        foreach (var rule in root.GetProperty("rules").EnumerateArray())
        {
            AssertKeys(rule, Schema.GetProperty("$defs").GetProperty("rule"));
            Assert.Matches(Schema.GetProperty("$defs").GetProperty("name").GetProperty("pattern").GetString()!, rule.GetProperty("name").GetString());
            if (rule.GetProperty("effect").ValueKind == JsonValueKind.Object)
                AssertKeys(rule.GetProperty("effect"), Schema.GetProperty("$defs").GetProperty("effect"));
            AssertCondition(rule.GetProperty("when"));
        }
    }

    private static void AssertCondition(JsonElement when)
    {
        if (when.TryGetProperty("field", out var field))
        {
            var kind = Kinds.First(kind => FieldsOf(kind).Contains(field.GetString()!) || (kind == "textTest" && field.GetString()!.StartsWith("header:", StringComparison.Ordinal)));
            AssertKeys(when, Schema.GetProperty("$defs").GetProperty(kind));
            Assert.Equal(2, when.EnumerateObject().Count());
            return;
        }

        var form = Assert.Single(when.EnumerateObject());
        Assert.True(form.Name is "all" or "any" or "not" or "rule", form.Name);
        if (form.Name == "not")
            AssertCondition(form.Value);
        else if (form.Name != "rule")
            Assert.All(form.Value.EnumerateArray(), AssertCondition);
    }

    private static void AssertKeys(JsonElement element, JsonElement schema)
    {
        Assert.False(schema.GetProperty("additionalProperties").GetBoolean());
        Assert.All(element.EnumerateObject(), member => Assert.True(schema.GetProperty("properties").TryGetProperty(member.Name, out _), member.Name));
        if (schema.TryGetProperty("required", out var required))
            Assert.All(Strings(required), name => Assert.True(element.TryGetProperty(name, out _), name));
    }

    private static IEnumerable<string> FieldsOf(string kind)
    {
        var field = Schema.GetProperty("$defs").GetProperty(kind).GetProperty("properties").GetProperty("field");
        if (field.TryGetProperty("const", out var only))
            return [only.GetString()!];
        if (field.TryGetProperty("enum", out var some))
            return Strings(some);
        return Strings(field.GetProperty("anyOf")[0].GetProperty("enum")).Append(kind == "textTest" ? "header:X-Test" : "confidenceOf:no-water");
    }

    private static IEnumerable<string> TestsOf(string kind) =>
        Schema.GetProperty("$defs").GetProperty(kind).GetProperty("properties").EnumerateObject().Select(member => member.Name).Where(name => name != "field");

    private static IEnumerable<string> Strings(JsonElement list) => list.EnumerateArray().Select(item => item.GetString()!);

    private static string Value(string kind, string field, string test)
    {
        var one = (kind, field) switch
        {
            ("numberTest", _) => "1",
            ("dateTest", _) => "\"2026-11-23\"",
            ("flagTest", _) => "true",
            (_, "weekday") => "\"Monday\"",
            (_, "placeKind") => "\"park\"",
            (_, "spf" or "dkim" or "dmarc") => "\"fail\"",
            (_, "language") => "\"en\"",
            _ => "\"no-water\"",
        };
        return test switch { "in" => $"[{one}]", "set" => "true", _ => one };
    }
}
