namespace Toronto311.Application.Inbound;

/// <summary>One accepted email in the account of all mail: what came in and what became of it. Holds no personal data.</summary>
public sealed record LedgerRow
{
    public required string ArchiveKey { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    public required string Source { get; init; }

    public required long Size { get; init; }

    /// <summary>What became of it; null while it waits.</summary>
    public Settlement? Settlement { get; init; }
}

/// <summary>What became of one email.</summary>
public sealed record Settlement
{
    public required DateTimeOffset SettledAt { get; init; }

    public required string EmailKey { get; init; }

    /// <summary>Disposition by name, as <c>decide --json</c> gives it.</summary>
    public required string Disposition { get; init; }

    public IReadOnlyList<string> Reasons { get; init; } = [];

    public IReadOnlyList<SettledLabel> Labels { get; init; } = [];

    public required int Release { get; init; }

    public double Confidence { get; init; }

    public string Language { get; init; } = "und";

    public bool IsUrgent { get; init; }

    public bool IsFromCouncillor { get; init; }

    /// <summary>Microseconds spent deciding; 0 when the decision was found from an earlier delivery.</summary>
    public long DecideMicros { get; init; }

    /// <summary>Cost of cloud calls in US dollars.</summary>
    public decimal Cost { get; init; }
}

/// <summary>A label and its confidence.</summary>
public sealed record SettledLabel(string Code, double Confidence);
