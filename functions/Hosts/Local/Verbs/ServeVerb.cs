using System.CommandLine;
using Spectre.Console;
using Toronto311.Hosts.Local.Serving;
using Toronto311.Web;

namespace Toronto311.Hosts.Local.Verbs;

/// <summary><c>serve</c>, the default: with a mailbox set, the whole exchange with residents; without, the sample mailbox; every email and its decision on a page in either case.</summary>
internal static class ServeVerb
{
    public static Command Command()
    {
        var port = new Option<int>("--port") { Description = "port of the page on this machine", DefaultValueFactory = _ => ServeOptions.DefaultPort };
        var data = DataFolder.Option();
        var settings = SettingsFile.Option();
        var command = new Command("serve", "Show every email and its decision at http://localhost:8311, and run the mailbox that is set (the default)") { port, data, settings };
        command.SetAction((parsed, cancellationToken) =>
            RunAsync(new ServeOptions(parsed.GetValue(data) ?? DataFolder.Default, parsed.GetValue(port), parsed.GetValue(settings)), cancellationToken));
        return command;
    }

    public static async Task<int> RunAsync(ServeOptions options, CancellationToken cancellationToken)
    {
        var settings = ServiceSettings.Read(options.Settings);
        SampleMark.Check(options.Folder, settings.IsLive);
        await using var app = Build(options, settings);
        if (!settings.IsLive)
            await ReplayVerb.RunAsync(app.Services, AnsiConsole.Console, [SampleFolder], takesAll: false, cancellationToken);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException fault) when (fault.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new UserFault($"port {options.Port} is in use: stop the program that uses it, or choose another with 'serve --port 8312'. {(settings.IsLive ? "No mail was touched." : "The mail is taken in; nothing is lost.")}");
        }

        if (settings.IsLive)
            Tell(settings);
        AnsiConsole.MarkupLine($"\nEvery email and its decision: [link]{app.Urls.First()}[/]   (Ctrl+C stops)");
        await app.WaitForShutdownAsync(cancellationToken);
        return ExitCodes.Done;
    }

    private static string SampleFolder => Path.Combine(AppContext.BaseDirectory, "Sample");

    private static WebApplication Build(ServeOptions options, ServiceSettings settings)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(ServeVerb).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory });
        LocalLogging.Configure(builder.Logging);
        // The name covers both loopback addresses but cannot have its port chosen by the system.
        builder.WebHost.UseUrls(options.Port == 0 ? "http://127.0.0.1:0" : $"http://localhost:{options.Port}");
        var seals = SealKeys.Open(options.Folder);
        var core = settings.IsLive ? LocalCore.Create(settings.Own.With(seals)) : LocalCore.Create(seals);
        builder.Services.AddToronto311(core, options.Folder, settings).AddToronto311Web().AddHostedService<Exchange>();
        var app = builder.Build();
        app.MapToronto311();
        app.MapToronto311Api();
        return app;
    }

    /// <summary>What is connected, and what that means for residents.</summary>
    private static void Tell(ServiceSettings settings)
    {
        AnsiConsole.MarkupLineInterpolated($"Mail in: {settings.Mailbox?.ToString() ?? "by HTTP only"}");
        AnsiConsole.MarkupLineInterpolated($"Replies: {settings.Smtp?.ToString() ?? "written, kept, and not sent: no mail server is set (Outbound:Host)"}");
        AnsiConsole.MarkupLineInterpolated($"{(settings.Approval.Owner is { } owner ? $"Automatic mail is approved by {owner}." : "Nothing is automatic: every email goes to people until a named owner approves it (Approval:Owner).")}");
    }
}
