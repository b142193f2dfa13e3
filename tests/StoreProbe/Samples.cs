using System.Security.Cryptography;
using System.Text;
using Toronto311.Application.Inbound;
using Toronto311.Application.Outbound;
using Toronto311.Application.Requests;
using Toronto311.Domain.Mail;

namespace Toronto311.Tests.StoreProbe;

/// <summary>Emails and documents of ordinary size.</summary>
internal static class Samples
{
    private static readonly string Text = string.Concat(Enumerable.Repeat("There is a deep hole in the road beside the school. ", 80));

    public static byte[] Mail(string name) => Encoding.UTF8.GetBytes($"Subject: {name}\r\n\r\n{name} {Text}\r\n");

    public static ArchiveKey Key(byte[] raw) => new(Convert.ToHexStringLower(SHA256.HashData(raw)));

    public static LedgerRow Row(ArchiveKey key, int size) => new() { ArchiveKey = key.Value, ReceivedAt = DateTimeOffset.UtcNow, Source = "probe", Size = size };

    public static Settlement Settlement(ArchiveKey key) => new()
    {
        SettledAt = DateTimeOffset.UtcNow,
        EmailKey = key.Value,
        Disposition = "filed",
        Labels = [new SettledLabel("pothole", 0.91), new SettledLabel("sidewalk", 0.05)],
        Release = 1,
    };

    public static ServiceRequestDocument Request(string name) => new()
    {
        Schema = ServiceRequestDocument.CurrentSchema,
        Id = name,
        ServiceCode = "pothole",
        ServiceName = "Pothole",
        AgencyResponsible = "Transportation Services",
        Status = "open",
        Description = Text[..1500],
        RequestedAt = DateTimeOffset.UtcNow,
        EmailKey = name,
    };

    public static OutboundEmail Reply(string name) => new()
    {
        Schema = OutboundEmail.CurrentSchema,
        MessageId = name,
        Kind = ReplyKind.Reply,
        EmailKey = name,
        To = "resident@example.org",
        Subject = "Re: a hole",
        Text = Text[..1000],
        CreatedAt = DateTimeOffset.UtcNow,
    };
}
