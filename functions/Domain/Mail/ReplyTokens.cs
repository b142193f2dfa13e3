namespace Toronto311.Domain.Mail;

/// <summary>Finds the token of a conversation wherever a reply may still carry it: the address it was sent to, or, when a mail program changed that, the subject and the text.</summary>
public static class ReplyTokens
{
    /// <summary>A mail full of things that look like tokens is not searched to its end.</summary>
    private const int MostTried = 20;

    private static readonly string[] RecipientFields = ["Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To"];

    /// <summary>Our address to which replies in a conversation go.</summary>
    /// <param name="address">Address of the service.</param>
    public static string Address(string address, string token)
    {
        var at = address.LastIndexOf('@');
        return $"{address[..at]}+{token}{address[at..]}";
    }

    /// <summary>Reference of the conversation the email belongs to by a token of ours; null when it carries none that holds today.</summary>
    public static string? Find(InboundEmail email, MailSeals seals, DateOnly today)
    {
        var tried = 0;
        foreach (var text in Places(email))
        {
            var at = 0;
            while (Next(text, ref at) is { Length: > 0 } candidate && tried++ < MostTried)
                if (seals.ReadToken(candidate.ToString(), today) is { } reference)
                    return reference;
        }

        return null;
    }

    private static IEnumerable<string> Places(InboundEmail email) =>
        [
            .. email.Envelope.RcptTo, .. email.To.Select(to => to.Address), .. email.Cc.Select(cc => cc.Address),
            .. RecipientFields.SelectMany(email.Headers.All), email.Subject, email.FullText,
        ];

    /// <summary>The next run of exactly as many base 32 characters as a token has.</summary>
    private static ReadOnlySpan<char> Next(string text, ref int at)
    {
        while (at < text.Length)
        {
            var start = at;
            while (at < text.Length && IsOurs(text[at]))
                at++;
            if (at - start == MailSeals.TokenLength && (at == text.Length || !char.IsLetterOrDigit(text[at])))
                return text.AsSpan(start, at - start);
            at = at == start ? at + 1 : at;
        }

        return [];
    }

    private static bool IsOurs(char c) => char.IsAsciiLetter(c) || c is >= '2' and <= '7';
}
