namespace Toronto311.Adapters.Training;

/// <summary>Finds the temperature at which a head's confidences mean what they say, on texts it had not seen.</summary>
internal static class Calibration
{
    /// <summary>The temperature with the least log loss, to three digits, by golden-section search over 0.05 to 3.</summary>
    /// <param name="heldBack">Predictions made at temperature 1.</param>
    public static float Temperature(IReadOnlyList<HeldBack> heldBack)
    {
        var ratio = (Math.Sqrt(5) - 1) / 2;
        double low = Math.Log(0.05), high = Math.Log(3);
        while (high - low > 0.0005)
        {
            var (left, right) = (high - (ratio * (high - low)), low + (ratio * (high - low)));
            if (Loss(heldBack, Math.Exp(left)) < Loss(heldBack, Math.Exp(right)))
                high = right;
            else
                low = left;
        }

        return (float)Math.Round(Math.Exp((low + high) / 2), 3);
    }

    private static double Loss(IReadOnlyList<HeldBack> heldBack, double temperature) =>
        heldBack.Average(text =>
        {
            double sum = 0, gold = 0;
            var top = Math.Log(text.Predictions[0].Confidence);
            foreach (var prediction in text.Predictions)
            {
                var share = Math.Exp((Math.Log(Math.Max(prediction.Confidence, 1e-300)) - top) / temperature);
                sum += share;
                if (prediction.Code == text.Gold)
                    gold = share;
            }

            return -Math.Log(Math.Max(gold / sum, 1e-12));
        });
}
