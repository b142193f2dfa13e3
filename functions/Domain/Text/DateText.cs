namespace Toronto311.Domain.Text;

/// <summary>Recognises a date or a time of day as mail clients of any language write it, without reading its meaning.</summary>
internal static class DateText
{
    /// <summary>A year, a time of day or a date in figures stands in the text.</summary>
    public static bool LooksDated(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
            if (char.IsDigit(text[at]) && (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && Dated(text[at..], out var length))
                return true;
            else if (char.IsDigit(text[at]))
                at += Digits(text[at..]) - 1;
        return false;
    }

    public static bool HasDigit(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            if (char.IsDigit(c))
                return true;
        return false;
    }

    private static bool Dated(ReadOnlySpan<char> text, out int length)
    {
        length = Digits(text);
        if (length == 4 && IsYear(text))
            return true;
        if (length is < 1 or > 2 || text.Length <= length + 1)
            return false;
        return text[length] switch
        {
            // A time of day: 9:31, 14.25, 9h31; or a date in figures: 28/10, 28-10, 28.10.
            ':' or 'h' or 'H' or '：' => Digits(text[(length + 1)..]) == 2,
            '.' or '/' or '-' => Digits(text[(length + 1)..]) is 1 or 2,
            '月' or '日' or '時' or '时' or '월' or '일' => true,
            _ => false,
        };
    }

    private static bool IsYear(ReadOnlySpan<char> text)
    {
        var century = char.GetNumericValue(text[0]) * 10 + char.GetNumericValue(text[1]);
        // 13 and 14: Persian and Islamic years; 25: the Thai calendar.
        return century is 19 or 20 or 13 or 14 or 25;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = 0;
        while (count < text.Length && char.IsDigit(text[count]))
            count++;
        return count;
    }
}
