using Toronto311.Domain.Mail;
using Toronto311.Domain.Text;

namespace Toronto311.Domain.Deciding;

/// <summary>What an email is about, in the words that count: the writer's own, or those of the mail passed on.</summary>
/// <param name="Subject">Subject without reply and forward marks.</param>
/// <param name="Text">The body; for a forward the original text, or the note above it where that says more.</param>
/// <param name="Signature">Signature of whoever the matter is from.</param>
internal sealed record Matter(string Subject, string Text, string Signature)
{
    /// <summary>A text of fewer words says too little: of an original without the note above it, of anything to a model of need.</summary>
    public const int FewWords = 5;

    private static readonly string[] Marks = ["re:", "fw:", "fwd:", "tr:", "rv:", "wg:", "aw:", "sv:", "vs:", "antw:", "enc:", "ref:"];

    public static Matter Of(InboundEmail email)
    {
        if (email.Forwarded is not { } forwarded)
            return new Matter(WithoutMarks(email.Subject), email.Text.Body, email.Text.Signature);
        var text = Stretches.Words(forwarded.Text.Body) >= FewWords ? forwarded.Text.Body : $"{forwarded.Note}\n\n{forwarded.Text.Body}".Trim();
        return new Matter(WithoutMarks(forwarded.Subject ?? email.Subject), text, forwarded.Text.Signature);
    }

    /// <summary>Whether there is nothing at all to decide on.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Subject) && string.IsNullOrWhiteSpace(Text);

    /// <summary>Subject and text as one, for what looks at every word.</summary>
    public string Whole => Subject.Length > 0 ? $"{Subject}\n{Text}" : Text;

    private static string WithoutMarks(string subject)
    {
        var rest = subject.Trim();
        while (Array.Find(Marks, mark => rest.StartsWith(mark, StringComparison.OrdinalIgnoreCase)) is { } found)
            rest = rest[found.Length..].TrimStart();
        return rest;
    }
}
