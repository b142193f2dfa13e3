using Toronto311.Domain.Deciding.DangerWords;
using Toronto311.Domain.Text;
using Toronto311.Domain.Text.Phrases;

namespace Toronto311.Domain.Deciding;

/// <summary>Hears in a resident's words that life or property is in danger now, in English and the languages of Toronto.</summary>
/// <remarks>A false alarm costs an agent a look; a danger that is not heard may cost a life. The tables lean accordingly.</remarks>
public static class DangerDetector
{
    private static readonly PhraseBook InEnglish = new(
        DangerEnglishBasics.Table,
        DangerSelfHarm.Table,
        DangerMedical.Table,
        DangerViolence.Table,
        DangerChildAlone.Table,
        DangerTrapped.Table,
        DangerCarbonMonoxide.Table,
        DangerFire.Table,
        DangerGas.Table,
        DangerWires.Table,
        DangerSewageFlood.Table,
        DangerBurstMain.Table,
        DangerOpenHole.Table,
        DangerCollapse.Table,
        DangerChemical.Table,
        DangerPersonOutside.Table);

    private static readonly PhraseBook InOtherScripts = new(
        DangerArabic.Table,
        DangerPersian.Table,
        DangerUrdu.Table,
        DangerPunjabi.Table,
        DangerBengali.Table,
        DangerGujarati.Table,
        DangerTamil.Table,
        DangerGreek.Table,
        DangerSlavic.Table,
        DangerChinese.Table,
        DangerKorean.Table);

    /// <summary>Words in Latin letters may be English too ("container", "day"): looked for in sentences that are not English.</summary>
    private static readonly PhraseBook InLatinLetters = new(
        DangerFrench.Table,
        DangerIberian.Table,
        DangerItalian.Table,
        DangerGermanic.Table,
        DangerPolish.Table,
        DangerVietnamese.Table,
        DangerHindi.Table,
        DangerTagalog.Table,
        DangerSomali.Table);

    /// <summary>The first danger the text tells of, the gravest kinds first; null when it tells of none.</summary>
    public static DangerFinding? Find(string text) =>
        (InEnglish.Find(text) ?? InOtherScripts.Find(text) ?? InLatinLetters.Find(ForeignSentences.Of(text))) is { } match
            ? new DangerFinding(match.Kind, match.Words)
            : null;
}
