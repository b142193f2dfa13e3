using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Toronto311.Application.Conversations;
using Toronto311.Application.Escalations;
using Toronto311.Application.Inbound;
using Toronto311.Application.Outbound;
using Toronto311.Application.Requests;
using Toronto311.Application.Surges;
using Toronto311.Application.Switches;

namespace Toronto311.Adapters.Embedded.Sql;

/// <summary>Documents as JSON text. One written before a property existed reads with that property's default.</summary>
internal static class Documents
{
    private static readonly JsonSerializerOptions Options = new(DocumentJson.Default.Options)
    {
        // Nothing here is put on a page as it is; plain text is smaller, and readable to who looks into the database.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = DocumentJson.Default.WithAddedModifier(KeepDefaults),
    };

    public static string Write<T>(T document) => JsonSerializer.Serialize(document, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T)));

    public static T Read<T>(string json) =>
        JsonSerializer.Deserialize(json, (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T))) ?? throw new JsonException("the document is null");

    /// <summary>Generated code sets init properties all at once, absent ones to null: it would forget the defaults their records give them.</summary>
    private static void KeepDefaults(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || type.Type.GetConstructor(Type.EmptyTypes) is not { } constructor)
            return;
        type.CreateObject = () => constructor.Invoke(null);
        foreach (var property in type.Properties)
        {
            if (property.AttributeProvider is PropertyInfo { CanWrite: true } info)
                property.Set = info.SetValue;
        }
    }
}

/// <summary>The kinds of document, and how each is written; source-generated.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(LedgerRow))]
[JsonSerializable(typeof(Settlement))]
[JsonSerializable(typeof(DecisionDocument))]
[JsonSerializable(typeof(ServiceRequestDocument))]
[JsonSerializable(typeof(Escalation))]
[JsonSerializable(typeof(OutboundEmail))]
[JsonSerializable(typeof(Conversation))]
[JsonSerializable(typeof(Surge))]
[JsonSerializable(typeof(Switch))]
internal sealed partial class DocumentJson : JsonSerializerContext;
