namespace Toronto311.Tests.Transport;

/// <summary>One plain server for the tests of a class, each with a user of its own; started when first asked for.</summary>
public sealed class SharedDovecot : IDisposable
{
    private readonly Lazy<Dovecot> _server = new(() => new Dovecot());

    internal Account NewAccount() => new(_server.Value, Account.NewUser());

    public void Dispose()
    {
        if (_server.IsValueCreated)
            _server.Value.Dispose();
    }
}
