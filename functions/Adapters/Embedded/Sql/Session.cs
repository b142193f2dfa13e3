using Microsoft.Data.Sqlite;

namespace Toronto311.Adapters.Embedded.Sql;

/// <summary>One connection with its prepared commands; used by one thread at a time.</summary>
internal sealed class Session : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);

    private Session(SqliteConnection connection) => _connection = connection;

    /// <summary>Opens a connection that waits for others' locks and whose commits survive a power cut.</summary>
    public static Session Open(string path)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false, DefaultTimeout = 30 }.ToString());
        try
        {
            connection.Open();
            var session = new Session(connection);
            session.Run("PRAGMA busy_timeout=5000; PRAGMA synchronous=FULL; PRAGMA fullfsync=1; PRAGMA cache_size=-16000; PRAGMA wal_autocheckpoint=4000;");
            return session;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Runs statements once, without keeping them prepared.</summary>
    public void Run(string script)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = script;
        command.ExecuteNonQuery();
    }

    /// <returns>How many rows it changed.</returns>
    public int Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> values) => Command(sql, values).ExecuteNonQuery();

    public List<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using var reader = Command(sql, values).ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    /// <summary>The first column of the first row as text, or null.</summary>
    public string? Text(string sql, params ReadOnlySpan<(string Name, object? Value)> values) => Command(sql, values).ExecuteScalar() as string;

    /// <summary>The first column of the first row as a number.</summary>
    public long Number(string sql, params ReadOnlySpan<(string Name, object? Value)> values) => (long)(Command(sql, values).ExecuteScalar() ?? 0L);

    public void Dispose()
    {
        foreach (var command in _commands.Values)
            command.Dispose();
        _connection.Dispose();
    }

    private SqliteCommand Command(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, _) in values)
                command.Parameters.AddWithValue(name, DBNull.Value);
            _commands.Add(sql, command);
        }

        // A statement always names its values in the same order.
        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i].Value ?? DBNull.Value;
        return command;
    }
}
