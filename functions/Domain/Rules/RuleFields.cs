using Toronto311.Domain.Classification;
using Toronto311.Domain.Requests;

namespace Toronto311.Domain.Rules;

/// <summary>The closed list of fields. One instance per rule set, which numbers the texts that its rules ask about.</summary>
internal sealed class RuleFields
{
    private const string Header = "header:";
    private const string ConfidenceOf = "confidenceOf:";
    private static readonly string[] Results = ["pass", "fail", "softfail", "neutral", "none", "temperror", "permerror", "policy", "bestguesspass"];
    private readonly Dictionary<string, RuleField> fields = new(StringComparer.Ordinal);

    public RuleFields()
    {
        AddTexts();
        AddWords();
        AddOthers();
    }

    /// <summary>Names as a rule's writer may use them.</summary>
    public IEnumerable<string> Names => fields.Keys.Where(name => !name.StartsWith(Header, StringComparison.Ordinal)).Append("header:NAME").Append("confidenceOf:LABEL");

    /// <summary>How many texts there are to keep.</summary>
    public int Texts { get; private set; }

    /// <summary>The field of that name, or null.</summary>
    public RuleField? Find(string name)
    {
        if (fields.TryGetValue(name, out var field))
            return field;
        if (name.StartsWith(Header, StringComparison.Ordinal) && name[Header.Length..] is { Length: > 0 } header && header.All(IsHeaderLetter))
            return AddText(name, subject => string.Join(' ', subject.Headers.All(header)));
        if (name.StartsWith(ConfidenceOf, StringComparison.Ordinal) && name[ConfidenceOf.Length..] is var label && CatalogueCode.IsValid(label))
            return new NumberField(name, 0, 1, reading => Find(reading.Subject.Labels, label));
        return null;
    }

    /// <summary>Label a <c>confidenceOf:</c> field names, or null.</summary>
    public static string? LabelOf(RuleField field) => field.Name.StartsWith(ConfidenceOf, StringComparison.Ordinal) ? field.Name[ConfidenceOf.Length..] : null;

    private static bool IsHeaderLetter(char c) => c is > ' ' and < '\u007f' and not ':'; // RFC 5322 §3.6.8

    private static double Find(IReadOnlyList<Prediction> labels, string code)
    {
        foreach (var prediction in labels)
            if (prediction.Code == code)
                return prediction.Confidence;
        return 0;
    }

    private void AddTexts()
    {
        AddText("subject", subject => subject.Subject);
        AddText("body", subject => subject.Body);
        AddText("text", subject => $"{subject.Subject} {RuleWords.Break} {subject.Body}");
        AddText("quoted", subject => subject.Quoted);
        AddText("sender", subject => subject.Sender);
        AddText("senderDomain", subject => subject.SenderDomain);
        AddText("place", subject => subject.Place);
    }

    private void AddWords()
    {
        AddWord("language", subject => subject.Language, word => word.Length is 2 or 3 && word.All(char.IsAsciiLetterLower) ? null : "is not a language code such as en, fr or und");
        AddWord("weekday", subject => Weekday(subject.Received), OneOf([.. Enum.GetNames<DayOfWeek>()]));
        AddWord("label", subject => Label(subject, 0), LabelComplaint);
        AddWord("secondLabel", subject => Label(subject, 1), LabelComplaint);
        AddWord("placeKind", subject => subject.PlaceKind, OneOf([.. Enum.GetNames<Places.PlaceKind>().Select(name => name.ToLowerInvariant())]));
        AddWord("spf", subject => subject.Spf, OneOf(Results));
        AddWord("dkim", subject => subject.Dkim, OneOf(Results));
        AddWord("dmarc", subject => subject.Dmarc, OneOf(Results));
    }

    private void AddOthers()
    {
        Add(new ListField("to", subject => subject.To));
        Add(new ListField("attachmentTypes", subject => subject.AttachmentTypes));
        Add(new ListField("attachmentNames", subject => subject.AttachmentNames));
        Add(new NumberField("attachmentCount", 0, 10_000, reading => reading.Subject.AttachmentCount));
        Add(new NumberField("wordCount", 0, 1_000_000, reading => reading.WordCount));
        Add(new NumberField("recentContacts", 0, 10_000, reading => reading.Subject.RecentContacts));
        Add(new NumberField("month", 1, 12, reading => reading.Subject.Received.Month));
        Add(new NumberField("hour", 0, 23, reading => reading.Subject.Received.Hour));
        Add(new NumberField("confidence", 0, 1, reading => Confidence(reading.Subject, 0)));
        Add(new NumberField("secondConfidence", 0, 1, reading => Confidence(reading.Subject, 1)));
        Add(new FlagField("hasPicture", subject => subject.HasPicture));
        Add(new FlagField("hasPlace", subject => !string.IsNullOrEmpty(subject.Place)));
        Add(new FlagField("isReply", subject => subject.IsReply));
        Add(new FlagField("isForward", subject => subject.IsForward));
        Add(new FlagField("fromCouncillor", subject => subject.FromCouncillor));
        Add(new DateField("receivedDate", subject => DateOnly.FromDateTime(subject.Received)));
    }

    private TextField AddText(string name, Func<RuleSubject, string?> value)
    {
        var field = new TextField(name, Texts++, value);
        fields.Add(name, field);
        return field;
    }

    private void AddWord(string name, Func<RuleSubject, string?> value, Func<string, string?> complaint) => Add(new WordField(name, value, complaint));

    private void Add(RuleField field) => fields.Add(field.Name, field);

    private static Func<string, string?> OneOf(IReadOnlyList<string> words) =>
        word => words.Contains(word, StringComparer.OrdinalIgnoreCase) ? null : $"is not one of {string.Join(", ", words)}";

    private static string? LabelComplaint(string word) => CatalogueCode.IsValid(word) ? null : "is not a label: lower-case letters, digits and hyphens";

    private static string? Label(RuleSubject subject, int at) => subject.Labels.Count > at ? subject.Labels[at].Code : null;

    private static double? Confidence(RuleSubject subject, int at) => subject.Labels.Count > at ? subject.Labels[at].Confidence : null;

    private static string Weekday(DateTime received) => received.DayOfWeek switch
    {
        DayOfWeek.Sunday => "Sunday",
        DayOfWeek.Monday => "Monday",
        DayOfWeek.Tuesday => "Tuesday",
        DayOfWeek.Wednesday => "Wednesday",
        DayOfWeek.Thursday => "Thursday",
        DayOfWeek.Friday => "Friday",
        DayOfWeek.Saturday => "Saturday",
    };
}
