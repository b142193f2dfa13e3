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
        drain|floor drain|toilet|toilets|shower|bathtub|tub|sink|laundry tub|manhole .. coming up|backing up|backed up|overflowing|bubbling up|gushing|spewing|exploding|erupting|flooding|spilling|wont stop|shooting|pushing up ! slowly|slow to|catch basin|no backup
        drain|floor drain|toilet|toilets|shower|bathtub|tub|sink|manhole ... <sewage> ... coming|up|back|out|over|rising|everywhere ! no backup|smell
        sewer|sewage|drain . backup|back up & now|rising|basement|floor|coming|water|ankle|help|emergency|right ! ever|claim|valve|how to|prevent*|no backup
        <floodplace> .. flooding|filling up|filling with|filling|fills up|under water|underwater|full of water|full of sewage|taking on water|is a pool|like a pool|submerged ! when it rains|every time|whenever|each time|prevent|proof
        flooding|flood|flooded .. basement|house|apartment|apt|store|home|cellar|kitchen|laundry room|bedroom|daycare|lobby|underground|parking garage|elevator|living room|shop|our place|into houses|into the & now|right now|rising|fast|still|help|stop|sewage|power|outlets|emergency|pouring|inches|feet|knee*|ankle*|every minute|coming ! when it rains|every time|protection
        <floodplace> .. flooded & sewer|sewage|rising|knee*|ankle*|feet of|inches of|outlets|plugs|electrical|panel|still|power|now|help|water is|stop|emergency|touching|breaker
        water|its|it . is|s|was . rising|still rising|getting higher|coming in fast|pouring in|gushing in|up to my|up to our|up to the|still coming|coming up ! grass|lot|bill|rates|cost
        ankle|knee|knees|waist|ankles|hip . deep|high|level & water|basement|sewage|flood*|rising ! snow|grass|weeds|lawn
        water ... outlets|electrical panel|plugs|breaker panel|fuse box|electrical box|power bar|panel|light fixture|ceiling light|sockets|socket|breaker ! shut off|turn off|water meter
        standing|sitting . on . the|her|his|my|a|their . bed|roof|chair|table|counter|couch|car & water|flood*|rising|sewage|rain|basement
        underpass|tunnel|ravine road|street|road|viaduct & flood*|filled|under water|underwater & car|cars|van|minivan|stuck|people|trapped|stranded|bus|driver|windows|roof
        car|cars|van|minivan|bus|driver|people|we .. stuck|stranded|trapped|floating|submerged|sinking .. water|flood|underpass
        creek|river|lake|don|humber|rouge|highland creek|pond .. over|overflowing|overflowed|rising|up to|burst|spilled|flooding|into|in our|has reached . the|its|our|fast|banks|basement|path|back|houses|street|into|steps|my ! lookout|trail closed
        dripping|pouring|coming|leaking|gushing|running .. through|from .. ceiling|light|ceiling light|light fixture & sewage|flicker*|electric*|sparks|sparking|buzz*|bucket is full|collapsing|bulging|toilet
        ceiling|light .. dripping|pouring|leaking & sewage|toilet water|flicker*|spark*|buzz*
        elevator|elevators ... flood*|filling|water & stuck|people|pouring|rising
        manhole cover|manhole|sewer lid .. jumping|popping|lifting|blown off|blew off|floating|shooting|bouncing|rattling and water|spewing|overflowing
        flash flood*|flooding fast|water everywhere|we are flooding|were flooding|im flooding|flooding in my|flood in my & help|now|rising|send|stuck|please|basement|house ! last
        water|sewage|it|drain|toilet ... pouring|running|rushing|coming|flooding|gushing|seeping fast .. into|in|through|under|up from .. garage|house|basement|bedroom*|electrical panel|panel|toilet|floor drain|kitchen|the door & still|now|rising|fast|help|stop|stair|step|panel|sewage|river|towels|power|inch*|outlet* ! roof|last|years|every time|when it rains
        drain|toilet|sewer|floor drain . has|is|has now|just|now . reversed|backed|backing|erupting|overflowing|lifting & basement|laundry|bathroom|bedroom*|floor|rising|room
        sewage|water ... stair|step|steps ... now|second|third|rising|at four|hour
        keeps rising|still rising|rising fast|rising quickly|wont stop rising & water|drain|basement|laundry|stinks|sewage|it
        creek|river|lake .. over the path|up to the back|into the building|into houses|at the door|up to the door|over its banks|over the bank
        <sewage> ... ankle|ankles|knee|knees|waist|inches|inch|deep|rising|everywhere|all over|over the floor|on the floor|in my basement|in the basement|in our basement|through the ceiling|in my house|in our house|in my apartment|in everyones yard|in the kitchen|on the bed|outlets|from the drain|through the drain|from the toilet|from the floor drain ! smell*|odour
        water|its|it . is|s|was . rising|still rising|getting higher|coming in fast|pouring in|gushing in|up to my|up to our|up to the|still coming|coming up ! bill|rates|cost
        water .. rising|ankle deep|knee deep|waist deep|knee high|ankle high|waist high|chest deep|up to . fast|and|now|in|deep|my|our|the|outlets|plugs ! rates|bill*|price|snow
        """;
}
