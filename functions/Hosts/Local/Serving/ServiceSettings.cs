using Toronto311.Adapters.MailTransport;
using Toronto311.Application.Conversations;
using Toronto311.Application.Inbound;
using Toronto311.Application.Outbound;
using Toronto311.Application.Surges;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;

namespace Toronto311.Hosts.Local.Serving;

/// <summary>Everything an operator sets, read from a settings file and the environment, and checked before anything runs.</summary>
internal sealed record ServiceSettings
{
    public OwnOptions Own { get; private init; } = new();

    public ApprovalOptions Approval { get; private init; } = new();

    public ApiOptions Api { get; private init; } = new();

    public InboundOptions Inbound { get; private init; } = new();

    public ConversationOptions Conversations { get; private init; } = new();

    public SurgeOptions Surges { get; private init; } = new();

    public ReconcileOptions Reconcile { get; private init; } = new();

    public OutboundOptions Outbound { get; private init; } = new();

    public ReplyOptions Replies { get; private init; } = new();

    /// <summary>Null where no mailbox is connected.</summary>
    public MailboxOptions? Mailbox { get; private init; }

    /// <summary>Null where no replies are sent.</summary>
    public SmtpOptions? Smtp { get; private init; }

    /// <summary>Whether this is a real installation: it takes in no sample, and does nothing automatic until somebody has approved it.</summary>
    public bool IsLive => Mailbox is not null || Smtp is not null || Api.Key is not null;

    /// <summary>How the installation behaves without a settings file: the bundled sample, and nothing is sent.</summary>
    public static ServiceSettings Sample { get; } = new() { Inbound = new InboundOptions { Permission = Permission.Sample, MostPerHour = int.MaxValue } };

    /// <param name="file">A JSON file, or null for the environment alone.</param>
    /// <exception cref="UserFault">A setting cannot be used; the message names each with what is accepted.</exception>
    public static ServiceSettings Read(string? file)
    {
        var configuration = Configuration(file);
        try
        {
            var settings = Bind(configuration);
            if (file is not null && !settings.IsLive)
                throw new UserFault($"{file} connects nothing: set {MailboxOptions.Section}:Host, {SmtpOptions.Section}:Host or {ApiOptions.Section}:Key; without a settings file the bundled sample is shown");
            List<string> problems = [.. SettingNames.Problems(configuration, file is not null), .. settings.Problems()];
            return problems.Count == 0 ? settings : throw new UserFault($"These settings cannot be used:\n{string.Join("\n", problems.Select(problem => $"  - {problem}"))}");
        }
        catch (InvalidOperationException fault)
        {
            throw new UserFault($"A setting cannot be read: {fault.InnerException?.Message ?? fault.Message} ({fault.Message})");
        }
    }

    private static IConfigurationRoot Configuration(string? file)
    {
        var builder = new ConfigurationBuilder();
        if (file is not null && !File.Exists(file))
            throw new UserFault($"{file}: there is no such settings file: check the spelling");
        if (file is not null)
            builder.AddJsonFile(Path.GetFullPath(file));
        try
        {
            return builder.AddEnvironmentVariables().Build();
        }
        catch (InvalidDataException fault)
        {
            throw new UserFault($"{file}: it is no JSON file of settings: {fault.InnerException?.Message ?? fault.Message}");
        }
    }

    private static ServiceSettings Bind(IConfiguration from)
    {
        var smtp = from[$"{SmtpOptions.Section}:Host"] is null ? null : Section<SmtpOptions>(from, SmtpOptions.Section);
        var own = Section<OwnOptions>(from, OwnOptions.Section);
        var approval = Section<ApprovalOptions>(from, ApprovalOptions.Section);
        var address = smtp?.From is { Length: > 0 } sender ? sender : (own.Addresses is [var first, ..] ? first : "");
        var settings = new ServiceSettings
        {
            Own = own,
            Approval = approval,
            Api = Section<ApiOptions>(from, ApiOptions.Section),
            Conversations = Section<ConversationOptions>(from, ConversationOptions.Section),
            Surges = Section<SurgeOptions>(from, SurgeOptions.Section),
            Reconcile = Section<ReconcileOptions>(from, ReconcileOptions.Section),
            Outbound = Section<OutboundOptions>(from, OutboundOptions.Section) with { IsConnected = smtp is not null },
            Replies = Section<ReplyOptions>(from, "Replies") with { Address = address, MessageIdDomain = $"mail.{address[(address.LastIndexOf('@') + 1)..]}" },
            Inbound = Section<InboundOptions>(from, InboundOptions.Section) with { Permission = approval.Owner is null ? Permission.NothingAutomatic : Permission.Approved },
            Mailbox = from[$"{MailboxOptions.Section}:Host"] is null ? null : Section<MailboxOptions>(from, MailboxOptions.Section),
            Smtp = smtp,
        };
        return settings.IsLive ? settings : Sample;
    }

    private static T Section<T>(IConfiguration from, string name)
        where T : new() => from.GetSection(name).Get<T>(binder => binder.ErrorOnUnknownConfiguration = false) ?? new T();

    private List<string> Problems() =>
    [
        .. IsLive ? Own.Problems() : [],
        .. Approval.Problems(),
        .. Api.Problems(),
        .. Inbound.Problems(),
        .. Conversations.Problems(),
        .. Surges.Problems(),
        .. Reconcile.Problems(),
        .. Mailbox?.Problems() ?? [],
        .. Smtp?.Problems() ?? [],
        .. Smtp is null ? [] : Outbound.Problems(),
        .. Smtp is { From: { Length: > 0 } from } && !Own.Addresses.Contains(from, StringComparer.OrdinalIgnoreCase)
            ? new[] { $"{SmtpOptions.Section}:From is \"{from}\"; it must be one of {OwnOptions.Section}:Addresses, or replies to it would not be known as ours." }
            : [],
    ];
}

/// <summary>What is ours: the addresses residents write to, and the server that receives for them.</summary>
internal sealed record OwnOptions
{
    public const string Section = "Own";

    /// <summary>Addresses of the service, the first the one residents know.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>What our receiving server writes first in Authentication-Results (RFC 8601 §2.5); null where it writes none, and then no sender counts as authenticated.</summary>
    public string? AuthServId { get; init; }

    public OwnMailbox With(MailSeals seals) => new(Addresses.ToHashSet(StringComparer.OrdinalIgnoreCase), AuthServId) { Seals = seals };

    public IReadOnlyList<string> Problems() =>
        Addresses.Count > 0 && Addresses.All(address => address.IndexOf('@', StringComparison.Ordinal) > 0)
            ? []
            : [$"{Section}:Addresses is \"{string.Join(", ", Addresses)}\"; it must name the addresses of the service, such as [\"311@toronto.ca\"], by which its own mail is known."];
}

/// <summary>Who has approved that mail is answered without a person.</summary>
internal sealed record ApprovalOptions
{
    public const string Section = "Approval";

    /// <summary>Name of the owner who approved it; null until somebody has, and then every email goes to people.</summary>
    public string? Owner { get; init; }

    public IReadOnlyList<string> Problems() => Owner is not null && string.IsNullOrWhiteSpace(Owner) ? [$"{Section}:Owner is empty; it must be the name of the person who approved automatic mail, or not be there at all."] : [];
}
