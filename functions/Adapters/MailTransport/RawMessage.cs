using MailKit;

namespace Toronto311.Adapters.MailTransport;

/// <summary>A mail's bytes exactly as the server has them; reading leaves its flags alone (BODY.PEEK).</summary>
internal static class RawMessage
{
    public static async Task<byte[]> ReadAsync(IMailFolder folder, UniqueId uid, CancellationToken cancellationToken)
    {
        await using var content = await folder.GetStreamAsync(uid, "", cancellationToken);
        var raw = new byte[content.Length];
        await content.ReadExactlyAsync(raw, cancellationToken);
        return raw;
    }
}
