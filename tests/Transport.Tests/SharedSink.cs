namespace Toronto311.Tests.Transport;

/// <summary>One plain SMTP server for the tests of a class; started when first asked for.</summary>
public sealed class SharedSink : IDisposable
{
    private readonly Lazy<SmtpSink> _sink = new(() => new SmtpSink());

    internal SmtpSink Sink => _sink.Value;

    public void Dispose()
    {
        if (_sink.IsValueCreated)
            _sink.Value.Dispose();
    }
}
