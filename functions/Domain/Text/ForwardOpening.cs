using Toronto311.Domain.Mail;
using Toronto311.Domain.Text.Words;

namespace Toronto311.Domain.Text;

/// <summary>How an earlier mail is introduced.</summary>
internal enum ForwardOpeningKind
{
    /// <summary>By a line that says it is forwarded.</summary>
    Announced,

    /// <summary>By From/Sent/To/Subject lines, which replies have too.</summary>
    Headers,

    /// <summary>By "On … somebody wrote:".</summary>
    Attribution,
}

/// <summary>The lines that introduce the first earlier mail of a text.</summary>
/// <param name="Kind">How it is introduced.</param>
/// <param name="Start">Index of its first line.</param>
/// <param name="End">Index of the first line of the earlier mail itself.</param>
/// <param name="Block">Its header lines; null for an attribution.</param>
/// <param name="Attribution">The attribution on one line; null for header lines.</param>
internal sealed record ForwardOpening(ForwardOpeningKind Kind, int Start, int End, HeaderBlock? Block, string? Attribution)
{
    public MailAddress? From => Attribution is not null ? AttributionText.From(Attribution) : Block?[HeaderField.From] is { } from ? AddressText.One(from) : null;

    public string? Subject => Block?[HeaderField.Subject];

    public string? Date => Attribution is not null ? AttributionText.Date(Attribution) : Block?[HeaderField.Date];

    public static ForwardOpening? First(MailText text)
    {
        for (var at = 0; at < text.Count; at++)
        {
            if (text[at].IsBlank)
                continue;
            if (At(text, at) is { } opening)
                return opening;
        }

        return null;
    }

    private static ForwardOpening? At(MailText text, int at)
    {
        if (Marker.Of(text[at].Core) is { } marker && AfterMarker(text, at, marker) is { } announced)
            return announced;
        if (HeaderBlock.At(text, at) is { IsSure: true } block)
            return new ForwardOpening(ForwardOpeningKind.Headers, at, block.End, block, null);
        return Text.Attribution.EndingAt(text, at, 0) is { } attribution
            ? new ForwardOpening(ForwardOpeningKind.Attribution, attribution.Start, attribution.End, null, attribution.Line)
            : null;
    }

    private static ForwardOpening? AfterMarker(MailText text, int at, Marker marker)
    {
        var block = marker.Rest.Length > 0 ? InlineHeaders.Read(marker.Rest, at) : null;
        var next = text.NextSpoken(at + 1);
        block ??= HeaderBlock.At(text, next) is { IsEnoughAfterMarker: true } known ? known : UnknownHeaders.At(text, next);
        if (block is null)
            return marker.Kind == MarkerKind.Forwarded && next < text.Count ? AttributionAfterMarker(text, at, next) : null;
        return new ForwardOpening(marker.Kind == MarkerKind.Original ? ForwardOpeningKind.Headers : ForwardOpeningKind.Announced, at, block.End, block, null);
    }

    private static ForwardOpening? AttributionAfterMarker(MailText text, int at, int next)
    {
        for (var line = next; line < text.Count && line < next + 4; line++)
            if (Text.Attribution.EndingAt(text, line, next) is { } attribution)
                return new ForwardOpening(ForwardOpeningKind.Announced, at, attribution.End, null, attribution.Line);
        return null;
    }

    /// <summary>The earlier mail without the quote marks of the client that passed it on, and what stands below it unmarked.</summary>
    public static (string Original, string Below) Split(MailText text, int start, bool quoted)
    {
        var first = text.NextSpoken(start);
        if (first == text.Count)
            return ("", "");
        var last = text.Count - 1;
        while (last >= first && !text[last].IsQuoted)
            last--;
        if (!quoted && !text[first].IsQuoted || last < first)
            return (text.Join(start, text.Count).Trim('\n', '\uFEFF'), "");
        var lines = Enumerable.Range(first, last + 1 - first).Select(line => text[line].Unquoted().TrimStart('\uFEFF'));
        return (string.Join('\n', lines).Trim('\n'), text.Join(last + 1, text.Count));
    }
}
