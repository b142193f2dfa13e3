using Toronto311.Domain.Classification;
using Toronto311.Domain.Text;

namespace Toronto311.Domain.Deciding;

/// <summary>Finds the separate matters of an email: stretches of text that each speak clearly of something else.</summary>
public static class PartSplitter
{
    private const int MinimumWords = 6;

    /// <summary>Most matters looked for in one email; what follows belongs to the last.</summary>
    private const int Most = 6;

    /// <summary>A text this sure of one matter seldom has another: two matters make the whole hesitate.</summary>
    private const double Single = 0.98;

    /// <summary>Confidence of a matter that needs no support from the whole text.</summary>
    private const double Clear = 0.95;

    /// <summary>Among how many best labels of the whole text each matter must be.</summary>
    private const int Heard = 3;

    /// <summary>Confidence that is enough for the joined stretches of one matter.</summary>
    private const double Joined = 0.5;

    /// <summary>A text of more sentences is a report or a rant; a person takes it apart, and no mail decides how long it takes.</summary>
    private const int MostStretches = 60;

    /// <summary>Two labels this likely of one stretch are two names of one matter.</summary>
    private const double Related = 0.08;

    /// <summary>Confidence of a stretch's two best labels together at which it speaks of their matter, whichever of the two it is.</summary>
    private const double BestTwo = 0.9;

    /// <summary>In how few words another matter may be told.</summary>
    private const int FewestWords = 4;

    /// <summary>Confidence at which a stretch speaks of another matter than the whole, and below which it says nothing of the whole's.</summary>
    private const double Another = 0.8, Foreign = 0.1;

    /// <summary>The texts of the matters, in order; none when the email is about one thing.</summary>
    /// <param name="text">What the person wrote.</param>
    /// <param name="model">Says what a stretch is about.</param>
    /// <param name="about">The model's head for the text's language.</param>
    /// <param name="least">Least confidence for a stretch to count as a matter of its own.</param>
    public static IReadOnlyList<string> Split(string text, LinearModel model, string about, double least)
    {
        var stretches = Stretches.Of(text);
        if (stretches.Count > MostStretches)
            return [];
        var groups = new List<Group>();
        foreach (var stretch in stretches)
            Add(groups, stretch, Spoken(stretch, model, about, least));
        if (groups.Count < 2)
            return [];

        // Each matter must still speak when its stretches are read together; else what looked like another matter was context.
        var whole = model.Predict(about, "", text);
        var texts = groups.ConvertAll(group => string.Join('\n', group.Stretches));
        return groups.Zip(texts).All(pair => Stands(pair.First, model.Predict(about, "", pair.Second)[0], whole)) ? texts : [];
    }

    /// <summary>Whether a stretch speaks of something else than the text as a whole is about.</summary>
    public static bool SpeaksOfAnother(string text, LinearModel model, string about, string code)
    {
        foreach (var stretch in Stretches.Of(text).Take(MostStretches).Where(stretch => Stretches.Words(stretch) >= FewestWords))
        {
            var labels = model.Predict(about, "", stretch);
            if (labels[0].Code != code && labels[0].Code != Prediction.None && labels[0].Confidence >= Another && labels.First(label => label.Code == code).Confidence < Foreign)
                return true;
        }

        return false;
    }

    /// <summary>A matter stands that is clear by itself, the clearer the surer the whole text is of another; or one that is heard in the whole.</summary>
    private static bool Stands(Group group, Prediction read, IReadOnlyList<Prediction> whole)
    {
        var isHeard = whole.Take(Heard).Any(label => label.Code == read.Code);
        var needed = isHeard && whole[0].Confidence < Single ? Joined : Clear;
        return group.IsAbout(read.Code) && read.Confidence >= needed;
    }

    private static void Add(List<Group> groups, string stretch, IReadOnlyList<Prediction>? spoken)
    {
        var last = groups.Count > 0 ? groups[^1] : null;
        if (last is null)
            groups.Add(new Group(spoken, [stretch]));
        else if (last.Spoken is null)
            groups[^1] = new Group(spoken, [.. last.Stretches, stretch]);
        else if (spoken is null || last.IsRelatedTo(spoken) || groups.Count == Most)
            last.Stretches.Add(stretch);
        else if (groups.Find(group => group.IsRelatedTo(spoken)) is { } same)
            same.Stretches.Add(stretch);
        else
            groups.Add(new Group(spoken, [stretch]));
    }

    /// <summary>What a stretch clearly speaks of, or null.</summary>
    private static IReadOnlyList<Prediction>? Spoken(string stretch, LinearModel model, string about, double least)
    {
        if (Stretches.Words(stretch) < MinimumWords)
            return null;
        var labels = model.Predict(about, "", stretch);
        var (best, second) = (labels[0], labels[1]);
        var speaks = best.Confidence >= least || (best.Confidence + second.Confidence >= BestTwo && second.Code != Prediction.None);
        return speaks && best.Code != Prediction.None ? labels : null;
    }

    private sealed record Group(IReadOnlyList<Prediction>? Spoken, List<string> Stretches)
    {
        /// <summary>Whether another stretch may speak of the same matter under a neighbouring label.</summary>
        public bool IsRelatedTo(IReadOnlyList<Prediction> other) => Spoken is not null && (Likely(Spoken, other[0].Code) || Likely(other, Spoken[0].Code));

        public bool IsAbout(string code) => Spoken is not null && Likely(Spoken, code);

        private static bool Likely(IReadOnlyList<Prediction> labels, string code)
        {
            for (var at = 0; at < labels.Count && labels[at].Confidence >= Related; at++)
                if (labels[at].Code == code)
                    return true;
            return false;
        }
    }
}
