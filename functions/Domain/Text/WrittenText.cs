namespace Toronto311.Domain.Text;

/// <summary>A mail's text taken apart; nothing is thrown away: every line of the mail is in exactly one piece.</summary>
/// <param name="Body">What the person wrote now.</param>
/// <param name="Quoted">Earlier mail repeated below, above or between; empty when none.</param>
/// <param name="Signature">Sign-off block: name, title, address, phone, "Sent from my iPhone"; empty when none.</param>
/// <param name="Disclaimer">Confidentiality or virus-scan notice; empty when none.</param>
public sealed record WrittenText(string Body, string Quoted, string Signature, string Disclaimer)
{
    public static WrittenText Empty { get; } = new("", "", "", "");

    public static WrittenText Of(string body) => new(body, "", "", "");
}
