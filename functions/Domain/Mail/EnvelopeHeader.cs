using System.Text;

namespace Toronto311.Domain.Mail;

/// <summary>The envelope as the delivering server wrote it into the header, for sources that hand over a mail without it (RFC 5321 §4.4).</summary>
public static class EnvelopeHeader
{
    private const int HeaderBytes = 102_400;
    private const int MostRecipients = 20;

    /// <summary>Longest path (RFC 5321 §4.5.3.1.3) with its brackets.</summary>
    private const int PathBytes = 256;

    private static readonly string[] RecipientFields = ["Delivered-To", "X-Original-To", "Envelope-To"];

    /// <summary>
    /// The topmost Return-Path, and the recipients that stand above the first Received:
    /// what stands below came with the mail, and anybody can have written it.
    /// </summary>
    public static Envelope Read(ReadOnlySpan<byte> raw)
    {
        string? mailFrom = null;
        var recipients = new List<string>();
        var isOurs = true;
        var rest = raw[..Math.Min(raw.Length, HeaderBytes)];
        while (TryField(ref rest, out var name, out var value))
        {
            if (Ascii.EqualsIgnoreCase(name, "Received"))
                isOurs = false;
            else if (mailFrom is null && Ascii.EqualsIgnoreCase(name, "Return-Path"))
                mailFrom = Path(value);
            else if (isOurs && IsRecipient(name) && Path(value) is { Length: > 0 } path && recipients.Count < MostRecipients)
                recipients.Add(path);
        }

        return new Envelope(mailFrom, [.. recipients.Distinct(StringComparer.OrdinalIgnoreCase)]);
    }

    /// <summary>The next field; its value is its first line, as these fields are never folded.</summary>
    private static bool TryField(ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        while (!rest.IsEmpty)
        {
            var feed = rest.IndexOf((byte)'\n');
            var line = rest[..(feed < 0 ? rest.Length : feed)].TrimEnd((byte)'\r');
            rest = rest[(feed < 0 ? rest.Length : feed + 1)..];
            if (line.IsEmpty)
                break;
            var colon = line.IndexOf((byte)':');
            if (colon <= 0 || line[0] is (byte)' ' or (byte)'\t')
                continue;
            name = line[..colon].TrimEnd(" \t"u8);
            value = line[(colon + 1)..].Trim(" \t"u8);
            return true;
        }

        name = value = [];
        return false;
    }

    private static bool IsRecipient(ReadOnlySpan<byte> name)
    {
        foreach (var field in RecipientFields)
            if (Ascii.EqualsIgnoreCase(name, field))
                return true;
        return false;
    }

    /// <summary>A path with or without its brackets; empty for the null path, null when it is none.</summary>
    private static string? Path(ReadOnlySpan<byte> value)
    {
        var hasBrackets = value is [(byte)'<', .., (byte)'>'];
        var path = hasBrackets ? value[1..^1].Trim(" \t"u8) : value;
        if (path.Length > PathBytes || path.ContainsAny(" \t<>"u8))
            return null;
        return path.IsEmpty && !hasBrackets ? null : Encoding.UTF8.GetString(path);
    }
}
