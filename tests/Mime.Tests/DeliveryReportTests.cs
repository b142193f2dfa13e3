namespace Toronto311.Tests.Mime;

public class DeliveryReportTests
{
    private const string Status = "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.ca\n\nFinal-Recipient: rfc822; <Jo@example.ca>\nAction: Failed\nStatus: 5.1.1 (no such user)\n\nOriginal-Recipient: rfc822;bo@example.ca\nAction: delayed\nStatus: 4.4.7\n";

    private static string Report(params string[] parts) => Some.Parts("report; report-type=delivery-status", parts);

    [Fact]
    public void A_report_says_what_happened_to_whom()
    {
        var email = Some.Email(Report(Some.Part("text/plain", "Sorry."), Status, "Content-Type: message/rfc822\n\nMessage-ID: <ours@toronto.ca>\nSubject: Your request\n\nHello\n"));
        Assert.NotNull(email.DeliveryReport);
        Assert.Equal([("jo@example.ca", "failed", "5.1.1"), ("bo@example.ca", "delayed", "4.4.7")], email.DeliveryReport.Recipients.Select(to => (to.Address, to.Action, to.Status)));
        Assert.Equal("ours@toronto.ca", email.DeliveryReport.OriginalMessageId);
        Assert.Equal("Your request", email.DeliveryReport.OriginalHeaders["subject"]);
        Assert.Equal("Sorry.", email.FullText);
        Assert.Null(email.Forwarded);
        Assert.Equal("delivery-status", email.Parts[0].Parameters["report-type"]);
    }

    [Theory]
    [InlineData("text/rfc822-headers")]
    [InlineData("message/global-headers")]
    [InlineData("message/global")]
    public void A_report_may_return_headers_only_or_an_international_mail(string type)
    {
        var email = Some.Email(Report(Some.Part("text/plain", "Sorry."), Status, $"Content-Type: {type}\n\nMessage-ID: <ours@toronto.ca>\nSubject: Your request\n\n"));
        Assert.Equal("ours@toronto.ca", email.DeliveryReport?.OriginalMessageId);
    }

    [Fact]
    public void An_international_report_is_a_report() =>
        Assert.Equal("failed", Some.Email(Report(Some.Part("text/plain", "Sorry."), Status.Replace("message/delivery-status", "message/global-delivery-status", StringComparison.Ordinal))).DeliveryReport?.Recipients[0].Action);

    [Fact]
    public void A_report_without_the_mail_names_none()
    {
        var report = Some.Email(Report(Some.Part("text/plain", "Sorry."), Status)).DeliveryReport;
        Assert.NotNull(report);
        Assert.Null(report.OriginalMessageId);
        Assert.Empty(report.OriginalHeaders.Fields);
    }

    [Fact]
    public void Recipient_fields_put_into_the_first_group_count() =>
        Assert.Equal("jo@example.ca", Assert.Single(Some.Email(Report(Some.Part("text/plain", "Sorry."), "Content-Type: message/delivery-status\n\nReporting-MTA: dns; x\nFinal-Recipient: rfc822; jo@example.ca\nAction: failed\n")).DeliveryReport!.Recipients).Address);

    [Fact]
    public void A_report_that_someone_attached_to_their_letter_is_no_report_on_our_mail() =>
        Assert.Null(Some.Email(Some.Parts("mixed", Some.Part("text/plain", "What is this?"), "Content-Type: message/rfc822\n\n" + Report(Some.Part("text/plain", "Sorry."), Status).Replace("cut", "in", StringComparison.Ordinal))).DeliveryReport);
}
