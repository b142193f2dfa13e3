namespace Toronto311.Domain.Deciding.DangerWords;

/// <summary>Sewage or flood water coming in now.</summary>
internal static class DangerSewageFlood
{
    public const string Table = """
        = sewage-flood
        unless: downspouts|program cover|money cover|flooded once|long been fixed|<past>|in january|in february|in march|in april|in may|in june|in july|in august|in september|in october|in november|in december|reimburse*|compensat*|subsidy|backwater|sump pump program|insurance|how often|been like this for years|tour|tours
        let sewage: sewage|sewer|sewers|sewerage|poo|poop|feces|faeces|shit|toilet water|black water|brown water|dirty water|waste water|wastewater|drain water|raw sewage|human waste|septic
        let floodplace: basement|house|apartment|apt|unit|store|garage|home|cellar|kitchen|laundry room|bedroom|daycare|building|lobby|condo|underground|parking garage|elevator|living room|shop|floor|suite
        <sewage> .. coming|comes|came|backing|backed|backs|back|rising|overflowing|overflows|flooding|pouring|gushing|bubbling|spewing|shooting|flowing|spilling|seeping|leaking|dripping|filling|exploding . up|into|in|out|through|over|all|from|fast|everywhere|now|and|onto|inside|to ! tree roots|slowly|odour|smell comes
        <sewage> . is|are|keeps|started|water . coming|backing|rising|overflowing|flooding|pouring|gushing|bubbling|dripping|spewing|filling|everywhere|all over
        drain|floor drain|toilet|toilets|shower|bathtub|tub|sink|laundry tub|manhole .. coming up|backing up|backed up|overflowing|bubbling up|gushing|spewing|exploding|erupting|flooding|spilling|wont stop|shooting|pushing up ! slowly|slow to|catch basin|no backup|outside|street|catch basin*|not
        drain|floor drain|toilet|toilets|shower|bathtub|tub|sink|manhole ... <sewage> ... coming|up|back|out|over|rising|everywhere ! no backup|smell|stench|smell*
        sewer|sewage|drain . backup|back up & now|rising|basement|floor|coming|water|ankle|help|emergency|right ! ever|claim|valve|how to|prevent*|no backup
        <floodplace> .. flooding|filling up|filling with|filling|fills up|under water|underwater|full of water|full of sewage|taking on water|is a pool|like a pool|submerged ! when it rains|every time|whenever|each time|prevent|proof|bin|outside|program|claim|right of way|last year|before
        flooding|flood|flooded .. basement|house|apartment|apt|store|home|cellar|kitchen|laundry room|bedroom|daycare|lobby|underground|parking garage|elevator|living room|shop|our place|into houses|into the & now|right now|rising|fast|still|help|stop|sewage|power|outlets|emergency|pouring|inches|feet|knee*|ankle*|every minute|coming ! when it rains|every time|protection
        <floodplace> .. flooded & sewer|sewage|rising|knee*|ankle*|feet of|inches of|outlets|plugs|electrical|panel|still|power|now|help|water is|stop|emergency|touching|breaker ! mould|landlord
        ankle|knee|knees|waist|ankles|hip . deep|high|level & water|basement|sewage|flood*|rising ! snow|grass|weeds|lawn|catch basin*|intersection|curb|corner|crosswalk|underpass|street
        water ... outlets|electrical panel|plugs|breaker panel|fuse box|electrical box|power bar|panel|light fixture|ceiling light|sockets|socket|breaker ! shut off|turn off|water meter
        standing|sitting . on . the|her|his|my|a|their . bed|roof|chair|table|counter|couch|car & water|flood*|rising|sewage|rain|basement
        underpass|tunnel|ravine road|street|road|viaduct & flood*|filled|under water|underwater & car|cars|van|minivan|stuck|people|trapped|stranded|bus|driver|windows|roof
        car|cars|van|minivan|bus|driver|people|we .. stuck|stranded|trapped|floating|submerged|sinking .. water|flood|underpass
        creek|river|lake|don|humber|rouge|highland creek|pond .. over|overflowing|overflowed|rising|up to|burst|spilled|flooding|into|in our|has reached . the|its|our|fast|banks|basement|path|back|houses|street|into|steps|my ! lookout|trail closed|subsidy
        dripping|pouring|coming|leaking|gushing|running .. through|from .. ceiling|light|ceiling light|light fixture & sewage|flicker*|electric*|sparks|sparking|buzz*|bucket is full|collapsing|bulging|toilet
        ceiling|light .. dripping|pouring|leaking & sewage|toilet water|flicker*|spark*|buzz*
        elevator|elevators ... flood*|filling|water & stuck|people|pouring|rising
        manhole cover|manhole|sewer lid .. jumping|popping|lifting|blown off|blew off|floating|shooting|bouncing|rattling and water|spewing|overflowing
        flash flood*|flooding fast|water everywhere|we are flooding|were flooding|im flooding|flooding in my|flood in my & help|now|rising|send|stuck|please|basement|house ! last
        water|sewage|it|drain|toilet ... pouring|running|rushing|coming|flooding|gushing|seeping fast .. into|in|through|under|up from .. garage|house|basement|bedroom*|electrical panel|panel|toilet|floor drain|kitchen|the door & still|now|rising|fast|help|stop|stair|step|panel|sewage|river|towels|power|inch*|outlet* ! roof|last|years|every time|when it rains
        drain|toilet|sewer|floor drain . has|is|has now|just|now . reversed|backed|backing|erupting|overflowing|lifting & basement|laundry|bathroom|bedroom*|floor|rising|room
        sewage|water ... stair|step|steps ... now|second|third|rising|at four|hour
        keeps rising|still rising|rising fast|rising quickly|wont stop rising & water|drain|basement|laundry|stinks|sewage|it ! park
        creek|river|lake .. over the path|up to the back|into the building|into houses|at the door|up to the door|over its banks|over the bank
        <sewage> ... ankle|ankles|knee|knees|waist|inches|inch|deep|rising|over the floor|on the floor|in my basement|in the basement|in our basement|through the ceiling|in my house|in our house|in my apartment|in everyones yard|in the kitchen|on the bed|outlets|from the drain|through the drain|from the toilet|from the floor drain ! smell*|odour|dog|dogs|geese|goose|bag|bags|owners|off leash|raccoon*|pigeon*
        water|its|it . is|s|was|keeps . rising|still rising|getting higher|coming in fast|pouring in|gushing in|still coming in|coming up fast ! bill|rates|cost|price|grass|rent|lake|park
        water .. rising|ankle deep|knee deep|waist deep|knee high|ankle high|waist high|chest deep . fast|and|now|in|deep|my|our|the|outlets|plugs ! rates|bill*|price|snow|park|street|lake
        water|sewage .. up to . my|our|the|his|her|their . knee|knees|waist|ankles|shins|outlets|outlet|plugs|panel|windows|window|sockets|bed|mattress|chest|stairs ! street|road|corner|curb|intersection|drain outside|underpass|last
        coming|comes|pouring|running|spraying|spewing|lifting|bringing|shooting|gushing|squirting|flowing .. out of|through|from|up|up from|up through|back up|back .. toilet|toilets|floor drain|shower drain|laundry tub|cleanout|tub|bathtub|sewer|shower|sink|basement drain ! smell*|odour*|flies|bugs|roaches|rats|noise|stench|tap|steam|fly|gnats|roach|insects
        coming|comes . back . downstairs|up|in . and|now|in|here|through & flush*|toilet|waste|sewage
        tub|bathtub|toilet|toilets|shower|floor drain|basement drain|bath .. fills|filling|filled|full of|is a fountain|fountain|has reversed|reversed|brings up|bringing up .. with|brown|waste|water|sewage|black|filth|somebody*|and|downstairs ! slowly
        inch|inches|feet|foot|cm|metre|metres|meter .. of . sewage|waste|sewer|filth|brown|black|water & rooms|basement|hallway|elderly|kitchen|bedroom|floor|downstairs|apartment|residents|parents|now ! street|road|snow
        sewer backup|sewage backup|sewer back up|backup at & feet|inches|parents|elderly|residents|rooms
        somebody elses waste|someone elses waste|raw waste|neighbour flushes|neighbor flushes|everything we flush|poop water|fountain of filth|stinking flood|nasty water|flooding with waste|flooding with sewage|sewage lifting|bringing up waste
        not clean water|isnt clean water|not rain water|isnt rain water|smells like the outhouse & stair*|steps|house|garage|water|getting|comes|slippers
        it|water|waste|sewage|brown stuff ... first|second|third|fourth|bottom . stair|step|three steps|steps|stairs ! sidewalk|front
        keeps getting higher|getting higher|keeps coming|it keeps rising & floor|basement|drain|smell*|slippers|brown|toilet|downstairs|bed
        extension cord*|power bar|outlet|outlets|plugs|plug|sockets|fuse box|panel ... under|in it|underwater|under water|wet|popping|are under|still on & water|flood*|sewage|waste|coming|downstairs|carpet|pouring ! rule|permit
        freezer|fridge|couch|mattress|furniture|water heater .. floating|is floating|tipping over|went out with a hiss ! lake|pick
        whole . crawlspace|basement|cellar|lower level .. is full|full|under water|filling|flooded
        still pouring in|pouring in as we speak|coming in as i type|happening as we speak|as we speak & water|sewage|drain|door|toilet|basement|floor|laundry|stairs
        creek|river .. over the road|up to the back steps|at the doors|to the doors|at the door ! trail
        neighbours pipe|waste pipe|soil pipe|stack . split|burst|broke|cracked ... pouring|bedroom|ceiling|spraying
        underpass . is full|full|flooded|filled ... car|bus|someone
        toilet|toilets ... overflow|overflowing|overflows & poop|sewage|floor|everywhere|lobby|building ! park
        """;
}
