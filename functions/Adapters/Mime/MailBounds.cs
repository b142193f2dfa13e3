namespace Toronto311.Adapters.Mime;

/// <summary>How much of anything one mail may hold before a person must look at it instead of the software.</summary>
/// <remarks>
/// A mail beyond a bound is not lost: it stays in the archive and goes to an agent as unreadable.
/// Where a widely run mail server has a default, that default is the bound, so mail that others deliver is mail we read.
/// </remarks>
public static class MailBounds
{
    /// <summary>Bytes of one mail: the size large providers (Gmail, Exchange Online by habit) let a mail have.</summary>
    public const int MailBytes = 25 * 1024 * 1024;

    /// <summary>Bytes of the top-level header, and of any part's header (Postfix header_size_limit).</summary>
    public const int HeaderBlockBytes = 102_400;

    /// <summary>Bytes of one header field with its folded lines; ours. The longest legitimate field is To with some thousand names, 45 KB.</summary>
    public const int HeaderFieldBytes = 65_536;

    /// <summary>Bytes of all parts' headers together; ours. A thousand parts at 1 KB each, several times what clients write.</summary>
    public const int AllHeaderBytes = 1_048_576;

    /// <summary>Multiparts and attached mails inside one another (Postfix mime_nesting_limit).</summary>
    public const int Nesting = 100;

    /// <summary>Bytes of one multipart boundary (Postfix mime_boundary_length_limit; RFC 2046 §5.1.1 allows 70).</summary>
    public const int BoundaryBytes = 2_048;

    /// <summary>MIME parts; ours. A parser needs 2 s and 339 MB for a hundred thousand empty ones.</summary>
    public const int Parts = 1_000;

    /// <summary>Words and specials of one address field (Postfix header_address_token_limit).</summary>
    public const int AddressTokens = 10_240;

    /// <summary>Received fields: the mail has gone in circles (Postfix hopcount_limit; RFC 5321 §6.3).</summary>
    public const int ReceivedFields = 50;

    /// <summary>Lines that might be a boundary times the boundaries open then; ours, what a parser compares in about a tenth of a second.</summary>
    public const int BoundaryComparisons = 2_000_000;

    /// <summary>Decoded bytes of all inline text parts, before HTML is turned into text; ours.</summary>
    public const int TextBytes = 8 * 1024 * 1024;

    /// <summary>Attributes of all HTML tags; ours. A newsletter of 1 MB has some thirty thousand.</summary>
    public const int HtmlAttributes = 250_000;

    /// <summary>Characters of text a mail may come to; ours: a novel. Beyond it nobody wrote the mail by hand.</summary>
    public const int TextCharacters = 1_000_000;
}

/// <summary>A bound was met while the mail was being read; the message says which, with the figure seen.</summary>
internal sealed class BeyondBoundException(string message) : Exception(message)
{
    public static void ThrowIfOver(long seen, long bound, string what)
    {
        if (seen > bound)
            throw new BeyondBoundException(Words(seen, bound, what));
    }

    public static string Words(long seen, long bound, string what) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{what}: {seen:N0} seen, at most {bound:N0} are read");
}
