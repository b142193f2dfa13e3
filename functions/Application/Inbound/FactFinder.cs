using Toronto311.Domain.Deciding;
using Toronto311.Domain.Mail;

namespace Toronto311.Application.Inbound;

/// <summary>Decides, finding out what the decider asks for on the way; a source that is not configured answers that it cannot say.</summary>
public static class FactFinder
{
    public static Decision Decide(InboundEmail email, Facts facts, Release release)
    {
        while (true)
        {
            switch (Decider.Decide(email, facts, release))
            {
                case DeciderResult.Decided decided:
                    return decided.Decision;
                case DeciderResult.Needs { Question: Question.WhichLanguage }:
                    // No cloud language service is configured here: the decider goes on with its own opinion.
                    facts = facts with { Language = new SecondOpinion(null) };
                    break;
            }
        }
    }
}
