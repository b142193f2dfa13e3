using System.Text;
using ImageMagick;
using Toronto311.Application.Requests;

namespace Toronto311.Tests.Photos;

/// <summary>What a camera noted is told to staff, and none of it is in the copy.</summary>
public class MetadataTests
{
    [Theory]
    [InlineData(MagickFormat.Jpeg)]
    [InlineData(MagickFormat.Png)]
    [InlineData(MagickFormat.WebP)]
    [InlineData(MagickFormat.Avif)]
    public void Place_time_and_camera_are_read_and_are_gone_from_the_copy(MagickFormat format)
    {
        var photo = Some.Photo(Some.WithExif(
            exif =>
            {
                Some.CityHall(exif);
                exif.SetValue(ExifTag.DateTimeOriginal, "2026:11:03 14:05:06");
                exif.SetValue(ExifTag.Make, "Apple");
                exif.SetValue(ExifTag.Model, "iPhone 15");
            },
            format));

        Assert.Equal(new PhotoLocation(43.6532, -79.3832), photo.Location);
        Assert.Equal(new DateTime(2026, 11, 3, 14, 5, 6, DateTimeKind.Unspecified), photo.TakenAt);
        Assert.Equal("Apple iPhone 15", photo.Camera);
        AssertBare(photo);
    }

    [Fact]
    public void A_picture_without_notes_has_none()
    {
        var photo = Some.Photo(Some.File(MagickFormat.Jpeg));

        Assert.Null(photo.Location);
        Assert.Null(photo.TakenAt);
        Assert.Null(photo.Camera);
    }

    [Theory]
    [InlineData(MagickFormat.Jpeg)]
    [InlineData(MagickFormat.Png)]
    [InlineData(MagickFormat.WebP)]
    [InlineData(MagickFormat.Tiff)]
    [InlineData(MagickFormat.Gif)]
    public void Words_in_any_kind_of_metadata_are_gone(MagickFormat format)
    {
        var file = Some.File(format, WriteEverywhere);
        Assert.Contains(Some.Marker, Encoding.Latin1.GetString(file), StringComparison.Ordinal);

        var photo = Some.Photo(file);

        Assert.DoesNotContain(Some.Marker, Encoding.Latin1.GetString(photo.Jpeg.Span), StringComparison.Ordinal);
        AssertBare(photo);
    }

    [Theory]
    [InlineData("exif")]
    [InlineData("xmp")]
    [InlineData("iptc")]
    [InlineData("icc")]
    [InlineData("comment")]
    public void A_jpeg_with_one_kind_of_metadata_loses_it(string kind)
    {
        var file = Some.File(MagickFormat.Jpeg, picture => Writers[kind](picture));
        Assert.Contains(Some.Marker, Encoding.Latin1.GetString(file), StringComparison.Ordinal);

        AssertBare(Some.Photo(file));
    }

    [Fact]
    public void A_text_of_a_png_is_gone()
    {
        var file = Some.File(MagickFormat.Png, picture => picture.SetAttribute("Author", Some.Marker));
        Assert.Contains("tEXt", Encoding.Latin1.GetString(file), StringComparison.Ordinal);

        AssertBare(Some.Photo(file));
    }

    [Theory]
    [InlineData("a zip", "PK\u0003\u0004")]
    [InlineData("a script", "<script>alert(1)</script>")]
    [InlineData("a program", "MZ")]
    public void What_is_hidden_behind_a_picture_does_not_come_along(string _, string start)
    {
        var photo = Some.Photo([.. Some.File(MagickFormat.Jpeg), .. Encoding.Latin1.GetBytes(start + Some.Marker)]);

        Assert.DoesNotContain(Some.Marker, Encoding.Latin1.GetString(photo.Jpeg.Span), StringComparison.Ordinal);
        Assert.Equal([0xFF, 0xD9], photo.Jpeg.Span[^2..].ToArray());
    }

    [Theory]
    [InlineData(0, 0, 0, 0)]
    [InlineData(91, 1, 79, 1)]
    [InlineData(43, 1, 181, 1)]
    [InlineData(43, 0, 79, 1)]
    public void A_place_that_cannot_be_is_none(uint latitude, uint latitudeOver, uint longitude, uint longitudeOver)
    {
        var photo = Some.Photo(Some.WithExif(exif =>
        {
            Some.CityHall(exif);
            exif.SetValue(ExifTag.GPSLatitude, [new Rational(latitude, Math.Max(latitudeOver, latitude == 0 ? 1 : latitudeOver), simplify: false), new Rational(0, 1), new Rational(0, 1)]);
            exif.SetValue(ExifTag.GPSLongitude, [new Rational(longitude, longitude == 0 ? 1 : longitudeOver, simplify: false), new Rational(0, 1), new Rational(0, 1)]);
        }));

        Assert.Null(photo.Location);
    }

    [Fact]
    public void A_place_without_its_hemisphere_is_none() =>
        Assert.Null(Some.Photo(Some.WithExif(exif =>
        {
            Some.CityHall(exif);
            exif.RemoveValue(ExifTag.GPSLongitudeRef);
        })).Location);

    [Theory]
    [InlineData("0000:00:00 00:00:00")]
    [InlineData("yesterday")]
    [InlineData("2026:13:40 25:61:61")]
    public void A_time_that_cannot_be_is_none(string time) =>
        Assert.Null(Some.Photo(Some.WithExif(exif => exif.SetValue(ExifTag.DateTimeOriginal, time))).TakenAt);

    [Theory]
    [InlineData("Canon", "Canon EOS R5", "Canon EOS R5")]
    [InlineData("Google", "Pixel 9", "Google Pixel 9")]
    [InlineData("", "Pixel 9", "Pixel 9")]
    [InlineData("Evil\u0007", "Pixel 9", "Pixel 9")]
    public void A_camera_is_named_once_and_in_plain_letters(string make, string model, string camera) =>
        Assert.Equal(camera, Some.Photo(Some.WithExif(exif =>
        {
            exif.SetValue(ExifTag.Make, make);
            exif.SetValue(ExifTag.Model, model);
        })).Camera);

    [Fact]
    public void Damaged_notes_cost_only_the_notes()
    {
        var photo = Some.Photo(Some.File(MagickFormat.Jpeg, picture => picture.SetProfile(new ImageProfile("exif", [.. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 0xFF, 0xFF, 1, 2, 3]))));

        Assert.Equal(120, photo.Width);
        Assert.Null(photo.Location);
    }

    private static readonly Dictionary<string, Action<MagickImage>> Writers = new(StringComparer.Ordinal)
    {
        ["exif"] = picture => picture.SetProfile(Some.Exif(exif => exif.SetValue(ExifTag.ImageDescription, Some.Marker))),
        ["xmp"] = picture => picture.SetProfile(new XmpProfile(Encoding.UTF8.GetBytes($"<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">{Some.Marker}</x:xmpmeta>"))),
        ["iptc"] = picture =>
        {
            var iptc = new IptcProfile();
            iptc.SetValue(IptcTag.Caption, Some.Marker);
            picture.SetProfile(iptc);
        },
        ["icc"] = picture => picture.SetProfile(new ImageProfile("icc", Marked(ColorProfiles.SRGB.ToByteArray()))),
        ["comment"] = picture => picture.Comment = Some.Marker,
    };

    private static void WriteEverywhere(MagickImage picture)
    {
        foreach (var write in Writers.Values)
            write(picture);
    }

    /// <summary>The profile with the marker over the end of its description.</summary>
    private static byte[] Marked(byte[] profile)
    {
        var at = profile.AsSpan().IndexOf("sRGB"u8);
        Encoding.ASCII.GetBytes(Some.Marker).CopyTo(profile, at);
        return profile;
    }

    /// <summary>Walks the segments of the JPEG (ITU T.81 annex B): no application's but JFIF's, no comment.</summary>
    private static void AssertBare(PhotoReading.Photo photo)
    {
        var jpeg = photo.Jpeg.Span;
        Assert.DoesNotContain(Some.Marker, Encoding.Latin1.GetString(jpeg), StringComparison.Ordinal);
        for (var at = 2; jpeg[at + 1] != 0xDA; at += 2 + (jpeg[at + 2] << 8) + jpeg[at + 3])
        {
            Assert.Equal(0xFF, jpeg[at]);
            Assert.NotInRange(jpeg[at + 1], 0xE1, 0xEF);
            Assert.NotEqual(0xFE, jpeg[at + 1]);
        }
    }
}
