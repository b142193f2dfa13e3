using System.Text.Json.Serialization;
using Toronto311.Application.Inbound;

namespace Toronto311.Application.Requests;

/// <summary>One actionable service request; with the City's other channels these are what the divisions work from. GeoReport v2 names on the wire.</summary>
public sealed record ServiceRequestDocument
{
    public const int CurrentSchema = 1;

    [JsonPropertyName("schema")]
    public required int Schema { get; init; }

    /// <summary>Number a resident can read out, derived from the email and the part, so that filing twice is filing once.</summary>
    [JsonPropertyName("service_request_id")]
    public required string Id { get; init; }

    [JsonPropertyName("service_code")]
    public required string ServiceCode { get; init; }

    [JsonPropertyName("service_name")]
    public required string ServiceName { get; init; }

    [JsonPropertyName("agency_responsible")]
    public required string AgencyResponsible { get; init; }

    /// <summary>One of <see cref="RequestStatus"/>.</summary>
    [JsonPropertyName("status")]
    public required string Status { get; init; }

    /// <summary>What the division says of the status, for the resident to read; null when it says nothing.</summary>
    [JsonPropertyName("status_notes")]
    public string? StatusNotes { get; init; }

    /// <summary>Who asked for it does not want it any more.</summary>
    [JsonPropertyName("cancelled")]
    public bool IsCancelled { get; init; }

    /// <summary>When the status changed last; null when it never has.</summary>
    [JsonPropertyName("updated_datetime")]
    public DateTimeOffset? UpdatedAt { get; init; }

    [JsonPropertyName("description")]
    public required string Description { get; init; }

    /// <summary>The place written plainly; null for services that need none.</summary>
    [JsonPropertyName("address")]
    public string? Address { get; init; }

    [JsonPropertyName("place")]
    public PlaceDocument? Place { get; init; }

    /// <summary>The street, corner or park it is on, by which requests about one thing are found; null when the place does not tell.</summary>
    [JsonPropertyName("area")]
    public string? Area { get; init; }

    /// <summary>The earlier request about the same thing, which this one is linked to; null for the first.</summary>
    [JsonPropertyName("parent_id")]
    public string? ParentId { get; init; }

    [JsonPropertyName("requested_datetime")]
    public required DateTimeOffset RequestedAt { get; init; }

    /// <summary>The email it came from.</summary>
    [JsonPropertyName("email_key")]
    public required string EmailKey { get; init; }

    [JsonPropertyName("requester_email")]
    public string? RequesterEmail { get; init; }

    [JsonPropertyName("requester_name")]
    public string? RequesterName { get; init; }

    /// <summary>The councillor's office that passed it on; null when the requester wrote.</summary>
    [JsonPropertyName("reporter_email")]
    public string? ReporterEmail { get; init; }

    [JsonPropertyName("reporter_name")]
    public string? ReporterName { get; init; }

    /// <summary>The change of status that who asked for it was told of last, so that it is told once; null when there was none.</summary>
    [JsonPropertyName("tells_of")]
    public string? TellsOf { get; init; }

    /// <summary>Who is told when the status changes.</summary>
    [JsonPropertyName("notify")]
    public IReadOnlyList<string> Notify { get; init; } = [];

    /// <summary>Language to tell them in.</summary>
    [JsonPropertyName("language")]
    public string Language { get; init; } = "en";

    /// <summary>The conversation it was filed in.</summary>
    [JsonPropertyName("conversation_id")]
    public string? ConversationId { get; init; }

    [JsonPropertyName("from_councillor")]
    public bool IsFromCouncillor { get; init; }

    /// <summary>Photos that came with the email. What their cameras noted is for staff; see <see cref="KeptPhoto"/>.</summary>
    [JsonPropertyName("photos")]
    public IReadOnlyList<KeptPhoto> Photos { get; init; } = [];

    [JsonPropertyName("history")]
    public IReadOnlyList<HistoryEntry> History { get; init; } = [];
}

/// <summary>Something added to a request later, such as a resident's further email.</summary>
/// <param name="Id">Derived from what is added, so that adding twice is adding once.</param>
public sealed record HistoryEntry(string Id, DateTimeOffset At, string Text);
