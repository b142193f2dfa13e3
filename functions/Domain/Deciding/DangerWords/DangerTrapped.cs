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
        drowning|drowned|drown|swept away|swept down|swept off|capsized|overboard|person in the water|someone in the water|man in the water|cant swim|going under|boat sank|boat is sinking|kayak* overturned|holding the edge|body in the ! boxes|bus|in paperwork|in bills|in work|in email*|in garbage|in debt|in snow|in leaves|prevention|statistics
        in the water|in the lake|in the river|in the pond|in the creek & help|holding|cant|screaming|going under|struggling|flailing|waving|shouting|drown* & someone|man|kid|boy|girl|he|she|person|people|woman|child
        calling|calls|shouting|yelling|screaming|crying|cries|knocking|banging|knocks .. for help|from below|from inside|from under|from the ravine|help|from behind|inside the bin|from the bottom & <human>|someone|inside|cant|stuck|dark|below|down ! cat|garage|foxes
        legs|feet|arm .. sticking out|hanging out .. bin|donation|truck|rubble|car|container|hole
        under|beneath|underneath . the|a|my|his|her . car|train|bus|truck|rubble|streetcar|tree|wall|vehicle|bed|van|concrete|forklift|tractor & <human> & someone|is|stuck|help|pinned|trapped|crushed|person|cant|fell|alive ! parked|parking|cat|key|keys|raccoon|oil|leak*|wheel|stump|bench
        fall|fell|fallen|falls|lying|lies .. between|behind|in|on .. bathtub|tub|bathroom|floor|bed|stairs|shower|kitchen & cant move|cannot move|cant get up|cannot get up|locked|door is|since last night|no answer|other country|key|not able|help|alone|unable|hours|hip
        door|apartment|bathroom|washroom|house . is|s|was|locked|is locked .. locked|inside|from inside & fell|fallen|cant get|no answer|not answering|mother|father|grandma|grandmother|wife|husband|baby|medical|diabetic|collapsed|calling|old|elderly ! key fob
        family|people|someone|they|kids|child|person|mother|children|seniors .. at|in|on|from .. window|top floor|roof|balcony & no ladder|fire|smoke|burn*|cant get out|stairs|screaming|collapsed|waving|jump*|help|trapped|flames
        stuck|caught|mangled|pulled .. auger|snowblower|snow blower|wood chipper|chipper|machine|escalator|conveyor|mower|meat grinder|press & hand|arm|finger*|foot|leg|scarf|hair|my|his|her|worker
        lift|forklift|bucket truck|boom|tractor|scissor lift|ladder|loader .. tipped|fell|tipping|toppled|rolled|overturned|flipped|stuck up|collapsed & guy|man|worker|someone|hanging|inside|person|driver|strapped|him|under|people
        """;
}
