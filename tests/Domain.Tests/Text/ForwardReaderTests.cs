using System.Diagnostics;
using System.Text.Json;
using Toronto311.Domain.Mail;
using Toronto311.Domain.Text;
using Toronto311.Tests.Support;

namespace Toronto311.Tests.Domain.Text;

public sealed class ForwardReaderTests
{
    private const string Office = "Can you look into this for our constituent?\n\nThanks,\nAda Example\nConstituency Assistant\nOffice of Councillor B. Example, Ward 30\nCity Hall, 100 Queen Street West\nTel: 416-555-0100\nEmail: councillor_b@example.org\n\n";
    private static readonly MailAddress Jane = new("Jane Roe", "jane@example.org");

    [Theory]
    [InlineData("---------- Forwarded message ---------", "From|Date|Subject|To|Cc")]
    [InlineData("Begin forwarded message:", "From|Date|Subject|To|Cc")]
    [InlineData("-------- Message transféré --------", "De |Date |Objet |Pour |Copie à ")]
    [InlineData("---------- Mensaje reenviado ---------", "De|Fecha|Asunto|Para|CC")]
    [InlineData("---------- Mensagem encaminhada ---------", "De|Data|Assunto|Para|Cc")]
    [InlineData("-------- Messaggio Inoltrato --------", "Mittente|Data|Oggetto|A|CC")]
    [InlineData("-------- Weitergeleitete Nachricht --------", "Von|Datum|Betreff|An|Kopie (CC)")]
    [InlineData("---------- Przekazana wiadomość ---------", "Od|Data|Temat|Do|DW")]
    [InlineData("-------- Пересылаемое сообщение --------", "От|Дата|Тема|Кому|Копия")]
    [InlineData("-------- Переслане повідомлення --------", "Від|Дата|Тема|Кому|Копія")]
    [InlineData("---------- 转发的邮件 ----------", "发件人|日期|主题|收件人|抄送")]
    [InlineData("---------- 轉寄郵件 ----------", "寄件者|日期|主旨|收件者|副本")]
    [InlineData("---------- 転送メッセージ ---------", "差出人|日付|件名|宛先|CC")]
    [InlineData("---------- 전달된 메시지 ---------", "보낸 사람|날짜|제목|받는 사람|참조")]
    [InlineData("---------- Προωθημένο μήνυμα ---------", "Από|Ημερομηνία|Θέμα|Προς|Κοιν")]
    [InlineData("---------- رسالة معاد توجيهها ---------", "من|التاريخ|الموضوع|إلى|نسخة")]
    [InlineData("---------- Thư đã chuyển tiếp ---------", "Từ|Ngày|Chủ đề|Đến|Cc")]
    [InlineData("---------- הודעה שהועברה ---------", "מאת|תאריך|נושא|אל|עותק")]
    [InlineData("---------- پیام هدایت شده ---------", "از|تاریخ|موضوع|به|رونوشت")]
    [InlineData("---------- ਅੱਗੇ ਭੇਜਿਆ ਸੁਨੇਹਾ ---------", "ਵੱਲੋਂ|ਮਿਤੀ|ਵਿਸ਼ਾ|ਨੂੰ|ਕਾਪੀ")]
    [InlineData("---------- Zzyx qwerk ---------", "Frm|Dtm|Sbj|Twd|Kk")]
    public void The_original_sender_is_found_in_any_language_and_client(string marker, string labels)
    {
        var word = labels.Split('|');
        string[] headers = [$"{word[0]}: Jane Roe <jane@example.org>", $"{word[1]}: 2024-03-05 09:12", $"{word[2]}: Broken bench", $"{word[3]}: City <city@example.org>", $"{word[4]}: bob@example.org"];
        foreach (var (before, after, colon) in new[] { ("", "", ":"), ("> ", "", ":"), ("*", "*", ":"), ("", "", "："), ("", "", "\u00A0:") })
        {
            var block = headers.Select(line => line.IndexOf(':') is var at ? $"{before}{line[..at]}{(before == "*" ? colon + after : colon)}{line[(at + 1)..]}" : line);
            var quote = before == "> " ? "> " : "";
            var mail = $"{Office}{quote}{marker}\n{string.Join('\n', block)}\n{quote}\n{quote}The bench by the pond is broken.\n";

            var forwarded = ForwardReader.Read("", mail);

            Assert.NotNull(forwarded);
            Assert.Equal(Jane, forwarded.From);
            Assert.Equal("Broken bench", forwarded.Subject);
            Assert.Equal("2024-03-05 09:12", forwarded.Date);
            Assert.Equal("The bench by the pond is broken.", forwarded.Text.Body);
            Assert.Equal("Can you look into this for our constituent?", forwarded.Note);
        }
    }

    [Theory]
    [InlineData("FW: Bench")]
    [InlineData("Fwd: Bench")]
    [InlineData("TR : Banc")]
    [InlineData("WG: Bank")]
    [InlineData("RV: Banco")]
    [InlineData("ENC: Banco")]
    [InlineData("Vs: Benk")]
    [InlineData("İLT: Bank")]
    [InlineData("转发：长椅")]
    [InlineData("[EXTERNAL] Fw: RE: Bench")]
    [InlineData("Constituent with a broken bench")]
    [InlineData("")]
    public void A_header_block_in_anything_but_a_reply_is_a_forward(string subject)
    {
        var forwarded = ForwardReader.Read(subject, Office + "From: Jane Roe [mailto:jane@example.org]\nSent: March 5, 2024 9:12 AM\nTo: Councillor B\nSubject: Broken bench\n\nIt is broken.\n");

        Assert.Equal(Jane, forwarded?.From);
    }

    [Theory]
    [InlineData("Re: Bench", "From: City <city@example.org>\nSent: March 5, 2024 9:12 AM\nTo: Jane Roe\nSubject: Bench\n\nWhich one?\n")]
    [InlineData("AW: Bank", "Von: City <city@example.org>\nGesendet: Dienstag, 5. März 2024 09:12\nAn: Jane Roe\nBetreff: Bank\n\nWelche?\n")]
    [InlineData("Re: Bench", "-----Original Message-----\nFrom: City <city@example.org>\nSent: March 5, 2024 9:12 AM\nTo: Jane Roe\nSubject: Bench\n\nWhich one?\n")]
    [InlineData("Re: Bench", "On Tue, Mar 5, 2024 at 9:12 AM City <city@example.org> wrote:\n\n> Which one?\n>\n> ---------- Forwarded message ---------\n> From: Jane Roe <jane@example.org>\n> Date: Mon, Mar 4, 2024 at 9:12 AM\n> Subject: Bench\n> To: City\n")]
    [InlineData("", "On Tue, Mar 5, 2024 at 9:12 AM City <city@example.org> wrote:\n\n> Which one?\n")]
    [InlineData("Bench", "The email that I forwarded said: From Monday on, call 416-555-0100.\n")]
    [InlineData("Fwd: Bench", "Please see the attached.\n")]
    [InlineData("Moving", "From: 12 Elm Street\nTo: 14 Oak Avenue\nDate: next Tuesday\n")]
    public void A_reply_or_plain_mail_is_no_forward(string subject, string rest)
    {
        Assert.Null(ForwardReader.Read(subject, "The one by the pond.\n\nJane\n\n" + rest));
    }

    [Theory]
    [InlineData("Jane Roe", "Jane Roe", "")]
    [InlineData("jane@example.org", null, "jane@example.org")]
    [InlineData("<jane@example.org>", null, "jane@example.org")]
    [InlineData("Jane Roe [mailto:Jane@Example.org]", "Jane Roe", "jane@example.org")]
    [InlineData("Jane Roe <jane@example.org<mailto:jane@example.org>>", "Jane Roe", "jane@example.org")]
    [InlineData("\"Roe, Jane\" <jane@example.org>", "Roe, Jane", "jane@example.org")]
    [InlineData("Roe, Jane <jane@example.org> on behalf of Desk <desk@example.org>", "Roe, Jane", "jane@example.org")]
    [InlineData("'jane@example.org' <jane@example.org>", null, "jane@example.org")]
    [InlineData("jane@example.org (Jane Roe)", "Jane Roe", "jane@example.org")]
    [InlineData("Jane Roe\n<jane@example.org>", "Jane Roe", "jane@example.org")]
    public void The_sender_is_read_however_the_client_writes_it(string written, string? name, string address)
    {
        var forwarded = ForwardReader.Read("Fwd: Bench", $"---------- Forwarded message ---------\nFrom: {written}\nDate: March 5, 2024\nSubject: Bench\nTo: City\n\nBroken.\n");

        Assert.Equal(new MailAddress(name, address), forwarded?.From);
    }

    [Fact]
    public void Recipients_are_parted_by_commas_or_semicolons_and_may_wrap()
    {
        var forwarded = ForwardReader.Read("FW: Bench", "From: Jane Roe <jane@example.org>\nSent: March 5, 2024 9:12 AM\nTo: Roe, Bob <bob@example.org>; City\n <city@example.org>;\nal@example.org\nCc: X <x@example.org>\nSubject: A bench that\nwobbles\n\nBroken.\n");

        Assert.NotNull(forwarded);
        Assert.Equal([new("Roe, Bob", "bob@example.org"), new("City", "city@example.org"), new(null, "al@example.org")], forwarded.To);
        Assert.Equal([new("X", "x@example.org")], forwarded.Cc);
    }

    [Fact]
    public void Of_nested_forwards_the_one_passed_on_counts()
    {
        var forwarded = ForwardReader.Read("Fwd: Fwd: Bench", "See below.\n\n---------- Forwarded message ---------\nFrom: Jane Roe <jane@example.org>\nDate: March 5, 2024\nSubject: Fwd: Bench\nTo: City\n\nMy neighbour asked:\n\n---------- Forwarded message ---------\nFrom: Al <al@example.org>\nDate: March 4, 2024\nSubject: Bench\nTo: Jane\n\nIs it yours?\n");

        Assert.Equal(Jane, forwarded?.From);
        Assert.Equal("My neighbour asked:", forwarded?.Text.Body);
        Assert.Contains("Is it yours?", forwarded?.Text.Quoted, StringComparison.Ordinal);
    }

    [Fact]
    public void A_forward_under_an_attribution_needs_the_subject_to_say_so()
    {
        const string Mail = "Please help her.\n\nOn 05/03/2024, 09:12, \"Jane Roe\" <jane@example.org> wrote:\n\n    The bench is broken.\n";

        Assert.Equal(Jane, ForwardReader.Read("FW: Bench", Mail)?.From);
        Assert.Equal("Bench", ForwardReader.Read("FW: Bench", Mail)?.Subject);
        Assert.Null(ForwardReader.Read("Re: Bench", Mail));
    }

    [Fact]
    public void A_header_line_run_together_is_read()
    {
        var forwarded = ForwardReader.Read("Fw: Bench", "  ----- Forwarded Message ----- From: Jane Roe <jane@example.org>To: \"city@example.org\" <city@example.org>Sent: Tuesday, March 5, 2024, 09:12:00 AM ESTSubject: Bench at: the pond\n\nBroken.\n");

        Assert.Equal(Jane, forwarded?.From);
        Assert.Equal("Bench at: the pond", forwarded?.Subject);
    }

    [Fact]
    public void What_the_forwarder_writes_below_belongs_to_the_note()
    {
        var forwarded = ForwardReader.Read("Fwd: Bench", "Above.\n\n> Begin forwarded message:\n>\n> From: Jane Roe <jane@example.org>\n> Date: March 5, 2024\n> To: City\n>\n> Broken.\n\nBelow.\n");

        Assert.Equal("Above.\n\nBelow.", forwarded?.Note);
        Assert.Equal("Broken.", forwarded?.Text.Body);
    }

    [Fact]
    public void The_forwarders_disclaimer_is_not_the_note()
    {
        var forwarded = ForwardReader.Read("FW: Bench", "FYI\n\nThis email and any attachments are confidential; write to privacy@example.org if you received this email in error.\n\n________________________________\nFrom: Jane Roe <jane@example.org>\nSent: March 5, 2024 9:12 AM\nTo: City\nSubject: Bench\n\nBroken.\n");

        Assert.Equal("FYI", forwarded?.Note);
        Assert.Equal(Jane, forwarded?.From);
    }

    [Theory]
    [InlineData("From: a\nTo: b\nx\n")]
    [InlineData("----- Forwarded message -----")]
    [InlineData("----- Forwarded message ----- From a To b Subject c Kimden d\n")]
    [InlineData("<mailto:a@b>, ")]
    [InlineData("To: a@b,\n c@d;\nCc: e\n")]
    [InlineData("On 1 Jan 2024 a <a@b> wrote ")]
    public void A_hostile_megabyte_takes_no_time(string unit)
    {
        var mail = "From: " + string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)) + "\nDate: 2024-03-05\nSubject: x\nTo: y\n";
        var watch = Stopwatch.StartNew();

        ForwardReader.Read("Fwd: x", mail);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"took {watch.Elapsed}");
    }

    [SharedFact("mail-fixtures/email-forward-parser")]
    public void Forwards_of_many_clients_and_languages_name_their_original_sender_whatever_stands_above()
    {
        var folder = Repository.SharedPath("mail-fixtures/email-forward-parser");
        using var reference = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "reference-output.json")));
        foreach (var above in new[] { "", Office, "-- \nBob <bob@example.net>\n\n", "FYI\n\nJo Do | jo@example.net | 647-555-0100\n\n" })
        {
            var wrong = reference.RootElement.EnumerateArray().Where(entry => !Agrees(folder, above, entry)).Select(entry => entry.GetProperty("body").GetString()).ToList();
            Assert.True(wrong.Count == 0, string.Join(", ", wrong));
        }
    }

    private static bool Agrees(string folder, string above, JsonElement entry)
    {
        string Fixture(string? name) => name is null ? "" : File.ReadAllText(Path.Combine(folder, "test", "fixtures", name));
        var forwarded = ForwardReader.Read(Fixture(entry.GetProperty("subject").GetString()).Trim(), above + Fixture(entry.GetProperty("body").GetString()));
        var expected = entry.GetProperty("result");
        if (!expected.GetProperty("forwarded").GetBoolean())
            return forwarded is null;
        var from = expected.GetProperty("email").GetProperty("from");
        return forwarded?.From == new MailAddress(from.GetProperty("name").GetString(), from.GetProperty("address").GetString() ?? "");
    }
}
