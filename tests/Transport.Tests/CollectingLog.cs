using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Toronto311.Tests.Transport;

/// <summary>Keeps what was logged.</summary>
internal sealed class CollectingLog
{
    public ConcurrentQueue<string> Lines { get; } = [];

    public ILogger<T> For<T>() => new Logger<T>(Lines);

    private sealed class Logger<T>(ConcurrentQueue<string> lines) : ILogger<T>
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue($"{logLevel}: {formatter(state, exception)}");
    }
}
