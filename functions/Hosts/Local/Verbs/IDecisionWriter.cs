using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;

namespace Toronto311.Hosts.Local.Verbs;

/// <summary>How <c>decide</c> tells a decision: to a program or to a person.</summary>
internal interface IDecisionWriter
{
    /// <param name="micros">Microseconds from bytes to decision.</param>
    void Write(string file, MailReading reading, Decision decision, long micros);
}
