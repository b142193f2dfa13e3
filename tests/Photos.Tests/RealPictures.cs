using Toronto311.Adapters.Mime;
using Toronto311.Adapters.Photos;
using Toronto311.Application.Requests;
using Toronto311.Domain.Mail;
using Toronto311.Tests.Support;

namespace Toronto311.Tests.Photos;

/// <summary>The pictures in the mail that others collected.</summary>
internal static class RealPictures
{
    private static readonly MailReader Reader = new(new OwnMailbox(new HashSet<string>(["311@toronto.ca"], StringComparer.OrdinalIgnoreCase), AuthServId: "mx.toronto.ca"));

    /// <returns>How many different ones were drawn anew, and what was said of the others.</returns>
    public static (int Drawn, IReadOnlyList<string> Refused) Read()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var refused = new List<string>();
        foreach (var path in Directory.EnumerateFiles(Repository.SharedPath("mail-fixtures"), "*", SearchOption.AllDirectories))
        {
            var raw = File.ReadAllBytes(path);
            var pictures = Reader.Read(raw, Envelope.Unknown).Match(readable => readable.Email.Attachments, _ => []).Where(file => file.IsPicture && seen.Add(file.Sha256)).Select(file => file.Sha256);
            foreach (var bytes in AttachmentBytes.Find(raw, pictures.ToHashSet(StringComparer.Ordinal)).Values)
                if (PhotoReader.Read(bytes) is PhotoReading.NotAPhoto other)
                    refused.Add($"{path}: {other.Why}");
        }

        return (seen.Count - refused.Count, refused);
    }
}
