using Toronto311.Adapters.Training;
using Toronto311.Application.Evaluation;
using Toronto311.Application.Inbound;
using Toronto311.Domain.Classification;
using Toronto311.Domain.Mail;
using Toronto311.Hosts.Local.Mail;

namespace Toronto311.Hosts.Local.Evaluation;

/// <summary>Reads labelled mail of any kind: our own texts, a table of reports, or a folder of mail with its labels.</summary>
internal static class LabelledCorpus
{
    /// <exception cref="UserFault">The path holds no labelled mail, or labels and mails do not match.</exception>
    /// <exception cref="Domain.Requests.CatalogueException">A line is wrong.</exception>
    public static IReadOnlyList<LabelledEmail> Read(string path, IReadOnlyCollection<string> sources, ReadMail read)
    {
        if (File.Exists(path))
            return LabelledReports.Read(path, File.ReadAllText(path), sources);
        if (!Directory.Exists(path))
            throw new UserFault($"{path}: there is no such file or folder: name a table (.csv), a folder with {MailLabels.FileName}, or a folder of corpus texts");
        var labels = Path.Combine(path, MailLabels.FileName);
        var emails = File.Exists(labels) ? Mail(path, labels, read) : [.. CorpusReader.ReadFolder(path).Select(Text)];
        return emails.Count > 0 ? emails : throw new UserFault($"{path}: holds neither {MailLabels.FileName} nor corpus texts (*.txt)");
    }

    private static List<LabelledEmail> Mail(string folder, string labelsFile, ReadMail read)
    {
        var labels = MailLabels.Read(labelsFile, File.ReadAllText(labelsFile));
        var mails = MailFiles.Find([folder], takesAll: false)
            .ToDictionary(mail => Path.GetRelativePath(folder, mail.Name).Replace('\\', '/'), StringComparer.Ordinal);
        var emails = new List<LabelledEmail>(labels.Count);
        foreach (var label in labels)
        {
            if (!mails.Remove(label.File, out var mail) || mail.Raw is not { } raw)
                throw new UserFault($"{labelsFile}: names {label.File}, which {(mail?.Fault is { } fault ? $"cannot be had: {fault}" : "is not in the folder, or named twice")}");
            emails.Add(new LabelledEmail(
                label.File, label.File.Split('#')[0], read(raw, Envelope.Unknown), [.. label.Matters.Select(matter => new ExpectedMatter(matter.Codes, matter.Place))], label.Danger, label.Person));
        }

        if (mails.Count > 0)
            throw new UserFault($"{labelsFile}: says nothing of {mails.Count:N0} mails of the folder, the first {mails.Keys.First()}: label them or take them away");
        return emails;
    }

    private static LabelledEmail Text(CorpusText text, int number) =>
        new(
            $"{text.Batch} {number + 1}",
            text.Writer,
            LabelledText.Reading($"{text.Batch} {number + 1}", text.Subject, text.Body),
            Matters(text),
            text.IsKind("danger"),
            text.IsKind("person"));

    private static IReadOnlyList<ExpectedMatter> Matters(CorpusText text) =>
        text.IsAbout ? [.. text.Labels.Select(label => new ExpectedMatter([label]))]
        : text.Label == "thanks" ? [new ExpectedMatter([Prediction.None])]
        : [];
}
