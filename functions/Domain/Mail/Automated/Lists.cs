using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail.Automated.Words;

namespace Toronto311.Domain.Mail.Automated;

/// <summary>Mail to many: lists by their fields (RFC 2919, RFC 2369), bulk senders by theirs, newsletters by their words.</summary>
internal static class Lists
{
    private static readonly string[] ListFields =
        ["List-Id", "List-Post", "List-Unsubscribe", "List-Archive", "List-Help", "List-Subscribe", "List-Owner", "List-Unsubscribe-Post", "Mailing-List", "X-Mailing-List", "X-BeenThere", "X-Mailman-Version", "X-ListName", "X-List-Id", "X-Google-Group-Id", "X-Listserver", "X-ML-Name", "X-MLServer"];

    private static readonly string[] BulkFields =
        ["X-CSA-Complaints", "X-Campaign", "X-Campaign-Id", "X-CampaignId", "X-Campaign_Id", "X-MC-User", "X-Mailchimp-Campaign", "X-MailingID", "X-Mailer-LID", "X-Mailer-RecptId", "X-SFMC-Stack", "X-rpcampaign", "X-Report-Abuse-To-Bulk", "X-Bulkmail", "X-Facebook-Notify", "X-LinkedIn-Class", "X-Job-Campaign", "X-Newsletter", "X-Subscription-Id", "Bulk-Id"];

    public static AutomatedMail? Find(MailEvidence mail)
    {
        if (HasListField(mail) is { } list)
            return MailEvidence.Because(DiscardReason.MailingList, list);
        foreach (var field in BulkFields)
            if (mail.Headers.Has(field))
                return MailEvidence.Because(DiscardReason.MailingList, $"Bulk mail header {field}");
        if (mail.Headers["Feedback-ID"] is { } feedback && IsCampaign(feedback) && !mail.Asks && !mail.HasPersonBehind)
            return MailEvidence.Because(DiscardReason.MailingList, $"Feedback-ID of a bulk sender and nothing asked");
        return Newsletter(mail);
    }

    /// <summary>The list field found, as evidence; null when there is none.</summary>
    public static string? HasListField(MailEvidence mail)
    {
        foreach (var field in ListFields)
            if (mail.Headers[field] is { } value && value.Trim().Length > 0)
                return $"Header {field}";
        return mail.Headers["Precedence"]?.Trim().ToLowerInvariant() is "list" or "bulk" or "junk" ? $"Precedence: {mail.Headers["Precedence"]?.Trim()}" : null;
    }

    // Four parts, the last naming the bulk sender. Some mailbox hosts put a shorter or random one on people's mail.
    private static bool IsCampaign(string feedback) => feedback.Split(':') is { Length: 4 } parts && !parts[3].Contains("zoho", StringComparison.OrdinalIgnoreCase);

    private static AutomatedMail? Newsletter(MailEvidence mail)
    {
        if (mail.PassesOn || mail.IsReply || mail.HasPersonBehind || mail.Email.FullText.Length == 0 || mail.Email.Text.Quoted.Length > 0)
            return null;
        if (MailEvidence.Found(mail.Email.FullText, NoticeWords.Unsubscribe) is not { } leave)
            return null;
        var shapes = Count(mail.Email.FullText);
        // A person's few lines may carry the footer of their mail program; a newsletter has several marks of its kind.
        return shapes >= 2 && !IsPersonal(mail) || shapes >= 1 && mail.IsFromNoReply ? MailEvidence.Because(DiscardReason.MailingList, $"A newsletter: \"{leave}\" and other marks of bulk mail") : null;
    }

    private static int Count(string text)
    {
        var count = 0;
        var links = 0;
        for (var at = text.AsSpan().IndexOfAny(NoticeWords.BulkShapes); at >= 0 && count < 3;)
        {
            count++;
            var next = text.AsSpan(at + 3).IndexOfAny(NoticeWords.BulkShapes);
            at = next < 0 ? -1 : at + 3 + next;
        }

        for (var at = text.IndexOf("http", StringComparison.OrdinalIgnoreCase); at >= 0 && links < 5; at = text.IndexOf("http", at + 4, StringComparison.OrdinalIgnoreCase))
            links++;
        return count + (links >= 5 ? 1 : 0);
    }

    private static bool IsPersonal(MailEvidence mail) => mail.Email.FullText.Length < 1500 && mail.Asks && !mail.IsFromNoReply && mail.Body.Contains(" my ", StringComparison.OrdinalIgnoreCase);
}
