using Toronto311.Domain.Answers;

namespace Toronto311.Application.Outbound;

/// <summary>Paragraphs of a reply between its greeting and its close, in one language, below notes in the writer's own where that is another.</summary>
internal sealed class ReplyText(ReplyWords words, IReadOnlyList<CourtesyNote> notes)
{
    private readonly List<string> paragraphs = [];

    public ReplyWords Words { get; } = words;

    public bool IsEmpty => paragraphs.Count == 0;

    public void Add(string paragraph) => paragraphs.Add(paragraph);

    public string Close(string close) => string.Join("\n\n", [.. notes.Select(note => note.Text), Words.Greeting, .. paragraphs, close, Words.Notice]) + "\n";
}
