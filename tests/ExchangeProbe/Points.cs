using System.Collections.Concurrent;

namespace Toronto311.Tests.ExchangeProbe;

/// <summary>The points between fetch and reply that one installation passes. At the one it is to be killed at it stands still, and does nothing more, until the kill.</summary>
internal sealed class Points(string? killAt, string? forgets)
{
    private readonly ConcurrentDictionary<string, byte> _passed = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whether points count yet; mails before the last pass them.</summary>
    public bool IsArmed { get; set; }

    /// <summary>Done when the point is reached.</summary>
    public Task Stopped => _stopped.Task;

    public IEnumerable<string> Passed => _passed.Keys;

    public bool Forgets(string step) => IsArmed && step == forgets;

    public void Reach(string point)
    {
        if (!IsArmed)
            return;
        _passed.TryAdd(point, 0);
        if (point == killAt)
            _stopped.TrySetResult();
        if (Stopped.IsCompleted)
            Thread.Sleep(Timeout.Infinite);
    }
}
