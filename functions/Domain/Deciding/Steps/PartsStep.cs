using Toronto311.Domain.Classification;

namespace Toronto311.Domain.Deciding.Steps;

/// <summary>Step 7: an email that asks several things is taken apart, and each part classified.</summary>
internal static class PartsStep
{
    public const string Name = "parts";

    public static DeciderResult? Take(Deliberation deliberation)
    {
        var (matter, model) = (deliberation.Matter, deliberation.Release.Model);
        var about = LinearModel.AboutIn(deliberation.Language);
        deliberation.Labels = model.Predict(about, matter.Subject, matter.Text);
        deliberation.Note(Name, $"the whole: {Named(deliberation.Labels)}");
        var texts = MatterSignals.MayHoldSeveral(matter.Text) ? Divide(deliberation, about, model.HoldsSeveral(about, matter.Subject, matter.Text)) : [];
        if (texts.Count < 2)
        {
            deliberation.Parts.Add(new DeliberatedPart(matter.Text, deliberation.Labels));
            return null;
        }

        foreach (var text in texts)
        {
            var labels = model.Predict(about, "", text);
            deliberation.Parts.Add(new DeliberatedPart(text, labels));
            deliberation.Note(Name, $"part {deliberation.Parts.Count} of {texts.Count}: {Named(labels)}");
        }

        return null;
    }

    /// <summary>The parts of a text that may hold several matters; whether it may hold more than could be told apart is left with the deliberation.</summary>
    private static IReadOnlyList<string> Divide(Deliberation deliberation, string about, double several)
    {
        var (text, release) = (deliberation.Matter.Text, deliberation.Release);
        if (several < release.Thresholds.Several / 2)
            return [];
        var texts = PartSplitter.Split(text, release.Model, about, release.Thresholds.Part);
        deliberation.MayHoldMore = texts.Count < 2
            && (several >= release.Thresholds.Several || PartSplitter.SpeaksOfAnother(text, release.Model, about, deliberation.Labels[0].Code));
        if (deliberation.MayHoldMore)
            deliberation.Note(Name, $"may hold more than one matter, confidence {several:0.00}");
        return texts;
    }

    private static string Named(IReadOnlyList<Prediction> labels) =>
        string.Join(", ", labels.Take(3).Select(label => $"{label.Code} {label.Confidence:0.00}"));
}
