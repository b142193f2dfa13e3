namespace Toronto311.Application.Surges;

/// <summary>Many mails about one thing in a short time: a dark signal, a burst main, a letter that many send.</summary>
public sealed record Surge
{
    public const int CurrentSchema = 1;

    public required int Schema { get; init; }

    /// <summary>What its mails have in common: service and area, or the words of a paragraph.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it: "Traffic signal out, King St W and Spadina Ave".</summary>
    public required string Name { get; init; }

    /// <summary>The street, corner or park; null where it is about no one place.</summary>
    public string? Area { get; init; }

    /// <summary>How many people have written since it began.</summary>
    public required int Senders { get; init; }

    public required DateTimeOffset FirstAt { get; init; }

    public required DateTimeOffset LastAt { get; init; }

    /// <summary>What everybody who writes about it is told; null when nobody has written one.</summary>
    public SurgeNotice? Notice { get; init; }
}

/// <summary>A sentence or two that an agent attaches to the replies of a surge.</summary>
/// <param name="Text">What the resident reads, by language: "en" at least.</param>
/// <param name="Until">From then on it is not sent any more.</param>
/// <param name="By">Who wrote it.</param>
public sealed record SurgeNotice(IReadOnlyDictionary<string, string> Text, DateTimeOffset Until, string By);
