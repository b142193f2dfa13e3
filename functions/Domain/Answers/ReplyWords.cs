namespace Toronto311.Domain.Answers;

/// <summary>The sentences of one language that every reply is made of, besides the cards; names in {braces} stand for what only the reply knows.</summary>
/// <param name="Danger">Whom to call when someone may be in danger.</param>
/// <param name="PhoneNow">Said with a request that should have been a phone call.</param>
/// <param name="PersonWillRead">A person will read it and write back by a day: {reference}, {by}.</param>
/// <param name="PersonReadsNow">A person reads it as soon as possible: {reference}.</param>
/// <param name="Filed">What was filed where no place is needed: {agency}, {service}, {request}.</param>
/// <param name="FiledAt">The same with {address}.</param>
/// <param name="FiledNext">What happens next with what was filed.</param>
/// <param name="FiledLinked">The same where others have told of it before.</param>
/// <param name="Added">What the resident added has reached the request: {service}, {request}.</param>
/// <param name="Cancelled">The request is closed as the resident wished: {service}, {request}.</param>
/// <param name="Status">How a request stands: {request}, {what}, {date}, {agency}, {state}.</param>
/// <param name="RequestAt">A request by its {service} and {address}.</param>
/// <param name="StatusOpen">It is open.</param>
/// <param name="StatusInProgress">Work on it has begun.</param>
/// <param name="StatusClosed">It is closed.</param>
/// <param name="StatusCancelled">It was closed because the resident asked for that.</param>
/// <param name="StatusNote">What the {agency} says of it: {note}.</param>
/// <param name="StatusChanged">Begins a mail that tells of a change.</param>
/// <param name="ForOffice">Tells an office whose email ({resident}) the rest is about.</param>
/// <param name="FromOffice">A councillor's {office} passed the resident's email on.</param>
/// <param name="Asked">The request that waits for its place: {service}.</param>
/// <param name="AskedOffered">Offers the {place} in the signature for a yes.</param>
/// <param name="AskedAddress">Asks for a street address.</param>
/// <param name="AskedPlace">Asks for any place.</param>
/// <param name="AskedMore">The request that waits for a detail: {service}.</param>
/// <param name="AskedSize">Asks which size of bin is wanted.</param>
/// <param name="AskedDay">Asks for which day it is wanted.</param>
/// <param name="EnglishPages">Said where a card was sent, because the pages it names are in English; null in English.</param>
/// <param name="Close">Ends a reply: who wrote it, and how to reach a person.</param>
/// <param name="CloseReceipt">Ends a reply that says only that a person will read the email.</param>
/// <param name="KeepLine">For who writes anew instead of replying: the {token} that joins it.</param>
/// <param name="Notice">Stands below every reply: why personal information is collected, and who answers for it (MFIPPA section 29(2)).</param>
public sealed record ReplyWords(
    string Greeting,
    string Danger,
    string PhoneNow,
    string PersonWillRead,
    string PersonReadsNow,
    string Filed,
    string FiledAt,
    string FiledNext,
    string FiledLinked,
    string Added,
    string Cancelled,
    string Status,
    string RequestAt,
    string StatusOpen,
    string StatusInProgress,
    string StatusClosed,
    string StatusCancelled,
    string StatusNote,
    string StatusChanged,
    string FromOffice,
    string ForOffice,
    string Asked,
    string AskedOffered,
    string AskedAddress,
    string AskedPlace,
    string AskedMore,
    string AskedSize,
    string AskedDay,
    string? EnglishPages,
    string Close,
    string CloseReceipt,
    string KeepLine,
    string Notice);
