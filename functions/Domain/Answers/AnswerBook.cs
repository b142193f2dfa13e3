using Toronto311.Domain.Requests;

namespace Toronto311.Domain.Answers;

/// <summary>The cards of a release, one for every topic and referral.</summary>
public sealed class AnswerBook
{
    private readonly Dictionary<string, Card> byCode;

    private AnswerBook(Dictionary<string, Card> byCode) => this.byCode = byCode;

    public IReadOnlyCollection<Card> All => byCode.Values;

    public Card? Find(string code) => byCode.GetValueOrDefault(code);

    /// <summary>Puts card files together and holds them to the topics: none missing, none twice, none for nothing.</summary>
    /// <exception cref="CatalogueException">The first fault found.</exception>
    public static AnswerBook Parse(IEnumerable<(string File, string Text)> files, TopicList topics)
    {
        var cards = new Dictionary<string, Card>(StringComparer.Ordinal);
        foreach (var (file, text) in files)
        {
            var card = CardReader.Parse(file, text);
            if (topics.Find(card.Code) is null)
                throw new CatalogueException(file, 1, $"'{card.Code}' is no topic or referral");
            if (!cards.TryAdd(card.Code, card))
                throw new CatalogueException(file, 1, $"there is another card for '{card.Code}'");
        }

        foreach (var topic in topics.All)
            if (!cards.ContainsKey(topic.Code))
                throw new CatalogueException($"{topic.Code}.md", 1, $"there is no card for '{topic.Code}'");
        return new AnswerBook(cards);
    }
}
