namespace Toronto311.Domain.Deciding.PersonWords;

/// <summary>A wish to be phoned, or to speak to a person and not to a machine. A number alone is no such wish.</summary>
internal static class PersonPhoneMe
{
    public const string Table = """
        = phone-me
        unless: dont call me|do not call me|no need to call|no need to phone|phone me if|call me if|ring me if|call me when|before you come|before coming|when the crew|if anything|if you need|if there are|311 told|waiting list
        let ring: call|phone|ring|telephone|calls|phones|rings|phoned|rang
        let asking: please|pls|plz|kindly|could you|can you|would you|can someone|could someone|would someone|someone|somebody|anyone|just|have someone|get someone|want someone|want you to|somebody to|someone to|could one of you|one of you|can u|cld u|have a real person|have a person
        <asking> .. <ring> . me|us|my mother|my father|my mom|my mum|my dad|my daughter|my son|my wife|my husband|back ! before|unless|leaves|names|called me
        call|phone|ring|telephone . me|us . back|please|instead|today|tomorrow|asap|now|after|between|about|this|as soon|at|on|pls|monday|tuesday|wednesday|thursday|friday & please|pls|instead|back|asap|today|now|rather|want|so ! if|unless|leaves|names|when they|charges|they
        have someone|can you|could you|please|pls|someone|and|so|rather|better .. call|phone|ring|telephone . my|our . mother|father|mom|mum|dad|daughter|son|wife|husband|grandmother|grandfather|sister|brother|aunt ! pickup|hazardous
        speak|talk|chat|conversation|spoken .. human|real person|actual person|live person|live agent|an agent|a supervisor|a manager|a person|agent|operator|representative|somebody real|someone real|human being
        speak|talk|chat . to|with . someone|somebody|anyone|anybody & phone|call me|instead of|not email|rather than|directly|in person|explain ! which|language|interpreter
        human please|a human please|real human|human being please|live agent|real person|actual person|live person|talk to agent|speak to agent|agent please|operator please|person please|not a bot|not a robot|not the robot|not the machine|a person there|anybody there|is this a robot|if this is a robot|until a human|actual human ! noise|drum
        ^ . representative|agent|operator|human|a human|person|a person|call me|phone me|ring me|callback|callback please . $
        rather|prefer|easier|quicker|simpler|sooner .. phone|by phone|over the phone|on the phone|speak|talk|a call|a phone call|explained|said than & than|me|i|someone|instead|please|typed|email|writing|write ! noise|dog|neighbour|neighbor|rather than|pay|renew|register|apply|language|bill|driver
        dont|do not|stop|not|no|hate . like email|do email|emailing me|emails|email|write well|use email & call|phone|ring|telephone ! reply
        call back|callback|call me back|phone me back|ring me back|return my call|returned call|phone call please|call please|give me a call|give me a ring|give us a call|a phone call|arrange a call|book a call|schedule a call ! promised|nobody|never|they|said|waiting for a call back|odsp|rental
        direct line of|direct number of|direct line for|direct extension|would like to be phoned|wish to be phoned|wants to be phoned|would like to be called|grateful for a conversation|grateful for a call|appreciate a call|appreciate a phone call|a few minutes on the phone
        on the phone|by phone|over the phone ... cantonese|mandarin|tamil|urdu|punjabi|my language|spanish|portuguese|interpreter
        meet|met . me . at|on|by|there|outside ! nobody|never
        appointment|meeting|face to face|twenty minutes|ten minutes .. with a planner|with somebody who|with someone who|with a person|with someone|with somebody ! what do i bring|passport
        visited by someone|leave voicemail not|leave a voicemail not|use landline|use the landline
        = phone-me
        please|just|kindly|can you|could you|can u|could someone|someone|supervisor|you|somebody|coordinator . phone|ring|call . me|$|416*|647*|437*|at|the|and|us|back|today ! 911|police|bylaw|enforcement|landlord|416*|647*
        ring me|phone me|telephone instead|telephone please|dont read email|do not read email|dont do email|discuss live|talk me through|talk it through|chat as well|prefer a call|your turn to dial|quickest would be if you called|when can somebody phone|supervisor on the phone|evenings suit me|too long to write|hands arent good for typing
        416*|647*|437* ... ask for|after|between|evenings|anytime|any time|free now|all day ! fax|noise
        """;
}
