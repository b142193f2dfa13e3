using Toronto311.Domain.Places;
using Toronto311.Domain.Requests;

namespace Toronto311.Domain.Deciding;

/// <summary>A service request as far as the email gives it: filed when complete, proposed to an agent or completed by a reply otherwise.</summary>
/// <param name="Service">The service asked for.</param>
/// <param name="Place">Where; null when the email does not say.</param>
/// <param name="OfferedPlace">The address in the signature, offered for a yes when no other place is given; never filed unasked.</param>
/// <param name="Description">The resident's own words for this request.</param>
public sealed record RequestDraft(ServiceCode Service, Place? Place, Place? OfferedPlace, string Description);
