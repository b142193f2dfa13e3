namespace Toronto311.Domain.Deciding.DangerWords;

/// <summary>Fire and smoke now, in a building or beside one.</summary>
internal static class DangerFire
{
    public const string Table = """
        = fire
        unless: but if there|if theres a fire|if there is a fire|if there is fire|fireworks|leaning like|leaning at|forest fires up|hydrant|festival|fireworks|wildfire smoke|trivia|detectors are required|extinguisher*|lumber yard|parsnip|hogweed|cooler of|no fire|wildfire way|drop off|<past>|haha|lol|test burn|is it ok to|ban|wood oven|pizza place|budget|barbecue smoke|bbq smoke
        mask: smoke alarm*|smoke detector*|smoke bomb*|fire route*|fire station*|fire hall*|fire hydrant*|fire pit|fire pits|fire truck*|fire department*|fire code|fire alarm*|fire inspect*|fire safety|fire permit*|fire extinguisher*|fire escape*|fire lane*|fire marshal*|fire table*|fire drill*|fire ban|fire prevention|fire services|fire bowl*|open fire|open fires|open air fire|camp fire|camp fires|fire ants|fire chief|fire incident report|fire report|fire sale|fire door*|fire regulation*|fire insurance|fire watch|fire engine*|fire dept|fire rating|toronto fire|fire separation|fire zone|fire works|fire hose*|fire hazard*|fire damage*|fire sign|fire access|fire resistant|fire retardant|fire proof|fire wood|in the fire last|fire exit*|burning man|burn permit|burning permit|fire drills|on fire lately|on fire last|fire hazard|fire fighters|fire crew*|wood smoke
        let thing: house|houses|home|building|apartment|unit|garage|garages|shed|sheds|kitchen|roof|balcony|car|cars|truck|van|vehicle|bus|dumpster|bin|bins|tree|hedge|fence|brush|grass|curtain|curtains|couch|mattress|pan|stove|oven|porch|deck|tent|tents|store|shop|school|attic|basement|wall|outlet|plug|forest|park|field|restaurant|factory|warehouse|transformer|pole|container|trash|garbage|bush|bushes|canopy|church|room|bed|lane|laneway|encampment|shack|trailer|camper|engine|bike|ebike|scooter|battery|laundry|dryer|microwave|toaster|sofa|carpet|wires|bridge|train|streetcar|boat|tower|townhouse|duplex|condo|floor|ravine|leaves|yard|backyard|place|pile
        on . fire ! party|could|might|catch on fire if|set the|mixtape|season
        <thing> .. caught|catching|catches|caught on|went up in|gone up in . fire|flame|flames|smoke ! could|might|last
        caught|catch|catching|catches|caught on . fire ! could|might|will|would|may|before|going to|gonna|afraid|worried|if it|does
        <thing> .. burning|burns|ablaze|alight|in flames|up in flames|engulfed|smouldering|smoldering|smoking|aflame ! allowed|permit|smell*|candle|incense|all winter|every night|every evening|firewood|cigarette*|weed|no smoking|smoking in|people smoking|smoking outside|smoking near|tenant*|bylaw|always|meat|lights|lamp|lamps|street light*|all day
        flame|flames .. coming|out|from|shooting|through|windows|window|roof|spreading|getting|on|in|are|up|visible|reach*|climb*|everywhere|high|behind|over|at|licking|leaping ! no flames|open flames|open flame|allowed|candle*|orange instead
        see|seeing|saw|can see|there are|theres|big|huge|high|with|visible|i see . flames|a flame ! candle|open
        smoke .. coming|comes|pouring|billowing|out|from|rising|seeping|filling|under|through|inside|in|everywhere|fills|filled|spreading|is . of|out|from|through|under|window|windows|roof|vent|vents|attic|basement|house|building|apartment|unit|garage|door|wall|walls|outlet|panel|engine|hood|hallway|stairwell|hall|the|every|lobby|elevator|all|my|our|everywhere|into ! bbq|barbecue|barbeque|chimney|wood stove|fireplace|pizza|cigarette*|cannabis|weed|smoker|smokers|marijuana|sewer lids|steam|allowed|bylaw|incense|neighbours smoke|second hand|secondhand|all winter|every evening|every night|every day|every summer|drifts|meat|bylaws|backyard fire|fire pit|vaping|tobacco|pot smoke|restaurant exhaust|wood|truck|trucks|exhaust|muffler|diesel|motorcycle*|idling|idle|engine|engines|cars|smoking|bus|neighbour|vapour|vape|chirp*|park|truck*|night after night
        smoke .. window|windows|roof|attic|hallway|stairwell|elevator|building|house & no alarm|help|black|thick|now|fire|flames|floor|people|outside|evacuat* ! bbq|barbecue|chimney|cigarette*|cannabis|weed|smokers|fireplace
        black|thick|heavy|dark|dense|grey|gray|white . smoke ! chimney|bbq|exhaust|truck|bus|muffler|every
        smoke . everywhere
        full of|filled with|filling with|fills with|lots of|so much|fill with . smoke ! cigarette|cannabis|weed|bbq|barbecue|neighbour|neighbor|smokers
        ^ .. smoke ... $ & help|hurry|fire|please|now|send|everywhere|hallway|stairs|building ! bylaw|detector*|alarm*|bbq|barbecue|cigarette*|cannabis|chimney|neighbour*
        ^ . fire|fire fire|fire help|help fire|fire now|theres fire|there is fire|a fire . $
        fire . in|at|on|inside|behind|under|near|next door|across|upstairs|downstairs|everywhere|spreading . the|my|our|a|house|building|kitchen|basement|apartment|apt|unit|garage|laundry|attic|balcony|this ! pit|permit|allowed|can i|can we|may we|rules|rule|bylaw|legal|insurance|report|place a|have a|having a|make a|campfire|small|hydrant|hydrants|trucks|last|had a|after|drill|marshal|report about|years|bbq|burn barrel|happened|truck|crew|insurance|alarm|repair*|fund|bonfire|tax
        started|set|lit|setting|starting|lighting|made|making|light .. a fire|fires|alight|fire to|on fire|small fires ! permit|may i|can i|can we|may we|allowed|scout*|ceremony|before someone|one day|teenagers last
        set . it|them|the|my|recycling|bins|car . alight|on fire
        somebody|someone|kids|people|guy|man|they|teens .. burning|lighting|setting .. garbage|tires|trash|wires|cables|leaves|wood|fire|fires ! allowed|every|always|permit
        fire .. spreading|spread|growing|out of control|getting bigger|reaching|close to|toward*|coming|next to|big|huge|started|going ! prevent*
        spread*|getting|got|gotten|moving .. hedge|to the wall|to the fence|to the garage|into the cedar|to the roof|up the side & burn*|flame*|fire|smoke
        smell|smells|smelling|smelled . of|like . smoke|burning|something burning|burnt|burned|plastic|electrical ! bbq|leaves|wood|fireplace|chimney|cannabis|weed|cigarette*|neighbour|neighbor|incense|all winter|laundry|every
        smell|smells|smelling|odour|odor .. burning|burnt|burned|smoke .. wall|walls|outlet|panel|hallway|wires|wiring|rubber|plastic|electrical|breaker|ceiling|attic|basement|vent|vents|apartment|unit ! bbq|leaves|fireplace|chimney|cannabis|weed|cigarette*
        burning|burnt|burned . smell|plastic|rubber|odour|odor|wire|wires|electrical ! chimney|organics|asphalt|brakes
        burning . plastic|electrical|rubber . smell
        outlet|socket|plug|switch|electrical panel|panel|breaker|breakers|fuse box|extension cord|power bar|receptacle|wiring|light fixture ... smok*|spark*|melt|melting|melted|too hot|hot to touch|hot to the touch|burning|brown|glowing|black|sizzl*|crackl*|burnt|scorch*|very hot|buzzing and ! replaced|hot water
        battery|ebike|e bike|scooter|charger|power bank|hoverboard|vape|laptop ... swell*|swollen|smok*|hiss*|burning|exploded|exploding|popping|sparks|sparking|really hot|very hot|melting|on fire|in flames|caught
        explosion|explosions|exploded|blew up|kaboom|loud blast|huge blast & now|just|minutes|house|building|smoke|fire|people|street|transformer|gas|hurt|flames|windows|glass|heard a|shook ! population|explosive growth|growth|of rats|of weeds|fireworks|construction|of colour|like|music|bass|party|film|memorial|years|history|book|bill|exploded with
        loud|big|huge . bang|boom & smoke|fire|flames|flash|explosion|glow*|spark*|people hurt
        glow|glowing|orange|red edge|flicker* .. window|windows|inside|curtain*|roof & fire|flame*|smoke|curtain*|candle*|burn*|orange in
        orange . in|at . her|his|the|their . window|windows
        curtain|curtains|canopy|tree|bed|hedge|drapes|dryer|pan|stove|tent|tents . went up|caught|has caught|is alight|ignited|have caught|is going up
        tents|tent|roof|shed|deck|canopy|hedge|house .. has caught|caught|alight & smoke|flame*|fire|burn*|blankets|beating
        beating . it|the flames|flames|fire . with|out
        house fire|kitchen fire|grease fire|wildfire near|wildfire behind|wild fire|brush fire|grass fire|car fire|electrical fire|dumpster fire|garbage fire|structure fire|forest fire ! survived|victims|after the|from the|report|insurance|contract*|donat*|season|smoke drifting|air quality|cottage
        stovetop|stove top|oven|toaster|microwave|pan|pot .. in flames|on fire|flames|burning & now|help|cant|smoke|spread*|house|kitchen
        arson|arsonist|molotov|pouring gasoline|poured gasoline|poured gas|gasoline and a lighter|gasoline and matches|trying to burn|going to burn down|burn the house|burn us ! statistics|report
        trapped|stuck .. fire|smoke|burning
        building|house . is|s . burning|ablaze|alight ! lights|lamp|lamps
        fireworks|firework|firecracker* .. into|landed|at people|at houses|on the roof|on roof|hit|aimed|shooting at|at us|caught|burning & roof|house|people|kids|fire|burn*|window|hurt|balcony
        smoke .. chute|hallway|corridor|stairwell|attic|vent|outlet|panel|ceiling|under the door|next door|neighbours window ! cigarette*|weed|bbq|barbecue|cannabis|smoker*|smoking|detector|tobacco|chimney|bbq|burns wood|smoker
        door|wall|outlet|plug|floor|panel . is|feels|too|so|getting|getting very . hot|warm . to touch|to the touch|to put|and|behind|when|now ! summer|radiator
        glow|glowing|glows|red edge .. attic|inside|roof|vent|box|window|wall|canopy ! street light|lamp
        flame|flames|sparks ... balcony|hedge|garage|garages|fence|shed|gas bottle|propane|deck|roof|trees
        frying sound|frying noise|crackling|sizzling|burnt smell|burning smell|smell of burning|smells burnt|burning plastic|melting .. outlet|panel|strip|power bar|plug|wall|socket|breaker|wires|extension cord|switch|laundry
        bang . and|then . smoke|fire|flames|a glow
        burning .. house|building|garage|shed|car|tree|bins|dumpster|in the building|in the hallway|in the stairwell|out of control|down|along|toward*|hedge|in the park|in the ravine ! allowed|permit
        house fire|kitchen fire|grease fire|wildfire|wild fire|brush fire|grass fire|car fire|electrical fire|dumpster fire|garbage fire|structure fire|forest fire ! survived|victims|after the|from the|report|insurance|contract*|donat*|season|smoke drifting|air quality|cottage
        smoke .. eaves|hallway|hall|stairwell|corridor|chute|5th floor|2nd floor|3rd floor|4th floor|6th floor|7th floor|8th floor ! bbq|weed|cigarette*|cannabis|smoker*|neighbour*|neighbor*|tobacco|vape
        smoke . so thick|too thick|so thick i|cant see
        ^ . smoke . 2*|3*|4*|5*|6*|7*|8*|9*|1*|on|in
        fire|fire fire|theres fire . garage|kitchen|house|shed|behind|apartment|balcony|basement|roof ! alarm|route|safety
        kitchen|oil|pan|grease|stove . oil|fire|is burning|flames & fire|cant|put it out|burn*
        cant put it out|cannot put it out|its still going|still burning|wont go out & fire|burn*|bathtub|caught|flame*|curtain|smoke ! light|lights|lamp
        sparks|embers|roman candle ... roof|shingles|chimney|vent|cedar|tarp|deck|hedge ! grinder|pole
        glowing|glows|glow|red edge ... roof|shingles|attic|canopy|window|windows|shed|deck|pole|box|crawling|melted ! sign|street light|lamp|phone|christmas
        wall|ceiling|floor|outlet ... too hot|hot to|is hot|that is hot|so hot|warm to|s warm ... hand|touch|pot|downstairs|bubbl*|dryer ! radiator|summer
        ceilings warm|ceiling is warm|wall is hot|paint has bubbled|paint is bubbling|brown ring that spreads|brown bloom|hot wall
        crackling|frying sound|campfire|crackle ... ceiling|overhead|wall|attic|upstairs|outlet|plaster|laundry ! ice|pit|permit|smoke alarm
        smouldering|smoldering|caught alight|set alight|alight|smoulders ! pipe|permit
        spreading|spread|growing ... dry grass|hedge|cedar|leaves|brush|to the garage* & fire|bonfire|burn*|smoke|flame* ! permit
        burning leaves|burning garbage|bonfire & hedge|spreading|wind|out of control|garages|got into|dry
        smell|smells|smelling .. like|of . wires|tar|campfire|burning wires|hot wires|hot plastic|burnt wires & alarm|upstairs|haze|kids|ceiling|attic|wall|vent
        haze|hazy|smoky|its smoky ... floor|hall|alarm|washroom|corridor|top floor ! wildfire|air quality|sky
        set|setting|lit . the tarp|the curtains|the couch|the bin|a tent|tarp|leaves . alight|on fire|burning
        left the pot|pot on the stove|stove on & sleep|answering|asleep|smoke|warm|hot
        there is|theres|there s|i see|we see . a fire|fire . next|in|at|on|now|$|upstairs|across|behind|downstairs|outside|help ! pit|pits|hydrant*|permit|allowed|bylaw|rule|rules|in case|drill|if|when|ban|before|alarm
        smoke . pouring|billowing . out|from ! chimney|bbq|cigarette*|neighbour*|exhaust
        """;
}
