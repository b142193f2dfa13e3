namespace Toronto311.Domain.Deciding.DangerWords;

/// <summary>Spills and fumes that burn or make ill.</summary>
internal static class DangerChemical
{
    public const string Table = """
        = chemical
        unless: white paint|tin of|<past>|depot|drop off|where do i take|where can i take|how do i dispose|recycl*|swimming pool chemicals|all closed|sealed|capped|concentration*|fluoride|brochure|natural again|months ago
        let toxic: chemical|chemicals|acid|ammonia|chlorine|toxic|mercury|solvent|solvents|poison|poisonous|pesticide*|hazardous|corrosive|fuel|gasoline|diesel|petrol|propane|radioactive|asbestos dust|hydrochloric|sulfuric|sulphuric|bleach|industrial|formaldehyde|cyanide|anhydrous|hydrogen|refrigerant|freon|lye|muriatic|crude oil|jet fuel|kerosene|benzene|paint thinner|acetone|refinery
        let spill: spill|spilled|spilling|spilt|leak|leaking|leaked|leaks|pouring|poured|tipped|overturned|gushing|flowing|dumped|dumping|release|released|spraying|escaping|running|seeping|ruptured|rolled over
        <toxic> .. spill|spills|spilled|spilling|spilt|leak|leaking|leaked|pouring|gushing|release|cloud|vapour|vapor|burn|burns|escaped|escaping|explosion|ruptured ! small drip|a few drops|oil change|burn me at work|workplace
        tanker|tank truck|tank car|fuel truck|train car*|rail car*|railcar*|chemical truck|derail* .. tipped|overturned|leak*|rolled|spill*|crash*|fire|smok*|on its side|derail*|flipped|hiss*|white|jackknif*|punctured
        tanker|train cars|rail car*|tank & fog|cloud|eyes|fumes|nose|burning|vapour|vapor|liquid all over
        drum|drums|barrel|barrels|canister*|container|containers|jug|jugs|cylinder|tank|bucket|tote|pail|tin|tins .. leak|leaking|leaks|fizz*|smoking|hiss*|bulging|bubbling|foaming|ruptured|fuming|dripping through|burst ! bin|water tank|rain|toilet tank|water heater|tar|litter|dump*|curb|raccoon*|alley
        fizzing|bubbling|fuming . on|out|and & asphalt|drum|barrel|liquid|concrete|sink|eyes|acid
        mixed|mix|mixing|mixes .. bleach|ammonia|cleaner|cleaners|chemicals|drain cleaner|toilet cleaner|vinegar and bleach ! recycling
        bleach .. mixed|and . ammonia|cleaner|vinegar|toilet cleaner|acid & cough*|breath*|burn*|eyes|throat|dizz*|fumes|gas
        eyes|throat|nose|skin|lungs|chest|lips|mouth|face . are|is|was|were|starts|started|feels|my|burn|stings|sting|hurt .. burning|stinging|watering|burn|on fire|itching|bleeding|numb|sting|hurting & smell*|spill*|liquid|air|fumes|cough*|breathe|cloud|chemical*|smoke|gas|fog|factory|vent|vents|building|hallway|powder|white|truck|tank*|odour|odor|plant|pool|mixed|cleaner|tin|spray ! pollen|allerg*|cold season|bbq
        burning|burns|stinging|stings|irritat* .. eyes|throat|lungs|nose & smell*|spill*|liquid|air|fumes|cloud|chemical*|powder|gas|fog|factory|acid|pool|spray|spilled|everyone|people
        smell|smells|odour|odor|fumes|stench|vapours|vapors|gas .. chemical|chemicals|paint thinner|solvent|chlorine|ammonia|gasoline|toxic|nail polish|bleach|glue|sweet|acetone|varnish|fuel|diesel & dizz*|sick|burn*|headache*|faint*|cough*|vomit*|nause*|eyes|throat|strong|breathe|breath|drunk|evacuat*|basement|sewer|everyone|unbearable|overpower*|sleepy|wake|baby|drain ! idling|car wash|nail salon bylaw|every night for years
        chemical|paint thinner|solvent|chlorine|ammonia|gasoline|toxic|weird|strange|sweet|acrid|pungent|strong|fuel|petrol|diesel .. smell|odour|odor|fumes|stench|vapour|vapor|vapours ... dizz*|sick|burn*|headache*|faint*|cough*|vomit*|nause*|eyes|throat|breathe|drunk|light headed|lightheaded|wake|sewer|drain|basement|evacuat*|throwing up ! idling|truck idles
        people|everyone|we|kids|residents|students|tenants|everybody|all|staff .. coughing|choking|gasping|dizzy|fainting|passing out|vomiting|eyes ... smell|fumes|spill|gas|cloud|smoke|powder|air|spray|chemical* ! cigarette*|bbq
        cloud|fog|mist|gas|vapour|vapor|plume|smoke .. white|green|yellow|orange|stays near|low|thick|near the ground|over|chemical & breathe|eyes|nose|cough*|throat|burn*|tank*|train|plant|factory|spill*|bleeding ! air quality|wildfire|morning|weather|lake
        white|yellow|green|orange|strange . cloud|fog|vapour|vapor|mist|gas .. from|over|coming|out|near|that & tank*|train|factory|plant|truck|cough*|eyes|nose|burn*|cars|breathe
        creek|river|stream|lake|pond|storm drain|sewer .. fish|bright green|orange|foam|foamy|neon|purple|fuel|oil|slick|chemical*|gasoline|milky & dead|sting*|burn*|smell*|kids|chemical*|fuel|gasoline|dump*|pouring|spill*|truck ! natural|spring|algae|carp
        fuel|gasoline|gas|diesel|oil|petrol .. pouring|gushing|spilling|leaking|running|flowing|everywhere|all over .. truck|road|street|sewer|drain|station|ground|tank|lot|down|from|parking|the|onto|pump & smok*|sewer|drain|road|station|spark*|fire|cigarette|strong|lots|people|everywhere|still|driver|litres|gallons|big|fumes|truck|creek ! small|drip*|oil stain|stain|spot|my car
        breathed|inhaled|breathing|inhaling|swallowed|drank|touched .. chemical*|fumes|bleach|powder|gas|poison|cleaner|acid|liquid|antifreeze|pesticide|mercury|vapour*|vapor*
        numb|tingling|bleeding|blister*|burn|burns & tin|tins|powder|opened|liquid|chemical*|jar|drum|mothballs|label*|spill*|barrel|pesticide|container ! snow|feet|boss|workplace
        pesticide*|insecticide*|fumigat*|bug spray|exterminat*|sprayed & cant breathe|dizzy|vomit*|sick|numb|wheez*|gasping|faint* ! sick of
        cough|coughing . and|cant|hard|blood & fumes|chemical*|bleach|cleaner|mixed|smell|throat|spill|gas
        spilled|spill|liquid|leaking .. sweet smell|sweet smelling|eyes|strong smell|chemical & wall|wake|dizzy|baby|headache*|burn*|road|asphalt|sick|street
        <spill> .. chemical|chemicals|acid|ammonia|chlorine|toxic|mercury|solvent*|fuel|gasoline|diesel|poison*|pesticide*|corrosive|propane ! container of|empty
        white powder|suspicious powder|unknown powder|strange powder|strange liquid|unknown liquid|suspicious liquid|unknown chemical|unknown substance|suspicious substance & letter|package|envelope|burn*|spill*|sick|floor|hands|eyes|smell*|opened|leak*|sting*|numb|bag|street|building|people ! dump*|tiles
        can|cant|cannot|hard to|difficult to|trouble . breathe|breathing|take a breath|catch & fumes|chemical*|smell|bleach|mixed|gas|spill|spray|cleaner|ammonia|cloud ! cat|catch
        fizz*|fuming|smoking|bubbling|swelling up|gone hot|spewing|smokes|foaming|popped & jug|jugs|bottle|drum|jar|barrel|barrels|sink|liquid|acid|cylinder|rubber|depot|pallet|train ! pop bottle|beer|soda|kombucha
        picric|nitroglycerin|dynamite|detonator*|army shell|artillery|grenade|mortar shell|landmine|ammunition shell|old shell
        mercury & broke|broken|kids|children|hallway|rolling|floor|spill*|school|sand|hands ! outboard|car|planet|recycl*|switch*
        crystals & cap|lid|jar|label|bottle|grown
        fumes|vapour|vapor|fog|mist|cloud|haze|spray|smoke|smell|gas|liquid|odour ... cough*|throat*|eyes|pass out|passed out|retching|drowsy|drooling|lightheaded|nosebleed*|drunk|lungs|choking|gasping|dizzy & factory|chemical*|plant|drain*|barrel*|acid|drum*|pool|sprayed|vent|vents|building|bleach|ammonia|paint|thinner|dry cleaner|hallway|tarp|truck|jug*|sharp|almonds|school|warehouse|cooking|tank*|ground|outlet* ! cigarette*|bbq|idling|weed|cannabis|wildfire|wood smoke|leaf blower*|fireplace|diesel bus|pollen
        sprayed|pesticide*|insecticide|fumigant|fumig*|weed killer && drooling|twitching|lungs hurt|nosebleed*|cant breathe|vomiting|lying on the cage|numb
        acid|caustic|lye|stripper|chlorine|ammonia|solvent .. spilled|spill|batteries|sign on it|leak*|broke|all over|bubbling|burn*|on the floor|running down ! rain
        spill . of|in . stripper|acid|solvent|thinner|paint stripper|chemical*|fuel|chlorine|bleach
        cylinder|cylinders|propane ... shot off|venting|spinning|spewing|blew|rolling|hiss* ! exchange
        drank|drunk|drink|licked|swallowed .. from|jug|bottle|water & burned|burning|mouth|stomach|fell|seizure*
        burned|burns|burnt|burning|stings . my|his|her|our|their . mouth|lip|lips|skin|throat|hand|hands|tongue|eyes & water|liquid|chemical*|jug|smell|tap|spray|leak*|fumes|acid ! sun
        tear gas|pepper spray|bear spray|bear mace & mall|floor|people|school|bus|station|set off|hall|folks|kids ! carry|legal|buy
        smell of almonds|smelt of almonds|smells of almonds|almond smell|bitter almond*|like ammonia|like bleach times|smells like a pool|like nail polish & dizzy|gas|level|throat*|mist|train|cough*|drum|sat|cleaner|cloud
        skin .. white|blister*|peeling|burn* & jug|leak*|liquid|glove|chemical*|powder
        creek|river|stream|pond . turned|is|has turned|went . bright|orange|neon|green|purple|milky|blue ... dog|kids|fish|foam*|seizure*|smell|dead ! algae
        pouring|dumping|dumps|pours|poured .. drum|drums|barrel*|chemicals|paint|oil|acid|something ... storm sewer|storm drain|sewer|catch basin|drain|creek & fizz*|fog|mask|chemical*|acid|drum*|yellow
        skulls|skull|danger label|toxic label|acid sign|hazard sign|hazmat & leak*|split|fumes|barrel*|drum*|turn|drain|open
        strong|paint thinner|sharp|chemical|sweet . paint|smell|thinner|chemical|fumes . smell|thinner|through|coming|all|in ... vents|drains|bedroom|building|hallway|floor & drunk|sick|lightheaded|dizzy|drowsy|cant|head*|everyone|people
        """;
}
