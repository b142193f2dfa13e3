namespace Toronto311.Domain.Deciding.DangerWords;

/// <summary>Gas that can be smelt or heard escaping.</summary>
internal static class DangerGas
{
    public const string Table = """
        = gas
        unless: trivia|hydrant|grate|sewer gas|sewer odour|not gas|not a gas|isnt gas|no gas smell|without gas|swan|make up valve|every warm|every evening|<past>|landfill|bylaw|allowed|rebate|diesel|lawn mower|leaf blower|lake
        let gas: gas|gaz|propane|methane|natural gas
        let smell: smell*|odour*|odor*|stink*|stench|reek*|whiff|smelled|smelt|sniff|stank
        let gaspipe: gas line*|gas main*|gas pipe*|gas meter*|gas valve|gas regulator|yellow pipe|yellow gas|gas service|gas hose|gas riser|propane tank|propane line
        <smell> .. <gas> ! no smell|without smell|no gas|dont smell|exhaust|grant
        <gas> .. <smell>|leak|leaks|leaking|leaked ! no smell|no leak|no odour|if there is|if a|plant|prevent*
        <smell> ... <gas> ! no smell|no gas|exhaust|idling|truck|trucks|cars|generator|mower
        <gas> . everywhere|fumes|escaping|hissing|blowing|venting|alarm
        <gas> . is|was . leaking|escaping|coming|on and|venting|hissing
        leak|leaking|escape|escaping .. <gas> ! no leak
        gas . emergency
        natural gas ... hallway|stairwell|lobby|basement|kitchen & strong|heavy|smell*|alarm
        rotten egg*|rotten eggs|bad egg|bad eggs|eggy|egg odour|egg odor|egg smell|eggs smell|like egg|like eggs|of egg|of eggs|rotting egg*|mercaptan|spoiled egg* ! garbage|green bin|bins|lake|ashbridges|tap water|hot water|drinking|sewer|drain|catch basin|compost|raccoon|thrown|throw|threw|egged|toss*|noise|peacock|drains|pond|breath|underpass|eggs in|sink|sewer|hot tap
        sulphur|sulfur|sulphurous|sulfurous|skunky ... smell*|odour|odor|meter|pipe|furnace|stove|hallway|basement ! lake|tap water|sewer|drain|water|skunk in|skunk under
        <smell> ... sulphur|sulfur ! lake|tap water|water|sewer|drain|creek|drains|drain|underpass
        hiss|hissing|hisses|whistling .. pipe|meter|gas|stove|furnace|oven|range|valve|regulator|dryer|line|boiler|tank|heater ! tire
        pipe|meter|gas|stove|furnace|oven|range|valve|regulator|dryer|line|boiler|tank ... hiss|hissing|hisses ! tire|cat|raccoon|swan|goose|water meter|cellar and listen|listen|bill
        furnace room|boiler room|meter room|mechanical room & hiss*|<smell>
        hit|struck|backed into|drove into|crashed into|ran into|broke|ruptured|cut|cut into|sheared|damaged|punctured|snapped|dug into|dug through|clipped|nicked|knocked|ripped|pierced|hits .. <gaspipe> ! if we|if i|if you
        <smell> & yellow pipe|gas meter|by the meter|near the meter|around the meter|at the meter|pilot light|pilot is out|pilot went out
        pilot|pilot light|burner|stove|oven|knob .. out|left on|wont turn off|wont shut off|stuck on & <smell>|<gas>
        enbridge & <smell>|leak*|hiss*|on hold ! bill|dig|trench|boulevard|restor*|grass|sod
        pipe|line|hose .. open|disconnected|uncapped|loose & <smell>
        disconnected|unhooked|ripped out|moved .. stove|dryer|range|furnace|gas & <smell>|<gas>|hiss*
        soap|bubbles|soapy & pipe|valve|meter|leak* & <gas>|basement|valve|enbridge
        co2|gas . detector|alarm .. going|beep*|ringing|went|sounding|wont
        bbq|barbecue|propane . tank .. hiss*|leak*|spew*
        ^ .. gas|gas leak|gaz leak .. $ !! bill|permit|bylaw|meter reading|station ! trimmer|mower|blower|gas powered
        ^ .. gas|gaz|gass . $
        gass|gaz|gasz . smell|smells|leak
        odour|odor|smell|smells|stink|stinks .. yellow pipe|gas line|gas pipe|gas meter|by the meter|near the meter
        smell|smells|odour|odor .. as from the oven|like the oven|like a stove|like the stove|like propane|like gas|of gas|of propane
        plumber|technician|superintendent|super|neighbour|neighbor|landlord|he|she . says|said|thinks .. its gas|it is gas|its the gas|gas leak|is a gas
        excavator|backhoe|digger|crew|contractor|truck|drill|shovel|auger ... yellow plastic pipe|yellow pipe|gas line|gas pipe|gas main|gas service
        pipe|line|meter|valve|stove|oven|dryer|furnace & whistling|hissing|hiss|roaring & gas|smell|yellow|cant find|wont stop|workers|pipe|behind ! water|listen
        smelling|smelt|smelled|smells|smell|whiff .. gas|propane ! bill|company
        <gaspipe> .. hit|struck|broken|broke|ruptured|cut|sheared|leak*|blowing|hissing|damaged|open|snapped|cracked|punctured|burst|blew|spewing|bent|whistling|venting|loud
        burner|burners|stove|oven|cooker|knob|knobs|range|fireplace|pilot ... unlit|left on|wont shut|blew them out|clicks but|not catch|doesnt catch|knobs off|loose|keeps going out & smell*|reek*|stink*|odour*|headache*|lightheaded|light headed
        burner|burners|stove|oven|cooker|range|gas fireplace && blew them out|burner on unlit|one burner wont shut off|clicks but does not catch|clicks but doesnt catch|fills with that smell|kitchen smell funny
        stove|furnace|range|water heater|gas fireplace|meter ... smells|smell|odour|stink ! cooking|food|burnt|burning|onions|sewer|mould|mold|cat|litter|paint
        meter ... hissing|hiss|noise like|bent off|whistling|kettle|leaks ! parking|water meter|expired|bill|hydro meter
        hiss|hissing|whistling|whistle|blowing sound|roaring && smell|smells|stinks|stink|odour|eyes water !! tire|cat|kitten|snake|sewer|goose|swan
        rag|sock|tape|cloth . stuffed|in it|in the|over ... pipe|line|dryer|stove && smell*|it through|hiss*
        stuffed|plugged|taped ... rag|sock|tape|cloth & pipe|line|dryer|stove|gas|smell*
        ripped out|took out|taken out|disconnected|moved|pulled out .. furnace|stove|dryer|range|gas ... pipe|line|rag|smell*|open|leak*
        turned|turns|turning|left .. the gas|gas|all his burners|all the burners|burners . on|full|open ! bill|back on by|enbridge turned
        skunk but not|sort of skunk|like skunk but|skunky stink|onion bad|like onion|like onions|smells of onion*|mercaptan ... pipe|basement|curb|puddle|bubbles|meter|dizzy|catch basin|smell*|stink|gas
        grass|lawn|puddle ... brown in a circle|dead patch|round patch|bubbles|bubbling && sulphur|smell|woozy|stink|gas ! dog
        nicked|hit|struck|cracked|clipped|backed into|cut|bent . a|an|the|our . line|service|unmarked|meter|pipe|unmarked service|valve & smell|odour|hiss*|blowing|gas|loud|audible|noise|whistl* ! water meter|parking meter
        unmarked service|hit a line|hit the line|struck a line ... odour|loud|blowing|smell|audible|gas
        meter leaks|my meter leaks|meter is leaking & smell|gas|porch
        ^ . gas|gaz|gas leak ... $ & st|ave|street|rd|now|help|apt
        gas . come|comes|coming|is coming . out|up|in|from|through
        its the other stuff|not sewer its gas|not sewage its gas & smell|house|cigarette|odour
        smell ... curb|road|street|hydrant|sidewalk ... living room|in my house|in the house|basement ! sewer|sewage|garbage|skunk
        """;
}
