using Toronto311.Adapters.Mime;
using Toronto311.Domain.Mail;
using Toronto311.Tests.Support;

namespace Toronto311.Tests.Mime;

public class AttachmentBytesTests
{
    private static readonly byte[] Hole = [0xFF, 0xD8, 0xFF, 0xE1, 1, 2, 3];
    private static readonly byte[] Street = [0xFF, 0xD8, 0xFF, 0xE1, 4, 5, 6];

    [Fact]
    public void The_wanted_file_is_found_and_no_other()
    {
        var raw = Some.Parts("mixed", Some.Part("text/plain", "See."), Some.Base64("image/jpeg", Hole), Some.Base64("image/jpeg", Street));
        var wanted = Some.Email(raw).Attachments[1].Sha256;

        var found = AttachmentBytes.Find(Some.Bytes(raw), new HashSet<string>([wanted, "unknown"], StringComparer.Ordinal));

        Assert.Equal(Street, Assert.Single(found).Value);
        Assert.Equal(wanted, found.Keys.Single());
    }

    [Fact]
    public void A_file_of_a_mail_that_came_along_is_found()
    {
        var inner = Some.Parts("mixed", Some.Part("text/plain", "See."), Some.Base64("image/jpeg", Hole)).Replace("cut", "inner", StringComparison.Ordinal);
        var raw = Some.Parts("mixed", Some.Part("text/plain", "Please see to this."), Some.Part("message/rfc822", inner));

        var found = AttachmentBytes.Find(Some.Bytes(raw), Hashes(Some.Email(raw)));

        Assert.Contains(found.Values, bytes => bytes.SequenceEqual(Hole));
    }

    [Fact]
    public void What_is_no_mail_holds_no_files() =>
        Assert.Empty(AttachmentBytes.Find(new byte[] { 0xFF, 0xD8, 0xFF, 0, 1 }, new HashSet<string>(["unknown"], StringComparer.Ordinal)));

    [SharedFact("mail-fixtures")]
    public void Every_file_that_real_mail_lists_is_found_with_its_size()
    {
        var files = 0;
        foreach (var path in Directory.EnumerateFiles(Repository.SharedPath("mail-fixtures"), "*", SearchOption.AllDirectories))
        {
            var raw = File.ReadAllBytes(path);
            if (Some.Reading(raw) is not MailReading.Readable { Email: var email })
                continue;
            var listed = email.Attachments.Where(file => file.ContentType != "message/rfc822").ToList();
            var found = AttachmentBytes.Find(raw, Hashes(email));
            Assert.All(listed, file => Assert.Equal(file.Size, found.GetValueOrDefault(file.Sha256)?.LongLength));
            files += listed.Count;
        }

        Assert.True(files > 100, $"only {files} files in all the mail");
    }

    private static HashSet<string> Hashes(InboundEmail email) => email.Attachments.Select(file => file.Sha256).ToHashSet(StringComparer.Ordinal);
}
