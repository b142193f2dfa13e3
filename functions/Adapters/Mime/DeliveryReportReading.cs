using System.Text;
using MimeKit;
using Toronto311.Domain.Mail;

namespace Toronto311.Adapters.Mime;

/// <summary>The machine-readable part of a delivery status notification (RFC 3464, RFC 6533).</summary>
internal static class DeliveryReportReading
{
    public static DeliveryReport? Read(MailContent content, Encoding? hint)
    {
        if (content.DeliveryStatus is null)
            return null;
        var original = content.Returned?.Message?.Headers;
        return new DeliveryReport(
            [.. content.DeliveryStatus.StatusGroups.Where(IsRecipient).Select(Recipient)],
            original is null ? null : HeaderReading.MessageId(original),
            original is null ? MailHeaders.None : HeaderReading.Fields(original, hint));
    }

    /// <summary>The first group is about the message, but some servers put a recipient's fields there.</summary>
    private static bool IsRecipient(HeaderList group) =>
        group.Contains("Final-Recipient") || group.Contains("Original-Recipient") || group.Contains("Action") || group.Contains("Status");

    private static DeliveryRecipient Recipient(HeaderList group) =>
        new(Address(group["Final-Recipient"]) ?? Address(group["Original-Recipient"]), Word(group["Action"])?.ToLowerInvariant(), Word(group["Status"]));

    /// <summary>What follows the address type: "rfc822; jo@example.ca".</summary>
    private static string? Address(string? field)
    {
        if (field is null)
            return null;
        var address = CleanText.Line(field[(field.IndexOf(';', StringComparison.Ordinal) + 1)..]).Trim('<', '>', ' ').ToLowerInvariant();
        return address.Length == 0 ? null : address;
    }

    /// <summary>The first word; a comment in parentheses may follow.</summary>
    private static string? Word(string? field) =>
        field?.Split([' ', '\t', '\r', '\n', '(', ';'], StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
}
