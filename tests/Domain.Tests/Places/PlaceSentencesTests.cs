using Toronto311.Domain.Places;
using Toronto311.Tests.Support;

namespace Toronto311.Tests.Domain.Places;

/// <summary>Every way of spelling a place that we know of, and what only looks like one.</summary>
public class PlaceSentencesTests
{
    public static TheoryData<string, string> Sentences
    {
        get
        {
            var sentences = new TheoryData<string, string>();
            foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "tests", "Domain.Tests", "Places", "sentences.txt")))
                if (line.Length > 0 && line[0] != '#' && line.Split(" => ") is [var text, var places])
                    sentences.Add(text, places);
            return sentences;
        }
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_gives_just_its_places(string text, string places) =>
        Assert.Equal(places, Written(Shipped.Finder.Find(text.Replace("\\n", "\n", StringComparison.Ordinal))));

    [Fact]
    public void There_are_sentences_with_and_without_places()
    {
        Assert.True(Sentences.Count(row => !Equals(row[1], "none")) > 100);
        Assert.True(Sentences.Count(row => Equals(row[1], "none")) > 50);
    }

    private static string Written(IReadOnlyList<Place> places) =>
        places.Count == 0 ? "none" : string.Join("; ", places.Select(place => $"{place.KindName}: {place.Text}{(place.Unit is null ? "" : $" [{place.Unit}]")}"));
}
