namespace Toronto311.Domain.Mail;

/// <summary>What is ours: the addresses mail is sent from and to, and the marker on every mail we send.</summary>
/// <param name="Addresses">Lower-case addresses of the service, such as 311@toronto.ca.</param>
/// <param name="AuthServId">The authserv-id our receiving server writes into Authentication-Results (RFC 8601 §2.5); null when it writes none.</param>
public sealed record OwnMailbox(IReadOnlySet<string> Addresses, string? AuthServId)
{
    /// <summary>Header that every mail of ours carries, whatever its kind.</summary>
    public const string LoopHeader = "X-Toronto311-Loop";

    /// <summary>What our mail is signed with; null where none is sent, and then a marker is believed as it stands.</summary>
    public MailSeals? Seals { get; init; }

    /// <summary>Whether a marker on a mail shows that we sent it.</summary>
    public bool IsMarkedOurs(string? marker) => marker is not null && Seals?.IsOurMarker(marker) != false;
}
