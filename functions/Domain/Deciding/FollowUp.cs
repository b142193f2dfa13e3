using Toronto311.Domain.Mail;

namespace Toronto311.Domain.Deciding;

/// <summary>Tells that an email is about an earlier request or exchange when no conversation of ours is known for it.</summary>
internal static class FollowUp
{
    private static readonly string[] Phrases =
    [
        "following up on", "follow up on my", "follow-up on my", "follow up to my", "follow-up to my", "further to my", "in reference to my", "regarding my request", "my previous email",
        "my earlier email", "my last email", "my previous request", "my earlier request", "my original request", "i emailed you", "i wrote to you", "as i wrote", "i reported this",
        "i already reported", "i have already reported", "reference number", "service request number", "service request #", "sr #", "sr#", "sr number", "request number", "case number",
        "ticket number", "confirmation number", "still waiting for a response", "no one has responded", "nobody has responded", "have not heard back", "haven't heard back",
    ];

    /// <summary>What shows it, in words; null when nothing does.</summary>
    public static string? Evidence(InboundEmail email, string text)
    {
        if (email.Forwarded is null && email.References.Count > 0 && email.Text.Quoted.Length > 0)
            return "a reply to an earlier mail, which it quotes";
        if (email.Forwarded is null && email.Subject.TrimStart().StartsWith("re:", StringComparison.OrdinalIgnoreCase) && email.References.Count > 0)
            return "a reply to an earlier mail";
        var plain = text.Replace('’', '\'');
        foreach (var phrase in Phrases)
            if (plain.Contains(phrase, StringComparison.OrdinalIgnoreCase))
                return $"about an earlier request: \"{phrase}\"";
        return null;
    }
}
