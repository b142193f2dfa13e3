using System.Text.RegularExpressions;
using Toronto311.Domain.Text;

namespace Toronto311.Domain.Classification;

/// <summary>What in an email tells whether it holds several matters: numbers that a <see cref="Weighing"/> adds up.</summary>
public static class MatterSignals
{
    /// <summary>How many signals there are.</summary>
    public const int Count = 12;

    /// <summary>Two matters are not told in fewer words.</summary>
    private const int FewestOfTwo = 10;

    /// <summary>Fewer words say nothing by themselves.</summary>
    private const int FewestWords = 4;

    /// <summary>Pieces looked at; what follows in a longer text is left out.</summary>
    private const int Most = 60;

    /// <summary>Repeats beyond this say no more.</summary>
    private const int MostRepeats = 4;

    /// <summary>Whether a text is long enough to hold two matters.</summary>
    public static bool MayHoldSeveral(string body) => Stretches.Words(body) >= FewestOfTwo;

    /// <summary>The signals, always as many and in the same order.</summary>
    /// <param name="model">Says what texts are about.</param>
    /// <param name="about">The model's head for the text's language.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="body">The text.</param>
    public static double[] Of(LinearModel model, string about, string subject, string body)
    {
        var features = model.Features(subject, body);
        var whole = model.Confidences(about, features).OrderDescending().Take(3).ToList();
        var stretches = Spoken(Stretches.Of(body));
        var clauses = Spoken(Clauses.Of(body));
        return
        [
            Odds(1 - model.Confidence(LinearModel.SeveralWords, features, LinearModel.No)),
            Odds(whole[0]),
            Odds(whole[1]),
            Odds(whole[2]),
            Odds(Apart(model, about, stretches)),
            Odds(Apart(model, about, clauses)),
            Math.Log(1 + Stretches.Words(body)),
            Math.Log(1 + stretches.Count),
            Math.Log(1 + clauses.Count),
            Math.Min(body.Count(letter => letter == '?'), MostRepeats),
            Math.Min(Turning.Count(body), MostRepeats),
            Math.Min(Counting.Count($"{subject}\n{body}"), MostRepeats),
        ];
    }

    private static List<string> Spoken(IReadOnlyList<string> pieces) =>
        [.. pieces.Where(piece => Stretches.Words(piece) >= FewestWords).Take(Most)];

    /// <summary>How surely two of the pieces speak of two matters: each of its own, and neither of the other's.</summary>
    private static double Apart(LinearModel model, string about, List<string> pieces)
    {
        var heard = pieces.ConvertAll(piece => model.Confidences(about, model.Features("", piece)));
        var best = heard.ConvertAll(confidences => Array.IndexOf(confidences, confidences.Max()));
        var none = model.LabelsOf(about).IndexOf(Prediction.None);
        var most = 0.0;
        for (var one = 0; one < heard.Count; one++)
            for (var other = one + 1; other < heard.Count; other++)
                if (best[one] != best[other] && best[one] != none && best[other] != none)
                    most = Math.Max(most, Only(heard[one], best[one], best[other]) * Only(heard[other], best[other], best[one]));
        return most;
    }

    private static double Only(double[] confidences, int of, int notOf) => confidences[of] * (1 - confidences[notOf]);

    /// <summary>The logarithm of the odds, kept from the infinite.</summary>
    private static double Odds(double share)
    {
        const double Least = 1e-4;
        var kept = Math.Clamp(share, Least, 1 - Least);
        return Math.Log(kept / (1 - kept));
    }

    private static readonly Regex Turning = new(
        @"\b(also|another|second(ly)?|p\.?s\.?|by the way|btw|while (i|you|we)|one more|other (thing|question|issue)|as well|two things|plus|in addition|separately|unrelated|aussi|également|autre (chose|question|demande)|par ailleurs|en plus)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking);

    /// <summary>"Two things", "a few questions", and the marks of a list.</summary>
    private static readonly Regex Counting = new(
        @"\b(two|three|four|five|few|couple( of)?|several|deux|trois|quelques)(\s+\w+)?\s+(things|questions|requests|issues|matters|items|problems|points|choses|demandes|problèmes)\b|^\s*(\(?[1-9a-d][).]|[-*•–])\s",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.NonBacktracking);
}
