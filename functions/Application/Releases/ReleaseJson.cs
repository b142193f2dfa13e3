using System.Text.Json;
using System.Text.Json.Serialization;

namespace Toronto311.Application.Releases;

/// <summary>How the JSON files of a release are read and written: nothing unknown, nothing missing.</summary>
internal static class ReleaseJson
{
    public static JsonSerializerOptions Strict { get; } = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
        WriteIndented = true,
        IndentSize = 2,
    };
}
