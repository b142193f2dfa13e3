using System.Diagnostics;
using Toronto311.Domain.Text;

namespace Toronto311.Tests.Domain.Text;

/// <summary>A text is cut where a writer may turn to another matter, and nowhere else.</summary>
public class StretchesTests
{
    [Theory]
    [InlineData("The bin is broken. Also the light is out.", 2)]
    [InlineData("It is at 12 St. Clair Ave W near Mr. Singh's shop.", 1)]
    [InlineData("The hole is on Queen St. Also there is garbage on Main St. Please help.", 3)]
    [InlineData("First matter\n\nSecond matter", 2)]
    [InlineData("Two things:\n- the bench\n- the swing", 3)]
    [InlineData("1. the bench\n2) the swing", 2)]
    [InlineData("A line that\nwraps goes on", 1)]
    [InlineData("", 0)]
    [InlineData("\n \n", 0)]
    public void Sentences_paragraphs_and_list_items_part_it(string text, int count) => Assert.Equal(count, Stretches.Of(text).Count);

    [Fact]
    public void Nothing_of_the_text_is_lost()
    {
        const string Text = "Hello, the bin at no. 5 is broken! Can you fix it? Also; the light.\n\n* one\n* two. three";
        Assert.Equal(Words(Text), string.Join(' ', Stretches.Of(Text).Select(Words)));

        static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("a. ")]
    [InlineData("aaaa")]
    [InlineData("- x\n")]
    [InlineData("St. Clair ")]
    public void A_megabyte_takes_no_longer_than_its_length_asks(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var started = Stopwatch.GetTimestamp();
        Stretches.Of(text);
        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(5), "the work grows faster than the text");
    }
}
