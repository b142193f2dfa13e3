namespace Toronto311.Domain.Deciding.DangerWords;

/// <summary>A burst main that lifts the road or runs into houses.</summary>
internal static class DangerBurstMain
{
    public const string Table = """
        = burst-main
        unless: <past>|repaired|fixed|after the|since the|restor*|patched|patch|boil notice|tiny|trickle|a little|slow leak|slightly|drip|dripping|pinhole|barely|compensat*|reimburse*|insurance|in january|in february|in march|in april|in may|in june|in july|in august|in september|in october|in november|in december|when it rains|whenever it rains|catch basin*|puddle|every spring
        let main: watermain|water main|watermains|main|main pipe|water pipe|water line|pipe|pipes|waterline|main line|city pipe|feeder main
        let gush: gushing|shooting|spraying|spouting|pouring|bubbling|bursting|rushing|geyser|exploding|erupting|flooding|spewing|blasting|flowing|surging|boiling|streaming
        let road: road|street|pavement|asphalt|sidewalk|lane|ground|cracks|crack|intersection|hydrant|manhole|lawn|boulevard|driveway|concrete|curb
        watermain|water main|main|feeder main . break|broke|burst|broken|rupture|ruptured|exploded|blew|has burst|has broken|just broke|just burst|is broken|breaks|bursting ! planned|replacement|map|how many
        broken|burst|ruptured|busted|exploded . watermain|water main|main|city pipe|water pipe
        <main> .. burst|exploded|ruptured|busted|blew & street|road|flood*|water|house|basement|everywhere|gush*|sidewalk|pouring|garage ! so pipes|dont burst
        <gush> .. from|out of|through|up .. <road> & water|flood*|house*|ice|freez*
        water .. coming . up|out|through .. pavement|asphalt|road|street|sidewalk|ground|cracks|hydrant|manhole|concrete ! curb stop|little|small
        <road> .. lifted|lifting|bulging|bulge|bulges|buckl*|heaving|heaved|swelling|ballooning|rising|cracking open|exploded|washing away|washed away|undermined|collapsing & water|flood*|pipe|main|gush*|river|wet ! root*|tree
        street|road|houses|block|intersection|our street|lane|whole street . is|are|was|looks|turned|has become|s|its .. underwater|under water|a river|like a river|flooding|flooded|a lake|into a river|a skating rink|sheet of ice|freezing over & water|main|pipe|house*|car*|people|into|deep|basement*|garage*|fast|rushing|current|freez*|doors ! leaves|blocked|rain|drain
        street|road|whole street .. underwater|under water|flooding|flooded .. main|into houses|into basements|into garages|fast|now|pipe
        water .. entering|pouring into|flooding|running into|going into|rushing into|heading|coming into|heading for|flowing into|getting into|flowing toward* .. house*|home*|basement*|garage|garages|front door|door|doors|underground|store*|shop|shops|apartment*|building|lobby|yard*|daycare|porch|electrical|subway ! eaves*|downspout|roof|meltwater|snow|neighbour|neighbor|grading
        drove|car|truck|plow|somebody|driver|van .. hit|hits|over|into|knocked|sheared|took out|ran over|crashed .. hydrant & water|fountain|geyser|flood*|gush*|shoot*|spray*
        torrent|geyser & road|street|sidewalk|hydrant|main|water|pipe|underneath
        huge|massive|giant|big|major|enormous . water leak|leak|flood|water & street|road|main|basement*|house*|gush*|pouring|rising|pavement ! roof|tap|toilet|ceiling|bill
        river|lake . in|on|of|outside|down . the|our|my . street|road|front & water|main|pipe|burst|broke|pavement|house*
        fallen in|fell in|caved in|washed out|washing out & water|torrent & road|lane|street|sidewalk|pavement
        burst pipe|pipe burst|pipe has burst|pipe broke|broken pipe|broken water pipe|burst water pipe|burst main|main burst|main broke & street|road|hill|flood*|gushing|fuse|filling|houses|sidewalk|rink|cars|spraying|everywhere|cant stop ! last|year|repaired|claim|under a new|claim
        whole road|road|street|pavement|asphalt . lifted|lifting|is lifting|has lifted|is bulging|bulged|exploded|blew up|blew open
        water|stones ... flying|shooting|spouting|geyser|roaring ... street|road|windshield|pavement|sidewalk|air
        water .. <gush> .. <road>|up|out|everywhere|down|from|into|through|onto ! eaves*|downspout|neighbour|neighbor|roof|tap|toilet|shower|ceiling|air condition*|pool|sprinkler*|hose|upstairs|unit above|ceiling
        <gush> .. water ... <road>|hydrant|everywhere|house*|basement* ! eaves*|downspout|tap|ceiling|sprinkler*|hose|no water on
        hydrant .. hit|knocked|sheared|broke|broken|gushing|shooting|spraying|geyser|fountain|flooding|burst|open & flood*|gush*|shoot*|geyser|fountain|everywhere|basement*|car|water|street|fast|spray* ! dripping|drip|rusty|leaning
        water|it|stream ... gushing|pouring|boiling up|bubbling up|pushing up|pushing out|spraying|shooting|coming up|comes up|coming out|jet ... road|pavement|asphalt|street|boulevard|sidewalk|manhole|stones|ground|wall && lifting|lifted|sinking|sank|sunk|garage|basement|cellar|floating|foundation|window*|froze*|undermin*|dancing|over the step|ambulance|electrical|hole|swerv*|slid|gravel|volcano|over the curb ! sprinkler system|irrigation
        main|watermain|pipe|big pipe|wtr main|hydrant|meter|valve .. broke|burst|let go|cracked|ripped|snapped|sheared|sheared off|knock|hit & cellar|basement|fuse box|pit|trench|filling|flood*|windows|window|daycare|kids|shooting|shoring|feet|metre|jet|pouring|spraying|ice ! last|claim|quote
        geyser|torrent|waterfall|volcano|two stories high|river down & water|street|road|st|rd|main|hill|middle|scarlett|wall|pipe|bike|lawn ! park|trail|hike
        road|pavement|lawn|asphalt|street|boulevard . is|has|s|just|started to|starting to . lifting|lifted|heaving|heave|heaved|blew open|blown open|rising up|rumbling|roar* ! root|roots|frost|potholes
        break|flood|water .. at|on|down .. cars|car . stalling|floating|doors|door|stuck|sliding|float
        intersection|road|street . is|under|in . two feet|two feet deep|feet deep|three feet|a foot deep|a river|waist deep ! snow
        pipe|line ... before the meter|city side|citys side . broke|has let go|let go|burst|is|and ... fuse box|furnace|cellar|filling|cant|pouring|basement ! replacement
        water .. running|pouring|going|rushing|coming .. into|in|down|to .. subway|garage|family room|stairs|basement suite|electrical room|ambulance bay|dock|school|daycare ! when it rains|downspout|eavestrough
        no water|lost all water|lost water & dialysis|hospital|long term care|residents|sprinklers|nursing home
        bubbling|boiling|current ... hole|pond|patch|road ... water|under|kids|crossing
        """;
}
