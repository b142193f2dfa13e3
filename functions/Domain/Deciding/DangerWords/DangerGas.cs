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
        <gas> .. <smell>|leak|leaks|leaking|leaked ! no smell|no leak|no odour|if there is|if a
        <smell> ... <gas> ! no smell|no gas|exhaust|idling|truck|trucks|cars|generator|mower
        <gas> . everywhere|fumes|escaping|hissing|blowing|venting|alarm
        <gas> . is|was . leaking|escaping|coming|on and|venting|hissing
        leak|leaking|escape|escaping .. <gas> ! no leak
        gas . emergency
        natural gas ... hallway|stairwell|lobby|basement|kitchen & strong|heavy|smell*|alarm
        rotten egg*|rotten eggs|bad egg|bad eggs|eggy|egg odour|egg odor|egg smell|eggs smell|like egg|like eggs|of egg|of eggs|rotting egg*|mercaptan|spoiled egg* ! garbage|green bin|bins|lake|ashbridges|tap water|hot water|drinking|sewer|drain|catch basin|compost|raccoon|thrown|throw|threw|egged|toss*
        sulphur|sulfur|sulphurous|sulfurous|skunky ... smell*|odour|odor|meter|pipe|furnace|stove|hallway|basement ! lake|tap water|sewer|drain|water|skunk in|skunk under
        <smell> ... sulphur|sulfur ! lake|tap water|water|sewer|drain|creek
        hiss|hissing|hisses|whistling .. pipe|meter|gas|stove|furnace|oven|range|valve|regulator|dryer|line|boiler|tank|heater ! tire
        pipe|meter|gas|stove|furnace|oven|range|valve|regulator|dryer|line|boiler|tank ... hiss|hissing|hisses ! tire|cat|raccoon|swan|goose
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
        ^ .. gas|gas leak|gaz leak .. $ !! bill|permit|bylaw|meter reading|station
        ^ .. gas|gaz|gass . $
        gass|gaz|gasz . smell|smells|leak
        odour|odor|smell|smells|stink|stinks .. yellow pipe|gas line|gas pipe|gas meter|by the meter|near the meter
        smell|smells|odour|odor .. as from the oven|like the oven|like a stove|like the stove|like propane|like gas|of gas|of propane
        plumber|technician|superintendent|super|neighbour|neighbor|landlord|he|she . says|said|thinks .. its gas|it is gas|its the gas|gas leak|is a gas
        excavator|backhoe|digger|crew|contractor|truck|drill|shovel|auger ... yellow plastic pipe|yellow pipe|gas line|gas pipe|gas main|gas service
        pipe|line|meter|valve|stove|oven|dryer|furnace & whistling|hissing|hiss|roaring & gas|smell|yellow|cant find|wont stop|workers|pipe|behind
        smelling|smelt|smelled|smells|smell|whiff .. gas|propane ! bill|company
        pipe|meter|gas|stove|furnace|oven|range|valve|regulator|dryer|line|boiler|tank|it ... hiss|hissing|hisses ! tire|cat|raccoon|swan|goose
        <gaspipe> .. hit|struck|broken|broke|ruptured|cut|sheared|leak*|blowing|hissing|damaged|open|snapped|cracked|punctured|burst|blew|spewing|bent|whistling|venting|loud
        """;
}
