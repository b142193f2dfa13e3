using Toronto311.Adapters.Embedded.Sql;
using Toronto311.Application.Queues;

namespace Toronto311.Adapters.Embedded;

/// <summary>The queues of one machine, all in one table.</summary>
internal sealed class SqliteQueues(Database database, TimeProvider clock) : IQueues
{
    public IMessageQueue Get(string name) => new SqliteQueue(database, clock, name);
}
