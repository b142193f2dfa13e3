namespace Toronto311.Domain.Deciding.DangerWords;

/// <summary>Trees, walls, ceilings, cranes and slopes that are coming down on people.</summary>
internal static class DangerCollapse
{
    public const string Table = """
        = collapse
        unless: private lot|not the citys|isnt ours|owner wont|private tree|downspout|derelict|who inspects|<past>|waiting to be planted|haha|lol|cottage|stump|model|tent size|planting|was repaired|has been fixed|has been removed|cleaned up
        mask: collapsing on my budget|niagara falls|fall colours|fall leaves|falls on a|fell for|fell in love|in the fall|this fall|next fall|fall prevention|window falls
        let tall: tree|oak|maple|elm|pine|spruce|willow|birch|limb|branch|branches|trunk|pole|wall|chimney|roof|balcony|scaffold*|crane|building|ceiling|sign|billboard|facade|porch|tower|bridge|deck|hoarding|canopy|marquee|steeple|parapet|retaining wall|fire escape|gutter|awning|light standard|dead tree|ash tree|poplar|house|garage|shed|fence|structure|wires|hydro pole|it|its|ladder|shelving|bleachers|stage|soffit|garage door|antenna|cornice|eaves
        let falling: fall|falling|collapse|collapsing|come down|coming down|topple|toppling|give way|giving way|tip over|tipping over|crash down|crashing down|break off|snap|snap off|drop|let go|break free|cave in|caving in|blow off|crash
        let below: house|home|bedroom|people|kids|children|school|sidewalk|playground|car|cars|street|road|daycare|entrance|bus stop|us|me|my|our|heads|head|neighbour*|neighbor*|nursery|pedestrian*|someone|walkway|line|lines|wires|apartment|window|windows|patio|anyone|park|kid|somebody|students|yard|shelter|path
        <tall> .. could|might|can|may|will .. <falling>|fall|collapse .. any|on|onto . minute|second|moment|time|house|people|kids|someone|us|my|our|the|children|head|heads ! eventually|someday|future
        branch|limb|bough|trunk|tree|treetop ... hanging by|hanging on by|hanging from a|held by|cracked and hanging|snapped and hanging|split and|split down|split in two|hung up|barely hanging|barely holding
        branch|limb|bough ... hanging|cracked|broken|split|dangling & playground|slide|swings|kids|children|school|bus stop|daycare|people under|above people|over people|over the slide
        bricks|glass|concrete|chunks|debris|stones . raining|falling|are falling|is falling|keeps falling|coming down|fell from|falling from|falling off
        falling . brick*|glass|concrete|debris|ice|stone*|tiles|object*
        bricks|concrete|glass|chunks|pieces|chimney|balcony|cornice|facade|ledge|parapet ... above|over . the|our|people|sidewalk|entrance|door & fall*|fell|loose|crumbl*|crack*
        scaffold* ... collapse*|collapsing|fell|falling|leaning|came off|hanging|swinging|loose|blowing|wobbl*|tilting|unstable|swaying|coming apart
        floor|ceiling|roof|wall|house|building ... dropped|sunk|sank|moved|shifted|sagged|bulging ... inch|inches|overnight|since yesterday|while|cracks|cracking|more ! price
        crack|cracks|cracked|cracking ... wider|widening|growing|bigger|fist|hand through|hand in|opening|spreading|longer|getting & wall|foundation|ceiling|house|building|floor|room|beam|column|pillar|garage|balcony ! sidewalk|pothole|driveway
        excavat*|dug|digging|dig|construction|builder|contractor|backhoe|shoring & foundation|our wall|our house|my house|underpin*|property & crack|cracks|cracking|leaning|shifting|moved|doors|shaking|tilting|sinking|groan*|sliding
        loadbearing|load bearing|support beam|supporting wall|support column|pillar|beam|column & removed|took|taken|cut|crack*|broken|snapped|sag*|drop*|out ! permit needed|dispose|pick up|permit|planning|blood|bin
        crane ... falling|fell|tipping|tipped|swinging|leaning|toppled|collapsed|collapse|bent|loose|spinning|snapped|wobbl*|load ! permit|noise|schedule
        bluff|bluffs|slope|hillside|hill|ravine|cliff|embankment|bank|escarpment|backyard .. slid|sliding|collapsed|collapsing|giving way|gave way|slipping|fell away|crumbling|washed away|falling away|eroded overnight & house|deck|yard|backyard|night|more|home|garage|road|trail|we|people|edge
        landslide|mudslide|landslip|mud slide
        deck|house|garage|pool|road . is|s|hanging .. hanging in|over the edge|in the air|over nothing
        snow load|weight of the snow|weight of snow|snow on the roof & creak*|sag*|dip*|bow*|collaps*|crack*|roof
        tree|limb|branch|pole .. fell|fallen|came down|crashed|landed|has come down .. on|onto|through|into|across .. house|roof|car|people|someone|person|bedroom|school|cars with|bus|home|wires|kids & inside|trapped|hurt|someone|people|gas|power|injured|wires|roof|through|live|bedroom|hole|kids|in the house|spark* ! nobody in|no one was in
        let weak: leaning over|leans over|coming down|come down|sagging|sags|bows out|bowing out|bulging|buckling|holding by one|hanging by|hanging on by|come loose|coming loose|is moving|crumbling|cracking|tilting|dropping|falling|creaks|dips|pulled away|pulling away|shifting
        wall|chimney|building|ceiling|roof|sign|ice dam|balcony|parapet|canopy|facade|scaffolding|scaffold|billboard|cornice|house|awning|bricks|retaining wall .. <weak> & sidewalk|kids|people|bus stop|only door|lobby|hear it|big pieces|stroller|playground|entrance|daycare|school|pedestrian*|on us|on top of us|below|snow|boys|children|students ! permit|stop sign|no parking|repair budget|for years
        foundation|basement wall|our wall|bearing wall & crack|cracks|cracked|moving|shifted|groan* & fist|doors|overnight|since yesterday|wider|builder|dug|excavat*|hand
        building|house|roof|wall|ceiling .. is|s . coming down|collapsing|caving in|falling down . on|now|around|in|please|help
        <tall> .. about to|going to|gonna|ready to|starting to|threatening to .. <falling> ... <below>
        tree|limb|branch|pole|wall|trunk .. leaning|leans|leaned|tilting|tilted|bending|swaying|creaks|creaking|groaning|cracking|splitting|uprooting|uprooted|lifting|rocking ... house|home|bedroom|wires|line|school|road|people|kids|nursery|neighbour*|lot more|more now|right now|wind|roots|worse|fast|daycare|roof|playground|entrance|car ! for years|since 20*|always|pruned|pruning|trim|fence panel|checked it|stable|healthy|sidewalk is|patio
        brick|bricks|concrete|glass|stone|stones|tile|tiles|debris|cladding|facade|window|windows|chunk|chunks|siding|shingles|metal|mortar|slab|slabs|panel|panels|plaster|cement|cinder blocks|rebar|pieces|masonry|sheet metal|roofing|ice|icicles|ice chunks|stucco ... falling|fell|fallen|raining|rain|dropping|dropped|falls|fall|coming off|coming down|came off|crashing|coming loose|loose|flying|come off|crumbl*|blew off|blowing off|hanging ... sidewalk|people|street|entrance|below|balcony|building|condo|onto|roof|floor|floors|bridge|feet|walkway|head|heads|cars|car|door|windows|overpass|underpass|tower|park|school|pedestrians|yard|under|storey|story|chimney|wall|front|on us|wind ! pothole|garbage|bin|dumped|curb|recycl*|street light|swept|on the way|sidewalk repair|loose and rocking|stop|globe
        ceiling|roof|floor|balcony|porch|wall|foundation|bridge|deck|stairs|staircase|retaining wall|building|garage|overpass|parking structure|parking garage|tent roof|canopy|chimney|facade|house|stage|bleachers|pier|structure|platform .. collapsed|collapsing|collapses|collapse|caved|caving|gave way|giving way|gave out|buckling|buckled|bowing|bowed|coming apart|crumbling down|partly fell|fell in|fallen in|pancaked|shifting|dropping|sinking fast|creaks and|creaking and|creaks|groans|pulling away|separating from|detaching|about to come down ! on the budget|price|market|curb|sink|permit|last|derelict|abandoned|empty|vacant|shed|boarded|chimney|walkway|landlord|owner|inspector
        ice|icicle|icicles|ice dam|snow|slab of ice .. about to|come loose|coming loose|hanging|sliding off|slide off|falling|fall|fell|sheets .. door|entrance|people|sidewalk|daycare|walkway|heads|roof|off|building|above|end|pedestrians|kids ! plow|windrow|shovel*|bus stop|bus shelter|claim|landlord|tenant*|owner|months|weeks|bowing|inspector|sublet
        let part: wall|ceiling|roof|balcony|chimney|scaffold*|billboard|porch|floor|slab|cornice|facade|stairs|deck|crane|ice dam|retaining wall|awning|canopy|soffit|siding|bricks|beam|beams|footbridge|bridge|parapet|stage|sign|hoarding|staircase|bleachers|landing|cladding|metal sheets|tent roof|shelter|roofs|walls|ceilings
        let loose: swaying|sagging|sags|bulging|bulges|bows out|bowing|tilting|tilts|come loose|came loose|coming loose|hanging by|hangs by|swinging|flapping|is moving|moving|moved|tipped|tips|dips|dipped|dropped|slid|creaking|creaks|groan*|popping noise*|coming down|came down|pulled off|pulled away|split right|come off|came off|slanting|sinking|hanging off|standing alone|hangs over|half off|walking outward|a belly|bending|rocking|rock with
        <part> ... <loose> & below|underneath|under it|over the|above the|kids|people|patio|lunch|crowd|school|tonight|foot traffic|seniors|only door|lobby|streetcar*|rafters|windy|wind|children|bus stop|big pieces|workers|daycare|playground|pedestrian*|crack*|on the bed|exit|old lady|evening ! stop sign|for years|no parking|for months|traffic sign|street sign|sign post|parking sign|tree roots|paint|sign|derelict|empty house
        <part> . is|s|was|has|has been . moving|swaying|bending|sagging|bulging|about to|coming down|collapsing|tilting over|slanting|walking out*
        bits|chunks|pieces|stones|bricks|mortar ... size of|fist|toaster|dropped|rolled|land ... below|path|sidewalk|stroller|cars|bus|spots|floor ! hail|pothole
        crack|cracks|gap|it ... fist in|hand in|hand through|arm in|a hand in it|fit my arm|whole person ! sidewalk|pothole|fence board*
        doors .. dont close|wont close|dont shut|wont shut|dont open|jam & crack*|dig*|dug|groan*|foundation|builder|footing
        floor|floors . slanting|tilted|tilts|has tilted|sinking|dropping|bounces more & crack*|bed|tub|bedroom|edge|below
        slope|hill|bluff|bluffs|cliff|embankment|yard|garden|soil ... slid|lost|coming down|arms length|washed away|gave way & house|fence|deck|bedroom|shed|edge|metres|ft|feet|footing ! snow|leaf
        excavation|trench|dig|pit . wall|walls|next|at|abutting ... going|slid|exposed|unsupported|bending|caving|collapsing|creaking
        shoring ... bending|creaking|creaks|moved|leaning|failing|gave
        tree|maple|oak|willow|elm|limb|branch .. fell|came down|rests|split away|on .. on|through|across . our|the|my|his|their . roof|house & rafters|bed|ceiling|creak*|inside|bedroom|kids
        crane ... bending|bent|swinging|leaning|running
        balcony|ceiling|wall|roof|porch|stairs|floor|scaffold* . just|has just|just now . fell|fallen|collapsed|came down|let go|dropped
        holding|held .. by|with . one post|one bolt|one wire|one nail|nails|a bolt|a wire|one cable
        moves when|moves each time|shakes when ... streetcar*|bus|truck*|wind|wall|chimney|stage
        parking|garage . floor|structure|slab|roof|ceiling ... cracked|crack|sagging|chunks|dropped|noise & cars|car|crack*|chunks|huge|land ! permit
        roots|root ball|soil|ground ... lifting|opening|heaving|opened ... tonight|now|creaks|creaking|leans on|wind & tree|oak|maple|pine|elm|spruce|willow|house|leans|leaning ! sidewalk|slab|driveway
        tree|branch|wall|pole|chimney|balcony .. about to fall|about to collapse|about to come down . $|now|please|help|any|onto|on
        gave way|collapsed|fell in & stuck under|person under|people under|someone under|one person stuck
        """;
}
