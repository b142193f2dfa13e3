using Toronto311.Domain.Text;

namespace Toronto311.Tests.Domain.Text;

/// <summary>A text is known again through other line breaks, case and marks, for the same person only.</summary>
public class SameWordsTests
{
    [Fact]
    public void Line_breaks_case_marks_and_accents_make_no_difference() =>
        Assert.Equal(
            SameWords.KeyOf("jane@example.com", "The café's bin has not been\nemptied since Monday!"),
            SameWords.KeyOf("jane@example.com", "the cafe's BIN has not been emptied, since monday"));

    [Fact]
    public void Another_person_or_other_words_are_another_matter()
    {
        var key = SameWords.KeyOf("jane@example.com", "The bin has not been emptied since Monday");

        Assert.NotEqual(key, SameWords.KeyOf("joe@example.com", "The bin has not been emptied since Monday"));
        Assert.NotEqual(key, SameWords.KeyOf("jane@example.com", "The bin has not been emptied since Friday"));
    }

    [Fact]
    public void Few_words_are_said_by_many() => Assert.Null(SameWords.KeyOf("jane@example.com", "Please call me back"));

    [Fact]
    public void A_letter_is_known_by_its_long_paragraphs_whoever_signs_it()
    {
        const string Paragraph = "I urge Council to vote against the plan, because it would bring noise and pollution to the waterfront and to all the parks near it.";

        Assert.Equal(SameWords.ParagraphKeys($"Dear Council,\n\n{Paragraph}\n\nJane"), SameWords.ParagraphKeys($"Hello\n\n{Paragraph}\n\nI live there.\n\nJoe"));
        Assert.Empty(SameWords.ParagraphKeys("There is a pothole at 12 Elm St.\n\nThank you"));
    }
}
