using System.CommandLine;
using Spectre.Console;
using Toronto311.Application.Inbound;
using Toronto311.Domain.Deciding;
using Toronto311.Web;

namespace Toronto311.Hosts.Local.Verbs;

/// <summary><c>serve</c>, the default: the sample mailbox on the first run, then every email and its decision on a page.</summary>
internal static class ServeVerb
{
    public static Command Command()
    {
        var port = new Option<int>("--port") { Description = "port of the page on this machine", DefaultValueFactory = _ => ServeOptions.DefaultPort };
        var data = DataFolder.Option();
        var command = new Command("serve", "Show every email and its decision at http://localhost:8311 (the default)") { port, data };
        command.SetAction((parsed, cancellationToken) => RunAsync(new ServeOptions(parsed.GetValue(data) ?? DataFolder.Default, parsed.GetValue(port)), cancellationToken));
        return command;
    }

    public static async Task<int> RunAsync(ServeOptions options, CancellationToken cancellationToken)
    {
        await using var app = Build(options);
        await ReplayVerb.RunAsync(app.Services, AnsiConsole.Console, [SampleFolder], takesAll: false, cancellationToken);
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException fault) when (fault.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            throw new UserFault($"port {options.Port} is in use: stop the program that uses it, or choose another with 'serve --port 8312'. The mail is taken in; nothing is lost.");
        }

        AnsiConsole.MarkupLine($"\nEvery email and its decision: [link]{app.Urls.First()}[/]   (Ctrl+C stops)");
        using var working = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var work = WorkAsync(app.Services.GetRequiredService<InboundWorker>(), working.Token);
        await app.WaitForShutdownAsync(cancellationToken);
        await working.CancelAsync();
        await work;
        return ExitCodes.Done;
    }

    private static string SampleFolder => Path.Combine(AppContext.BaseDirectory, "Sample");

    private static WebApplication Build(ServeOptions options)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = typeof(ServeVerb).Assembly.GetName().Name, ContentRootPath = AppContext.BaseDirectory });
        LocalLogging.Configure(builder.Logging);
        // The name covers both loopback addresses but cannot have its port chosen by the system.
        builder.WebHost.UseUrls(options.Port == 0 ? "http://127.0.0.1:0" : $"http://localhost:{options.Port}");
        builder.Services.AddToronto311(LocalCore.Create(), options.Folder, Permission.Sample).AddToronto311Web();
        var app = builder.Build();
        app.MapToronto311();
        return app;
    }

    private static async Task WorkAsync(InboundWorker worker, CancellationToken cancellationToken)
    {
        try
        {
            while (true)
                if (await worker.RunOnceAsync(cancellationToken) == 0)
                    await Task.Delay(TimeSpan.FromSeconds(1), cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // The host is stopping; what is on the queue stays there.
        }
    }
}
