using System.Globalization;
using Toronto311.Domain.Mail;

namespace Toronto311.Application.Requests;

/// <summary>Keeps clean copies of the photos that came with an email, and says of every other file why it was not kept. Done again, it changes nothing.</summary>
public sealed class KeepPhotos(IAttachments store, ReadAttachments readAttachments, ReadPhoto readPhoto)
{
    /// <summary>Photos kept of one email; more say nothing a person would still look at.</summary>
    public const int MostPhotos = 10;

    /// <summary>Bytes of one file that is opened.</summary>
    public const int LargestFile = 20 * Megabyte;

    /// <summary>Pixels on the shorter side below which a picture is a logo, an icon or a tracking dot.</summary>
    public const int SmallestSide = 100;

    private const int Megabyte = 1024 * 1024;

    private static readonly string TooMany = string.Create(CultureInfo.InvariantCulture, $"{MostPhotos} photos of this email are kept already");
    private static readonly Dictionary<string, byte[]> NoFiles = [];

    /// <param name="source">Key of the archived mail.</param>
    /// <param name="raw">The archived mail.</param>
    /// <param name="files">What came with it, as the reader of mail lists it.</param>
    public async Task<PhotosKept> ForAsync(ArchiveKey source, ReadOnlyMemory<byte> raw, IReadOnlyList<Attachment> files, CancellationToken cancellationToken)
    {
        var photos = new List<KeptPhoto>();
        var notKept = new List<NotKept>();
        var different = files.DistinctBy(file => file.Sha256, StringComparer.Ordinal).ToList();
        var opened = different.Where(file => WhyNotOpened(file) is null).Select(file => file.Sha256).ToHashSet(StringComparer.Ordinal);
        var found = opened.Count == 0 ? NoFiles : readAttachments(raw, opened);
        foreach (var file in different)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var reading = photos.Count < MostPhotos ? Read(file, found) : Refused(WhyNotOpened(file) ?? TooMany);
            if (reading is PhotoReading.Photo photo)
                photos.Add(await KeepAsync(photo, file, source, cancellationToken));
            else
                notKept.Add(new NotKept(PhotoName.Clean(file.Name), ((PhotoReading.NotAPhoto)reading).Why));
        }

        return new PhotosKept(photos, notKept);
    }

    /// <summary>What can be said of a file without opening it.</summary>
    private static string? WhyNotOpened(Attachment file)
    {
        if (!file.IsPicture)
            return "it is not a picture";
        return file.Size > LargestFile ? string.Create(CultureInfo.InvariantCulture, $"it has {Math.Ceiling((double)file.Size / Megabyte):N0} MB, and at most {LargestFile / Megabyte} are opened") : null;
    }

    private PhotoReading Read(Attachment file, IReadOnlyDictionary<string, byte[]> found)
    {
        if (WhyNotOpened(file) is { } why)
            return Refused(why);
        if (!found.TryGetValue(file.Sha256, out var bytes))
            return Refused("it could not be found again in the archived mail");
        return readPhoto(bytes).Match(WithoutLogos, refused => refused);
    }

    private static PhotoReading WithoutLogos(PhotoReading.Photo photo) => Math.Min(photo.Width, photo.Height) >= SmallestSide
        ? photo
        : Refused(string.Create(CultureInfo.InvariantCulture, $"it has only {photo.Width} x {photo.Height} pixels, as logos and icons have"));

    private static PhotoReading.NotAPhoto Refused(string why) => new(why);

    private async Task<KeptPhoto> KeepAsync(PhotoReading.Photo photo, Attachment file, ArchiveKey source, CancellationToken cancellationToken)
    {
        var key = AttachmentKey.Of(photo.Jpeg.Span);
        await store.PutAsync(key, photo.Jpeg, cancellationToken);
        return new KeptPhoto
        {
            Sha256 = key.Value,
            Name = PhotoName.Clean(file.Name),
            Width = photo.Width,
            Height = photo.Height,
            Size = photo.Jpeg.Length,
            TakenAt = photo.TakenAt,
            Location = photo.Location,
            Camera = photo.Camera,
            ArchiveKey = source.Value,
            AttachmentSha256 = file.Sha256,
        };
    }
}
