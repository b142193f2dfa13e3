using System.Buffers;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail.Automated.Words;

namespace Toronto311.Domain.Mail.Automated;

/// <summary>One email and what several checks ask of it, each worked out once.</summary>
internal sealed class MailEvidence(InboundEmail email, OwnMailbox own)
{
    private const int Top = 4000;

    public InboundEmail Email { get; } = email;

    public OwnMailbox Own { get; } = own;

    public MailHeaders Headers => Email.Headers;

    /// <summary>What the writer wrote now: quoted mail says nothing of who wrote this one.</summary>
    public string Body { get; } = email.Text.Body;

    /// <summary>The first of all text, where a report says what it is.</summary>
    public string TopText { get; } = email.FullText.Length > Top ? email.FullText[..Top] : email.FullText;

    public string Subject { get; } = email.Subject.Trim();

    /// <summary>RFC 5321 §4.5.5: notices about mail travel with a null path; vacations do too (RFC 5230 §5.1).</summary>
    public bool HasNullPath => Email.Envelope.MailFrom is { } path ? IsNull(path) : Headers["Return-Path"] is { } header && IsNull(header);

    public bool IsReply => Email.References.Count > 0 || Headers.Has("In-Reply-To") || Headers.Has("References");

    /// <summary>A person passes a mail on: what that mail is, theirs is not.</summary>
    public bool PassesOn => Email.Forwarded is not null || IsForwardBySubject;

    public bool IsForwardBySubject => StartsWithAny(Subject, "fwd:", "fw:", "tr:", "tr :", "wg:", "rv:", "enc:", "i:", "vs:", "vb:", "pd:", "转发", "轉寄");

    /// <summary>The mail asks for something a city does, in the writer's own words.</summary>
    public bool Asks => Body.AsSpan().IndexOfAny(MatterWords.All) >= 0 || HasQuestion(Body);

    /// <summary>Answers go to somebody else than the program that sent it, as with a web form.</summary>
    public bool HasPersonBehind =>
        Headers["Reply-To"] is { } replyTo && replyTo.Contains('@', StringComparison.Ordinal) && Email.From is { } from
        && !replyTo.Contains(from.Address, StringComparison.OrdinalIgnoreCase) && !NoticeWords.NoReply.Any(word => replyTo.Contains(word, StringComparison.OrdinalIgnoreCase));

    public bool IsFromNoReply => Email.From is { } from && NoticeWords.NoReply.Any(word => from.LocalPart.Contains(word, StringComparison.OrdinalIgnoreCase));

    public bool HasPart(string contentType) => Email.Parts.Any(part => part.ContentType == contentType);

    public string? RootReportType =>
        Email.Parts.FirstOrDefault(part => part.Depth == 0) is { ContentType: "multipart/report" } root ? root.Parameters.GetValueOrDefault("report-type", "").ToLowerInvariant() : null;

    public static string? Found(string text, SearchValues<string> phrases)
    {
        var at = text.AsSpan().IndexOfAny(phrases);
        return at < 0 ? null : Brief(text[at..]);
    }

    /// <summary>The first words of a text, for an agent to read.</summary>
    public static string Brief(string text)
    {
        var end = text.AsSpan().IndexOfAny('\n', '\r');
        var line = (end < 0 ? text : text[..end]).Trim();
        return line.Length > 60 ? line[..60] : line;
    }

    public static bool StartsWithAny(string text, params ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
            if (text.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    public static AutomatedMail Because(DiscardReason reason, string evidence) => new(reason, evidence);

    private static bool IsNull(string path) => path.Trim() is "" or "<>" || path.Contains("<>", StringComparison.Ordinal);

    // A question mark inside a link asks nothing.
    private static bool HasQuestion(string text)
    {
        for (var at = text.AsSpan().IndexOfAny("?？؟"); at >= 0; at = Next(text, at))
            if ((at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) || text[at] != '?'))
                return true;
        return false;
    }

    private static int Next(string text, int at)
    {
        var next = text.AsSpan(at + 1).IndexOfAny("?？؟");
        return next < 0 ? -1 : at + 1 + next;
    }
}
