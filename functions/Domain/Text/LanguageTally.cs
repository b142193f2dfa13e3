namespace Toronto311.Domain.Text;

/// <summary>Counts, sentence by sentence, how many words of a text belong to which language.</summary>
internal sealed class LanguageTally
{
    private const int English = 0;
    private const float ForeignFloor = 1.3f, EnglishHandicap = 0.6f, EnglishFactor = 1.2f;

    private readonly float[] sentence = new float[LanguageModel.Codes.Length];
    private readonly float[] foreign = new float[LanguageModel.Codes.Length];
    private readonly Dictionary<string, double> scriptWords = new(StringComparer.Ordinal);
    private string sentenceScript = LanguageScripts.None;
    private int sentenceWords, latinSentences;

    public double EnglishWords { get; private set; }

    /// <summary>Latin words of sentences in a language other than English.</summary>
    public double ForeignWords { get; private set; }

    public int ForeignSentences { get; private set; }

    /// <summary>Latin words of sentences that say nothing of their language.</summary>
    public double SilentWords { get; private set; }

    public float EnglishScore { get; private set; }

    public IReadOnlyDictionary<string, double> ScriptWords => scriptWords;

    /// <summary>Counts a word that is written in a script of its own or of few languages.</summary>
    public void AddScript(string script, double words) => scriptWords[script] = scriptWords.GetValueOrDefault(script) + words;

    public void AddEvidence(string script, ReadOnlySpan<char> word, ReadOnlySpan<char> folded)
    {
        if (script != sentenceScript)
            EndSentence();
        sentenceScript = script;
        sentenceWords++;
        LanguageModel.Add(word, folded, sentence);
    }

    public void EndSentence()
    {
        if (sentenceWords > 0)
            Settle();
        Array.Clear(sentence);
        sentenceWords = 0;
    }

    /// <summary>The language other than English that the non-English sentences speak for most, and its score.</summary>
    public (string Code, float Score) Foreign(string script) => Best(foreign, script);

    private void Settle()
    {
        if (sentenceScript != LanguageScripts.Latin)
        {
            AddTo(foreign);
            return;
        }

        latinSentences++;
        var best = Best(sentence, LanguageScripts.Latin).Score;
        var english = sentence[English];
        EnglishScore += english;
        if (best >= ForeignFloor && best >= (english * EnglishFactor) + EnglishHandicap)
        {
            AddTo(foreign);
            ForeignWords += sentenceWords;
            ForeignSentences += sentenceWords > 3 ? 1 : 0;
        }
        else if (english > 0)
        {
            EnglishWords += sentenceWords;
        }
        else
        {
            SilentWords += sentenceWords;
        }
    }

    private void AddTo(float[] scores)
    {
        for (var i = 0; i < scores.Length; i++)
            scores[i] += sentence[i];
    }

    private static (string Code, float Score) Best(float[] scores, string script)
    {
        var best = -1;
        for (var i = 1; i < scores.Length; i++)
            if ((best < 0 || scores[i] > scores[best]) && IsOf(script, LanguageModel.Codes[i]))
                best = i;
        return (LanguageModel.Codes[best], scores[best]);
    }

    private static bool IsOf(string script, string code) => script switch
    {
        LanguageScripts.Cyrillic => code is "ru" or "uk" or "bg" or "sr" or "mk" or "be",
        LanguageScripts.Arabic => code is "ar" or "fa" or "ur" or "ps",
        LanguageScripts.Devanagari => code is "hi" or "mr" or "ne",
        _ => code is not ("ru" or "uk" or "bg" or "mk" or "be" or "ar" or "fa" or "ur" or "ps" or "mr" or "ne"),
    };
}
