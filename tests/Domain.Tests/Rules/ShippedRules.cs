using Toronto311.Tests.Support;

namespace Toronto311.Tests.Domain.Rules;

/// <summary>The files of the shipped release that concern rules.</summary>
internal static class ShippedRules
{
    public static string Json => Text("default-rules.json");

    public static string Schema => Text("rules.schema.json");

    public static bool HasCatalogue => File.Exists(PathOf("services.csv")) && File.Exists(PathOf("topics.csv")) && File.Exists(PathOf("referrals.csv"));

    public static string Text(string name) => File.ReadAllText(PathOf(name));

    private static string PathOf(string name) => Path.Combine(Repository.Root, "functions", "Application", "Releases", "Shipped", name);
}

/// <summary>A fact over the shipped catalogue; skipped by name where it is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class CatalogueFactAttribute : FactAttribute
{
    public CatalogueFactAttribute() => Skip = ShippedRules.HasCatalogue ? null : "needs the shipped services.csv, topics.csv and referrals.csv";
}
