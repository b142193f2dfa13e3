namespace Toronto311.Tests.Mime;

public class ForwardTests
{
    private static readonly byte[] Photo = [0xFF, 0xD8, 0xFF, 0xE0, 7];

    private static readonly string Inner = "From: Bo Lam <bo@example.ca>\nTo: councillor@toronto.ca\nSubject: Hydrant leaking\nDate: Sun, 1 Jun 2025 10:00:00 -0400\nContent-Type: multipart/mixed; boundary=in\n\n"
        + "--in\nContent-Type: text/plain\n\nThe hydrant at 9 Oak Ave leaks.\n--in\n" + Some.Base64("image/jpeg; name=hydrant.jpg", Photo) + "\n--in--\n";

    private static string Forward(string note, string fields = "Content-Type: message/rfc822") =>
        Some.Parts("mixed", Some.Part("text/plain", note), $"{fields}\n\n{Inner}");

    [Fact]
    public void A_mail_forwarded_as_an_attachment_is_what_the_mail_is_about()
    {
        var email = Some.Email(Forward("Please look into this.\n-- \nOffice of the councillor"));
        Assert.NotNull(email.Forwarded);
        Assert.Equal("Bo Lam <bo@example.ca>", email.Forwarded.From?.ToString());
        Assert.Equal("Hydrant leaking", email.Forwarded.Subject);
        Assert.Equal("Sun, 1 Jun 2025 10:00:00 -0400", email.Forwarded.Date);
        Assert.Equal("The hydrant at 9 Oak Ave leaks.", email.Forwarded.Text.Body);
        Assert.Equal("Please look into this.", email.Forwarded.Note);
        Assert.Equal("councillor@toronto.ca", Assert.Single(email.Forwarded.To).Address);
        Assert.Equal("hydrant.jpg", Assert.Single(email.Attachments).Name);
    }

    [Fact]
    public void A_forwarded_mail_sent_encoded_is_read_too()
    {
        var raw = Some.Parts("mixed", Some.Part("text/plain", "FYI"), Some.Base64("message/rfc822", Some.Bytes(Inner)));
        Assert.Equal("bo@example.ca", Some.Email(raw).Forwarded?.From?.Address);
    }

    [Fact]
    public void A_letter_of_its_own_only_has_a_mail_attached()
    {
        var email = Some.Email(Forward(string.Join(' ', Enumerable.Repeat("I have written about the light at King and Bay before and send that letter along.", 6))));
        Assert.Null(email.Forwarded);
        Assert.Equal("message/rfc822", Assert.Single(email.Attachments).ContentType);
    }

    [Fact]
    public void A_long_note_under_a_forwards_subject_is_still_a_forward()
    {
        var raw = Forward(string.Join(' ', Enumerable.Repeat("Dear colleagues, the constituent below asks us for help with this.", 8))).Replace("Subject: Pothole", "Subject: Fwd: Hydrant", StringComparison.Ordinal);
        Assert.Equal("bo@example.ca", Some.Email(raw).Forwarded?.From?.Address);
    }

    [Fact]
    public void A_forward_of_a_forward_leads_to_the_first_mail()
    {
        var middle = "From: clerk@toronto.ca\nSubject: Fwd: Hydrant\nContent-Type: message/rfc822\n\n" + Inner;
        Assert.Equal("bo@example.ca", Some.Email(Some.Mail("Content-Type: message/rfc822", middle)).Forwarded?.From?.Address);
    }

    [Fact]
    public void Several_attached_mails_are_all_listed_and_none_chosen()
    {
        var email = Some.Email(Some.Parts("digest", "\n" + Inner.Replace("boundary=in", "boundary=i1", StringComparison.Ordinal).Replace("--in", "--i1", StringComparison.Ordinal), "\nFrom: c@example.ca\nSubject: Two\n\nTwo\n"));
        Assert.Null(email.Forwarded);
        Assert.Equal(["message/rfc822", "message/rfc822"], email.Attachments.Select(file => file.ContentType));
    }

    [Fact]
    public void A_forward_inside_the_text_is_left_to_the_forward_reader() =>
        Assert.Equal("Pothole", Some.Email(Some.Mail("", "Begin forwarded message:\n\nx")).Forwarded?.Subject);
}
