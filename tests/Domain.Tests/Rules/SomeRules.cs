using Toronto311.Domain.Classification;
using Toronto311.Domain.Rules;

namespace Toronto311.Tests.Domain.Rules;

/// <summary>Small rule sets and emails for the tests, showing only what matters.</summary>
internal static class SomeRules
{
    public const string FileName = "some-rules.json";

    /// <summary>A rules file of these rules, each on lines of its own.</summary>
    public static string Json(params string[] rules) => $$"""
        {
          "schema": 1,
          "rules": [
        {{string.Join(",\n", rules)}}
          ]
        }
        """;

    /// <summary>One rule on one line.</summary>
    public static string Rule(string name, string when, string effect = "\"none\"") =>
        $$"""    { "name": "{{name}}", "group": "test", "description": "For a test.", "when": {{when}}, "effect": {{effect}} }""";

    public static RuleSet Read(params string[] rules) => RuleSetReader.Read(FileName, Json(rules));

    public static bool Fires(string when, RuleSubject email) => Read(Rule("ONE", when)).Evaluate(email).Fired.Count == 1;

    public static RuleSubject Email(string body = "", string subject = "") =>
        new() { Received = new DateTime(2026, 7, 15, 14, 30, 0), Body = body, Subject = subject };

    public static RuleSubject Labelled(params Prediction[] labels) => Email() with { Labels = labels };
}
