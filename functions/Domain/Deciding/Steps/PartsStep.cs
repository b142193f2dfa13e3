using Toronto311.Domain.Classification;

namespace Toronto311.Domain.Deciding.Steps;

/// <summary>Step 7: an email that asks several things is taken apart, and each part classified.</summary>
internal static class PartsStep
{
    public const string Name = "parts";

    public static DeciderResult? Take(Deliberation deliberation)
    {
        var matter = deliberation.Matter;
        var features = deliberation.Release.Model.Features(matter.Subject, matter.Text);
        deliberation.Labels = deliberation.Release.Model.Predict(LinearModel.About, features);
        deliberation.Several = 1 - deliberation.Release.Model.Confidence(LinearModel.Several, features, LinearModel.No);
        deliberation.Note(Name, $"the whole: {Named(deliberation.Labels)}");
        var texts = PartSplitter.Split(matter.Text, deliberation.Release.Model, deliberation.Release.Thresholds.Part);
        if (texts.Count < 2)
        {
            deliberation.Parts.Add(new DeliberatedPart(matter.Text, deliberation.Labels));
            return null;
        }

        foreach (var text in texts)
        {
            var labels = deliberation.Release.Model.Predict(LinearModel.About, "", text);
            deliberation.Parts.Add(new DeliberatedPart(text, labels));
            deliberation.Note(Name, $"part {deliberation.Parts.Count} of {texts.Count}: {Named(labels)}");
        }

        return null;
    }

    private static string Named(IReadOnlyList<Prediction> labels) =>
        string.Join(", ", labels.Take(3).Select(label => $"{label.Code} {label.Confidence:0.00}"));
}
