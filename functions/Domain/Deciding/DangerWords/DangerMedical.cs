namespace Toronto311.Domain.Deciding.DangerWords;

/// <summary>People who need an ambulance.</summary>
internal static class DangerMedical
{
    public const string Table = """
        = medical
        unless: passport|overtime|tenant upstairs|goose|swan|leaflets|peanut allergy|talk for seniors|epipen and has never|garbage bin|larger bin|<past>|cpr|first aid course|ambulance fee*|ambulance bill|bill for|clinic hours|flu shot|vaccine|prevention|rehab|indoor track|in may|in june|in march|in april|in july|in august|in september|in october|in november|in december|in january|in february|appointment next|parking permit|allergy season|donor|dog|cat|puppy|raccoon|rooster|goose|plant|plants|walking group|support group
        let who2: he|she|hes|shes|i|im|my|we|man|woman|person|someone|somebody|husband|wife|mother|mom|mum|father|dad|son|daughter|baby|child|kid|boy|girl|grandmother|grandma|grandfather|grandpa|neighbour|neighbor|friend|roommate|guy|lady|senior|elderly|brother|sister|uncle|aunt|worker|passenger|customer|gentleman|patient|student|cyclist|tenant|driver|toddler|pedestrian|nurse|coworker|boyfriend|girlfriend|partner|teen|teenager|old man|infant|people
        heart attack|cardiac arrest|having a stroke|has a stroke|is having a seizure|having a seizure|having seizures|seizing|convuls*|anaphyla*|diabetic coma|insulin shock|heat stroke|heatstroke|sunstroke|hemorrhag*|haemorrhag*|aneurysm|overdosed|overdosing|overdose|od ing|oding|stroke symptoms|went into shock|miscarrying|miscarriage now ! of pumpkin|on pumpkin|pie|recover*|rehab*|survivor|kits|kit|give me a|almost gave|gave me a|nearly had|run|research|park|swim stroke|awareness|history of|after his|after my|after her|since his|since my|training|site|sites|since the stroke|had a stroke in|leaflet*|shovel*|plow*|windrow*|recovering|two years
        stroke .. face|arm|speech|now|help|think|having|ambulance|symptoms|possible|maybe|mother|father|wife|husband ! swim|recover*|after|last|since|stroke of luck
        seizure|seizures|convulsion*|fits . now|on|in|at|and|help|please|again|wont & <who2>|ground|floor|help ! bylaw|vehicle seizure|property
        not|isnt|stopped|stops|barely|hardly|no longer|isn t|doesnt . breathing|breathe ! easy|heat|smell|mould|weeds|dust
        cant|cannot|can not|trouble|difficulty|difficult|hard|struggling|unable|having trouble|problems|problem|shortness|gasping|fighting|short . breathe|breathing|to breathe|of breath|for air|for breath|catch his breath|catch her breath|catch my breath|breath ! mould|mold|dust|garbage smell|smoke from the restaurant|in summer|for weeks|cigarette*|weed|at night because|stench|landlord|barbecue|smell|heat is|window|windows|mask
        chest . pain|pains|pressure|tight|tightness|hurts|hurt|is tight|feels tight|is hurting|heavy|feels heavy|crushing ! of drawers
        pain|weight|pressure|tightness|squeezing|crushing .. in|on|across . my|his|her|the|mothers|fathers . chest|left arm|heart|jaw
        left arm|arm . numb|is numb|hurts|pain|tingl*|went numb|pins|is heavy & chest|jaw|sweat*|heart|face|speech|dizzy|weight|speak
        pins|needles .. down|in . the|my|his|her . arm
        unconscious|unresponsive|lost consciousness|loses consciousness|losing consciousness|passed out|blacked out|not conscious|out cold|in a coma|comatose ! leaflets|landlord|owner|manager|raccoon|website|page|system|almost fainted at the price|window|windows|paint*|sign|signal*|lights|flyer*|flyers|out free|possum|squirrel|skunk|screen|wall|signals
        wont|cant|doesnt|not|couldnt|isnt|didnt|wouldnt|will not|does not|can not|unable to|never . wake|waking|wake up|wake him|wake her|wake them|rouse|be woken|woke|waken|rouse him|rouse her . $|him|her|up|them|properly|from|and|the|my|when|at|even|no|for|or|is|please ! goose|up early|up at|neighbour*|neighbor*|noise|baby from nap|possum|skunk|bird
        collapsed|collapses|keeled over|fell down|dropped to the ground|fell over|falls down & <who2> & help|not|ambulance|breath*|blood|ground|floor|subway|entrance|now|hurry|unconscious|please|shaking|defib|moving|head|street|store|mall|line|bus|platform|gym|talking ! tent|wall|shed|fence|bin|tree|roof|ceiling|chair|shelf|pole|sign|road|building|sewer
        bleeding|bleeds|blood|bled .. everywhere|heavily|badly|a lot|lots|from|pouring|won t stop|wont stop|head|ear|all over|profusely|out|nonstop|on the floor|gushing|mouth|pool of|to death|from his|from her|severe|face|neck|leg|throat|fast|bad ! paint|red|nose bleeds in|gums|on the sidewalk yesterday|needle*|donor|stain*|graffiti|raccoon|old blood|ear tag|coyote|possum|fox|bird|squirrel|stray
        pool|lot|puddle|lots|trail|so much . of . blood|blood
        in labour|in labor|going into labour|gone into labour|water broke|waters broke|baby is coming now|baby is coming fast|baby coming now|baby coming fast|baby is coming out|giving birth|contractions|having the baby|having a baby now|crowning|about to give birth|due any minute ! registration|certificate|subsidy|course|main|street|parking|permit
        wife|she|woman|pregnant .. labour|labor|contractions|bleeding|water broke|giving birth ! laws|relations|board
        face|mouth|cheek|lip|side .. dropped|droop|drooping|droops|drooped|crooked|twisted|sagging|numb|fallen|paralyzed|slack|lopsided & side|speech|speak|words|arm|talk*|wife|husband|mother|father|he|she|my|mom|dad|suddenly|eye|breakfast ! building|mask
        slurring|slurred|slurs|garbled|words that dont|cant speak|cannot speak|cant talk|not making sense|talking nonsense|talks nonsense|speech is|words dont|nonsense|mixing up words|incoherent|cant find words|not making any sense & he|she|husband|wife|mother|father|mom|dad|my|arm|face|head|suddenly|fell|man|woman|confused|sugar|cyclist|hit|heat|blood|patient ! website|policy|letter|staff|operator|drunk singing|sign
        half|one side|left side|right side . of . his|her|my . body|face & numb|move|moving|paraly*|weak|drop*|cant
        allergic|allergy . reaction & swelling|swollen|throat|breath*|face|epipen|now|bee|help|peanut*|lips|tongue|hives|stung
        throat|tongue|lips|face . swelling|closing|swollen|is swelling|is closing|swelled|closed up & breath*|allerg*|bee|nut|nuts|peanut*|stung|ate|cant|he|she|my
        swallowed|drank|ate|eaten|ingested|drunk|took|takes|licked|chewed .. pills|pill|battery|bleach|poison|antifreeze|cleaner|detergent|tide pod|pods|mushroom*|rat poison|medication|medicine|medicines|magnet*|button battery|gasoline|paint|nail polish|mothball*|edible|edibles|gummies|drain cleaner|wrong pills|berries|fentanyl|the wrong & <who2>|year old|months|4|3|2|old|toddler|kid ! raccoon|rat|rats|squirrel|thrown|pick up|depot|dispos*|take back|return|accept
        wrong|too many|too much|double . pills|medication|medicine|insulin|dose|meds|medicines & she|he|my|took|taken|child|mother|father|grandma|i|husbands|ate
        turned|turning|turns|went|going|gone|is|lips|face|hes|shes|fingers|skin|looks|all . blue|purple|grey|gray|bluish|ashen & breath*|lips|choking|baby|wont|not|cold|he|she|unconscious|face|picnic|eating|ate|child|fingers|hes|shes|help ! bin|box|water|paint|lights|lake|flower*|light|seal|cat|coat|fur|kitten
        foaming|foam|froth* .. mouth ! raccoon|coyote|fox|skunk|animal|dog
        low|high . blood sugar|sugar & wont|confused|passed|shak*|unconscious|help|wake|seiz*|faint*|sweat*
        diabetic|insulin|epileptic|oxygen|dialysis|ventilator|heart condition|asthma|pacemaker|inhaler|defibrillator & out of|ran out|stopped|running out|no insulin|no oxygen|shak*|unconscious|attack|power|collapsed|passed out|cant breathe|blue|battery|emergency|needs hospital|confused|slur*|sweat* ! permit|parking|wheel trans|program|pool|waste|sharps|needles disposal|recycl*|plow*|windrow|snow
        stopped . sweating|responding|breathing|talking|moving & grandma|grandmother|mother|he|she|heat|hot|old|elderly|my|baby|father|child|38|37|39|40
        heat|hot|humid*|no ac|no air condition*|38|39|40|degrees & confus*|faint*|stopped sweating|passed out|unconscious|delirious|vomit*|talks to|not responding|wont wake|collapsed|dizzy|dying|limp & mother|grandma|grandmother|grandfather|baby|senior*|elderly|father|she|he|old|infant|lady|man|child|residents|hes|shes|my ! hot water
        broken|broke|broken my|snapped|fractured|dislocated|fell . leg|hip|arm|ankle|bone|neck|back|skull|femur & sit here|sitting here|cant move|cannot move|cant get up|ground|ice|ambulance|on the street|outside|nobody stop*|bleeding|sticking|help me|lying|now|still here|hurry ! claim|compensat*|reimburs*|bench|last|surgery|liable|sue|swing
        bone .. sticking|outside|out|through|showing|visible|exposed ! dog|chicken
        cyclist|pedestrian|motorcyclist|child|kid|man|woman|person|boy|girl|someone .. hit|struck|run over|knocked|down|thrown|crashed .. by|on|in|at|from|and & bleeding|blood|not moving|unconscious|injured|hurt|ambulance|lying|help|ground|just now|badly|nonsense ! worried|before|until|going to be|could be|will be|might|waiting to be|almost|nearly|afraid|memorial|ghost
        crash|accident|collision|rollover|pileup|pile up|car flipped|flipped over|rolled over & injured|hurt|trapped|bleeding|unconscious|not moving|ambulance|people inside|just happened|stuck inside|blood|driver is|airbag*|help|smoking|badly|upside down|babies|kids in|multiple ! no one hurt|nobody hurt|no injuries|nobody was hurt|no one was hurt|waiting to happen|last|report number|traffic calming|near accident|near misses|prone|insurance|stats|statistics|will be|before someone|before somebody|until someone|traffic study|staged|footage|copy|nobody
        send|need|needs|call|get|want|calling|called|requesting|bring|request . an|a|the|ambulance|medics|paramedics|paramedic|doctor|911|us an . ambulance|now|please|asap|medics|paramedics|ambulance please|quick|doctor|fast|help now ! fee|bill|noise|siren*|letter|note|appointment|list|family doctor|accessible
        need|send|call|get . ambulance|paramedics|medics|an ambulance|medical help|911 ! letter|siren*|noise|bill
        medical emergency|life threatening|life or death|matter of life|code blue|medical distress|in distress|near death|dying|about to die|going to die|is dying|bleeding to death|not going to make it & <who2>|help|please|now|here|send|neighbour|on the ! shop|passport|tree|trees|grass|lawn|to get|plants|of laughter|flower*|plant|shrub*|bush|ash|maple|oak|battery|street|business*|parking|bees|from boredom|old age|skunk|pigeon|squirrel|bird|boredom|bus was|relay|fan|bulb|visit|wedding|hospice
        ^ .. wont wake up|not breathing|heart attack|cant breathe|chest pain|stroke|unconscious|bleeding bad|he is choking|shes choking|hes choking|overdose|seizure ... $ !! course|training|bylaw|prevention|awareness|year|class|info|information
        baby|infant|newborn|toddler .. limp|not eating and|floppy|blue|fever 4*|fever 104|fever 40|wont wake|not waking|shaking|turning|convuls*|lethargic|stopped crying|breathing funny|breathing fast & wont|not|limp|blue|fever|breath*|wake|shaking|floppy
        fever .. 40|41|42|104|105|106 & baby|child|kid|son|daughter|stiff|rash|months|he|she
        electric|electrical . shock & unconscious|burn*|not|heart|breath*|collapsed|hand|fell
        weight|elephant|dog . on|sitting on . my|his|her . chest
        cpr|defib|defibrillator|aed & now|need|where|collapsed|hurry|not breathing|someone|doing|no ! course|training|class|certif*|offer
        cold sweat*|sweating .. chest|arm|nausea|grey|jaw|pain & chest|arm|pain|heart
        cut|cuts|wound|gash|sliced|severed|amputated .. deep|artery|bone|throat|wrist|blood|finger off|bleeding|wont stop|neck ! grass|lawn|tree|trees|hydro|power|budget|service|curb|stitches last|knee deep|weeds|goose|swan|raccoon
        choking|chokes|choked & <who2>|food|help|heimlich|cant ! hazard|laughter|smoke|weeds|weed|traffic|ivy|vine|vines|fumes|stench|dust|leaves|basin|basins|drain*|grate|roots|garbage|bin|cart|mud|grass|tree|trees|debris|sewer|pollen
        drank|drunk|drinking|pills|drugs|drug & snor*|wont wake|cant wake|not breathing|blue|unconscious|vomit*|passed out|barely|unresponsive|foaming|cold ! noise|party|water looks|water is|tap
        fell|fallen|slipped|fall .. ice|stairs|sidewalk|bike|ladder|roof|steps|street|balcony|down|floor|tub|bathroom|platform|escalator|hard|snow & cant move|cannot move|cant get up|cannot get up|not moving|unconscious|head|bleeding|blood|ambulance|lying|neck|back|help|broken|doesnt wake|dont wake|respond*|not breathing|wont wake|passed out|hip|still on ! claim|lawyer|reimburs*|report the sidewalk|fix the|last|weeks|yesterday|compensat*|month|stitches|since then|surgery|repair the|liable|was broken|chin|sidewalk of|fix|plow
        hit|struck|run over|ran over|knocked down|knocked over|knocked off|clipped|mowed down|runover .. by|with . a|car|truck|bus|the|an|streetcar|train|van|suv|bike|cyclist|taxi|door|ebike|scooter|motorcycle|plow & <who2> & bleeding|blood|ground|hurt|injured|not moving|unconscious|help|ambulance|just|now|lying|leg|head|ear|road|street|hurry|nonsense|conscious|screaming|moving|intersection ! bin|sign|pole|fence|hydrant|tree|mirror|mailbox|last|yesterday|ghost bike|years|parked|raccoon|claim|insurance|my car was|deer
        fainted|fainting|faint & now|just now|just|wont|floor|help|ambulance|pregnant|grandma|grandmother|again ! nearly|almost|last|yesterday|boss|employer|week|warehouse|factory|shift|inspector|price|heat rule*
        talking funny|talks funny|talking strangely|talking strange|words come out wrong|words come wrong|words are wrong|mouth down|mouth is down|one side of mouth|face feels heavy|face is heavy|face drooping|side of my face|side of his face|side of her face ! shaved|paint*|sunburn*
        arm|hand|leg . wont|will not|doesnt|has stopped|cant|stopped . lift|move|work|moving|working|since|grip & name|words|talk*|speech|face|see|suddenly|hour|breakfast|confused|screen ! bin|door|prosthe*
        seeing double|double vision|see double|seeing spots|i see spots|cant see the right|cant see the left|went blind & headache*|arm|hand|mushroom*|dizzy|months|now|suddenly|cramps|face
        worst headache|thunderclap|splitting headache & ever|eye|light|neck|vomit*|sudden*
        jaw|chest|arm . aches|ache|aching|is aching|is tight & sweat*|lightheaded|light headed|nausea|breath*|dizzy|clammy
        soaked in sweat|cold sweat|clammy|sweating cold & chest|jaw|arm|breath*|dizzy|lightheaded|grey|pale|sugar|confused
        nitro|nitroglycerin|nitro spray & chest|swallowed|took|no help|times|pain
        lying flat|lie flat|end of a sentence|finish a sentence & air|breath*|breathe|under water
        gurgling|gurgle|choking sound|snoring noise|rasping & dad|mom|mother|father|he|she|baby|tube|breath* ! drain|sink|toilet|pipe|creek
        hands|skin|face|lips|legs . are|is|look|looks . mottled|yellow|grey|gray|blue|clammy|burning & confused|sleepy|chills|fever|sweat*|nonsense|breath*|cold|dry ! paint
        is|hes|shes|turned . yellow|grey|blue ... sleepy|drowsy|confused|cold|limp|not ! bin|leaf|leaves|light
        talking nonsense|speaking nonsense|doesnt know his name|doesnt know her name|cant say his name|doesnt know where ... heat|skin|arm|hot|curb|fell|sugar|lift|burning
        eyes .. rolled|rolling|half open|rolled up|rolled back|fixed ! sky
        diabetic & on floor|on the floor|doesnt open|not answering|stopped answering|quit answering|no kit|without my kit|legs|shaking|sugar is
        ate|eaten|cooked|eat|picked .. mushroom*|berries|plant & yellow|sleepy|cramps|vomit*|seeing|sick|drowsy|swell*
        tongue|throat|lips . is|feels|are|getting|is getting . tight|fat|fatter|thick|big|itchy|closing|swelling|swollen|tight and
        epi pen|epipen|epi . is|expired|empty|lost|used|not here & throat|tongue|ate|stung|peanut*|swell*|breath*|allerg*
        oxygen . tank|bottle|machine|concentrator|supply .. runs out|almost empty|empty|running low|run out|nearly empty|going|low|died|stopped|off
        oxygen ... runs out|almost empty|nearly empty|hour left
        baby|little one|pregnant|months along|weeks along ... hasnt moved|not moved|stopped moving|isnt moving|stopped kicking|bleeding ! crib
        shes|she is|woman|wife|girl|im|sister . having|giving . a baby|birth|the baby|her baby ! shower
        gave birth & hour|alone|now|bleed*|stopped|cold|home|bathroom|just ! last|parental|ei
        leg|arm|foot|ankle|hip . is|s|legs|looks . pointing|pointed|bent|turned|twisted . wrong|backwards|funny|the wrong|out|sideways ! table|bin|pole
        red line|red streak* .. up|going|arm|leg|knee ! parking|road|paint*
        guy|man|worker|roofer|boy|girl|kid|he|she|someone . fell|fallen|dropped . 2|two|three|3|four|4|five|off|from . floors|storeys|stories|metres|the roof|the scaffold*|a scaffold*|a ladder|the balcony
        pulled|dragged|fished .. out of|from . the water|the pool|water|the lake|pool & blue|breath*|boy|girl|lifeguard|not|limp
        overdose|od|overdosed & washroom|park|blue|lips|someone|man|woman|guy|friend|help|no naloxone|no narcan|stairwell ! prevention|awareness|training|sites|data|statistic*|memorial
        took|take|taken|takes .. pills|medicine|tablets|insulin .. two times|three times|twice|double & sleep*|slow|heart|confused|dizzy
        sat down and then|slid off|slumped off|fell off . the|his|her|slid|off . bench|chair|stool|stopped & eyes|grey|tired|pale|not
        bit|bitten|bite .. neck|face|throat & bleeding|blood|towel
        baby is coming|baby coming . $|hurry|now|please|help|fast|right now
        fainted|fainting|passed out & cooks|everyone|everybody|two|three|people|house|charcoal|oven|kids ! heat rule*|boss|employer|shift|warehouse
        lips|face . blue|is swollen|are blue|turned blue & no coat|wheez*|epipen|asleep|sting|stung|breath* ! lipstick|paint*
        blue lips|lips blue|lips are blue|wheezing and|he wheezes|she wheezes
        """;
}
