using MimeKit.Text;

namespace Toronto311.Adapters.Mime;

/// <summary>What an element's attributes do to the text in it.</summary>
[Flags]
internal enum HtmlEffect
{
    None = 0,
    Hidden = 1,
    Quoted = 2,
    Preformatted = 4,
    Signature = 8,
    Tight = 16,
}

/// <summary>Reads those effects from id, class, style and type.</summary>
internal static class HtmlStyle
{
    /// <summary>Names that mail programs give to the sender's signature: Gmail, Thunderbird, Outlook on the web and on phones, Proton, Apple.</summary>
    private static readonly string[] SignatureNames =
        ["gmail_signature", "moz-signature", "ms-outlook-mobile-signature", "ms-outlook-ios-signature", "protonmail_signature_block-user", "applemailsignature", "yahoo-signature", "ymail_signature", "zmail_signature", "tutanota_signature"];

    public static HtmlEffect Of(HtmlTagToken tag)
    {
        var effect = HtmlTags.IsUnseen(tag.Id) ? HtmlEffect.Hidden : HtmlEffect.None;
        if (HtmlTags.IsPreformatted(tag.Id))
            effect |= HtmlEffect.Preformatted;
        if (tag.Id == HtmlTagId.BlockQuote)
            effect |= IsIndent(tag) ? HtmlEffect.None : HtmlEffect.Quoted;
        foreach (var attribute in tag.Attributes)
            effect |= Of(attribute, tag.Id);
        return effect;
    }

    public static string? Value(HtmlTagToken tag, HtmlAttributeId id)
    {
        foreach (var attribute in tag.Attributes)
            if (attribute.Id == id)
                return attribute.Value;
        return null;
    }

    private static HtmlEffect Of(HtmlAttribute attribute, HtmlTagId tag) => attribute.Id switch
    {
        HtmlAttributeId.Style => Style(attribute.Value ?? ""),
        HtmlAttributeId.Class => IsSignature(attribute.Value ?? "") ? HtmlEffect.Signature : Class(attribute.Value ?? ""),
        HtmlAttributeId.Id => IsSignature(attribute.Value ?? "") || (tag == HtmlTagId.Div && "Signature".Equals(attribute.Value, StringComparison.OrdinalIgnoreCase))
            ? HtmlEffect.Signature : HtmlEffect.None,
        _ => attribute.Name.Equals("hidden", StringComparison.OrdinalIgnoreCase) ? HtmlEffect.Hidden : HtmlEffect.None,
    };

    /// <summary>Outlook writes every line as such a paragraph, without space between.</summary>
    private static HtmlEffect Class(string name) =>
        name.Contains("MsoNormal", StringComparison.Ordinal) ? HtmlEffect.Tight : HtmlEffect.None;

    private static bool IsSignature(string name)
    {
        foreach (var known in SignatureNames)
            if (name.Contains(known, StringComparison.OrdinalIgnoreCase) && !name.Contains("prefix", StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private static HtmlEffect Style(string style)
    {
        var effect = HtmlEffect.None;
        foreach (var range in style.AsSpan().Split(';'))
        {
            var declaration = style.AsSpan()[range];
            var colon = declaration.IndexOf(':');
            if (colon > 0)
                effect |= Declaration(declaration[..colon].Trim(), declaration[(colon + 1)..].Trim());
        }
        return effect;
    }

    private static HtmlEffect Declaration(ReadOnlySpan<char> property, ReadOnlySpan<char> value)
    {
        if ((Is(property, "display") && Starts(value, "none")) || (Is(property, "visibility") && Starts(value, "hidden"))
            || (Is(property, "mso-hide") && Starts(value, "all")) || (Is(property, "max-height") && IsZero(value)))
            return HtmlEffect.Hidden;
        if (Is(property, "white-space") && Starts(value, "pre"))
            return HtmlEffect.Preformatted;
        return (Is(property, "margin") || Is(property, "margin-bottom")) && IsZero(value) ? HtmlEffect.Tight : HtmlEffect.None;
    }

    /// <summary>The indent button of Gmail and Outlook makes a blockquote too; only its style tells it from a quotation.</summary>
    private static bool IsIndent(HtmlTagToken tag)
    {
        if ("cite".Equals(Value(tag, HtmlAttributeId.Type), StringComparison.OrdinalIgnoreCase))
            return false;
        var style = (Value(tag, HtmlAttributeId.Style) ?? "").Replace(" ", "", StringComparison.Ordinal);
        return style.Contains("border:none", StringComparison.OrdinalIgnoreCase)
            && (style.Contains("margin:00040px", StringComparison.OrdinalIgnoreCase) || style.Contains("margin-left:40px", StringComparison.OrdinalIgnoreCase) || style.Contains("margin:0px0px0px40px", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsZero(ReadOnlySpan<char> value) => value is "0" or "0px" or "0in" or "0pt" or "0cm" or "0px !important" or "0 !important";

    private static bool Is(ReadOnlySpan<char> value, string other) => value.Equals(other, StringComparison.OrdinalIgnoreCase);

    private static bool Starts(ReadOnlySpan<char> value, string other) => value.StartsWith(other, StringComparison.OrdinalIgnoreCase);
}
