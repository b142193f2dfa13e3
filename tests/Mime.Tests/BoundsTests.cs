using System.Diagnostics;
using System.Globalization;
using Toronto311.Adapters.Mime;

namespace Toronto311.Tests.Mime;

public class BoundsTests
{
    private static string Many(int times, string what) => string.Concat(Enumerable.Repeat(what, times));

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Range(0, depth).Select(n => $"Content-Type: multipart/mixed; boundary=b{n}x\n\n--b{n}x\n")) + "\nx\n";

    public static TheoryData<string, string, string> Bombs() => new()
    {
        { "header", Some.Mail(Many(200, "X-A: " + Many(600, "x") + "\n").TrimEnd(), "x"), "Bytes of the header" },
        { "field", Some.Mail("X-A: " + Many(70_000, "x"), "x"), "header field" },
        { "folded field", Some.Mail("X-A: x" + Many(20_000, "\n  y"), "x"), "header field" },
        { "addresses", Some.Mail("Cc: " + Many(15_000, "a@b,"), "x"), "Address words in Cc" },
        { "hops", Some.Mail(Many(51, "Received: by x\n").TrimEnd(), "x"), "Received" },
        { "depth", "From: a@b.ca\n" + Nested(101), "nested" },
        { "mails in mails", "From: a@b.ca\n" + Many(101, "Content-Type: message/rfc822\n\n"), "nested" },
        { "parts", Some.Mail("Content-Type: multipart/mixed; boundary=a", Many(1_001, "--a\n\nx\n")), "Parts" },
        { "boundary", Some.Mail($"Content-Type: multipart/mixed; boundary=\"{Many(2_049, "b")}\"", "x"), "boundary" },
        { "part headers", Some.Mail("Content-Type: multipart/mixed; boundary=a", Many(30, "--a\nX-A: " + Many(50_000, "x") + "\n\nx\n")), "all headers" },
        { "text", Some.Mail("", Many(100_001, "some text.\n")), "Characters of text" },
        { "attributes", Some.Mail("Content-Type: text/html", "<p " + Many(250_001, "a=b ") + ">"), "Attributes" },
        { "dashes", Some.Mail("Content-Type: multipart/mixed; boundary=a", "--a\n\n" + Many(2_000_001, "--\n")), "Lines that might part" },
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void Beyond_a_bound_a_mail_goes_to_a_person_with_the_figures_and_a_glimpse(string name, string raw, string why)
    {
        var watch = Stopwatch.StartNew();
        var reading = Some.Unreadable(raw);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), name);
        Assert.Contains(why, reading.Why, StringComparison.Ordinal);
        Assert.Matches(@"\d seen, at most [\d,]+ are read$", reading.Why);
        Assert.StartsWith("a", reading.Glimpse["From"]?.Replace("Ana Ito <", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(64, reading.Key.Value.Length);
    }

    [Fact]
    public void A_mail_above_25_megabytes_is_not_read_and_its_figure_is_told()
    {
        var raw = Some.Mail("", Many(MailBounds.MailBytes / 64, "lorem ipsum dolor sit amet consectetur adipiscing elit sed do e\n"));
        var reading = Some.Unreadable(raw);
        Assert.Contains(raw.Length.ToString("N0", CultureInfo.InvariantCulture), reading.Why, StringComparison.Ordinal);
        Assert.Equal("Pothole", reading.Glimpse["Subject"]);
    }

    public static TheoryData<string, string> Legitimate() => new()
    {
        { "names", Some.Mail("Cc: " + string.Join(", ", Enumerable.Range(0, 800).Select(n => $"Name {n} <name{n}@example.ca>")), "x") },
        { "depth", "From: a@b.ca\n" + Nested(90) },
        { "parts", Some.Mail("Content-Type: multipart/mixed; boundary=a", Many(900, "--a\n\nx\n") + "--a--\n") },
        { "hops", Some.Mail(Many(30, "Received: by x\n").TrimEnd(), "x") },
        { "an attached mailbox", Some.Parts("mixed", Some.Part("text/plain", "x"), Some.Part("text/plain; name=old.mbox", Many(500, "From x\nContent-Type: multipart/mixed; boundary=q\n\n--q\n\n--q--\n"))) },
        { "an encoded attached mail", Some.Parts("mixed", Some.Part("text/plain", "x"), Some.Base64("message/rfc822", Some.Bytes("From: a@b.ca\n\n" + Many(200_000, "x")))) },
        { "a long letter", Some.Mail("", Many(10_000, "I write to you about the road.\n")) },
    };

    [Theory]
    [MemberData(nameof(Legitimate))]
    public void Within_the_bounds_large_mail_is_read(string name, string raw) => Assert.True(Some.Email(raw).Headers.Fields.Count > 0, name);
}
