using System.Globalization;
using ImageMagick;
using Toronto311.Application.Requests;

namespace Toronto311.Adapters.Photos;

/// <summary>Opens a picture that came by mail and draws it anew as a JPEG: what is stored holds what the picture shows and nothing else of the file.</summary>
public static class PhotoReader
{
    private const uint Quality = 85;

    // One picture at a time, so that the bounds on memory hold for the process.
    private static readonly Lock Turn = new();

    static PhotoReader() => PhotoBounds.Set();

    /// <summary>Never throws: what cannot be opened is told with its reason.</summary>
    public static PhotoReading Read(ReadOnlyMemory<byte> file)
    {
        if (PhotoFormat.Of(file.Span) is not { } format)
            return new PhotoReading.NotAPhoto("it is in no format of photos that is opened (JPEG, HEIC, PNG, WebP, AVIF, GIF, TIFF, BMP)");
        try
        {
            lock (Turn)
                return Open(file.Span, format);
        }
        catch (MagickResourceLimitErrorException)
        {
            return new PhotoReading.NotAPhoto("opening it would take more memory or time than a photo may");
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return new PhotoReading.NotAPhoto("it is damaged or no real picture");
        }
    }

    private static PhotoReading Open(ReadOnlySpan<byte> file, MagickFormat format)
    {
        var size = Size(file, format);
        if ((long)size.Width * size.Height > PhotoBounds.Pixels)
            return new PhotoReading.NotAPhoto(string.Create(CultureInfo.InvariantCulture, $"it has {size.Width:N0} x {size.Height:N0} pixels, and at most {PhotoBounds.Pixels / 1_000_000} million are opened"));
        using var picture = new MagickImage(file, Settings(format, size));
        var notes = Notes(picture);
        Redraw(picture, format);
        var copy = new PhotoReading.Photo(picture.ToByteArray(MagickFormat.Jpeg), (int)picture.Width, (int)picture.Height);
        return notes is null ? copy : CameraNotes.AddTo(copy, notes);
    }

    /// <summary>From the file's header alone, and at full size: what a JPEG decoder needs for itself depends on that.</summary>
    private static MagickImageInfo Size(ReadOnlySpan<byte> file, MagickFormat format)
    {
        var size = new MagickImageInfo();
        size.Read(file, FirstOf(format));
        return size;
    }

    /// <summary>The library is told the format and does not guess; of a film or a file of many pages it reads the first picture.</summary>
    private static MagickReadSettings FirstOf(MagickFormat format) => new() { Format = format, FrameIndex = 0, FrameCount = 1 };

    /// <summary>A JPEG larger than its copy is read at a fraction of its size, in a third of the time; a smaller one would be enlarged.</summary>
    private static MagickReadSettings Settings(MagickFormat format, MagickImageInfo size)
    {
        var settings = FirstOf(format);
        if (Math.Min(size.Width, size.Height) > PhotoBounds.CopySide)
            settings.SetDefine(MagickFormat.Jpeg, "size", string.Create(CultureInfo.InvariantCulture, $"{PhotoBounds.CopySide}x{PhotoBounds.CopySide}"));
        return settings;
    }

    /// <summary>A picture with notes that cannot be read is a picture all the same.</summary>
    private static IExifProfile? Notes(MagickImage picture)
    {
        try
        {
            return picture.GetExifProfile();
        }
        catch (MagickException)
        {
            return null;
        }
    }

    /// <summary>Made small first, so that the steps after it cost little.</summary>
    private static void Redraw(MagickImage picture, MagickFormat format)
    {
        if (Math.Max(picture.Width, picture.Height) > PhotoBounds.CopySide)
            picture.Resize(PhotoBounds.CopySide, PhotoBounds.CopySide);
        ToScreenColours(picture);
        picture.BackgroundColor = MagickColors.White;
        picture.Alpha(AlphaAction.Remove);

        // ISO/IEC 23008-12: these formats turn the picture themselves, and EXIF's orientation beside that means nothing.
        if (format != MagickFormat.Heic)
            picture.AutoOrient();
        picture.Strip();
        picture.Quality = Quality;
    }

    /// <summary>The profile goes with all else, so colours are first brought to what a screen takes them for without one.</summary>
    private static void ToScreenColours(MagickImage picture)
    {
        try
        {
            picture.TransformColorSpace(ColorProfiles.SRGB);
        }
        catch (MagickException)
        {
            // A damaged profile: the colours are taken as they are.
            picture.RemoveProfile("icc");
        }

        if (picture.ColorSpace is not (ColorSpace.sRGB or ColorSpace.Gray))
            picture.ColorSpace = ColorSpace.sRGB;
    }
}
