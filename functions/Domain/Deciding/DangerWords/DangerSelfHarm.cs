namespace Toronto311.Domain.Deciding.DangerWords;

/// <summary>People who say, loudly or quietly, that they will end their life.</summary>
internal static class DangerSelfHarm
{
    public const string Table = """
        = self-harm
        unless: teenager wrote|parking app|walk for|fundraiser|training|barrier|prevention|awareness|lane|years ago|course|hotline number for a|poster|charity|movie|novel|squad
        let self: myself|himself|herself|themselves|themself|yourself
        kill|killing|hurt|hurting|harm|harming|hang|hanging|drown|shoot|cut|cutting|burn|stab|poison|starve . <self> ! finger|knife while|accidentally|by accident|on your|on the bin|slipped|on a|on the|on broken
        end . my|his|her|their|it . life|all|tonight|lives
        end it|end it all|ending it|ending it all|end everything|ending my life|end my pain|end his life|end her life ! meeting|contract|lease|noise|nonsense|once and for all with this bin|app|parking|session
        take|taking|took|takes|taken . my|his|her|their . own life|life|lives ! took his life in the|years|took her life in
        suicid* ! lane|prevention|awareness|barrier*|walk|bridge project|squad|training|cyclist*|sign|drivers
        want|wanna|wants|going|gonna|wish|ready|plan|planning|would|prefer|decided|better|deserve|rather .. die|be dead|not be alive|dead|disappear forever|never wake ! laughing|to die for|dying to|if i hear|of embarrassment|of boredom|battery|plants
        dont|do not|doesnt|does not|didnt|no longer|not|cant|cannot|never . want|wanna|wants|wish|see|have|feel .. live|be alive|to go on living|be here anymore|to be here|to exist|wake up|living|reason to live|to keep living|point in living|point of living|point in going on|reason to go on ! in toronto|in this city|in this building|here anymore because|on this street|near
        dont want|do not want|cant . to|go on|keep going . live|be here|go on|continue living|wake up|anymore|exist|living ! noise|dog|bin|complaint|street|building|city|neighbourhood
        cant|cannot|can not|couldnt . do this|go on|keep going|take it|live like this|carry on|cope|do it|hold on|continue|bear it . anymore|any more|any longer|much longer|no more|longer ! noise|music|dog|barking|construction|neighbour|neighbor|garbage|smell|parking|bylaw|trucks|raccoon*|mosquito*|traffic|leaf blower*|party|parties|landlord|sleep|heat|rats|bugs
        ^ .. cant go on|cant do this anymore|i cant anymore|cant do this any more|i give up on life|done with life|no reason to live|goodbye everyone|goodbye world ... $
        better off|better|happier|fine|easier|relieved . without me|if i was gone|if i were gone|if i was dead|if i died|with me gone|when im gone|once im gone
        without me|when im gone|once im gone|after im gone|after i am gone|after ive gone|after i go . $|by|they|my|everyone|nobody|please|the|will|someone|tell ! vacation|trip|holiday
        tired|done|sick|exhausted|weary|finished|fed up . of|with . living|life|being alive|existing|this life|it all|everything . anymore|$|i|and|now|please ! rats
        no|not any|nothing|any . reason|point|sense|purpose|will|left . to|in|for|of . live|living|going on|go on|life|continue|carry on|being here|live for|anymore ! lease
        life|it|living . is|isnt|not|has|no|s . not worth|worth living|no meaning|no longer worth|meaningless|pointless anymore|over for me|unbearable ! bill|fee|fine|price
        nothing|nobody|no one . left|here . to|for . live for|arrange|live|lose|me to live|stay for ! bin|pick up
        i|we|ill|she|he|hell|shell . wont|will not|shall not|will no longer|not going to . be . here|around|alive|in this world|with you|breathing . tomorrow|anymore|next|by|much|then|to|when|after|because|$|any|for|and|long|monday|on ! vacation|home|in town|away|out of town|collection|for the delivery|cottage
        by|after|before|until|from . the weekend|tonight|tomorrow|today|this evening|morning|friday|monday|sunday|saturday . it|i|you|nobody|everything|ill|nothing|it will|it wont|all .. wont matter|not matter|be over|be gone|be finished|can close|will be gone|can stop|end|no longer|be no more|be done|has to ! permit|party|event|sale|construction|repair*
        forgive . me & life|live|die|end|tonight|anymore|children|family|mother|tired|gone|cant|kids|goodbye
        tell|telling . my|the . kids|children|mother|mom|mum|family|wife|husband|daughter|son|girls|boys|parents|sister|brother|dad .. sorry|love|loved|forgive|goodbye|not their fault|it wasnt|i tried
        ones|one|person|people|somebody|someone|kids|anyone|who|nobody|daughter|son .. to|who|has to|will|should . find . me|my body|the body ! a person|help|contact|a unit|on the list
        find . my . body
        no longer|not|wont . be . a|your . problem|burden|bother|trouble & me|i|im|ill ! bin|raccoon
        im|i am|am|being|feel like|been . a|such a|just a|nothing but a|only a . burden & everyone|life|family|anymore|kids|nobody|all|sorry|gone|die|tired|too
        made my decision|made up my mind|my mind is made|decision is made|ive decided|i have decided & tonight|after tonight|end|close|over|me|life|dont send|goodbye|peace|by the time|no more|gone|worry ! garden|permit|bin|course|bid
        simply finished|i am finished|im finished|im done|i am done|done fighting|done asking|done trying|done with everything|had enough of life|had enough of everything & tonight|over|goodbye|sorry|nobody|life|after|end|me|read about me|anymore|dont send|bother|everything ! city|with this city|work|reno*
        read|hear . about . me & news|youll|you will|done|papers|tomorrow ! award
        jump|jumping|jumped|jumps|leap|throw myself|throwing myself|throw himself|throw herself|step in front|stepping off|walk into traffic|lie on the tracks|step off .. off|from|in front|into|over|under|onto|of|bridge|balcony .. bridge|balcony|roof|viaduct|building|window|ledge|train|subway|tracks|platform|overpass|cliff|floor|bluffs|railing|traffic|car|it|edge|tower ! dog|cat|diving|trampoline|raccoon|kids jump|pool|start|skin|branch|tree|squirrel*|pothole
        going to|gonna|wants to|about to|threatening to|threatens to|ready to|will|might|want to|says hell|says shell|trying to|tries to|tried to|i could . jump|leap|hang himself|hang herself ! queue|ship|skin|start|curb
        standing|sitting|climbed|climbing|climbs|stands|over|man|woman|someone|girl|boy|leaning .. ledge|wrong side|other side|outside of|outside|edge|over|past . of|the|on . the|railing|rail|bridge|roof|balcony|barrier|guardrail & railing|bridge|viaduct|roof|balcony|ledge|barrier|overpass|rail ! dog|repair|rusty|paint*|worker*|construction
        wrong side . of . the|a . rail|railing|barrier|fence|bridge|guardrail
        noose|a rope|the rope|his rope|her rope .. neck|garage|around|ready|tied|beam|bathroom|got|out|tree & he|she|hes|shes|i|end|hang|garage|husband|son|brother|neck ! dog|dogs|leash
        he|she|hes|shes|husband|wife|son|daughter|sister|brother|friend|mother|father|roommate|tenant|teen|they|nephew|niece .. end it|ending it|kill himself|kill herself|take his life|take her life|doesnt want to live|wants to die|not want to live|harm himself|harm herself|cutting herself|cutting himself|tried once before|tried before|overdosed|swallowed pills|said goodbye|suicidal ! dog|cat|hamster|noise
        look after|take care of|watch over|be good to . the|my|our . girls|kids|boys|children|babies|cat|dog & phone|text*|goodbye|off|gone|tried|sorry|im|before|after|turned off|forgive ! vacation|sitter|daycare|childcare
        took|taken|swallowed|taking|swallowing|downed|popped|ate .. all|bottle of|whole bottle|too many|handful|a lot of|lots of|bunch of .. pills|tylenol|advil|tablets|sleeping pills|medication|medicine|meds|insulin|stuff|xanax|morphine ! forgot|recycling|depot|return|garbage|away|truck|bin
        pills|gun|razor|blade|bridge|rope|medication .. ready|counted|in front of me|in my hand|lined up|saved up|on the table & end|goodbye|tonight|sorry|life|im|done|alone
        given away|gave away|give away|giving away|found a home for|found homes for|rehomed|give my place|given my|gave my .. cat|dog|cats|dogs|things|everything|belongings|my place|keys|money & nothing left|no longer|goodbye|tired|need|wont|end|sorry|tonight|soon|anymore|somebody who|before ! donate|donation|bin|charity shop|moving|downsizing|adopt
        found|home|new home .. cat|dog|cats && nothing left to|nothing left for me|nothing more for me|last thing
        nobody|no one|there is no one|theres nobody|there is nobody . to take over|after me|will miss|would miss|would notice|will notice|to miss|cares if i|would care if|will care if|would even notice .. house|me|i|if|im|us|$
        dont|do not|no need to|please dont|you dont need to|needn t . send|reply|write|look|worry|bother|call|try|come . anybody|anyone|somebody|back|for me|about me|someone|police|help|looking|to find|to stop & over|finished|done|gone|end|after|late|goodbye|tonight|life|keys|tired|peace|sorry|rest ! calendar|bin|survey|paper
        dont send anybody|dont send anyone|it will be over|itll be over|it will all be over|all be over soon|it will soon be over|when you read this|by the time you read|by the time this
        joining|join|be with|see . my|her|him|them|you . wife|husband|son|daughter|again|soon|mother|tonight|in heaven|late & tonight|soon|heaven|goodbye|died|death|passed|gone ! meeting|party|zoom|program|class
        self harm*|selfharm*|slit my wrist*|slitting|slit his|slit her|cut my wrist*|cut her wrist*|cut his wrist*|bleeding out on purpose
        crisis line|suicide line|crisis centre|distress centre|distress line & busy|hold|no answer|didnt help|hung up|waiting|not working
        not wake up|never wake up|not to wake up|dont want to wake|dont wanna wake|no wake up
        my|his|her . last night|last day|last evening . alive|on earth|here|in a|and|please|he|she|im ! in the apartment|hotel|of work|shift|at work|camp|vacation
        looked at the bridge|stood on the bridge|look at the bridge|go to the bridge|the train tracks & night|tonight|strength|again|think|hour|jump
        nothing matters anymore|nothing matters any more|nothing matter anymore|no reason to go on|no point going on|no point in going on|nobody would miss me|no one would miss me|nobody will miss me|no one will miss me|better off without me|cant go on anymore|cant go on any more|cannot go on|wont be here tomorrow|not be here tomorrow|wont be around much longer|wont be a problem for anyone|wont bother anyone again|dont want to live|dont want to be alive|dont want to be here any more|dont want to be here anymore|tired of living|tired of life
        gave|given|giving .. away|rings|dog to|cat to|keys to & goodbye|sorry|isnt at work|bluffs|bridge|take care of|last|note
        tell my . wife|husband|daughter|son|mother|kids|children|family .. i tried|i did try|i love|im sorry|i am sorry|forgive
        this is|its|say|saying|said|wrote|left|writing|my last|final|is my|to say . goodbye|my goodbye|a goodbye|farewell|suicide note|a note|a goodbye note|last message|last email|last letter|final letter|final message|final goodbye & sorry|everyone|everybody|forgive|love|kids|mother|family|end|gone|die|tired|world|all|life|goodbye|cant|forever ! retire*|retirement|moving|colleague*|bin|bins|garbage|collection|crew|driver|truck|tag|christmas|tree
        after . me & nobody|keys|house|papers|cancel|alone ! immigration|visa
        said|texted|posted|saying|wrote|messaged|text|posting .. goodbye|bye|farewell|last night|its over & friend|brother|sister|son|daughter|everyone|please|not picking up|student|husband|wife|tenant|me|she|he|roommate ! retire*|moving|cruise
        his|her|my . last night|last day|last email|final night & friend|park|find|please|goodbye|posted|bridge|alone|kids|tell ! work|job|school|hotel|camp|class
        tablets|pills|morphine|medication|rope|gun|blade .. lined up|counted out|laid out|ready|enough for two|all counted|out of sight|on the counter & i|ive|my|me ! depot
        no|any|see the|see any|see no|not see the . point|point in|point of|point anymore . carrying on|going on|continuing|living|of carrying on|of going on|any more|anymore & i ! petition|meeting|complain*|appeal
        easier|better|simpler .. for everybody|for everyone|for all|for them|for the kids . if i|without me ! bike lane|park
        nearer to the edge|edge of the platform|harder to step back|closer to the edge|looking at the tracks|looking at the bridge|stand on the platform|keep looking at the & night|tonight|i|someone
        walked into the lake|walk into the lake|into the river|jump from|would it be quick|would a person feel|would it hurt to|how high is the bridge & i|quick|feel|tonight|like ! swim|dock
        want|wants|wish .. sleep|go to sleep .. not wake|never wake|dont wake
        blade|knife|razor|gun|glass .. against|to|at|on . her|his|my . wrist|throat|neck|head|wrists
        voices . say|tell|saying|telling|tell me ... jump|kill|hurt|die|do it
        what they will find|what he will find|what she will find|hell find me|theyll find me|because of what they|who finds it
        set|chosen|picked|chose . my|the|friday|monday . day|date|as my day & i|want it to go|wife|letters|end
        wont be needing|wont need|no longer need|dont need . it|anything|the .. anything else|after this weekend|any more after|where im going|after tonight|after friday
        nobody at this address|no one at this address|house will be empty|whoever lives here next & goodbye|after|kind|dog|cat|pills|find|tomorrow ! moving|move|sold|closing
        locked himself|locked herself|locks herself|locks himself .. in|inside & pills|knife|razor|wont answer|not answering|blade|water running
        climbed over|standing on|sitting on|holding on|climbing over|hanging on|other side of|holding the fence ... bridge|viaduct|fence|railing|overpass & someone|man|woman|boy|girl|person|rain|hands|waved|long time ! raccoon|cat|repair*
        walked out|walking|headed|left|went . toward|towards|to|out toward|out to . the tracks|tracks|the viaduct|viaduct|the bridge|the river|the bluffs & note|calm|goodbye|poem|phone|farewell|student|husband|no phone
        letters . are|on|to|for|wrote|all . on the table|the table|written|everyone|the kids & sister|goodbye|sorted|close|leave|sorry|no one ! from the city|tax
        wrote|written|writing . the letters|my letters|letters to everyone|a farewell|goodbye letters & calm|tidying|debts|no reply|goodbye|tired|cat|dog
        not coming back down|not coming back|wont come back|will not be back & evening|bluffs|bridge|name|plaque|tonight|goodbye ! customer*|store|program|tenant*
        by the time .. comes|come|get here|arrive|read this|reads this ... find me|too late|be gone|ill be gone
        holding on by a thread|enough for two|im ashamed i thought|it would be easier to be dead|happier dead|tired of the nights|hanging by a thread & i|point|me|night*
        owner died|dead persons place|when i die|after i die & tonight|cat|its for me|door unlocked|soon ! estate|will|burial
        in order|paid|sorted|settled && cat is with|cats with|dog is at my brothers|dog is at|the keys are|labelled the keys|nobody needs|no one needs
        i took all of them|took all of it|took them all . $|and|now|bye|sorry|im|i ! bin*|bag*
        """;
}
