using System.Globalization;
using ImageMagick;
using Toronto311.Application.Requests;

namespace Toronto311.Adapters.Photos;

/// <summary>What a camera wrote into a picture (EXIF 2.32) that helps an agent: when, where, with what. What makes no sense is left out.</summary>
internal static class CameraNotes
{
    private const int LongestCamera = 80;

    public static PhotoReading.Photo AddTo(PhotoReading.Photo photo, IExifProfile notes) => photo with
    {
        TakenAt = Time(notes, ExifTag.DateTimeOriginal) ?? Time(notes, ExifTag.DateTimeDigitized),
        Location = Location(notes),
        Camera = Camera(Text(notes, ExifTag.Make), Text(notes, ExifTag.Model)),
    };

    private static DateTime? Time(IExifProfile notes, ExifTag<string> tag) =>
        DateTime.TryParseExact(Text(notes, tag), "yyyy:MM:dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private static PhotoLocation? Location(IExifProfile notes)
    {
        var latitude = Degrees(notes, ExifTag.GPSLatitude, ExifTag.GPSLatitudeRef, "N", "S");
        var longitude = Degrees(notes, ExifTag.GPSLongitude, ExifTag.GPSLongitudeRef, "E", "W");
        if (latitude is not (>= -90 and <= 90) || longitude is not (>= -180 and <= 180))
            return null;

        // Cameras that had no fix write zeros.
        return latitude == 0 && longitude == 0 ? null : new PhotoLocation(latitude.Value, longitude.Value);
    }

    /// <summary>Degrees, minutes and seconds with the letter that gives the sign; to a sixth decimal, a step of 11 cm.</summary>
    private static double? Degrees(IExifProfile notes, ExifTag<Rational[]> tag, ExifTag<string> sign, string positive, string negative)
    {
        if (notes.GetValue(tag)?.Value is not { Length: 3 } parts || parts.Any(part => part.Denominator == 0))
            return null;
        var letter = Text(notes, sign);
        if (letter != positive && letter != negative)
            return null;
        var (minutes, seconds) = (parts[1].ToDouble(), parts[2].ToDouble());
        if (minutes >= 60 || seconds >= 60)
            return null;
        var degrees = Math.Round(parts[0].ToDouble() + (minutes / 60) + (seconds / 3600), 6);
        return letter == negative ? -degrees : degrees;
    }

    /// <summary>Many models begin with their make.</summary>
    private static string? Camera(string make, string model)
    {
        var camera = model.StartsWith(make, StringComparison.OrdinalIgnoreCase) ? model : $"{make} {model}".Trim();
        return camera.Length is 0 or > LongestCamera ? null : camera;
    }

    /// <summary>EXIF text is ASCII; anything else in it is not the camera's.</summary>
    private static string Text(IExifProfile notes, ExifTag<string> tag)
    {
        var text = notes.GetValue(tag)?.Value.Trim('\0', ' ') ?? "";
        return text.All(c => c is >= ' ' and <= '~') ? text : "";
    }
}
