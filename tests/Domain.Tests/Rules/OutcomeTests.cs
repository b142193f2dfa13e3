using Toronto311.Domain.Classification;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Rules;
using static Toronto311.Tests.Domain.Rules.SomeRules;

namespace Toronto311.Tests.Domain.Rules;

public class OutcomeTests
{
    private const string Snow = """{ "field": "body", "contains": "snow" }""";
    private const string Never = """{ "field": "body", "contains": "hail" }""";

    [Fact]
    public void Nothing_fires_without_rules() => Assert.Empty(RuleSet.Empty.Evaluate(Email("snow")).Fired);

    [Fact]
    public void What_rules_add_to_a_label_is_summed()
    {
        var outcome = Read(
            Rule("ONE", Snow, """{ "add": { "road-plowing": 1.5, "sidewalk-snow": 0.5 } }"""),
            Rule("TWO", Snow, """{ "add": { "road-plowing": -0.5 } }"""),
            Rule("NOT", Never, """{ "add": { "road-plowing": 9 } }""")).Evaluate(Email("snow"));
        Assert.Equal(1, outcome.Adds["road-plowing"]);
        Assert.Equal(0.5, outcome.Adds["sidewalk-snow"]);
        Assert.False(outcome.HasConflict);
        Assert.Null(outcome.Forced);
    }

    [Fact]
    public void Rules_fire_in_their_order_and_say_what_they_gave_and_why()
    {
        var fired = Read(
            Rule("LAST_BY_NAME", Snow, """{ "veto": ["no-water"], "add": { "road-plowing": 1.5 } }"""),
            Rule("A_MARK", """{ "all": [{ "field": "body", "contains": ["ice", "Snow*"] }, { "not": { "field": "month", "in": [1, 2] } }] }""")).Evaluate(Email("So much SNOWFALL and snow")).Fired;
        Assert.Equal(["LAST_BY_NAME", "A_MARK"], fired.Select(trace => trace.Name));
        Assert.Equal("road-plowing +1.5; never no-water", fired[0].Gave);
        Assert.Equal(["body has \"snow\""], fired[0].Because);
        Assert.Equal("marks only", fired[1].Gave);
        Assert.Equal(["body has \"SNOWFALL\"", "month is 7"], fired[1].Because);
    }

    [Fact]
    public void A_trace_keeps_long_words_short_and_long_numbers_out()
    {
        var rules = Read(
            Rule("NUMBER", """{ "field": "body", "matches": "\\d{3} \\d{3} \\d{3}" }"""),
            Rule("LONG", """{ "field": "body", "matches": "a{50}.*" }"""));
        var fired = rules.Evaluate(Email($"046 454 286 {new string('a', 1_000)}")).Fired;
        Assert.Equal("body has \"### ### ###\"", fired[0].Because[0]);
        Assert.InRange(fired[1].Because[0].Length, 50, 100);
    }

    [Fact]
    public void A_composite_asks_which_earlier_rules_fired()
    {
        var rules = Read(
            Rule("COLD", """{ "field": "month", "in": [12, 1, 2] }"""),
            Rule("SNOW", Snow),
            Rule("BOTH", """{ "all": [{ "rule": "COLD" }, { "rule": "SNOW" }] }"""),
            Rule("ONLY_SNOW", """{ "all": [{ "not": { "rule": "COLD" } }, { "rule": "SNOW" }] }"""));
        Assert.Equal(["SNOW", "ONLY_SNOW"], rules.Evaluate(Email("snow")).Fired.Select(trace => trace.Name));
        var winter = rules.Evaluate(Email("snow") with { Received = new DateTime(2027, 1, 2) });
        Assert.Equal(["COLD", "SNOW", "BOTH"], winter.Fired.Select(trace => trace.Name));
        Assert.Equal(["COLD fired", "SNOW fired"], winter.Fired[2].Because);
    }

    [Fact]
    public void Rules_that_call_a_person_give_their_reasons_each_once()
    {
        var outcome = Read(
            Rule("ONE", Snow, """{ "force": "escalated", "reason": "FollowUp" }"""),
            Rule("TWO", Snow, """{ "force": "escalated" }"""),
            Rule("SAME", Snow, """{ "force": "escalated", "reason": "FollowUp" }""")).Evaluate(Email("snow"));
        Assert.Equal(Disposition.Escalated, outcome.Forced);
        Assert.Equal([EscalationReason.FollowUp, EscalationReason.PersonFirst], outcome.Reasons);
        Assert.False(outcome.HasConflict);
    }

    [Fact]
    public void A_rule_can_send_mail_to_the_spam_quarantine()
    {
        var outcome = Read(Rule("ONE", Snow, """{ "force": "discarded", "reason": "Spam" }""")).Evaluate(Email("snow"));
        Assert.Equal((Disposition.Discarded, DiscardReason.Spam, false), (outcome.Forced, outcome.DiscardReason, outcome.HasConflict));
        Assert.Equal("discarded (Spam)", outcome.Fired[0].Gave);
    }

    [Theory]
    [InlineData("""{ "force": "discarded", "reason": "Spam" }""", """{ "force": "escalated" }""")]
    [InlineData("""{ "force": "discarded", "reason": "Spam" }""", """{ "veto": ["none"] }""")]
    [InlineData("""{ "veto": ["no-water"] }""", """{ "add": { "no-water": 0.1 } }""")]
    public void Rules_that_contradict_each_other_are_a_conflict_with_their_names(string one, string other)
    {
        foreach (var (first, second) in new[] { (one, other), (other, one) })
        {
            var conflict = Assert.Single(Read(Rule("ONE", Snow, first), Rule("ELSE", Snow), Rule("TWO", Snow, second)).Evaluate(Email("snow")).Conflicts);
            Assert.Equal(["ONE", "TWO"], conflict.Names);
            Assert.NotEmpty(conflict.Why);
            Assert.False(Read(Rule("ONE", Snow, first), Rule("TWO", Never, second)).Evaluate(Email("snow")).HasConflict);
        }
    }

    [Fact]
    public void Where_rules_disagree_whether_it_is_spam_a_person_decides()
    {
        var outcome = Read(Rule("ONE", Snow, """{ "force": "discarded", "reason": "Spam" }"""), Rule("TWO", Snow, """{ "force": "escalated" }""")).Evaluate(Email("snow"));
        Assert.Equal(Disposition.Escalated, outcome.Forced);
        Assert.Null(outcome.DiscardReason);
    }

    [Theory]
    [InlineData("""{ "veto": ["no-water"] }""", """{ "add": { "no-water": -2 } }""")]
    [InlineData("""{ "veto": ["no-water"] }""", """{ "veto": ["no-water"] }""")]
    [InlineData("""{ "veto": ["no-water"] }""", """{ "force": "escalated" }""")]
    public void Rules_that_pull_the_same_way_are_no_conflict(string one, string other) =>
        Assert.False(Read(Rule("ONE", Snow, one), Rule("TWO", Snow, other)).Evaluate(Email("snow")).HasConflict);

    [Fact]
    public void Adding_shifts_the_log_odds_and_keeps_the_sum()
    {
        IReadOnlyList<Prediction> before = [new("no-water", 0.5), new("water-leak", 0.3), new("none", 0.2)];
        var after = RuleSet.Apply(before, new RuleOutcome { Adds = new Dictionary<string, double>(StringComparer.Ordinal) { ["water-leak"] = 2 } });
        Assert.Equal(["water-leak", "no-water", "none"], after.Select(prediction => prediction.Code));
        Assert.Equal(LogOdds(0.3) + 2, LogOdds(after[0].Confidence), 9);
        Assert.Equal(1, after.Sum(prediction => prediction.Confidence), 9);
        Assert.Equal(0.5 / 0.2, after[1].Confidence / after[2].Confidence, 9);

        static double LogOdds(double share) => Math.Log(share / (1 - share));
    }

    [Fact]
    public void What_a_short_list_leaves_out_keeps_its_share()
    {
        var after = RuleSet.Apply([new("no-water", 0.5)], new RuleOutcome { Adds = new Dictionary<string, double>(StringComparer.Ordinal) { ["no-water"] = 1 } });
        Assert.Equal(Math.E / (Math.E + 1), Assert.Single(after).Confidence, 9);
    }

    [Fact]
    public void Rules_can_bring_up_a_label_the_model_does_not_know()
    {
        var outcome = new RuleOutcome { Adds = new Dictionary<string, double>(StringComparer.Ordinal) { ["new-service"] = 8, ["other"] = -1 } };
        var after = RuleSet.Apply([new("no-water", 0.6), new("none", 0.4)], outcome);
        Assert.Equal(["new-service", "no-water", "none"], after.Select(prediction => prediction.Code));
        Assert.InRange(after[0].Confidence, 0.7, 0.8);
    }

    [Fact]
    public void Without_anything_added_labels_stay_as_they_are()
    {
        IReadOnlyList<Prediction> labels = [new("no-water", 0.5), new("none", 0.5)];
        Assert.Same(labels, RuleSet.Apply(labels, new RuleOutcome { Vetoed = new HashSet<string>(StringComparer.Ordinal) { "no-water" } }));
    }
}
