using Toronto311.Domain.Classification;
using Toronto311.Domain.Requests;
using Toronto311.Domain.Text;

namespace Toronto311.Domain.Deciding.Steps;

/// <summary>Step 9: matters and writers that need a person, whatever the software could answer.</summary>
internal static class PersonFirstStep
{
    public const string Name = "person first";

    /// <summary>Labels no card settles alone and no request files unseen (DESIGN.md, "Person first").</summary>
    private static readonly HashSet<string> Matters = new(
        [
            "shelter-central-intake", "street-outreach-encampment", "claim-against-city", "foi-request", "accessibility-feedback", "complaints-ombudsman",
            "dog-bite", "animal-bite-menace",

            // What is about gas or carbon monoxide and was not heard as a danger is a question of rules, or a danger told strangely.
            "gas-smell", "carbon-monoxide-alarm",
        ],
        StringComparer.Ordinal);

    public static DeciderResult? Take(Deliberation deliberation)
    {
        var note = deliberation.Email.Forwarded?.Note ?? "";
        if ((PersonDetector.Find(deliberation.Matter.Whole) ?? PersonDetector.Find(note)) is { } need)
            deliberation.Escalate(EscalationReason.PersonFirst, Name, $"{need.Kind}: \"{need.Words}\"");
        else if (deliberation.ContinuesRequest)
            return null; // An address, "any news?" or "please cancel" tells the model nothing.
        else if (Math.Max(Confidence(deliberation, deliberation.Matter.Subject, deliberation.Matter.Text), Confidence(deliberation, "", note)) is var sure && sure >= deliberation.Release.Thresholds.Person)
            deliberation.Escalate(EscalationReason.PersonFirst, Name, $"reads as if a person is needed, confidence {sure:0.00}");
        foreach (var part in deliberation.Parts)
            if (IsForPerson(part.Labels[0].Code, deliberation.Release.Services))
            {
                part.Reasons.Add(EscalationReason.PersonFirst);
                deliberation.Note(Name, $"{part.Labels[0].Code} is always for a person");
            }

        return null;
    }

    /// <summary>Whether a label's matter always goes to a person.</summary>
    public static bool IsForPerson(string code, ServiceList services) =>
        Matters.Contains(code) || services.Find(code)?.Handling == ServiceHandling.Escalate;

    /// <summary>How sure the model is that a person is needed; not at all where the language or a few words give it nothing to go by.</summary>
    private static double Confidence(Deliberation deliberation, string subject, string text) =>
        DecidedLanguages.Includes(deliberation.Language) && Stretches.Words($"{subject} {text}") >= Matter.FewWords
            ? deliberation.Release.Model.Heard(LinearModel.Person, subject, text)
            : 0;
}
