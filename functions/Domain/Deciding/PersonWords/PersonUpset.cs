namespace Toronto311.Domain.Deciding.PersonWords;

/// <summary>Fury at the City, repetition, threats and despair. One "again" or "nobody came" is none of these.</summary>
internal static class PersonUpset
{
    public const string Table = """
        = upset
        unless: this is the third bin|third time lucky|great event|haha|lol|we love|love it|thank you so much
        never: landlord|superintendent|condo board|presto|go train|bell canada|rogers
        let nth: third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|3rd|4th|5th|6th|7th|8th|9th|10th|umpteenth|hundredth|nth
        let mail: email|e mail|mail|letter|request|report|complaint|reminder|follow up
        let many: three times|four times|five times|six times|seven times|eight times|nine times|ten times|dozens of times|a dozen times|a hundred times|countless times|so many times|numerous times|repeatedly|over and over|again and again|x3|x4|x5
        let told: called|written|wrote|emailed|reported|complained|phoned|contacted|asked you|told you|begged|submitted
        let silence: no reply|no answer|no response|never heard back|heard nothing|not heard back|havent heard back|nobody answers|nobody answered|no one answers|no one answered|nobody replies|nobody replied|nobody responded|no one responded|never replied|never answered|ignored me|ignored us|ignoring me|ignoring us|being ignored|been ignored|still nothing|nothing happens|nothing has happened|nothing was done|nothing has been done|nobody has come
        <nth> . time .. i|im|ive|we|weve|i am|i have|am|writing|write|calling|emailing|reporting|contacting|asking|complaining .. write|writing|wrote|called|call|calling|email|emailed|emailing|report|reported|reporting|ask|asked|asking|contacted|contacting|complained|complain|am|have|this|you|for
        this is|my|now|here is|therefore my . <nth>|now my third|now my fourth . <mail>|call|one
        <mail> . number|no . three|four|five|six|seven|eight|nine|ten|3|4|5|6|7|8|9
        how many more|how many . emails|times|letters|calls|mails|requests|messages . do i|does|must|will|until|have i|should|do we|before & i|we|you|human|one|someone ! a week|a day|a year|recycl*|bins
        <told> .. <many> ! neighbour|neighbor|owner|bus
        <many> .. <told> & <silence>|still|nobody|nothing|you|311 ! neighbour|neighbor|owner
        <silence> & emails|letters|months|many times|three|four|five|six|all year|every week|since may|since june|since january|since last ! neighbour|neighbor|owner|tenant|super
        ^ .. still nothing|still waiting|no reply|no answer|nothing yet|no response .. $
        no reply . no reply
        closed|resolved|completed|complete .. without|but|yet|and|again & nobody|no one|nothing|still|never|not done|without anyone|without anybody & ticket|request|case|ref|reference|number|sr|marked|status|says|you
        closed . closed
        reopening|re opening|reopen .. again|third|fourth|ref
        fed up|sick and tired|sick of this city|sick of writing|sick of calling|sick of asking|had enough of you|had enough of this city|enough is enough|last straw|wits end|end of my rope|lost patience|losing patience|losing my patience|out of patience|my patience is|so done with|im done with this city|i am done with|you win|waste of my time|waste of taxpayers|what a joke|city is a joke|you are a joke|service is a joke|disgrace|disgraceful|shame on you|shame on the city|shame on this city|pathetic|totally unacceptable|completely unacceptable|absolutely unacceptable|this is unacceptable|outrageous|infuriat*|am furious|im furious|i am livid|absolutely livid|livid|enraged|outraged|fuming|exasperat*|so angry|very angry|really angry|extremely angry|so frustrated|very frustrated|beyond frustrated|extremely frustrated|deeply disappointed|extremely disappointed|insult to|insulted|slap in the face|driving me insane|losing my mind|you people are|all you people|you people never|useless city|you are useless|you are all useless|incompetent*|idiots|morons|clowns ! angry geese|angry goose|neighbour|neighbor|noise|music|leaf blower|dog|raccoon*|geese|party|driver|drivers|barking|upstairs|construction|wont let us|cyclists|fumes
        what does it take|what will it take|do your job|do your jobs|does anyone read|is anyone reading|does anybody read|do you even|are you even|are you people|how long must we|how long must i|how much longer must|did you lose my|have you lost my
        what do i pay|what am i paying|what are we paying|why do i pay|what do we pay|what exactly do i pay|where do my|where are my|where do our . taxes|my taxes|property tax|tax dollars|tax money|taxes for
        fuck*|bullshit|f ing|goddamn|asshole*|for crying out loud|for the love of god|for heavens sake|screw you ! neighbour|neighbor
        going to|go to|going|call|calling|contacting|talk to|taking this to|tell|writing to|wrote to|will hear from|copying|cc|taking it to|hear from .. the media|media|the press|the star|ctv|cp24|citynews|city news|global news|the radio|radio|reporter|newspaper|newspapers|cbc|the news|social media ! recycl*|read|delivery|bundle|how do i|leaves|fire
        going to|taking this to|taking it to|complain to|complaining to|will hear from|cc|copying|copied|call|calling|escalat*|wrote to|letter to .. my councillor|the councillor|councillor|the mayor|mayor|ombudsman & nobody|nothing|still|again|months|joke|enough|third|ignored|no reply|no response|if this|unless|if nobody|if no one|next
        shouldnt have to|should not have to|why should i have to|why must i|why do i have to . write|beg|call|keep|email|chase|fight|remind|repeat|complain
        every time|each time|every single time . a|another|someone|different . call|write|different|complain|report|get|email|says & different|nothing|same|number|answer|excuse|closed ! train|bus
        different answer every|a different story|sent in circles|the runaround|the run around|passed around|pass the buck|passing the buck|pillar to post|bounced from|bounced between|transferred five|transferred four|blame each other|each was sure
        broken record|same story every|yet again i|once again i am|here i am again|you know me by now|im writing again|i am writing again|i write again|i wrote again
        promised|promise|was told|were told|you said|they said|told me .. would|within|by|will|someone|a crew|two weeks|10 days|an officer ... still nothing|nobody came|no one came|nobody has|no one has|never came|never happened|months ago|weeks ago and ! contractor
        begging|im begging|i am begging|cant take it any more|cant take this any more|cant take it anymore|cant take this anymore|at my breaking point|breaking point|my nerves|dont know what else to do|do not know what else to do|im at the end|losing hope|cant go on like this ! cat|kitten|baby|dog|raccoon|goose
        my earlier|my previous|my last|my two previous|my several . emails|mails|letters|requests|messages|reports|two|three|four . of|have|went|remain|were|dated|are|on & unanswered|ignored|no|gone|without|of|nothing
        not living in the right|right postal code|wrong postal code|second class citizen*|abandoned by the city|forgotten by the city|if this was rosedale|if this were rosedale
        = upset
        i hate you people|worst day ever|cried at my desk|sobbed|i am a human being|started from zero|ten days four times|each time i get a nice number|im angry and|ashamed to be this angry|nobody called as promised|nobody came as promised|up 3 nights|i screamed ! neighbour|neighbor
        different answer|different answers|explained the same & four|every time|who|people|again|each
        talk to a robot|talking to a robot|to a robot & last|human|again|sick
        """;
}
