namespace Toronto311.Domain.Mail;

/// <summary>One address as a header gives it; <see cref="Address"/> is lower-case.</summary>
public sealed record MailAddress(string? Name, string Address)
{
    /// <summary>What follows the last @; empty when there is none.</summary>
    public string Domain => Address.LastIndexOf('@') is var at and >= 0 ? Address[(at + 1)..] : "";

    /// <summary>What stands before the last @; the whole when there is none.</summary>
    public string LocalPart => Address.LastIndexOf('@') is var at and >= 0 ? Address[..at] : Address;

    public override string ToString() => Name is null ? Address : $"{Name} <{Address}>";
}
