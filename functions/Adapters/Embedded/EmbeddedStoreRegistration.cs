using Microsoft.Extensions.DependencyInjection;

namespace Toronto311.Adapters.Embedded;

/// <summary>Puts the embedded store behind every port of the application.</summary>
public static class EmbeddedStoreRegistration
{
    /// <summary>Registers one store over a folder; it opens when a port is first asked for. Time comes from the registered <see cref="TimeProvider"/>, or the system.</summary>
    public static IServiceCollection AddEmbeddedStore(this IServiceCollection services, string folder) => services
        .AddSingleton(provider => EmbeddedStore.Open(folder, provider.GetService<TimeProvider>() ?? TimeProvider.System))
        .AddSingleton(provider => provider.GetRequiredService<EmbeddedStore>().Archive)
        .AddSingleton(provider => provider.GetRequiredService<EmbeddedStore>().Attachments)
        .AddSingleton(provider => provider.GetRequiredService<EmbeddedStore>().Queues)
        .AddSingleton(provider => provider.GetRequiredService<EmbeddedStore>().Ledger)
        .AddSingleton(provider => provider.GetRequiredService<EmbeddedStore>().Decisions)
        .AddSingleton(provider => provider.GetRequiredService<EmbeddedStore>().ServiceRequests)
        .AddSingleton(provider => provider.GetRequiredService<EmbeddedStore>().Escalations)
        .AddSingleton(provider => provider.GetRequiredService<EmbeddedStore>().Outbox)
        .AddSingleton(provider => provider.GetRequiredService<EmbeddedStore>().Conversations)
        .AddSingleton(provider => provider.GetRequiredService<EmbeddedStore>().Surges)
        .AddSingleton(provider => provider.GetRequiredService<EmbeddedStore>().Switches);
}
