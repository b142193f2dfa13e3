using System.Buffers.Binary;
using System.Text;
using ImageMagick;
using Toronto311.Adapters.Photos;
using Toronto311.Application.Requests;

namespace Toronto311.Tests.Photos;

/// <summary>Pictures made in a test, and what came of reading them.</summary>
internal static class Some
{
    /// <summary>A word that is put wherever a picture can hold words.</summary>
    public const string Marker = "SECRETMARKER";

    /// <summary>
    /// 64 by 48 pixels as a phone writes HEIC, in tiles: turned by the container, and EXIF (with a place) says so a second time.
    /// Written with heif-enc, since no library here writes HEIC.
    /// </summary>
    public static readonly byte[] Heic = Convert.FromBase64String(
        """
        AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAettZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAAAA5waXRtAAAAAAACAAAAEGlkYXQAAAAAAEAAMAAAAExpbG9jAQAAAERAAAMA
        AQAAAAAAAAIPAAEAAAAAAAAAPgACAAEAAAAAAAAAAQAAAAAAAAAIAAMAAAAAAAACTQABAAAAAAAAAKYAAABNaWluZgAAAAAAAwAAABVpbmZlAgAAAQABAABodmMxAAAAABVpbmZlAgAAAAACAABncmlkAAAAABVp
        bmZlAgAAAQADAABFeGlmAAAAAN9pcHJwAAAAvGlwY28AAABzaHZjQwEDcAAAAAAAAAAAAB7wAPz9+PgAAA8DIAABABhAAQwB//8DcAAAAwCQAAADAAADAB66AkAhAAEAJ0IBAQNwAAADAJAAAAMAAAMAHqAggQWW
        6uSmubAgAAADACAAAAMAISIAAQAGRAHBc8CJAAAAFGlzcGUAAAAAAAAAQAAAAEAAAAAUaXNwZQAAAAAAAABAAAAAMAAAABBwaXhpAAAAAAMICAgAAAAJaXJvdAMAAAAbaXBtYQAAAAAAAAACAAECgQIAAgMDhIUA
        AAAoaXJlZgAAAAAAAAAOZGltZwACAAEAAQAAAA5jZHNjAAMAAQACAAAA7G1kYXQAAAA6KAGvWOb06r//6Qu5Hz2T/98xfV/8Qvr/qGrr+ljVSS0wMiaawDDxqGKWQhaQMIAHyBXesRAnTbCrgAAAAABJSSoACAAA
        AAMAEAECAAkAAAAyAAAAEgEDAAEAAAAGAAAAJYgEAAEAAAA8AAAAAAAAAENhbWVyYSAxAAAEAAEAAgACAAAATgAAAAIABQADAAAAcgAAAAMAAgACAAAAVwAAAAQABQADAAAAigAAAAAAAAArAAAAAQAAACcAAAAB
        AAAAIAEAABkAAABPAAAAAQAAABYAAAABAAAA0AUAABkAAAA=
        """);

    public static PhotoReading.Photo Photo(byte[] file) => Assert.IsType<PhotoReading.Photo>(PhotoReader.Read(file));

    public static string WhyNot(byte[] file) => Assert.IsType<PhotoReading.NotAPhoto>(PhotoReader.Read(file)).Why;

    /// <summary>The stored copy, opened.</summary>
    public static MagickImage Copy(PhotoReading.Photo photo) => new(photo.Jpeg.Span);

    /// <summary>Red on the left, blue on the right.</summary>
    public static MagickImage Picture(uint width = 120, uint height = 80)
    {
        var picture = new MagickImage(MagickColors.Red, width, height);
        using var right = new MagickImage(MagickColors.Blue, width - (width / 2), height);
        picture.Composite(right, (int)(width / 2), 0, CompositeOperator.Copy);
        return picture;
    }

    public static byte[] File(MagickFormat format, Action<MagickImage>? change = null)
    {
        using var picture = Picture();
        change?.Invoke(picture);
        return picture.ToByteArray(format);
    }

    public static byte[] WithExif(Action<ExifProfile> write, MagickFormat format = MagickFormat.Jpeg) => File(format, picture => picture.SetProfile(Exif(write)));

    public static ExifProfile Exif(Action<ExifProfile> write)
    {
        var exif = new ExifProfile();
        write(exif);
        return exif;
    }

    /// <summary>Toronto's City Hall.</summary>
    public static void CityHall(ExifProfile exif)
    {
        exif.SetValue(ExifTag.GPSLatitude, [new Rational(43), new Rational(39), new Rational(1152, 100)]);
        exif.SetValue(ExifTag.GPSLatitudeRef, "N");
        exif.SetValue(ExifTag.GPSLongitude, [new Rational(79), new Rational(22), new Rational(5952, 100)]);
        exif.SetValue(ExifTag.GPSLongitudeRef, "W");
    }

    /// <summary>A PNG that says it has so many pixels and holds hardly any.</summary>
    public static byte[] EmptyPng(int width, int height)
    {
        var png = new MemoryStream();
        png.Write([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        header[9] = 2;
        Chunk(png, "IHDR", header);
        Chunk(png, "IDAT", [0x78, 0x9C, 0x03, 0, 0, 0, 0, 1]);
        Chunk(png, "IEND", []);
        return png.ToArray();
    }

    private static void Chunk(MemoryStream png, string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        png.Write(number);
        png.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
        png.Write(number);
    }

    /// <summary>ISO 3309, as PNG has it behind every chunk.</summary>
    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? (crc >> 1) ^ 0xEDB88320 : crc >> 1;
        }

        return ~crc;
    }
}
