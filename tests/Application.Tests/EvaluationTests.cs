using Toronto311.Application.Evaluation;
using Toronto311.Application.Releases;
using Toronto311.Domain.Classification;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;
using Toronto311.Domain.Places;
using Toronto311.Domain.Requests;

namespace Toronto311.Tests.Application;

/// <summary>What counts as right, wrong, lost and missed when decisions are held against labelled mail.</summary>
public class EvaluationTests
{
    private static readonly Judge Judge = new(ReleaseReader.Read(ReleaseFiles.Shipped, 1, new(new HashSet<string>(StringComparer.Ordinal), null)));

    [Fact]
    public void A_card_for_a_request_is_a_wrong_answer_and_a_lost_request()
    {
        var judged = Of(["driveway-windrow"], new PartOutcome.Answered("snow-windrow"));
        Assert.Equal(["request lost: driveway-windrow", "wrong answer: snow-windrow", "wrong label: snow-windrow"], judged.Faults);
    }

    [Fact]
    public void One_request_filed_of_two_loses_the_other()
    {
        var judged = Judge.Of(Email([["road-pothole"], ["street-light-out"], ["tree-pruning"]]), Decision(File("road-pothole", "1 Elm St")));
        Assert.Equal(["tree-pruning"], judged.Lost);
    }

    [Fact]
    public void Nothing_is_lost_while_a_person_reads_the_email() =>
        Assert.Empty(Of(["driveway-windrow"], new PartOutcome.Escalated([EscalationReason.LowConfidence])).Lost);

    [Fact]
    public void Any_referral_is_right_where_the_label_says_so()
    {
        Assert.True(Of([ExpectedMatter.AnyReferral], new PartOutcome.Answered("street-light-out")).Best!.Value.IsRight);
        Assert.False(Of([ExpectedMatter.AnyReferral], new PartOutcome.Answered("tax-payment")).Best!.Value.IsRight);
    }

    [Theory]
    [InlineData("1 Elm Street, Toronto", "1 Elm St", true)]
    [InlineData("3 Elm Street", "1 Elm St", false)]
    [InlineData("corner of Bloor Street West and Spadina", "Bloor St W and Spadina Ave", true)]
    public void A_place_is_right_by_its_numbers_and_names(string expected, string found, bool isRight)
    {
        var email = Email([["road-pothole"]]) with { Matters = [new ExpectedMatter(["road-pothole"], expected)] };
        Assert.Equal(isRight, Assert.Single(Judge.Of(email, Decision(File("road-pothole", found))).Acts).IsPlaceRight);
    }

    [Fact]
    public void A_danger_that_nobody_hears_is_the_gravest_fault()
    {
        var judged = Judge.Of(Email([["tax-payment"]]) with { IsDanger = true }, Decision(new PartOutcome.Answered("tax-payment")));
        Assert.Equal("danger missed", judged.Faults[0]);
        Assert.True(Judge.GravityOf(judged.Faults[0]) < Judge.GravityOf("wrong answer: tax-payment"));
    }

    [Fact]
    public void Thanks_may_be_discarded_and_a_request_may_not()
    {
        Assert.DoesNotContain(Of([Prediction.None], new PartOutcome.Discarded(DiscardReason.Thanks)).Faults, fault => fault.StartsWith("discarded", StringComparison.Ordinal));
        Assert.Contains("discarded: Thanks", Of(["road-pothole"], new PartOutcome.Discarded(DiscardReason.Thanks)).Faults);
    }

    [Fact]
    public void Calibration_is_how_far_confidence_is_from_what_comes_true()
    {
        var report = EvaluationReport.Of([Of(["tax-payment"], new PartOutcome.Answered("tax-payment"), 0.9), Of(["tax-payment"], new PartOutcome.Answered("tax-due-dates"), 0.9)]);
        Assert.Equal(0.4, report.CalibrationError, 6);
        Assert.Equal(new Proportion(1, 2), report.Find("answers-right")?.Value);
        Assert.Equal([(0.5, 0.0), (1.0, 0.5)], report.RiskCoverage.Select(point => (point.Coverage, point.Risk)));
    }

    [Fact]
    public void A_baseline_names_what_fell_behind()
    {
        var report = EvaluationReport.Of([Of(["tax-payment"], new PartOutcome.Answered("tax-due-dates"), 0.9)]);
        var behind = Baseline.FallenBehind("b.json", """{"x": {"label-right": 0.5, "requests-lost": 0, "calibration-error": 0.05, "nonsense": 1}}""", "x", report);
        Assert.Equal(3, behind.Count);
        Assert.Throws<CatalogueException>(() => Baseline.FallenBehind("b.json", "{}", "x", report));
    }

    private static Judgement Of(string[] codes, PartOutcome outcome, double confidence = 0.99) => Judge.Of(Email([codes]), Decision(outcome, confidence));

    private static LabelledEmail Email(string[][] matters) =>
        new("one", "test", LabelledText.Reading("one", "", "text"), [.. matters.Select(codes => new ExpectedMatter(codes))]);

    private static PartOutcome.Filed File(string code, string place) =>
        new(new RequestDraft(new ServiceCode(code), new Place(char.IsAsciiDigit(place[0]) ? PlaceKind.Address : PlaceKind.Intersection, place, place, 0), null, "text"), false);

    private static Decision Decision(PartOutcome outcome, double confidence = 0.99)
    {
        var code = outcome.AnswerTopic ?? outcome.Draft?.Service.Value ?? "none";
        return new Decision
        {
            Key = new EmailKey("one"),
            Release = 1,
            Parts = [new PartDecision("text", outcome, [new Prediction(code, confidence)])],
            Labels = [new Prediction(code, confidence)],
            Trace = [],
        };
    }
}
