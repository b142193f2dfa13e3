using System.Text.Json.Serialization;

namespace Toronto311.Application.Requests;

/// <summary>A point on the earth in degrees (WGS 84), as a photo's camera noted it. GeoReport v2 names on the wire.</summary>
public sealed record PhotoLocation(
    [property: JsonPropertyName("lat")] double Latitude,
    [property: JsonPropertyName("long")] double Longitude);
