namespace Toronto311.Domain.Deciding;

/// <summary>Danger to life or property now, as a resident worded it: an agent is alerted at once and the resident told whom to call.</summary>
/// <param name="Kind">What threatens: gas, wires, carbon-monoxide, fire, sewage-flood, burst-main, collapse, open-hole, person-outside, self-harm, child-alone, violence, trapped, chemical or medical.</param>
/// <param name="Words">The words that say so.</param>
public sealed record DangerFinding(string Kind, string Words);
