using Toronto311.Domain.Classification;

namespace Toronto311.Tests.Domain.Classification;

public class WeighingTests
{
    [Fact]
    public void Signals_that_speak_for_and_against_alike_leave_an_even_chance() =>
        Assert.Equal(0.5, new Weighing("x", [2, -1], 0).Confidence([1, 2]), 9);

    [Fact]
    public void Without_signals_the_bias_decides() =>
        Assert.Equal(1 / (1 + Math.E), new Weighing("x", [2, -1], -1).Confidence([0, 0]), 6);

    [Theory]
    [InlineData("the lamp at the corner is dead", false)]
    [InlineData("the lamp at the corner is dead and the drain is blocked too", true)]
    public void Two_matters_take_ten_words(string text, bool mayHold) => Assert.Equal(mayHold, MatterSignals.MayHoldSeveral(text));
}
