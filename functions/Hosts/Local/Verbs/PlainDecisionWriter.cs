using System.Text;
using Toronto311.Application.Inbound;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;

namespace Toronto311.Hosts.Local.Verbs;

/// <summary>A few lines per email for a person at a terminal: what becomes of it, and every step that led there.</summary>
internal sealed class PlainDecisionWriter(Stream output) : IDecisionWriter
{
    public void Write(string file, MailReading reading, Decision decision, long micros)
    {
        var text = new StringBuilder();
        var reasons = decision.Reasons.Count > 0 ? $" ({string.Join(", ", decision.Reasons)})" : "";
        text.AppendLine(file);
        text.AppendLine($"  {DecisionDocuments.NameOf(decision.Disposition)}{reasons}{(decision.IsUrgent ? ", urgent" : "")}");
        foreach (var part in decision.Parts)
            AppendPart(text, part);
        foreach (var (step, detail) in decision.Trace)
            text.AppendLine($"    {step}: {detail.ReplaceLineEndings(" ")}");
        text.AppendLine();
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void AppendPart(StringBuilder text, PartDecision part)
    {
        if (part.Outcome.Draft is { } draft)
            text.AppendLine($"  request: {draft.Service}{(draft.Place is { } place ? $" at {place.Text} ({place.KindName})" : ", no place")}");
        if (part.Outcome.AnswerTopic is { } topic)
            text.AppendLine($"  answer: {topic}");
    }
}
