namespace Toronto311.Domain.Text;

/// <summary>Which piece of <see cref="WrittenText"/> a line belongs to.</summary>
internal enum Piece
{
    Body,
    Quoted,
    Signature,
    Disclaimer,
}
