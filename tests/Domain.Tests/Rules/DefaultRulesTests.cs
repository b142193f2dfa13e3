using System.Text.Json;
using Toronto311.Domain.Answers;
using Toronto311.Domain.Classification;
using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;
using Toronto311.Domain.Requests;
using Toronto311.Domain.Rules;
using static Toronto311.Tests.Domain.Rules.SomeRules;

namespace Toronto311.Tests.Domain.Rules;

public class DefaultRulesTests
{
    private static readonly RuleSet Rules = RuleSetReader.Read("default-rules.json", ShippedRules.Json);

    [Fact]
    public void There_are_thirty_to_seventy_of_them_and_each_is_explained()
    {
        Assert.InRange(Rules.Rules.Count, 30, 70);
        Assert.All(Rules.Rules, rule => Assert.InRange(rule.Description.Length, 40, 400));
    }

    [Fact]
    public void Rules_of_a_group_stand_close_enough_to_be_read_together() =>
        Assert.InRange(Rules.Rules.Select(rule => rule.Group).Distinct(StringComparer.Ordinal).Count(), 5, 15);

    [Fact]
    public void A_rule_that_only_marks_is_asked_about_by_a_later_one()
    {
        var named = Names(JsonDocument.Parse(ShippedRules.Json).RootElement).ToHashSet(StringComparer.Ordinal);
        Assert.All(Rules.Rules.Where(rule => rule.Effect == RuleEffect.None), rule => Assert.Contains(rule.Name, named));

        static IEnumerable<string> Names(JsonElement element) => element.ValueKind switch
        {
            JsonValueKind.Object => element.EnumerateObject().SelectMany(member => member.NameEquals("rule") ? [member.Value.GetString()!] : Names(member.Value)),
            JsonValueKind.Array => element.EnumerateArray().SelectMany(Names),
            _ => [],
        };
    }

    [CatalogueFact]
    public void No_label_is_named_that_the_catalogue_does_not_have()
    {
        var services = ServiceList.Parse("services.csv", ShippedRules.Text("services.csv"));
        var topics = TopicList.Parse("topics.csv", ShippedRules.Text("topics.csv"), "referrals.csv", ShippedRules.Text("referrals.csv"));
        var labels = services.All.Select(service => service.Code.Value).Concat(topics.All.Select(topic => topic.Code)).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(Rules.Rules.Count, RuleSetReader.Read("default-rules.json", ShippedRules.Json, labels).Rules.Count);
    }

    [Theory]
    [InlineData("Pothole", "There is a deep pothole on Dupont near Spadina, please fix it.")]
    [InlineData("Garbage", "Our garbage was not picked up this morning at 14 Elm Ave, the whole street was missed.")]
    [InlineData("Question", "What day is my recycling collected and when do I put out the yard waste?")]
    [InlineData("Tree", "A big branch of the city tree in front of my house is hanging over the sidewalk.")]
    [InlineData("Property tax", "I did not get my tax bill this year. Can you send me another copy? My roll number is 19 04 123 456 07800 0000.")]
    [InlineData("Parking ticket", "I want to pay my parking ticket number PF123456 online but the site gives an error.")]
    [InlineData("Suspicious text", "I got a text that says I have won a city refund of 500 dollars, I must give my bank account. Is this a scam?")]
    [InlineData("Website", "Your website does not let me choose my street when I report graffiti. I tried to get a quote for a bin.")]
    [InlineData("Bitcoin", "Someone phoned my mother about her property tax and wanted bitcoin, guaranteed fraud. Who do I tell?")]
    [InlineData("Noise", "The restaurant below my apartment plays loud music until 3 am every weekend. We are a family with small children.")]
    public void An_ordinary_email_of_a_resident_is_forced_nowhere(string subject, string body)
    {
        var outcome = Rules.Evaluate(Email(body, subject) with { Language = "en", SenderDomain = "example.org", Sender = "sam@example.org" });
        Assert.Null(outcome.Forced);
        Assert.False(outcome.HasConflict);
    }

    [Theory]
    [InlineData("You have won!!", "Dear friend, your email won 2.5 million USD in our draw. Contact me with your full name and bank details.", "ADVANCE_FEE_LETTER")]
    [InlineData("Invest", "Our crypto trading platform gives guaranteed daily profit, join now.", "CRYPTO_OFFER")]
    [InlineData("Your device", "We hacked your laptop and have a video of you. Send 900 in bitcoin to this wallet.", "EXTORTION_LETTER")]
    [InlineData("Ranking", "We can bring your website to the first page of Google with quality backlinks. Reply for our price list.", "WEBSITE_SALES_PITCH")]
    [InlineData("Offer", "Instant loan for everyone, pre-approved today. Click to unsubscribe.", "PILLS_OR_LOANS")]
    public void Spam_goes_to_quarantine(string subject, string body, string rule)
    {
        var outcome = Rules.Evaluate(Email(body, subject) with { Language = "en" });
        Assert.Equal((Disposition.Discarded, DiscardReason.Spam), (outcome.Forced, outcome.DiscardReason));
        Assert.Contains(outcome.Fired, trace => trace.Name == rule);
        Assert.Null(Rules.Evaluate(Email(body, subject) with { Language = "en", IsForward = true }).DiscardReason);
    }

    [Theory]
    [InlineData("X-Spam-Flag", "YES", Disposition.Discarded)]
    [InlineData("X-Spam-Flag", "NO", null)]
    [InlineData("X-Spam-Status", "Yes, score=12.1", Disposition.Discarded)]
    [InlineData("X-Spam-Status", "No, score=0.1", null)]
    [InlineData("X-MS-Exchange-Organization-SCL", "9", Disposition.Discarded)]
    [InlineData("X-MS-Exchange-Organization-SCL", "5", Disposition.Escalated)]
    [InlineData("X-MS-Exchange-Organization-SCL", "1", null)]
    [InlineData("X-Forefront-Antispam-Report", "CIP:192.0.2.1;CTRY:CA;SFV:SPM;SCL:5", Disposition.Discarded)]
    public void The_mail_servers_word_on_spam_is_taken(string header, string value, Disposition? forced) =>
        Assert.Equal(forced, Rules.Evaluate(Email("There is a pothole on my street.") with { Headers = new MailHeaders([new MailHeader(header, value)]) }).Forced);

    [Theory]
    [InlineData("STATUS_WITH_NUMBER", "What is the status of service request number 09123456? It is still not done.", EscalationReason.FollowUp)]
    [InlineData("STATUS_WITH_NUMBER", "Reference # 101-00012345678", null)]
    [InlineData("STATUS_WITH_NUMBER", "Any update? Ref: 08765432", EscalationReason.FollowUp)]
    [InlineData("CANCEL_OR_CHANGE_REQUEST", "Please cancel my request for a bigger bin.", EscalationReason.FollowUp)]
    [InlineData("LEGAL_LETTER", "My lawyer will file a statement of claim on Monday.", EscalationReason.PersonFirst)]
    [InlineData("MEDIA_INQUIRY", "I'm a reporter with the student paper and on a deadline, may I have a comment on the snow budget?", EscalationReason.PersonFirst)]
    [InlineData("PRIVATE_NUMBERS", "Charge it to my card 4111 1111 1111 1111 please.", EscalationReason.PersonFirst)]
    [InlineData("PRIVATE_NUMBERS", "My SIN is 046 454 286.", EscalationReason.PersonFirst)]
    [InlineData("BID_OR_INVOICE", "See our answer to the request for proposals.", EscalationReason.PersonFirst)]
    [InlineData("FRENCH_IN_PASSING", "Bonjour, ma poubelle est brisée. Merci", EscalationReason.Language)]
    public void What_a_person_must_see_gets_a_person(string rule, string body, EscalationReason? reason)
    {
        var outcome = Rules.Evaluate(Email(body));
        Assert.Equal(reason is not null, outcome.Fired.Any(trace => trace.Name == rule));
        Assert.Equal(reason is { } only ? [only] : [], outcome.Reasons);
    }

    [Theory]
    [InlineData("CITY_STAFF", "toronto.ca", true)]
    [InlineData("CITY_STAFF", "parks.toronto.ca", true)]
    [InlineData("CITY_STAFF", "nottoronto.ca", false)]
    [InlineData("CITY_STAFF", "toronto.ca.example.org", false)]
    [InlineData("OTHER_PUBLIC_BODY", "ontario.ca", true)]
    [InlineData("OTHER_PUBLIC_BODY", "mto.gov.on.ca", true)]
    [InlineData("OTHER_PUBLIC_BODY", "discontario.ca", false)]
    [InlineData("MEMBER_OF_PARLIAMENT", "parl.gc.ca", true)]
    [InlineData("NEWS_DESK", "cbc.ca", true)]
    [InlineData("NEWS_DESK", "example.org", false)]
    public void Offices_and_newsrooms_get_a_person(string rule, string domain, bool fires) =>
        Assert.Equal(fires, Rules.WhyNot(Email("A pothole on Bay Street") with { SenderDomain = domain }, rule) is null);

    [Fact]
    public void A_councillors_office_is_not_city_staff() =>
        Assert.NotNull(Rules.WhyNot(Email("x") with { SenderDomain = "toronto.ca", FromCouncillor = true }, "CITY_STAFF"));

    [Theory]
    [InlineData(401, 0, EscalationReason.LowConfidence)]
    [InlineData(400, 0, null)]
    [InlineData(2, 1, EscalationReason.LowConfidence)]
    [InlineData(2, 0, null)]
    [InlineData(30, 1, null)]
    public void Mail_that_is_too_long_or_only_attached_gets_a_person(int words, int attachments, EscalationReason? reason) => Assert.Equal(
        reason,
        Rules.Evaluate(Email("see attached", "Photo") with { WordCount = words, AttachmentCount = attachments, HasPicture = true }).Reasons.Cast<EscalationReason?>().FirstOrDefault());

    [Fact]
    public void A_subject_that_says_it_all_makes_up_for_an_empty_text() =>
        Assert.Empty(Rules.Evaluate(Email("", "Pothole on Dupont Street at Spadina") with { AttachmentCount = 1, HasPicture = true }).Reasons);

    [Theory]
    [InlineData(1, "road-plowing", false, true)]
    [InlineData(7, "road-plowing", true, false)]
    [InlineData(7, "city-grass-cutting", false, false)]
    [InlineData(1, "city-grass-cutting", true, false)]
    [InlineData(5, "road-plowing", false, false)]
    public void Seasons_help_and_forbid(int month, string label, bool isVetoed, bool isHelped)
    {
        var outcome = Rules.Evaluate(Email("The snow plow has not come to our street.") with { Received = new DateTime(2026, month, 10) });
        Assert.Equal(isVetoed, outcome.Vetoed.Contains(label));
        Assert.Equal(isHelped, outcome.Adds.GetValueOrDefault(label) > 0);
        Assert.False(outcome.HasConflict);
    }

    [Theory]
    [InlineData("The lid of my garbage bin 65G123456 is broken.", "bin-lid-damaged", "recycling-bin-request")]
    [InlineData("Green bin 26O 654321 is gone.", "green-bin-missing", "garbage-bin-missing")]
    [InlineData("Serial 35R0012345 was stolen.", "recycling-bin-request", "garbage-bin-missing")]
    [InlineData("The blue bins on our street were not picked up.", "recycling-not-collected", "garbage-not-collected")]
    [InlineData("Only the green bin was not collected.", "green-bin-not-collected", "garbage-not-collected")]
    [InlineData("The garbage bin at the bus stop is overflowing.", "street-bin-overflow", "garbage-not-collected")]
    [InlineData("A wheel of my green bin fell off.", "bin-body-damaged", null)]
    [InlineData("The street lights on our block are out.", "street-light-out", "traffic-signal-repair")]
    [InlineData("My hydro bill has doubled.", "hydro-bill", "utility-bill-high")]
    [InlineData("There is a dead raccoon on the lawn.", "animal-dead", "animal-injured-wildlife")]
    [InlineData("My neighbour's tree is rotten and may fall on the garage.", "tree-dangerous-private", "tree-removal")]
    [InlineData("The pothole broke my rim, I want to claim the cost.", "claim-against-city", null)]
    [InlineData("A car is blocking my driveway.", "police-parking-complaint", null)]
    [InlineData("The mailbox has graffiti all over it.", "canada-post", "graffiti-city-property")]
    [InlineData("The catch basin is clogged and the road is flooded.", "catch-basin-blocked", null)]
    [InlineData("The landlord says no but we have no heat.", "rental-heat-cooling", null)]
    [InlineData("Our Christmas tree is still there.", "yard-waste-not-collected", "tree-removal")]
    public void Words_that_tell_two_services_apart_are_heeded(string body, string more, string? less)
    {
        var adds = Rules.Evaluate(Email(body)).Adds;
        Assert.True(adds.GetValueOrDefault(more) > 0);
        if (less is not null)
            Assert.True(adds.GetValueOrDefault(less) < 0);
    }

    [Fact]
    public void Words_that_shift_labels_do_not_overrule_a_sure_model()
    {
        var most = Rules.Rules.SelectMany(rule => rule.Effect.Adds.Values).Max(Math.Abs);
        Assert.InRange(most, 1, 3);
        var shifted = RuleSet.Apply([new Prediction("road-pothole", 0.99), new Prediction("none", 0.01)], new RuleOutcome { Adds = new Dictionary<string, double>(StringComparer.Ordinal) { ["none"] = 3 } });
        Assert.Equal("road-pothole", shifted[0].Code);
    }
}
