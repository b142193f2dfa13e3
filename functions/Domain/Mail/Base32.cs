namespace Toronto311.Domain.Mail;

/// <summary>Base 32 (RFC 4648 §6) in lower case and without padding, as the part of an address before the @ can hold it.</summary>
internal static class Base32
{
    public const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    private const int Bits = 5;

    public static string Encode(ReadOnlySpan<byte> bytes)
    {
        var text = new char[((bytes.Length * 8) + Bits - 1) / Bits];
        int held = 0, count = 0, at = 0;
        foreach (var value in bytes)
        {
            held = (held << 8) | value;
            for (count += 8; count >= Bits; count -= Bits)
                text[at++] = Alphabet[(held >> (count - Bits)) & 31];
            held &= (1 << count) - 1;
        }

        if (count > 0)
            text[at] = Alphabet[(held << (Bits - count)) & 31];
        return new string(text);
    }

    /// <summary>The bytes, or null when a character is none of ours or bits are left over.</summary>
    public static byte[]? Decode(ReadOnlySpan<char> text)
    {
        var bytes = new byte[text.Length * Bits / 8];
        int held = 0, count = 0, at = 0;
        foreach (var c in text)
        {
            var value = Alphabet.IndexOf(c, StringComparison.Ordinal);
            if (value < 0)
                return null;
            held = (held << Bits) | value;
            count += Bits;
            if (count < 8)
                continue;
            count -= 8;
            bytes[at++] = (byte)(held >> count);
            held &= (1 << count) - 1;
        }

        return held == 0 ? bytes : null;
    }
}
