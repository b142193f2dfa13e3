using Toronto311.Domain.Answers;
using Toronto311.Domain.Requests;

namespace Toronto311.Tests.Domain.Answers;

public sealed class CourtesyNotesTests
{
    private const string Three = """
        {
          "ta": { "name": "Tamil", "note": "வணக்கம்" },
          "zh-Hans": { "name": "Chinese (Simplified)", "note": "收到" },
          "zh-Hant": { "name": "Chinese (Traditional)", "note": "收到了" }
        }
        """;

    [Theory]
    [InlineData("ta", "…", "ta")]
    [InlineData("so", "…", "")]
    [InlineData("und", "…", "")]
    [InlineData("zh", "路灯坏了", "zh-Hans")]
    [InlineData("zh", "路燈壞了", "zh-Hant")]
    [InlineData("zh", "你好", "zh-Hans zh-Hant")]
    public void A_writer_gets_the_note_in_their_language_and_script(string language, string text, string codes) =>
        Assert.Equal(codes, string.Join(' ', CourtesyNotes.Parse("notes.json", Three).For(language, text).Select(note => note.Code)));

    [Theory]
    [InlineData("{\n\"ta\": { \"name\": \"Tamil\" } }", 2)]
    [InlineData("{\n\n\"ta\": { \"name\": \"Tamil\", \"note\": \"x\", \"text\": \"y\" } }", 3)]
    [InlineData("{\n\"ta\": \"x\" }", 2)]
    [InlineData("[]", 1)]
    public void A_wrong_note_is_refused_by_line(string json, int line) =>
        Assert.Equal(line, Assert.Throws<CatalogueException>(() => CourtesyNotes.Parse("notes.json", json)).Line);
}
