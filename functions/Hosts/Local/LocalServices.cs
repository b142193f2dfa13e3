using Toronto311.Adapters.Embedded;
using Toronto311.Adapters.MailTransport;
using Toronto311.Adapters.Mime;
using Toronto311.Adapters.Photos;
using Toronto311.Application.Conversations;
using Toronto311.Application.Escalations;
using Toronto311.Application.Health;
using Toronto311.Application.Inbound;
using Toronto311.Application.Outbound;
using Toronto311.Application.Releases;
using Toronto311.Application.Requests;
using Toronto311.Application.Surges;
using Toronto311.Domain.Mail;
using Toronto311.Hosts.Local.Serving;

namespace Toronto311.Hosts.Local;

/// <summary>The whole system on one machine: the use cases over the embedded store, and the mail servers an operator has set.</summary>
internal static class LocalServices
{
    /// <param name="folder">Where everything is kept.</param>
    public static IServiceCollection AddToronto311(this IServiceCollection services, LocalCore core, string folder, ServiceSettings settings) =>
        services
            .AddSingleton(TimeProvider.System)
            .AddSingleton<Func<double>>(Random.Shared.NextDouble)
            .AddEmbeddedStore(folder)
            .AddSingleton(core.Read)
            .AddSingleton(new CurrentRelease(core.Release))
            .AddSettings(settings)
            .AddUseCases()
            .AddMailServers(settings);

    private static IServiceCollection AddSettings(this IServiceCollection services, ServiceSettings settings) =>
        services
            .AddSingleton(settings)
            .AddSingleton(settings.Inbound)
            .AddSingleton(settings.Replies)
            .AddSingleton(settings.Outbound)
            .AddSingleton(settings.Conversations)
            .AddSingleton(settings.Surges)
            .AddSingleton(settings.Reconcile)
            .AddSingleton(settings.Api);

    private static IServiceCollection AddUseCases(this IServiceCollection services) =>
        services
            .AddSingleton<AcceptEmail>()
            .AddSingleton<ReceivePosted>()
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
            .AddSingleton<InboundWorker>()
            .AddSingleton<Reconcile>()
            .AddSingleton<RequeueWaiting>()
            .AddSingleton<CheckHealth>();

    private static IServiceCollection AddMailServers(this IServiceCollection services, ServiceSettings settings)
    {
        if (settings.Mailbox is { } mailbox)
        {
            services
                .AddSingleton(mailbox)
                .AddSingleton(provider => ActivatorUtilities.CreateInstance<ImapMailbox>(provider, new HttpClient()))
                .AddSingleton<Func<ReadOnlyMemory<byte>, Envelope, CancellationToken, Task>>(provider =>
                    (raw, envelope, cancellationToken) => provider.GetRequiredService<AcceptEmail>().AcceptAsync(raw, envelope, "mailbox", cancellationToken))
                .AddSingleton<TellOfSetAside>()
                .AddSingleton<Func<MailSetAside, CancellationToken, Task>>(provider => provider.GetRequiredService<TellOfSetAside>().ForAsync)
                .AddSingleton<MailboxWatcher>()
                .AddSingleton<AskPart>(provider => () => Exchange.Of(provider.GetRequiredService<MailboxWatcher>().Health));
        }

        if (settings.Smtp is { } smtp)
        {
            services
                .AddSingleton(smtp)
                .AddSingleton(provider => ActivatorUtilities.CreateInstance<SmtpSender>(provider, new HttpClient()))
                .AddSingleton<SendMail>(provider => provider.GetRequiredService<SmtpSender>().SendAsync)
                .AddSingleton<NotDelivered>()
                .AddSingleton<SendReply>()
                .AddSingleton<PoisonReply>()
                .AddSingleton<OutboundWorker>()
                .AddSingleton<AskPart>(provider => () => Exchange.Of(provider.GetRequiredService<OutboundWorker>().Health));
        }

        return services;
    }
}
