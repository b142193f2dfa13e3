namespace Toronto311.Domain.Deciding.DangerWords;

/// <summary>People who lie outside, do not answer, wander lost or freeze.</summary>
internal static class DangerPersonOutside
{
    public const string Table = """
        = person-outside
        unless: dentist|guarantor|possum|tabby|<past>|statue|mannequin|sculpture|joking|picnic|scarecrow|snowman|squirrel|raccoon|fox|coyote|actor
        let flat: lying|lies|laying|lays|lie|lay|slumped|collapsed|passed out|sprawled|curled up|face down|on the ground|on the floor|fallen|fell|keeled|flat on
        let still: unresponsive|unconscious|not moving|isnt moving|hasnt moved|has not moved|havent moved|not moved|didnt move|doesnt move|does not move|wont move|motionless|not responding|doesnt respond|no response|isnt responding|didnt respond|wont respond|doesnt wake|wont wake|not waking|cant wake|couldnt wake|didnt wake|does not wake|will not wake|wouldnt wake|not breathing|isnt breathing|no reaction|doesnt react|not react*|passed out|out cold|stiff|blue lips|lips blue|lips are blue|lips were blue|turning blue|grey in the face|freezing to death|hypothermi*|frostbit*|lifeless|barely breathing|barely conscious|not conscious|looks dead|might be dead|moaning|semi conscious|incoherent|delirious|covered in snow|no movement|didnt react|cold to the touch
        let cold: snow|snowing|snowbank|minus|-5|-10|-12|-15|-18|-20|-25|freezing|frozen|windchill|wind chill|the cold|so cold|very cold|extreme cold|ice|blizzard|below zero|ice storm|frigid|bitter cold|sleet|frost|cold alert|is cold|cold night|cold rain|freezing rain
        let outside: outside|outdoors|bench|bus shelter|shelter|bus stop|doorway|sidewalk|street|park|alley|laneway|lane|stairwell|steps|grate|vent|underpass|bridge|tent|sleeping bag|parking lot|ravine|road|ground|snow|snowbank|entrance|platform|corner|station|porch|curb|tracks|trail|path|atm|bank machine
        let who: man|woman|guy|lady|gentleman|fellow|person|someone|somebody|individual|kid|teen|teenager|boy|girl|senior|homeless|he|she|hes|shes|old man|old lady|elderly|grandmother|grandfather|grandma|grandpa|dude|youth|people|couple|fella|him|her|drunk|neighbour|neighbor|student|father|mother|lad|patient|body|gran
        <who> ... <flat> ... <outside>|<cold> & <cold>|road|street|half on|cars|blood|not|help|hours|since|long time|wet|rain|tracks|injured|hurt|head|shaking|drunk ! cleanup|garbage|tent city|every night|fell on ice|tripped
        <flat> ... snow|snowbank|middle of the road|on the road|half on the road|on the tracks|in the street|on the street|in the road & <who>
        <who> & <cold> & barefoot|bare foot|bare feet|no shoes|no coat|no jacket|no socks|no boots|slippers|hospital gown|pajamas|pyjamas|tshirt|t shirt|shorts|only a sweater|naked|wet clothes|soaking|shivering|shaking|trembling|sleeping outside|sleeping on|asleep|slept|all night|wont survive|not survive|freeze|no blanket|cardboard|thin blanket|alone ! landlord|my unit|my apartment|heat in|heating|no heat|rink|skating|bin
        <who> ... barefoot|bare feet|no shoes|hospital gown|pajamas|pyjamas|no coat|slippers|naked|in socks ... walking|wandering|sitting|outside|street|lost|bus shelter|highway|confused|standing|road|snow|shaking|lying
        sleeping|asleep|sitting|lying|sits|stays|living|sleeps .. outside|bench|bus shelter|doorway|ground|snow|sidewalk|grate & <cold> & <who> ! 311 app
        shaking|shivering|trembling .. badly|very bad|uncontrollably|violently|bad|hard|a lot|and & <who>|cold|blanket|lips ! building|floor|windows|truck
        <who> .. freezing|shivering|shaking & <outside>|<cold> ! landlord|heat|apartment|my unit|thaw*|hose|tap|dog|cat|puppy
        freeze|freezing|frozen . to . death ! landlord|apartment
        cant|cannot|dont|can not|couldnt|wont . feel . my|his|her . feet|hands|fingers|toes|legs
        no|not a . bed|beds|shelter|space & outside|cold|freezing|feet|street|snow|tonight & cant feel|freezing|minus|frozen|sleepy|snow|-20|-15|hypothermi*|die|numb ! dog|chained|cat|puppy|kennel|animal
        sleeping bag|blanket|tent|bundle & not moved|hasnt moved|has not moved|same position|same place since|no movement|not moving|no answer|didnt answer|no sound|no cough|snow in|not come out|hasnt come out|didnt move|wont answer|no response
        dementia|alzheimer*|confused|disoriented|autistic|special needs|vulnerable ... missing|wandered|wandering|lost|went out|walked out|went for a walk|not come back|hasnt come|hasnt returned|cant find|left the house|gone since|disappeared|walking around|on the road|doesnt know where ! fence|parking|program|signs|talk|training
        missing|wandered|wandering|lost|disappeared|cant find|went out|walked out ... dementia|alzheimer*|autistic|senior|elderly|grandmother|grandfather|grandma|grandpa|father|mother|my dad|my mom|special needs|nonverbal|non verbal ! parking|permit|card|certificate|cheque|form|passed|bin|ttc
        neighbour|neighbor|neighbours|tenant|senior|lady|man|woman|mother|father|aunt|uncle|friend|mr|mrs|ms|elderly|he|she|grandmother|grandfather|brother|sister|client ... not answered|hasnt answered|has not answered|never answers|not answering|no answer|not seen|havent seen|hasnt been seen|nobody has seen|no one has seen|not picked up|not opened|doesnt answer|wont answer|not been seen|hasnt taken|not taken|isnt answering|not come out|hasnt come out & days|day|lives alone|alone|newspapers|papers|mail|door|lights|smell|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95|worried|diabetic|sick|old|fell|since|tv|walker ! email|emails|my calls|bylaw|landlord|officer|311
        lives alone|live alone|living alone|on her own|on his own ... days|door|answer*|worried|newspapers|phone|seen|smell
        newspapers|papers|mail|parcels .. piling|piled|pile|porch|mailbox|door & elderly|senior|lives alone|old|neighbour|neighbor|mrs|mr|days|answer*|lights|walker ! abroad|vacant|boarded|empty house|tax
        welfare check|wellness check|well being check|wellbeing check|safety check|check on him|check on her|check on them|check if he is alive|check if she is alive|check if hes ok|check if shes ok|check whether he|check whether she ! program
        i heard|heard|hear|hearing .. moaning|groaning|faint voice|faint knocking|weak voice|like a kitten|calling for help|crying out|cries for help|someone calling|voice calling ! foxes|fox
        slumped .. over|in|at|on|against .. wheel|car|bench|seat|steering|door|wall|table|shelter ! shoulders|fence
        car|vehicle|van .. engine running|running & slumped|asleep|wont wake|doesnt wake|not moving|passed out|unconscious|unresponsive|not responding|head down
        man|woman|person|guy|someone|people|lady . down & snow|street|road|help|not|bleeding|sidewalk|park|please|ambulance|station ! sit down|settle|cut down|slow down|calm
        ^ .. he|she|hes|shes|man|woman . isnt|not|is not|doesnt . moving|move|breathing|waking . $
        ^ .. man|person|woman|someone . down ... $ & snow|ground|street|st|ave|road|help ! slow down|cut down|come down|knock down|break down
        going|went|fell|fallen|floating|jumped .. in|into|through .. lake|river|don|humber|creek|pond|harbour|water & <who> & cold|ice|help|under|swim|screaming|now|drown*
        man|woman|person|someone|somebody|lady|fellow|guy|body|senior|boy|girl .. face down|facedown|slumped|slid down sideways|lying still|crumpled ! statue|mannequin
        body|someones legs|somebodys legs|a persons legs|legs .. stick out|sticking out|by the water|under cardboard|in the bushes|in the snow|in the ravine ! wash|water park
        man|woman|fellow|lady|guy|he|she|grandfather|grandmother ... no coat|no jacket|no hat|barefoot|slippers|nightgown|pyjamas & hours|since|snow|cold|isnt talking|not talking|wont talk|minus|freezing|sitting|wet
        hands are very cold|hands are like ice|hands are cold|isnt talking any more|stopped talking|no longer answers & he|she|man|lady|woman|fellow|bench|step|snow
        <who> ... <still> ! dog|cat|raccoon|squirrel|email|phone|office|councillor|calls|landlord|super|line|ticket|tree|bin|truck|number|car is|cars|dead tree|voicemail|dead end|doorbell about|property manager|management|tooth|fish|plant|goose|possum|bird|birds|machine|system
        <still> ... <who> & <outside>|<cold>|help|ambulance ! dog|cat|raccoon|squirrel|landlord|email|goose|bin|driver said
        dementia|alzheimer*|confused|disoriented|autistic|special needs|vulnerable ... missing|wandered|wandering|lost|went out|walked out|went for a walk|not come back|hasnt come|hasnt returned|cant find|left the house|gone since|disappeared|walking around|on the road|doesnt know where ! parking|program|signs|talk|training
        lady|man|woman|senior|fellow|someone|guy|gentleman|person|girl|boy|teen|grandpa|grandma|he|she ... nightgown|no shoes|barefoot|bare feet|no coat|without a coat|no mitts|no gloves|no hat|only a cardigan|only slippers|hospital gown|one shoe|bare foot|no jacket ! beach|pool|dance|yoga|daycare rule|dog|cat|mosque|temple|landlord
        hasnt come out|hasnt got up|has not come out|no one has come out|nobody has come out|not come out|stopped last night|hasnt moved & tent|tarp|blanket|boots|dog|coughing|flap|shelter|thursday|days
        under|covered . by|with|a|an|in|thin .. blanket|blankets|sheet|tarp|snow & frost|nothing|didnt|not moving|doesnt move|isnt moving|doesnt answer|good morning|-2*|minus|shoe|no answer ! car|cars|plow|bin
        chin on his chest|chin on her chest|tipped over sideways|slid down sideways|took him for resting|same pose|snow on his knees|eyes half open|started to snow on him|started to snow on her|snowing on him
        asleep|sleeping|lying|sitting|passed out .. on|beside|near|by . the|train|streetcar|subway . tracks|streetcar tracks|train tracks|rails|tracks side
        man|woman|person|lady|guy|senior|someone . collapsed|just collapsed|has collapsed|fell down|is down
        dementia|alzheimer* & slippers|cardigan|walk|hours|lost|wandering|wrong bus|traffic|street|missing|not home|park|since|nightgown ! program|day program|support group|respite
        senior|grandpa|grandma|dad|mom|mother|father|old man|old lady ... went for his walk|went for her walk|went for a walk|wandering along|walked out & dementia|nine|hours|not back|nightgown|barefoot|dark|cold|missing
        going|walking|walked|goes|walks .. into the lake|into the river|into the water|in the lake & clothes|slow|woman|man|someone
        person|someone|man|woman|kid|somebody|guy ... floating|in the river|in the water|in the lake|far out|half in ... waving|waves|cant hear|island|tube|sometimes|help|hand
        person|someone|man|woman|kid|guy ... middle of it|out on the ice|middle of the pond|on the thin ice & broke|water|edges|open water|crack*
        feet|toes|hands|fingers ... dark colour|dark color|black colour|black color|purple|gone black|gone white|frozen ! paint|boots
        taken off|took off|taking off . his|her . jacket|shirt|coat|clothes|shoes & cold|-2*|-1*|minus|hot|snow
        doesnt answer|no answer|didnt answer|not answering|mumbles|only mumbles|stopped talking|isnt talking & bench|bus shelter|snow|coat|cold|sidewalk|under|stairwell|doorway ! door|phone|email
        wheelchair|power chair|walker|scooter ... stuck|stopped|battery & snow|snowbank|traffic|cold|gloves|tracks|hr|hour ! sidewalk not|cant get
        waves hand|waving us|waving for help|leg is broken|i think his leg|i think her leg & bridge|under|river|ravine|path
        hypothermi*|frostbit*|freezing out here|freezing to death ! prevention|course
        blanket . got|was|is . stolen|wet|gone & cold|-2*|minus|man|woman
        lady|man|woman|guy|person|someone|gentleman . frozen|is frozen|froze ! pipe|tap
        not coming up|hasnt come up|did not come up & basement|flooded|water
        """;
}
