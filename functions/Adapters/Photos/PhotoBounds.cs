using ImageMagick;

namespace Toronto311.Adapters.Photos;

/// <summary>How much of the machine one picture may take.</summary>
internal static class PhotoBounds
{
    /// <summary>Pixels a picture may have when it is opened: above any phone's usual setting, and 400 MB at four bytes each.</summary>
    public const long Pixels = 100_000_000;

    /// <summary>Pixels on the longer side of the copy: enough to read a house number across a street.</summary>
    public const uint CopySide = 2_048;

    private const ulong Megabyte = 1024 * 1024;
    private const ulong MemoryBytes = 1024 * Megabyte;

    /// <summary>A colour profile for print has about 3 MB.</summary>
    private const ulong ProfileBytes = 8 * Megabyte;

    /// <summary>The library counts it for each picture, from its opening on; ten times what the largest allowed one needs.</summary>
    private const ulong Seconds = 30;

    /// <summary>The limits hold for the library in the whole process, which uses it here alone.</summary>
    public static void Set()
    {
        ResourceLimits.Area = (ulong)Pixels;
        ResourceLimits.Memory = MemoryBytes;
        ResourceLimits.MaxMemoryRequest = MemoryBytes;
        ResourceLimits.MaxProfileSize = ProfileBytes;
        ResourceLimits.Disk = 0;
        ResourceLimits.Thread = 1;
        ResourceLimits.Time = Seconds;
    }
}
