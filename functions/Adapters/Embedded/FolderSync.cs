using System.Runtime.InteropServices;

namespace Toronto311.Adapters.Embedded;

/// <summary>Makes the names in a folder durable: without it a power cut can take back a rename, and with it an email.</summary>
internal static partial class FolderSync
{
    private const int InvalidArgument = 22;

    /// <summary>Flushes a folder to disk where the system lets one; Windows keeps names in its journal by itself.</summary>
    public static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows())
            return;
        var handle = Open(folder, 0);
        if (handle < 0)
            throw new IOException($"the folder {folder} cannot be opened", Marshal.GetLastPInvokeError());
        try
        {
            // Some file systems do not know fsync of a folder and say so with EINVAL: nothing more can be done there.
            if (Fsync(handle) != 0 && Marshal.GetLastPInvokeError() is var error && error != InvalidArgument)
                throw new IOException($"the folder {folder} cannot be flushed to disk", error);
        }
        finally
        {
            _ = Close(handle);
        }
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fsync", SetLastError = true)]
    private static partial int Fsync(int handle);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int handle);
}
