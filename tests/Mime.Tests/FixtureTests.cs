using System.Diagnostics;
using Toronto311.Domain.Mail;
using Toronto311.Tests.Support;

namespace Toronto311.Tests.Mime;

/// <summary>Every mail others collected, the malformed and the hostile too.</summary>
public class FixtureTests
{
    private const string Mails = "mail-fixtures";

    public static TheoryData<string> Folders()
    {
        var folders = new TheoryData<string>();
        if (Directory.Exists(Repository.SharedPath(Mails)))
            foreach (var folder in Directory.EnumerateDirectories(Repository.SharedPath(Mails), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                if (Directory.EnumerateFiles(folder).Any())
                    folders.Add(Path.GetRelativePath(Repository.SharedPath(Mails), folder));
        return folders;
    }

    [SharedTheory(Mails)]
    [MemberData(nameof(Folders))]
    public void Every_file_is_read_or_refused_in_good_time_and_comes_out_clean(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.SharedPath(Mails), folder)))
        {
            var raw = File.ReadAllBytes(file);
            var watch = Stopwatch.StartNew();
            var reading = Some.Reading(raw);
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{file}: {watch.Elapsed}");
            if (reading is MailReading.Readable { Email: var email })
                Assert.True(Clean.Is(email), file);
            else
                Assert.StartsWith("pathological", folder, StringComparison.Ordinal);
        }
    }

    [SharedTheory(Mails)]
    [InlineData("cc-20k.eml")]
    [InlineData("mime-100k-parts.eml")]
    [InlineData("mime-depth-5000.eml")]
    [InlineData("references-50k-ids.eml")]
    [InlineData("rfc822-depth-20000.eml")]
    public void A_resource_bomb_goes_to_a_person(string name)
    {
        var reading = Assert.IsType<MailReading.Unreadable>(Some.Reading(File.ReadAllBytes(Repository.SharedPath($"{Mails}/pathological/{name}"))));
        Assert.Equal(["From", "To", "Subject"], reading.Glimpse.Fields.Select(field => field.Name));
    }

    [SharedTheory(Mails)]
    [InlineData("leading-blank-lines-50000.eml", "hi")]
    [InlineData("html-depth-20000.html", null)]
    [InlineData("html-whitespace-2MB.html", null)]
    [InlineData("html-20k-links.html", null)]
    public void Odd_but_harmless_mail_is_read(string name, string? text)
    {
        var email = Some.Email(File.ReadAllBytes(Repository.SharedPath($"{Mails}/pathological/{name}")));
        Assert.True(text is null ? email.FullText.Length > 0 : email.FullText == text);
    }
}
