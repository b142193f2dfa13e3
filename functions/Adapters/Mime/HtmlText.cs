using System.Globalization;
using MimeKit.Text;

namespace Toronto311.Adapters.Mime;

/// <summary>An HTML mail as the text a resident saw while writing it: lines, lists, table cells, links and quotations kept, nothing hidden shown.</summary>
/// <remarks>One pass over the tokens, no tree, so depth costs nothing (RFC 1866 and WHATWG HTML in spirit, mail programs in practice).</remarks>
internal sealed class HtmlText
{
    private readonly HtmlLines _lines;
    private readonly HtmlElements _open;
    private string? _link;
    private int _linkStart;
    private bool _signaturePending;

    private readonly HashSet<string> _shownLinks = new(StringComparer.Ordinal);

    /// <summary>Tokens of HTML, as many attributes as a mail may have.</summary>
    private sealed class Tokens(TextReader html) : HtmlTokenizer(html)
    {
        private int _attributes;

        protected override HtmlAttribute CreateAttribute(string name)
        {
            BeyondBoundException.ThrowIfOver(++_attributes, MailBounds.HtmlAttributes, "Attributes of HTML tags");
            return base.CreateAttribute(name);
        }
    }

    private HtmlText(int length)
    {
        _lines = new HtmlLines(length);
        _open = new HtmlElements(Left);
    }

    public static string Of(string html)
    {
        var text = new HtmlText(html.Length);
        var tokens = new Tokens(new StringReader(html));
        while (tokens.ReadNextToken(out var token))
        {
            text.Token(token);
            BeyondBoundException.ThrowIfOver(text._lines.Position, MailBounds.TextCharacters, "Characters of text");
        }
        text.EndLink();
        return text._lines.ToString();
    }

    private void Token(HtmlToken token)
    {
        if (token is HtmlTagToken tag)
        {
            if (tag.IsEndTag)
                End(tag);
            else
                Start(tag);
        }
        else if (token is HtmlDataToken data and not HtmlScriptDataToken)
            Text(data.Data);
    }

    private void Text(string text)
    {
        if (_open.HiddenDepth > 0)
            return;
        if (_signaturePending && text.AsSpan().ContainsAnyExcept(" \t\r\n\u00A0"))
            StartSignature(text);
        _lines.Write(text);
    }

    private void Start(HtmlTagToken tag)
    {
        _open.BeforeStart(tag.Id);
        var effect = HtmlStyle.Of(tag);
        var isHidden = _open.HiddenDepth > 0;
        if (!isHidden && !effect.HasFlag(HtmlEffect.Hidden))
            Layout(tag, effect);
        if (HtmlTags.IsVoid(tag.Id))
            return;
        if (_open.Push(tag.Id, effect))
            Entered(effect);
    }

    /// <summary>What the element does to the lines before its content.</summary>
    private void Layout(HtmlTagToken tag, HtmlEffect effect)
    {
        if (tag.Id == HtmlTagId.Br)
            _lines.LineBreak();
        else if (tag.Id == HtmlTagId.HR)
            Rule();
        else if (tag.Id == HtmlTagId.A)
            StartLink(HtmlStyle.Value(tag, HtmlAttributeId.Href));
        else if (tag.Id == HtmlTagId.Image)
            Picture(HtmlStyle.Value(tag, HtmlAttributeId.Alt));
        else if (tag.Id == HtmlTagId.LI)
            _lines.Item(_open.NextItem() is { } number ? number.ToString(CultureInfo.InvariantCulture) + ". " : "- ");
        else if (HtmlTags.IsCell(tag.Id))
            _lines.CellBreak();
        else if (tag.Id == HtmlTagId.TR)
            _lines.RowBreak();
        else if (HtmlTags.IsParagraph(tag.Id) && !effect.HasFlag(HtmlEffect.Tight) && !_open.IsInList)
            _lines.ParagraphBreak();
        else if (HtmlTags.IsBlock(tag.Id) || tag.Id == HtmlTagId.Option)
            _lines.BlockBreak();
    }

    private void Entered(HtmlEffect effect)
    {
        if (effect.HasFlag(HtmlEffect.Quoted))
            _lines.QuoteDepth++;
        if (effect.HasFlag(HtmlEffect.Preformatted))
            _lines.PreformattedDepth++;
        _signaturePending |= effect.HasFlag(HtmlEffect.Signature) && _lines.QuoteDepth == 0;
    }

    private void End(HtmlTagToken tag)
    {
        if (tag.Id == HtmlTagId.A)
            EndLink();
        else if (tag.Id == HtmlTagId.P && _open.HiddenDepth == 0 && !_open.Has(HtmlTagId.P))
            _lines.ParagraphBreak();
        else
            _open.End(tag.Id);
    }

    /// <summary>The lines and depths after an element's content.</summary>
    private void Left(HtmlTagId id, HtmlEffect effect)
    {
        var isShown = _open.HiddenDepth == 0 && !effect.HasFlag(HtmlEffect.Hidden);
        if (isShown && HtmlTags.IsParagraph(id) && !effect.HasFlag(HtmlEffect.Tight) && !_open.IsInList)
            _lines.ParagraphBreak();
        else if (isShown && id == HtmlTagId.TR)
            _lines.RowBreak();
        else if (isShown && HtmlTags.IsBlock(id) && !HtmlTags.IsCell(id))
            _lines.BlockBreak();
        if (id == HtmlTagId.LI)
            _lines.Item("");
        if (effect.HasFlag(HtmlEffect.Quoted))
            _lines.QuoteDepth--;
        if (effect.HasFlag(HtmlEffect.Preformatted))
            _lines.PreformattedDepth--;
        if (effect.HasFlag(HtmlEffect.Signature))
            _signaturePending = false;
    }

    private void StartSignature(string text)
    {
        _signaturePending = false;
        _lines.RowBreak();
        if (_lines.IsBelowSignatureLine || text.AsSpan().TrimStart().StartsWith("--"))
            return;
        _lines.Write("--");
        _lines.BlockBreak();
    }

    /// <summary>The line Outlook's own plain text has there.</summary>
    private void Rule()
    {
        _lines.BlockBreak();
        _lines.Write("________________________________");
        _lines.BlockBreak();
    }

    /// <summary>An emoji sent as a picture; other alternative texts are not what the person wrote.</summary>
    private void Picture(string? alternative)
    {
        if (alternative is { Length: > 0 and <= 8 } && !alternative.AsSpan().ContainsAnyInRange('\u0000', '\u00FF'))
            _lines.Write(alternative);
    }

    private void StartLink(string? address)
    {
        EndLink();
        (_link, _linkStart) = (address, _lines.Position);
    }

    private void EndLink()
    {
        if (_link is { } address && HtmlLink.Shown(address, _lines.Since(_linkStart)) is { } shown && _shownLinks.Add(shown))
            _lines.Write(shown);
        _link = null;
    }
}
