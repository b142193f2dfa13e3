using System.Text.Json;
using Toronto311.Domain.Deciding;

namespace Toronto311.Domain.Rules;

/// <summary>Reads what a rule does.</summary>
internal static class EffectReader
{
    private const double MostWeight = 20;

    /// <summary>Reasons a rule can know; the others state what only the software can find.</summary>
    private static readonly EscalationReason[] Reasons =
    [
        EscalationReason.Danger, EscalationReason.PersonFirst, EscalationReason.LowConfidence, EscalationReason.Councillor,
        EscalationReason.Language, EscalationReason.FollowUp, EscalationReason.ReplyToAnswer, EscalationReason.SenderFailed,
    ];

    public static RuleEffect Read(LocatedJson piece, KnownLabels labels)
    {
        if (piece is { Kind: JsonTokenType.String, Text: "none" })
            return RuleEffect.None;
        var keys = new JsonKeys(piece, "an effect", "add", "veto", "force", "reason");
        if (piece.Members.Count == 0)
            throw piece.Wrong("the effect is empty; write \"none\" for a rule that only serves later rules");
        var effect = new RuleEffect { Adds = Adds(keys.Find("add"), labels), Vetoes = Vetoes(keys.Find("veto"), labels) };
        foreach (var label in effect.Vetoes)
            if (effect.Adds.ContainsKey(label))
                throw piece.Wrong($"both adds to and vetoes {label}");
        return Forced(keys, effect);
    }

    private static Dictionary<string, double> Adds(LocatedJson? piece, KnownLabels labels)
    {
        var adds = new Dictionary<string, double>(StringComparer.Ordinal);
        if (piece is null)
            return adds;
        if (piece.Kind != JsonTokenType.StartObject || piece.Members.Count == 0)
            throw piece.Wrong("'add' must be an object of labels and their log-odds, such as { \"road-pothole\": 1.5 }");
        foreach (var (label, line, value) in piece.Members)
        {
            labels.Check(label, piece.File, line);
            if (value.Kind != JsonTokenType.Number || value.Number == 0 || Math.Abs(value.Number) > MostWeight)
                throw value.Wrong($"the log-odds of {label} must be a number other than 0, from -{MostWeight} to {MostWeight}");
            adds.Add(label, value.Number);
        }

        return adds;
    }

    private static List<string> Vetoes(LocatedJson? piece, KnownLabels labels)
    {
        var vetoes = new List<string>();
        if (piece is null)
            return vetoes;
        if (piece.Kind != JsonTokenType.StartArray || piece.Items.Count == 0)
            throw piece.Wrong("'veto' must be a list of labels");
        foreach (var item in piece.Items)
        {
            if (item.Kind != JsonTokenType.String)
                throw item.Wrong($"a label must be a text, not {item.KindInWords}");
            labels.Check(item.Text, item);
            if (vetoes.Contains(item.Text))
                throw item.Wrong($"{item.Text} is vetoed twice");
            vetoes.Add(item.Text);
        }

        return vetoes;
    }

    private static RuleEffect Forced(JsonKeys keys, RuleEffect effect)
    {
        var reason = keys.Find("reason");
        switch (keys.Find("force"))
        {
            case null when reason is not null:
                throw reason.Wrong("'reason' needs 'force': \"escalated\" or \"discarded\"");
            case null:
                return effect;
            case { Kind: JsonTokenType.String, Text: "escalated" }:
                return effect with { Escalate = reason is null ? EscalationReason.PersonFirst : EscalateReason(reason) };
            case { Kind: JsonTokenType.String, Text: "discarded" } force:
                if (reason is not { Kind: JsonTokenType.String, Text: nameof(DiscardReason.Spam) })
                    throw (reason ?? force).Wrong("a rule can discard only with \"reason\": \"Spam\"");
                return effect with { DiscardAsSpam = true };
            case { } other:
                throw other.Wrong($"'force' must be \"escalated\" or \"discarded\"; a rule can never make anything automatic");
        }
    }

    private static EscalationReason EscalateReason(LocatedJson piece)
    {
        foreach (var reason in Reasons)
            if (piece.Kind == JsonTokenType.String && piece.Text == reason.ToString())
                return reason;
        throw piece.Wrong($"'{piece.Text}' is not a reason a rule can give{NearestName.Hint(piece.Text, Reasons.Select(reason => reason.ToString()))}");
    }
}
