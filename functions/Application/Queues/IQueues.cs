namespace Toronto311.Application.Queues;

/// <summary>The queues by name; a queue exists from the moment it is asked for.</summary>
public interface IQueues
{
    IMessageQueue Get(string name);
}
