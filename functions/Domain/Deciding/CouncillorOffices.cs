using Toronto311.Domain.Mail;

namespace Toronto311.Domain.Deciding;

/// <summary>How mail from councillors' offices is recognised: by the form of their addresses, since names change with every election.</summary>
/// <param name="Domains">Domains their addresses are under, such as toronto.ca.</param>
/// <param name="Prefixes">Beginnings of the part before the @, such as <c>councillor_</c>.</param>
/// <param name="Addresses">Further addresses: the mayor's office, constituency offices.</param>
public sealed record CouncillorOffices(IReadOnlySet<string> Domains, IReadOnlyList<string> Prefixes, IReadOnlySet<string> Addresses)
{
    public bool Includes(MailAddress? address) =>
        address is not null
        && (Addresses.Contains(address.Address)
            || (Domains.Contains(address.Domain) && Prefixes.Any(prefix => address.LocalPart.StartsWith(prefix, StringComparison.Ordinal))));
}
