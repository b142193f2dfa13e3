using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Toronto311.Application.Inbound;
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
        await archive.GetAsync(new ArchiveKey(key), cancellationToken) is { } raw
            ? Results.File(raw, "application/octet-stream", $"{key[..Math.Min(12, key.Length)]}.eml")
            : Results.NotFound();

    private static Stream Resource(string name) =>
        typeof(WebPages).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"resource {name} is missing from the build");
}
