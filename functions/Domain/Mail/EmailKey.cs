namespace Toronto311.Domain.Mail;

/// <summary>Identity of one email however it travelled: lower-case hexadecimal SHA-256 of a canonical part of the mail.</summary>
/// <remarks>See decision 0003. The same mail by two routes has one key; two mails that share a Message-ID have two.</remarks>
public readonly record struct EmailKey(string Value)
{
    /// <summary>The first twelve digits: enough to recognise an email in a log or on a page.</summary>
    public string Brief => Value.Length > 12 ? Value[..12] : Value;

    public override string ToString() => Value;
}
