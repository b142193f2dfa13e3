namespace Toronto311.Domain.Text;

/// <summary>Marks the lines of earlier mail: above, below and between what the person wrote.</summary>
internal static class QuoteFinder
{
    public static void Mark(MailText text, Piece[] pieces)
    {
        var announced = false;
        var written = false;
        var floor = 0;
        for (var at = 0; at < text.Count; at++)
        {
            if (text[at].IsQuoted)
            {
                pieces[at] = Piece.Quoted;
                floor = at + 1;
                continue;
            }

            if (text[at].IsBlank)
                continue;
            if (Opening(text, at, floor) is { } opening)
            {
                announced = true;
                written |= HasWords(text, floor, opening.Start);
                Fill(pieces, opening.Start, opening.End);
                floor = opening.End;
                at = opening.End - 1;
                if (EndOfQuote(text, opening, written) is not { } end)
                    continue;
                Fill(pieces, opening.End, end);
                floor = end;
                at = end - 1;
                continue;
            }

            written |= !Rules.IsRule(text[at].Core);
        }

        if (!announced && !written)
            Array.Clear(pieces); // Nobody but the writer is in sight: a mail that is all "> " was typed or pasted so.
    }

    private static bool HasWords(MailText text, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (!text[at].IsBlank && !Rules.IsRule(text[at].Core))
                return true;
        return false;
    }

    private static Opening? Opening(MailText text, int at, int floor)
    {
        if (Attribution.EndingAt(text, at, floor) is { } attribution)
            return new Opening(attribution.Start, attribution.End, IsFirm: false);
        if (Marker.Of(text[at].Core) is { } marker && IsAnnouncement(text, at, marker))
            return new Opening(at, at + 1, IsFirm: true);
        return HeaderBlock.At(text, at) is { IsSure: true } block ? new Opening(block.Start, block.End, IsFirm: true) : null;
    }

    private static bool IsAnnouncement(MailText text, int at, Marker marker)
    {
        if (marker.Kind == MarkerKind.Original || marker.Kind == MarkerKind.Forwarded && Rules.IsRule(text[at].Core[..3]))
            return true;
        var next = text.NextSpoken(at + 1);
        return next < text.Count && (text[next].IsQuoted || HeaderBlock.At(text, next) is { IsEnoughAfterMarker: true });
    }

    /// <summary>Where the quote that opens here ends; null when what follows is not marked and may well be the writer's.</summary>
    private static int? EndOfQuote(MailText text, Opening opening, bool written)
    {
        var next = text.NextSpoken(opening.End);
        if (next == text.Count)
            return opening.End;
        if (text[next].IsQuoted)
            return null;
        if (text[next].Core[0] == '|')
            return EndOfBars(text, next);
        // With nothing above an "On … wrote:", the words below it may be the answer: they stay the writer's.
        return opening.IsFirm || written ? text.Count : null;
    }

    private static int EndOfBars(MailText text, int at)
    {
        while (at < text.Count && (text[at].IsBlank || text[at].Core[0] == '|'))
            at++;
        return at;
    }

    private static void Fill(Piece[] pieces, int start, int end) => Array.Fill(pieces, Piece.Quoted, start, end - start);
}

/// <summary>The lines that open a quote.</summary>
/// <param name="Start">Index of the first.</param>
/// <param name="End">Index of the line after the last.</param>
/// <param name="IsFirm">Nobody answers below such an opening without marks.</param>
internal readonly record struct Opening(int Start, int End, bool IsFirm);
