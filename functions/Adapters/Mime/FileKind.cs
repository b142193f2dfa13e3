namespace Toronto311.Adapters.Mime;

/// <summary>What a file is, by its first bytes; the name and the declared type only where bytes cannot tell.</summary>
internal static class FileKind
{
    private const string Unknown = "application/octet-stream";

    /// <summary>Extensions that part the formats which share a container (ZIP, OLE) or have no mark of their own.</summary>
    private static readonly Dictionary<string, string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".pptx"] = "application/vnd.openxmlformats-officedocument.presentationml.presentation",
        [".odt"] = "application/vnd.oasis.opendocument.text",
        [".ods"] = "application/vnd.oasis.opendocument.spreadsheet",
        [".pages"] = "application/vnd.apple.pages",
        [".numbers"] = "application/vnd.apple.numbers",
        [".kmz"] = "application/vnd.google-earth.kmz",
        [".doc"] = "application/msword",
        [".xls"] = "application/vnd.ms-excel",
        [".ppt"] = "application/vnd.ms-powerpoint",
        [".msg"] = "application/vnd.ms-outlook",
        [".csv"] = "text/csv",
        [".eml"] = "message/rfc822",
        [".ics"] = "text/calendar",
        [".vcf"] = "text/vcard",
    };

    public static string Of(ReadOnlySpan<byte> head, string declared, string name)
    {
        var byName = Extensions.GetValueOrDefault(Path.GetExtension(name));
        return FileMagic.Of(head) switch
        {
            FileMagic.Zip => Packed(head, byName, declared),
            FileMagic.Ole => OfFamily(byName) ?? OfFamily(declared) ?? FileMagic.Ole,
            { } found => found,
            null => TextKind.Of(head) is { } text ? OfText(text, byName, declared) : OfUnknown(declared),
        };
    }

    /// <summary>The first entries of a ZIP file show an Office document.</summary>
    private static string Packed(ReadOnlySpan<byte> head, string? byName, string declared)
    {
        if (head.IndexOf("word/"u8) >= 0)
            return Extensions[".docx"];
        if (head.IndexOf("xl/"u8) >= 0)
            return Extensions[".xlsx"];
        if (head.IndexOf("ppt/"u8) >= 0)
            return Extensions[".pptx"];
        var isOffice = head.IndexOf("[Content_Types].xml"u8) >= 0 || head.IndexOf("mimetypeapplication/"u8) >= 0;
        return OfFamily(byName) ?? (isOffice ? OfFamily(declared) : null) ?? FileMagic.Zip;
    }

    /// <summary>The type when it is one of those that share a container.</summary>
    private static string? OfFamily(string? type) =>
        type is not null && (type.StartsWith("application/vnd.", StringComparison.Ordinal) || type == "application/msword") ? type : null;

    /// <summary>Plain text may be of a kind that has no mark in its bytes: what the sender declared, else what the name says.</summary>
    private static string OfText(string found, string? byName, string declared)
    {
        if (found != "text/plain")
            return found;
        if (declared != Unknown && !IsMarked(declared))
            return declared;
        return byName?.StartsWith("text/", StringComparison.Ordinal) == true ? byName : found;
    }

    /// <summary>Neither known nor text: the declared type stands, unless files of that type would have been known.</summary>
    private static string OfUnknown(string declared) => declared is "text/plain" or "text/html" || IsMarked(declared) ? Unknown : declared;

    /// <summary>Types whose files begin with a mark that was looked for.</summary>
    private static bool IsMarked(string type) =>
        type is "image/jpeg" or "image/jpg" or "image/pjpeg" or "image/png" or "image/gif" or "image/webp" or "image/heic" or "image/heif" or "image/tiff" or "image/bmp"
            or "application/pdf" or "application/zip" or "video/mp4" or "video/quicktime";
}
