namespace Toronto311.Domain.Mail.Automated;

/// <summary>Reads the keyword of an Auto-Submitted field (RFC 3834 §5), its comments and parameters removed.</summary>
internal static class AutoSubmitted
{
    /// <summary>The lower-case keyword; null when the field is absent or says nothing.</summary>
    public static string? Keyword(MailHeaders headers)
    {
        foreach (var value in headers.All("Auto-Submitted"))
            if (KeywordOf(value) is { Length: > 0 } keyword)
                return keyword;
        return null;
    }

    private static string KeywordOf(string value)
    {
        var keyword = new System.Text.StringBuilder();
        var depth = 0;
        for (var at = 0; at < value.Length; at++)
        {
            var c = value[at];
            if (c == '\\')
                at++;
            else if (c == '(')
                depth++;
            else if (c == ')' && depth > 0)
                depth--;
            else if (depth == 0 && c == ';')
                break;
            else if (depth == 0 && !char.IsWhiteSpace(c))
                keyword.Append(char.ToLowerInvariant(c));
        }

        return keyword.ToString();
    }
}
