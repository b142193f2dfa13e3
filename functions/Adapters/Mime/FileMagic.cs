namespace Toronto311.Adapters.Mime;

/// <summary>Formats whose first bytes name them.</summary>
internal static class FileMagic
{
    public const string Zip = "application/zip";
    public const string Ole = "application/x-ole-storage";
    public const string Tnef = "application/vnd.ms-tnef";

    private static readonly (byte[] Mark, int At, string Type)[] Marks =
    [
        ([0xFF, 0xD8, 0xFF], 0, "image/jpeg"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], 0, "image/png"),
        ("GIF87a"u8.ToArray(), 0, "image/gif"),
        ("GIF89a"u8.ToArray(), 0, "image/gif"),
        ("WEBP"u8.ToArray(), 8, "image/webp"),
        ("WAVE"u8.ToArray(), 8, "audio/wav"),
        ("AVI "u8.ToArray(), 8, "video/x-msvideo"),
        ([(byte)'I', (byte)'I', 0x2A, 0x00], 0, "image/tiff"),
        ([(byte)'M', (byte)'M', 0x00, 0x2A], 0, "image/tiff"),
        ("%PDF-"u8.ToArray(), 0, "application/pdf"),
        ([(byte)'P', (byte)'K', 3, 4], 0, Zip),
        ([(byte)'P', (byte)'K', 5, 6], 0, Zip),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], 0, Ole),
        ([0x78, 0x9F, 0x3E, 0x22], 0, Tnef),
        ([0x1F, 0x8B, 0x08], 0, "application/gzip"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF], 0, "application/x-7z-compressed"),
        ("Rar!"u8.ToArray(), 0, "application/vnd.rar"),
        ("{\\rtf"u8.ToArray(), 0, "application/rtf"),
        ("ID3"u8.ToArray(), 0, "audio/mpeg"),
        ([0xFF, 0xFB], 0, "audio/mpeg"),
        ([0xFF, 0xF3], 0, "audio/mpeg"),
        ("OggS"u8.ToArray(), 0, "audio/ogg"),
        ("#!AMR"u8.ToArray(), 0, "audio/amr"),
        ([0x1A, 0x45, 0xDF, 0xA3], 0, "video/webm"),
        ([0x00, 0x00, 0x01, 0xBA], 0, "video/mpeg"),
        ("MZ"u8.ToArray(), 0, "application/vnd.microsoft.portable-executable"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], 0, "application/x-elf"),
    ];

    /// <summary>Brands of the ISO base media format, which photos of iPhones and films share.</summary>
    private static readonly (string Brand, string Type)[] Brands =
    [
        ("heic", "image/heic"), ("heix", "image/heic"), ("hevc", "image/heic"), ("heim", "image/heic"), ("mif1", "image/heif"), ("msf1", "image/heif"),
        ("avif", "image/avif"), ("qt  ", "video/quicktime"), ("M4A ", "audio/mp4"), ("3gp", "video/3gpp"), ("3g2", "video/3gpp2"),
    ];

    public static string? Of(ReadOnlySpan<byte> head)
    {
        if (head.Length >= 12 && head[4..8].SequenceEqual("ftyp"u8))
            return Brand(head[8..12]);
        foreach (var (mark, at, type) in Marks)
            if (head.Length >= at + mark.Length && head.Slice(at, mark.Length).SequenceEqual(mark) && (at == 0 || head.StartsWith("RIFF"u8)))
                return type;
        return IsBitmap(head) ? "image/bmp" : null;
    }

    private static string Brand(ReadOnlySpan<byte> brand)
    {
        foreach (var (name, type) in Brands)
            if (brand.StartsWith(System.Text.Encoding.ASCII.GetBytes(name)))
                return type;
        return "video/mp4";
    }

    /// <summary>"BM" alone also begins words; the size of the header behind it does not.</summary>
    private static bool IsBitmap(ReadOnlySpan<byte> head) =>
        head.Length >= 18 && head.StartsWith("BM"u8) && head[14] is 12 or 40 or 52 or 56 or 64 or 108 or 124 && head[15] == 0;
}
