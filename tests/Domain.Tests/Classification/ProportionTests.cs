using Toronto311.Domain.Classification;

namespace Toronto311.Tests.Domain.Classification;

/// <summary>Exact bounds, against values of the published tables of Clopper and Pearson's interval.</summary>
public sealed class ProportionTests
{
    [Theory]
    [InlineData(0, 10, 0, 0.3085)]
    [InlineData(10, 10, 0.6915, 1)]
    [InlineData(5, 10, 0.1871, 0.8129)]
    [InlineData(1, 100, 0.0003, 0.0545)]
    [InlineData(0, 300, 0, 0.0122)]
    public void Bounds_are_those_of_Clopper_and_Pearson(int count, int of, double low, double high)
    {
        var share = new Proportion(count, of);
        Assert.Equal(low, share.Low, 4);
        Assert.Equal(high, share.High, 4);
    }

    [Fact]
    public void Of_nothing_nothing_is_known() =>
        Assert.Equal((0, 0, 1), (new Proportion(0, 0).Share, new Proportion(0, 0).Low, new Proportion(0, 0).High));

    [Fact]
    public void Many_are_no_trouble() =>
        Assert.InRange(new Proportion(200, 20_000).High, 0.0114, 0.0116);
}
