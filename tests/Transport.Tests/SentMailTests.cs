using System.Text;
using MimeKit;
using Toronto311.Adapters.MailTransport;
using Toronto311.Application.Outbound;
using Toronto311.Domain.Mail;

namespace Toronto311.Tests.Transport;

/// <summary>What a mail server gets from us, byte by byte.</summary>
public sealed class SentMailTests(SharedSink shared) : IClassFixture<SharedSink>
{
    [SmtpFact]
    public async Task A_reply_arrives_with_every_header_it_needs_and_none_it_must_not_have()
    {
        var (mail, taken) = await SendAsync(new OutboundEmail
        {
            Schema = OutboundEmail.CurrentSchema,
            MessageId = "0abc.reply@mail.toronto311.example",
            Kind = ReplyKind.Reply,
            EmailKey = "email",
            To = "jane@example.com",
            Subject = "Re: Bins",
            Text = "Hello,\n\nYour bins:\n- blue\n- green\n\n" + new string('x', 2_000) + "\n.\n",
            InReplyTo = "their.id@example.com",
            References = ["oldest@example.com", "their.id@example.com"],
            ReplyTo = "311+c-abcdef@toronto.ca",
            LoopMarker = "v1.k1.signed",
            Language = "ta, en",
            CreatedAt = Sending.Noon,
        });

        Assert.Equal("\"311 Toronto\" <311@toronto.ca>", mail.From.ToString());
        Assert.Equal(("jane@example.com", 0, 0), (mail.To.ToString(), mail.Cc.Count, mail.Bcc.Count));
        Assert.Equal(["jane@example.com"], taken.RcptTo);
        Assert.Equal("311+c-abcdef@toronto.ca", Assert.Single(mail.ReplyTo.Mailboxes).Address);
        Assert.Equal(("Re: Bins", "0abc.reply@mail.toronto311.example", "their.id@example.com"), (mail.Subject, mail.MessageId, mail.InReplyTo));
        Assert.Equal(["oldest@example.com", "their.id@example.com"], mail.References);
        Assert.Equal("Mon, 23 Nov 2026 12:00:00 -0500", mail.Headers["Date"]);
        Assert.Equal(("auto-replied", "All", "v1.k1.signed"), (mail.Headers["Auto-Submitted"], mail.Headers["X-Auto-Response-Suppress"], mail.Headers[OwnMailbox.LoopHeader]));
        Assert.Equal("ta, en", mail.Body!.Headers["Content-Language"]);
        Assert.DoesNotContain(mail.Headers, header => header.Field.StartsWith("List-", StringComparison.OrdinalIgnoreCase) || header.Field is "Precedence" or "Disposition-Notification-To" or "Return-Receipt-To" or "Sender" or "Return-Path");
        Assert.All(Encoding.UTF8.GetString(taken.Raw).Split("\r\n"), line => Assert.InRange(line.Length, 0, 998));
    }

    [SmtpFact]
    public async Task The_text_arrives_as_written_beside_the_same_as_HTML()
    {
        var text = "Bonjour,\n\n.une ligne\nரொறன்ரோ 多伦多 🚧\n- https://www.toronto.ca/?a=b&c=d\n" + new string('é', 1_500) + "\n";

        var (mail, taken) = await SendAsync(Sending.Reply("jane@example.com") with { Text = text, Language = "fr" });

        var body = Assert.IsType<MultipartAlternative>(mail.Body);
        Assert.Equal(["text/plain", "text/html"], body.Select(part => part.ContentType.MimeType));
        Assert.Equal(text, mail.TextBody!.ReplaceLineEndings("\n"));
        Assert.Equal(ReplyHtml.Of("Re: Bins", text, "fr"), mail.HtmlBody!.ReplaceLineEndings("\n"));
        Assert.All(taken.Raw, octet => Assert.InRange(octet, 1, 127));
    }

    [SmtpFact]
    public async Task A_subject_cannot_bring_a_header_of_its_own()
    {
        var (mail, taken) = await SendAsync(Sending.Reply("jane@example.com") with
        {
            Subject = "Re: Bins\r\nBcc: eve@example.com\r\n\r\nbody\u2028\0" + new string('y', 5_000),
            InReplyTo = "a@b>\r\nX-Evil: 1",
            References = ["<x@y>\r\nX-Evil: 2", "two words", new string('z', 4_000)],
        });

        Assert.StartsWith("Re: Bins Bcc: eve@example.com body yyy", mail.Subject, StringComparison.Ordinal);
        Assert.InRange(mail.Subject!.Length, 200, 260);
        Assert.Empty(mail.Bcc);
        Assert.Null(mail.Headers["X-Evil"]);
        Assert.Equal(["jane@example.com"], taken.RcptTo);
        Assert.Contains("Your bins are collected", mail.TextBody, StringComparison.Ordinal);
    }

    [SmtpFact]
    public async Task Names_and_subjects_in_any_script_arrive_and_what_is_sent_stays_ASCII()
    {
        var (mail, taken) = await SendAsync(
            Sending.Reply("jane@example.com") with { Subject = "Re: Ruelle près de l'école — 多伦多 🚧 תל" },
            options => options with { DisplayName = "311 Toronto, Ville «été»" });

        Assert.Equal("Re: Ruelle près de l'école — 多伦多 🚧 תל", mail.Subject);
        Assert.Equal("311 Toronto, Ville «été»", Assert.Single(mail.From).Name);
        Assert.All(taken.Raw, octet => Assert.InRange(octet, 1, 127));
    }

    [SmtpFact]
    public async Task Of_many_references_the_first_and_the_latest_are_kept()
    {
        var (mail, _) = await SendAsync(Sending.Reply("jane@example.com") with { References = [.. Enumerable.Range(0, 500).Select(i => $"{i}@example.com")], InReplyTo = "<499@example.com>" });

        Assert.Equal(20, mail.References.Count);
        Assert.Equal(("0@example.com", "499@example.com"), (mail.References[0], mail.References[^1]));
    }

    [SmtpFact]
    public async Task Each_reply_has_a_return_path_of_its_own_by_which_its_bounce_is_known()
    {
        var (mail, taken) = await SendAsync(Sending.Reply("jane@example.com"));

        Assert.True(BounceAddress.TryRead(taken.MailFrom, ["311@toronto.ca"], out var key));
        Assert.Equal(BounceAddress.KeyOf(mail.MessageId!), key);
    }

    [SmtpTheory]
    [InlineData("<>", "")]
    [InlineData("bounces@toronto.ca", "bounces@toronto.ca")]
    public async Task By_setting_the_return_path_is_none_or_one_for_all(string setting, string expected) =>
        Assert.Equal(expected, (await SendAsync(Sending.Reply("jane@example.com"), options => options with { EnvelopeFrom = setting })).Taken.MailFrom);

    [SmtpFact]
    public async Task The_same_reply_sent_again_is_the_same_mail_to_the_last_byte()
    {
        var first = await SendAsync(Sending.Reply("jane@example.com"));
        var second = await SendAsync(Sending.Reply("jane@example.com"));

        Assert.Equal(Encoding.UTF8.GetString(first.Taken.Raw), Encoding.UTF8.GetString(second.Taken.Raw));
    }

    [SmtpFact]
    public async Task An_address_outside_ASCII_is_sent_to_where_the_server_can_and_refused_in_plain_words_where_it_cannot()
    {
        Assert.Equal(["josé@example.com"], (await SendAsync(Sending.Reply("josé@example.com"))).Taken.RcptTo);
        Assert.Equal("jane@xn--bcher-kva.example", (await SendAsync(Sending.Reply("jane@bücher.example"))).Mail.To.Mailboxes.Single().GetAddress(true));

        using var old = new SmtpSink(new { utf8 = false });
        await using var sending = new Sending(Sending.To(old));
        await sending.SendAsync(Sending.Reply("josé@example.com"), Sending.Reply("jane@bücher.example", "b"));

        Assert.Contains("letters outside ASCII before the @", (await sending.EscalationAsync()).Detail, StringComparison.Ordinal);
        Assert.Contains("To: jane@xn--bcher-kva.example\r\n", Encoding.ASCII.GetString(Assert.Single(old.Mails).Raw), StringComparison.Ordinal);
    }

    [SmtpTheory]
    [InlineData("jane@example.com, eve@example.com")]
    [InlineData("Jane <jane@example.com>")]
    [InlineData("jane@example.com\r\nRCPT TO:<eve@example.com>")]
    [InlineData("jane")]
    [InlineData("")]
    public async Task What_is_not_one_address_is_never_sent_to(string to)
    {
        using var sink = new SmtpSink();
        await using var sending = new Sending(Sending.To(sink));

        await sending.SendAsync(Sending.Reply(to));

        Assert.Empty(sink.Mails);
        Assert.Equal(DeliveryState.Refused, (await sending.DeliveryAsync()).State);
        Assert.Contains("not one that mail can be sent to", (await sending.EscalationAsync()).Detail, StringComparison.Ordinal);
    }

    private async Task<(MimeMessage Mail, Taken Taken)> SendAsync(OutboundEmail reply, Func<SmtpOptions, SmtpOptions>? change = null)
    {
        var options = Sending.To(shared.Sink);
        await using var sending = new Sending(change is null ? options : change(options));
        await sending.SendAsync(reply);
        var taken = shared.Sink.Mails[^1];
        Assert.Equal(reply.MessageId, taken.Mail.MessageId);
        return (taken.Mail, taken);
    }
}
