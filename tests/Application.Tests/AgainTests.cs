using System.Security.Cryptography;
using System.Text;
using Toronto311.Application.Conversations;
using Toronto311.Application.Inbound;
using Toronto311.Application.Outbound;
using Toronto311.Application.Releases;
using Toronto311.Application.Requests;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;

namespace Toronto311.Tests.Application;

/// <summary>What was decided is carried out again after a crash, whatever has happened since, and changes nothing.</summary>
public sealed class AgainTests : IDisposable
{
    private const string FrenchTax = "Bonjour,\n\nJe viens d'acheter une maison à Toronto. De quelles façons puis-je payer l'impôt foncier? Est-il possible de le faire par prélèvement automatique?";

    private readonly TestSystem system = new();

    public void Dispose() => system.Dispose();

    [Fact]
    public async Task A_reply_that_completed_a_request_is_not_added_to_it_when_it_is_carried_out_again()
    {
        var question = await system.ReplyAsync(await system.ReceiveAsync(Mails.From("jane@example.com", "Pothole", Mails.PotholeNowhere)));
        var reply = await system.ReceiveAsync(Mails.WithPicture(Mails.Reply("jane@example.com", "It is in front of 88 Wellesley St E", question.MessageId)));
        var (request, conversation) = await StandingAsync(reply);

        await system.CarryOutAgainAsync(reply);

        var (again, talk) = await StandingAsync(reply);
        Assert.Single(request.Photos);
        Assert.Empty(again.History);
        Assert.Equal((conversation.Stage, conversation.AdditionAcknowledged), (talk.Stage, talk.AdditionAcknowledged));
    }

    [Fact]
    public async Task A_question_carried_out_again_after_it_was_answered_is_not_open_again()
    {
        var asked = await system.ReceiveAsync(Mails.From("jane@example.com", "Pothole", Mails.PotholeNowhere));
        await system.ReceiveAsync(Mails.Reply("jane@example.com", "It is in front of 88 Wellesley St E", (await system.ReplyAsync(asked)).MessageId));

        await system.CarryOutAgainAsync(asked);

        var conversation = (await StandingAsync(asked)).Conversation;
        Assert.Equal(("filed", null, null), (conversation.Stage, conversation.Pending, conversation.AnswerBy));
    }

    [Fact]
    public async Task A_reply_once_written_stands_under_another_release()
    {
        using var french = new TestSystem();
        var row = await french.ReceiveAsync(Mails.From("jeanne@example.com", "Comment payer l'impôt foncier", FrenchTax));
        Assert.Equal("answered", row.Settlement?.Disposition);
        var reply = await french.ReplyAsync(row);
        await french.Store.Conversations.ChangeAsync((await french.DecisionAsync(row)).EmailKey, standing => standing! with { EmailKeys = [] }, default);

        await french.CarryOutAgainAsync(row, WithoutTheCard());

        var standing = await french.ReplyAsync(row);
        Assert.Equal((reply.MessageId, reply.Text), (standing.MessageId, standing.Text));
        Assert.Equal(0, await french.Store.Escalations.CountAsync(default));
    }

    [Fact]
    public async Task An_answer_whose_card_is_gone_before_it_is_written_reaches_a_person()
    {
        using var decided = new TestSystem();
        var row = await decided.ReceiveAsync(Mails.From("jeanne@example.com", "Comment payer l'impôt foncier", FrenchTax));
        using var later = new TestSystem(release: WithoutTheCard());
        await later.Store.Decisions.KeepAsync(await decided.DecisionAsync(row), default);

        var resumed = await later.ReceiveAsync(Mails.From("jeanne@example.com", "Comment payer l'impôt foncier", FrenchTax));

        var escalation = Assert.Single(await later.Store.Escalations.ListAsync(0, 10, default));
        Assert.Equal(["AnswerNotApproved"], escalation.Reasons);
        Assert.Contains("has no such card any more", escalation.Detail, StringComparison.Ordinal);
        var reply = await later.ReplyAsync(resumed);
        Assert.Equal((ReplyKind.Receipt, "fr"), (reply.Kind, reply.Language));
        Assert.Contains("Une personne du 311 lira votre courriel", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_queued_again_after_a_crash_was_received_when_it_first_came()
    {
        var raw = Encoding.UTF8.GetBytes(Mails.From("jane@example.com", "Pothole", Mails.Pothole));
        var key = new ArchiveKey(Convert.ToHexStringLower(SHA256.HashData(raw)));
        var first = system.Clock.GetUtcNow();
        await system.Store.Ledger.AcceptAsync(new LedgerRow { ArchiveKey = key.Value, ReceivedAt = first, Source = "test", Size = raw.Length }, default);
        system.Clock.Advance(TimeSpan.FromHours(3));

        var row = await system.ReceiveAsync(Encoding.UTF8.GetString(raw));

        Assert.Equal((first, first), (row.ReceivedAt, (await system.DecisionAsync(row)).ReceivedAt));
    }

    [Fact]
    public async Task A_mail_that_ends_the_program_again_and_again_does_not_take_those_behind_it_along()
    {
        var (deadly, _) = await system.Accept.AcceptAsync(Encoding.UTF8.GetBytes(Mails.From("jane@example.com", "Pothole", Mails.Pothole)), Envelope.Unknown, "test", default);
        await system.Accept.AcceptAsync(Encoding.UTF8.GetBytes(Mails.From("joe@example.com", "Pothole", Mails.Pothole)), Envelope.Unknown, "test", default);
        var worker = system.WorkerOver(new DeadlyArchive(system.Store.Archive, deadly));
        for (var crash = 0; crash < 5; crash++)
        {
            await Assert.ThrowsAsync<OperationCanceledException>(() => worker.RunOnceAsync(default));
            system.Clock.Advance(TimeSpan.FromMinutes(10));
        }

        await system.WorkAsync();

        Assert.Equal(["escalated", "filed"], (await system.Store.Ledger.ListAsync(null, 0, 10, default)).Select(row => row.Settlement?.Disposition).Order(StringComparer.Ordinal));
    }

    private static Release WithoutTheCard()
    {
        const string Card = "cards/fr/tax-payment.md";
        return TestSystem.Read(ReleaseFiles.Shipped.With(Card, Encoding.UTF8.GetBytes(ReleaseFiles.Shipped.Text(Card).Replace("language: fr", "language: zz", StringComparison.Ordinal))));
    }

    /// <summary>Ends who reads a certain mail as a kill would: nothing more is done, and the message stays received.</summary>
    private sealed class DeadlyArchive(IMailArchive archive, ArchiveKey deadly) : IMailArchive
    {
        public Task<bool> PutAsync(ArchiveKey key, ReadOnlyMemory<byte> raw, CancellationToken cancellationToken) => archive.PutAsync(key, raw, cancellationToken);

        public Task<byte[]?> GetAsync(ArchiveKey key, CancellationToken cancellationToken) => key == deadly ? throw new OperationCanceledException() : archive.GetAsync(key, cancellationToken);

        public IAsyncEnumerable<ArchiveKey> ListAsync(CancellationToken cancellationToken) => archive.ListAsync(cancellationToken);
    }

    private async Task<(ServiceRequestDocument Request, Conversation Conversation)> StandingAsync(LedgerRow row)
    {
        var request = Assert.Single(await system.Store.ServiceRequests.ListAsync(0, 10, default));
        var decision = await system.DecisionAsync(row);
        return (request, await system.Store.Conversations.FindAsync(decision.ConversationId ?? decision.EmailKey, default) ?? throw new InvalidOperationException("no conversation"));
    }
}
