using Toronto311.Domain.Rules;

namespace Toronto311.Domain.Deciding.Steps;

/// <summary>Step 10: the administrators' rules shift labels, forbid acting on them, or send the email to a person; where they disagree, a person decides.</summary>
internal static class RulesStep
{
    public const string Name = "rules";

    public static DeciderResult? Take(Deliberation deliberation)
    {
        foreach (var part in deliberation.Parts)
        {
            var outcome = deliberation.Release.Rules.Evaluate(Subject(deliberation, part));
            foreach (var fired in outcome.Fired.Where(fired => !fired.OnlyMarks))
                deliberation.Note(Name, $"{fired.Name}: {fired.Gave}, because {string.Join("; ", fired.Because)}");
            part.Labels = RuleSet.Apply(part.Labels, outcome);
            part.Vetoed = outcome.Vetoed;
            part.IsSpam = outcome.Forced == Disposition.Discarded;
            foreach (var reason in outcome.Reasons)
                if (!part.Reasons.Contains(reason))
                    part.Reasons.Add(reason);
            deliberation.IsUrgent |= outcome.Reasons.Contains(EscalationReason.Danger);
            foreach (var conflict in outcome.Conflicts)
            {
                part.Reasons.Add(EscalationReason.RuleConflict);
                deliberation.Note(Name, $"{string.Join(" and ", conflict.Names)} disagree: {conflict.Why}");
            }
        }

        if (deliberation.Parts.Count == 1)
            deliberation.Labels = deliberation.Parts[0].Labels;
        return null;
    }

    private static RuleSubject Subject(Deliberation deliberation, DeliberatedPart part)
    {
        var email = deliberation.Email;
        return new RuleSubject
        {
            Received = deliberation.Facts.ReceivedAt.DateTime,
            Subject = deliberation.Matter.Subject,
            Body = part.Text,
            Quoted = email.Text.Quoted,
            Sender = email.From?.Address ?? "",
            SenderDomain = email.From?.Domain ?? "",
            To = [.. email.To.Concat(email.Cc).Select(address => address.Address)],
            Language = deliberation.Language,
            AttachmentCount = email.Attachments.Count,
            AttachmentTypes = [.. email.Attachments.Select(attachment => attachment.ContentType)],
            AttachmentNames = [.. email.Attachments.Select(attachment => attachment.Name)],
            HasPicture = email.Attachments.Any(attachment => attachment.IsPicture),
            Labels = part.Labels,
            Place = part.Place?.Text,
            PlaceKind = part.Place?.KindName,
            IsReply = email.References.Count > 0,
            IsForward = email.Forwarded is not null,
            FromCouncillor = deliberation.IsFromCouncillor,
            RecentContacts = deliberation.Facts.RecentContacts,
            Headers = email.Headers,
            Spf = email.Authentication.Spf,
            Dkim = email.Authentication.Dkim,
            Dmarc = email.Authentication.Dmarc,
            WordCount = Text.Stretches.Words(deliberation.Matter.Text),
        };
    }
}
