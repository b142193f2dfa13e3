using MailKit;
using MimeKit;
using Toronto311.Application.Outbound;
using Toronto311.Domain.Mail;

namespace Toronto311.Tests.Exchange;

/// <summary>A resident writes by SMTP, and gets what a resident should, by SMTP.</summary>
[Collection(nameof(SharedDesk))]
public sealed class ReplyTests(SharedDesk shared)
{
    [ExchangeFact]
    public async Task A_mail_sent_by_SMTP_arrives_by_IMAP_is_decided_and_its_reply_lands_with_every_header_right()
    {
        var desk = await shared.OpenAsync();
        var letter = new Letter("jane@headers.example", "Pothole", Matters.Pothole("88 Wellesley St E")) { Name = "Jane Roe", Cc = "neighbour@elsewhere.example", Headers = ["References: <earlier@headers.example>"] };

        var taken = await desk.ReplyToAsync(letter);

        var mail = taken.Mail;
        Assert.Equal(["jane@headers.example"], taken.RcptTo);
        Assert.Equal(("jane@headers.example", 0, 0), (mail.To.ToString(), mail.Cc.Count, mail.Bcc.Count));
        Assert.Equal("\"311 Toronto\" <311@toronto.ca>", mail.From.ToString());
        Assert.Equal(("Re: Pothole", letter.MessageId), (mail.Subject, mail.InReplyTo));
        Assert.Equal(["earlier@headers.example", letter.MessageId], mail.References);
        Assert.Equal(("auto-replied", "All", "en"), (mail.Headers["Auto-Submitted"], mail.Headers["X-Auto-Response-Suppress"], mail.Body!.Headers["Content-Language"]));
        Assert.EndsWith(".reply@mail.toronto.ca", mail.MessageId, StringComparison.Ordinal);
        Assert.Equal(BounceAddress.Of(mail.MessageId!, Desk.Address), taken.MailFrom);
        Assert.Matches("^311\\+[a-z0-9]{37}@toronto.ca$", Assert.Single(mail.ReplyTo.Mailboxes).Address);
        Assert.True(DateTimeOffset.UtcNow - mail.Date < TimeSpan.FromMinutes(5));
        Assert.Equal((await SealsAsync(desk)).MarkerFor(mail.MessageId!), mail.Headers[OwnMailbox.LoopHeader]);
        Assert.DoesNotContain(mail.Headers, header => header.Field.StartsWith("List-", StringComparison.OrdinalIgnoreCase) || header.Field is "Precedence" or "Disposition-Notification-To");

        var request = Assert.Single(await desk.RequestsOfAsync("jane@headers.example"));
        var text = mail.TextBody!.ReplaceLineEndings("\n");
        Assert.Contains($"- Road Pothole / Road Damage, in front of 88 Wellesley St E\n- Request number: {request.Id}\n", text, StringComparison.Ordinal);
        Assert.Contains("This is an automatic reply from Toronto 311", text, StringComparison.Ordinal);
        Assert.Contains("the City of Toronto collects what you write to 311 under the City of Toronto Act, 2006", text, StringComparison.Ordinal);
        Assert.Contains(mail.ReplyTo.Mailboxes.Single().LocalPart[4..], text, StringComparison.Ordinal);
        Assert.Equal(["text/plain", "text/html"], Assert.IsType<MultipartAlternative>(mail.Body).Select(part => part.ContentType.MimeType));
        Assert.Equal(ReplyHtml.Of("Re: Pothole", text, "en"), mail.HtmlBody!.ReplaceLineEndings("\n"));

        await desk.QuietAsync();
        Assert.Equal(MessageFlags.Seen, Assert.Single(await desk.ListAsync("Processed"), kept => kept.MessageId == letter.MessageId).Flags);
        Assert.DoesNotContain(await desk.ListAsync("INBOX"), kept => kept.MessageId == letter.MessageId);
        var row = await desk.Store.Ledger.FindAsync(new((await desk.DecisionsOnAsync("jane@headers.example")).Single().ArchiveKey), default);
        Assert.Equal(("mailbox", "filed"), (row?.Source, row?.Settlement?.Disposition));
    }

    [ExchangeFact]
    public async Task A_reply_joins_the_request_and_is_told_so_once()
    {
        var desk = await shared.OpenAsync();
        var filed = await desk.ReplyToAsync(new Letter("joe@joins.example", "Pothole", Matters.Pothole("120 Wellesley St E")));

        var told = await desk.ReplyToAsync(Letter.AnswerTo(filed, "joe@joins.example", "It is right beside the bus stop, on the north side."));
        await desk.SendAsync(Letter.AnswerTo(filed, "joe@joins.example", "I forgot: the hole is full of water when it rains."));
        await desk.QuietAsync();

        Assert.Contains("We have added your message to your request", told.Mail.TextBody, StringComparison.Ordinal);
        Assert.Equal(2, desk.MailsTo("joe@joins.example").Count);
        Assert.Equal(2, Assert.Single(await desk.RequestsOfAsync("joe@joins.example")).History.Count);
    }

    [ExchangeFact]
    public async Task What_lacks_its_place_is_asked_for_and_the_answer_files_it()
    {
        var desk = await shared.OpenAsync();
        var asked = await desk.ReplyToAsync(new Letter("ann@asks.example", "Pothole", Matters.PotholeNowhere));
        Assert.Contains("we need to know where it is", asked.Mail.TextBody, StringComparison.Ordinal);
        Assert.Empty(await desk.RequestsOfAsync("ann@asks.example"));

        var filed = await desk.ReplyToAsync(Letter.AnswerTo(asked, "ann@asks.example", "It is in front of 180 Gamble Ave."));

        var request = Assert.Single(await desk.RequestsOfAsync("ann@asks.example"));
        Assert.Contains("180 Gamble Ave", request.Address, StringComparison.Ordinal);
        Assert.Contains("size of a dinner plate", request.Description, StringComparison.Ordinal);
        Assert.Contains(request.Id, filed.Mail.TextBody, StringComparison.Ordinal);
    }

    [ExchangeFact]
    public async Task What_a_person_must_read_is_acknowledged_once_in_a_conversation()
    {
        var desk = await shared.OpenAsync();
        var receipt = await desk.ReplyToAsync(new Letter("lee@receipt.example", "Town hall", Matters.Question));
        await desk.SendAsync(Letter.AnswerTo(receipt, "lee@receipt.example", "I forgot to say that I have lived here for thirty years."));
        await desk.QuietAsync();

        Assert.Single(desk.MailsTo("lee@receipt.example"));
        var escalation = Assert.Single(await desk.EscalationsAsync(escalation => receipt.Mail.TextBody!.Contains(escalation.Id, StringComparison.Ordinal)));
        Assert.Single(escalation.History);
        Assert.EndsWith(".receipt@mail.toronto.ca", receipt.Mail.MessageId, StringComparison.Ordinal);
    }

    [ExchangeFact]
    public async Task A_French_mail_gets_a_French_reply()
    {
        var desk = await shared.OpenAsync();
        var reply = await desk.ReplyToAsync(new Letter("luc@francais.example", "Nid-de-poule", "Bonjour, il y a un nid-de-poule dans la rue devant le 210 Gamble Ave. Pourriez-vous le réparer s'il vous plaît? Merci beaucoup."));

        Assert.Equal("fr", reply.Mail.Body!.Headers["Content-Language"]);
        Assert.Contains("Ceci est une réponse automatique du 311 de Toronto", reply.Mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"fr\">", reply.Mail.HtmlBody, StringComparison.Ordinal);
    }

    [ExchangeFact]
    public async Task A_councillors_forward_is_filed_for_the_resident_and_the_office_is_told()
    {
        var desk = await shared.OpenAsync();
        var forward = new Letter("councillor_roe@toronto.ca", "Fwd: Pothole", $"""
            Please look into this for our resident.

            ---------- Forwarded message ---------
            From: Ida Moe <ida@forward.example>
            Date: Mon, Nov 23, 2026 at 9:12 AM
            Subject: Pothole
            To: Councillor Roe <councillor_roe@toronto.ca>

            {Matters.Pothole("310 Gamble Ave")}
            """) { Name = "\"Councillor Roe\"" };

        var told = await desk.ReplyToAsync(forward);
        await desk.QuietAsync();

        var request = Assert.Single(await desk.RequestsOfAsync("ida@forward.example"));
        Assert.Equal(("councillor_roe@toronto.ca", true), (request.ReporterEmail, request.IsFromCouncillor));
        Assert.Contains(request.Id, told.Mail.TextBody, StringComparison.Ordinal);
        Assert.Empty(desk.MailsTo("ida@forward.example"));
    }

    [ExchangeFact]
    public async Task A_forged_sender_gets_nothing_and_a_person_looks()
    {
        var desk = await shared.OpenAsync();
        await desk.SendAsync(new Letter("jane@bank.strict.example", "Pothole", Matters.Pothole("420 Gamble Ave"))
        {
            ReturnPath = "mallory@elsewhere.example",
            Headers = ["Authentication-Results: mx.toronto.ca; dmarc=pass header.from=bank.strict.example"],
        });

        var decision = await desk.LastDecisionOnAsync("jane@bank.strict.example");
        Assert.Contains("SenderFailed", decision.Reasons);
        Assert.Empty(desk.MailsTo("jane@bank.strict.example"));
        Assert.Empty(desk.MailsTo("mallory@elsewhere.example"));
        Assert.Empty(await desk.RequestsOfAsync("jane@bank.strict.example"));
    }

    [ExchangeFact]
    public async Task A_photo_is_kept_with_the_request_and_served_without_where_it_was_taken()
    {
        var desk = await shared.OpenAsync();
        var reply = await desk.ReplyToAsync(Photograph.Letter("kim@photo.example", Matters.Pothole("512 Gamble Ave")));

        var photo = Assert.Single(Assert.Single(await desk.RequestsOfAsync("kim@photo.example")).Photos);
        Assert.Equal((43.6532, -79.3832), (Math.Round(photo.Location!.Latitude, 4), Math.Round(photo.Location.Longitude, 4)));
        var served = await desk.Service.Http.GetAsync($"/photo/{photo.Sha256}");
        Assert.Equal("image/jpeg", served.Content.Headers.ContentType?.ToString());
        var bytes = await served.Content.ReadAsByteArrayAsync();
        Assert.True(Photograph.HasPlace(Photograph.WithPlace()));
        Assert.False(Photograph.HasPlace(bytes));
        Assert.DoesNotContain("43.6", reply.Mail.TextBody, StringComparison.Ordinal);
    }

    private static async Task<MailSeals> SealsAsync(Desk desk)
    {
        var keys = System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, string>>(await File.ReadAllTextAsync(Path.Combine(desk.Data, "seal-keys.json")))!;
        return new MailSeals([.. keys.Select(key => new SealKey(key.Key[0], Convert.FromBase64String(key.Value)))]);
    }
}

/// <summary>The classes that share one desk.</summary>
[CollectionDefinition(nameof(SharedDesk))]
public sealed class SharedDeskTests : ICollectionFixture<SharedDesk>;
