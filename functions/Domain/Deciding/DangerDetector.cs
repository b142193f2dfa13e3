using Toronto311.Domain.Deciding.DangerWords;
using Toronto311.Domain.Text.Phrases;

namespace Toronto311.Domain.Deciding;

/// <summary>Hears in a resident's words that life or property is in danger now, in English and the languages of Toronto.</summary>
/// <remarks>A false alarm costs an agent a look; a danger that is not heard may cost a life. The tables lean accordingly.</remarks>
public static class DangerDetector
{
    private static readonly PhraseBook Book = new(
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
        DangerPersonOutside.Table,
        DangerFrench.Table,
        DangerIberian.Table,
        DangerItalian.Table,
        DangerGermanic.Table,
        DangerPolish.Table,
        DangerSlavic.Table,
        DangerChinese.Table,
        DangerKorean.Table,
        DangerVietnamese.Table,
        DangerArabic.Table,
        DangerPersian.Table,
        DangerUrdu.Table,
        DangerHindi.Table,
        DangerPunjabi.Table,
        DangerBengali.Table,
        DangerGujarati.Table,
        DangerTamil.Table,
        DangerTagalog.Table,
        DangerSomali.Table,
        DangerGreek.Table);

    /// <summary>The first danger the text tells of, the gravest kinds first; null when it tells of none.</summary>
    public static DangerFinding? Find(string text) =>
        Book.Find(text) is { } match ? new DangerFinding(match.Kind, match.Words) : null;
}
