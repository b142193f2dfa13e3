namespace Toronto311.Domain.Text;

/// <summary>Sets apart what a person wrote now from quoted mail, signature and disclaimer, so that only their own words are decided on.</summary>
/// <remarks>When in doubt a line stays in the body: losing a sentence of the writer is worse than keeping a signature.</remarks>
public static class WrittenTextReader
{
    public static WrittenText Read(string fullText)
    {
        if (string.IsNullOrWhiteSpace(fullText))
            return WrittenText.Empty;
        var text = MailText.Of(fullText);
        var pieces = new Piece[text.Count];
        QuoteFinder.Mark(text, pieces);
        foreach (var (start, end) in Segments(text, pieces))
        {
            DisclaimerFinder.Mark(text, pieces, start, end);
            SignatureFinder.Mark(text, pieces, start, end);
        }

        GiveRulesAway(text, pieces);
        return new WrittenText(Collect(text, pieces, Piece.Body), Collect(text, pieces, Piece.Quoted), Collect(text, pieces, Piece.Signature), Collect(text, pieces, Piece.Disclaimer));
    }

    /// <summary>Runs of lines between quotes: each may end in a signature of its own.</summary>
    private static List<(int Start, int End)> Segments(MailText text, Piece[] pieces)
    {
        var segments = new List<(int, int)>();
        for (var at = 0; at < text.Count; at++)
        {
            if (pieces[at] == Piece.Quoted)
                continue;
            var start = at;
            while (at < text.Count && pieces[at] != Piece.Quoted)
                at++;
            segments.Add((start, at));
        }

        return segments;
    }

    // A drawn line says nothing of its own: it goes with what it stands above.
    private static void GiveRulesAway(MailText text, Piece[] pieces)
    {
        var below = Piece.Quoted;
        var last = true;
        for (var at = text.Count - 1; at >= 0; at--)
        {
            if (text[at].IsBlank)
                continue;
            if (pieces[at] == Piece.Body && Rules.IsRule(text[at].Core) && (last || below != Piece.Body))
            {
                pieces[at] = last ? Piece.Signature : below;
                continue;
            }

            below = pieces[at];
            last = false;
        }
    }

    private static string Collect(MailText text, Piece[] pieces, Piece wanted)
    {
        var lines = new List<string>();
        var gap = false;
        for (var at = 0; at < text.Count; at++)
        {
            if (text[at].IsEmpty || pieces[at] != wanted)
            {
                gap |= text[at].IsEmpty;
                continue;
            }

            if (gap && lines.Count > 0)
                lines.Add("");
            gap = false;
            lines.Add(text[at].Raw.TrimEnd());
        }

        return string.Join('\n', lines).Trim('\n', '\uFEFF');
    }
}
