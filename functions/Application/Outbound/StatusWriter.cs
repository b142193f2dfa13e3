using Toronto311.Application.Conversations;
using Toronto311.Application.Inbound;
using Toronto311.Application.Releases;
using Toronto311.Application.Requests;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;

namespace Toronto311.Application.Outbound;

/// <summary>Writes to who asked for a request that its status has changed.</summary>
public sealed class StatusWriter(CurrentRelease releases, ReplyOptions options, TimeProvider clock)
{
    /// <summary>One mail for each who is to be told.</summary>
    /// <param name="changeId">The change told of; the same again gives the same Message-IDs.</param>
    public IEnumerable<OutboundEmail> Write(ServiceRequestDocument request, string changeId)
    {
        var language = DecidedLanguages.OfReply(request.Language);
        var own = releases.Current.Own;
        for (var at = 0; at < request.Notify.Count; at++)
        {
            var text = new ReplyText(releases.Current.Replies.Words[language], language, []);
            text.Add(text.Words.StatusChanged);
            text.AddStatus(request);
            var messageId = DerivedIds.Reply($"{request.Id} {changeId}", $"status{at}", options.MessageIdDomain);
            // The resident of a councillor's forward has no conversation with us; who wrote has.
            var token = at == 0 && request.ConversationId is { } id && own.Seals is { } seals ? seals.TokenFor(Conversation.ReferenceOf(id), TorontoTime.DayOf(clock.GetUtcNow()).AddDays(options.TokenDays)) : null;
            yield return new OutboundEmail
            {
                Schema = OutboundEmail.CurrentSchema,
                MessageId = messageId,
                Kind = ReplyKind.StatusChange,
                EmailKey = request.EmailKey,
                To = request.Notify[at],
                Subject = $"{request.ServiceName}: {request.Id}",
                Text = text.Close(text.Words.Close, token),
                ReplyTo = token is null ? null : ReplyTokens.Address(options.Address, token),
                LoopMarker = own.Seals?.MarkerFor(messageId),
                ConversationId = request.ConversationId,
                Language = language,
                CreatedAt = clock.GetUtcNow(),
            };
        }
    }
}
