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

    /// <summary>A reply by the same kind of client, with the references it would carry.</summary>
    public static string Reply(string sender, string body, string to, string messageId = "second@example.com") =>
        From(sender, "Re: Pothole", body, messageId, $"In-Reply-To: <{to}>\nReferences: <{to}>");
}
