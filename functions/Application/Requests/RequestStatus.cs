namespace Toronto311.Application.Requests;

/// <summary>How a request stands, as it is written on the wire.</summary>
public static class RequestStatus
{
    public const string Open = "open";

    public const string InProgress = "in-progress";

    public const string Closed = "closed";

    public static IReadOnlyList<string> All { get; } = [Open, InProgress, Closed];
}
