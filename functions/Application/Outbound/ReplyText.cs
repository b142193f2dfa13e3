namespace Toronto311.Application.Outbound;

/// <summary>Paragraphs of a reply between its greeting and its close.</summary>
internal sealed class ReplyText
{
    private readonly List<string> paragraphs = [];

    public bool IsEmpty => paragraphs.Count == 0;

    public void Add(string paragraph) => paragraphs.Add(paragraph);

    public string Close(string close) => string.Join("\n\n", [ReplyWords.Greeting, .. paragraphs, close]) + "\n";
}
