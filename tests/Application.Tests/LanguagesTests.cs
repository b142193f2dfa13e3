using System.Text;
using System.Text.Json.Nodes;
using Toronto311.Application.Outbound;
using Toronto311.Application.Releases;

namespace Toronto311.Tests.Application;

/// <summary>French mail is decided and answered in French; in other languages a person reads it, and a note in the writer's own says so.</summary>
/// <remarks>A rule of the tests' own says what each mail is about, so that they do not depend on how much French the model has read.</remarks>
public sealed class LanguagesTests : IDisposable
{
    private const string FrenchTax = "Bonjour, quand est-ce que je dois payer mes impôts fonciers pour cette année? Merci de votre aide.";

    private readonly TestSystem system = new(release: TestSystem.Read(Draft()));

    public void Dispose() => system.Dispose();

    [Fact]
    public async Task A_French_question_gets_the_French_card()
    {
        var row = await system.ReceiveAsync(Mails.From("jeanne@example.com", "Question", "Bonjour, comment puis-je payer mon billet de stationnement? Je ne trouve pas la page. Merci."));

        Assert.Equal(("answered", "fr"), (row.Settlement?.Disposition, row.Settlement?.Language));
        var reply = await system.ReplyAsync(row);
        Assert.Equal(("fr", ReplyKind.Reply), (reply.Language, reply.Kind));
        Assert.StartsWith("Bonjour,", reply.Text, StringComparison.Ordinal);
        Assert.Contains("Les pages de toronto.ca indiquées ici sont en anglais", reply.Text, StringComparison.Ordinal);
        Assert.Contains("\n\n311 Toronto\n\nVos renseignements personnels", reply.Text, StringComparison.Ordinal);
        NothingInEnglish(reply);
    }

    [Fact]
    public async Task A_French_question_without_a_French_card_reaches_a_person_and_never_gets_the_English_one()
    {
        var row = await system.ReceiveAsync(Mails.From("jeanne@example.com", "Question", "Bonjour, à quelles heures est-ce que le bruit de construction est permis le samedi? Merci."));

        Assert.Equal(["Language"], row.Settlement?.Reasons);
        Assert.Equal("noise-construction-hours", Assert.Single((await system.DecisionAsync(row)).Parts).Topic);
        var reply = await system.ReplyAsync(row);
        Assert.Equal(("fr", ReplyKind.Receipt), (reply.Language, reply.Kind));
        Assert.Contains("Une personne du 311 lira votre courriel", reply.Text, StringComparison.Ordinal);
        NothingInEnglish(reply);
    }

    [Fact]
    public async Task A_French_request_is_filed_and_acknowledged_in_French()
    {
        var row = await system.ReceiveAsync(Mails.From("jeanne@example.com", "Nid-de-poule", "Bonjour, il y a un gros nid-de-poule dans la rue devant le 88 Wellesley St E et les voitures doivent l'éviter."));

        Assert.Equal("filed", row.Settlement?.Disposition);
        var request = Assert.Single(await system.Store.ServiceRequests.ListAsync(0, 10, default));
        var reply = await system.ReplyAsync(row);
        Assert.Contains($"Numéro de demande\u00a0: {request.Id}", reply.Text, StringComparison.Ordinal);
        Assert.Contains("à cet endroit\u00a0: ", reply.Text, StringComparison.Ordinal);
        NothingInEnglish(reply);
    }

    [Theory]
    [InlineData("88 Wellesley St E")]
    [InlineData("oui")]
    public async Task A_French_request_without_its_place_is_asked_for_it_in_French_and_stays_in_French(string answer)
    {
        var asked = await system.ReceiveAsync(Mails.From(
            "jeanne@example.com", "Nid-de-poule", "Bonjour, il y a un gros nid-de-poule dans notre rue et les voitures doivent l'éviter.\n\n-- \nJeanne Roy\n88 Wellesley St E\n416-555-0142"));
        Assert.Equal("asked", asked.Settlement?.Disposition);
        var question = await system.ReplyAsync(asked);
        Assert.Contains("répondez simplement «\u00a0oui\u00a0»", question.Text, StringComparison.Ordinal);

        var row = await system.ReceiveAsync(Mails.Reply("jeanne@example.com", answer, question.MessageId));

        Assert.Equal("filed", row.Settlement?.Disposition);
        Assert.Equal("fr", (await system.ReplyAsync(row)).Language);
    }

    [Fact]
    public async Task Danger_in_French_is_urgent_and_told_in_French_whom_to_call()
    {
        var row = await system.ReceiveAsync(Mails.From("jeanne@example.com", "odeur de gaz", "Bonjour, ça sent fortement le gaz dans la cage d'escalier de notre immeuble et personne ne répond."));

        Assert.True(row.Settlement?.IsUrgent);
        Assert.Contains("Danger", row.Settlement?.Reasons ?? []);
        Assert.Contains("appelez le 911 maintenant", (await system.ReplyAsync(row)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_English_question_gets_the_English_card_and_no_note()
    {
        var row = await system.ReceiveAsync(Mails.From("jane@example.com", "Question", "How can I pay my parking ticket online? I cannot find the page for it."));

        Assert.Equal("answered", row.Settlement?.Disposition);
        var reply = await system.ReplyAsync(row);
        Assert.Equal("en", reply.Language);
        Assert.StartsWith("Hello,", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mail_half_in_French_and_half_in_English_reaches_a_person()
    {
        var row = await system.ReceiveAsync(Mails.From("jeanne@example.com", "Taxes", $"{FrenchTax}\n\nHello, when do I have to pay my property tax for this year? Thank you for your help with it."));

        Assert.Contains("Language", row.Settlement?.Reasons ?? []);
        Assert.Equal("escalated", row.Settlement?.Disposition);
    }

    [Fact]
    public async Task A_Tamil_mail_reaches_a_person_and_gets_the_Tamil_note_before_the_English_receipt()
    {
        var row = await system.ReceiveAsync(Mails.From("kala@example.com", "", "வணக்கம், எங்கள் வீட்டின் முன் தெரு விளக்கு எரியவில்லை. தயவுசெய்து சரி செய்யுங்கள்."));

        Assert.Contains("Language", row.Settlement?.Reasons ?? []);
        var reply = await system.ReplyAsync(row);
        Assert.Equal(("ta, en", ReplyKind.Receipt), (reply.Language, reply.Kind));
        Assert.StartsWith("ரொறன்ரோ நகரின் 311", reply.Text, StringComparison.Ordinal);
        Assert.Contains("A person at 311 will read your email", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_without_a_note_gets_the_English_receipt()
    {
        var row = await system.ReceiveAsync(Mails.From("asha@example.com", "", "Salaam, nalka wadada ee guriga hortiisa waa uu dansan yahay toddobaad dhan."));

        Assert.Contains("Language", row.Settlement?.Reasons ?? []);
        Assert.Equal("en", (await system.ReplyAsync(row)).Language);
    }

    [Fact]
    public async Task Danger_in_Spanish_gets_the_note_and_the_English_words_of_danger()
    {
        var row = await system.ReceiveAsync(Mails.From("luz@example.com", "", "Hola, hay un fuerte olor a gas en el pasillo de nuestro edificio y nadie contesta. Por favor manden a alguien."));

        Assert.True(row.Settlement?.IsUrgent);
        var reply = await system.ReplyAsync(row);
        Assert.StartsWith("Hemos recibido", reply.Text, StringComparison.Ordinal);
        Assert.Contains("call 911 now", reply.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("你好，我家门口的路灯坏了一个星期，请派人来看看。", "zh-Hans, en")]
    [InlineData("你好，我家門口的路燈壞了一個星期，請派人來看看。", "zh-Hant, en")]
    [InlineData("你好，我想知道明天可不可以去你那里，多少人去的。", "zh-Hans, zh-Hant, en")]
    public async Task A_Chinese_writer_is_answered_in_their_script_and_in_both_when_it_cannot_be_told(string body, string languages) =>
        Assert.Equal(languages, (await system.ReplyAsync(await system.ReceiveAsync(Mails.From("li@example.com", "", body)))).Language);

    private static void NothingInEnglish(OutboundEmail reply) =>
        Assert.All(["Hello", "Toronto 311", "will read", "Please", "You "], words => Assert.DoesNotContain(words, reply.Text, StringComparison.Ordinal));

    /// <summary>The shipped release, but that certain words decide what a mail is about and only words tell of danger and need.</summary>
    private static ReleaseFiles Draft()
    {
        var files = ReleaseFiles.Shipped;
        var rules = JsonNode.Parse(files.Text("default-rules.json"))!;
        foreach (var (name, words, label) in new[] { ("POTHOLE", "nid-de-poule", "road-pothole"), ("TICKET", "billet de stationnement", "parking-ticket-pay"), ("TICKET_EN", "parking ticket", "parking-ticket-pay"), ("NOISE", "bruit de construction", "noise-construction-hours") })
            rules["rules"]!.AsArray().Add(JsonNode.Parse($$"""
                { "name": "TEST_{{name}}", "group": "test", "description": "Says what the mail is about.", "when": { "field": "text", "contains": ["{{words}}"] }, "effect": { "add": { "{{label}}": 9, "none": -9 } } }
                """));
        var thresholds = JsonNode.Parse(files.Text("thresholds.json"))!;
        foreach (var head in new[] { "danger", "person", "several" })
            thresholds[head] = 1;
        thresholds["vetoes"] = new JsonArray();
        foreach (var pool in thresholds["pools"]!.AsArray())
            pool!["confidence"] = 0.5;
        return files.With("default-rules.json", Bytes(rules)).With("thresholds.json", Bytes(thresholds));
    }

    private static byte[] Bytes(JsonNode json) => Encoding.UTF8.GetBytes(json.ToJsonString());
}
