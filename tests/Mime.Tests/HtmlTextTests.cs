namespace Toronto311.Tests.Mime;

public class HtmlTextTests
{
    [Theory]
    [InlineData("<p>One</p><p>Two</p>", "One\n\nTwo")]
    [InlineData("<div>One</div><div>Two</div>", "One\nTwo")]
    [InlineData("<div>One<br></div><div><br></div><div>Two</div>", "One\n\nTwo")]
    [InlineData("One<br>Two<br/><br>Three", "One\nTwo\n\nThree")]
    [InlineData("  a \n  b&nbsp;&nbsp;c  ", "a b  c")]
    [InlineData("caf&eacute; &#8220;x&#8221; &#x1F600; &amp; &#146;", "café “x” 😀 & ’")]
    [InlineData("<p class=MsoNormal>One</p><p class=MsoNormal>Two</p>", "One\nTwo")]
    [InlineData("<ul><li>a<li>b<ul><li>c</ul></ul>d", "- a\n- b\n- c\n\nd")]
    [InlineData("<ol><li>a</li><li>b</li></ol>", "1. a\n2. b")]
    [InlineData("<table><tr><td>Where</td><td>5 Elm</td></tr><tr><th><p>What</p></th><td><div>Hole</div></td></tr></table>", "Where\t5 Elm\nWhat\tHole")]
    [InlineData("<pre>a\n  b</pre>", "a\n  b")]
    [InlineData("<div style='white-space: pre-wrap'>a\nb</div>", "a\nb")]
    [InlineData("a<script>var x = '<b>';</script><style>p{}</style><!-- c -->b", "ab")]
    [InlineData("<head><title>T</title><meta x></head><body>b</body>", "b")]
    [InlineData("<head><title>T</title><body>b", "b")]
    [InlineData("a<div style='display:none'>secret<div>more</div></div>b", "ab")]
    [InlineData("a<span style='mso-hide:all'>x<span>y</span>z</span>b", "ab")]
    [InlineData("a<span hidden>x</span>b", "ab")]
    [InlineData("<p>1 < 2 and 3 > 2</p>", "1 < 2 and 3 > 2")]
    [InlineData("<![if !mso]>a<![endif]><!--[if mso]>b<![endif]-->", "a")]
    [InlineData("<td style='font-size:0px'><div style='font-size:13px'>seen</div></td>", "seen")]
    [InlineData("a<hr>b", "a\n________________________________\nb")]
    [InlineData("zero\u200bwidth so\u00adft", "zerowidth soft")]
    public void Html_reads_as_it_looked(string html, string text) => Assert.Equal(text, Some.Html(html));

    [Theory]
    [InlineData("<a href='https://x.ca/form'>the form</a>", "the form <https://x.ca/form>")]
    [InlineData("<a href='https://www.x.ca/'>x.ca</a>", "x.ca")]
    [InlineData("<a href='mailto:ana@x.ca?subject=1'>Ana</a>", "Ana <ana@x.ca>")]
    [InlineData("<a href='mailto:ana@x.ca'>ana@x.ca</a>", "ana@x.ca")]
    [InlineData("<a href='#top'>up</a><a href='javascript:x()'>run</a>", "uprun")]
    [InlineData("<a href='https://x.ca/1'><img src=y></a>z", "z")]
    [InlineData("<a href='https://x.ca/1'>a</a> <a href='https://x.ca/1'>b</a>", "a <https://x.ca/1> b")]
    public void A_links_address_is_kept_when_its_words_do_not_say_it(string html, string text) => Assert.Equal(text, Some.Html(html));

    [Fact]
    public void Quotations_are_marked_line_by_line() =>
        Assert.Equal(
            "Thanks\nOn Monday Bo wrote:\n\n> One\n> Two\n> > Three\n\nBelow",
            Some.Html("<div>Thanks</div><div class=gmail_quote><div class=gmail_attr>On Monday Bo wrote:</div><blockquote class=gmail_quote type=cite>One<br>Two<blockquote style='margin:0'>Three</blockquote></blockquote></div><div>Below</div>")
                .Replace(">\n", "", StringComparison.Ordinal));

    [Fact]
    public void An_indented_paragraph_is_not_a_quotation() =>
        Assert.DoesNotContain(">", Some.Html("<blockquote style=\"margin: 0 0 0 40px; border: none; padding: 0px\">At 5 Elm</blockquote>"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Hole<div class=gmail_signature><div>Ana</div></div>", "Hole\n-- \nAna")]
    [InlineData("Hole<pre class=moz-signature>-- \nAna</pre>", "Hole\n-- \nAna")]
    [InlineData("Hole<div>--&nbsp;</div><div class=gmail_signature>Ana</div>", "Hole\n-- \nAna")]
    [InlineData("<div class=gmail_signature></div><div>Hole</div>", "Hole")]
    [InlineData("Hole<div id=Signature>Ana</div>", "Hole\n-- \nAna")]
    public void A_signature_is_marked_as_one(string html, string text) => Assert.Equal(text, Some.Html(html));

    [Fact]
    public void Misnested_and_unclosed_tags_lose_no_text() =>
        Assert.Equal("a b c d\te f", Some.Html("<b><i>a</b> b</i> <font><span>c</div> d<table></span><td>e</font> f").Replace('\n', '\t').Replace("\t\t", "\t", StringComparison.Ordinal));

    [Fact]
    public void Depth_costs_nothing() =>
        Assert.Equal("deep", Some.Html(string.Concat(Enumerable.Repeat("<div><blockquote><b>", 20_000)) + "deep").TrimStart('>', ' '));
}
