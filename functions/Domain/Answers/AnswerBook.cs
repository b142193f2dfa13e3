using Toronto311.Domain.Requests;

namespace Toronto311.Domain.Answers;

/// <summary>The cards of a release: an English one for every topic and referral, and others beside some of them.</summary>
public sealed class AnswerBook
{
    private readonly Dictionary<(string Code, string Language), Card> cards;

    private AnswerBook(Dictionary<(string Code, string Language), Card> cards) => this.cards = cards;

    public IReadOnlyCollection<Card> All => cards.Values;

    /// <summary>The card that answers a topic in a language; null where there is none.</summary>
    public Card? Find(string code, string language = Card.English) => cards.GetValueOrDefault((code, language));

    /// <summary>Puts card files together and holds them to the topics: none missing, none twice, none for nothing.</summary>
    /// <exception cref="CatalogueException">The first fault found.</exception>
    public static AnswerBook Parse(IEnumerable<(string File, string Text)> files, TopicList topics)
    {
        var book = new Dictionary<(string Code, string Language), Card>();
        foreach (var (file, text) in files)
        {
            var card = CardReader.Parse(file, text);
            if (topics.Find(card.Code) is null)
                throw new CatalogueException(file, 1, $"'{card.Code}' is no topic or referral");
            if (!book.TryAdd((card.Code, card.Language), card))
                throw new CatalogueException(file, 1, $"there is another card for '{card.Code}' in the language '{card.Language}'");
        }

        foreach (var topic in topics.All)
            if (!book.ContainsKey((topic.Code, Card.English)))
                throw new CatalogueException($"{topic.Code}.md", 1, $"there is no English card for '{topic.Code}'");
        return new AnswerBook(book);
    }
}
