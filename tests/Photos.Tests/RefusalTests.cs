using System.Diagnostics;
using System.Text;
using ImageMagick;
using Toronto311.Adapters.Photos;

namespace Toronto311.Tests.Photos;

/// <summary>What is no photo, or more than one may be, is told in words and costs little.</summary>
public class RefusalTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    [Theory]
    [InlineData("")]
    [InlineData("BM")]
    [InlineData("BM is how this letter begins, and it is long enough")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"/etc/passwd\"/></svg>")]
    [InlineData("<?xml version=\"1.0\"?><svg/>")]
    [InlineData("%PDF-1.7 1 0 obj")]
    [InlineData("%!PS-Adobe-3.0 EPSF-3.0")]
    [InlineData("push graphic-context\nviewbox 0 0 640 480\nfill 'url(https://example.org/x.jpg\"|ls \"-la)'\npop graphic-context")]
    [InlineData("<?xml version=\"1.0\"?><image><read filename=\"/etc/passwd\"/></image>")]
    [InlineData("caption:@/etc/passwd")]
    [InlineData("P6 1 1 255 abc")]
    [InlineData("MZ\u0090\0\u0003 a program")]
    [InlineData("\u007fELF\u0002\u0001\u0001")]
    [InlineData("PK\u0003\u0004 a zip file with things")]
    [InlineData("\0\0\0\u0018ftypmp42 a film, not a photo")]
    [InlineData("RIFF\u0001\u0001\u0001\u0001WAVEfmt a sound")]
    [InlineData("8BPS\0\u0001 a Photoshop file")]
    public void What_is_no_photo_is_refused_whatever_it_is_called(string content) =>
        Assert.Contains("no format of photos", Some.WhyNot(Encoding.Latin1.GetBytes(content)), StringComparison.Ordinal);

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xD8, 0xFF })]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A })]
    [InlineData(new byte[] { 0x47, 0x49, 0x46, 0x38, 0x39, 0x61 })]
    [InlineData(new byte[] { 0x49, 0x49, 0x2A, 0x00, 0xFF, 0xFF, 0xFF, 0xFF })]
    public void A_beginning_without_a_picture_is_told_as_damaged(byte[] file) =>
        Assert.Contains("damaged", Some.WhyNot(file), StringComparison.Ordinal);

    [Fact]
    public void Another_format_under_the_mark_of_a_photo_is_not_guessed_at()
    {
        byte[] svg = [0xFF, 0xD8, 0xFF, .. "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"u8];

        Assert.Contains("damaged", Some.WhyNot(svg), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60_000, 60_000)]
    [InlineData(10_001, 10_000)]
    [InlineData(1_000_000, 1_000)]
    public void A_bomb_of_pixels_is_refused_at_once_with_its_figure(int width, int height)
    {
        var before = Process.GetCurrentProcess().PeakWorkingSet64;
        var watch = Stopwatch.StartNew();

        var why = Some.WhyNot(Some.EmptyPng(width, height));

        Assert.Contains("at most 100 million", why, StringComparison.Ordinal);
        AssertCheap(watch, before);
    }

    [Theory]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(0, 0)]
    [InlineData(-1, 5)]
    public void Sizes_that_cannot_be_are_refused_at_once(int width, int height)
    {
        var before = Process.GetCurrentProcess().PeakWorkingSet64;
        var watch = Stopwatch.StartNew();

        Some.WhyNot(Some.EmptyPng(width, height));

        AssertCheap(watch, before);
    }

    [Fact]
    public void A_jpeg_that_says_it_is_enormous_is_refused_at_once()
    {
        var file = Some.File(MagickFormat.Jpeg);
        var size = file.AsSpan().IndexOf((ReadOnlySpan<byte>)[0xFF, 0xC0]) + 5;
        new byte[] { 0xFF, 0xDC, 0xFF, 0xDC }.CopyTo(file, size);
        var before = Process.GetCurrentProcess().PeakWorkingSet64;
        var watch = Stopwatch.StartNew();

        Assert.Contains("at most 100 million", Some.WhyNot(file), StringComparison.Ordinal);
        AssertCheap(watch, before);
    }

    [Fact]
    public void A_photo_cut_off_on_its_way_shows_what_arrived()
    {
        var file = Some.File(MagickFormat.Jpeg, picture => picture.AddNoise(NoiseType.Gaussian));

        var photo = Some.Photo(file[..(file.Length * 3 / 4)]);

        Assert.Equal((120, 80), (photo.Width, photo.Height));
    }

    [Theory]
    [InlineData(20)]
    [InlineData(100)]
    [InlineData(200)]
    public void A_photo_cut_off_before_its_picture_is_told_as_damaged(int length) =>
        Assert.Contains("damaged", Some.WhyNot(Some.File(MagickFormat.Jpeg)[..length]), StringComparison.Ordinal);

    [Fact]
    public void Nothing_done_to_a_picture_makes_the_reader_fail()
    {
        var random = new Random(311);
        byte[][] files =
        [
            Some.WithExif(Some.CityHall), Some.WithExif(Some.CityHall, MagickFormat.Png), Some.WithExif(Some.CityHall, MagickFormat.WebP), Some.Heic,
            Some.File(MagickFormat.Gif), Some.File(MagickFormat.Tiff), Some.File(MagickFormat.Bmp), Some.File(MagickFormat.Avif),
        ];
        for (var i = 0; i < 2_000; i++)
        {
            var mutated = Mutated(files[i % files.Length], random);
            var watch = Stopwatch.StartNew();

            var reading = PhotoReader.Read(mutated);

            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"round {i} took {watch.Elapsed}");
            Assert.True(reading.Match(photo => photo.Jpeg.Length > 0 && Math.Max(photo.Width, photo.Height) <= 2_048, other => other.Why.Length > 0), $"round {i}");
        }
    }

    /// <summary>Some bytes changed, and at times a piece cut out, doubled or cut off.</summary>
    private static byte[] Mutated(byte[] file, Random random)
    {
        var bytes = file.ToArray();
        for (var change = random.Next(1, 9); change > 0; change--)
            bytes[random.Next(random.Next(2) == 0 ? bytes.Length : Math.Min(bytes.Length, 100))] = (byte)random.Next(256);
        var (from, to) = (random.Next(bytes.Length), random.Next(bytes.Length));
        return random.Next(6) switch
        {
            0 => bytes[..from],
            1 => [.. bytes[..Math.Min(from, to)], .. bytes[Math.Max(from, to)..]],
            2 => [.. bytes[..Math.Max(from, to)], .. bytes[Math.Min(from, to)..]],
            _ => bytes,
        };
    }

    private static void AssertCheap(Stopwatch watch, long peakBefore)
    {
        Assert.True(watch.Elapsed < Soon, $"took {watch.Elapsed}");
        using var process = Process.GetCurrentProcess();
        Assert.True(process.PeakWorkingSet64 - peakBefore < 300_000_000, $"took {process.PeakWorkingSet64 - peakBefore} bytes");
    }
}
