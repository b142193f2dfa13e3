using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace Toronto311.Adapters.Embedded.Sql;

/// <summary>The database file: one writer, any number of readers that never wait for it.</summary>
internal sealed class Database : IDisposable
{
    private readonly string _path;
    private readonly Writer _writer;
    private readonly ConcurrentBag<Session> _readers = [];
    private volatile bool _isDisposed;

    private Database(string path, Writer writer)
    {
        _path = path;
        _writer = writer;
    }

    public static Database Open(string path)
    {
        Session? session = null;
        try
        {
            session = Session.Open(path);
            Schema.BringUpToDate(session, path);
            return new Database(path, new Writer(path, session));
        }
        catch (Exception fault)
        {
            session?.Dispose();
            if (fault is SqliteException database)
                throw StoreFaults.From(database, path);
            throw;
        }
    }

    public Task<T> WriteAsync<T>(Func<Session, T> work, CancellationToken cancellationToken) => _writer.DoAsync(work, cancellationToken);

    /// <summary>Reads what is committed. SQLite has no asynchronous reading; a read is done by the time this returns.</summary>
    public Task<T> ReadAsync<T>(Func<Session, T> work, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested)
            return Task.FromCanceled<T>(cancellationToken);
        try
        {
            return Task.FromResult(Read(work));
        }
        catch (Exception fault)
        {
            return Task.FromException<T>(StoreFaults.Told(fault, _path));
        }
    }

    public void Dispose()
    {
        if (_isDisposed)
            return;
        _isDisposed = true;
        _writer.Dispose();
        CloseReaders();
    }

    private T Read<T>(Func<Session, T> work)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, typeof(EmbeddedStore));
        var session = _readers.TryTake(out var idle) ? idle : Session.Open(_path);
        try
        {
            return work(session);
        }
        finally
        {
            _readers.Add(session);
            if (_isDisposed)
                CloseReaders();
        }
    }

    private void CloseReaders()
    {
        while (_readers.TryTake(out var session))
            session.Dispose();
    }
}
