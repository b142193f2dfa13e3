using MimeKit;
using MimeKit.Tnef;

namespace Toronto311.Adapters.Mime;

/// <summary>Opens winmail.dat, the parcel into which Outlook puts a mail's text and files (MS-OXTNEF).</summary>
internal static class TnefReading
{
    private static readonly byte[] Signature = [0x78, 0x9F, 0x3E, 0x22];

    /// <summary>Puts the parcel's files in its place, and its text where the mail has none of its own.</summary>
    public static void Unpack(MailContent content, PartText partText)
    {
        for (var at = content.Files.Count - 1; at >= 0; at--)
        {
            if (Open(content.Files[at]) is not { } body)
                continue;
            var inner = BodyReading.Read(body, partText);
            if (content.Text.Length == 0)
                content.Text = inner.Text;
            content.Files.RemoveAt(at);
            content.Files.InsertRange(at, inner.Files);
            content.Mails.AddRange(inner.Mails);
        }
    }

    /// <summary>The parcel's content, or null when the file is none or is damaged: it then stays a file.</summary>
    private static MimeEntity? Open(MimePart part)
    {
        try
        {
            return AsTnef(part)?.ConvertToMessage().Body is { } body && body is not Multipart { Count: 0 } ? body : null;
        }
        catch (Exception damaged) when (damaged is not (OutOfMemoryException or BeyondBoundException))
        {
            return null;
        }
    }

    private static TnefPart? AsTnef(MimePart part)
    {
        if (part is TnefPart tnef)
            return tnef;
        if (part.Content is null || !FileName.Of(part).EndsWith("winmail.dat", StringComparison.OrdinalIgnoreCase))
            return null;
        Span<byte> head = stackalloc byte[4];
        using var stream = part.Content.Open();
        return stream.ReadAtLeast(head, 4, throwOnEndOfStream: false) == 4 && head.SequenceEqual(Signature) ? new TnefPart { Content = part.Content } : null;
    }
}
