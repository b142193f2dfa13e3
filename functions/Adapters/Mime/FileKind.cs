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
        [".odt"] = "application/vnd.oasis.opendocument.text", [".ods"] = "application/vnd.oasis.opendocument.spreadsheet",
        [".pages"] = "application/vnd.apple.pages", [".numbers"] = "application/vnd.apple.numbers", [".kmz"] = "application/vnd.google-earth.kmz",
        [".doc"] = "application/msword", [".xls"] = "application/vnd.ms-excel", [".ppt"] = "application/vnd.ms-powerpoint",
        [".msg"] = "application/vnd.ms-outlook", [".csv"] = "text/csv", [".eml"] = "message/rfc822", [".ics"] = "text/calendar", [".vcf"] = "text/vcard",
    };

    public static string Of(ReadOnlySpan<byte> head, string declared, string name)
    {
        var extension = Path.GetExtension(name);
        if (FileMagic.Of(head) is { } found)
            return found switch
            {
                FileMagic.Zip => Packed(head, extension, declared),
                FileMagic.Ole => Extensions.TryGetValue(extension, out var office) ? office : declared.StartsWith("application/vnd.ms-", StringComparison.Ordinal) || declared == "application/msword" ? declared : found,
                _ => found,
            };
        if (TextKind.Of(head) is not { } text)
            return IsTextOrPicture(declared) ? Unknown : declared;
        return text == "text/plain" && KeepsDeclared(declared) ? declared : text == "text/plain" && Extensions.TryGetValue(extension, out var named) && named.StartsWith("text/", StringComparison.Ordinal) ? named : text;
    }

    /// <summary>The first entries of a ZIP file show an Office document.</summary>
    private static string Packed(ReadOnlySpan<byte> head, string extension, string declared)
    {
        if (head.IndexOf("word/"u8) >= 0)
            return Extensions[".docx"];
        if (head.IndexOf("xl/"u8) >= 0)
            return Extensions[".xlsx"];
        if (head.IndexOf("ppt/"u8) >= 0)
            return Extensions[".pptx"];
        if (head.IndexOf("mimetypeapplication/vnd.oasis.opendocument.text"u8) >= 0)
            return Extensions[".odt"];
        var isOffice = head.IndexOf("[Content_Types].xml"u8) >= 0 || declared.StartsWith("application/vnd.", StringComparison.Ordinal);
        return Extensions.TryGetValue(extension, out var type) && !type.StartsWith("text/", StringComparison.Ordinal) ? type : isOffice && declared.StartsWith("application/vnd.", StringComparison.Ordinal) ? declared : FileMagic.Zip;
    }

    /// <summary>Declared kinds of text that have no mark in their bytes.</summary>
    private static bool KeepsDeclared(string declared) =>
        declared != Unknown && !declared.StartsWith("image/", StringComparison.Ordinal) && !declared.StartsWith("video/", StringComparison.Ordinal) && !declared.StartsWith("audio/", StringComparison.Ordinal) && declared != "application/pdf";

    private static bool IsTextOrPicture(string declared) =>
        declared.StartsWith("text/plain", StringComparison.Ordinal) || declared.StartsWith("text/html", StringComparison.Ordinal) || declared is "image/jpeg" or "image/png" or "image/gif" or "application/pdf";
}
