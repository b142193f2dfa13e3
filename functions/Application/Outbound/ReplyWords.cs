namespace Toronto311.Application.Outbound;

/// <summary>The sentences every reply is made of, besides the cards.</summary>
internal static class ReplyWords
{
    public const string Greeting = "Hello,";

    public const string Danger =
        "If anyone is in danger or hurt, or there is fire, gas or live wires: get to a safe place and call 911 now (TTY 911; Text with 911 if you have registered for it). "
        + "If you are thinking about ending your life, call or text 988 at any hour. Please do not wait for an email from us. A person at 311 has been alerted and is reading your message.";

    public const string PhoneNow =
        "This may need someone at once. Please phone 311, or 416-392-2489 from outside Toronto (TTY 416-338-0889), at any hour. If anyone is in danger, call 911 (TTY 911).";

    public static string PersonWillRead(string reference) =>
        $"A person at 311 will read your email and write back to you. Your reference is {reference}. If it cannot wait, phone 311, or 416-392-2489 from outside Toronto (TTY 416-338-0889), at any hour.";

    public const string Close =
        "This is an automatic reply from Toronto 311. If it does not help, or you would rather hear from a person, just reply to this email and a person will read it.\n\nToronto 311";

    public const string CloseReceipt = "This is an automatic reply from Toronto 311 to let you know your email has arrived.\n\nToronto 311";
}
