using System.Security.Cryptography;

namespace Toronto311.Adapters.Embedded;

/// <summary>Files named by the hash of their bytes, <c>ab/cd/{key}.eml</c>: any tool can read, copy and back them up.</summary>
internal sealed class HashedFiles
{
    // A file is written here first and renamed when it is whole: one folder, so that what a crash leaves behind is easily cleared.
    private const string PartialFolder = ".partial";
    private static readonly TimeSpan PartialLife = TimeSpan.FromHours(1);

    private readonly string _folder;
    private readonly string _extension;
    private readonly string _partial;

    // Those who put the same bytes at once take turns, so that one is new; so do those that make the same folder.
    private readonly Lock[] _turns = [.. Enumerable.Range(0, 256).Select(_ => new Lock())];

    private HashedFiles(string folder, string extension)
    {
        _folder = folder;
        _extension = extension;
        _partial = Path.Combine(folder, PartialFolder);
    }

    /// <param name="extension">What the files' names end with, and nothing else in the folder does.</param>
    public static HashedFiles Open(string folder, string extension, TimeProvider clock)
    {
        var files = new HashedFiles(folder, extension);
        return Guard(folder, () =>
        {
            CreatePrivate(files._partial);
            files.ClearPartial(clock.GetUtcNow().UtcDateTime - PartialLife);
            files.TryWriting();
            FolderSync.Flush(folder);
            return files;
        });
    }

    public Task<bool> PutAsync(string key, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        var path = PathOf(key);
        if (KeyOf(bytes.Span) != key)
            throw new ArgumentException($"the key {key} is not the hash of these bytes", nameof(key));
        return Task.Run(() => Guard(path, () => Put(key, path, bytes)), cancellationToken);
    }

    public async Task<byte[]?> GetAsync(string key, CancellationToken cancellationToken)
    {
        var path = PathOf(key);
        try
        {
            var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
            return KeyOf(bytes) == key ? bytes : throw StoreFaults.Altered(path);
        }
        catch (Exception fault) when (fault is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw StoreFaults.From(fault, path);
        }
    }

    public IEnumerable<string> Keys(CancellationToken cancellationToken)
    {
        foreach (var path in Directory.EnumerateFiles(_folder, "*" + _extension, SearchOption.AllDirectories))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var name = Path.GetFileNameWithoutExtension(path);
            if (IsKey(name))
                yield return name;
        }
    }

    private bool Put(string key, string path, ReadOnlyMemory<byte> bytes)
    {
        lock (_turns[Convert.FromHexString(key.AsSpan(0, 2))[0]])
        {
            var folder = Path.GetDirectoryName(path)!;
            MakeFolder(folder);
            var isThere = File.Exists(path);

            // Bytes the disk has altered are not what was put: keeping the right ones mends it.
            var isAltered = isThere && KeyOf(File.ReadAllBytes(path)) != key;
            var isNew = (!isThere || isAltered) && Write(path, bytes.Span, isAltered);

            // Also when it was there already: another process may have renamed it and not got this far.
            FolderSync.Flush(folder);
            return isNew;
        }
    }

    /// <summary>A folder that is new is itself a name to be made durable, in the folder above.</summary>
    private static void MakeFolder(string folder)
    {
        if (Directory.Exists(folder))
            return;
        var above = Path.GetDirectoryName(folder)!;
        MakeFolder(above);
        Directory.CreateDirectory(folder);
        FolderSync.Flush(above);
    }

    private bool Write(string path, ReadOnlySpan<byte> bytes, bool replace)
    {
        var partial = Path.Combine(_partial, Guid.NewGuid().ToString("N"));
        try
        {
            using (var file = new FileStream(partial, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                file.Write(bytes);
                file.Flush(flushToDisk: true);
            }

            File.Move(partial, path, replace);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            File.Delete(partial);
            if (!replace && File.Exists(path))
                return false; // Another process was faster with the same bytes.
            throw;
        }
    }

    /// <summary>What residents send is for the account that runs the program, and nobody else on the machine.</summary>
    private static void CreatePrivate(string folder)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private void ClearPartial(DateTime before)
    {
        foreach (var path in Directory.EnumerateFiles(_partial))
        {
            if (File.GetLastWriteTimeUtc(path) < before)
                File.Delete(path);
        }
    }

    private void TryWriting()
    {
        var path = Path.Combine(_partial, Guid.NewGuid().ToString("N"));
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
    }

    private string PathOf(string key) => IsKey(key)
        ? Path.Combine(_folder, key[..2], key[2..4], key + _extension)
        : throw new ArgumentException("a key is 64 lower-case hexadecimal digits", nameof(key));

    private static bool IsKey(string text) => text.Length == SHA256.HashSizeInBytes * 2 && text.All(char.IsAsciiHexDigitLower);

    private static string KeyOf(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    private static T Guard<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw StoreFaults.From(fault, path);
        }
    }
}
