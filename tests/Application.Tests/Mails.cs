namespace Toronto311.Tests.Application;

/// <summary>Plain mails of our own that show only what a test is about.</summary>
internal static class Mails
{
    public const string Pothole = "There is a pothole in the road in front of 88 Wellesley St E, about the size of a dinner plate.";

    public const string PotholeNowhere = "There is a pothole on our road, about the size of a dinner plate. Please repair it.";

    public static string From(string sender, string subject, string body, string messageId = "first@example.com", string more = "") =>
        $"""
        From: {sender}
        To: 311@toronto.ca
        Subject: {subject}
        Date: Mon, 23 Nov 2026 11:30:00 -0500
        Message-ID: <{messageId}>
        {more}{(more.Length > 0 ? "\n" : "")}Content-Type: text/plain; charset=utf-8

        {body}
        """;

    /// <summary>The same with a photo of 120 by 120 blue pixels.</summary>
    public static string WithPicture(string mail)
    {
        var end = mail.IndexOf("Content-Type", StringComparison.Ordinal);
        return $"""
            {mail[..end]}Content-Type: multipart/mixed; boundary="b"

            --b
            {mail[end..]}
            --b
            Content-Type: image/png; name="hole.png"
            Content-Disposition: attachment; filename="hole.png"
            Content-Transfer-Encoding: base64

            iVBORw0KGgoAAAANSUhEUgAAAHgAAAB4CAIAAAC2BqGFAAAAs0lEQVR42u3QQQ0AAAgEoEtnMDMZ0Bb6YSMBqR4ORIFo0YgWLdqCaNGIFi3agmjRiBYtGtGiES1aNKJFI1q0aESLRrRo0YgWjWjRohEt
            GtGiRSNaNKJFi0a0aESLFo1o0YgWLRrRohEtWjSiRSNatGhEi0a0aNGIFo1o0aIRLRrRokUjWjSiRYtGtGhEixaNaNGIFi0a0aIRLVo0okUjWrRoRItGtGjRiBaNaNGiES0a0f8W6NWD3vZC+3QAAAAASUVO
            RK5CYII=
            --b--

            """;
    }

    /// <summary>A reply by the same kind of client, with the references it would carry.</summary>
    public static string Reply(string sender, string body, string to, string messageId = "second@example.com") =>
        From(sender, "Re: Pothole", body, messageId, $"In-Reply-To: <{to}>\nReferences: <{to}>");
}
