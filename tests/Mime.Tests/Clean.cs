using Toronto311.Domain.Mail;

namespace Toronto311.Tests.Mime;

/// <summary>Whether all text of an email can be shown, stored and logged.</summary>
internal static class Clean
{
    public static bool Is(InboundEmail email) =>
        Is(email.FullText) && Is(email.Subject) && Is(email.From?.Name ?? "") && Is(email.From?.Address ?? "") && Is(email.MessageId ?? "")
        && email.References.All(Is) && email.Headers.Fields.All(field => Is(field.Value)) && email.Attachments.All(file => Is(file.Name))
        && email.To.Concat(email.Cc).All(to => Is(to.Address) && Is(to.Name ?? ""))
        && email.Parts.All(part => Is(part.ContentType) && part.Parameters.All(parameter => Is(parameter.Value)))
        && Is(email.Forwarded?.Text.Body ?? "") && Is(email.Forwarded?.Subject ?? "");

    public static bool Is(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                at++;
            else if (char.IsSurrogate(text[at]) || (char.IsControl(text[at]) && text[at] is not ('\n' or '\t')))
                return false;
        }
        return true;
    }
}
