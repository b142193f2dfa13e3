namespace Toronto311.Domain.Deciding.PersonWords;

/// <summary>What a disability asks of a service, and accessible formats.</summary>
internal static class PersonAccessibility
{
    public const string Table = """
        = accessibility
        unless: taxi|uber|cab refused|311 for deaf|number for deaf|library book|beach mats laid|audible signal loud|isnt accessible from my work|boat ramp|password|highway ramp|off ramp|on ramp|gardiner ramp|skateboard ramp|skate ramp|blind driveway|blind corner|color blind paint|blinds|window blinds|deaf to|fell on deaf|turn it lower|i own a|my cafe|my restaurant|business grant|wheelchair ramp for my business|blind spot|visitors from out|how many have we|permit for visitors|nursing
        support person|attendant|personal care|support worker|one to one worker|1 1 support|aide|inclusion worker|companion & free|charged|swim|camp|program|need|pay|adult|son|daughter|ticket|class|arrange*|child|help ! flight|job
        read|fill|explain .. me|it|the form|form|out|letter .. over the phone|aloud|out loud|for me|phone & cant|dont|eyes|see|read|write|form|help
        home visit*|visit us at home|come to my home|come to his home|come to her home|come to the house|send someone to my home & cant|bedbound|father|mother|sign|disab*|walk|stairs|senior|elderly|sick|form|program*|blind ! tree|inspect*|trees
        phone is out of the question|cant use the phone|cannot use the phone|cant do phone|dont do phone calls|phone is hard|phone is difficult|cant talk on the phone|text line|text instead|instead of phone|other way than phone ! no reception
        need|needs|require|requires|request|book|requesting . an . interpreter|asl|sign|accessible
        let city: city hall|library|community centre|community center|rec centre|recreation centre|civic centre|metro hall|polling|voting|vote|election|meeting|counter|office|pool|swim|swimming|arena|rink|museum|washroom|camp|class|program|programme|programs|form|website|pdf|letter|bill|notice|appointment|fireworks|stream|application|calendar|event|line
        need|needs|require|requires|book|request|provide|arrange|get|want|possible|send|have|offer .. asl|sign language|interpreter|captions|captioning|braille|large print|larger print|bigger print|accessible format|alternate format|alternative format|plain language|easy read|audio version|live captions
        i am|im|i have|i|my husband is|my wife is|my mother is|my father is|my son is|my daughter is|as a . blind|legally blind|deaf|deafblind|hard of hearing|quadriplegic|paraplegic|low vision|visually impaired|dyslexic|autistic|dyslexia|deaf person|hearing aids|partially sighted & <city>|print|read|screen|text|email|phone|caption*
        wheelchair|power chair|scooter user|mobility scooter|walker|cane|crutches & city hall|library|community centre|rec centre|civic centre|metro hall|polling station|election|vote|public meeting|counter|pool|swimming|museum|fireworks|council chamber|marriage licence|camp & which|is there|how|need|reach|accessible|broken|lift|cant|cannot|ramp|get in|seat|spots ! snow|plow|bus|parking|sidewalk|building permit|condo|renov*
        elevator|automatic door|button door|door opener|accessible washroom|ramp|lift|pool lift|accessible door|adult change table & city hall|metro hall|library|community centre|rec centre|civic centre|pool|polling|arena|rink|courthouse & broken|dead|not working|out of order|storage|steep|locked|doesnt work|works
        autistic|autism|down syndrome|special needs|developmental*|intellectual*|cerebral palsy & quiet space|one to one|support worker|accommodat*|inclusion|support person|aide|charged|sensory|adapted ! odsp|permit
        read me the form|read it to me|fill the form for me|fill it in for me|dont read well|cant read or write|cannot read or write|too small to read|times me out|timed me out|times out before|hands are slow|my hands shake|cant type|cannot type|phone is out of the question|cant use the phone|cannot use the phone|text line|tty|relay service|i stutter|speech impediment|do you offer home visits|home visit & form|website|phone|licence|read|write|pay|apply|online|number|sign|print|bill|letter|font|text|father|mother|bedbound ! 311 tty|sign faded
        wheelchair|walker|blind|deaf|disab*|hearing|vision & your|city|citys & website|form|pdf|staff|counter|office|meeting|line|washroom|door|elevator|lift|notice|letter|bill|font & cant|cannot|unable|refused|locked|broken|no ! snow|plow|parking|bus|sidewalk|permit|windrow
        = accessibility
        large print|large type|larger print|bigger print|braille|audio edition|audio version|plain language|simple words|easy read ! road sign|calendar|guide|flyer|library
        losing my sight|losing her sight|losing his sight|macular|my eyes|my back|low vision|legally blind|learning disab* .. large|read|bill|letter|print|version|form|cant|explain|chooses|w|another
        power chair|wheelchair|my scooter|electric scooter|mobility scooter|my chair ... prisoner|use the road|get my chair|no dip|missed ! repair a|donat*|bin
        accessible . washroom|entrance|parking spot|door|ramp|seat*|stall ... storage|blocked|locked|broken|out of order|used for|closed
        accommodat* . request|me|my|need|please|for ! hotel
        service dog|guide dog . was|is|has been|must|refused|cannot|not|can . refused|allowed|stay|not allowed|come|welcome & centre|front desk|counter|pool|library|city hall|your ! taxi|cab|uber|store|restaurant|shop|cafe
        """;
}
