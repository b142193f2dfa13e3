using Toronto311.Domain.Text.Words;

namespace Toronto311.Domain.Text;

/// <summary>Finds the mail that a person passes on inside their own, so that the answer can go to whoever wrote it first.</summary>
/// <remarks>A councillor's office, a neighbour or a relative forwards; a plain reply repeats earlier mail too and is no forward.</remarks>
public static class ForwardReader
{
    public static ForwardedMail? Read(string subject, string fullText)
    {
        if (string.IsNullOrWhiteSpace(fullText))
            return null;
        var text = MailText.Of(fullText);
        var kind = SubjectPrefix.KindOf(subject);
        return ForwardOpening.First(text) is { } opening && IsForward(kind, opening, text) ? Take(text, opening, subject) : null;
    }

    // What stands first decides: a forward quoted inside a reply is the reply's quote.
    private static bool IsForward(SubjectKind subject, ForwardOpening opening, MailText text) => opening.Kind switch
    {
        ForwardOpeningKind.Announced => true,
        ForwardOpeningKind.Headers => subject is not SubjectKind.Reply,
        // Outlook for Mac writes "On … wrote:" above forwards too; its mark and the missing "Re:" tell.
        ForwardOpeningKind.Attribution => subject == SubjectKind.Forward || subject == SubjectKind.Missing && text[opening.Start].OpensWithMark,
    };

    // An attribution names no subject: it is the forward's own, less the prefix.
    private static string? SubjectOf(ForwardOpening opening, string subject) =>
        opening.Block is null && SubjectPrefix.KindOf(subject) == SubjectKind.Forward ? SubjectPrefix.Without(subject) : null;

    private static ForwardedMail Take(MailText text, ForwardOpening opening, string subject)
    {
        var (original, below) = ForwardOpening.Split(text, opening.End, text[opening.End - 1].IsQuoted);
        var note = WrittenTextReader.Read(text.Join(0, opening.Start)).Body;
        var after = WrittenTextReader.Read(below).Body;
        return new ForwardedMail(opening.From, opening.Subject ?? SubjectOf(opening, subject), opening.Date, WrittenTextReader.Read(original), string.Join("\n\n", new[] { note, after }.Where(part => part.Length > 0)))
        {
            To = AddressText.Many(opening.Block?[HeaderField.To]),
            Cc = AddressText.Many(opening.Block?[HeaderField.Cc]),
        };
    }
}
