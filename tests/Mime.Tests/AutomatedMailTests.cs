using System.Text.Json;
using Toronto311.Adapters.Mime;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;
using Toronto311.Domain.Text;
using Toronto311.Tests.Support;

namespace Toronto311.Tests.Mime;

/// <summary>Machines and people among the mails others collected, from raw bytes to the reason.</summary>
public sealed class AutomatedMailTests
{
    private const string Mails = "mail-fixtures";
    private static readonly OwnMailbox Own = new(new HashSet<string>(StringComparer.Ordinal) { "311@311.example.org" }, null);
    private static readonly MailReader Reader = new(Own, WrittenTextReader.Read, ForwardReader.Read);

    [SharedFact(Mails)]
    public void Of_the_mails_of_machines_hardly_one_is_taken_for_a_persons_or_misnamed()
    {
        var mails = Labelled().Where(mail => !mail.MayBeAnswered).ToList();

        var found = mails.Count(mail => mail.Found is not null);
        var named = mails.Count(mail => mail.Found is { } reason && Expected(mail.Kind).Contains(reason));

        Assert.True(found >= 0.99 * mails.Count, $"{found} of {mails.Count} found");
        Assert.True(named >= 0.97 * mails.Count, $"{named} of {mails.Count} named rightly");
    }

    [SharedFact(Mails)]
    public void Of_the_awkward_people_and_of_the_vacations_without_headers_none_is_misjudged()
    {
        foreach (var mail in Labelled().Where(mail => mail.MayBeAnswered || mail.Kind == "synth-vacation-noheader"))
            Assert.True(mail.MayBeAnswered ? mail.Found is null : mail.Found == DiscardReason.AutoReply, $"{mail.File}: {mail.Found}");
    }

    // The sets call every report about delivery a bounce; the report itself says which.
    private static DiscardReason[] Expected(string kind) => kind switch
    {
        "sisimai-arf" => [DiscardReason.FeedbackReport],
        "sisimai-vacation" or "synth-vacation" or "synth-vacation-noheader" or "synth-auto-ack" or "synth-challenge" => [DiscardReason.AutoReply],
        "synth-calendar" => [DiscardReason.CalendarReply],
        "synth-human-list" or "synth-bulk" => [DiscardReason.MailingList],
        "synth-self" => [DiscardReason.OwnMail],
        "synth-dsn-success" => [DiscardReason.DeliveryNotice],
        _ => [DiscardReason.Bounce, DiscardReason.DeliveryNotice],
    };

    private static IEnumerable<Mail> Labelled()
    {
        foreach (var line in File.ReadLines(Repository.SharedPath($"{Mails}/may-be-answered.jsonl")))
        {
            using var label = JsonDocument.Parse(line);
            var file = label.RootElement.GetProperty("file").GetString() ?? "";
            var email = Assert.IsType<MailReading.Readable>(Reader.Read(File.ReadAllBytes(Repository.SharedPath($"{Mails}/{file}")), Envelope.Unknown)).Email;
            yield return new Mail(file, label.RootElement.GetProperty("kind").GetString() ?? "", label.RootElement.GetProperty("may_auto_reply").GetBoolean(), AutomatedMailDetector.Detect(email, Own)?.Reason);
        }
    }

    private sealed record Mail(string File, string Kind, bool MayBeAnswered, DiscardReason? Found);
}
