using System.Text;
using Toronto311.Domain.Mail;

namespace Toronto311.Adapters.Mime;

/// <summary>The mailboxes of an address field (RFC 5322 §3.4), groups and comments included, and whatever else programs write there.</summary>
/// <remarks>Works on the undecoded bytes: a comma inside an encoded name parts nothing.</remarks>
internal static class AddressReading
{
    public static List<MailAddress> Read(ReadOnlySpan<byte> raw, Encoding? hint)
    {
        var field = new AddressField(Encoding.Latin1.GetString(raw));
        var addresses = new List<MailAddress>();
        while (field.Next(out var name, out var address))
            if (Mailbox(name, address, hint) is { } mailbox)
                addresses.Add(mailbox);
        return addresses;
    }

    private static MailAddress? Mailbox(string rawName, string rawAddress, Encoding? hint)
    {
        var address = Address(rawAddress, hint);
        if (address.Length == 0)
            return null;
        var name = Decoded(rawName, hint).Trim(' ', '"', '\'');
        return new MailAddress(name.Length == 0 || name.Equals(address, StringComparison.OrdinalIgnoreCase) ? null : name, address);
    }

    private static string Address(string raw, Encoding? hint)
    {
        var address = Decoded(raw, hint).Trim('<', '>', '[', ']', '\'', ' ', ',', ';');
        foreach (var scheme in (ReadOnlySpan<string>)["mailto:", "smtp:"])
            if (address.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                address = address[scheme.Length..];
        // RFC 5322 §4.4: a source route before the address is ignored.
        if (address.StartsWith('@') && address.IndexOf(':') is > 0 and var colon)
            address = address[(colon + 1)..];
        if (address.StartsWith('"') && address.EndsWith('"') && address.Length > 2)
            address = address[1..^1];
        if (!address.StartsWith('"'))
            address = address.Replace(" ", "", StringComparison.Ordinal);
        return address.Trim('<', '>').ToLowerInvariant();
    }

    private static string Decoded(string raw, Encoding? hint) => HeaderText.Decode(Encoding.Latin1.GetBytes(raw), hint);
}
