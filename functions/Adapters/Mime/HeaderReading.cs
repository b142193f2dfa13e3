using System.Text;
using MimeKit;
using MimeKit.Utils;
using Toronto311.Domain.Mail;

namespace Toronto311.Adapters.Mime;

/// <summary>Header fields as the rest of the system reads them: decoded text, addresses, Message-IDs, the date.</summary>
internal static class HeaderReading
{
    public static MailHeaders Fields(HeaderList headers, Encoding? hint)
    {
        var fields = new List<MailHeader>(headers.Count);
        foreach (var header in headers)
            if (IsField(header.Field))
                fields.Add(new MailHeader(header.Field, Value(header, hint)));
        return new MailHeaders(fields);
    }

    public static string Value(Header header, Encoding? hint) => HeaderText.Decode(header.RawValue, hint);

    /// <summary>All mailboxes of all fields of that name.</summary>
    public static List<MailAddress> Addresses(HeaderList headers, HeaderId id, Encoding? hint)
    {
        var addresses = new List<MailAddress>();
        foreach (var header in headers)
            if (header.Id == id)
                addresses.AddRange(AddressReading.Read(header.RawValue, hint));
        return addresses;
    }

    /// <summary>Who wrote: From, else Reply-To, else Sender; an address with a domain before a local name.</summary>
    public static MailAddress? Writer(HeaderList headers, Encoding? hint)
    {
        MailAddress? local = null;
        foreach (var id in (ReadOnlySpan<HeaderId>)[HeaderId.From, HeaderId.ReplyTo, HeaderId.Sender])
        {
            var addresses = Addresses(headers, id, hint);
            if (addresses.Find(address => address.Address.Contains('@', StringComparison.Ordinal)) is { } full && (local is null || id == HeaderId.From))
                return full;
            local ??= addresses.FirstOrDefault();
        }
        return local;
    }

    public static DateTimeOffset? Date(HeaderList headers) =>
        headers[HeaderId.Date] is { } text && DateUtils.TryParse(text, out var date) ? date : null;

    public static string? MessageId(HeaderList headers)
    {
        var ids = MessageIds(headers, HeaderId.MessageId);
        if (ids.Count > 0)
            return ids[0];
        var bare = CleanText.Line(headers[HeaderId.MessageId] ?? "").Trim('<', '>');
        return bare.Length == 0 ? null : bare;
    }

    /// <summary>In-Reply-To first, then References, each id once.</summary>
    public static List<string> References(HeaderList headers)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. MessageIds(headers, HeaderId.InReplyTo).Concat(MessageIds(headers, HeaderId.References)).Where(seen.Add)];
    }

    /// <summary>Whatever stands between angle brackets; programs put other words beside them (RFC 5322 §4.5.4).</summary>
    private static List<string> MessageIds(HeaderList headers, HeaderId id)
    {
        var ids = new List<string>();
        foreach (var header in headers)
            if (header.Id == id)
                AddIds(CleanText.Lines(Encoding.UTF8.GetString(header.RawValue)), ids);
        return ids;
    }

    private static void AddIds(string value, List<string> ids)
    {
        for (var at = value.IndexOf('<', StringComparison.Ordinal); at >= 0;)
        {
            var end = value.IndexOf('>', at);
            if (end < 0)
                return;
            var text = value[(at + 1)..end];
            var id = string.Concat(text[(text.LastIndexOf('<') + 1)..].Where(c => !char.IsWhiteSpace(c)));
            if (id.Length > 0)
                ids.Add(id);
            at = value.IndexOf('<', end);
        }
    }

    /// <summary>A line without a colon, which the parser keeps as a field, is none.</summary>
    private static bool IsField(string name)
    {
        foreach (var c in name)
            if (c is <= ' ' or > '~')
                return false;
        return name.Length > 0;
    }
}
