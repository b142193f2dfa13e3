using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Toronto311.Application.Outbound;
using Toronto311.Application.Queues;
using Toronto311.Application.Surges;

namespace Toronto311.Tests.ExchangeProbe;

/// <summary>Stands before a port: every write passes a point before it and one after it. Reads change nothing a kill could leave behind, and pass none.</summary>
[SuppressMessage("Performance", "CA1852", Justification = "the run time derives the proxy from it")]
internal class Watched<T> : DispatchProxy
    where T : class
{
    private static readonly string[] Reads = ["Find", "List", "Get", "Count"];

    private T _port = null!;
    private string _name = "";
    private Points _points = null!;

    public static T Around(T port, string name, Points points)
    {
        var proxy = Create<T, Watched<T>>();
        var watched = (Watched<T>)(object)proxy;
        (watched._port, watched._name, watched._points) = (port, name, points);
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        ArgumentNullException.ThrowIfNull(targetMethod);
        if (_port is IQueues queues)
            return Watched<IMessageQueue>.Around(queues.Get((string)args![0]!), (string)args[0]!, _points);
        if (StepOf(targetMethod, args ?? []) is not { } step)
            return Call(targetMethod, args);
        _points.Reach($"{step}:before");
        if (_points.Forgets(step))
            return Nothing(targetMethod);
        var result = Call(targetMethod, args);
        if (result is Task task)
        {
            Task.WaitAny(task);
            if (task.IsCompletedSuccessfully && task is not Task<IReadOnlyList<QueuedMessage>> { Result.Count: 0 })
                _points.Reach($"{step}:after");
        }

        return result;
    }

    private object? Call(MethodInfo method, object?[]? args) => method.Invoke(_port, BindingFlags.DoNotWrapExceptions, null, args, null);

    /// <summary>"ledger.accept", "queue.send inbound-email", "outbox.change(sent)"; null for what writes nothing.</summary>
    private string? StepOf(MethodInfo method, object?[] args)
    {
        var verb = method.Name.Replace("Async", "", StringComparison.Ordinal);
        if (Reads.Any(read => verb.StartsWith(read, StringComparison.Ordinal)) && _port is not ISurges || verb is "Find" or "List" or "ListEmails")
            return null;
        return _port switch
        {
            IMessageQueue => $"queue.{Lower(verb)} {_name}",
            ISurges surges when verb == "Change" => ((Func<Surge?, Surge?>)args[1]!)(surges.FindAsync((string)args[0]!, default).GetAwaiter().GetResult()) is null ? null : "surges.change",
            IOutbox outbox when verb == "Change" => ChangeOf(outbox, (string)args[0]!, (Func<OutboundEmail, OutboundEmail?>)args[1]!),
            _ => $"{_name}.{Lower(verb)}",
        };
    }

    /// <summary>What a change comes to; it may be called more than once.</summary>
    private static string? ChangeOf(IOutbox outbox, string messageId, Func<OutboundEmail, OutboundEmail?> change) =>
        outbox.FindAsync(messageId, default).GetAwaiter().GetResult() is not { } standing || change(standing) is not { Delivery: var delivery } ? null
        : delivery.State == DeliveryState.Sent ? "outbox.change(sent)"
        : delivery.LeaseUntil is not null ? "outbox.change(claim)"
        : "outbox.change";

    /// <summary>What the caller of a write that is left out gets: that all is well.</summary>
    private static object Nothing(MethodInfo method) =>
        method.ReturnType == typeof(Task) ? Task.CompletedTask
        : method.ReturnType == typeof(Task<bool>) ? Task.FromResult(true)
        : throw new NotSupportedException($"{method.Name} cannot be left out");

    private static string Lower(string verb) => char.ToLowerInvariant(verb[0]) + verb[1..];
}
