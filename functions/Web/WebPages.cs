using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Toronto311.Application.Inbound;
using Toronto311.Application.Requests;
using Toronto311.Domain.Mail;
using Toronto311.Web.Layout;
using Toronto311.Web.Mail;

namespace Toronto311.Web;

/// <summary>Puts the pages into a host.</summary>
public static class WebPages
{
    public static IServiceCollection AddToronto311Web(this IServiceCollection services)
    {
        services.AddRazorComponents();
        return services.AddSingleton<EmailPages>();
    }

    public static void MapToronto311(this WebApplication app)
    {
        app.Use(SafeHeaders);
        app.UseAntiforgery();
        app.MapGet("/site.css", () => Results.Stream(Resource("site.css"), "text/css; charset=utf-8"));
        app.MapGet("/email/{key}/raw", RawAsync);
        app.MapGet("/photo/{sha256}", PhotoAsync);
        app.MapRazorComponents<App>();
    }

    /// <summary>Nothing on these pages runs script or loads from elsewhere, whatever a mail contains.</summary>
    private static Task SafeHeaders(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        return next(context);
    }

    /// <summary>The mail exactly as received, as a file to keep, never shown by the browser.</summary>
    private static async Task<IResult> RawAsync(string key, IMailArchive archive, CancellationToken cancellationToken) =>
        ArchiveKey.IsWellFormed(key) && await archive.GetAsync(new ArchiveKey(key), cancellationToken) is { } raw
            ? Results.File(raw, "application/octet-stream", $"{key[..Math.Min(12, key.Length)]}.eml")
            : Results.NotFound();

    /// <summary>The clean copy of a photo; files as residents sent them are never served, and nothing but these copies is.</summary>
    private static async Task<IResult> PhotoAsync(string sha256, HttpContext context, IAttachments attachments, CancellationToken cancellationToken)
    {
        var key = new AttachmentKey(sha256);
        if (!key.IsWellFormed || await attachments.GetAsync(key, cancellationToken) is not { } copy)
            return Results.NotFound();
        var headers = context.Response.Headers;

        // The bytes under a key never change; shared caches may not have them, for they are a resident's.
        headers.CacheControl = "private, max-age=31536000, immutable";
        headers.ContentDisposition = "inline";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        return Results.Bytes(copy, "image/jpeg");
    }

    private static Stream Resource(string name) =>
        typeof(WebPages).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"resource {name} is missing from the build");
}
