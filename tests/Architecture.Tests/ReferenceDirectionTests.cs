using System.Reflection;
using System.Xml.Linq;
using Toronto311.Adapters.MailTransport;
using Toronto311.Adapters.Mime;
using Toronto311.Adapters.Photos;
using Toronto311.Tests.Support;

namespace Toronto311.Tests.Architecture;

/// <summary>Holds the house to its direction: Domain, then Application, then adapters and Web, then hosts (DESIGN.md).</summary>
public class ReferenceDirectionTests
{
    private static readonly string Functions = Path.Combine(Repository.Root, "functions");

    private static readonly string[] Folders = ["functions", "tests"];

    public static TheoryData<string> Projects() =>
        new(Directory.GetFiles(Functions, "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Functions, file)));

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_rooms_below_it(string project)
    {
        foreach (var referred in ReferencesOf(project))
            Assert.True(MayRefer(Room(project), Room(referred)), $"{project} may not refer to {referred}");
    }

    [Fact]
    public void Domain_uses_no_package_at_run_time()
    {
        var packages = Load("Domain/Domain.csproj").Descendants("PackageReference");
        Assert.All(packages, package => Assert.Equal("all", package.Attribute("PrivateAssets")?.Value));
    }

    [Theory]
    [InlineData("MimeKit", "Adapters/Mime")]
    [InlineData("MailKit", "Adapters/MailTransport")]
    [InlineData("Magick.NET-Q8-AnyCPU", "Adapters/Photos")]
    [InlineData("Microsoft.Data.Sqlite", "Adapters/Embedded")]
    public void A_package_of_an_outside_thing_is_used_by_its_adapter_alone(string package, string adapter) =>
        Assert.All(
            Directory.GetFiles(Functions, "*.csproj", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Functions, file)).Where(project => Uses(project, package)),
            project => Assert.Equal(adapter, Path.GetDirectoryName(project)?.Replace('\\', '/')));

    [Theory]
    [InlineData(typeof(ImapMailbox))]
    [InlineData(typeof(MailReader))]
    [InlineData(typeof(PhotoReader))]
    public void No_adapter_shows_a_type_of_its_package(Type anyTypeOf)
    {
        var shown = anyTypeOf.Assembly.GetExportedTypes().SelectMany(type => type.GetMembers()).SelectMany(TypesOf);
        Assert.DoesNotContain(shown, type => type.Assembly.GetName().Name is "MailKit" or "MimeKit" || type.Assembly.GetName().Name?.StartsWith("Magick", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(Repository.Root, "Toronto311.Functions.sln")).Replace('\\', '/');
        var projects = Folders.SelectMany(folder => Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories));
        Assert.All(projects, project => Assert.Contains(Path.GetRelativePath(Repository.Root, project), solution, StringComparison.Ordinal));
    }

    private static bool MayRefer(string from, string to) => (from, to) switch
    {
        ("Domain", _) => false,
        ("Application", "Domain") => true,
        ("Adapters" or "AzureLanguage" or "Web", "Domain" or "Application") => true,
        ("Hosts", "Domain" or "Application" or "Adapters" or "AzureLanguage" or "Web") => true,
        _ => false,
    };

    private static bool Uses(string project, string package) =>
        Load(project).Descendants("PackageReference").Any(reference => reference.Attribute("Include")?.Value == package);

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        MethodInfo method => [method.ReturnType, .. method.ReturnType.GenericTypeArguments, .. method.GetParameters().Select(parameter => parameter.ParameterType)],
        ConstructorInfo constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static string Room(string project) => project.Split('/', '\\')[0];

    private static IEnumerable<string> ReferencesOf(string project) =>
        Load(project).Descendants("ProjectReference")
            .Select(reference => reference.Attribute("Include")?.Value ?? "")
            .Select(include => Path.GetRelativePath(Functions, Path.GetFullPath(Path.Combine(Functions, Path.GetDirectoryName(project) ?? "", include))));

    private static XDocument Load(string project) => XDocument.Load(Path.Combine(Functions, project));
}
