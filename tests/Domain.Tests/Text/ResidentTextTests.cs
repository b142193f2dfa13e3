using Toronto311.Domain.Text;
using Toronto311.Tests.Domain.Mail;
using Toronto311.Tests.Support;

namespace Toronto311.Tests.Domain.Text;

/// <summary>Thousands of reports by residents of other cities: none may lose a sentence or be taken for a machine's.</summary>
public sealed class ResidentTextTests
{
    [SharedFact("data/resident_text_dev.csv")]
    public void No_report_loses_a_sentence_or_is_taken_for_a_forward_or_a_machines_mail()
    {
        var texts = Texts(File.ReadAllText(Repository.SharedPath("data/resident_text_dev.csv"))).ToList();

        Assert.True(texts.Count > 7000);
        foreach (var text in texts)
        {
            Assert.Equal(Squeezed(text), Squeezed(WrittenTextReader.Read(text).Body));
            Assert.Null(ForwardReader.Read("Fwd: report", text));
            Assert.Null(SomeEmail.Detect(SomeEmail.With(text.Split('\n')[0], text)));
            Assert.Null(SomeEmail.Detect(SomeEmail.Reply("Re: report", text)));
        }
    }

    /// <summary>The third column; values may be quoted and hold line ends (RFC 4180 §2).</summary>
    private static IEnumerable<string> Texts(string csv)
    {
        var row = new List<string>();
        var value = new System.Text.StringBuilder();
        var quoted = false;
        foreach (var c in csv)
        {
            if (c == '"')
                quoted = !quoted;
            if (quoted || c is not (',' or '\n'))
            {
                if (c != '\r')
                    value.Append(c);
                continue;
            }

            row.Add(value.ToString().Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal));
            value.Clear();
            if (c == ',')
                continue;
            if (row.Count > 2 && row[0] != "id")
                yield return row[2];
            row.Clear();
        }
    }

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '\uFEFF'));
}
