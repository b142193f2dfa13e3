using System.Runtime.InteropServices;

namespace Toronto311.Domain.Places;

/// <summary>One word or number of a text that is searched for places.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Word">Its number in the vocabulary; 0 when it is not there.</param>
/// <param name="Role">The parts the word can play.</param>
/// <param name="Shape">How it is written.</param>
/// <param name="Gap">What stands between it and the word before.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int Start, int End, int Word, WordRole Role, TokenShape Shape, TokenGap Gap)
{
    public bool Is(WordRole role) => (Role & role) != WordRole.None;

    public bool IsCapital => Shape is TokenShape.Capital or TokenShape.Ordinal;

    public bool IsNumber => Shape is TokenShape.Number or TokenShape.NumberLetter;
}

/// <summary>How a word is written.</summary>
internal enum TokenShape : byte
{
    Lower,
    Capital,

    /// <summary>Digits alone.</summary>
    Number,

    /// <summary>Digits and one letter: 123A.</summary>
    NumberLetter,

    /// <summary>36th.</summary>
    Ordinal,

    /// <summary>Letters and digits otherwise: M5V, 2T6.</summary>
    Mixed,
}

/// <summary>What stands between two words.</summary>
[Flags]
internal enum TokenGap : ushort
{
    None = 0,
    Space = 1,
    Comma = 1 << 1,

    /// <summary>A full stop, as after an abbreviation or at the end of a sentence.</summary>
    Dot = 1 << 2,

    /// <summary>Other marks that end a thought.</summary>
    Stop = 1 << 3,
    Line = 1 << 4,

    /// <summary>An empty line.</summary>
    Blank = 1 << 5,
    Slash = 1 << 6,
    And = 1 << 7,
    At = 1 << 8,
    Hash = 1 << 9,
    Dollar = 1 << 10,
    Dash = 1 << 11,
    Colon = 1 << 12,
    Bracket = 1 << 13,
    Other = 1 << 14,
    Quote = 1 << 15,
}
