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
        brick|bricks|concrete|glass|stone|stones|tile|tiles|debris|cladding|facade|window|windows|chunk|chunks|siding|shingles|metal|mortar|slab|slabs|panel|panels|plaster|cement|cinder blocks|rebar|pieces|masonry|sheet metal|roofing|ice|icicles|ice chunks|stucco ... falling|fell|fallen|raining|rain|dropping|dropped|falls|fall|coming off|coming down|came off|crashing|coming loose|loose|flying|come off|crumbl*|blew off|blowing off|hanging ... sidewalk|people|street|entrance|below|balcony|building|condo|onto|roof|floor|floors|bridge|feet|walkway|head|heads|cars|car|door|windows|overpass|underpass|tower|park|school|pedestrians|yard|under|storey|story|chimney|wall|front|on us|wind ! spring|potholes|pothole|garbage|bin|dumped|curb|recycl*|street light|swept|on the way
        bricks|glass|concrete|chunks|debris|stones . raining|falling|are falling|is falling|keeps falling|coming down|fell from|falling from|falling off
        falling . brick*|glass|concrete|debris|ice|stone*|tiles|object*
        bricks|concrete|glass|chunks|pieces|chimney|balcony|cornice|facade|ledge|parapet ... above|over . the|our|people|sidewalk|entrance|door & fall*|fell|loose|crumbl*|crack*
        scaffold* ... collapse*|collapsing|fell|falling|leaning|came off|hanging|swinging|loose|blowing|wobbl*|tilting|unstable|swaying|coming apart
        ceiling|roof|floor|balcony|porch|wall|foundation|bridge|deck|stairs|staircase|retaining wall|building|garage|overpass|parking structure|parking garage|tent roof|canopy|chimney|facade|house|stage|bleachers|pier|structure|platform .. collapsed|collapsing|collapses|collapse|caved|caving|gave way|giving way|gave out|buckling|buckled|bowing|bowed|coming apart|crumbling down|partly fell|fell in|fallen in|pancaked|is going|has gone|shifting|dropping|sinking fast|creaks and|creaking and|creaks|groans|pulling away|separating from|detaching|about to come down ! bathroom|no repairs|landlord|on the budget|price|market|curb|sink|permit
        floor|ceiling|roof|wall|house|building ... dropped|sunk|sank|moved|shifted|sagged|bulging ... inch|inches|overnight|since yesterday|while|cracks|cracking|more ! price
        crack|cracks|cracked|cracking ... wider|widening|growing|bigger|fist|hand through|hand in|opening|spreading|longer|getting & wall|foundation|ceiling|house|building|floor|room|beam|column|pillar|garage|balcony ! sidewalk|pothole|driveway
        excavat*|dug|digging|dig|construction|builder|contractor|backhoe|shoring & foundation|our wall|our house|my house|underpin*|property & crack|cracks|cracking|leaning|shifting|moved|doors|shaking|tilting|sinking|groan*|sliding
        loadbearing|load bearing|support beam|supporting wall|support column|pillar|beam|column & removed|took|taken|cut|crack*|broken|snapped|sag*|drop*|out ! permit needed
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
        """;
}
