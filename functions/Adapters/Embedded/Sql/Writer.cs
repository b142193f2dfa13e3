using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Toronto311.Adapters.Embedded.Sql;

/// <summary>The one thread that changes the database. What waits while a commit is under way shares the next one, so many emails at once cost few flushes of the disk.</summary>
internal sealed class Writer : IDisposable
{
    private const int MostTogether = 256;

    private readonly string _path;
    private readonly Session _session;
    private readonly BlockingCollection<Write> _waiting = [];
    private readonly Thread _thread;

    public Writer(string path, Session session)
    {
        _path = path;
        _session = session;
        _thread = new Thread(Run) { IsBackground = true, Name = "store writer" };
        _thread.Start();
    }

    /// <summary>Does a change in a transaction; the task ends when it is durable.</summary>
    public Task<T> DoAsync<T>(Func<Session, T> work, CancellationToken cancellationToken)
    {
        var write = new Write<T>(work, cancellationToken);
        try
        {
            _waiting.Add(write, CancellationToken.None);
        }
        catch (InvalidOperationException fault)
        {
            write.Fail(new ObjectDisposedException("the store is closed", fault));
        }

        return write.Done;
    }

    public void Dispose()
    {
        _waiting.CompleteAdding();
        _thread.Join();
        _waiting.Dispose();
        _session.Dispose();
    }

    private void Run()
    {
        var together = new List<Write>();
        foreach (var first in _waiting.GetConsumingEnumerable())
        {
            together.Clear();
            together.Add(first);
            while (together.Count < MostTogether && _waiting.TryTake(out var next))
                together.Add(next);
            together.RemoveAll(write => write.IsCancelled);
            if (together.Count > 0)
                Commit(together);
        }
    }

    private void Commit(List<Write> writes)
    {
        try
        {
            _session.Execute("BEGIN IMMEDIATE");
        }
        catch (Exception fault)
        {
            writes.ForEach(write => write.Fail(Told(fault)));
            return;
        }

        try
        {
            writes.ForEach(write => write.Do(_session));
            _session.Execute("COMMIT");
        }
        catch (Exception fault)
        {
            TakeBack();
            Again(writes, fault);
            return;
        }

        writes.ForEach(write => write.Succeed());
    }

    /// <summary>One of several cannot be done: each by itself then, so that it fails alone.</summary>
    private void Again(List<Write> writes, Exception fault)
    {
        if (writes.Count == 1)
            writes[0].Fail(Told(fault));
        else
            writes.ForEach(write => Commit([write]));
    }

    private void TakeBack()
    {
        try
        {
            _session.Execute("ROLLBACK");
        }
        catch (SqliteException)
        {
            // SQLite has taken it back already, as it does when the disk is full.
        }
    }

    private Exception Told(Exception fault) => StoreFaults.Told(fault, _path);
}
