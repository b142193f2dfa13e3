namespace Toronto311.Domain.Deciding.DangerWords;

/// <summary>Live wires within reach, broken poles, and metal that gives a shock.</summary>
internal static class DangerWires
{
    public const string Table = """
        = wires
        unless: barbed|fence keeps|raccoons off|of 2013|storm of|<past>|pruning cycle|bell cable is not|not live|telecom|fibre|fiber|clearance rules|not touching|isnt touching|sags a bit|laundry
        let wire: wire|wires|power line|power lines|powerline|powerlines|hydro line|hydro lines|hydro wire*|hydro cable*|electrical wire*|electric wire*|electrical cable*|electric cable*|electrical line*|overhead line*|overhead wire*|streetcar wire*|trolley wire*|service line|hydro|power cable*|high voltage|high tension line*|transmission line*
        let cable: cable|cables|line|lines|wire|wires|cord
        ^ .. live wire*|downed wire*|wires down|wire down|powerline down|power line down|hydro line down|live line|hydro wire* ... $ ! bird|birds|kite|shoes
        <wire> .. down|fell|fallen|falling|came down|come down|coming down|snapped|ripped|torn|broke|broken|detached|touching|sparking|sparks|arcing|arced|smoking|burning|on the ground|on the road|on road|on the street|on the sidewalk|on sidewalk|on a car|on my car|on the lawn|lying|laying|draped|hanging|dangling|on fire|in the water|swinging|on top of ! bell|rogers|internet|telephone|phone|cable tv|christmas|touching anything|everyone is fine|field|corridor|tower|dump*
        <wire> . down
        pulled|knocked|took|brought|ripped|tore|snagged|yanked|dragged .. down . <wire>|the wires|the hydro line
        snagged|hooked|pulled|hit|clipped|tore|ripped .. <wire>|low wire & ground|down|two pieces|hanging|broke*|spark*|low
        cable|cables|line .. down|fell|fallen|came down|on the ground|across|hangs|hanging|resting|lying|laying|touch* ... spark*|smok*|burn*|hum|humming|buzz*|crackl*|sizzl*|live|wet|people wait|kids|metal
        cable|cables|line|wire|wires & hum|humming|buzz|buzzing|crackl*|sizzl*|sparks|sparking|arcing|smoking|fizzing ! bell|fence buzz|coloured
        spark*|arcing|arced|arc|flashes|blue flash* ... wire|wires|line|lines|pole|transformer|hydro|tree|cable*|utility pole|power ! fire pit|bbq
        pole|transformer|wire|wires|line|hydro box|cable .. spark*|arcing|arced|crackl*|sizzl*|smoking|smoke|on fire|exploded|exploding|blew up|blew|popped|flashing blue
        something|bits .. arcing|sparking .. up|on
        pole ... snapped|broken in half|broke in half|cracked in half|split|about to fall|going to fall|ready to fall|gonna fall|falling over|fell|fallen|toppled|knocked over|knocked down|sheared|came down|tipping ! sign pole|flag pole|no parking|tent pole|flagpole|light is out|street sign|stop sign|sign|zone|bell|traffic
        hydro pole|utility pole|power pole|light pole|pole ... leaning|leans|tilting & worse|car hit|tight|tension|crack*|any minute|any moment|wires|about|danger*|badly ! since 20*|checked it|is sound
        shock|shocked|zapped|zap|jolt|tingle|tingles|tingling|tingly|electrocuted|buzzed|a buzz|electric shock ... pole|post|fence|puddle|railing|rail|lamp|streetlight|street light|light standard|manhole|cover|metal|shelter|bus stop|gate|shower|tap|water|grate|sidewalk|playground|bench|box ! wallet|sticker|price|shocked to
        pole|post|fence|puddle|railing|rail|lamp|streetlight|street light|light standard|manhole|hydrant|metal|shelter|gate|shower|tap|grate|playground|bench|cover|snow|ground|box ... shock|shocks|shocked|zapped|zaps|zap|jolt|tingle|tingles|tingling|tingly|electrocuted|buzzed|buzzing when|a buzz|electricity|live current ! shocked to|shocked at|wallet|price
        touched|touching|stepped|hand|paw|paws|grabbed|held|leaned ... shock|zapped|zap|jolt|tingl*|electrocut*|buzzed|could not let go|couldnt let go|current
        electrocut* ! could be|museum
        dog|puppy|kid|child|son|daughter ... yelped|jumped|collapsed|fell ... puddle|pole|grate|post|wire|cover
        could not let go|couldnt let go & pole|hand|post|light|fence
        exposed|bare|open .. live wires|wiring|electrical wires|electrical panel|hydro box ... kids|children|playground|sidewalk|public|park|rain|water|touch*
        wires . exposed|sticking out|hanging out & kids|child|children|playground|park|school|sidewalk|touch*|water|rain|live
        hydro box|transformer|electrical box|electrical vault|hydro vault & open|door|broken|hit|smashed & wires|live|kids|spark*|hum*
        transformer . blew|exploded|is smoking|on fire|leaking
        stray|contact . voltage
        wire|wires|cable .. hang*|sagging|drooping .. low|over|into|neck|head height|head level|road|street & truck|car|bus|spark*|touch*|tall|head|live|kids|bike|cyclist* ! bell|rogers|phone
        downed . line|lines|wire|wires|cable|cables|pole|hydro
        wire|wires|line|lines|cable|cables .. down|fell|snapped|came down|come down|draped|coiled|low|hanging|across|touching ... kids|children|bikes|smoking|spark*|blue light|blue flash*|tracks|school|playground|chain fence|metal fence|my chest|neck|pool|two pieces|burning|smoke|bites|shock ! bell|rogers|telephone|phone|internet|clothes|laundry|christmas|string
        branch|tree|limb|wind|truck|storm|ice ... service line|hydro line|power line|hydro wire*|electrical wire* ... down|fell|torn|off|low|lies|ground|pulled|took|on
        live|downed|sparking|arcing|energized|energised|fallen|broken|snapped|exposed|bare|dangling|loose . wire|wires|power line*|powerline*|hydro line*|hydro wire*|cable*|electrical|electric|high voltage|hydro & down|road|street|sidewalk|lawn|yard|ground|touch*|people|kids|children|tree|fence|grass|pole|park|path|spark*|hanging|now|please|water|puddle|live|downed|fallen|lane|driveway|car ! bell|rogers|internet
        tree|limb|branch|trees|branches ... on|onto|over|into|across|against|took down|pulled down|leaning on|hit|touching|resting on .. power line*|hydro line*|hydro wire*|live wire*|powerline*|wires|the line|electrical wire*|hydro ! pruning request|trim|trimming|growing|growth|close to|getting close|prune|property line
        hydro pole|utility pole|power pole|light pole|pole ... leaning|leans|tilting & worse|car hit|hit by|tight|tension|crack*|any minute|any moment|wires|about|danger*|badly ! since 20*|checked it|is sound
        got|gets|felt|received|gave|gives|giving|getting .. a shock|shocked|zapped|electric shock|a zap|electrocuted|shocks|a jolt ! shocked to|shocked by the bill|shocked at
        cable|line|wire|lines|wires|overhead|power line ... lying|lies|laying|draped|resting|swinging|dangling|dropped|came off|came down|snapped|snagged|fell ... lawn|driveway|sidewalk|fence|road|grass|deck|pool|roof rack|bike lane|trail|bus stop|puddle|street|waist height|chest height|my chest|yard|snowbank|ground ! bell|rogers|internet|phone line|telephone line|clothesline|laundry|bunting|christmas|tent|water line|property line|garden hose
        cable|line|wire|lines|wires ... waist height|chest height|chest|neck off|head height|waist high|chest high ! bell|rogers|clothesline
        <wire>|cable ... tight like|like guitar strings|in two pieces|coiled in|raised into|arcing off|popped and|threw a spark|threw sparks|bites
        bent over|tilted|snapped|knocked|toppled|leaning|leans & pole|signal|light standard|lamp post|lamppost & wires out|wires hanging|wires sticking|insides|wires are|bare|still lit|tight ! sign only
        bare copper|bare wire|bare wires|bare ends|live wires|split cord|frayed cord|frayed wire*|wires exposed ... tree|park|kids|kid|wet|grass|post|school|sidewalk|touch*|playground|rain|tingle*
        tingle|tingled|tingling|electricity through|feel electricity|arm jumped|little shock|gave my|gets a shock|zapped ... ramp|tree|trunk|gate|plate|rims|handle|pole|post|fence|water|metal ! shoulder
        yelped|yelps|yelp|screamed and jumped|fell over & plate|pole|post|puddle|metal|cover|lamppost|light
        spitting|throwing|shooting . sparks|blue sparks|blue ! grinder|welding
        blue sparks|blue flashes|blue flash|blue light from the pole
        high voltage ... open|door|swinging|kids|unlocked|cover
        open|door open|door swinging|swinging ... high voltage|transformer|electrical cabinet|hydro box
        climbing|climbed|climbs|climb .. hydro tower|hydro pole|transmission tower|tower by|pylon
        boom|crane|trailer|truck|excavator .. touching|raised into|in|against|caught|hooked|snagged . the wires|the line|the lines|wires|line|the cable|a cable|the overhead|overhead ! price
        branch|limb|tree|elm|maple|crown .. took|brought|pulled|tore|ripped . the line|the service line|the wire|the wires|the cable|with it|line|down the ! property line
        lightning . hit|struck . the|a . pole|tree|transformer|line
        burned a mark|burning the grass|grass is smoking|grass around it ... brown|smoking|steaming|snow|black
        """;
}
