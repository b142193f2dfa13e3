namespace Toronto311.Adapters.Mime;

/// <summary>How much was written: letters and digits, without the addresses of links.</summary>
internal static class Letters
{
    public static int Count(string text)
    {
        var letters = 0;
        var ofWord = 0;
        var isLink = false;
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (char.IsWhiteSpace(c))
            {
                letters += isLink ? 0 : ofWord;
                (ofWord, isLink) = (0, false);
                continue;
            }
            ofWord += char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? 1 : 0;
            isLink |= c == ':' && at + 2 < text.Length && text[at + 1] == '/' && text[at + 2] == '/';
        }
        return letters + (isLink ? 0 : ofWord);
    }
}
