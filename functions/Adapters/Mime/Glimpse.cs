using System.Buffers;
using System.Text;
using Toronto311.Domain.Mail;

namespace Toronto311.Adapters.Mime;

/// <summary>From, To and Subject of a mail that is not read, so that the agent's list can show more than a number.</summary>
internal static class Glimpse
{
    private static readonly SearchValues<byte> Blank = SearchValues.Create(" \t\r\n\0\uFEFF"u8);

    private const int Searched = 65_536;
    private const int LongestValue = 500;

    private static readonly string[] Wanted = ["From", "To", "Subject"];

    public static MailHeaders Of(ReadOnlySpan<byte> raw)
    {
        var bytes = raw[..Math.Min(raw.Length, MailBounds.HeaderBlockBytes + Searched)];
        bytes = bytes[Math.Max(0, bytes.IndexOfAnyExcept(Blank))..];
        bytes = bytes[..Math.Min(bytes.Length, Searched)];
        var fields = new List<MailHeader>();
        while (!bytes.IsEmpty && fields.Count < Wanted.Length)
        {
            var length = FieldLength(bytes);
            if (bytes[..length].Trim("\r\n"u8).IsEmpty)
                break;
            if (Field(bytes[..length]) is { } field)
                fields.Add(field);
            bytes = bytes[length..];
        }
        return new MailHeaders(fields);
    }

    /// <summary>Up to the line end that no white space follows.</summary>
    private static int FieldLength(ReadOnlySpan<byte> bytes)
    {
        for (var at = 0; ;)
        {
            var feed = bytes[at..].IndexOfAny((byte)'\n', (byte)'\r');
            if (feed < 0)
                return bytes.Length;
            at += feed + (bytes[(at + feed)..].StartsWith("\r\n"u8) ? 2 : 1);
            if (at >= bytes.Length || bytes[at] is not ((byte)' ' or (byte)'\t'))
                return at;
        }
    }

    private static MailHeader? Field(ReadOnlySpan<byte> field)
    {
        foreach (var name in Wanted)
            if (field.Length > name.Length && Ascii.EqualsIgnoreCase(field[..name.Length], name) && field[name.Length..].TrimStart((byte)' ') is [(byte)':', .. var value])
            {
                var text = HeaderText.Decode(value[..Math.Min(value.Length, LongestValue)], hint: null);
                return new MailHeader(name, text);
            }
        return null;
    }
}
