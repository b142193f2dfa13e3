using Toronto311.Domain.Classification;
using Toronto311.Domain.Text;

namespace Toronto311.Domain.Deciding.Steps;

/// <summary>Step 4: danger to life or property, in every part a person wrote and every language we have words for; nothing after this overrides it.</summary>
internal static class DangerStep
{
    public const string Name = "danger";

    public static DeciderResult? Take(Deliberation deliberation)
    {
        foreach (var text in new[] { deliberation.Matter.Whole, deliberation.Matter.Signature, deliberation.Email.Forwarded?.Note ?? "" })
            if (DangerDetector.Find(text) is { } danger)
                return Alert(deliberation, $"{danger.Kind}: \"{danger.Words}\"");
        if (!DecidedLanguages.Includes(deliberation.Language) || Stretches.Words(deliberation.Matter.Whole) < Matter.FewWords)
        {
            deliberation.Note(Name, "no words of danger seen");
            return null;
        }

        var sure = Confidence(deliberation);
        if (sure >= deliberation.Release.Thresholds.Danger)
            return Alert(deliberation, $"reads like danger, confidence {sure:0.00}");
        deliberation.Note(Name, $"none seen, confidence of danger {sure:0.00}");
        return null;
    }

    private static DeciderResult? Alert(Deliberation deliberation, string detail)
    {
        deliberation.IsUrgent = true;
        deliberation.Escalate(EscalationReason.Danger, Name, detail);
        return null;
    }

    private static double Confidence(Deliberation deliberation) =>
        deliberation.Release.Model.Heard(LinearModel.Danger, deliberation.Matter.Subject, deliberation.Matter.Text);
}
