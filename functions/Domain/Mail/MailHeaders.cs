namespace Toronto311.Domain.Mail;

/// <summary>The top-level header fields in the order received, unfolded and decoded (RFC 2047).</summary>
public sealed class MailHeaders(IReadOnlyList<MailHeader> fields)
{
    public static MailHeaders None { get; } = new([]);

    public IReadOnlyList<MailHeader> Fields { get; } = fields;

    /// <summary>The first field of that name, or null; names compare without case.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var field in Fields)
                if (field.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                    return field.Value;
            return null;
        }
    }

    public bool Has(string name) => this[name] is not null;

    public IEnumerable<string> All(string name) =>
        Fields.Where(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(field => field.Value);
}

/// <summary>One header field.</summary>
public readonly record struct MailHeader(string Name, string Value);
