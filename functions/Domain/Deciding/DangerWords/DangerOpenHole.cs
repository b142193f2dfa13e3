namespace Toronto311.Domain.Deciding.DangerWords;

/// <summary>Holes in roads and sidewalks that a person could fall into.</summary>
internal static class DangerOpenHole
{
    public const string Table = """
        = open-hole
        unless: of money|watched them repair|water box|service box|<past>|patch is|was filled|filled with asphalt|documentary|band called|book|report about|repaired|golf|mouse|groundhog|rabbit|raccoon*|rats|clogged|mini golf|covered it|is covered|plated
        let lid: manhole|manholes|man hole|sewer cover|manhole cover|sewer lid|maintenance hole|utility hole|sewer hole|hydro vault|vault cover|bell vault|sewer opening
        let gone: open|uncovered|missing|no cover|no lid|without a cover|without a lid|without cover|without lid|is gone|gone|off|moved|stolen|removed|displaced|fell in|fallen in|collapsed|caved|shifted|half open|wide open|no grate|not there|popped off|came off|taken|has no|flipped|sunk in|caving|broken in|dislodged
        <lid> .. <gone> ! odour|smell|blocked|sidewalk repair|noise|clank*|loose sound
        open|uncovered|missing|no|stolen|opened|unsecured|exposed . manhole|man hole|sewer|manhole cover|sewer cover|maintenance hole|utility hole|vault ! house|hours
        cover|lid .. manhole|sewer|hole|maintenance hole & missing|gone|off|stolen|open|removed|took|taken|moved|broken
        # A grate that is missing is an urgent request; it is danger where somebody may fall in.
        grate|catch basin|catchbasin|storm drain|drain cover|sewer grate ... <gone> & fell|fall|kids|child|children|dark|night|bike*|cyclist*|stroller|deep|leg|foot|wheel|almost|nearly|swerv*|someone|somebody ! odour|smell|blocked|clank*
        sinkhole|sink hole ! band|years|map|levelled|documentary|teach|how do|pothole*|small|again in
        road|street|pavement|sidewalk|lane|laneway|crosswalk|asphalt|ground|driveway|intersection|parking lot|path|trail .. collapsed|collapsing|caved|caving|cave in|gave out|gave way|giving way|fell in|fallen in|opened up|opening up|dropped out|crumbled into|is collapsing|gaping|imploded ! curb edge|bit of|slightly|price|mark*|roof|garage|paver*|bin|sign|shed
        cave in|cavein|cave ins|caved in & road|street|pavement|sidewalk|crosswalk|trench|lane|intersection|lawn|ground|hole|eglinton|avenue|ave|st
        deep|huge|giant|gaping|massive|enormous|dangerous|unmarked|big deep|big square|open|bottomless|uncovered .. hole|trench|pit|shaft|excavation|well|void & sidewalk|crosswalk|barrier*|cone|cones|uncovered|open|park|path|playground|fence|night|dark|kids|children|fall|no|lid|fell|cover ! pothole|dug by dog|potholes|windrow|hoarding|zoning
        someone|somebody|kids|child|person|people|anyone|pedestrian|cyclist|kid|he|she|i|dog|man|woman|toddler .. fall|fell|falls|falling|almost fell|nearly fell|drop|dropped|stepped|going to fall|gonna fall .. in|into|down|through & hole|pit|trench|shaft|well|manhole|sewer|grate|sinkhole|cover|lid|opening|excavation ! golf|keys|key|phone|wallet|dog|dogs|squirrel|ball|ring|stump
        wheel|wheels|bike|cyclist|cane|stick|leg|foot|car|van|truck|bus|stroller|walker|wheelchair|tire .. fell|went|dropped|sank|swallowed|sinking|fallen|gone|stuck|goes|drop .. in|into|up to|down|through .. hole|manhole|sinkhole|road|pavement|handle|trench|knee|pit|axle|uncovered|thigh|hip|sewer|grate ! pothole
        car|van|truck|bus|delivery van .. front|nose|back|half|whole .. in|into .. it|hole|road|sinkhole & hole|pavement|road|gave|collapsed|wider|sinkhole
        cant see|cannot see|couldnt see|didnt touch|couldnt touch|could not touch|dont see|no|cant reach|did not reach|didnt reach|didnt find|could not see|couldnt reach|cant touch . the bottom|bottom|its bottom|a bottom|any bottom
        goes . down . forever|deep|metres|meters|feet|very
        construction|contractor|crew|workers|builder*|they .. left|leaves|leave .. hole|trench|pit|excavation|shaft .. open|uncovered|unfenced|unguarded|without|no ! grass|sod
        trench|excavation|construction pit|elevator shaft|old well|well|shaft .. open|uncovered|unfenced|unguarded|no fence|no barrier*|barrier blew|no cover|no guard*|no railing|not fenced|not covered ! hours|permit|inspect*|grass
        barrier|barriers|fence|cones|pylon|plywood|steel plate|plate .. blew|blown|gone|missing|fell|knocked|moved|shifted|removed|stolen|slid & hole|trench|excavation|pit|drop|shaft|manhole|deep
        elevator . door|doors . open|opens|opened & shaft|no car|no elevator|nothing|empty
        pothole .. bathtub|deep enough|bottomless|swallow*|no bottom|size of a car|see through|see down|went over the bars|flew over|knocked off|thrown from|thrown off
        cover off|lid off|cover is off|lid is off|cover gone|lid gone|no lid|cover missing|lid missing|left the vault open|vault open|vault is open|plate slid|plates slid|plate has slid|plates slid off|plate is off|plate moved|ground fell away|ground opened|pavement fell|road fell|asphalt moves|asphalt fell|ground gave & road|street|sidewalk|path|traffic|kids|children|toddlers|dark|pram|crossing|bike*|lane|truck*|fence|walk*|corner|stop|night|deep ! bin|bins|water box|shutoff|garbage can|box on my lawn|bell box
        trench|excavation|pit|hole & sidewalk|path|playground|crossing & nothing round|nothing around|no barrier*|no fence|no tape|tape has torn|tape is gone|unguarded|no light & deep|feet|tall|metre*|dark|kids|open
        open|uncovered|missing|no|stolen|opened|unsecured|exposed . manhole|man hole|sewer|manhole cover|sewer cover|sewer grate|maintenance hole|storm drain|grate|catch basin cover|storm grate|drain cover|utility hole|vault ! house|hours
        cover|lid|grate .. manhole|sewer|hole|maintenance hole|storm drain|catch basin & missing|gone|off|stolen|open|removed|took|taken|moved|broken
        see|look . right|straight . down . to|into
        stole|stolen|took|pulled up|lifted|somebody took .. cover|covers|lid|iron lid|grate|grates|sewer covers|basin grate|drain lid ! bin|garbage|my lid|barbecue|bbq|green bin
        metre drop|foot drop|storey drop|story drop|metres deep|feet deep|metres down|meters down|metres below|drop of . hole|at|with|two|off|right|and|on|here|below|three|four|five|straight ! snow|pool
        storey|storeys|stories|floors .. drop|down . right|at|off|straight|the ! elevator is
        drop ... edge of the sidewalk|off the sidewalk|right off|straight down|right at the edge
        open . drain|chamber|shaft|cistern|well|vault|hatch|manhole|pit|sewer . in|on|at|the|with|no|and|cover|by|beside ! permit|bottle|letter
        old well|cistern|shaft|foundation pit|open shaft|underground tank ... kids|rotted|collapsed|boards|plate|niece|children|splash|shifted|tarp|no fence|covered|gone
        hatch|cover|lid|plate|grate ... wide open|flips|flip|shifted|gave|moved under|bent in|upside down|vanished|lying a metre|a metre off & fall|water|drop*|under my foot|kids|railing|no lights|wheels|sidewalk|foot|lane|tread|stop|hole|leaning ! bin|green bin|garbage
        ground|hole|pavement|asphalt|sand . just|has|is . opened|opening|opened up|open up ... playground|swing|swings|park|field|school|kids|slide|sidewalk
        hole . open|opened|opens . up|in|under ! bin|bag
        handle|stick|broom|branch|pole .. goes down|goes all the way|went down|disappeared|never touched & hole|pothole|room|under|crack ! hockey
        room under|just empty underneath|underneath is empty|underneath is just empty|void under|void underneath|empty under|hollow under|nothing under
        kids|boys|children|child|boy|girl .. climbing down|climb down|climbing into|go down .. into|drain|sewer|manhole|hole|it
        missing plank|planks missing|plank missing|boards missing & pier|bridge|water|boardwalk|kids ! fence|bench
        hole ... no cover|very deep|covered with grass|covered by snow|no fence around & children|kids|school|practice|leg|walking|cat ! bin
        dipping by the hour|soup bowl|crack all the way round|cracking in a circle|sinking by the hour
        gap ... where|grate|plate & bike lane|no cone|no light|over his bars|over the bars|wheel
        ramp . ends ... pit|hole|drop|trench
        pool ... gate gone|no gate|no fence|tarp only ... kids|children|full
        pit|hole|drop|shaft|chute ... as deep as i am|ft down|feet down|metres down|meters down|deeper than ! pothole|pool
        """;
}
