using System.Globalization;
using System.Text;

namespace Toronto311.Tests.Exchange;

/// <summary>A mail as a resident's mail program writes it.</summary>
internal sealed record Letter(string Sender, string Subject, string Body)
{
    private static int _number;

    private readonly int _own = Interlocked.Increment(ref _number);

    /// <summary>Whom the server is told to bring it to.</summary>
    public string[] Recipients { get; init; } = [Desk.Address];

    public string To { get; init; } = Desk.Address;

    public string? Cc { get; init; }

    /// <summary>The name beside the sender's address.</summary>
    public string Name { get; init; } = "";

    public string MessageId { get => field ?? $"letter-{_own}@{Sender[(Sender.IndexOf('@', StringComparison.Ordinal) + 1)..]}"; init; }

    /// <summary>Whether the mail says it.</summary>
    public bool HasMessageId { get; init; } = true;

    /// <summary>Where bounces go; the sender unless said otherwise.</summary>
    public string ReturnPath { get => field ?? Sender; init; }

    /// <summary>Further header lines.</summary>
    public IReadOnlyList<string> Headers { get; init; } = [];

    public string ContentType { get; init; } = "text/plain; charset=utf-8";

    public DateTimeOffset Date { get; init; } = DateTimeOffset.Now;

    public string Text
    {
        get
        {
            var lines = new List<string> { $"From: {(Name.Length > 0 ? $"{Name} <{Sender}>" : Sender)}", $"To: {To}" };
            if (Cc is not null)
                lines.Add($"Cc: {Cc}");
            lines.Add($"Subject: {(Ascii.IsValid(Subject) ? Subject : $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(Subject))}?=")}");
            lines.Add($"Date: {Date.ToUniversalTime().ToString("ddd, dd MMM yyyy HH:mm:ss", CultureInfo.InvariantCulture)} +0000");
            if (HasMessageId)
                lines.Add($"Message-ID: <{MessageId}>");
            return string.Join('\n', [.. lines, .. Headers, "MIME-Version: 1.0", $"Content-Type: {ContentType}", "Content-Transfer-Encoding: 8bit", "", Body, ""]);
        }
    }

    /// <summary>The answer to a mail of ours by a program that keeps the thread.</summary>
    public static Letter AnswerTo(Taken mail, string sender, string body) => new(sender, mail.Mail.Subject ?? "", body)
    {
        To = mail.Mail.ReplyTo.Mailboxes.First().Address,
        Recipients = [mail.Mail.ReplyTo.Mailboxes.First().Address],
        Headers = [$"In-Reply-To: <{mail.Mail.MessageId}>", $"References: <{mail.Mail.MessageId}>"],
    };

    /// <summary>What a server says that could not deliver a mail of ours.</summary>
    /// <param name="withHeaders">Whether it tells which mail by Message-ID.</param>
    /// <param name="action">As RFC 3464 has it: failed, delayed, delivered.</param>
    public static Letter BounceOf(Taken mail, bool withHeaders = true, string action = "failed", string status = "5.1.1") =>
        new("mailer-daemon@mx.example.com", action == "failed" ? "Undelivered Mail Returned to Sender" : $"Delivery Status Notification ({action})", BounceBody(mail, withHeaders, action, status))
        {
            ReturnPath = "",
            To = mail.MailFrom,
            Recipients = [mail.MailFrom],
            ContentType = "multipart/report; report-type=delivery-status; boundary=\"report\"",
        };

    private static string BounceBody(Taken mail, bool withHeaders, string action, string status) =>
        $"""
        --report
        Content-Type: text/plain

        This is the mail system at mx.example.com. {(action == "failed" ? "Your message could not be delivered." : "This is for your information only.")}

        --report
        Content-Type: message/delivery-status

        Reporting-MTA: dns; mx.example.com

        Final-Recipient: rfc822; {mail.RcptTo[0]}
        Action: {action}
        Status: {status}

        {(withHeaders ? $"--report\nContent-Type: text/rfc822-headers\n\nFrom: {Desk.Address}\nMessage-ID: <{mail.Mail.MessageId}>\n" : "")}
        --report--
        """;
}
