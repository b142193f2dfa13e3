using Toronto311.Domain.Text.Phrases;

namespace Toronto311.Domain.Requests;

/// <summary>A detail without which nobody can begin, and which the resident knows without going out to look.</summary>
public enum NeededDetail
{
    None,

    /// <summary>The size of bin that is wanted.</summary>
    BinSize,

    /// <summary>The day on which it is to be done.</summary>
    Day,
}

/// <summary>Hears whether a detail is told. Where the words leave it open, it counts as told: a person asks later rather than the software twice.</summary>
public static class NeededDetails
{
    private static readonly PhraseBook Sizes = new(
        """
        = size
        small|smallest|medium|mid size|midsize|large|largest|extra large|xl|x large|biggest|regular|standard
        75|120|180|240|360 . l|litre*|liter*
        75l|120l|180l|240l|360l
        petit|petite|moyen|moyenne|grand|grande|tres grand
        """);

    private static readonly PhraseBook Days = new(
        """
        = day
        monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thurs|fri|sat|sun
        january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec
        today|tonight|tomorrow|asap|as soon as possible|right away|right now|immediately|urgently|urgent|now|this week|next week|this weekend|this morning|this afternoon|any day|anytime|any time|earliest|soonest|emergency|burst|flood*|leak*
        lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|demain|aujourd hui|le plus tot possible|des que possible|cette semaine|la semaine prochaine|tout de suite
        """);

    public static bool IsTold(NeededDetail detail, string text) => detail switch
    {
        NeededDetail.None => true,
        NeededDetail.BinSize => Sizes.Find(text) is not null,
        NeededDetail.Day => Days.Find(text) is not null || HasNumericDate(text),
    };

    /// <summary>11/27, 2026-11-27, 27.11.</summary>
    private static bool HasNumericDate(string text)
    {
        for (var at = 1; at + 1 < text.Length; at++)
            if (text[at] is '/' or '-' or '.' && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]))
                return true;
        return false;
    }
}
