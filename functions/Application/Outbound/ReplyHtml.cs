using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Toronto311.Application.Outbound;

/// <summary>A reply's text as HTML that any mail client shows and any screen reader reads: one column, the client's own colours and fonts, nothing fetched from anywhere.</summary>
public static class ReplyHtml
{
    private const string Column =
        "max-width:38em;margin:0 auto;padding:16px;font-family:system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif;font-size:17px;line-height:1.5;overflow-wrap:break-word";

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The whole document.</summary>
    /// <param name="subject">Its title.</param>
    /// <param name="text">The reply: paragraphs apart by blank lines, items after "- ".</param>
    /// <param name="languages">Content-Language: where notes stand above the reply, one paragraph each, theirs come first ("ta, en").</param>
    public static string Of(string subject, string text, string languages)
    {
        var codes = languages.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var paragraphs = Clean(text).Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var own = codes.Length > 0 ? codes[^1] : "en";
        var notes = Math.Min(Math.Max(0, codes.Length - 1), paragraphs.Length);
        var html = new StringBuilder();
        html.Append(CultureInfo.InvariantCulture, $"<!DOCTYPE html>\n<html lang=\"{Encode(own)}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Append("<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"supported-color-schemes\" content=\"light dark\">\n");
        html.Append(CultureInfo.InvariantCulture, $"<title>{Encode(Clean(subject))}</title>\n</head>\n<body style=\"margin:0\">\n<div role=\"main\" lang=\"{Encode(own)}\" style=\"{Column}\">\n");
        for (var note = 0; note < notes; note++)
            AppendPart(html, codes[note], [paragraphs[note]]);
        if (notes == 0)
            AppendParagraphs(html, paragraphs);
        else
            AppendPart(html, own, paragraphs.AsSpan(notes));
        return html.Append("</div>\n</body>\n</html>\n").ToString();
    }

    /// <summary>A part in a language of its own, written in that language's direction.</summary>
    private static void AppendPart(StringBuilder html, string language, ReadOnlySpan<string> paragraphs)
    {
        html.Append(CultureInfo.InvariantCulture, $"<div lang=\"{Encode(language)}\" dir=\"auto\">\n");
        AppendParagraphs(html, paragraphs);
        html.Append("</div>\n");
    }

    private static void AppendParagraphs(StringBuilder html, ReadOnlySpan<string> paragraphs)
    {
        foreach (var paragraph in paragraphs)
            AppendParagraph(html, paragraph.Split('\n'));
    }

    /// <summary>Lines in a row are lines of one paragraph; items in a row are a list.</summary>
    private static void AppendParagraph(StringBuilder html, ReadOnlySpan<string> lines)
    {
        while (lines.Length > 0)
        {
            var isList = IsItem(lines[0]);
            var length = 1;
            while (length < lines.Length && IsItem(lines[length]) == isList)
                length++;
            if (isList)
                AppendList(html, lines[..length]);
            else
                AppendLines(html, lines[..length]);
            lines = lines[length..];
        }
    }

    private static bool IsItem(string line) => line.StartsWith("- ", StringComparison.Ordinal);

    private static void AppendLines(StringBuilder html, ReadOnlySpan<string> lines)
    {
        html.Append("<p dir=\"auto\" style=\"margin:0 0 1em\">");
        for (var at = 0; at < lines.Length; at++)
        {
            if (at > 0)
                html.Append("<br>\n");
            ReplyLinks.Append(html, lines[at], Encode);
        }

        html.Append("</p>\n");
    }

    private static void AppendList(StringBuilder html, ReadOnlySpan<string> lines)
    {
        html.Append("<ul dir=\"auto\" style=\"margin:0 0 1em;padding:0 1.5em\">\n");
        foreach (var line in lines)
        {
            html.Append("<li>");
            ReplyLinks.Append(html, line[2..], Encode);
            html.Append("</li>\n");
        }

        html.Append("</ul>\n");
    }

    private static string Encode(string text) => Encoder.Encode(text);

    /// <summary>Line ends as line feeds, and no other control character: HTML has no way to write one.</summary>
    private static string Clean(string text)
    {
        var lines = text.ReplaceLineEndings("\n");
        return string.Concat(lines.Where(letter => letter == '\n' || !char.IsControl(letter)));
    }
}
