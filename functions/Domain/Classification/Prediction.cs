namespace Toronto311.Domain.Classification;

/// <summary>One label an email may have, and how sure the model is of it.</summary>
/// <param name="Code">Service, topic or referral code, or <see cref="None"/>.</param>
/// <param name="Confidence">Calibrated share, 0 to 1, of such predictions that are right.</param>
public readonly record struct Prediction(string Code, double Confidence)
{
    /// <summary>Label of mail that is nobody's service or question.</summary>
    public const string None = "none";
}
