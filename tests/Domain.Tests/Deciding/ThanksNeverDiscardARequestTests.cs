using Toronto311.Domain.Deciding;

namespace Toronto311.Tests.Domain.Deciding;

/// <summary>Words of thanks inside a request never cost the request.</summary>
public class ThanksNeverDiscardARequestTests
{
    [Theory]
    [InlineData("Thanks a lot, now my basement is full of mud")]
    [InlineData("Many thanks for a reply by Friday.")]
    [InlineData("Merci pour rien")]
    [InlineData("The lid is gone and my son fell in, thank God he is fine.")]
    [InlineData("thank god somebody reads this. so the tap water is brown")]
    [InlineData("Thank you for nothing")]
    [InlineData("Thanks\nthe light is still out")]
    public void They_are_not_a_plain_thank_you(string text) => Assert.False(ThanksDetector.IsOnlyThanks(text));

    [Theory]
    [InlineData("Thank you!")]
    [InlineData("Got it, thanks so much for your quick reply.\nMarie-Ève Tremblay")]
    [InlineData("Merci beaucoup, bonne journée")]
    public void A_plain_thank_you_still_is_one(string text) => Assert.True(ThanksDetector.IsOnlyThanks(text));
}
