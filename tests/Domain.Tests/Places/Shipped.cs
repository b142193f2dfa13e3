using Toronto311.Domain.Places;
using Toronto311.Tests.Support;

namespace Toronto311.Tests.Domain.Places;

/// <summary>The lists of streets and places as they are shipped.</summary>
internal static class Shipped
{
    public static Gazetteer Gazetteer { get; } = Gazetteer.Parse("streets.csv", Read("streets.csv"), "places.csv", Read("places.csv"));

    public static PlaceFinder Finder { get; } = new(Gazetteer);

    private static string Read(string file) =>
        File.ReadAllText(Path.Combine(Repository.Root, "functions", "Application", "Releases", "Shipped", file));
}
