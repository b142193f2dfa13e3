using System.Diagnostics;
using Toronto311.Adapters.MailTransport;

namespace Toronto311.Tests.Transport;

/// <summary>Mails, and waiting for something to come true.</summary>
internal static class Some
{
    public static string Mail(string subject, string body = "There is a pothole at 12 Elm Street.", string top = "") =>
        $"{top}From: Jane <jane@example.com>\r\nTo: 311@toronto.ca\r\nSubject: {subject}\r\nDate: Mon, 23 Nov 2026 12:00:00 -0500\r\nMessage-ID: <{subject.Replace(' ', '-')}@example.com>\r\n\r\n{body}\r\n";

    /// <summary>Waits until something is so, and fails when it is not within a time.</summary>
    /// <returns>How long it took.</returns>
    public static async Task<TimeSpan> UntilAsync(Func<bool> isSo, double seconds = 60)
    {
        var watch = Stopwatch.StartNew();
        while (!isSo())
        {
            Assert.True(watch.Elapsed.TotalSeconds < seconds, $"not so after {seconds} seconds");
            await Task.Delay(20);
        }

        return watch.Elapsed;
    }

    /// <summary>Why the mailbox cannot be opened.</summary>
    public static async Task<MailboxException> RefusalAsync(ImapMailbox mailbox) =>
        await Assert.ThrowsAsync<MailboxException>(async () => await (await mailbox.OpenAsync(default)).DisposeAsync());
}
