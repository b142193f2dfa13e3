using System.Collections.Frozen;
using MimeKit.Text;
using static MimeKit.Text.HtmlTagId;

namespace Toronto311.Adapters.Mime;

/// <summary>What each HTML element does to the text a reader sees.</summary>
internal static class HtmlTags
{
    private static readonly FrozenSet<HtmlTagId> Blocks = new[]
    {
        Div, P, BlockQuote, Table, TBody, THead, Tfoot, TR, TD, TH, UL, OL, LI, Pre, Center, Section, Article, Header, Footer, Main, Aside, Nav,
        H1, H2, H3, H4, H5, H6, DL, DT, DD, Form, FieldSet, Figure, FigCaption, Address, Html, Body, Caption, Details, Summary, Dir, Menu, Listing,
    }.ToFrozenSet();

    private static readonly FrozenSet<HtmlTagId> Unseen = new[] { Head, Style, Script, Title, DataList, NoFrames, Audio, Video }.ToFrozenSet();

    private static readonly FrozenSet<HtmlTagId> Paragraphs = new[] { P, H1, H2, H3, H4, H5, H6, BlockQuote, UL, OL, DL, Pre, Table }.ToFrozenSet();

    private static readonly FrozenSet<HtmlTagId> Voids = new[]
        { Area, Base, Br, Col, Embed, HR, Image, Input, Link, Meta, Param, Source, Track, Wbr, Frame, BGSound, BaseFont }.ToFrozenSet();

    public static bool IsBlock(HtmlTagId id) => Blocks.Contains(id);

    /// <summary>Never shown by a mail program.</summary>
    public static bool IsUnseen(HtmlTagId id) => Unseen.Contains(id);

    /// <summary>Set apart by a blank line.</summary>
    public static bool IsParagraph(HtmlTagId id) => Paragraphs.Contains(id);

    /// <summary>Has no content and no end tag.</summary>
    public static bool IsVoid(HtmlTagId id) => Voids.Contains(id);

    public static bool IsCell(HtmlTagId id) => id is TD or TH;

    public static bool IsPreformatted(HtmlTagId id) => id is Pre or TextArea or Listing or PlainText or Xmp;
}
