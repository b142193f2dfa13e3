using System.Diagnostics;

namespace Toronto311.Tests.Domain.Places;

public class PlaceFinderTests
{
    [Fact]
    public void The_words_of_a_place_stand_where_it_says()
    {
        const string Text = "Hello,\nthere is a hole (deep!) in front of 120 Grace, please fix. Also Queen & Spadina.";
        var places = Shipped.Finder.Find(Text);
        Assert.Equal(2, places.Count);
        Assert.All(places, place => Assert.Equal(place.Words, Text.Substring(place.Start, place.Words.Length)));
        Assert.True(places[0].Start + places[0].Words.Length <= places[1].Start);
    }

    [Fact]
    public void A_street_named_after_an_address_only_says_where_that_is() =>
        Assert.Equal("123 Main St", Assert.Single(Shipped.Finder.Find("123 Main St near Danforth")).Text);

    [Fact]
    public void A_long_street_alone_is_not_findable_and_a_short_one_is()
    {
        Assert.False(Assert.Single(Shipped.Finder.Find("a hole on Steeles Ave")).Findable);
        Assert.True(Assert.Single(Shipped.Finder.Find("a hole on Geary Ave")).Findable);
        Assert.True(Assert.Single(Shipped.Finder.Find("rats behind the Metro on Steeles")).Findable);
    }

    [Fact]
    public void A_text_without_places_costs_next_to_no_memory()
    {
        const string Text = "Thank you so much for the quick reply, the crew was lovely and all has been cleaned up nicely.";
        // The least of several: the first runs fill the pool. An optimised build takes nothing; one for debugging boxes a little.
        Assert.InRange(Enumerable.Range(0, 10).Min(_ => Allocated(Text)), 0, 4_000);
    }

    [Theory]
    [InlineData("Queen and ")]
    [InlineData("unit 4, ")]
    [InlineData("12 and ")]
    [InlineData("A B C D E ")]
    [InlineData("behind the ")]
    [InlineData("Bloor east west just right ")]
    [InlineData("1")]
    [InlineData("St ")]
    [InlineData("the a on at near ")]
    [InlineData("Trinity Bellwoods of ")]
    public void Time_grows_no_faster_than_the_text(string part)
    {
        var once = string.Concat(Enumerable.Repeat(part, 20_000 / part.Length));
        var tenfold = string.Concat(Enumerable.Repeat(part, 200_000 / part.Length));
        Shipped.Finder.Find(once);
        // Far above what it takes, far below what a square would.
        Assert.True(Took(tenfold) < (Took(once) + TimeSpan.FromMilliseconds(50)) * 40);
    }

    private static long Allocated(string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var places = Shipped.Finder.Find(text);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Empty(places);
        return allocated;
    }

    private static TimeSpan Took(string text)
    {
        var watch = Stopwatch.StartNew();
        Shipped.Finder.Find(text);
        return watch.Elapsed;
    }
}
