using Toronto311.Adapters.Embedded.Sql;
using Toronto311.Application.Switches;

namespace Toronto311.Adapters.Embedded;

/// <summary>Switches, one row each.</summary>
internal sealed class SqliteSwitches(Database database) : ISwitches
{
    public Task<Switch?> FindAsync(string name, CancellationToken cancellationToken) => database.ReadAsync(
        session => session.Text("SELECT document FROM switch WHERE name = $name", ("$name", name)) is { } json ? Documents.Read<Switch>(json) : null,
        cancellationToken);

    public Task SetAsync(Switch state, CancellationToken cancellationToken) => database.WriteAsync(
        session => session.Execute(
            "INSERT INTO switch (name, document) VALUES ($name, $document) ON CONFLICT (name) DO UPDATE SET document = excluded.document",
            ("$name", state.Name), ("$document", Documents.Write(state))),
        cancellationToken);
}
