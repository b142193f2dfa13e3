using System.Text;
using Toronto311.Domain.Requests;

namespace Toronto311.Application.Releases;

/// <summary>The files of one release by name, read into memory; the shipped ones come with the program.</summary>
public sealed class ReleaseFiles
{
    private const string Prefix = "Shipped/";

    private readonly Dictionary<string, byte[]> files;

    private ReleaseFiles(Dictionary<string, byte[]> files) => this.files = files;

    /// <summary>The release that comes with the program.</summary>
    public static ReleaseFiles Shipped { get; } = new(ReadShipped());

    /// <summary>These files, with some of them replaced: a draft.</summary>
    public ReleaseFiles With(string name, byte[] content) => new(new(files, StringComparer.Ordinal) { [name] = content });

    public IEnumerable<string> Names(string prefix) => files.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <exception cref="CatalogueException">There is no such file.</exception>
    public byte[] Bytes(string name) => files.GetValueOrDefault(name) ?? throw new CatalogueException(name, 1, "the release lacks this file");

    /// <exception cref="CatalogueException">There is no such file.</exception>
    public string Text(string name) => Encoding.UTF8.GetString(Bytes(name));

    private static Dictionary<string, byte[]> ReadShipped()
    {
        var found = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        var assembly = typeof(ReleaseFiles).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"resource {name} is listed but absent");
            using var copy = new MemoryStream();
            stream.CopyTo(copy);
            found[name[Prefix.Length..]] = copy.ToArray();
        }

        return found;
    }
}
