namespace Toronto311.Domain.Deciding;

/// <summary>A decision, or the one fact that is needed first.</summary>
public abstract record DeciderResult
{
    private DeciderResult()
    {
    }

    /// <summary>The email is decided.</summary>
    public sealed record Decided(Decision Decision) : DeciderResult;

    /// <summary>Find this out, put it into the facts, and decide again.</summary>
    public sealed record Needs(Question Question) : DeciderResult;

    public T Match<T>(Func<Decided, T> decided, Func<Needs, T> needs) => this is Decided result ? decided(result) : needs((Needs)this);
}
