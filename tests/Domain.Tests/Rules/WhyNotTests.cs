using Toronto311.Domain.Rules;
using static Toronto311.Tests.Domain.Rules.SomeRules;

namespace Toronto311.Tests.Domain.Rules;

public class WhyNotTests
{
    private static readonly RuleSet Rules = Read(
        Rule("COLD", """{ "field": "month", "in": [12, 1, 2] }"""),
        Rule("NESTED", """{ "all": [{ "field": "body", "contains": "snow" }, { "any": [{ "rule": "COLD" }, { "field": "wordCount", "above": 9 }] }, { "field": "isReply", "equals": true }] }"""),
        Rule("NEGATED", """{ "not": { "field": "body", "contains": ["ice", "snow"] } }"""),
        Rule("SUBJECT", """{ "field": "subject", "startsWith": "re" }"""));

    [Fact]
    public void A_rule_that_fires_has_no_reason_not_to() => Assert.Null(Rules.WhyNot(Email("snow") with { Received = new DateTime(2027, 1, 2) }, "COLD"));

    [Fact]
    public void The_first_condition_that_fails_is_named_with_what_the_email_has() =>
        Assert.Equal(new UnmetCondition("COLD", "when", 4, "month is one of 12, 1, 2", "month is 7"), Rules.WhyNot(Email("snow"), "COLD"));

    [Fact]
    public void Within_all_it_is_the_first_that_fails()
    {
        Assert.Equal(
            new UnmetCondition("NESTED", "when.all[0]", 5, "body contains \"snow\"", "body does not contain \"snow\""),
            Rules.WhyNot(Email("hail"), "NESTED"));
        Assert.Equal("body is empty", Rules.WhyNot(Email(), "NESTED")!.Seen);
    }

    [Fact]
    public void Within_any_everything_failed_and_is_told() => Assert.Equal(
        new UnmetCondition("NESTED", "when.all[1]", 5, "any of (COLD fired; wordCount is above 9)", "COLD did not fire; wordCount is 2"),
        Rules.WhyNot(Email("snow again"), "NESTED"));

    [Fact]
    public void What_should_not_be_there_is_told() => Assert.Equal(
        new UnmetCondition("NEGATED", "when", 6, "not (body contains \"ice\", \"snow\")", "body has \"Snow\""),
        Rules.WhyNot(Email("Snow"), "NEGATED"));

    [Fact]
    public void A_text_of_another_beginning_is_quoted() =>
        Assert.Equal("subject is \"Bins\"", Rules.WhyNot(Email("x", "Bins"), "SUBJECT")!.Seen);

    [Fact]
    public void Only_rules_there_are_can_be_asked_about() => Assert.Throws<ArgumentException>(() => Rules.WhyNot(Email(), "NOBODY"));

    [Fact]
    public void A_rule_reads_aloud() => Assert.Equal(
        "all of (body contains \"snow\"; any of (COLD fired; wordCount is above 9); isReply is true)",
        Rules.Rules[1].When);
}
