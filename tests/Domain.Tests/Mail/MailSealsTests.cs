using Toronto311.Domain.Mail;
using Toronto311.Domain.Text;

namespace Toronto311.Tests.Domain.Mail;

/// <summary>What we sign is known again, whatever mail programs do to it, and nothing else is.</summary>
public class MailSealsTests
{
    private const string Reference = "00112233445566778899";

    private static readonly DateOnly Day = new(2026, 11, 24);

    private static readonly SealKey First = new('a', [.. Enumerable.Repeat((byte)1, 32)]);
    private static readonly SealKey Second = new('b', [.. Enumerable.Repeat((byte)2, 32)]);

    private readonly MailSeals seals = new([First]);

    [Fact]
    public void A_token_joins_until_its_last_day()
    {
        var token = seals.TokenFor(Reference, Day.AddDays(180));

        Assert.Equal(MailSeals.TokenLength, token.Length);
        Assert.Equal(Reference, seals.ReadToken(token, Day));
        Assert.Equal(Reference, seals.ReadToken(token.ToUpperInvariant(), Day.AddDays(180)));
        Assert.Null(seals.ReadToken(token, Day.AddDays(181)));
    }

    [Fact]
    public void No_character_of_a_token_can_be_changed()
    {
        var token = seals.TokenFor(Reference, Day);
        for (var at = 0; at < token.Length; at++)
        {
            var other = token[at] == 'c' ? 'd' : 'c';
            Assert.Null(seals.ReadToken(token[..at] + other + token[(at + 1)..], Day));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("a0000000000000000000000000000000000000")]
    [InlineData("not a token at all, but a sentence!!!")]
    public void What_is_no_token_of_ours_joins_nothing(string token) => Assert.Null(seals.ReadToken(token, Day));

    [Fact]
    public void A_key_may_be_changed_while_what_it_signed_is_still_known()
    {
        var (token, marker) = (seals.TokenFor(Reference, Day), seals.MarkerFor("1@mail"));
        var changed = new MailSeals([Second, First]);

        Assert.Equal(Reference, changed.ReadToken(token, Day));
        Assert.True(changed.IsOurMarker(marker));
        Assert.StartsWith("b", changed.TokenFor(Reference, Day), StringComparison.Ordinal);
        Assert.Null(new MailSeals([Second]).ReadToken(token, Day));
        Assert.False(new MailSeals([Second]).IsOurMarker(marker));
    }

    [Fact]
    public void A_marker_is_no_token_and_a_token_no_marker()
    {
        Assert.Null(seals.ReadToken(seals.MarkerFor("1@mail"), Day));
        Assert.False(seals.IsOurMarker(seals.TokenFor(Reference, Day)));
        Assert.False(seals.IsOurMarker("yes"));
        Assert.NotEqual(seals.MarkerFor("1@mail"), seals.MarkerFor("2@mail"));
    }

    [Theory]
    [InlineData("311@toronto.ca")]
    [InlineData("service.aux.citoyens@toronto.ca")]
    public void The_address_of_a_reply_has_room_for_the_token(string address)
    {
        var reply = ReplyTokens.Address(address, seals.TokenFor(Reference, Day));

        Assert.True(reply.IndexOf('@', StringComparison.Ordinal) <= 64);
        Assert.EndsWith("@toronto.ca", reply, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("to")]
    [InlineData("cc")]
    [InlineData("envelope")]
    [InlineData("header")]
    [InlineData("subject")]
    [InlineData("text")]
    public void A_token_is_found_wherever_a_reply_still_carries_it(string where)
    {
        var token = seals.TokenFor(Reference, Day);
        var address = ReplyTokens.Address("311@toronto.ca", token);
        var email = new InboundEmail
        {
            Key = new EmailKey("k"),
            Text = WrittenText.Empty,
            To = where == "to" ? [new MailAddress(null, address)] : [new MailAddress(null, "311@toronto.ca")],
            Cc = where == "cc" ? [new MailAddress(null, address)] : [],
            Envelope = where == "envelope" ? new Envelope(null, [address]) : Envelope.Unknown,
            Headers = where == "header" ? new MailHeaders([new MailHeader("Delivered-To", address)]) : MailHeaders.None,
            Subject = where == "subject" ? $"about {token}." : "",
            FullText = where == "text" ? $"Hello\n> please put this code in it: {token.ToUpperInvariant()}\n" : "",
        };

        Assert.Equal(Reference, ReplyTokens.Find(email, seals, Day));
    }

    [Fact]
    public void A_text_full_of_what_looks_like_tokens_is_searched_only_so_far()
    {
        var text = string.Join(' ', Enumerable.Repeat(new string('a', MailSeals.TokenLength), 100_000));
        var email = new InboundEmail { Key = new EmailKey("k"), Text = WrittenText.Empty, FullText = text };

        Assert.Null(ReplyTokens.Find(email, seals, Day));
    }
}
