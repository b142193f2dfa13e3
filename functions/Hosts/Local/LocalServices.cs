using Toronto311.Adapters.Embedded;
using Toronto311.Application.Inbound;
using Toronto311.Application.Outbound;
using Toronto311.Application.Releases;
using Toronto311.Domain.Deciding;

namespace Toronto311.Hosts.Local;

/// <summary>The whole system on one machine: the use cases over the embedded store.</summary>
internal static class LocalServices
{
    /// <param name="folder">Where everything is kept.</param>
    /// <param name="permission">What may be done without a person.</param>
    public static IServiceCollection AddToronto311(this IServiceCollection services, LocalCore core, string folder, Permission permission) =>
        services
            .AddSingleton(TimeProvider.System)
            .AddEmbeddedStore(folder)
            .AddSingleton(core.Read)
            .AddSingleton(new CurrentRelease(core.Release))
            .AddSingleton(new InboundOptions { Permission = permission })
            .AddSingleton(new ReplyOptions())
            .AddSingleton(new OutboundOptions())
            .AddSingleton<AcceptEmail>()
            .AddSingleton<GatherFacts>()
            .AddSingleton<ReplyWriter>()
            .AddSingleton<Outgoing>()
            .AddSingleton<CarryOut>()
            .AddSingleton<HandleInboundEmail>()
            .AddSingleton<PoisonMail>()
            .AddSingleton<InboundWorker>();
}
