namespace Toronto311.Domain.Mail;

/// <summary>One leaf or container of the MIME tree, for checks on structure.</summary>
/// <param name="ContentType">Media type, lower-case, as declared.</param>
/// <param name="Parameters">Content-Type parameters, lower-case names (report-type, method, …).</param>
/// <param name="Depth">0 for the root.</param>
public sealed record MailPart(string ContentType, IReadOnlyDictionary<string, string> Parameters, int Depth);
