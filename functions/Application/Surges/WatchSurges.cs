using System.Security.Cryptography;
using System.Text;
using Toronto311.Application.Inbound;
using Toronto311.Application.Releases;
using Toronto311.Domain.Mail;
using Toronto311.Domain.Places;
using Toronto311.Domain.Text;

namespace Toronto311.Application.Surges;

/// <summary>Notices when many people write about one thing, names it, and groups what they wrote.</summary>
public sealed class WatchSurges(ISurges surges, CurrentRelease releases, SurgeOptions options)
{
    private const int WordsOfAName = 8;

    /// <summary>Counts an email.</summary>
    /// <returns>The surge it is part of, or null.</returns>
    public async Task<Surge?> CountAsync(DecisionDocument decision, InboundEmail email, CancellationToken cancellationToken)
    {
        if (email.From is not { } from)
            return null;
        var sender = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(from.Address)).AsSpan(0, 16));
        Surge? found = null;
        foreach (var (key, name, area, window) in InCommon(decision, email))
        {
            var count = await surges.CountAsync(key, sender, decision.EmailKey, decision.ReceivedAt, decision.ReceivedAt - window, cancellationToken);
            found ??= await SurgeAsync(key, name, area, count, decision.ReceivedAt, cancellationToken);
        }

        return found;
    }

    /// <summary>Attaches to all that follow what people are to be told, in place of an earlier notice; null takes it away.</summary>
    /// <returns>False when there is no such surge.</returns>
    public async Task<bool> TellAsync(string id, SurgeNotice? notice, CancellationToken cancellationToken) =>
        await surges.ChangeAsync(id, surge => surge is null ? null : surge with { Notice = notice }, cancellationToken) is not null;

    private async Task<Surge?> SurgeAsync(string key, string name, string? area, int senders, DateTimeOffset at, CancellationToken cancellationToken) =>
        await surges.ChangeAsync(
            key,
            surge => surge is null && senders < options.Senders
                ? null
                : (surge ?? new Surge { Schema = Surge.CurrentSchema, Id = key, Name = name, Area = area, Senders = 0, FirstAt = at, LastAt = at }) with
                {
                    Senders = Math.Max(senders, surge?.Senders ?? 0),
                    LastAt = surge is { LastAt: var last } && last > at ? last : at,
                },
            cancellationToken);

    private IEnumerable<(string Key, string Name, string? Area, TimeSpan Window)> InCommon(DecisionDocument decision, InboundEmail email)
    {
        foreach (var draft in decision.Parts.Select(part => part.Request).OfType<DraftDocument>())
            if (draft.Place is { } place && PlaceNearness.AreaOf(place.Kind, place.Text) is { } area)
                yield return ($"matter {draft.ServiceCode} {area}", $"{releases.Current.Services.Find(draft.ServiceCode)?.Name ?? draft.ServiceCode}, {place.Text}", area, options.Window);
        var text = email.Forwarded?.Text.Body ?? email.Text.Body;
        foreach (var key in SameWords.ParagraphKeys(text))
            yield return ($"words {key}", $"Letter: {FirstWords(email.Forwarded?.Subject ?? email.Subject, text)}", null, options.LetterWindow);
    }

    private static string FirstWords(string subject, string text) =>
        string.Join(' ', $"{subject} {text}".Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Take(WordsOfAName)) + "…";
}
