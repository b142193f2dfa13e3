using Toronto311.Domain.Text;
using Toronto311.Tests.Support;

namespace Toronto311.Tests.Domain.Text;

public sealed class ChineseScriptTests
{
    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public void The_script_of_the_corpus_Chinese_is_told_but_for_a_few_texts_that_could_be_either(string script)
    {
        var told = Texts(script).ConvertAll(ChineseScript.Of);
        Assert.All(told, scripts => Assert.Contains(script, scripts));
        Assert.InRange(told.Count(scripts => scripts.Count == 1) / (double)told.Count, 0.9, 1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("你好，我住在央街。")]
    [InlineData("路灯坏了 路燈壞了")]
    public void A_text_that_does_not_tell_may_be_either(string text) =>
        Assert.Equal([ChineseScript.Simplified, ChineseScript.Traditional], ChineseScript.Of(text));

    [Fact]
    public void A_name_in_the_other_script_does_not_hide_the_scripts_own_characters() =>
        Assert.Equal([ChineseScript.Simplified], ChineseScript.Of("陳太太家门口的路灯坏了，请来看看。"));

    private static List<string> Texts(string script)
    {
        var texts = new List<string>();
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "functions", "Adapters", "Training", "Corpus"), "*-other.txt", SearchOption.AllDirectories))
        {
            var isTheirs = false;
            foreach (var line in File.ReadLines(file))
                if (line.StartsWith("= ", StringComparison.Ordinal))
                    isTheirs = line.EndsWith($"lang={script}", StringComparison.Ordinal);
                else if (isTheirs && line.Contains("||", StringComparison.Ordinal))
                    texts.Add(line);
        }

        Assert.NotEmpty(texts);
        return texts;
    }
}
