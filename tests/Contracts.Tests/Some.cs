using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Toronto311.Application.Conversations;
using Toronto311.Application.Escalations;
using Toronto311.Application.Inbound;
using Toronto311.Application.Outbound;
using Toronto311.Application.Requests;
using Toronto311.Domain.Mail;

namespace Toronto311.Tests.Contracts;

/// <summary>Samples for the suites; each names only what a test is about.</summary>
internal static class Some
{
    /// <summary>A winter morning at the City, with the offset it had.</summary>
    public static readonly DateTimeOffset Morning = new(2026, 2, 3, 8, 15, 30, 123, TimeSpan.FromHours(-5));

    /// <summary>Text of many scripts and signs, with what JSON, SQL and C strings treat specially.</summary>
    public const string ManyScripts = "Ruelle près de l'école — 多伦多 🚧 ਟੋਰਾਂਟੋ עברית \"quoted\" \\ ' % _ \r\n\t\u0001 <b>&amp;</b> e\u0301";

    public static byte[] Mail(string text) => Encoding.UTF8.GetBytes($"Subject: {text}\r\n\r\n{text}\r\n");

    public static ArchiveKey Key(ReadOnlySpan<byte> raw) => new(Convert.ToHexStringLower(SHA256.HashData(raw)));

    public static ArchiveKey Key(string text) => Key(Encoding.UTF8.GetBytes(text));

    public static LedgerRow Row(string text, DateTimeOffset? receivedAt = null) => new()
    {
        ArchiveKey = Key(text).Value,
        ReceivedAt = receivedAt ?? Morning,
        Source = "mailbox 311",
        Size = 2048,
    };

    public static Settlement Settlement(string disposition = "filed", params string[] reasons) => new()
    {
        SettledAt = Morning.AddSeconds(2),
        EmailKey = Key("email").Value,
        Disposition = disposition,
        Reasons = reasons,
        Labels = [new SettledLabel("pothole", 0.93), new SettledLabel("sidewalk", 0.04)],
        Release = 7,
        Confidence = 0.93,
        Language = "fr",
        IsUrgent = true,
        IsFromCouncillor = true,
        DecideMicros = 85,
        Cost = 0.00125m,
    };

    public static DecisionDocument Decision(string email, DateTimeOffset? receivedAt = null, string subject = "A pothole") => new()
    {
        Schema = DecisionDocument.CurrentSchema,
        EmailKey = Key(email).Value,
        ArchiveKey = Key("raw " + email).Value,
        ReceivedAt = receivedAt ?? Morning,
        DecidedAt = Morning.AddSeconds(1),
        Release = 7,
        Subject = subject,
        Disposition = "filed",
        Labels = [new SettledLabel("pothole", 0.93)],
        Parts =
        [
            new PartDocument
            {
                Text = "There is a hole in the road.",
                Disposition = "filed",
                Request = new DraftDocument("pothole", new PlaceDocument("address", "12 Elm Lane", "at 12 Elm Lane", "unit 3"), null, "A hole."),
            },
        ],
        Trace = [new TraceDocument("classify", "pothole 0.93")],
    };

    public static ServiceRequestDocument Request(string id, DateTimeOffset? requestedAt = null, string description = "A hole.") => new()
    {
        Schema = ServiceRequestDocument.CurrentSchema,
        Id = id,
        ServiceCode = "pothole",
        ServiceName = "Pothole",
        AgencyResponsible = "Transportation Services",
        Status = "open",
        Description = description,
        Address = "12 Elm Lane",
        Place = new PlaceDocument("address", "12 Elm Lane", "at 12 Elm Lane", null),
        RequestedAt = requestedAt ?? Morning,
        EmailKey = Key("email").Value,
        RequesterEmail = "resident@example.org",
        Photos = [Photo()],
    };

    public static KeptPhoto Photo() => new()
    {
        Sha256 = Key("copy").Value,
        Name = "nid de poule.jpg",
        Width = 2048,
        Height = 1536,
        Size = 401_234,
        TakenAt = new DateTime(2026, 2, 2, 17, 5, 6, DateTimeKind.Unspecified),
        Location = new PhotoLocation(43.6532, -79.383205),
        Camera = "Apple iPhone 15",
        ArchiveKey = Key("raw").Value,
        AttachmentSha256 = Key("file").Value,
    };

    public static Escalation Escalation(string id, bool isUrgent = false, DateTimeOffset? receivedAt = null) => new()
    {
        Schema = Application.Escalations.Escalation.CurrentSchema,
        Id = id,
        ArchiveKey = Key("raw").Value,
        Reasons = ["LowConfidence"],
        Detail = "two services within 0.08",
        IsUrgent = isUrgent,
        ReceivedAt = receivedAt ?? Morning,
    };

    public static OutboundEmail Reply(string messageId, string emailKey = "email", string text = "We have your request.") => new()
    {
        Schema = OutboundEmail.CurrentSchema,
        MessageId = messageId,
        Kind = ReplyKind.Receipt,
        EmailKey = emailKey,
        To = "resident@example.org",
        Subject = "Re: A pothole",
        Text = text,
        Topics = ["parking-permits"],
        CreatedAt = Morning,
    };

    public static Conversation Conversation(string id, DateTimeOffset? lastAt = null, string with = "resident@example.org", params string[] messageIds) => new()
    {
        Schema = Application.Conversations.Conversation.CurrentSchema,
        Id = id,
        With = with,
        Stage = "asked",
        MessageIds = messageIds,
        Pending = new DraftDocument("pothole", null, new PlaceDocument("address", "12 Elm Lane", "12 Elm Lane", null), "A hole."),
        Answered = new Dictionary<string, DateTimeOffset>(StringComparer.Ordinal) { ["parking-permits"] = Morning },
        LastAt = lastAt ?? Morning,
    };

    public static HistoryEntry Entry(string id, string text = "It is deeper now.") => new(id, Morning, text);

    /// <summary>Asserts that a document came back as it was kept, to the last property.</summary>
    public static void AssertSame<T>(T expected, T actual) => Assert.Equal(JsonSerializer.Serialize(expected), JsonSerializer.Serialize(actual));
}
