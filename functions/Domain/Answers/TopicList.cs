using Toronto311.Domain.Requests;

namespace Toronto311.Domain.Answers;

/// <summary>Every topic and referral there is a card for.</summary>
public sealed class TopicList
{
    private readonly Dictionary<string, Topic> byCode;

    private TopicList(IReadOnlyList<Topic> topics)
    {
        All = topics;
        byCode = topics.ToDictionary(topic => topic.Code, StringComparer.Ordinal);
    }

    public IReadOnlyList<Topic> All { get; }

    /// <summary>The topic or referral of that code, or null.</summary>
    public Topic? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>The code under which a matter is answered: a topic that only refers stands for its referral.</summary>
    public string Settled(string code) => Find(code)?.ReferTo ?? code;

    /// <summary>Reads <c>topics.csv</c> and <c>referrals.csv</c>.</summary>
    /// <exception cref="CatalogueException">A line is wrong; its message names file, line and reason.</exception>
    public static TopicList Parse(string topicsFile, string topicsCsv, string referralsFile, string referralsCsv)
    {
        var topics = new List<Topic>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in CsvTable.Read(referralsFile, referralsCsv, "topic_code", "who").Rows)
            Add(row, new Topic(CatalogueCode.Of(row, "topic_code"), "Other bodies", row.Required("who"), TopicKind.Refer, null));
        var referrals = seen.ToHashSet(StringComparer.Ordinal);
        foreach (var row in CsvTable.Read(topicsFile, topicsCsv, "topic_code", "group", "question", "kind", "refer_code").Rows)
            Add(row, ParseTopic(row, referrals));
        return new TopicList(topics);

        void Add(CsvTable.CsvRow row, Topic topic)
        {
            if (!seen.Add(topic.Code))
                throw row.Wrong("topic_code", $"'{topic.Code}' stands on an earlier line or in the referrals too");
            topics.Add(topic);
        }
    }

    private static Topic ParseTopic(CsvTable.CsvRow row, HashSet<string> referrals)
    {
        var kind = row.OneOf(
            "kind",
            ("answer", TopicKind.Answer), ("answer-with-lookup", TopicKind.AnswerWithLookup), ("refer", TopicKind.Refer));
        var referTo = row["refer_code"] is { Length: > 0 } code ? code : null;
        if (kind == TopicKind.Refer && (referTo is null || !referrals.Contains(referTo)))
            throw row.Wrong("refer_code", $"'{referTo}' is no referral; a topic of kind refer must name one");
        return new Topic(CatalogueCode.Of(row, "topic_code"), row.Required("group"), row.Required("question"), kind, referTo);
    }
}
