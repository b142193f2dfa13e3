using Toronto311.Domain.Classification;
using Toronto311.Domain.Text;

namespace Toronto311.Domain.Deciding.Steps;

/// <summary>Step 4: danger to life or property, in every part a person wrote and every language we have words for; nothing after this overrides it.</summary>
internal static class DangerStep
{
    public const string Name = "danger";

    public static DeciderResult? Take(Deliberation deliberation)
    {
        var (matter, thresholds) = (deliberation.Matter, deliberation.Release.Thresholds);
        var sure = IsWeighed(deliberation) ? Confidence(deliberation) : (double?)null;
        if (DangerDetector.Find(matter.Whole) is { } told && (sure is null || sure >= thresholds.DangerWords))
            return Alert(deliberation, $"{told.Kind}: \"{told.Words}\"");
        foreach (var text in new[] { matter.Signature, deliberation.Email.Forwarded?.Note ?? "" })
            if (DangerDetector.Find(text) is { } danger)
                return Alert(deliberation, $"{danger.Kind}: \"{danger.Words}\"");
        if (sure >= thresholds.Danger)
            return Alert(deliberation, $"reads like danger, confidence {sure:0.00}");
        deliberation.Note(Name, sure is null ? "no words of danger seen" : $"none seen, confidence of danger {sure:0.00}");
        return null;
    }

    /// <summary>Whether the model has learnt from enough mail of the language to be asked, and there is enough to ask it of.</summary>
    private static bool IsWeighed(Deliberation deliberation) =>
        DecidedLanguages.Includes(deliberation.Language) && Stretches.Words(deliberation.Matter.Whole) >= Matter.FewWords;

    private static DeciderResult? Alert(Deliberation deliberation, string detail)
    {
        deliberation.IsUrgent = true;
        deliberation.Escalate(EscalationReason.Danger, Name, detail);
        return null;
    }

    private static double Confidence(Deliberation deliberation) =>
        deliberation.Release.Model.Heard(LinearModel.Danger, deliberation.Matter.Subject, deliberation.Matter.Text);
}
