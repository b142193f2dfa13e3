namespace Toronto311.Domain.Deciding.PersonWords;

/// <summary>Injury or damage for which the City may have to answer.</summary>
internal static class PersonClaim
{
    public const string Table = """
        = claim
        unless: claim a found|cottage|neighbours dog|tree on my own|extended warranty|tax return|nobody hurt|nobodys been hit|no one was hurt and nothing|nobody was hurt and nothing|expense claim|claim status ei|ei claim|insurance certificate|injury free|nothing broke
        let city: city|citys|your|plow|plough|snowplow|plows|truck|crew|crews|workers|contractor|contractors|municipal|sidewalk|sewer|main|watermain|pothole|tree|branch|road|hydrant|bus stop|curb|ttc|playground|park|library|rink|pool|community centre|garbage truck|sinkhole|manhole|streetcar|bike lane|slab|construction|meter|grader|guys|people|salt|driver|fence|gate|ferry|arena|stairs|ramp|sign|pole|grate|speed bump|bollard|ice|employee*|salter|street sweeper|light pole|planter|bench|drain|backup|flood
        let damage: damaged|damage|damages|broke|broken|cracked|crushed|smashed|destroyed|ruined|hit|dented|dent|scratched|bent|flattened|tore|ripped|took off|took out|knocked|knocked down|knocked over|flooded|backed up|wrecked|totalled|cut|scraped|bust|blew|shattered|chipped|punctured|sheared|demolished|popped|fell on|stained|tar all over|killed|snapped|gouged|clipped|tore up|ripped out|buried|gone|blown
        let mine: my car|our car|my truck|my vehicle|my van|my bike|my bicycle|my tire|my tires|my rim|my rims|my wheel|my wheels|my mirror|side mirror|my fence|our fence|my house|our house|my basement|our basement|my lawn|our lawn|my driveway|our driveway|my property|my mailbox|my garden|my phone|my glasses|windshield|bumper|my suspension|my garage|our garage|my hedge|my gate|my retaining wall|my steps|my shed|my scooter|my wheelchair|my walker|my roof|my wall|interlock|my stroller|my eavestrough|my window|my hood|my coat|my shoes|my pants|my laptop|our bakery|my uniforms|my clothes|our ceiling|my ceiling|ceiling below|my jacket|my suit|my parked car|my wifes car|my husbands car|my sons car|my daughters car|my civic|my honda|my toyota|my mercedes|alignment|axle|oil pan|sprinkler*|my oak|my own oak|my tree|the fence|my shop|my store|our store|my teeth|two front|front tooth|rental car|my ebike
        damage|damages|damaged|injury|injuries|accident|loss|property|incident . claim|claims|report|reimbursement|compensation ! zoo|fire incident
        claim|claims|claiming .. against|from|with|for . the city|city|city of toronto|toronto|damage|damages|injury|my|compensation|repair*|the damage|repairs|car|injuries|losses ! benefits|ei|deposit
        file|filing|make|submit|start|open|put in|where do i|how do i .. a claim|claim|claim form|claims
        claim form|claims department|claims office|insurance and risk|risk management|notice of claim|claim number|my claim|claims adjuster|adjuster|ten day notice|10 day notice|ten days notice|10 days notice ! ei
        stitches|surgery|fractured|sprained|concussion|broken wrist|broke my|broken ankle|broken hip|broke her|broke his|in a cast|on crutches|off work since|physio|dentist says|teeth less|lost a tooth|chipped tooth|black eye|emergency room & sidewalk|ice|pothole|slab|playground|park|plow|branch|city|curb|library|rink|path|road|bricks|stairs|tree|pool|streetcar|track*|fell|tripped|report|slipped
        how long|deadline|time limit|how many days .. to|for . notify|claim|report|sue|file & fall|fell|injur*|damage|city|claim|accident
        estimate|quote|invoice|receipt|receipts|photos|pictures .. attached|enclosed|attach|enclose|included|available & damage*|plow|tree|branch|car|fence|pothole|repair*|tar|crew|paint|hit|scratch*|dent*|broke* ! permit|application
        blew|burst|bent|cracked|popped|lost|destroyed|flat .. tire|tires|rim|rims|wheel|suspension .. pothole|hole|road|construction|bump|plate|metal|on
        the other party|who writes this down|incident report|accident report|what do i do first & fell|teeth|insurance|hood|injur*|pole|hurt|scooter|ice|sidewalk|cut|stitches|fall
        glasses|phone|teeth|tooth|chin|knee|coat & branch|slab|sidewalk|your branch|pothole|sign|pole|your tree & who pays|broke*|met|saving|less|pay|replace*|cost|dentist
        let thing: my car|our car|my truck|my vehicle|my van|my bike|my bicycle|my rim|my rims|my tire|my tires|my mirror|side mirror|my fence|our fence|my house|our house|my basement|our basement|my garage|our garage|my garage door|my phone|my glasses|windshield|my bumper|my suspension|my wall|my basement wall|my gate|my roof|our roof|my shed|my scooter|my wheelchair|my hood|my mailbox|my window|patio door|my retaining wall|my interlock
        your|citys|city|municipal . plow|plough|truck|crew|crews|contractor|contractors|tree|branch|workers|guys|mower|driver|sidewalk plow|garbage truck|hydrant|sewer|staff|people|work ... hit|damaged|broke|cracked|crushed|smashed|destroyed|ruined|dented|scratched|tore|ripped|took off|knocked|flooded|wrecked|scraped|chipped|fell on|threw|backed into|pushed|bent ... <thing> ! will|could|might|going to
        plow|plough|snowplow|garbage truck|recycling truck|street sweeper|road crew|backhoe ... hit|damaged|broke|smashed|destroyed|dented|scratched|tore off|ripped|took off|wrecked|scraped|chipped|backed into|sideswiped ... <thing>
        reimburse|reimbursed|reimbursement|compensation|compensate|compensated & i|my|me|we|our|city|you ! arborist|metering|not asking for compensation|not looking for compensation|no compensation|just have it|dont want compensation
        want|expect|demand|will|should . the city|you|city|someone . to pay|pay|cover|reimburse ... for|damage|repair*|tire|car|it|bill ! fence|tree removal
        who pays|who will pay|who is going to pay|who covers|who do i give the invoice|send you the invoice|send you the bill|bill to the city|invoice attached|quote attached|estimate attached|receipts attached & my|our|damage|repair*|broke*|car|branch|basement|ceiling|teeth|glasses ! neighbour|neighbor|neighbours|boundary|shared fence|leak on my side|water bill|tree|basement|who owns|pipe|line fence|condo|dead tree|ceiling|landlord|wall|aunt
        days to notify|notify the city after|notice of claim|incident report for|file a claim|filing a claim|make a claim|submit a claim|claim against|claim number|claims department|claims office|claim form|damage claim
        hit|damaged|cracked|broke|crushed|scratched|dented|ruined|flooded|tore ... <thing> & photos|receipt*|quote|invoice|insurance|estimate|who pays|pay for|paid for|claim|your|city|citys|plow|tree ! private|going to fall|report a neighbour
        insurance|insurer|adjuster & city|citys|your & damage|damaged|broke|hit|flood*|backup|fell|incident|refuses|denied
        fell on|landed on . my|our . car|house|roof|fence|garage|shed|truck & city|your|tree|branch & who|pay|claim|insurance|damage|repair
        = claim
        who|where|how . do i|to|would i|do we|can i . invoice|send the bill|claim|bill|present it ! bill payment|property tax|claim my bin
        whos liable|who is liable|whos responsible when|cover that since|recover that|cost of carpets|i want the cost|want the 300|want my money|insurance deductible|1000 deductible|lost wages|present it to
        my|a|mason|quote|estimate|nursery .. asks|priced|quote for|estimate* ... $|dollars|640|1 ! tree removal|recycl*|junk
        """;
}
