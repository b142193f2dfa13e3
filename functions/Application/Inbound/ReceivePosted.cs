using System.Security.Cryptography;
using System.Text;
using Toronto311.Domain.Mail;

namespace Toronto311.Application.Inbound;

/// <summary>Takes in an email handed over by HTTP, from an MTA's pipe or a mail provider's webhook: raw MIME, guarded by a key.</summary>
public sealed class ReceivePosted(AcceptEmail accept, ApiOptions options)
{
    /// <summary>How such mail is entered in the ledger.</summary>
    public const string Source = "post";

    /// <summary>Bytes of the largest email taken.</summary>
    public const int LargestMail = 25 * 1024 * 1024;

    /// <param name="key">The key the caller gave, or null.</param>
    /// <param name="body">Raw MIME. No more than <see cref="LargestMail"/> and one byte is read of it.</param>
    /// <param name="envelope">The SMTP addresses where the caller knows them; else they are looked for in the header.</param>
    public async Task<PostedEmail> ReceiveAsync(string? key, Stream body, Envelope? envelope, CancellationToken cancellationToken)
    {
        if (!options.Allows(key))
            return new PostedEmail(PostedOutcome.Refused, null, options.Key is null ? $"No key is set here: set {ApiOptions.Section}:Key (in the environment: Api__Key) to take mail in by HTTP." : "The key is missing or wrong: send it in the header x-functions-key.");
        var raw = await ReadAsync(body, cancellationToken);
        if (raw is null)
            return new PostedEmail(PostedOutcome.TooLarge, null, $"The email is larger than {LargestMail} bytes (25 MB).");
        if (raw.Length == 0)
            return new PostedEmail(PostedOutcome.Empty, null, "The request has no body: post the raw MIME of one email.");
        var (archiveKey, isNew) = await accept.AcceptAsync(raw, envelope ?? EnvelopeHeader.Read(raw), Source, cancellationToken);
        return new PostedEmail(isNew ? PostedOutcome.Accepted : PostedOutcome.Known, archiveKey, isNew ? "accepted" : "these bytes were accepted before");
    }

    private static async Task<byte[]?> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        using var all = new MemoryStream();
        var buffer = new byte[81_920];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (all.Length + read > LargestMail)
                return null;
            all.Write(buffer, 0, read);
        }

        return all.ToArray();
    }
}

/// <summary>What became of a posted email.</summary>
/// <param name="Outcome">Whether it was taken.</param>
/// <param name="ArchiveKey">Where its bytes are; null when it was not taken.</param>
/// <param name="Words">For the caller to read.</param>
public sealed record PostedEmail(PostedOutcome Outcome, ArchiveKey? ArchiveKey, string Words);

/// <summary>Whether a posted email was taken.</summary>
public enum PostedOutcome
{
    /// <summary>New, and safe.</summary>
    Accepted,

    /// <summary>The same bytes were taken before.</summary>
    Known,

    /// <summary>The caller has no key.</summary>
    Refused,

    TooLarge,

    Empty,
}

/// <summary>Who may call the system's HTTP interface.</summary>
public sealed record ApiOptions
{
    /// <summary>Name of the section in the settings.</summary>
    public const string Section = "Api";

    private const int ShortestKey = 16;

    /// <summary>What a caller must know; null to let nobody call.</summary>
    public string? Key { get; init; }

    /// <summary>What must be changed before these settings can be used; empty when nothing must.</summary>
    public IReadOnlyList<string> Problems() => Key is { Length: < ShortestKey } ? [$"{Section}:Key has {Key.Length} characters; it must have at least {ShortestKey}, made by chance (openssl rand -hex 24)."] : [];

    /// <summary>Whether a key is the right one; compared in constant time.</summary>
    public bool Allows(string? key) =>
        Key is { } right && key is not null && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(right), Encoding.UTF8.GetBytes(key));

    /// <summary>Never the key.</summary>
    public override string ToString() => Key is null ? "no key" : "a key";
}
