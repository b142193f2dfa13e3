namespace Toronto311.Application.Health;

/// <summary>How the system is, for whoever watches over it.</summary>
/// <param name="Parts">Its parts that can fail on their own.</param>
/// <param name="WaitingToBeDecided">Emails accepted and not settled yet.</param>
/// <param name="OldestWaiting">How long the oldest of them has waited, in seconds; 0 where none waits.</param>
/// <param name="WaitingToBeSent">Replies on the queue.</param>
/// <param name="Poison">Messages that could not be handled.</param>
/// <param name="Escalations">What waits for agents.</param>
/// <param name="AllToPeople">Whether everything is switched to people.</param>
/// <param name="SentInTheLastHour">Automatic mails recorded in the last hour.</param>
public sealed record SystemHealth(
    IReadOnlyList<PartHealth> Parts,
    int WaitingToBeDecided,
    double OldestWaiting,
    int WaitingToBeSent,
    int Poison,
    int Escalations,
    bool AllToPeople,
    int SentInTheLastHour)
{
    public bool IsWell => Parts.All(part => part.IsWell);
}

/// <summary>How one part is.</summary>
/// <param name="Name">"mailbox" or "replies".</param>
/// <param name="Words">What an operator must know; empty where all is well.</param>
/// <param name="LastSuccess">When it last did what it is for; null for not yet.</param>
public sealed record PartHealth(string Name, bool IsWell, string Words, DateTimeOffset? LastSuccess);

/// <summary>Asks a part of the system how it is; hosts register one for each part they run.</summary>
public delegate PartHealth AskPart();
