using Toronto311.Application.Releases;
using Toronto311.Domain.Answers;
using Toronto311.Domain.Classification;
using Toronto311.Domain.Requests;

namespace Toronto311.Tests.Training;

/// <summary>The catalogue as shipped, without the rest of a release.</summary>
internal static class ShippedCatalogue
{
    public static TopicList Topics { get; } = TopicList.Parse(
        "topics.csv", ReleaseFiles.Shipped.Text("topics.csv"), "referrals.csv", ReleaseFiles.Shipped.Text("referrals.csv"));

    /// <summary>Labels a text can be about: services, topics that are answered under their own code, referrals, and none.</summary>
    public static IReadOnlyCollection<string> AboutLabels() =>
        [
            .. ServiceList.Parse("services.csv", ReleaseFiles.Shipped.Text("services.csv")).All.Select(service => service.Code.Value),
            .. Topics.All.Where(topic => topic.ReferTo is null).Select(topic => topic.Code),
            Prediction.None,
        ];
}
