using System.Security.Cryptography;
using System.Text;
using MimeKit;

namespace Toronto311.Adapters.Mime;

/// <summary>Gets attachments' decoded bytes out of a raw mail, by the hashes <see cref="MailReader"/> gave them.</summary>
public static class AttachmentBytes
{
    /// <summary>The wanted files that are found, by hash: in the mail, in a parcel of Outlook's, and in mails that came along. Never throws.</summary>
    public static IReadOnlyDictionary<string, byte[]> Find(ReadOnlyMemory<byte> raw, IReadOnlySet<string> sha256s)
    {
        var found = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        try
        {
            if (raw.Length > MailBounds.MailBytes || RawMail.Of(raw) is not { BodyType: null } mail)
                return found;
            MailScan.Check(mail.Bytes.Span);
            var hint = CharsetHint.Of(mail.Bytes.Span);
            Add(MailReader.Parse(mail, BoundedParser.OptionsFor(hint)).Body, sha256s, hint, found);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // What was found before stands; the reader of mail says what is wrong with the rest.
        }

        return found;
    }

    /// <summary>Takes the files as the reader of mail does, so that what it listed is found.</summary>
    private static void Add(MimeEntity? body, IReadOnlySet<string> sha256s, Encoding? hint, Dictionary<string, byte[]> found)
    {
        var partText = new PartText(hint);
        var content = BodyReading.Read(body, partText);
        TnefReading.Unpack(content, partText);
        foreach (var file in content.Files)
        {
            var bytes = Decoded(file);
            if (Convert.ToHexStringLower(SHA256.HashData(bytes)) is var hash && sha256s.Contains(hash))
                found[hash] = bytes;
        }

        foreach (var mail in content.Mails.TakeWhile(_ => found.Count < sha256s.Count))
            Add(AttachedForward.Open(mail, BoundedParser.OptionsFor(hint))?.Body, sha256s, hint, found);
    }

    private static byte[] Decoded(MimePart file)
    {
        using var decoded = new MemoryStream();
        file.Content?.DecodeTo(decoded);
        return decoded.ToArray();
    }
}
