namespace Toronto311.Tests.Exchange;

/// <summary>What residents write of.</summary>
internal static class Matters
{
    /// <summary>Each call is about another house, so that no request is linked to another test's.</summary>
    public static string Pothole(string address) => $"There is a pothole in the road in front of {address}, about the size of a dinner plate. Please repair it.";

    public const string PotholeNowhere = "There is a pothole on our road, about the size of a dinner plate. Please repair it.";

    public const string Question = "Could you explain to me what the City plans to do with the old town hall on our street? I find nothing on the website.";
}
