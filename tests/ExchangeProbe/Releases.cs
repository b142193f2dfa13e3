using System.Text;
using System.Text.RegularExpressions;
using Toronto311.Application.Releases;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;

namespace Toronto311.Tests.ExchangeProbe;

/// <summary>The release a mail is first decided by, and the one that is there when the program starts again.</summary>
public static class Releases
{
    /// <summary>The topic whose French card the second release lacks.</summary>
    public const string LostCard = "tax-payment";

    private const string Thresholds = "thresholds.json";

    public static readonly OwnMailbox Own = new(new HashSet<string>(["311@toronto.ca"], StringComparer.OrdinalIgnoreCase), "mx.toronto.ca") { Seals = new MailSeals([new SealKey('a', new byte[SealKey.LeastBytes])]) };

    internal static Release Read(int number) => ReleaseReader.Read(number == 1 ? ReleaseFiles.Shipped : Second(), number, Own);

    private static ReleaseFiles Second()
    {
        var card = $"cards/fr/{LostCard}.md";
        var nothing = Regex.Replace(ReleaseFiles.Shipped.Text(Thresholds), "\"confidence\": [0-9.]+", "\"confidence\": 1", RegexOptions.NonBacktracking);
        var lost = ReleaseFiles.Shipped.Text(card).Replace("language: fr", "language: zz", StringComparison.Ordinal);
        return ReleaseFiles.Shipped.With(Thresholds, Encoding.UTF8.GetBytes(nothing)).With(card, Encoding.UTF8.GetBytes(lost));
    }
}
