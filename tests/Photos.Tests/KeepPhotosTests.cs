using System.Text;
using ImageMagick;
using Toronto311.Adapters.Mime;
using Toronto311.Adapters.Photos;
using Toronto311.Application.Requests;
using Toronto311.Domain.Mail;

namespace Toronto311.Tests.Photos;

/// <summary>From a mail with files to the photos a service request holds.</summary>
public class KeepPhotosTests
{
    private static readonly ArchiveKey Source = new(new string('a', 64));
    private static readonly MailReader Reader = new(new OwnMailbox(new HashSet<string>(["311@toronto.ca"], StringComparer.OrdinalIgnoreCase), AuthServId: "mx.toronto.ca"));

    private readonly CollectingAttachments store = new();

    [Fact]
    public async Task A_photo_is_kept_as_its_copy_with_what_the_camera_noted()
    {
        using var picture = Some.Picture(160, 120);
        picture.SetProfile(Some.Exif(Some.CityHall));
        var file = picture.ToByteArray(MagickFormat.Jpeg);

        var photo = Assert.Single((await KeepAsync(("nid de poule.jpg", file))).Photos);

        var copy = store.Kept[new AttachmentKey(photo.Sha256)];
        Assert.Equal(AttachmentKey.Of(copy).Value, photo.Sha256);
        Assert.Equal(AttachmentKey.Of(file).Value, photo.AttachmentSha256);
        Assert.Equal((Source.Value, "nid de poule.jpg", 160, 120, copy.LongLength), (photo.ArchiveKey, photo.Name, photo.Width, photo.Height, photo.Size));
        Assert.Equal(new PhotoLocation(43.6532, -79.3832), photo.Location);
    }

    [Fact]
    public async Task Keeping_again_changes_nothing()
    {
        var first = await KeepAsync(("a.jpg", Shade(1)), ("b.png", Shade(2, MagickFormat.Png)));
        var second = await KeepAsync(("a.jpg", Shade(1)), ("b.png", Shade(2, MagickFormat.Png)));

        Assert.Equal(first.Photos, second.Photos);
        Assert.Equal(2, store.Kept.Count);
    }

    [Fact]
    public async Task The_same_file_twice_in_a_mail_is_one_photo() =>
        Assert.Single((await KeepAsync(("a.jpg", Shade(1)), ("copy of a.jpg", Shade(1)))).Photos);

    [Fact]
    public async Task Of_many_photos_ten_are_kept_in_their_order_and_the_others_named()
    {
        var kept = await KeepAsync([.. Enumerable.Range(1, 12).Select(i => ($"{i}.jpg", Shade((byte)(i * 10))))]);

        Assert.Equal(Enumerable.Range(1, 10).Select(i => $"{i}.jpg"), kept.Photos.Select(photo => photo.Name));
        Assert.Equal(["11.jpg", "12.jpg"], kept.NotKept.Select(other => other.Name));
        Assert.All(kept.NotKept, other => Assert.Equal("10 photos of this email are kept already", other.Why));
    }

    [Fact]
    public async Task Files_that_are_no_photos_do_not_count_among_the_ten()
    {
        using var logo = new MagickImage(MagickColors.Red, 300, 60);

        var kept = await KeepAsync([("logo.png", logo.ToByteArray(MagickFormat.Png)), ("map.pdf", "%PDF-1.7"u8.ToArray()), .. Enumerable.Range(1, 10).Select(i => ($"{i}.jpg", Shade((byte)(i * 10))))]);

        Assert.Equal(10, kept.Photos.Count);
        Assert.Equal([("logo.png", "it has only 300 x 60 pixels, as logos and icons have"), ("map.pdf", "it is not a picture")], kept.NotKept.Select(other => (other.Name, other.Why)));
    }

    [Fact]
    public async Task A_file_over_20_MB_is_not_opened()
    {
        var file = new Attachment("huge.jpg", "image/jpeg", "image/jpeg", KeepPhotos.LargestFile + 1, new string('b', 64));

        var kept = await new KeepPhotos(store, (_, _) => throw new InvalidOperationException("not to be read"), _ => throw new InvalidOperationException("not to be opened"))
            .ForAsync(Source, default, [file], default);

        Assert.Equal("it has 21 MB, and at most 20 are opened", Assert.Single(kept.NotKept).Why);
    }

    [Fact]
    public async Task A_picture_that_cannot_be_opened_is_named_with_the_reason()
    {
        var kept = await KeepAsync(("drawing.jpg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"u8.ToArray()), ("hole.jpg", [0xFF, 0xD8, 0xFF, 0, 1, 2]));

        Assert.Empty(store.Kept);
        Assert.Equal(["drawing.jpg", "hole.jpg"], kept.NotKept.Select(other => other.Name));
        Assert.Contains("no format of photos", kept.NotKept[0].Why, StringComparison.Ordinal);
        Assert.Contains("damaged", kept.NotKept[1].Why, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_the_mail_no_longer_has_is_named()
    {
        var listed = new Attachment("hole.jpg", "image/jpeg", "image/jpeg", 10, new string('b', 64));

        var kept = await new KeepPhotos(store, AttachmentBytes.Find, PhotoReader.Read).ForAsync(Source, Mail([]), [listed], default);

        Assert.Contains("could not be found", Assert.Single(kept.NotKept).Why, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("photo\u202Egpj.exe", "photogpj.exe")]
    [InlineData("a\r\nb\tc", "a b c")]
    [InlineData("C:\\Users\\ana\\hole.jpg", "hole.jpg")]
    [InlineData("..\u0000", "..")]
    [InlineData("trou \uE000🚧.jpg", "trou 🚧.jpg")]
    public async Task A_name_becomes_plain_text(string name, string plain)
    {
        var listed = new Attachment(name, "application/pdf", "application/pdf", 10, new string('b', 64));

        var kept = await new KeepPhotos(store, AttachmentBytes.Find, PhotoReader.Read).ForAsync(Source, default, [listed], default);

        Assert.Equal(plain, Assert.Single(kept.NotKept).Name);
    }

    /// <summary>A picture of one grey, so that each is another.</summary>
    private static byte[] Shade(byte grey, MagickFormat format = MagickFormat.Jpeg)
    {
        using var picture = new MagickImage(new MagickColor(grey, grey, grey), 160, 120);
        return picture.ToByteArray(format);
    }

    private Task<PhotosKept> KeepAsync(params (string Name, byte[] Content)[] files)
    {
        var raw = Mail(files);
        var listed = Reader.Read(raw, Envelope.Unknown).Match(readable => readable.Email.Attachments, _ => []);
        return new KeepPhotos(store, AttachmentBytes.Find, PhotoReader.Read).ForAsync(Source, raw, listed, default);
    }

    private static byte[] Mail((string Name, byte[] Content)[] files) => Encoding.ASCII.GetBytes(
        "From: ana@example.ca\nSubject: Pothole\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=cut\n\n--cut\nContent-Type: text/plain\n\nSee.\n"
        + string.Concat(files.Select(file => $"--cut\nContent-Type: image/jpeg; name=\"{file.Name}\"\nContent-Transfer-Encoding: base64\n\n{Convert.ToBase64String(file.Content)}\n"))
        + "--cut--\n");
}
