namespace Toronto311.Domain.Deciding.PersonWords;

/// <summary>People without a home, and who worries about them.</summary>
internal static class PersonShelter
{
    public const string Table = """
        = shelter
        unless: statistic*|thesis|homework|assignment|volunteer|donate|donation|donating|school project|research|camping|choir
        let person: man|woman|guy|lady|fellow|gentleman|someone|somebody|person|people|kid|kids|teen|couple|family|he|she|i|we|they|individual|uncle|aunt|brother|sister|mother|father|son|daughter|nephew|niece|friend|youth|senior|mom|dad|boy|girl|folks
        nowhere|no where|no place|not anywhere|no home|nowhere else . to|for . sleep|go|stay|live|night|us|me|turn ! park|parking
        homeless|homelessness ! cat|cats|statistics|study|raccoon
        im|i am|we are|were|he is|hes|shes|she is|became|become|becoming|going to be|end up|ended up|will be|be|made|being|made us . homeless|on the street|on the streets|without a home|unhoused|houseless
        sleep|sleeps|sleeping|slept|living|lives|live|stay|stays|staying|spend the night|spending the night|camp|camping|camped .. outside|outdoors|on the street|on the streets|in my car|in the car|in our car|in a car|in his car|in her car|in a tent|in tents|in the park|in a park|under the bridge|under a bridge|under|stairwell|bus station|train station|bench|doorway|on the ttc|on the bus|on the subway|night bus|shelter|shelters|motel|motels|on the sidewalk|ravine|encampment|couch|couches|in the alcove|bank machine|atm|lobby|library|in the van|our van|my van|garage|storage locker|laundry room|mall ! permit|campground|dog|cat|raccoon|vehicle abandoned
        where we camp|we camp|camp here|our tent|my tent|in tents|tent city|encampment|encampments
        tent|tents|tarp|sleeping bag|mattress|cardboard|spot .. someone|people|person|man|woman|fellow|living|living in|sleeping|who lives|lives|young|guy|neighbour|gentleman|lady & talk|help|outreach|cold|winter|soup|worker|frost|him|her|them|someone|check|warm|food ! sale|event|campground
        street outreach|outreach worker*|outreach team|outreach van|streets to homes|central intake|shelter intake|warming centre*|warming center*|drop in centre|respite centre|respite site|women s shelter|womens shelter|family shelter|emergency shelter|shelter bed*|a shelter|youth shelter|transitional housing|shelter system|shelter worker|shelter staff|the shelter|in shelter|homeless shelter|shelter hotel|emergency housing ! animal|bike|picnic|statistics|dog|cat|ad|bus|tour group|nursing course|thesis|school project
        shelter .. full|bed|beds|space|tonight|takes|intake|couples|pets|kicked|moved me|stole|medication|curfew|called|says|refused|said no|discharged|transfer|different one ! bus|animal|ad|bike
        bed|beds|cot|room|place .. for tonight|tonight|for the night|to sleep|with a cot|to stay ! park|hotel
        last|final . paid night|night at|night in|night here & motel|hotel|shelter|airbnb|room
        hotel|motel .. ends|end|runs out|over|last night|paid night & fire|cross|shelter|refugee|kids|family|no place|morning|tomorrow|displaced
        red cross & fire|ends|hotel|tomorrow|displaced
        evict|evicted|eviction|evicts|evicting|kicked out|kicked me out|thrown out|threw me out|threw us out|locked me out|locked us out|lose my home|lose our home|losing our home|losing my home|lost my home|lost our home|lost my place|lost our place|lost my apartment|lost the apartment|lost my room|have to be out|must leave by|out by|put out on the street|on the street by|sheriff ! raccoon*|squirrel*|bird
        lose|lost|losing .. home|apartment|place|room|housing & sleep|fire|rent|kids|nowhere|shelter|stay|street|cousin|hotel ! blue bin|dog|cat|glove|parking
        discharged|released|let out .. from|no . hospital|jail|prison|detention|st joe*|address|st mike*|shelter|st michael* & no|nowhere|address|shelter|street|housing|sleep|go|place|chit
        no|without . address|fixed address|a fixed address|an address|permanent address & register|school|shelter|health|sleep|moved|mail|motel|discharged|stay|couch
        couch surf*|couchsurf*|sofa surf*|couch to couch|staying with friends|staying at my cousin*|at my cousins since|friends couch|friends floor|crashing at|floor of a friend|sleeping rough|rough sleep*
        in two rooms|in one room|nine of us|eight of us|seven of us|six of us & limit|stay|apartment|cousin|place|out|rent|leave|moved
        is|says .. the limit|time to go|we have to go|out by & stay*|cousin*|friend*|apartment|room*|sister*|brother*
        no socks|his boots were stol*|no boots|no blanket|no coat & sleep*|stairwell|outside|street|shelter*|cold|tent|he|she|underpass|bench
        free showers|take a shower|showers for everyone|somewhere to wash|place to wash|can wash|do laundry & bridge|homeless|car|street|tent|interview*|manage
        stay|stays|staying .. until closing|until it closes|til closing|all night|till closing & library|mall|tim hortons|mcdonalds|bus|warm|because
        fleeing|flee|escaping|left an abusive|leaving an abusive|abusive husband|abusive partner|safe place to stay|somewhere safe|safe house
        refugee*|asylum|newcomer* & shelter|sleep|nowhere|bed|street|stay|housing tonight|church
        wheres|where is|where can|where do|where could . i|we|he|she|they|someone|a person . sleep|spend the night|stay tonight|go tonight|stay
        housing . emergency|crisis|urgent
        who goes round|goes around|check on them|talks to people like him|talk to people like him|someone to talk to him|someone to help him & tent|sleep*|outside|street|bench|cold|frost|doorway|him
        wont go to|afraid of|scared of|refuses|wont use|rather sleep outside|rather . the|a|big|your . shelter|shelters|big shelters
        sleeps|sleeping|sleep|lives|living .. by|near|in|under|behind|on .. bank machine|bank|church|stairs|stairwell|vestibule|bridge|gardiner|overpass|bushes|park|parking garage|garage|bench|doorway|underpass & <person> ! dog|raccoon|cat|baby|noise|construction|coyote
        """;
}
