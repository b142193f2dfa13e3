using System.Text;
using System.Text.Unicode;
using UtfUnknown;

namespace Toronto311.Adapters.Mime;

/// <summary>Bytes to text when the sender's word on the charset is missing or wrong, as it is in one mail of twenty.</summary>
/// <remarks>UTF-8 that is valid is UTF-8; a declared charset is believed while it gives text; then what the rest of the mail uses; then detection.</remarks>
internal static class Decoding
{
    private const int DetectionSample = 32_768;

    /// <summary>Above this share of bytes outside ASCII among letters, no Western language is meant (French has one in twenty).</summary>
    private const double WesternShare = 0.3;

    public static string Decode(ReadOnlySpan<byte> bytes, string? declared, Encoding? hint)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        var named = Charsets.Named(declared);
        if (named is not null && Charsets.IsShifting(named))
            return Better(named.GetString(bytes), bytes, hint);
        if (Ascii.IsValid(bytes))
            return bytes.Contains((byte)0x1B) && Shifted(bytes) is { } shifted ? shifted : Encoding.ASCII.GetString(bytes);
        if (Utf8.IsValid(bytes) && (named is null || named.IsSingleByte || Charsets.IsUtf8(named)))
            return Encoding.UTF8.GetString(bytes);
        if (named is null || Says(declared, "ascii"))
            return Undeclared(bytes, hint);
        if (Charsets.IsUtf8(named))
            return BrokenUtf8(bytes, hint);
        return Charsets.IsWestern(named) && !IsWestern(bytes) ? Undeclared(bytes, hint) : Better(named.GetString(bytes), bytes, hint);
    }

    /// <summary>The encoding that text outside ASCII is most likely in; null when detection has no opinion.</summary>
    public static Encoding? Detect(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, DetectionSample)];
        Encoding? best = null;
        var fewest = int.MaxValue;
        foreach (var guess in CharsetDetector.DetectFromBytes(sample.ToArray()).Details)
        {
            if (guess.Confidence < 0.2 || Charsets.Named(guess.EncodingName) is not { } encoding)
                continue;
            var faults = Faults(encoding.GetString(sample));
            if (faults < fewest)
                (best, fewest) = (encoding, faults);
        }
        return best;
    }

    private static string Undeclared(ReadOnlySpan<byte> bytes, Encoding? hint)
    {
        if (Utf8.IsValid(bytes))
            return Encoding.UTF8.GetString(bytes);
        if (MostlyUtf8(bytes))
            return Utf8WithStrays(bytes);
        if (hint is not null && !(Charsets.IsWestern(hint) && !IsWestern(bytes)) && hint.GetString(bytes) is var hinted && Faults(hinted) == 0)
            return hinted;
        var western = Charsets.Western.GetString(bytes);
        if (IsWestern(bytes) && Faults(western) == 0)
            return western;
        return Detect(bytes) is { } detected ? Fewer(detected.GetString(bytes), western) : western;
    }

    private static string BrokenUtf8(ReadOnlySpan<byte> bytes, Encoding? hint) =>
        MostlyUtf8(bytes) ? Utf8WithStrays(bytes) : Undeclared(bytes, hint);

    /// <summary>The text as declared, unless it came out faulty and another way gives fewer faults.</summary>
    private static string Better(string declared, ReadOnlySpan<byte> bytes, Encoding? hint) =>
        Faults(declared) == 0 ? declared : Fewer(declared, Undeclared(bytes, hint));

    private static string Fewer(string first, string second) => Faults(second) < Faults(first) ? second : first;

    /// <summary>ISO-2022 text shows by its escape sequences (RFC 1468), declared or not.</summary>
    private static string? Shifted(ReadOnlySpan<byte> bytes)
    {
        var name = bytes.IndexOf("\u001b$)C"u8) >= 0 ? "iso-2022-kr" : bytes.IndexOf("\u001b$"u8) >= 0 ? "iso-2022-jp" : null;
        return Charsets.Named(name) is { } encoding && encoding.GetString(bytes) is var text && Faults(text) == 0 ? text : null;
    }

    private static bool Says(string? declared, string charset) => declared?.Contains(charset, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Whether so few bytes are outside ASCII that a Western language can be meant.</summary>
    public static bool IsWestern(ReadOnlySpan<byte> bytes) => Share(bytes) <= WesternShare;

    /// <summary>Bytes outside ASCII among all that are letters.</summary>
    private static double Share(ReadOnlySpan<byte> bytes)
    {
        int high = 0, letters = 0;
        foreach (var b in bytes)
            if (b >= 0x80)
                high++;
            else if (char.IsAsciiLetter((char)b))
                letters++;
        return (double)high / Math.Max(1, high + letters);
    }

    /// <summary>Whether most characters outside ASCII are whole UTF-8.</summary>
    private static bool MostlyUtf8(ReadOnlySpan<byte> bytes)
    {
        int whole = 0, stray = 0;
        while (!bytes.IsEmpty)
        {
            var ok = Rune.DecodeFromUtf8(bytes, out var rune, out var used) == System.Buffers.OperationStatus.Done;
            whole += ok && rune.Value >= 0x80 ? 1 : 0;
            stray += ok ? 0 : 1;
            bytes = bytes[used..];
        }
        return whole > 0 && whole >= stray;
    }

    /// <summary>UTF-8 into which another program put Western bytes, a signature for instance.</summary>
    private static string Utf8WithStrays(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        Span<char> pair = stackalloc char[2];
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var used);
            if (status == System.Buffers.OperationStatus.Done)
                text.Append(pair[..rune.EncodeToUtf16(pair)]);
            else if (status == System.Buffers.OperationStatus.NeedMoreData)
                text.Append('\uFFFD'); // cut off in mid-character: nothing else stood there
            else
                text.Append(Charsets.Western.GetString(bytes[..used]));
            bytes = bytes[used..];
        }
        return text.ToString();
    }

    /// <summary>Characters no person types: replacement characters, controls, private use.</summary>
    private static int Faults(string text)
    {
        var faults = 0;
        foreach (var c in text)
            if (c is '\uFFFD' or (>= '\uE000' and <= '\uF8FF') || (char.IsControl(c) && c is not ('\r' or '\n' or '\t' or '\f' or '\v' or '\u0085')))
                faults++;
        return faults;
    }
}
