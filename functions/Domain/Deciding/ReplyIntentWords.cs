namespace Toronto311.Domain.Deciding;

/// <summary>How people say that a matter is not done, not wanted any more, done, or ask how far it is.</summary>
internal static class ReplyIntentWords
{
    public const string English = """
        let done: fixed|repaired|resolved|solved|done|collected|picked up|removed|cleared|cleaned|plowed|ploughed|salted|replaced|delivered|addressed|dealt with|taken care of|completed|emptied|looked at|attended to|filled|patched|swept|cut|trimmed
        let thing: it|this|that|they|them|request|report|ticket|case|issue|problem|matter|complaint|service request|work order|sr
        = not fixed
        still . not|isnt|hasnt|havent|wasnt|broken|there|out|dark|blocked|leaking|waiting|a problem|an issue|happening|overflowing|uncollected|the same|no one|nobody|nothing|flooded|icy
        is|are|it|they|was|were . still . not|there|broken|out|blocked|leaking|waiting|here|sitting
        not|never|isnt|wasnt|hasnt|havent|werent|arent|didnt|not yet .. <done>
        has|have|had|was|were|is|are . not|never|not yet . been . <done>
        not . been|get|got . <done>
        nobody|no one|noone|nothing .. came|come|showed|shown|happened|been done|was done|changed|done
        never . came|come|showed up|happened|arrived
        came back|come back|is back|are back|has returned|have returned|happening again|happened again|broken again|out again|blocked again|full again|leaking again|missed again|skipped again|not collected again|reopen*|re open*
        marked|closed|says|shows|status|told|listed .. closed|complete|completed|resolved|done|fixed .. but|yet|however|although
        <done> .. but|however|yet|although .. still|again|not|now|only|another|left|worse
        got worse|gets worse|getting worse|is worse|even worse|bigger now|much bigger|made it worse
        only . half|part|some|one|partly . <done>
        only .. <done> .. half|part|some|one|partly
        = cancel
        cancel .. <thing>|the|my
        please|pls|want to|like to|wish to|need to|can you|could you|you can|id like to . cancel|withdraw|disregard|ignore|retract
        withdraw|withdrawing|retract|cancelling|canceling .. request|report|complaint|ticket|this
        disregard|ignore .. request|report|email|message|earlier|previous|last
        no longer . need|needed|required|want|wanted|necessary|relevant|an issue|a problem|a concern
        do not|dont|does not|doesnt . need|require . <thing>|anyone|anybody|you|to come|this . anymore|any more|any longer|now
        never mind|nevermind
        = status
        status . of|on|update|for|report
        what|whats|check|checking|know|get|give|the .. status
        any|an|some|no . update|updates|news|progress|word|information|info|idea|eta|timeline ! no update needed
        update . on|about|regarding|me|please
        what|whats .. happening|happened|going on|become .. with|to|of|regarding|about
        where . are we|do we stand|does it stand|does this stand|is it at|is this at .. with|on|now|$
        how .. far|long|soon|much longer ... <done>|take|be|until|before|wait
        when|how soon|what day|which day|by when .. will|can|should|is|are|would|might .. <done>|happen|come|coming|scheduled|fix|repair|expect|take place|send|sent|start
        has|have|is|was|were|did .. anyone|anybody|someone|a crew|the crew|anything|my|it|this|the .. been <done>|looked at|assigned|scheduled|received|processed|started|<done> & update|status|yet|know|wondering|checking|wondering if
        following up|follow up|followup|checking in|checking on|checking up|just checking|touching base
        = settled
        <thing>|pothole|bin|bins|light|lights|tree|sign|signal|garbage|recycling|leak|crew|truck .. <done>|works|working|gone|fine now|good now|came|all good|all set|ok now|okay now
        has|have|was|were|is|are|been|got|all|already|now . <done>
        """;

    public const string French = """
        = not fixed
        toujours pas|encore pas|n a pas ete|n est pas|n est toujours|pas encore|personne n est venu|personne n est passe|rien n a ete|rien n a change|encore brise|encore casse|est revenu|sont revenus|de nouveau brise|c est pire|s aggrave
        = cancel
        annuler|annulez|annulation|retirer ma|retirez ma|ne tenez pas compte|plus besoin|n est plus necessaire|laissez tomber
        = status
        ou en est|ou en sont|des nouvelles|une mise a jour|mise a jour sur|etat de ma|etat de la|statut|avancement|quand sera|quand seront|quand est ce que|suivi de ma
        = settled
        c est repare|a ete repare|est repare|c est regle|a ete regle|c est fait|a ete ramasse|ont ete ramasse|fonctionne maintenant
        """;
}
