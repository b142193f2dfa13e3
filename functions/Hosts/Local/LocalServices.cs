using Toronto311.Adapters.Embedded;
using Toronto311.Adapters.Mime;
using Toronto311.Adapters.Photos;
using Toronto311.Application.Conversations;
using Toronto311.Application.Escalations;
using Toronto311.Application.Inbound;
using Toronto311.Application.Outbound;
using Toronto311.Application.Releases;
using Toronto311.Application.Requests;
using Toronto311.Application.Surges;
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
            .AddSingleton(new ConversationOptions())
            .AddSingleton(new SurgeOptions())
            .AddSingleton<AcceptEmail>()
            .AddSingleton<GatherFacts>()
            .AddSingleton<ReplyWriter>()
            .AddSingleton<StatusWriter>()
            .AddSingleton<Outgoing>()
            .AddSingleton<Converse>()
            .AddSingleton<FileRequests>()
            .AddSingleton<PutBeforeAgents>()
            .AddSingleton<WatchSurges>()
            .AddSingleton<UpdateStatus>()
            .AddSingleton<KeepPhotos>()
            .AddSingleton<ReadAttachments>(AttachmentBytes.Find)
            .AddSingleton<ReadPhoto>(PhotoReader.Read)
            .AddSingleton<CloseOpenQuestions>()
            .AddSingleton<CarryOut>()
            .AddSingleton<HandleInboundEmail>()
            .AddSingleton<PoisonMail>()
            .AddSingleton<InboundWorker>();
}
