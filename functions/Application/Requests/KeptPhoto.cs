using System.Text.Json.Serialization;

namespace Toronto311.Application.Requests;

/// <summary>A resident's photo as a service request holds it: where its clean copy is, and what the camera had noted, for staff only.</summary>
public sealed record KeptPhoto
{
    /// <summary>Key of the stored copy, see <see cref="AttachmentKey"/>.</summary>
    [JsonPropertyName("sha256")]
    public required string Sha256 { get; init; }

    /// <summary>What the resident's file was called, as plain text; empty when it had no name.</summary>
    [JsonPropertyName("name")]
    public required string Name { get; init; }

    /// <summary>Width of the copy in pixels.</summary>
    [JsonPropertyName("width")]
    public required int Width { get; init; }

    /// <summary>Height of the copy in pixels.</summary>
    [JsonPropertyName("height")]
    public required int Height { get; init; }

    /// <summary>Bytes of the copy.</summary>
    [JsonPropertyName("size")]
    public required long Size { get; init; }

    /// <summary>By the camera's own clock; null when it noted nothing.</summary>
    [JsonPropertyName("taken_at")]
    public DateTime? TakenAt { get; init; }

    /// <summary>Where the camera was by its own account; a hint to an agent, never the place of a request. It must not leave with the request.</summary>
    [JsonPropertyName("location")]
    public PhotoLocation? Location { get; init; }

    /// <summary>Make and model of the camera. It must not leave with the request.</summary>
    [JsonPropertyName("camera")]
    public string? Camera { get; init; }

    /// <summary>The archived mail that has the file as it came.</summary>
    [JsonPropertyName("archive_key")]
    public required string ArchiveKey { get; init; }

    /// <summary>Hash of the file as it came.</summary>
    [JsonPropertyName("attachment_sha256")]
    public required string AttachmentSha256 { get; init; }
}
