using Toronto311.Domain.Classification;
using Toronto311.Domain.Mail;
using static Toronto311.Tests.Domain.Rules.SomeRules;

namespace Toronto311.Tests.Domain.Rules;

public class OperatorTests
{
    [Theory]
    [InlineData("ice", "The ICE is thick.", true)]
    [InlineData("ice", "Call the police!", false)]
    [InlineData("plow*", "No plowing since Monday", true)]
    [InlineData("plow*", "The snowplow came", false)]
    [InlineData("bus stop", "the bus\n   stop, again", true)]
    [InlineData("bus stop", "the bus did stop", false)]
    [InlineData("green-bin", "my Green Bin", true)]
    [InlineData("neighbour's", "my neighbour’s dog", true)]
    [InlineData("pick* up", "it was never picked up", true)]
    [InlineData("pick* up", "it was picked by hand", false)]
    [InlineData("poubelle*", "Ma POUBELLE est cassée", true)]
    [InlineData("cassée", "Ma poubelle est cassée.", true)]
    [InlineData("垃圾", "请收垃圾谢谢", true)]
    [InlineData("圾垃", "请收垃圾谢谢", false)]
    public void Contains_looks_for_whole_words_whatever_their_case_and_spacing(string phrase, string body, bool fires) =>
        Assert.Equal(fires, Fires($$"""{ "field": "body", "contains": "{{phrase}}" }""", Email(body)));

    [Fact]
    public void A_list_of_phrases_needs_only_one_of_them() =>
        Assert.True(Fires("""{ "field": "body", "contains": ["hail", "snow"] }""", Email("so much snow")));

    [Fact]
    public void Text_is_subject_and_body_but_no_phrase_runs_from_one_into_the_other()
    {
        var email = Email("stop sign is down", "Missed the bus");
        Assert.True(Fires("""{ "field": "text", "contains": "stop sign" }""", email));
        Assert.True(Fires("""{ "field": "text", "contains": "the bus" }""", email));
        Assert.False(Fires("""{ "field": "text", "contains": "bus stop" }""", email));
    }

    [Theory]
    [InlineData("""{ "field": "subject", "equals": "my  BIN" }""", true)]
    [InlineData("""{ "field": "subject", "equals": "bin" }""", false)]
    [InlineData("""{ "field": "subject", "in": ["x", "my bin"] }""", true)]
    [InlineData("""{ "field": "subject", "in": ["x", "y"] }""", false)]
    [InlineData("""{ "field": "subject", "startsWith": "MY b" }""", true)]
    [InlineData("""{ "field": "subject", "startsWith": "bin" }""", false)]
    [InlineData("""{ "field": "subject", "matches": "^my b.n$" }""", true)]
    [InlineData("""{ "field": "subject", "matches": "^b.n" }""", false)]
    [InlineData("""{ "field": "subject", "set": true }""", true)]
    [InlineData("""{ "field": "subject", "set": false }""", false)]
    [InlineData("""{ "field": "body", "set": false }""", true)]
    [InlineData("""{ "field": "place", "set": true }""", false)]
    [InlineData("""{ "not": { "field": "subject", "contains": "bin" } }""", false)]
    [InlineData("""{ "not": { "field": "subject", "contains": "bins" } }""", true)]
    public void Text_is_compared_without_case_and_blanks(string when, bool fires) =>
        Assert.Equal(fires, Fires(when, Email("  \n", " My\n bin ")));

    [Theory]
    [InlineData("""{ "field": "month", "in": [6, 7, 8] }""", true)]
    [InlineData("""{ "field": "month", "equals": 8 }""", false)]
    [InlineData("""{ "field": "hour", "atLeast": 14 }""", true)]
    [InlineData("""{ "field": "hour", "above": 14 }""", false)]
    [InlineData("""{ "field": "hour", "atMost": 14 }""", true)]
    [InlineData("""{ "field": "hour", "below": 14 }""", false)]
    [InlineData("""{ "field": "weekday", "equals": "wednesday" }""", true)]
    [InlineData("""{ "field": "weekday", "in": ["Saturday", "Sunday"] }""", false)]
    [InlineData("""{ "field": "receivedDate", "equals": "2026-07-15" }""", true)]
    [InlineData("""{ "field": "receivedDate", "before": "2026-07-15" }""", false)]
    [InlineData("""{ "field": "receivedDate", "before": "2026-07-16" }""", true)]
    [InlineData("""{ "field": "receivedDate", "after": "2026-07-15" }""", false)]
    [InlineData("""{ "field": "receivedDate", "after": "2025-12-31" }""", true)]
    public void Times_are_those_of_the_clock_the_email_came_by(string when, bool fires) => Assert.Equal(fires, Fires(when, Email("x")));

    [Theory]
    [InlineData("""{ "field": "label", "equals": "road-pothole" }""", true)]
    [InlineData("""{ "field": "label", "in": ["road-debris", "none"] }""", false)]
    [InlineData("""{ "field": "secondLabel", "equals": "road-sinking" }""", true)]
    [InlineData("""{ "field": "confidence", "atLeast": 0.6 }""", true)]
    [InlineData("""{ "field": "confidence", "above": 0.6 }""", false)]
    [InlineData("""{ "field": "secondConfidence", "below": 0.4 }""", true)]
    [InlineData("""{ "field": "confidenceOf:road-sinking", "atLeast": 0.3 }""", true)]
    [InlineData("""{ "field": "confidenceOf:no-water", "above": 0 }""", false)]
    public void Labels_are_the_models(string when, bool fires) =>
        Assert.Equal(fires, Fires(when, Labelled(new Prediction("road-pothole", 0.6), new Prediction("road-sinking", 0.3))));

    [Theory]
    [InlineData("""{ "field": "label", "set": false }""")]
    [InlineData("""{ "field": "confidence", "set": false }""")]
    [InlineData("""{ "not": { "field": "confidence", "atMost": 1 } }""")]
    [InlineData("""{ "field": "attachmentTypes", "set": false }""")]
    [InlineData("""{ "field": "dmarc", "set": false }""")]
    public void What_is_not_there_compares_with_nothing(string when) => Assert.True(Fires(when, Email()));

    [Theory]
    [InlineData("""{ "field": "to", "contains": "311@TORONTO.ca" }""", true)]
    [InlineData("""{ "field": "to", "contains": "311" }""", false)]
    [InlineData("""{ "field": "attachmentTypes", "contains": ["image/*"] }""", true)]
    [InlineData("""{ "field": "attachmentTypes", "contains": "application/*" }""", false)]
    [InlineData("""{ "field": "attachmentNames", "matches": "\\.jpe?g$" }""", true)]
    [InlineData("""{ "field": "attachmentNames", "set": true }""", true)]
    [InlineData("""{ "field": "attachmentCount", "equals": 1 }""", true)]
    [InlineData("""{ "field": "hasPicture", "equals": true }""", true)]
    [InlineData("""{ "field": "hasPlace", "equals": true }""", true)]
    [InlineData("""{ "field": "placeKind", "equals": "address" }""", true)]
    [InlineData("""{ "field": "place", "contains": "bay st" }""", true)]
    [InlineData("""{ "field": "isReply", "equals": true }""", false)]
    [InlineData("""{ "field": "isForward", "equals": true }""", true)]
    [InlineData("""{ "field": "fromCouncillor", "equals": false }""", true)]
    [InlineData("""{ "field": "recentContacts", "atLeast": 3 }""", true)]
    [InlineData("""{ "field": "sender", "startsWith": "alex@" }""", true)]
    [InlineData("""{ "field": "senderDomain", "equals": "example.org" }""", true)]
    [InlineData("""{ "field": "language", "in": ["en", "fr"] }""", true)]
    [InlineData("""{ "field": "dmarc", "equals": "fail" }""", true)]
    [InlineData("""{ "field": "spf", "equals": "pass" }""", false)]
    [InlineData("""{ "field": "dkim", "in": ["none", "neutral"] }""", true)]
    [InlineData("""{ "field": "header:X-Spam-Flag", "equals": "yes" }""", true)]
    [InlineData("""{ "field": "header:x-spam-flag", "set": true }""", true)]
    [InlineData("""{ "field": "header:List-Id", "set": true }""", false)]
    [InlineData("""{ "field": "quoted", "contains": "earlier" }""", true)]
    [InlineData("""{ "field": "wordCount", "equals": 3 }""", true)]
    public void Every_other_field_can_be_asked_about(string when, bool fires) => Assert.Equal(fires, Fires(when, Email("don't-do that") with
    {
        To = ["311@toronto.ca"],
        AttachmentTypes = ["image/jpeg"],
        AttachmentNames = ["IMG_1.JPG"],
        AttachmentCount = 1,
        HasPicture = true,
        Place = "100 Bay St",
        PlaceKind = "address",
        IsForward = true,
        RecentContacts = 3,
        Sender = "alex@example.org",
        SenderDomain = "example.org",
        Language = "en",
        Dmarc = "fail",
        Spf = "fail",
        Dkim = "none",
        Quoted = "An earlier mail",
        Headers = new MailHeaders([new MailHeader("X-Spam-Flag", " YES")]),
    }));

    [Fact]
    public void The_words_of_the_whole_email_count_when_only_a_part_is_looked_at() =>
        Assert.True(Fires("""{ "field": "wordCount", "above": 400 }""", Email("short") with { WordCount = 401 }));
}
