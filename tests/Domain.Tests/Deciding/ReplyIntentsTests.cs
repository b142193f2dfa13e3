using Toronto311.Domain.Deciding;

namespace Toronto311.Tests.Domain.Deciding;

/// <summary>What a resident wants who writes about a request again; what needs a person is never taken for what does not.</summary>
public class ReplyIntentsTests
{
    [Theory]
    [InlineData("It is still not fixed.", ReplyIntent.NotFixed)]
    [InlineData("Nobody came.", ReplyIntent.NotFixed)]
    [InlineData("The bin was not collected again today", ReplyIntent.NotFixed)]
    [InlineData("You closed my request but the light is still out", ReplyIntent.NotFixed)]
    [InlineData("They only filled half of it", ReplyIntent.NotFixed)]
    [InlineData("What is the status? It has not been repaired.", ReplyIntent.NotFixed)]
    [InlineData("Ce n'est toujours pas réparé", ReplyIntent.NotFixed)]
    [InlineData("Please cancel my request", ReplyIntent.Cancel)]
    [InlineData("We no longer need this, thanks", ReplyIntent.Cancel)]
    [InlineData("Please disregard my earlier email", ReplyIntent.Cancel)]
    [InlineData("Annulez ma demande s'il vous plaît", ReplyIntent.Cancel)]
    [InlineData("Any update on this?", ReplyIntent.Status)]
    [InlineData("What is the status of my request?", ReplyIntent.Status)]
    [InlineData("When will it be repaired?", ReplyIntent.Status)]
    [InlineData("Just checking in to see how this is going", ReplyIntent.Status)]
    [InlineData("Où en est ma demande?", ReplyIntent.Status)]
    [InlineData("The pothole was filled this morning, thank you!", ReplyIntent.Settled)]
    [InlineData("It is beside the bus stop, on the north side", ReplyIntent.Unknown)]
    [InlineData("Here is a photo", ReplyIntent.Unknown)]
    public void Plain_words_tell_it(string text, ReplyIntent intent) => Assert.Equal(intent, ReplyIntents.Of(text).Intent);

    [Theory]
    [InlineData("Please look into this and respond directly to the resident.")]
    [InlineData("Can you let Ms. Roe know what will be done?")]
    [InlineData("Please get back to the constituent directly, copying our office.")]
    public void An_office_that_asks_for_it_is_heard(string note) => Assert.True(OfficeWishes.AsksToTellResident(note));

    [Theory]
    [InlineData("")]
    [InlineData("Please look into this.")]
    [InlineData("Please reply to our office by Friday.")]
    public void An_office_that_does_not_is_not(string note) => Assert.False(OfficeWishes.AsksToTellResident(note));
}
