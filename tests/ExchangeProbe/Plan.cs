using System.Text.Json;

namespace Toronto311.Tests.ExchangeProbe;

/// <summary>What one run of the probe does.</summary>
public sealed record Plan
{
    public required int ImapPort { get; init; }

    /// <summary>What time it is at the start; it goes on from there.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The release that decides: 1 is the shipped one, 2 leaves to people what 1 does by itself and has lost a French card.</summary>
    public int Release { get; init; } = 1;

    /// <summary>The process ends by SIGKILL once every installation stands at its point or has nothing left to do.</summary>
    public bool EndsByKill { get; init; }

    /// <summary>A write that is left out although its caller is told that it was done; null for none. So that the checks can be checked.</summary>
    public string? Forgets { get; init; }

    /// <summary>Everything at once, as the service runs: until everything is done or, if it ends by a kill, until who started it kills it.</summary>
    public bool IsFree { get; init; }

    public required IReadOnlyList<Installation> Installations { get; init; }

    public static Plan Read(string file) => JsonSerializer.Deserialize<Plan>(File.ReadAllText(file)) ?? throw new JsonException("the plan is null");

    public void Write(string file) => File.WriteAllText(file, JsonSerializer.Serialize(this));
}

/// <summary>A store and a mailbox of its own, so that one kill ends several exchanges at once, each at its point as if it were alone.</summary>
/// <param name="Name">What the run calls it.</param>
/// <param name="Folder">Where its store is.</param>
/// <param name="User">Whose mailbox it is.</param>
/// <param name="SmtpPort">Where its replies go.</param>
/// <param name="KillAt">Where it is killed, as "ledger.accept:after"; null to run to the end.</param>
/// <param name="Mails">Mails put into the mailbox one after the other, each once the one before is done. Points count only from the last on.</param>
public sealed record Installation(string Name, string Folder, string User, int SmtpPort, string? KillAt, IReadOnlyList<string> Mails);
