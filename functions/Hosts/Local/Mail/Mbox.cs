namespace Toronto311.Hosts.Local.Mail;

/// <summary>Takes an mbox file apart (RFC 4155): each mail begins with a line "From sender date" after a blank line or at the start.</summary>
internal static class Mbox
{
    private static ReadOnlySpan<byte> From => "From "u8;

    /// <summary>Whether a file may hold mails one after another: by its name, or by its first line unless it is named .eml.</summary>
    public static bool IsMbox(string path, ReadOnlySpan<byte> raw) =>
        IsNamedMbox(path) || (!path.EndsWith(".eml", StringComparison.OrdinalIgnoreCase) && IsSeparator(raw));

    private static bool IsNamedMbox(string path) => path.EndsWith(".mbox", StringComparison.OrdinalIgnoreCase);

    public static IReadOnlyList<MailFile> Split(string path, byte[] raw)
    {
        var starts = Starts(raw);
        var mails = new List<MailFile>();
        if (starts.Count == 0)
            return [MailFile.Bad(path, "the file is named .mbox but no line in it begins a mail ('From sender date'): export it again")];
        if (starts.Count == 1 && !IsNamedMbox(path))
            return [new MailFile(path, raw, null)]; // One mail with its separator line is just a mail.
        if (starts[0] > 0)
            mails.Add(MailFile.Bad(path, $"the first {starts[0]:N0} bytes belong to no mail: the file was cut off at its beginning; the mails after them are done"));
        for (var at = 0; at < starts.Count; at++)
        {
            var end = at + 1 < starts.Count ? starts[at + 1] : raw.Length;
            mails.Add(new MailFile($"{path}#{at + 1}", Mail(raw.AsSpan(starts[at], end - starts[at])), null));
        }

        if (raw[^1] != '\n')
            mails.Add(MailFile.Bad(path, $"the file ends in the middle of a line, so its last mail, #{starts.Count}, may be cut off; it is done as it is"));
        return mails;
    }

    private static List<int> Starts(ReadOnlySpan<byte> raw)
    {
        var starts = new List<int>();
        var isAfterBlank = true;
        for (var at = 0; at < raw.Length;)
        {
            var line = raw[at..];
            var length = line.IndexOf((byte)'\n') is var end and >= 0 ? end + 1 : line.Length;
            line = line[..length];
            at += length;
            if (isAfterBlank && IsSeparator(line) && BeginsWithHeader(raw[at..]))
                starts.Add(at - length);
            isAfterBlank = line.TrimEnd("\r\n"u8).IsEmpty;
        }

        return starts;
    }

    /// <summary>"From ", a sender and a year somewhere behind it: prose that begins with "From " seldom has four digits.</summary>
    private static bool IsSeparator(ReadOnlySpan<byte> line)
    {
        if (!line.StartsWith(From))
            return false;
        var end = line.IndexOf((byte)'\n');
        var rest = end < 0 ? line[From.Length..] : line[From.Length..end];
        var digits = 0;
        foreach (var c in rest)
        {
            digits = c is >= (byte)'0' and <= (byte)'9' ? digits + 1 : 0;
            if (digits == 4)
                return true;
        }

        return false;
    }

    /// <summary>A header field follows the separator; where prose or a quoted envelope stands, it separates nothing.</summary>
    private static bool BeginsWithHeader(ReadOnlySpan<byte> rest)
    {
        var colon = rest.IndexOf((byte)':');
        return colon is > 0 and <= 76 && rest[..colon].IndexOfAnyExceptInRange((byte)'!', (byte)'~') < 0;
    }

    /// <summary>One mail without its separator line, its quoted "&gt;From " lines made plain again.</summary>
    private static byte[] Mail(ReadOnlySpan<byte> mail)
    {
        var start = mail.IndexOf((byte)'\n') is var end and >= 0 ? end + 1 : mail.Length;
        var plain = new MemoryStream(mail.Length);
        for (var at = start; at < mail.Length;)
        {
            var line = mail[at..];
            var length = line.IndexOf((byte)'\n') is var stop and >= 0 ? stop + 1 : line.Length;
            line = line[..length];
            plain.Write(line.TrimStart((byte)'>') is var rest && rest.Length < line.Length && rest.StartsWith(From) ? line[1..] : line);
            at += length;
        }

        return plain.ToArray();
    }
}
