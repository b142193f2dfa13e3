namespace Toronto311.Domain.Text;

/// <summary>Marks the signature at the end of a run of a person's own lines; only what surely is one.</summary>
internal static class SignatureFinder
{
    private const int MostLines = 14;
    private const int MostLinesAfterDelimiter = 20;

    public static void Mark(MailText text, Piece[] pieces, int start, int end)
    {
        MarkMobileLines(text, pieces, start, end);
        var tail = Tail(text, pieces, start, end);
        if (MarkDelimited(text, pieces, start, tail) || MarkClosed(text, pieces, start, tail))
            return;
        MarkBare(text, pieces, start, tail);
    }

    private static void MarkMobileLines(MailText text, Piece[] pieces, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (pieces[at] == Piece.Body && MobileLine.IsSure(text[at].Core))
                pieces[at] = Piece.Signature;
        for (var at = Tail(text, pieces, start, end) - 1; at >= start; at--)
        {
            if (text[at].IsBlank || pieces[at] != Piece.Body)
                continue;
            if (!MobileLine.IsLikely(text[at].Core))
                return;
            pieces[at] = Piece.Signature;
        }
    }

    // RFC 3676 §4.3: a line of "-- " opens the signature. Many clients lose the space.
    private static bool MarkDelimited(MailText text, Piece[] pieces, int start, int tail)
    {
        var left = MostLinesAfterDelimiter;
        for (var at = tail - 1; at >= start && left > 0; at--)
        {
            if (text[at].IsBlank)
                continue;
            left--;
            if (text[at].Core is not ("--" or "—" or "–" or "- -" or "__"))
                continue;
            var end = BeforePostscript(text, at + 1, tail);
            var first = text.NextSpoken(at + 1);
            if (first >= end || !text[at].Raw.StartsWith("-- ", StringComparison.Ordinal) && !OpensSignature(text[first].Core))
                return false;
            Fill(pieces, at, end);
            return true;
        }

        return false;
    }

    private static bool OpensSignature(string core) => core.Length <= 80 && core[^1] is not ('?' or '!' or ':') && (ContactLine.Belongs(core) || core.Split(' ').Length <= 8 && core[^1] != '.');

    /// <summary>A sign-off, then nothing but a name and how to reach it.</summary>
    private static bool MarkClosed(MailText text, Piece[] pieces, int start, int tail)
    {
        var left = MostLines;
        for (var at = tail - 1; at >= start && left > 0; at--)
        {
            if (text[at].IsBlank)
                continue;
            left--;
            var closes = SignOff.Is(text[at].Core);
            if (!closes && !SignOff.IsThanks(text[at].Core))
                continue;
            var first = closes ? at : at + 1;
            var end = BeforePostscript(text, at + 1, tail);
            if (!IsNameBlock(text, pieces, at + 1, end) || !HasContact(text, first, end) || !HasWords(text, pieces, start, first))
                return false;
            Fill(pieces, first, end);
            return true;
        }

        return false;
    }

    private static bool IsNameBlock(MailText text, Piece[] pieces, int start, int end)
    {
        var first = true;
        for (var at = start; at < end; at++)
        {
            if (text[at].IsBlank || pieces[at] != Piece.Body)
                continue;
            // After "Thanks," a name may be written small: "jane roe".
            if (!ContactLine.Belongs(text[at].Core) && !Rules.IsRule(text[at].Core) && !(first && IsSmallName(text[at].Core)))
                return false;
            first = false;
        }

        return true;
    }

    private static bool IsSmallName(string core) => core.Length <= 30 && core.Split(' ').Length <= 3 && core.All(c => char.IsLetter(c) || c is ' ' or '.' or '-' or '\'' or ',');

    private static bool HasContact(MailText text, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (!text[at].IsBlank && ContactLine.HasContact(text[at].Core))
                return true;
        return false;
    }

    private static bool HasWords(MailText text, Piece[] pieces, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (!text[at].IsBlank && pieces[at] == Piece.Body)
                return true;
        return false;
    }

    /// <summary>No sign-off: a last paragraph that opens with a name and gives a phone number or address of mail.</summary>
    private static void MarkBare(MailText text, Piece[] pieces, int start, int tail)
    {
        var at = tail;
        while (at > start && !text[at - 1].IsBlank && tail - at < MostLines)
            at--;
        if (tail - at < 2 || at > start && !text[at - 1].IsBlank || !IsFullName(text[at].Core))
            return;
        var above = at - 1;
        while (above >= start && (text[above].IsBlank || pieces[above] != Piece.Body))
            above--;
        if (above < start || text[above].Core.EndsWith(':') || !IsNameBlock(text, pieces, at, tail))
            return;
        for (var line = at + 1; line < tail; line++)
            if (ContactLine.HasPhoneOrAddressOfMail(text[line].Core))
            {
                Fill(pieces, at, tail);
                return;
            }
    }

    private static bool IsFullName(string core) => ContactLine.IsName(core) && core.Split(' ').Length is >= 2 and <= 4;

    // "P.S." under a signature is the writer speaking again.
    private static int BeforePostscript(MailText text, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (text[at].Core is { Length: > 2 } core && (core.StartsWith("P.S", StringComparison.OrdinalIgnoreCase) || core.StartsWith("PS", StringComparison.OrdinalIgnoreCase) && !char.IsLetter(core[2]) || core.StartsWith("N.B", StringComparison.OrdinalIgnoreCase)))
                return at;
        return end;
    }

    private static int Tail(MailText text, Piece[] pieces, int start, int end)
    {
        while (end > start && (text[end - 1].IsBlank || pieces[end - 1] != Piece.Body || Rules.IsRule(text[end - 1].Core) && text[end - 1].Core.Length > 3))
            end--;
        return end;
    }

    private static void Fill(Piece[] pieces, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (pieces[at] == Piece.Body)
                pieces[at] = Piece.Signature;
    }
}
