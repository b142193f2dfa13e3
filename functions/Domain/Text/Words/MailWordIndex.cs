using System.Buffers;
using System.Text;

namespace Toronto311.Domain.Text.Words;

/// <summary>The language table turned round, so that a line's meaning is one look-up whatever its language.</summary>
internal static class MailWordIndex
{
    /// <summary>No label of any language is longer, which keeps a look at a hostile line short.</summary>
    public const int LongestLabel = 40;

    private const string PassedOver = "Importance|Priority|Attachments|Attachment|Organization|Organisation|Sensitivity|When|Where|Wichtigkeit|Anlagen|Pièces jointes|Importance |Importancia|Archivos adjuntos|"
        + "Anexos|Allegati|Priorità|Bijlagen|Bilagor|Vedlegg|Vedhæftede filer|Załączniki|Přílohy|Liitteet|Вложения|Вложение|附件|添付ファイル|첨부|첨부파일|المرفقات|Mailing list|Mailed-by|Signed-by|List-Unsubscribe|Message-ID|Security";

    private static readonly Dictionary<string, HeaderField> Labels = BuildLabels();
    private static readonly HashSet<string> ForwardLines = Phrases(words => words.Forwarded);
    private static readonly HashSet<string> OriginalLines = Phrases(words => words.Original);
    private static readonly SearchValues<string> WroteWords = SearchValues.Create([.. Phrases(words => words.Wrote)], StringComparison.OrdinalIgnoreCase);

    /// <summary>How the line above a quote begins in some language, each with its following space where the script has spaces.</summary>
    public static IReadOnlyList<string> Openers { get; } =
        [.. Phrases(words => words.On).Select(word => IsSpaceless(word) ? word : word + " ")];

    private static readonly ILookup<char, KeyValuePair<string, HeaderField>> LabelsByFirst =
        WrittenLabels().OrderByDescending(label => label.Key.Length).ToLookup(label => label.Key[0]);

    /// <summary>Labels that begin with the letter, longest first, for clients that write the whole block on one line.</summary>
    public static IEnumerable<KeyValuePair<string, HeaderField>> LabelsBeginning(char first) => LabelsByFirst[first];

    public static HeaderField? Label(ReadOnlySpan<char> label)
    {
        if (label.Length is 0 or > LongestLabel)
            return null;
        if (Ascii.IsValid(label))
            return Labels.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(label, out var plain) ? plain : null;
        return Labels.TryGetValue(Normal(label.ToString()), out var field) ? field : null;
    }

    public static bool SaysForwarded(ReadOnlySpan<char> phrase) => Has(ForwardLines, phrase);

    public static bool SaysOriginal(ReadOnlySpan<char> phrase) => Has(OriginalLines, phrase);

    /// <summary>Where a word for "wrote" stands in the line as a word of its own, or -1.</summary>
    public static int IndexOfWrote(ReadOnlySpan<char> line)
    {
        var from = 0;
        while (from < line.Length)
        {
            var at = line[from..].IndexOfAny(WroteWords);
            if (at < 0)
                return -1;
            at += from;
            if (at == 0 || !char.IsLetter(line[at]) || !char.IsLetter(line[at - 1]) || IsSpaceless(line[at..]))
                return at;
            from = at + 1;
        }

        return -1;
    }

    private static bool Has(HashSet<string> phrases, ReadOnlySpan<char> phrase) =>
        Ascii.IsValid(phrase) ? phrases.GetAlternateLookup<ReadOnlySpan<char>>().Contains(phrase) : phrases.Contains(Normal(phrase.ToString()));

    private static Dictionary<string, HeaderField> BuildLabels()
    {
        var labels = new Dictionary<string, HeaderField>(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, field) in WrittenLabels())
            labels.TryAdd(Normal(word), field);
        return labels;
    }

    private static IEnumerable<KeyValuePair<string, HeaderField>> WrittenLabels()
    {
        foreach (var words in MailWordsTable.All)
            foreach (var (list, field) in Lists(words))
                foreach (var word in Split(list))
                    yield return new(word, field);
        foreach (var word in Split(PassedOver))
            yield return new(word, HeaderField.Other);
    }

    private static IEnumerable<(string Words, HeaderField Field)> Lists(MailWords words) =>
    [
        (words.From, HeaderField.From), (words.Date, HeaderField.Date), (words.To, HeaderField.To),
        (words.Cc, HeaderField.Cc), (words.Subject, HeaderField.Subject), (words.ReplyTo, HeaderField.ReplyTo),
    ];

    private static HashSet<string> Phrases(Func<MailWords, string> list) =>
        new(MailWordsTable.All.SelectMany(words => Split(list(words))).Select(Normal), StringComparer.OrdinalIgnoreCase);

    private static string[] Split(string list) => list.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Normal(string phrase) => phrase.Normalize().ToLowerInvariant().Replace('’', '\'');

    private static bool IsSpaceless(ReadOnlySpan<char> word) => word.Length > 0 && word[0] >= '\u0E00' && word[0] is < '\u0E80' or (>= '\u3000' and < '\uA000');
}
