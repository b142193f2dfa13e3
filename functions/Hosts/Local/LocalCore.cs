using Toronto311.Adapters.Mime;
using Toronto311.Application.Inbound;
using Toronto311.Application.Releases;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;

namespace Toronto311.Hosts.Local;

/// <summary>What every verb needs: how mail is read and the release that decides.</summary>
internal sealed record LocalCore(ReadMail Read, Release Release)
{
    /// <summary>The City's addresses; the sample and <c>decide</c> stand in for its installation.</summary>
    private static readonly OwnMailbox City = new(
        new HashSet<string>(["311@toronto.ca"], StringComparer.OrdinalIgnoreCase),
        AuthServId: "mx.toronto.ca");

    /// <exception cref="Domain.Requests.CatalogueException">A file of the shipped release is wrong.</exception>
    public static LocalCore Create() => Create(City);

    /// <summary>As the City's, with what its mail is signed with.</summary>
    public static LocalCore Create(MailSeals seals) => Create(City with { Seals = seals });

    /// <exception cref="Domain.Requests.CatalogueException">A file of the shipped release is wrong.</exception>
    public static LocalCore Create(OwnMailbox own) => new(new MailReader(own).Read, ReleaseReader.Read(ReleaseFiles.Shipped, 1, own));
}
