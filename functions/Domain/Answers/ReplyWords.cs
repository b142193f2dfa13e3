namespace Toronto311.Domain.Answers;

/// <summary>The sentences of one language that every reply is made of, besides the cards; names in {braces} stand for what only the reply knows.</summary>
/// <param name="Danger">Whom to call when someone may be in danger.</param>
/// <param name="PhoneNow">Said with a request that should have been a phone call.</param>
/// <param name="PersonWillRead">An agent has it: {reference}.</param>
/// <param name="Filed">What was filed where no place is needed: {agency}, {service}, {request}.</param>
/// <param name="FiledAt">The same with {address}.</param>
/// <param name="FiledNext">What happens next with what was filed.</param>
/// <param name="Asked">The request that waits for its place: {service}.</param>
/// <param name="AskedOffered">Offers the {place} in the signature for a yes.</param>
/// <param name="AskedAddress">Asks for a street address.</param>
/// <param name="AskedPlace">Asks for any place.</param>
/// <param name="AskedDetails">Asks for {details} too.</param>
/// <param name="EnglishPages">Said where a card was sent, because the pages it names are in English; null in English.</param>
/// <param name="Close">Ends a reply: who wrote it, and how to reach a person.</param>
/// <param name="CloseReceipt">Ends a reply that says only that a person will read the email.</param>
/// <param name="Notice">Under what law the City collects what residents write, what for, and whom to ask (MFIPPA s. 29(2)); stands below every reply.</param>
public sealed record ReplyWords(
    string Greeting,
    string Danger,
    string PhoneNow,
    string PersonWillRead,
    string Filed,
    string FiledAt,
    string FiledNext,
    string Asked,
    string AskedOffered,
    string AskedAddress,
    string AskedPlace,
    string AskedDetails,
    string? EnglishPages,
    string Close,
    string CloseReceipt,
    string Notice);
