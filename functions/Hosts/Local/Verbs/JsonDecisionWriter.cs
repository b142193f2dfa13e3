using System.Text.Encodings.Web;
using System.Text.Json;
using Toronto311.Application.Inbound;
using Toronto311.Domain.Classification;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;
using Toronto311.Domain.Places;

namespace Toronto311.Hosts.Local.Verbs;

/// <summary>JSON Lines, one object per email: the contract of <c>decide --json</c> (DESIGN.md, "The command line").</summary>
internal sealed class JsonDecisionWriter(Stream output) : IDecisionWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(string file, MailReading reading, Decision decision, long micros)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            json.WriteString("file", file);
            json.WriteString("emailKey", decision.Key.Value);
            json.WriteString("disposition", DecisionDocuments.NameOf(decision.Disposition));
            Strings(json, "reasons", decision.Reasons);
            Labels(json, decision.Labels);
            Strings(json, "answers", decision.Parts.Select(part => part.Outcome.AnswerTopic).OfType<string>().Distinct(StringComparer.Ordinal));
            Requests(json, decision);
            Strings(json, "asksFor", decision.Parts.Any(part => part.Outcome is PartOutcome.Asked) ? ["place"] : []);
            json.WriteString("language", decision.Language);
            json.WriteBoolean("urgent", decision.IsUrgent);
            json.WriteBoolean("councillor", decision.IsFromCouncillor);
            json.WriteString("originalSender", decision.OriginalSender?.Address);
            json.WriteNumber("confidence", Math.Round(decision.Confidence, 4));
            json.WriteNumber("micros", micros);
            Parts(json, decision);
            Trace(json, decision);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    private static void Requests(Utf8JsonWriter json, Decision decision)
    {
        json.WriteStartArray("serviceRequests");
        foreach (var draft in decision.Parts.Select(part => part.Outcome.Draft).OfType<RequestDraft>())
        {
            json.WriteStartObject();
            json.WriteString("serviceCode", draft.Service.Value);
            Place(json, draft.Place);
            json.WriteString("description", draft.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Place(Utf8JsonWriter json, Place? place)
    {
        if (place is null)
        {
            json.WriteNull("place");
            return;
        }

        json.WriteStartObject("place");
        json.WriteString("text", place.Text);
        json.WriteString("kind", place.KindName);
        json.WriteEndObject();
    }

    private static void Parts(Utf8JsonWriter json, Decision decision)
    {
        json.WriteStartArray("parts");
        foreach (var part in decision.Parts)
        {
            json.WriteStartObject();
            json.WriteString("text", part.Text);
            json.WriteString("disposition", DecisionDocuments.NameOf(part.Outcome.Disposition));
            Strings(json, "reasons", part.Outcome.ReasonNames);
            Labels(json, part.Labels);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Trace(Utf8JsonWriter json, Decision decision)
    {
        json.WriteStartArray("trace");
        foreach (var line in decision.Trace)
        {
            json.WriteStartObject();
            json.WriteString("step", line.Step);
            json.WriteString("detail", line.Detail);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Labels(Utf8JsonWriter json, IReadOnlyList<Prediction> labels)
    {
        json.WriteStartArray("labels");
        foreach (var label in labels)
        {
            json.WriteStartObject();
            json.WriteString("code", label.Code);
            json.WriteNumber("confidence", Math.Round(label.Confidence, 4));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
