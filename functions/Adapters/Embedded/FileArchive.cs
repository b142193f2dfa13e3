using System.Security.Cryptography;
using Toronto311.Application.Inbound;
using Toronto311.Domain.Mail;

namespace Toronto311.Adapters.Embedded;

/// <summary>Raw mail as files, <c>mail/ab/cd/{key}.eml</c>: any tool can read, copy and back them up.</summary>
internal sealed class FileArchive : IMailArchive
{
    private const string Extension = ".eml";

    // Mail is written here first and renamed when it is whole: one folder, so that what a crash leaves behind is easily cleared.
    private const string PartialFolder = ".partial";
    private static readonly TimeSpan PartialLife = TimeSpan.FromHours(1);

    private readonly string _folder;
    private readonly string _partial;

    // Deliveries of the same mail at once take turns, so that one is new; so do those that make the same folder.
    private readonly Lock[] _turns = [.. Enumerable.Range(0, 256).Select(_ => new Lock())];

    private FileArchive(string folder)
    {
        _folder = folder;
        _partial = Path.Combine(folder, PartialFolder);
    }

    public static FileArchive Open(string folder, TimeProvider clock)
    {
        var archive = new FileArchive(folder);
        return Guard(folder, () =>
        {
            CreatePrivate(archive._partial);
            archive.ClearPartial(clock.GetUtcNow().UtcDateTime - PartialLife);
            archive.TryWriting();
            FolderSync.Flush(folder);
            return archive;
        });
    }

    public Task<bool> PutAsync(ArchiveKey key, ReadOnlyMemory<byte> raw, CancellationToken cancellationToken)
    {
        var path = PathOf(key);
        if (KeyOf(raw.Span) != key)
            throw new ArgumentException($"the key {key} is not the hash of these bytes", nameof(key));
        return Task.Run(() => Guard(path, () => Put(key, path, raw)), cancellationToken);
    }

    public async Task<byte[]?> GetAsync(ArchiveKey key, CancellationToken cancellationToken)
    {
        var path = PathOf(key);
        try
        {
            var raw = await File.ReadAllBytesAsync(path, cancellationToken);
            return KeyOf(raw) == key ? raw : throw StoreFaults.AlteredMail(path);
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

    public IAsyncEnumerable<ArchiveKey> ListAsync(CancellationToken cancellationToken) =>
        Keys(cancellationToken).ToAsyncEnumerable();

    private IEnumerable<ArchiveKey> Keys(CancellationToken cancellationToken)
    {
        foreach (var path in Directory.EnumerateFiles(_folder, "*" + Extension, SearchOption.AllDirectories))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var name = Path.GetFileNameWithoutExtension(path);
            if (IsKey(name))
                yield return new ArchiveKey(name);
        }
    }

    private bool Put(ArchiveKey key, string path, ReadOnlyMemory<byte> raw)
    {
        lock (_turns[Convert.FromHexString(key.Value.AsSpan(0, 2))[0]])
        {
            var folder = Path.GetDirectoryName(path)!;
            MakeFolder(folder);
            var isThere = File.Exists(path);

            // Bytes the disk has altered are not the mail: keeping the right ones mends it.
            var isAltered = isThere && KeyOf(File.ReadAllBytes(path)) != key;
            var isNew = (!isThere || isAltered) && Write(path, raw.Span, isAltered);

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

    private bool Write(string path, ReadOnlySpan<byte> raw, bool replace)
    {
        var partial = Path.Combine(_partial, Guid.NewGuid().ToString("N"));
        try
        {
            using (var file = new FileStream(partial, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0))
            {
                file.Write(raw);
                file.Flush(flushToDisk: true);
            }

            File.Move(partial, path, replace);
            return true;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            File.Delete(partial);
            if (!replace && File.Exists(path))
                return false; // Another process was faster with the same mail.
            throw;
        }
    }

    /// <summary>What residents write is for the account that runs the program, and nobody else on the machine.</summary>
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

    private string PathOf(ArchiveKey key) => IsKey(key.Value)
        ? Path.Combine(_folder, key.Value[..2], key.Value[2..4], key.Value + Extension)
        : throw new ArgumentException("an archive key is 64 lower-case hexadecimal digits", nameof(key));

    private static bool IsKey(string text) => text.Length == SHA256.HashSizeInBytes * 2 && text.All(char.IsAsciiHexDigitLower);

    private static ArchiveKey KeyOf(ReadOnlySpan<byte> raw) => new(Convert.ToHexStringLower(SHA256.HashData(raw)));

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
