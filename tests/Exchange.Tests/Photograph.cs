using ImageMagick;

namespace Toronto311.Tests.Exchange;

/// <summary>A photo as a phone takes it, with where it was taken.</summary>
internal static class Photograph
{
    public static byte[] WithPlace()
    {
        using var picture = new MagickImage(MagickColors.Gray, 320, 240);
        var exif = new ExifProfile();
        exif.SetValue(ExifTag.GPSLatitude, [new Rational(43), new Rational(39), new Rational(1152, 100)]);
        exif.SetValue(ExifTag.GPSLatitudeRef, "N");
        exif.SetValue(ExifTag.GPSLongitude, [new Rational(79), new Rational(22), new Rational(5952, 100)]);
        exif.SetValue(ExifTag.GPSLongitudeRef, "W");
        picture.SetProfile(exif);
        return picture.ToByteArray(MagickFormat.Jpeg);
    }

    /// <summary>Whether a picture says where it was taken, or anything else of its making.</summary>
    public static bool HasPlace(byte[] jpeg)
    {
        using var picture = new MagickImage(jpeg);
        return picture.GetExifProfile() is not null || picture.ProfileNames.Any();
    }

    /// <summary>A mail with words and the photo.</summary>
    public static Letter Letter(string sender, string words) => new(sender, "Pothole", $"""
        --both
        Content-Type: text/plain; charset=utf-8

        {words}

        --both
        Content-Type: image/jpeg; name="IMG_0042.jpg"
        Content-Disposition: attachment; filename="IMG_0042.jpg"
        Content-Transfer-Encoding: base64

        {Convert.ToBase64String(WithPlace(), Base64FormattingOptions.InsertLineBreaks)}

        --both--
        """) { ContentType = "multipart/mixed; boundary=\"both\"" };
}
