using System.Text;
using Toronto311.Domain.Mail;

namespace Toronto311.Tests.Application;

/// <summary>What cannot be handled ends before a person, once, with everything kept.</summary>
public sealed class PoisonTests : IDisposable
{
    private readonly TestSystem system = new();

    public void Dispose() => system.Dispose();

    [Fact]
    public async Task A_message_that_is_none_of_ours_is_set_aside_and_told_to_an_agent()
    {
        await system.Inbound.SendAsync("not json", TimeSpan.Zero, default);
        await system.WorkAsync();

        Assert.Equal(1, await system.Poison.CountAsync(default));
        Assert.Equal(["Failed"], Assert.Single(await system.Store.Escalations.ListAsync(0, 10, default)).Reasons);
    }

    [Fact]
    public async Task Mail_missing_from_the_archive_is_tried_five_times_and_then_set_aside()
    {
        var key = await AcceptWithoutArchiveAsync();
        await system.WorkAsync();

        Assert.Equal(1, await system.Poison.CountAsync(default));
        var escalation = Assert.Single(await system.Store.Escalations.ListAsync(0, 10, default));
        Assert.Contains("5 times", escalation.Detail, StringComparison.Ordinal);
        Assert.Equal(["Failed"], (await system.Store.Ledger.FindAsync(key, default))?.Settlement?.Reasons);
    }

    [Fact]
    public async Task A_poisoned_message_does_not_hold_up_the_mail_behind_it()
    {
        await AcceptWithoutArchiveAsync();
        var row = await system.ReceiveAsync(Mails.From("jane@example.com", "Pothole", Mails.Pothole));

        Assert.Equal("filed", row.Settlement?.Disposition);
    }

    [Fact]
    public async Task Mail_accepted_but_not_queued_before_a_crash_is_queued_when_it_comes_again()
    {
        var raw = Encoding.UTF8.GetBytes(Mails.From("jane@example.com", "Pothole", Mails.Pothole));
        var (key, _) = await system.Accept.AcceptAsync(raw, Envelope.Unknown, "test", default);
        var lost = Assert.Single(await system.Inbound.ReceiveAsync(1, TimeSpan.FromMinutes(1), default));
        await system.Inbound.DeleteAsync(lost, default);

        await system.Accept.AcceptAsync(raw, Envelope.Unknown, "test", default);
        await system.WorkAsync();

        Assert.Equal("filed", (await system.Store.Ledger.FindAsync(key, default))?.Settlement?.Disposition);
    }

    [Fact]
    public async Task Stopped_with_mail_in_hand_it_gives_back_what_is_not_done_and_the_next_start_finds_it_at_once()
    {
        using var stop = new CancellationTokenSource();
        var read = 0;
        using var stopped = new TestSystem(reading: inner => (raw, envelope) =>
        {
            if (++read == 2)
                stop.Cancel();
            return inner(raw, envelope);
        });
        for (var n = 0; n < 5; n++)
            await stopped.Accept.AcceptAsync(Encoding.UTF8.GetBytes(Mails.From($"p{n}@example.com", "Pothole", $"There is a pothole in the road in front of {(n + 1) * 100} Wellesley St E.", $"{n}@example.com")), Envelope.Unknown, "test", default);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => stopped.Worker.RunOnceAsync(stop.Token));
        var settled = (await stopped.Store.Ledger.ListAsync(null, 0, 10, default)).Count(row => row.Settlement is not null);
        Assert.InRange(settled, 1, 4);
        Assert.Equal(5 - settled, await stopped.Worker.RunOnceAsync(default));

        Assert.Equal((0, 5), (await stopped.Inbound.CountAsync(default), await stopped.Store.ServiceRequests.CountAsync(default)));
        Assert.Equal(5, await stopped.Store.Outbox.CountAsync(default));
    }

    private async Task<ArchiveKey> AcceptWithoutArchiveAsync()
    {
        var key = new ArchiveKey(new string('a', 64));
        await system.Store.Ledger.AcceptAsync(new() { ArchiveKey = key.Value, ReceivedAt = system.Clock.GetUtcNow(), Source = "test", Size = 1 }, default);
        await system.Inbound.SendAsync($$"""{"schema":1,"archiveKey":"{{key}}","receivedAt":"2026-11-23T17:00:00+00:00","source":"test"}""", TimeSpan.Zero, default);
        return key;
    }
}
