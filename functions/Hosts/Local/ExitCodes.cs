namespace Toronto311.Hosts.Local;

/// <summary>What the commands tell their caller.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>Some of it was done; what was not is told on standard error.</summary>
    public const int PartlyDone = 1;

    /// <summary>Nothing could be done.</summary>
    public const int NothingDone = 2;
}
