namespace Toronto311.Adapters.Embedded.Sql;

/// <summary>A change somebody waits for: done together with others, told when it is durable.</summary>
internal abstract class Write
{
    /// <summary>Does the change; it may be done again when the transaction around it was taken back.</summary>
    public abstract void Do(Session session);

    public abstract void Succeed();

    public abstract void Fail(Exception fault);

    /// <summary>Whether the caller has given up, so that it need not be done.</summary>
    public abstract bool IsCancelled { get; }
}

/// <summary>A change with a result.</summary>
internal sealed class Write<T>(Func<Session, T> work, CancellationToken cancellationToken) : Write
{
    // The writer must not run what its callers do next.
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T? _result;

    public Task<T> Done => _done.Task;

    public override bool IsCancelled => cancellationToken.IsCancellationRequested && _done.TrySetCanceled(cancellationToken);

    public override void Do(Session session) => _result = work(session);

    public override void Succeed() => _done.SetResult(_result!);

    public override void Fail(Exception fault) => _done.SetException(fault);
}
