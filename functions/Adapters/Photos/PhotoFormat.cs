using ImageMagick;

namespace Toronto311.Adapters.Photos;

/// <summary>The picture formats that are opened, each known by the bytes it begins with; names and declared types are not asked.</summary>
internal static class PhotoFormat
{
    /// <summary>Brands of the ISO base media format that are pictures (ISO/IEC 23008-12, AVIF); one reader has them all.</summary>
    private static readonly byte[][] StillBrands =
    [
        "heic"u8.ToArray(), "heix"u8.ToArray(), "heim"u8.ToArray(), "heis"u8.ToArray(), "hevc"u8.ToArray(), "hevx"u8.ToArray(),
        "mif1"u8.ToArray(), "msf1"u8.ToArray(), "avif"u8.ToArray(), "avis"u8.ToArray(),
    ];

    private static readonly (byte[] Mark, MagickFormat Format)[] Marks =
    [
        ([0xFF, 0xD8, 0xFF], MagickFormat.Jpeg),
        ([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], MagickFormat.Png),
        ("GIF87a"u8.ToArray(), MagickFormat.Gif),
        ("GIF89a"u8.ToArray(), MagickFormat.Gif),
        ([(byte)'I', (byte)'I', 0x2A, 0x00], MagickFormat.Tiff),
        ([(byte)'M', (byte)'M', 0x00, 0x2A], MagickFormat.Tiff),
    ];

    /// <summary>The format, or null when the file is none that is opened.</summary>
    public static MagickFormat? Of(ReadOnlySpan<byte> file)
    {
        foreach (var (mark, format) in Marks)
            if (file.StartsWith(mark))
                return format;
        if (file.Length < 18)
            return null;
        if (file.StartsWith("RIFF"u8) && file[8..].StartsWith("WEBP"u8))
            return MagickFormat.WebP;
        if (file[4..].StartsWith("ftyp"u8))
            return IsStill(file.Slice(8, 4)) ? MagickFormat.Heic : null;
        return IsBitmap(file) ? MagickFormat.Bmp : null;
    }

    private static bool IsStill(ReadOnlySpan<byte> brand)
    {
        foreach (var still in StillBrands)
            if (brand.SequenceEqual(still))
                return true;
        return false;
    }

    /// <summary>"BM" alone also begins words; the size of the header behind it does not.</summary>
    private static bool IsBitmap(ReadOnlySpan<byte> file) =>
        file.StartsWith("BM"u8) && file[14] is (12 or 40 or 52 or 56 or 64 or 108 or 124) && file[15] == 0;
}
