using Microsoft.Extensions.Time.Testing;
using Toronto311.Adapters.Embedded;

namespace Toronto311.Tests.Contracts.Embedded;

/// <summary>A store in a folder of its own, with a clock the test moves; both go when the test is over.</summary>
internal sealed class TemporaryStore : IDisposable
{
    public TemporaryStore() => Store = Open();

    public string Folder { get; } = Directory.CreateTempSubdirectory("store-").FullName;

    public FakeTimeProvider Clock { get; } = new(Some.Morning);

    public EmbeddedStore Store { get; private set; }

    public string DatabasePath => Path.Combine(Folder, EmbeddedStore.DatabaseFile);

    /// <summary>Another store over the same folder, as another process would have.</summary>
    public EmbeddedStore Open() => EmbeddedStore.Open(Folder, Clock);

    public void Reopen()
    {
        Store.Dispose();
        Store = Open();
    }

    public void Dispose()
    {
        Store.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
