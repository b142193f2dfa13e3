using Toronto311.Domain.Deciding;
using Toronto311.Tests.Support;

namespace Toronto311.Tests.Domain.Deciding;

/// <summary>Holds what the phrase tables hear, and do not hear, in the mails written for training: the measured floors.</summary>
public sealed class DetectorCorpusTests
{
    /// <summary>Labels whose mail may rightly be heard as danger or as a need of a person.</summary>
    private static readonly HashSet<string> NotOrdinary = new(
        """
        gas-smell carbon-monoxide-alarm power-out-wires-down cable-wire-hanging sewer-backup sewer-blocked watermain-break tree-emergency catch-basin-manhole-damaged
        road-sinking road-structure street-outreach-encampment shelter-central-intake claim-against-city foi-request accessibility-feedback complaints-ombudsman
        compliment-comment dog-bite animal-bite-menace cemeteries sr-status medical-health-advice pollution-spill fire-non-emergency police-non-emergency animal-cruelty none
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.Ordinal);

    private static readonly List<Mail> Mails = [.. Files().SelectMany(Read)];

    [Fact]
    public void Danger_in_English_is_heard() =>
        AtLeast(0.93, Danger, mail => mail is { Writer: "e", Language: "en" } && mail.Label.StartsWith("danger:", StringComparison.Ordinal));

    [Fact]
    public void Danger_in_other_languages_is_heard() =>
        AtLeast(0.90, Danger, mail => mail is { Writer: "e", Language: not "en" } && mail.Label.StartsWith("danger:", StringComparison.Ordinal));

    [Fact]
    public void A_need_of_a_person_is_heard() =>
        AtLeast(0.66, Person, mail => mail.Writer == "e" && mail.Label.StartsWith("person:", StringComparison.Ordinal));

    [Fact]
    public void Words_that_only_sound_like_danger_are_passed_over() => AtMost(0.03, Danger, mail => mail is { Writer: "e", Label: "not-danger" });

    [Fact]
    public void Words_that_only_sound_like_a_need_are_passed_over() => AtMost(0.04, Person, mail => mail is { Writer: "e" or "f", Label: "not-person" });

    /// <summary>A false alarm costs an agent a look, a missed danger a life: the tables stay near one in a hundred.</summary>
    [Fact]
    public void Ordinary_mail_is_seldom_heard_as_danger() => AtMost(0.013, Danger, IsOrdinary);

    [Fact]
    public void Ordinary_mail_is_seldom_heard_as_a_need_of_a_person() => AtMost(0.01, Person, IsOrdinary);

    [Fact]
    public void Ordinary_mail_is_neither_thanks_alone_nor_a_yes() =>
        AtMost(0, mail => ThanksDetector.IsOnlyThanks(mail.Text) || YesDetector.SaysYes(mail.Text), IsOrdinary);

    private static bool Danger(Mail mail) => DangerDetector.Find(mail.Text) is not null;

    private static bool Person(Mail mail) => PersonDetector.Find(mail.Text) is not null;

    private static bool IsOrdinary(Mail mail) =>
        mail.Writer is "a" or "b" or "c" or "d" && !NotOrdinary.Contains(mail.Label) && !mail.Label.StartsWith("service-complaint", StringComparison.Ordinal);

    private static void AtLeast(double floor, Func<Mail, bool> isHeard, Func<Mail, bool> isMeant)
    {
        var share = Share(isHeard, isMeant);
        Assert.True(share >= floor, $"heard {share:P2}, floor {floor:P2}");
    }

    private static void AtMost(double ceiling, Func<Mail, bool> isHeard, Func<Mail, bool> isMeant)
    {
        var share = Share(isHeard, isMeant);
        Assert.True(share <= ceiling, $"heard {share:P2}, ceiling {ceiling:P2}");
    }

    private static double Share(Func<Mail, bool> isHeard, Func<Mail, bool> isMeant)
    {
        var mails = Mails.Where(isMeant).ToList();
        Assert.NotEmpty(mails);
        return (double)mails.Count(isHeard) / mails.Count;
    }

    private static string[] Files() =>
        Directory.GetFiles(Path.Combine(Repository.Root, "functions", "Adapters", "Training", "Corpus", "train"), "*.txt", SearchOption.AllDirectories);

    /// <summary>Sections <c>= label lang=xx</c> of lines <c>subject || body</c>.</summary>
    private static IEnumerable<Mail> Read(string file)
    {
        var writer = Path.GetFileName(Path.GetDirectoryName(file))!;
        string label = "", language = "en";
        foreach (var line in File.ReadLines(file))
        {
            var bar = line.IndexOf("||", StringComparison.Ordinal);
            if (line.StartsWith("= ", StringComparison.Ordinal))
            {
                var words = line[2..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
                label = words[0];
                language = Array.Find(words, word => word.StartsWith("lang=", StringComparison.Ordinal))?["lang=".Length..] ?? "en";
            }
            else if (bar >= 0 && label.Length > 0)
            {
                yield return new Mail(writer, label, language, $"{line[..bar].Trim()}\n\n{line[(bar + 2)..].Trim().Replace("\\n", "\n", StringComparison.Ordinal)}".Trim());
            }
        }
    }

    private sealed record Mail(string Writer, string Label, string Language, string Text);
}
