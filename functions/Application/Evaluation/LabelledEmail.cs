using Toronto311.Domain.Classification;
using Toronto311.Domain.Mail;

namespace Toronto311.Application.Evaluation;

/// <summary>An email of which a person has said what it holds.</summary>
/// <param name="Name">Where it stands, as it is shown.</param>
/// <param name="Group">The part of the corpus it belongs to: a source, a writer, a file.</param>
/// <param name="Reading">The mail as read.</param>
/// <param name="Matters">What it holds, the weightiest first; none when nothing was said of that.</param>
/// <param name="IsDanger">Whether it tells of danger; null when not said.</param>
/// <param name="NeedsPerson">Whether a person must answer; null when not said.</param>
public sealed record LabelledEmail(
    string Name, string Group, MailReading Reading, IReadOnlyList<ExpectedMatter> Matters, bool? IsDanger = null, bool? NeedsPerson = null)
{
    /// <summary>Every code that is right for some matter of the email.</summary>
    public IReadOnlySet<string> Codes { get; } = Matters.SelectMany(matter => matter.Codes).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether it continues an earlier exchange, which a person takes up.</summary>
    public bool IsReply => Reading is MailReading.Readable { Email: { References.Count: > 0, Forwarded: null } };

    /// <summary>Whether it wants nothing of the City, so that throwing it away loses nothing: a sale, a mere thank-you.</summary>
    public bool MayBeDiscarded => Matters.Count > 0 && Codes.All(code => code == Prediction.None);
}

/// <summary>One matter of an email.</summary>
/// <param name="Codes">Every service, topic or referral code under which it is rightly settled; <see cref="AnyReferral"/> stands for all referrals.</param>
/// <param name="Place">Where it is, in the writer's words; null when the email does not say or nobody noted it.</param>
public sealed record ExpectedMatter(IReadOnlyList<string> Codes, string? Place = null)
{
    /// <summary>Code that any referral satisfies.</summary>
    public const string AnyReferral = "refer";
}
