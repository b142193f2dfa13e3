using System.Text.Json.Serialization;
using Toronto311.Application.Health;
using Toronto311.Application.Inbound;
using Toronto311.Application.Requests;
using Toronto311.Domain.Mail;

namespace Toronto311.Hosts.Local.Serving;

/// <summary>What other programs call: mail in, a request's status, and how the system is.</summary>
internal static class Endpoints
{
    private const string KeyHeader = "x-functions-key";

    public static void MapToronto311Api(this WebApplication app)
    {
        app.MapPost("/inbound-email", ReceiveAsync).DisableAntiforgery();
        app.MapPost("/service-requests/{id}/status", ChangeStatusAsync).DisableAntiforgery();
        app.MapGet("/health", HealthAsync);
    }

    /// <summary>202 with the archive key for a new email, 200 for bytes that are known.</summary>
    private static async Task<IResult> ReceiveAsync(HttpContext context, ReceivePosted receive, CancellationToken cancellationToken)
    {
        var posted = await receive.ReceiveAsync(context.Request.Headers[KeyHeader], context.Request.Body, EnvelopeOf(context.Request.Headers), cancellationToken);
        return posted.Outcome switch
        {
            PostedOutcome.Accepted => Results.Json(new Received(posted.ArchiveKey?.Value ?? ""), statusCode: StatusCodes.Status202Accepted),
            PostedOutcome.Known => Results.Json(new Received(posted.ArchiveKey?.Value ?? "")),
            PostedOutcome.Refused => Fault(StatusCodes.Status401Unauthorized, posted.Words),
            PostedOutcome.TooLarge => Fault(StatusCodes.Status413PayloadTooLarge, posted.Words),
            PostedOutcome.Empty => Fault(StatusCodes.Status400BadRequest, posted.Words),
        };
    }

    private static Envelope? EnvelopeOf(IHeaderDictionary headers) =>
        headers.TryGetValue("x-envelope-from", out var from) || headers.ContainsKey("x-envelope-to")
            ? new Envelope(from.FirstOrDefault(), [.. headers["x-envelope-to"].SelectMany(to => (to ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))])
            : null;

    /// <summary>The same change_id again changes nothing and answers the same.</summary>
    private static async Task<IResult> ChangeStatusAsync(string id, HttpContext context, ApiOptions api, UpdateStatus update, CancellationToken cancellationToken)
    {
        if (!api.Allows(context.Request.Headers[KeyHeader]))
            return Fault(StatusCodes.Status401Unauthorized, $"The key is missing or wrong: send it in the header {KeyHeader}.");
        if (await ReadAsync(context.Request, cancellationToken) is not { } asked)
            return Fault(StatusCodes.Status400BadRequest, """The body must be JSON: {"change_id": "wo-77", "status": "closed", "status_notes": "Filled on Tuesday.", "by": "work orders"}""");
        var change = new StatusChange(asked.ChangeId ?? "", asked.Status ?? "", asked.StatusNotes, asked.By ?? "the City's work-order system");
        if (UpdateStatus.Problem(change) is { } problem)
            return Fault(StatusCodes.Status400BadRequest, problem);
        return await update.ForAsync(id, change, cancellationToken) is { } request
            ? Results.Json(new StatusNow(request.Id, request.Status, request.StatusNotes, request.UpdatedAt))
            : Fault(StatusCodes.Status404NotFound, $"there is no service request {id}");
    }

    private static async Task<StatusAsked?> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return request.HasJsonContentType() ? await request.ReadFromJsonAsync<StatusAsked>(cancellationToken) : null;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    /// <summary>200 while all is well, 503 with the reason in words while it is not.</summary>
    private static async Task<IResult> HealthAsync(CheckHealth check, CancellationToken cancellationToken)
    {
        var health = await check.RunAsync(cancellationToken);
        return Results.Json(health, statusCode: health.IsWell ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private static IResult Fault(int status, string words) => Results.Json(new Refused(words), statusCode: status);

    private sealed record Received([property: JsonPropertyName("archiveKey")] string ArchiveKey);

    private sealed record Refused([property: JsonPropertyName("error")] string Error);

    private sealed record StatusAsked(
        [property: JsonPropertyName("change_id")] string? ChangeId,
        [property: JsonPropertyName("status")] string? Status,
        [property: JsonPropertyName("status_notes")] string? StatusNotes,
        [property: JsonPropertyName("by")] string? By);

    private sealed record StatusNow(
        [property: JsonPropertyName("service_request_id")] string Id,
        [property: JsonPropertyName("status")] string Status,
        [property: JsonPropertyName("status_notes")] string? StatusNotes,
        [property: JsonPropertyName("updated_datetime")] DateTimeOffset? UpdatedAt);
}
