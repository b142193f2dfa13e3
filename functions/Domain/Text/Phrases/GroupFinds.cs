namespace Toronto311.Domain.Text.Phrases;

/// <summary>Where each group of wordings stands in one text.</summary>
internal sealed class GroupFinds(int groups)
{
    private static readonly List<Stretch> Nowhere = [];

    private readonly List<Stretch>?[] finds = new List<Stretch>?[groups];

    public void Add(int group, Stretch at) => (finds[group] ??= []).Add(at);

    public bool Has(int group) => finds[group] is not null;

    /// <summary>In the order of their ends.</summary>
    public List<Stretch> Of(int group) => finds[group] ?? Nowhere;
}
