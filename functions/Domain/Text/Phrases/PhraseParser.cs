namespace Toronto311.Domain.Text.Phrases;

/// <summary>Reads the tables of phrases.</summary>
/// <remarks>
/// A line is wordings joined by marks: <c>.</c> next word, <c>..</c> at most 3 words between, <c>...</c> at most 7, <c>&amp;</c> the same sentence,
/// <c>&amp;&amp;</c> anywhere, <c>!</c> not in the same sentence, <c>!!</c> not anywhere. A wording is alternatives joined by <c>|</c>;
/// <c>smell*</c> takes any ending, <c>*strom</c> any beginning, <c>&lt;name&gt;</c> stands for the alternatives of <c>let name: …</c>.
/// <c>= kind</c> begins a section; <c>unless:</c> and <c>never:</c> put a <c>!</c> or <c>!!</c> on every line that follows in it;
/// <c>mask:</c> names wordings inside which nothing is found ("gas station").
/// </remarks>
internal sealed class PhraseParser
{
    private readonly Dictionary<string, string> lets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> groups = new(StringComparer.Ordinal);
    private readonly List<int> unless = [], never = [];
    private string kind = "";

    public List<Phrase> Phrases { get; } = [];

    /// <summary>Each group's wordings.</summary>
    public List<Literal[]> Groups { get; } = [];

    public HashSet<int> Masks { get; } = [];

    public void Read(string table)
    {
        unless.Clear();
        never.Clear();
        foreach (var line in table.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (line[0] != '#')
                ReadLine(line);
    }

    private void ReadLine(string line)
    {
        if (line.StartsWith("= ", StringComparison.Ordinal))
            Begin(line[2..].Trim());
        else if (After(line, "let ") is { } let)
            lets[let[..let.IndexOf(':', StringComparison.Ordinal)].Trim()] = Expand(let[(let.IndexOf(':', StringComparison.Ordinal) + 1)..]);
        else if (After(line, "mask:") is { } mask)
            Masks.Add(Group(mask));
        else if (After(line, "unless:") is { } sentence)
            unless.Add(Group(sentence));
        else if (After(line, "never:") is { } text)
            never.Add(Group(text));
        else
            Phrases.Add(ReadPhrase(line));
    }

    private void Begin(string section)
    {
        kind = section;
        unless.Clear();
        never.Clear();
    }

    private Phrase ReadPhrase(string line)
    {
        var chains = new List<Chain>();
        List<int> inSentence = [.. unless], inText = [.. never];
        var mark = "&";
        foreach (var (joint, wording) in Pieces(line))
        {
            if (joint is "&" or "&&")
                mark = joint;
            if (joint == "!")
                inSentence.Add(Group(wording));
            else if (joint == "!!")
                inText.Add(Group(wording));
            else if (joint is "&" or "&&")
                chains.Add(new Chain([Group(wording)], [0], mark == "&&"));
            else
                chains[^1] = Longer(chains[^1], Group(wording), Gap(joint));
        }

        return new Phrase(kind, chains, inSentence, inText);
    }

    private static Chain Longer(Chain chain, int group, int gap) => chain with { Groups = [.. chain.Groups, group], Gaps = [.. chain.Gaps, gap] };

    private static int Gap(string joint) => joint switch { "." => 0, ".." => 3, _ => 7 };

    private static IEnumerable<(string Joint, string Wording)> Pieces(string line)
    {
        var joint = "&";
        var words = new List<string>();
        foreach (var token in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (token is not ("." or ".." or "..." or "&" or "&&" or "!" or "!!"))
            {
                words.Add(token);
                continue;
            }

            yield return (joint, string.Join(' ', words));
            joint = token;
            words.Clear();
        }

        yield return (joint, string.Join(' ', words));
    }

    private int Group(string wording)
    {
        var key = Expand(wording);
        if (!groups.TryGetValue(key, out var group))
        {
            groups[key] = group = Groups.Count;
            Groups.Add([.. key.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Literal.Parse).Where(literal => literal.Text.Length > 0).Distinct()]);
            if (Groups[group].Length == 0)
                throw new FormatException($"a phrase of '{kind}' has an empty wording: '{wording}'");
        }

        return group;
    }

    private string Expand(string wording) =>
        string.Join('|', wording.Split('|', StringSplitOptions.TrimEntries).Select(one =>
            one.StartsWith('<') && one.EndsWith('>') ? lets[one[1..^1]] : one));

    private static string? After(string line, string opening) =>
        line.StartsWith(opening, StringComparison.Ordinal) ? line[opening.Length..] : null;
}
