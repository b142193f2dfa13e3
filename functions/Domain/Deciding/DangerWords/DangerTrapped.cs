namespace Toronto311.Domain.Deciding.DangerWords;

/// <summary>People stuck in lifts, trenches, water and machines.</summary>
internal static class DangerTrapped
{
    public const string Table = """
        = trapped
        unless: in boxes|cardboard|snowbank|bus stop|kitten|cats|work from home|<past>|raccoon*|squirrel*|cat|kitten*|bird*|duck*|duckling*|skunk|animal|opossum|pigeon|goose|geese|fox|deer|puppy|ball|kite|drone|frisbee|if i get|if we get|if someone|if you get|in traffic|snowplow|key|keys|bin is|bins|card|in committee|in the mud last|coyote|hawk|owl|wildlife|possum|rat|bat
        let stuck: stuck|trapped|pinned|caught|wedged|locked in|locked inside|jammed|crushed|entrapped|entangled|impaled|buried|stranded|hanging|hung up
        let human: me|my|we|i|im|us|our|he|she|hes|shes|were|someone|somebody|person|people|child|boy|kid|kids|man|woman|men|guy|worker|workers|girl|lady|senior|elderly|mother|mom|mum|father|dad|son|daughter|driver|neighbour|neighbor|tenant|baby|toddler|grandmother|grandfather|grandma|grandpa|husband|wife|family|friend|hand|arm|leg|finger|foot|head|passenger*|cyclist|pregnant|window washer|washer|residents|everyone|student|students|children|roommate|fellow|hiker|climber|skater|swimmer|contractor|employee|lifeguard|uncle|aunt|brother|sister|guy
        <stuck> .. elevator|elevators|lift|elevater ! ball|out of order
        elevator|lift ... stuck|trapped|stopped|between floors|wont open|jammed|dropped|fell & people|we|inside|person|someone|me|help|hours|hour|min|minutes|intercom|pregnant|child|wheelchair|im|i|us|were|breathe|panic ! out of order|stairs only
        <human> ... stuck .. in|on|under|between|inside|up|behind|through .. drain|grate|hole|mud|ice|window|chimney|fence|donation bin|clothing bin|trench|well|auger|machine|railing|crane|snowblower|balcony|roof|ledge|tree|cliff|bathroom|bathtub|tub|washroom|vehicle|wreck|escalator|swing|chair|slide|pipe|gate|spokes|garbage chute|chute|shaft|basement|rubble|car & <human> ! snow plow|car is stuck|my car|bin stuck|mail
        hand|arm|leg|finger|fingers|foot|head|hair|scarf .. stuck|caught|trapped|jammed|wedged|pinned|crushed .. in|under|between|by|inside|through ! up to my head
        window washer*|swing stage|bosun* & stuck|hanging|swinging|rope|dangling|stranded|help|loose|tilted|broke*|one side
        trench|excavation|tunnel|ditch|wall|sand|dirt|soil|roof|ceiling|building|snow|scaffold*|crane .. fell|caved|collapsed|cave|buried|came down|collapse & worker|workers|man|men|someone|people|person|under|chest|him|inside|head|guys|them|legs ! parked|price
        ice|the ice . broke|cracked|gave . under|way|on|through|and & someone|water|boy|girl|man|people|kid|kids|he|she|in|skater*
        drowning|drowned|drown|swept away|swept down|swept off|capsized|overboard|person in the water|someone in the water|man in the water|cant swim|going under|boat sank|boat is sinking|kayak* overturned|holding the edge|body in the ! boxes|bus|in paperwork|in bills|in work|in email*|in garbage|in debt|in snow|in leaves|prevention|statistics|everything|noise|sound|sounds|music|conversation|tv|weeds|slush|wake|plants|out the|stop
        in the water|in the lake|in the river|in the pond|in the creek & help|holding|cant|screaming|going under|struggling|flailing|waving|shouting|drown* & someone|man|kid|boy|girl|he|she|person|people|woman|child
        calling|calls|shouting|yelling|screaming|crying|cries|knocking|banging|knocks .. for help|from below|from inside|from under|from the ravine|help|from behind|inside the bin|from the bottom & <human>|someone|inside|cant|stuck|dark|below|down ! cat|garage|foxes
        legs|feet|arm .. sticking out|hanging out .. bin|donation|truck|rubble|car|container|hole
        under|beneath|underneath . the|a|my|his|her . car|train|bus|truck|rubble|streetcar|tree|wall|vehicle|bed|van|concrete|forklift|tractor & <human> & someone|is|stuck|help|pinned|trapped|crushed|person|cant|fell|alive ! parked|parking|cat|key|keys|raccoon|oil|leak*|wheel|stump|bench
        fall|fell|fallen|falls|lying|lies .. between|behind|in|on .. bathtub|tub|bathroom|floor|bed|stairs|shower|kitchen & cant move|cannot move|cant get up|cannot get up|locked|door is|since last night|no answer|other country|key|not able|help|alone|unable|hours|hip
        door|apartment|bathroom|washroom|house . is|s|was|locked|is locked .. locked|inside|from inside & fell|fallen|cant get|no answer|not answering|mother|father|grandma|grandmother|wife|husband|baby|medical|diabetic|collapsed|calling|old|elderly ! key fob
        family|people|someone|they|kids|child|person|mother|children|seniors .. at|in|on|from .. window|top floor|roof|balcony & no ladder|fire|smoke|burn*|cant get out|stairs|screaming|collapsed|waving|jump*|help|trapped|flames
        stuck|caught|mangled|pulled .. auger|snowblower|snow blower|wood chipper|chipper|machine|escalator|conveyor|mower|meat grinder|press & hand|arm|finger*|foot|leg|scarf|hair|my|his|her|worker
        lift|forklift|bucket truck|boom|tractor|scissor lift|ladder|loader .. tipped|fell|tipping|toppled|rolled|overturned|flipped|stuck up|collapsed & guy|man|worker|someone|hanging|inside|person|driver|strapped|him|under|people
        person|people|someone|somebody|worker|workers|man|men|woman|child|children|boy|girl|kid|kids|driver|passenger*|cyclist|guy .. trapped|pinned|crushed|impaled|entangled|wedged ! bin|hip|snow|hydrant|memory|cemetery|feel trapped|feeling trapped|last
        trapped|pinned|buried|crushed|impaled .. under|in|inside|between|by|beneath|on & person|people|someone|somebody|worker*|man|men|woman|child|boy|girl|kid|driver|collapse|rubble|alive ! cemetery|feeling trapped|bin|hip|lawn|snow|grave|obituary
        stuck|hanging|dangling|stranded|clinging|holding on|hangs .. roof|balcony|crane|tower|scaffold*|window|ledge|lift|swing stage|harness|cable|rope|bridge|cliff|bluff*|railing|branch|tree|edge & <human> ! clothes|laundry|flags|sign|banner|branch is
        fell|falls|fallen|slid|slipped|tumbled|went|dropped|broke .. through|in|into|down|off|over|on to|onto|from .. ice|lake|river|pond|ravine|well|shaft|tracks|creek|harbour|harbor|canal|water|cliff|bluff|bluffs|manhole|subway|pit|embankment|sewer|roof|balcony|ladder|scaffold*|bridge|hole|silo & he|she|someone|somebody|person|people|man|woman|boy|girl|kid|child|worker*|skater*|friend|guy|driver|cyclist|husband|wife|help ! my phone|ball|bin|wallet|keys|phone|hat|glove|tree fell|branch|price|ice cream|fence|love|tire|tires|rim|everything|asphalt|claim|dog|dogs|sidewalk|last
        inside|someone|somebody .. donation bin|clothing bin|dumpster|compactor|garbage truck|car trunk|shipping container|chute & stuck|knocking|trapped|calling|legs|inside|cant get|screaming|banging|help|moving ! clothes|raccoon
        cant|cannot|can not|unable to|couldnt . get out|get him out|get her out|get them out|free him|free her|get out of|get free|climb out & locked|inside|trapped|stuck in here|elevator|smoke|fire|water|mud|handle|trench|hole|breathe|panic*|scared|window|bars|someone|somebody|help us|help me ! bed early|contract|driveway|garage|parking|bin|lease|paper|ticket|lot|snow|plow|windrow|car|cars|truck|blocked|blocking|street|road|shovel*|animal|bird|bin
        elevator|lift|hoist|platform lift && is in it|been in this one|stopped answering|quit answering|only knocks|is inside|with us inside|two men|halfway up|in it since|stopped with|with me in it|drops a little ! ball
        locked|locks|locked itself|shut|came down|closed|chained .. with me|with my|with us|with him|with her .. in it|inside|in
        locked me in|locked us in|locked in the|im locked|we are locked|were locked|i am locked|locked the washroom & washroom|park|night|cold|phone|inside|garage|stairs|room|percent|gym|library ! out of my|account|bin
        handle|door|gate|doors ... came off inside|come off inside|will not open|wont open|are locked|is locked ... inside|in here|us|sauna|stairs|water|garage|insulin|father|help|bars
        up to his|to his|up to her|to her|up to my|to my|up to their|up to . waist|chest|neck|his chest|his waist|shoulders & trench|mud|dirt|sand|snow|soil|slid|waves|worker|contractor|friend
        jammed|shut on|came down on|closed on|trapped|went through|is caught|got caught|stuck|foot s jammed ... arm|leg|legs|hand|foot|wheel|fingers|hands|foots|mans legs & escalator|chute|door|garage|compactor|track|streetcar|fence|spike|ceiling|wont lift|machine ! bin|raccoon|car door
        hand|arm|leg|legs|foot|foots|feet|wheel ... jammed|caught|trapped|through the ceiling|pinned|wedged ... escalator|chute|door|track|ceiling|machine|gate|grate|fence
        tree|wall|roof|branch|limb . fell|came down|down|crashed|has fallen . on|onto . a|the|my|his . tent|man|woman|person|car & guys|someone|inside|moaning|under|woman|man|people
        car|vehicle|van|truck . upside down|flipped|on its roof|went in|in the ... creek|river|lake|water|hands|window*|inside
        people|someone|man|woman|kids|driver .. in|inside . a|the|that . car|van|bus & water|river|creek|flood*|windows|underpass|bridge
        stuck on the roof|locked on the roof|stuck on the balcony|locked on the balcony|stuck on a ledge|locked out on the
        fallen|fell|lying ... between the bed|behind the door|against the door|behind his bathroom door|in the tub|bathroom floor
        mother|father|dad|mom|neighbour|old man|grandma|grandpa|lady|he|she ... fallen|fell|lying|floor ... since|cant get up|cannot get up|tapping|cant shift|bathroom door & yesterday|last evening|last night|hours|morning|shift|key|tapping|super ! claim|sidewalk|ice|last week|broke
        tapping|knocking|banging|faint voice|voice|moaning ... floor|inside|wall|door|house|rubble|hoarding|site & since|hear|hurt|key|demolished|faint|yesterday|stuck|fell|wall ! woodpecker|raccoon|pipes|radiator|construction noise
        padlock|lock ... outside|locks . of a|of her|of his|of the . bedroom|room ... girl|boy|woman|she|he|notes
        cant go up or down|no way back|cant get back|stones we crossed|waves are coming in|creek came up|tide|water came up & we|i|us|friend|island|bluffs|battery
        storm pipe|culvert|drain pipe|storm drain|tunnel ... ball|boys|kids|boy|inside|girl & in there|turn round|stuck|pour|went|cant|water
        ice ... broke|cracked|gave ... holding|boy|boys|edge|one|water|kid|kids|he|she
        wedged between|stuck between|fell between|fell behind ... walls|hoarding|wall|bed|rocks
        room|garage|basement ... filling with water|fills with water|water comes down & door|bars|us|stairs|me|open
        crane operator|operator|window cleaner*|window washer* ... waving|ladder is gone|stuck|wind
        """;
}
