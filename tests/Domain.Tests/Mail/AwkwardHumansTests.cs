using Toronto311.Domain.Mail;
using static Toronto311.Tests.Domain.Mail.SomeEmail;

namespace Toronto311.Tests.Domain.Mail;

/// <summary>People whose mail looks a little like a machine's; none may ever be discarded as one.</summary>
public sealed class AwkwardHumansTests
{
    [Theory]
    [InlineData("Automatic doors at the library", "The automatic doors of the Elm branch do not open.")]
    [InlineData("Automatic reply was wrong", "The automatic reply told me to wait five days. It has been ten, nobody came.")]
    [InlineData("Auto left on the lawn", "An old auto has stood on the boulevard since May.")]
    [InlineData("Out of office hours number?", "Whom do I call out of office hours?")]
    [InlineData("Vacation and my green bin", "We are on vacation until Monday and the neighbours say the cart was not emptied. Please send the truck.")]
    [InlineData("On vacation", "I am on vacation until Monday. Can you hold the water shut-off until I return?")]
    [InlineData("Away until June: permit", "I will be away until June. Please contact my daughter at 416-555-0100 about the tree permit.")]
    [InlineData("Your office is closed", "I went to the office and the office is closed. When do you reopen?")]
    [InlineData("Parking while I am on leave", "I am on maternity leave and at home now. How do I get a permit to park?")]
    [InlineData("Undeliverable: tax bill", "My bill was undeliverable and has been returned to sender. I moved to 10 Oak Street.")]
    [InlineData("Mail could not be delivered", "Canada Post says mail could not be delivered to my house because of the snow on the steps.")]
    [InlineData("Returned mail", "Your letter was returned to me. The house number is wrong.")]
    [InlineData("Delivery failure", "The bin you promised was not delivered. The delivery failed twice.")]
    [InlineData("Problems with mail delivery", "Mail delivery on our street is delayed, the sidewalk is not cleared.")]
    [InlineData("Message from the Gateway tenants", "The lobby of our building floods. Your message to us did not help.")]
    [InlineData("Accepted: thank you", "You accepted my claim, but the payment has not come.")]
    [InlineData("Declined claim", "Why was my claim declined?")]
    [InlineData("Read: your sign", "I read your sign, but it is wrong.")]
    [InlineData("Spam report", "I get spam that says it is from the City. Here it is.")]
    [InlineData("Please unsubscribe me", "Please unsubscribe me from the parks newsletter. I no longer wish to receive it.")]
    [InlineData("Scanned from a Xerox Multifunction Printer", "Please open the attached document. It was sent to you using a Xerox printer.")]
    [InlineData("Ticket 1234567", "I got a parking ticket. Ticket number 1234567. I want to dispute it.")]
    [InlineData("Confirm my appointment", "Please confirm my appointment of Monday.")]
    [InlineData("Photo", "")]
    [InlineData("En vacances", "Nous sommes en vacances et le voisin dit que les ordures débordent. Pouvez-vous passer?")]
    [InlineData("Im Urlaub", "Ich bin im Urlaub, und die Mülltonne steht noch draußen. Können Sie sie leeren?")]
    [InlineData("在休假", "我在休假，邻居说垃圾没有收。请尽快处理。")]
    public void A_resident_who_writes_about_such_things_is_a_person(string subject, string body)
    {
        Assert.Null(Detect(With(subject, body)));
        Assert.Null(Detect(Reply("Re: " + subject, body)));
    }

    [Fact]
    public void A_copiers_mail_with_a_scan_is_a_persons()
    {
        var email = With("Scan from MFP-4", "This e-mail was sent from MFP-4.\nScan Date: 2026-03-05 09:12\nQueries to: it@example.org", "scanner@example.org", "MFP-4") with
        {
            Attachments = [new Attachment("scan.pdf", "application/pdf", "application/pdf", 1000, "00")],
        };

        Assert.Null(Detect(email));
    }

    [Fact]
    public void A_web_form_that_sends_from_no_reply_has_a_person_behind_it()
    {
        var email = With("Contact form", "Name: Jane Roe\nMessage: The bench at 12 Elm is broken.\nThis is an automated message from the form.", "noreply@ward14.example", "Ward 14", ("Reply-To", "jane@example.org"));

        Assert.Null(Detect(email));
    }

    [Fact]
    public void A_resident_who_forwards_a_bounce_to_complain_is_a_person()
    {
        const string Bounce = "I cannot reach the councillor, see below.\n\n---------- Forwarded message ---------\nFrom: Mail Delivery Subsystem <mailer-daemon@mx.example>\nDate: Thu, Mar 5, 2026 at 9:12 AM\nSubject: Delivery Status Notification (Failure)\nTo: <jane@example.org>\n\nYour message wasn't delivered to ward14@city.example: 550 5.1.1 user unknown\n";

        Assert.Null(Detect(With("Fwd: Delivery Status Notification (Failure)", Bounce)));
        Assert.Null(Detect(With("Fwd: Delivery Status Notification (Failure)", Bounce) with { Parts = [Part("multipart/mixed", 0), Part("text/plain", 1), Part("message/delivery-status", 1)] }));
    }

    [Fact]
    public void A_resident_whose_reply_quotes_a_bounce_is_a_person()
    {
        const string Reply = "Your address on the web page is wrong, see what came back.\n\nOn Thu, Mar 5, 2026 at 9:12 AM Mail Delivery Subsystem <mailer-daemon@mx.example> wrote:\n> Delivery has failed: 550 5.1.1 user unknown\n> Final-Recipient: rfc822; x@city.example\n";

        Assert.Null(Detect(With("Re: Undelivered Mail Returned to Sender", Reply)));
    }

    [Fact]
    public void An_absence_quoted_below_a_reply_is_not_the_writers()
    {
        const string Mail = "Who takes over then? The hydrant still leaks.\n\nOn Thu, Mar 5, 2026 at 9:12 AM Agent <agent@city.example> wrote:\n> I am out of the office and will reply when I return.\n";

        Assert.Null(Detect(With("Re: Automatic reply: hydrant", Mail)));
    }

    [Fact]
    public void An_invitation_from_a_person_is_a_persons_mail()
    {
        Assert.Null(Detect(With("Invitation: site visit", "Let us meet at the park.") with { Parts = [Part("multipart/alternative", 0), Part("text/calendar", 1, ("method", "REQUEST"))] }));
    }
}
