using System.Diagnostics;
using Toronto311.Domain.Text;
using Toronto311.Tests.Support;

namespace Toronto311.Tests.Domain.Text;

public sealed class WrittenTextReaderTests
{
    private const string Words = "The bin at the corner is full again.";

    [Fact]
    public void A_mail_without_anything_else_is_all_the_writers()
    {
        var text = WrittenTextReader.Read("Hello,\n\nWhen is my street swept?\nI live near the lake.\n");

        Assert.Equal(WrittenText.Of("Hello,\n\nWhen is my street swept?\nI live near the lake."), text);
    }

    [Theory]
    [InlineData("On Tue, Mar 5, 2024 at 9:12 AM Jane Roe <jane@example.org> wrote:")]
    [InlineData("On Tue, Mar 5, 2024 at 9:12 AM Jane Q. Longlastname <\njane@example.org> wrote:")]
    [InlineData("On 5 Mar 2024, at 09:12, Jane Roe\n<jane@example.org>\nwrote:")]
    [InlineData("On Tuesday, March 5, 2024 at 09:12:00 a.m. EST, Jane Roe <jane@example.org> wrote:")]
    [InlineData("Le mar. 5 mars 2024 à 09:12, Jane Roe <jane@example.org> a écrit :")]
    [InlineData("El mar, 5 mar 2024 a las 9:12, Jane Roe (<jane@example.org>) escribió:")]
    [InlineData("Em ter., 5 de mar. de 2024 às 09:12, Jane Roe <jane@example.org>\nescreveu:")]
    [InlineData("Il giorno mar 5 mar 2024 alle ore 09:12 Jane Roe <jane@example.org> ha scritto:")]
    [InlineData("Am Di., 5. März 2024 um 09:12 Uhr schrieb Jane Roe <jane@example.org>:")]
    [InlineData("Op di 5 mrt 2024 om 09:12 schreef Jane Roe <jane@example.org>:")]
    [InlineData("Den tis 5 mars 2024 kl 09:12 skrev Jane Roe <jane@example.org>:")]
    [InlineData("wt., 5 mar 2024 o 09:12 Jane Roe <jane@example.org> napisał(a):")]
    [InlineData("вт, 5 мар. 2024 г. в 09:12, Jane Roe <jane@example.org>:")]
    [InlineData("вт, 5 бер. 2024 р. о 09:12 Jane Roe <jane@example.org> пише:")]
    [InlineData("5 Mar 2024 Sal 09:12 tarihinde Jane Roe <jane@example.org> şunu yazdı:")]
    [InlineData("Στις Τρί 5 Μαρ 2024 στις 9:12 π.μ., ο χρήστης Jane Roe <jane@example.org> έγραψε:")]
    [InlineData("Jane Roe <jane@example.org> 于2024年3月5日周二 09:12写道：")]
    [InlineData("2024年3月5日(火) 9:12 Jane Roe <jane@example.org>:")]
    [InlineData("2024년 3월 5일 (화) 오전 9:12, Jane Roe <jane@example.org>님이 작성:")]
    [InlineData("Vào Th 3, 5 thg 3, 2024 vào lúc 09:12 Jane Roe <jane@example.org> đã viết:")]
    [InlineData("في الثلاثاء، 5 مارس 2024 في 9:12 ص تمت كتابة ما يلي بواسطة ‪Jane Roe‬‏ <‪jane@example.org‬‏>:")]
    [InlineData("‫בתאריך יום ג׳, 5 במרץ 2024 ב-9:12 מאת ‪Jane Roe‬‏ <‪jane@example.org‬‏>:‬")]
    [InlineData("2024-03-05 09:12 GMT-05:00 Jane Roe <jane@example.org>:")]
    [InlineData("---- On Tue, 05 Mar 2024 09:12:00 -0500 Jane Roe <jane@example.org> wrote ----")]
    public void What_stands_below_the_line_of_a_quote_is_quoted(string attribution)
    {
        foreach (var mark in new[] { "> ", "" })
        {
            var text = WrittenTextReader.Read($"{Words}\n\n{attribution}\n\n{mark}We emptied it.\n{mark}Yours, the City\n");

            Assert.Equal(Words, text.Body);
            Assert.Contains("We emptied it.", text.Quoted, StringComparison.Ordinal);
            Assert.Contains("jane@example.org", text.Quoted, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("From: City <c@example.org>\nSent: Tuesday, March 5, 2024 9:12 AM\nTo: Jane Roe\nSubject: Bin")]
    [InlineData("________________________________\nFrom: City <c@example.org>\nSent: Tuesday, March 5, 2024 9:12 AM\nTo: Jane Roe\nSubject: Bin")]
    [InlineData("*From:* City <c@example.org>\n*Sent:* Tuesday, March 5, 2024 9:12 AM\n*To:* Jane Roe; Somebody\nElse\n*Subject:* Bin")]
    [InlineData("De : Ville <c@example.org>\nEnvoyé : mardi 5 mars 2024 09:12\nÀ : Jane Roe\nObjet : Poubelle")]
    [InlineData("Von: Stadt <c@example.org>\nGesendet: Dienstag, 5. März 2024 09:12\nAn: Jane Roe\nBetreff: Tonne")]
    [InlineData("发件人： 市政府 <c@example.org>\n发送时间： 2024年3月5日 9:12\n收件人： Jane\n主题： 垃圾桶")]
    [InlineData("-----Original Message-----\nFrom: City <c@example.org>\nSent: Tuesday, March 5, 2024 9:12 AM")]
    [InlineData("-------- Message d'origine --------\nDe : Ville <c@example.org>\nDate : 2024-03-05 09:12")]
    [InlineData("----- Mensaje original -----")]
    [InlineData("---------- Forwarded message ---------\nFrom: City <c@example.org>\nDate: Tue, Mar 5, 2024 at 9:12 AM")]
    [InlineData("Begin forwarded message:\n\n> From: City <c@example.org>\n> Date: March 5, 2024 at 9:12:00 AM EST\n>")]
    public void What_stands_below_a_header_block_or_divider_is_quoted(string divider)
    {
        var text = WrittenTextReader.Read($"{Words}\n\n{divider}\n\n{(divider.EndsWith('>') ? "> " : "")}We emptied it.\n");

        Assert.Equal(Words, text.Body);
        Assert.EndsWith("We emptied it.", text.Quoted, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_below_a_quote_is_the_writers()
    {
        var text = WrittenTextReader.Read("On Tue, Mar 5, 2024 at 9:12 AM City <c@example.org> wrote:\n> Which street?\n> Which number?\n\nElm Street, 14.\n");

        Assert.Equal("Elm Street, 14.", text.Body);
        Assert.DoesNotContain("Elm", text.Quoted, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_between_quotes_is_the_writers()
    {
        var text = WrittenTextReader.Read("Hi,\n\nOn 5 Mar 2024, at 09:12, City <c@example.org> wrote:\n\n> Which street?\n\nElm Street.\n\n> Which number?\n14\n> Thank you.\n\nIt is urgent!\n");

        Assert.Equal("Hi,\n\nElm Street.\n\n14\n\nIt is urgent!", text.Body);
    }

    [Fact]
    public void A_quote_mark_without_anybody_quoted_is_the_writers()
    {
        Assert.Equal("> My bin was not emptied.", WrittenTextReader.Read("> My bin was not emptied.\n").Body);
    }

    [Theory]
    [InlineData("On Monday I called and the agent said:\nplease write to us.")]
    [InlineData("Here is the address:\n12 Elm Street\nThe hole is right at the door.")]
    [InlineData("Date: yesterday\nThe light is out.")]
    [InlineData("From the park to the school the path is icy.\nTo be honest: nobody cares.")]
    [InlineData("I wrote in May:\nnothing happened.")]
    [InlineData("Note:\nthe tree fell on my fence - please help.")]
    [InlineData("Location: Elm and Oak\nProblem: pothole\nSince: Monday")]
    public void Sentences_that_look_a_little_like_a_quote_stay_in_the_body(string words)
    {
        Assert.Equal(words, WrittenTextReader.Read(words).Body);
    }

    [Theory]
    [InlineData("Thanks,\nJane Roe\n416-555-0199")]
    [InlineData("Regards,\n\nJane Roe\n14 Elm Street, Apt 3\nToronto, ON M4C 1B5")]
    [InlineData("Kind regards\nJane Roe\nPresident, Elm Street Residents' Association\nTel: (416) 555-0199\njane@example.org")]
    [InlineData("Merci,\nJean Roe\n14, rue des Ormes\n416 555-0199")]
    [InlineData("谢谢\n罗简\n416-555-0199")]
    [InlineData("Sincerely,\nJane Roe | 14 Elm St | 416-555-0199")]
    [InlineData("-- \nJane Roe\nEverything flows, said the philosopher.")]
    [InlineData("--\nJane Roe\n14 Elm St")]
    [InlineData("Jane Roe\nWard 14 Constituency Office\n416-555-0199")]
    [InlineData("Sent from my iPhone")]
    [InlineData("Envoyé de mon iPad")]
    [InlineData("Von meinem Samsung Galaxy Smartphone gesendet.")]
    [InlineData("Get Outlook for iOS<https://example.org/x>")]
    [InlineData("发自我的 iPhone")]
    [InlineData("iPhoneから送信")]
    [InlineData("Enviado desde mi teléfono Huawei")]
    [InlineData("Надіслано з iPhone")]
    [InlineData("नमस्कार\n\nमेरे iPhone से भेजा गया", "नमस्कार")]
    public void A_signature_is_set_apart(string signature, string words = Words)
    {
        var mail = signature.StartsWith(words, StringComparison.Ordinal) ? signature : $"{words}\n\n{signature}\n";
        var text = WrittenTextReader.Read(mail);

        Assert.Equal(words, text.Body);
        Assert.Equal(signature.Replace(words, "", StringComparison.Ordinal).Trim().Replace("-- \n", "--\n", StringComparison.Ordinal), text.Signature);
    }

    [Fact]
    public void An_address_in_the_signature_is_in_the_signature_only()
    {
        var text = WrittenTextReader.Read("My bin was missed.\n\nThank you.\nJane Roe\n14 Elm Street\nToronto ON M4C 1B5\n");

        Assert.Equal("My bin was missed.", text.Body);
        Assert.Contains("14 Elm Street", text.Signature, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Please fix the light.\n\nThanks,\nJane")]
    [InlineData("Please fix it.\nThanks\nThe pole is outside 14 Elm Street.")]
    [InlineData("Please fix it.\n\nThanks,\nJane\n14 Elm Street is where it happened.\nThere are two more at 16 Elm.")]
    [InlineData("The address is:\n\nMain Library\n14 Elm Street\n416-555-0199")]
    [InlineData("I walk my dog there daily.\n--\nCan you also tell me when the park opens?")]
    [InlineData("12 Elm Street\nToronto")]
    [InlineData("Sent from my window I can see three broken lights, the ones on the phone pole by the store and two across the road, since Monday")]
    public void What_may_be_a_sentence_of_the_writer_stays(string words)
    {
        Assert.Equal(words, WrittenTextReader.Read(words).Body);
    }

    [Fact]
    public void A_postscript_under_a_signature_is_the_writers()
    {
        var text = WrittenTextReader.Read("My bin was missed.\n\nRegards,\nJane Roe\n416-555-0199\n\nP.S. The green one too.\n");

        Assert.Equal("My bin was missed.\n\nP.S. The green one too.", text.Body);
        Assert.Equal("Regards,\nJane Roe\n416-555-0199", text.Signature);
    }

    [Theory]
    [InlineData("CONFIDENTIALITY NOTICE: this message may hold privileged matter.\nIf you are not the intended recipient, delete it.")]
    [InlineData("This e-mail and any attachments are confidential and intended solely for the addressee.\n\nThe sender accepts no liability for viruses.")]
    [InlineData("Avis de confidentialité : ce message s'adresse au seul destinataire nommé.")]
    [InlineData("Diese Nachricht enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, löschen Sie sie.")]
    [InlineData("Virus-free. www.avast.com")]
    [InlineData("本邮件含有保密信息，如果您不是指定的收件人，请删除。")]
    public void A_disclaimer_is_set_apart(string disclaimer)
    {
        var text = WrittenTextReader.Read($"{Words}\n\nJane\n\n{disclaimer}\n");

        Assert.Equal($"{Words}\n\nJane", text.Body);
        Assert.Equal(disclaimer, text.Disclaimer);
    }

    [Fact]
    public void A_disclaimer_right_under_the_name_takes_no_line_of_the_writer()
    {
        var text = WrittenTextReader.Read("Two lights are out.\nJane\nThis email and any attachments are confidential and may be\nprivileged.\n");

        Assert.Equal("Two lights are out.\nJane", text.Body);
    }

    [Fact]
    public void A_gateways_banner_on_top_is_a_disclaimer()
    {
        var text = WrittenTextReader.Read("CAUTION: This email originated from outside of the organization.\n\nTwo lights are out.\n");

        Assert.Equal("Two lights are out.", text.Body);
    }

    [Fact]
    public void Every_line_that_says_something_is_in_exactly_one_piece()
    {
        const string Mail = "Hello\n____\n\nOn Tue, Mar 5, 2024 at 9:12 AM City <c@example.org> wrote:\n> a\n\nb\n* * *\n> c\n\nThanks,\nJane Roe\n416-555-0199\n____\nThis email is confidential.\n\nSent from my iPhone\n-----\n";
        var text = WrittenTextReader.Read(Mail);

        var pieces = string.Join('\n', text.Body, text.Quoted, text.Signature, text.Disclaimer).Split('\n').Where(line => line.Trim().Length > 0).Order(StringComparer.Ordinal);
        Assert.Equal(Mail.Split('\n').Where(line => line.Length > 0).Order(StringComparer.Ordinal), pieces);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t\n")]
    public void Nothing_is_nothing(string mail)
    {
        Assert.Equal(WrittenText.Empty, WrittenTextReader.Read(mail));
    }

    [Theory]
    [InlineData("On Mon, Jan 1 2024 at 10:00 someone ")]
    [InlineData("> on a at b\nwrote\n")]
    [InlineData("On 1 Jan 2024 <a@b\n\n")]
    [InlineData("To: a@b,\n c@d,\n")]
    [InlineData("-- \n")]
    [InlineData("----------")]
    public void A_hostile_megabyte_takes_no_time(string unit)
    {
        var mail = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length));
        WrittenTextReader.Read(mail[..1000]);
        var watch = Stopwatch.StartNew();

        WrittenTextReader.Read(mail);

        // Linear work takes a fraction of a second; the room is for a busy machine, and a quadratic step still takes minutes.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"took {watch.Elapsed}");
    }

    [SharedFact("mail-fixtures/email_reply_trimmer")]
    public void Replies_of_others_are_trimmed_as_their_authors_expect()
    {
        var folder = Repository.SharedPath("mail-fixtures/email_reply_trimmer");
        var emails = Directory.GetFiles(Path.Combine(folder, "emails"));

        var wrong = emails.Where(email => Squeezed(WrittenTextReader.Read(File.ReadAllText(email)).Body) != Squeezed(File.ReadAllText(Path.Combine(folder, "trimmed", Path.GetFileName(email))))).Select(Path.GetFileName).ToList();

        // The one that differs keeps a quote without an attribution in the body; here a quote is never the writer's.
        Assert.True(wrong.Count <= emails.Length / 32, string.Join(", ", wrong));
    }

    [SharedFact("mail-fixtures/pathological")]
    public void Hostile_texts_of_others_take_no_time()
    {
        foreach (var file in Directory.GetFiles(Repository.SharedPath("mail-fixtures/pathological"), "*.txt"))
        {
            var mail = File.ReadAllText(file);
            WrittenTextReader.Read(mail);
            var watch = Stopwatch.StartNew();
            WrittenTextReader.Read(mail);

            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(1), $"{Path.GetFileName(file)} took {watch.Elapsed}");
        }
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
