using System.Text;

namespace Toronto311.Tests.Mime;

public class CharsetTests
{
    private const string Russian = "Здравствуйте, на нашей улице глубокая яма, прошу вас её засыпать как можно скорее.";
    private const string Chinese = "您好，我们街道上有一个很大的坑洞，请尽快派人来修理，谢谢你们的帮助。附近的居民都很担心孩子们的安全。";
    private const string Japanese = "こんにちは。私たちの通りに大きな穴があります。できるだけ早く修理してください。よろしくお願いします。";
    private const string Korean = "안녕하세요. 우리 거리의 도로에 큰 구멍이 있습니다. 가능한 한 빨리 고쳐 주시기 바랍니다. 감사합니다.";
    private const string French = "Bonjour, il y a un nid-de-poule près de l’école. Merci de le réparer dès que possible.";

    static CharsetTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private static byte[] Mail(string fields, byte[] body) => [.. Some.Bytes(Some.Mail(fields, "")), .. body];

    private static string Read(string? declared, string charset, string text) =>
        Some.Email(Mail(declared is null ? "" : $"Content-Type: text/plain; charset={declared}", Encoding.GetEncoding(charset).GetBytes(text))).FullText;

    [Theory]
    [InlineData("utf-8", French)]
    [InlineData("windows-1252", French)]
    [InlineData("koi8-r", Russian)]
    [InlineData("windows-1251", Russian)]
    [InlineData("gb2312", Chinese)]
    [InlineData("gb18030", Chinese)]
    [InlineData("shift_jis", Japanese)]
    [InlineData("euc-jp", Japanese)]
    [InlineData("iso-2022-jp", Japanese)]
    [InlineData("euc-kr", Korean)]
    public void A_declared_charset_is_read(string charset, string text) => Assert.Equal(text, Read(charset, charset, text));

    [Theory]
    [InlineData("utf-8", French)]
    [InlineData("windows-1252", French)]
    [InlineData("koi8-r", Russian)]
    [InlineData("windows-1251", Russian)]
    [InlineData("gb18030", Chinese)]
    [InlineData("shift_jis", Japanese)]
    [InlineData("euc-jp", Japanese)]
    [InlineData("iso-2022-jp", Japanese)]
    [InlineData("euc-kr", Korean)]
    public void An_undeclared_charset_is_recognised(string charset, string text) => Assert.Equal(text, Read(null, charset, text));

    [Theory]
    [InlineData("us-ascii", "utf-8", French)]
    [InlineData("us-ascii", "windows-1252", French)]
    [InlineData("iso-8859-1", "windows-1252", French)]
    [InlineData("iso-8859-1", "utf-8", French)]
    [InlineData("utf-8", "windows-1252", French)]
    [InlineData("utf-8", "koi8-r", Russian)]
    [InlineData("iso-8859-1", "gb18030", Chinese)]
    [InlineData("no-such-charset", "utf-8", Russian)]
    [InlineData("\"utf-8", "utf-8", Russian)]
    public void A_wrongly_declared_charset_is_put_right(string declared, string charset, string text) => Assert.Equal(text, Read(declared, charset, text));

    [Fact]
    public void Utf8_with_a_western_signature_pasted_in_keeps_both() =>
        Assert.Equal("Égout près de la rivière — André", Some.Email(Mail("Content-Type: text/plain; charset=utf-8", [.. Encoding.UTF8.GetBytes("Égout près de la rivière — Andr"), 0xE9])).FullText.Replace("\uFFFD", "é", StringComparison.Ordinal));

    [Fact]
    public void Html_may_declare_its_charset_itself() =>
        Assert.Equal(Russian, Some.Email(Mail("Content-Type: text/html", Encoding.GetEncoding(1251).GetBytes($"<meta http-equiv=Content-Type content=\"text/html; charset=windows-1251\"><p>{Russian}</p>"))).FullText);

    [Fact]
    public void Utf7_is_read() => Assert.Equal("café", Some.Email(Some.Mail("Content-Type: text/plain; charset=utf-7", "caf+AOk-")).FullText);

    [Fact]
    public void Half_a_character_never_comes_out()
    {
        var email = Some.Email(Mail("Content-Type: text/plain; charset=utf-16le", [0x41, 0x00, 0x3D, 0xD8, 0x42, 0x00]));
        Assert.Equal("A\uFFFDB", email.FullText);
    }
}
