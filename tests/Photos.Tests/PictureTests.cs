using ImageMagick;
using Toronto311.Tests.Support;

namespace Toronto311.Tests.Photos;

/// <summary>What the copy shows is what the resident saw.</summary>
public class PictureTests
{
    [Theory]
    [InlineData(MagickFormat.Jpeg)]
    [InlineData(MagickFormat.Png)]
    [InlineData(MagickFormat.WebP)]
    [InlineData(MagickFormat.Gif)]
    [InlineData(MagickFormat.Tiff)]
    [InlineData(MagickFormat.Bmp)]
    [InlineData(MagickFormat.Avif)]
    public void A_picture_of_every_allowed_format_becomes_a_jpeg_that_shows_the_same(MagickFormat format)
    {
        var photo = Some.Photo(Some.File(format));

        using var copy = Some.Copy(photo);
        Assert.Equal((120, 80, MagickFormat.Jpeg), (photo.Width, photo.Height, copy.Format));
        AssertColour(MagickColors.Red, copy, 20, 40);
        AssertColour(MagickColors.Blue, copy, 100, 40);
    }

    [Fact]
    public void A_photo_of_an_iPhone_is_turned_once_although_it_says_so_twice()
    {
        var photo = Some.Photo(Some.Heic);

        Assert.Equal((48, 64), (photo.Width, photo.Height));
        Assert.Equal((43.6532, -79.3832), (photo.Location?.Latitude, photo.Location?.Longitude));
        Assert.Equal("Camera 1", photo.Camera);
    }

    /// <summary>EXIF's eight orientations: where the left (red) half of the file ends up.</summary>
    [Theory]
    [InlineData(1, 120, 80, 10, 40)]
    [InlineData(2, 120, 80, 110, 40)]
    [InlineData(3, 120, 80, 110, 40)]
    [InlineData(4, 120, 80, 10, 40)]
    [InlineData(5, 80, 120, 40, 10)]
    [InlineData(6, 80, 120, 40, 10)]
    [InlineData(7, 80, 120, 40, 110)]
    [InlineData(8, 80, 120, 40, 110)]
    public void A_photo_is_upright_as_its_orientation_says(ushort orientation, int width, int height, int redX, int redY)
    {
        var photo = Some.Photo(Some.File(
            MagickFormat.Jpeg,
            picture =>
            {
                picture.SetProfile(Some.Exif(exif => exif.SetValue(ExifTag.Orientation, orientation)));
                picture.Orientation = (Orientation)orientation;
            }));

        using var copy = Some.Copy(photo);
        Assert.Equal((width, height), (photo.Width, photo.Height));
        AssertColour(MagickColors.Red, copy, redX, redY);
        AssertColour(MagickColors.Blue, copy, width - 1 - redX, height - 1 - redY);
    }

    [Theory]
    [InlineData(4_000u, 3_000u, 2048, 1536)]
    [InlineData(3_000u, 4_000u, 1536, 2048)]
    [InlineData(2_049u, 10u, 2048, 10)]
    [InlineData(2_048u, 1_000u, 2048, 1000)]
    [InlineData(30u, 20u, 30, 20)]
    public void The_longer_side_is_made_no_longer_than_2048_and_nothing_is_enlarged(uint width, uint height, int copyWidth, int copyHeight)
    {
        using var picture = Some.Picture(width, height);
        var photo = Some.Photo(picture.ToByteArray(MagickFormat.Jpeg));

        Assert.Equal((copyWidth, copyHeight), (photo.Width, photo.Height));
    }

    [Fact]
    public void Of_a_moving_picture_the_first_frame_is_kept()
    {
        using var frames = new MagickImageCollection { Some.Picture(), new MagickImage(MagickColors.Green, 120, 80) };
        var photo = Some.Photo(frames.ToByteArray(MagickFormat.Gif));

        using var copy = Some.Copy(photo);
        AssertColour(MagickColors.Red, copy, 20, 40);
    }

    [Fact]
    public void What_is_transparent_becomes_white()
    {
        using var picture = new MagickImage(MagickColors.Transparent, 120, 80);
        using var copy = Some.Copy(Some.Photo(picture.ToByteArray(MagickFormat.Png)));

        AssertColour(MagickColors.White, copy, 60, 40);
    }

    [Fact]
    public void Colours_for_print_become_colours_of_a_screen()
    {
        using var copy = Some.Copy(Some.Photo(Some.File(MagickFormat.Jpeg, picture => picture.ColorSpace = ColorSpace.CMYK)));

        Assert.Equal(ColorSpace.sRGB, copy.ColorSpace);
        AssertColour(MagickColors.Red, copy, 20, 40);
    }

    [Fact]
    public void Colours_of_a_wider_range_look_as_they_did()
    {
        using var wide = new MagickImage(new MagickColor(100, 200, 100), 120, 80);
        wide.SetProfile(ColorProfiles.AdobeRGB1998, ColorTransformMode.HighRes);
        using var copy = Some.Copy(Some.Photo(wide.ToByteArray(MagickFormat.Jpeg)));

        // Taken without its profile, the same green would be duller.
        Assert.True(copy.GetPixels().GetPixel(60, 40).GetChannel(0) < 75);
    }

    [Fact]
    public void A_damaged_colour_profile_costs_only_the_profile()
    {
        var file = Some.File(MagickFormat.Jpeg, picture => picture.SetProfile(ColorProfiles.AdobeRGB1998));
        file.AsSpan(file.AsSpan().IndexOf("acsp"u8), 40).Fill(0xEE);

        using var copy = Some.Copy(Some.Photo(file));

        AssertColour(MagickColors.Red, copy, 20, 40);
    }

    [SharedFact("mail-fixtures")]
    public void Every_picture_in_real_mail_is_drawn_anew()
    {
        var (drawn, refused) = RealPictures.Read();

        Assert.Empty(refused);
        Assert.True(drawn > 5, $"only {drawn} pictures in all the mail");
    }

    private static void AssertColour(MagickColor expected, MagickImage copy, int x, int y)
    {
        var pixel = copy.GetPixels().GetPixel(x, y).ToColor();
        Assert.NotNull(pixel);
        Assert.True(Math.Abs(pixel.R - expected.R) + Math.Abs(pixel.G - expected.G) + Math.Abs(pixel.B - expected.B) < 30, $"{pixel} at {x}, {y}");
    }
}
