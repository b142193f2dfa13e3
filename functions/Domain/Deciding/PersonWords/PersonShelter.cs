namespace Toronto311.Domain.Deciding.PersonWords;

/// <summary>People without a home, and who worries about them.</summary>
internal static class PersonShelter
{
    public const string Table = """
        = shelter
        unless: statistic*|thesis|homework|assignment|volunteer|donate|donation|donating|school project|research|camping|choir
        let person: man|woman|guy|lady|fellow|gentleman|someone|somebody|person|people|kid|kids|teen|couple|family|he|she|i|we|they|individual|uncle|aunt|brother|sister|mother|father|son|daughter|nephew|niece|friend|youth|senior|mom|dad|boy|girl|folks
        where we camp|we camp|camp here|our tent|my tent|in tents|tent city|our encampment
        tent|tents|tarp|sleeping bag|mattress|cardboard|spot .. someone|people|person|man|woman|fellow|living|living in|sleeping|who lives|lives|young|guy|neighbour|gentleman|lady & talk|help|outreach|cold|winter|soup|worker|frost|him|her|them|someone|check|warm|food ! sale|event|campground
        shelter .. full|bed|beds|space|tonight|takes|intake|couples|pets|kicked|moved me|stole|medication|curfew|called|says|refused|said no|discharged|transfer|different one ! bus|animal|ad|bike
        last|final . paid night|night at|night in|night here & motel|hotel|shelter|airbnb|room
        hotel|motel .. ends|end|runs out|over|last night|paid night & fire|cross|shelter|refugee|kids|family|no place|morning|tomorrow|displaced
        red cross & fire|ends|hotel|tomorrow|displaced
        discharged|released|let out .. from|no . hospital|jail|prison|detention|st joe*|address|st mike*|shelter|st michael* & no|nowhere|address|shelter|street|housing|sleep|go|place|chit
        no|without . address|fixed address|a fixed address|an address|permanent address & register|school|shelter|health|sleep|moved|mail|motel|discharged|stay|couch
        couch surf*|couchsurf*|sofa surf*|couch to couch|staying with friends|staying at my cousin*|at my cousins since|friends couch|friends floor|crashing at|floor of a friend|sleeping rough|rough sleep*
        in two rooms|in one room|nine of us|eight of us|seven of us|six of us & limit|stay|apartment|cousin|place|out|rent|leave|moved
        is|says .. the limit|time to go|we have to go|out by & stay*|cousin*|friend*|apartment|room*|sister*|brother*
        no socks|his boots were stol*|no boots|no blanket|no coat & sleep*|stairwell|outside|street|shelter*|cold|tent|he|she|underpass|bench
        free showers|take a shower|showers for everyone|somewhere to wash|place to wash|can wash|do laundry & bridge|homeless|car|street|tent|interview*|manage
        stay|stays|staying .. until closing|until it closes|til closing|all night|till closing & library|mall|tim hortons|mcdonalds|bus|warm|because
        wheres|where is|where can|where do|where could . i|we|he|she|they|someone|a person . sleep|spend the night|stay tonight|go tonight|stay
        housing . emergency|crisis|urgent
        who goes round|goes around|check on them|talks to people like him|talk to people like him|someone to talk to him|someone to help him & tent|sleep*|outside|street|bench|cold|frost|doorway|him
        wont go to|afraid of|scared of|refuses|wont use|rather sleep outside|rather . the|a|big|your . shelter|shelters|big shelters
        sleeps|sleeping|sleep|lives|living .. by|near|in|under|behind|on .. bank machine|bank|church|stairs|stairwell|vestibule|bridge|gardiner|overpass|bushes|park|parking garage|garage|bench|doorway|underpass & <person> ! dog|raccoon|cat|baby|noise|construction|coyote
        kicked me out|threw me out|thrown me out|put me out|kicked us out|threw us out|lost my home|lost our home|losing our home|losing my home|lost my apartment|lost our apartment|lost my room|put out on the street|must be out by|have to be out by|sheriff is coming|locked me out of my|locked us out ! car|raccoon*|account|website
        i am|im|we are|we re|i was|became|become|becoming|going to be|end up|ended up|will be|me|us . homeless|unhoused|on the street|on the streets|sleeping outside|without a home
        i|we|im|i am|we are|he|she|man|woman|person|someone|people|they|guy|couple .. sleep|sleeping|sleeps|slept|living|lives|camping|spending nights .. in my car|in our car|in the car|in his car|in her car|in a car|in a tent|in tents|on the street|outside in the|under the bridge|stairwell|bus station|doorway|on the ttc|on the subway|bank machine|vestibule|underpass|ravine|park bench|in the park|in the van|in my van|on a bench|bus shelter ! raccoon|dog|cat|coyote
        nowhere to sleep|nowhere to go tonight|nowhere to stay|no place to sleep|no place to stay|no place to live|nowhere to live|nowhere for us|nowhere for me|place to sleep tonight|place to stay tonight|bed for tonight|bed tonight|bed for the night|where can i sleep|where do i sleep|somewhere to sleep
        outreach worker*|outreach team|street outreach|streets to homes|central intake|shelter intake|shelter bed*|womens shelter|women s shelter|family shelter|youth shelter|homeless shelter|shelter system|shelter hotel|shelter worker|shelter staff|respite site|drop in centre & i|me|my|he|she|him|her|we|us|someone|tonight|sleep*|cold|man|woman|full ! cat|dog|kitten|animal
        i|we|he|she|they|man|woman|person|someone|family|us|me ... nowhere to|no place to|no where to . sleep|go|stay|live ! driveway|snow|water|park|plow|drain
        homeless|unhoused & i|me|we|help|he|she|man|woman|cold|tonight|family ! cats|cat|statistics|hours|policy|report|centres
        evicted|being evicted|been evicted|evicting us|evicting me & i|me|we|us|nowhere|kids|today|tomorrow|tonight|by ! tenant of mine|my tenant|form|rights
        = shelter
        in my car since|been in my car|been in the car|living in my van|heater in the van|in a tent by|live in a tent|sleeping at|sleep in chairs|sleeping in chairs|been rough for|carry everything i own|aged out of care|room is paid to|put her out|put me out|put him out|left him last night|womens said no|not safe in mens
        any|a|two|extra|no .. bed|beds . for|open|tonight|left|anywhere ! garden|flower|hospital|bugs|raised
        warming|respite ... where do we|where do i|closed|take people|sign in|full
        womens shelter|women shelter|indoors place|an indoors place|shelter with room|shelter that takes
        """;
}
