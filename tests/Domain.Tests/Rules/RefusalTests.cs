using Toronto311.Domain.Requests;
using Toronto311.Domain.Rules;
using static Toronto311.Tests.Domain.Rules.SomeRules;

namespace Toronto311.Tests.Domain.Rules;

public class RefusalTests
{
    private const string Fine = """{ "field": "body", "contains": "snow" }""";

    [Theory]
    [InlineData("""{ "field": "bodi", "contains": "x" }""", "no field 'bodi'; did you mean 'body'?")]
    [InlineData("""{ "field": "weather", "contains": "x" }""", "known are: subject, body")]
    [InlineData("""{ "field": "header:", "contains": "x" }""", "no field 'header:'")]
    [InlineData("""{ "field": "confidenceOf:Road Pothole", "atLeast": 1 }""", "no field")]
    [InlineData("""{ "field": "body", "contians": "x" }""", "'contians' does not go with field 'body', which is text; did you mean 'contains'?")]
    [InlineData("""{ "field": "body", "atLeast": 3 }""", "'atLeast' does not go with field 'body', which is text")]
    [InlineData("""{ "field": "month", "contains": "May" }""", "'contains' does not go with field 'month', which is a number")]
    [InlineData("""{ "field": "isReply", "atLeast": 1 }""", "which is true or false")]
    [InlineData("""{ "field": "receivedDate", "in": [] }""", "which is a date")]
    [InlineData("""{ "field": "to", "equals": "x" }""", "which is a list")]
    [InlineData("""{ "field": "label", "matches": "x" }""", "which is a word")]
    [InlineData("""{ "field": "month", "equals": 13 }""", "a number from 1 to 12, not 13")]
    [InlineData("""{ "field": "month", "equals": "May" }""", "not a text")]
    [InlineData("""{ "field": "hour", "atLeast": -1 }""", "a number from 0 to 23")]
    [InlineData("""{ "field": "confidence", "atLeast": 60 }""", "a number from 0 to 1, not 60")]
    [InlineData("""{ "field": "isReply", "equals": "true" }""", "must be true or false here, without quotes")]
    [InlineData("""{ "field": "body", "set": 1 }""", "must be true or false")]
    [InlineData("""{ "field": "receivedDate", "after": "15/07/2026" }""", "a date such as")]
    [InlineData("""{ "field": "receivedDate", "after": "2026-02-30" }""", "a date such as")]
    [InlineData("""{ "field": "weekday", "equals": "Mittwoch" }""", "'Mittwoch' is not one of Sunday, Monday")]
    [InlineData("""{ "field": "placeKind", "equals": "house" }""", "'house' is not one of address, intersection")]
    [InlineData("""{ "field": "language", "equals": "English" }""", "is not a language code")]
    [InlineData("""{ "field": "label", "equals": "Road Pothole" }""", "is not a label")]
    [InlineData("""{ "field": "dmarc", "equals": "failed" }""", "is not one of pass, fail")]
    [InlineData("""{ "field": "body", "contains": [] }""", "from 1 to 500 values")]
    [InlineData("""{ "field": "body", "contains": "" }""", "1 to 500 characters")]
    [InlineData("""{ "field": "body", "contains": 3 }""", "must be a text in quotes, not a number")]
    [InlineData("""{ "field": "body", "contains": "?!" }""", "has no word to look for")]
    [InlineData("""{ "field": "body", "contains": "*plow" }""", "a * that does not end a word")]
    [InlineData("""{ "field": "body", "contains": "p*" }""", "fewer than two letters before a *")]
    [InlineData("""{ "field": "body", "contains": "a b c d e f g h i j k l m" }""", "at most 12 words")]
    [InlineData("""{ "field": "body", "equals": ["a", "b"] }""", "takes one value; for several use 'in'")]
    [InlineData("""{ "field": "body", "in": "a" }""", "'in' must be a list")]
    [InlineData("""{ "field": "body", "contains": "a", "equals": "b" }""", "'equals' cannot stand beside 'contains'")]
    [InlineData("""{ "field": "body" }""", "the condition on body is empty")]
    [InlineData("""{ "field": 7, "equals": 1 }""", "must be the name of a field")]
    [InlineData("""{ "field": "body", "matches": "(" }""", "the pattern cannot be used: ")]
    [InlineData("""{ "field": "body", "matches": "(?=x)" }""", "NonBacktracking")]
    [InlineData("""{ "field": "body", "matches": "(a)\\1" }""", "NonBacktracking")]
    [InlineData("""{ "field": "body", "matches": "x*" }""", "it would hold for every email")]
    [InlineData("""{ "field": "body", "matches": "((a{1,100}){1,100}){1,100}" }""", "repeats too much")]
    [InlineData("""{ "field": "body", "matches": ["a"] }""", "one pattern in quotes")]
    [InlineData("""{ }""", "the condition is empty")]
    [InlineData("""[ ]""", "must be an object, not a list")]
    [InlineData("""null""", "must be an object, not null")]
    [InlineData("""{ "all": [] }""", "'all' must be a list of conditions, at least one")]
    [InlineData("""{ "any": {} }""", "'any' must be a list")]
    [InlineData("""{ "not": [] }""", "must be an object, not a list")]
    [InlineData("""{ "al": [] }""", "'al' does not start a condition; did you mean 'all'?")]
    [InlineData("""{ "all": [{ "field": "body", "set": true }], "any": [] }""", "'any' cannot stand beside 'all'")]
    [InlineData("""{ "rule": "LATER" }""", "there is no earlier rule 'LATER'")]
    [InlineData("""{ "rule": "FIRS" }""", "did you mean 'FIRST'?")]
    [InlineData("""{ "rule": 1 }""", "must be the name of an earlier rule")]
    public void A_wrong_condition_is_refused_on_its_line(string when, string why) =>
        AssertRefused(6, why, Rule("FIRST", Fine), "\n" + Rule("ONE", when));

    [Theory]
    [InlineData("""{ }""", "the effect is empty")]
    [InlineData("""null""", "an effect must be an object, not null")]
    [InlineData("""{ "ad": { "x-y": 1 } }""", "'ad' is not a key of an effect; did you mean 'add'?")]
    [InlineData("""{ "add": { } }""", "'add' must be an object of labels")]
    [InlineData("""{ "add": { "Road Pothole": 1 } }""", "'Road Pothole' is not a label")]
    [InlineData("""{ "add": { "road-pothole": 0 } }""", "a number other than 0")]
    [InlineData("""{ "add": { "road-pothole": 21 } }""", "from -20 to 20")]
    [InlineData("""{ "add": { "road-pothole": "much" } }""", "the log-odds of road-pothole must be a number")]
    [InlineData("""{ "veto": "road-pothole" }""", "'veto' must be a list of labels")]
    [InlineData("""{ "veto": ["ROAD"] }""", "'ROAD' is not a label")]
    [InlineData("""{ "veto": ["no-water", "no-water"] }""", "vetoed twice")]
    [InlineData("""{ "veto": ["no-water"], "add": { "no-water": 1 } }""", "both adds to and vetoes no-water")]
    [InlineData("""{ "force": "answered" }""", "a rule can never make anything automatic")]
    [InlineData("""{ "force": "filed" }""", "must be \"escalated\" or \"discarded\"")]
    [InlineData("""{ "force": "discarded" }""", "a rule can discard only with \"reason\": \"Spam\"")]
    [InlineData("""{ "force": "discarded", "reason": "Thanks" }""", "a rule can discard only with")]
    [InlineData("""{ "force": "escalated", "reason": "Followup" }""", "'Followup' is not a reason a rule can give; did you mean 'FollowUp'?")]
    [InlineData("""{ "force": "escalated", "reason": "Failed" }""", "is not a reason a rule can give")]
    [InlineData("""{ "reason": "Spam" }""", "'reason' needs 'force'")]
    public void A_wrong_effect_is_refused_on_its_line(string effect, string why) => AssertRefused(5, why, "\n" + Rule("ONE", Fine, effect));

    [Theory]
    [InlineData("""{ "group": "g", "description": "d", "when": { "field": "body", "set": true }, "effect": "none" }""", "'name' is missing")]
    [InlineData("""{ "name": "A_B", "group": "g", "when": { "field": "body", "set": true }, "effect": "none" }""", "'description' is missing")]
    [InlineData("""{ "name": "A_B", "group": "g", "description": " ", "when": { "field": "body", "set": true }, "effect": "none" }""", "'description' is empty")]
    [InlineData("""{ "name": "A_B", "group": "", "description": "d", "when": { "field": "body", "set": true }, "effect": "none" }""", "'group' is empty")]
    [InlineData("""{ "name": "A_B", "group": "g", "description": 5, "when": { "field": "body", "set": true }, "effect": "none" }""", "'description' must be a text")]
    [InlineData("""{ "name": "A_B", "group": "g", "description": "d", "effect": "none" }""", "'when' is missing")]
    [InlineData("""{ "name": "A_B", "group": "g", "description": "d", "when": { "field": "body", "set": true } }""", "'effect' is missing")]
    [InlineData("""{ "name": "A_B", "grup": "g" }""", "'grup' is not a key of a rule; did you mean 'group'?")]
    [InlineData("""{ "name": "A_B", "name": "A_B" }""", "'name' stands twice")]
    [InlineData("\"A_B\"", "a rule must be an object, not a text")]
    public void A_wrong_rule_is_refused_on_its_line(string rule, string why) => AssertRefused(5, why, "\n" + rule);

    [Theory]
    [InlineData("snow")]
    [InlineData("Snow")]
    [InlineData("SNOW__ICE")]
    [InlineData("_SNOW")]
    [InlineData("SNOW_")]
    [InlineData("4SNOW")]
    [InlineData("SNOW-ICE")]
    [InlineData("S")]
    [InlineData("NEIGE_ÉTÉ")]
    public void A_badly_formed_name_is_refused(string name) => AssertRefused(4, $"name '{name}' must be capitals", Rule(name, Fine));

    [Fact]
    public void A_name_stands_once() => AssertRefused(6, "name 'SNOW' belongs to an earlier rule too", Rule("SNOW", Fine), Rule("ICE", Fine), Rule("SNOW", Fine));

    [Fact]
    public void A_rule_cannot_ask_about_itself_or_a_later_one() => AssertRefused(4, "there is no earlier rule 'ONE'", Rule("ONE", """{ "rule": "ONE" }"""));

    [Theory]
    [InlineData("", 1, "is not valid JSON")]
    [InlineData("{\n\"schema\": 1,\n\"rules\": [\n}", 4, "is not valid JSON")]
    [InlineData("{\n\"schema\": 1, // new\n\"rules\": [] }", 2, "is not valid JSON")]
    [InlineData("{ \"schema\": 1, \"rules\": [] }\n{}", 2, "is not valid JSON")]
    [InlineData("[]", 1, "a rules file must be an object")]
    [InlineData("{\n\"rules\": [] }", 1, "'schema' is missing")]
    [InlineData("{\n\"schema\": 2, \"rules\": [] }", 2, "'schema' must be 1")]
    [InlineData("{ \"schema\": 1 }", 1, "'rules' is missing")]
    [InlineData("{ \"schema\": 1,\n \"rules\": {} }", 2, "'rules' must be a list, not an object")]
    [InlineData("{ \"schema\": 1,\n \"rulez\": [] }", 2, "'rulez' is not a key of a rules file; did you mean 'rules'?")]
    [InlineData("{ \"schema\": 1,\n \"rules\": [\"\\ud800\"] }", 2, "half a character")]
    public void A_file_of_another_form_is_refused(string json, int line, string why)
    {
        var wrong = Assert.Throws<CatalogueException>(() => RuleSetReader.Read(FileName, json));
        Assert.Contains(why, wrong.Why, StringComparison.Ordinal);
        Assert.Equal((FileName, line), (wrong.File, wrong.Line));
    }

    [Fact]
    public void Conditions_go_twenty_deep_and_no_deeper()
    {
        Assert.Single(Read(Rule("DEEP", Nested(20))).Rules);
        AssertRefused(4, "is nested too deeply", Rule("DEEP", Nested(21)));
        AssertRefused(4, "maximum configured depth", Rule("DEEP", Nested(5_000)));

        static string Nested(int depth) => string.Concat(Enumerable.Repeat("{ \"not\": ", depth - 1)) + Fine + new string('}', depth - 1);
    }

    [Fact]
    public void A_file_has_two_thousand_rules_and_no_more()
    {
        string[] rules = [.. Enumerable.Range(1, 2_001).Select(number => Rule($"R{number}", Fine))];
        Assert.Equal(2_000, Read(rules[..2_000]).Rules.Count);
        AssertRefused(2_004, "one rule too many", rules);
    }

    [Fact]
    public void A_pattern_has_five_hundred_characters_and_no_more()
    {
        Assert.Single(Read(Rule("LONG", $$"""{ "field": "body", "matches": "{{new string('a', 500)}}" }""")).Rules);
        AssertRefused(4, "at most 500", Rule("LONG", $$"""{ "field": "body", "matches": "{{new string('a', 501)}}" }"""));
    }

    [Fact]
    public void Where_the_labels_are_known_no_other_can_be_named()
    {
        var labels = new HashSet<string>(StringComparer.Ordinal) { "road-pothole", "no-water" };
        AssertRefused("""{ "add": { "road-pothol": 1 } }""", Fine, "there is no label 'road-pothol'; did you mean 'road-pothole'?");
        AssertRefused("\"none\"", """{ "field": "label", "equals": "no-watr" }""", "there is no label 'no-watr'");
        AssertRefused("\"none\"", """{ "field": "confidenceOf:no-watr", "atLeast": 0.1 }""", "there is no label 'no-watr'");
        Assert.Single(RuleSetReader.Read(FileName, Json(Rule("ONE", Fine, """{ "veto": ["none", "no-water"] }""")), labels).Rules);

        void AssertRefused(string effect, string when, string why) => Assert.Contains(
            why,
            Assert.Throws<CatalogueException>(() => RuleSetReader.Read(FileName, Json(Rule("ONE", when, effect)), labels)).Why,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_is_that_of_the_very_value()
    {
        const string Rule = """
            {
              "name": "ONE", "group": "g", "description": "d",
              "when": { "all": [
                { "field": "body", "contains": "snow" },
                { "field": "month", "in": [
                  1,
                  13 ] }
              ] },
              "effect": "none"
            }
            """;
        AssertRefused(10, "not 13", Rule);
    }

    private static void AssertRefused(int line, string why, params string[] rules)
    {
        var wrong = Assert.Throws<CatalogueException>(() => Read(rules));
        Assert.Contains(why, wrong.Why, StringComparison.Ordinal);
        Assert.Equal((FileName, line), (wrong.File, wrong.Line));
    }
}
