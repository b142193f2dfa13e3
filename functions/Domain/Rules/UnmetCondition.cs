namespace Toronto311.Domain.Rules;

/// <summary>Why a rule did not fire: the first condition that failed, for whoever tries a message against the rules.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Path">Where the condition stands, such as <c>when.all[1]</c>.</param>
/// <param name="Line">The condition's line in the rules file.</param>
/// <param name="Wanted">What it asks for, in words.</param>
/// <param name="Seen">What the email has instead.</param>
public sealed record UnmetCondition(string Rule, string Path, int Line, string Wanted, string Seen);
