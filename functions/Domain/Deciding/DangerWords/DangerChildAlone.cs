namespace Toronto311.Domain.Deciding.DangerWords;

/// <summary>Children alone where they are not safe.</summary>
internal static class DangerChildAlone
{
    public const string Table = """
        = child-alone
        unless: squirrel|parking permit|<past>|what age|which age|how old|at what age|legal age|is there a law|legally|rule about|wading pool|can be left|may be left|allowed to be|is it legal|babysit*|daycare spot*|day care spot*|registration|swim lesson*|camp|raccoon|puppy|kitten|kittens|puppies|dog|duckling*|fox
        let alone: alone|all alone|by himself|by herself|by themselves|by themself|by itself|on his own|on her own|on their own|unattended|unsupervised|no adult|no adults|no parent|no parents|without an adult|without adult*|without parent*|without any adult|nobody with|no one with|noone with|no mom|no mother|abandoned|no supervision|nobody home|no one home|no grown up*|nobody around|no one around|left behind|nobody watching|no one watching|parents gone|parent gone|no guardian|themselves
        <child> ... <alone> ! accident*|eat|play by|sleeps by|cooks|reads|ride the bus alone|takes the bus alone|walk to school|walks to school|leave alone|cross|crossing|crossed|crosses|go alone|to school|school zone|sit up|bike lane|sidewalk
        <alone> ... <child> ! course|placard|leave it alone|let alone|mom alone|mother alone|cook|shower|bill|permit
        baby|infant|toddler|child|children|kid|kids|newborn|year old|little girl|little boy|twins|son|daughter ... in|inside .. car|vehicle|van|suv|truck|parked car|minivan & alone|locked|hot|windows|no one|nobody|left|crying|heat|running|asleep|closed|sweating|parent|screaming|noone|sun ! seat|car seat
        left|leaving|leaves|locked|forgot .. baby|infant|toddler|child|children|kid|kids|newborn|my son|my daughter ... car|vehicle|van|home|house|alone|apartment|inside|room|balcony|suv ! camp|law|age
        <child> ... locked . in|inside|out & car|room|alone|bathroom|house|cold|apartment|basement|balcony|help|crying
        baby|infant|toddler|child|kid|kids|children|newborn .. crying|cries|cry|screaming|wailing|screams|sobbing ... hours|since|nobody|no answer|all day|all night|no one|whole day|whole night|hour|door|locked|no adult|morning|yesterday|hungry|stopped|outside|alone ! keeps me awake|noise|upstairs stomping|laughing
        hear|heard|hearing|listen .. baby|infant|child|kid|toddler .. crying|cry|screaming|scream & nobody|no one|hours|no answer|no steps|door|alone|hurt|stop|since
        mommy|mom|mama|mum|dad|daddy|mother|father|grandma|granny|grandpa|papa|nana|auntie ... wont wake|not wake|didnt wake|doesnt wake|isnt waking|not waking|wont get up|stop sleeping|wont stop sleeping|cant wake|not get up|sleeping long|on the floor|did not come|didnt come home|not come home|hasnt come home|never came home|is gone|not here & i|im|my|we|kids|hungry|brother|sister|baby|children|asleep|scared|years|pajamas|knocking|days|yesterday
        i am|im . 4|5|6|7|8|9|10|11|12|five|six|seven|eight|nine|ten|eleven|twelve & alone|mom|mommy|mama|dad|scared|home|hungry|mother|daddy|brother|sister|help|locked ! km|years in|months|units|feet|am|pm|blocks
        <child> ... lost|missing|wandering|wandered|walking|crawling|standing|running|sitting|roaming ... alone|no adult|nobody|no parent*|street|road|highway|diaper|pajamas|pyjamas|barefoot|bare feet|traffic|mall|station|park|snow|no coat|crying|by himself|by herself|pond|ice|tracks|big road|cold|no shoes|rain|dark|bus stop|middle ! school bus|sidewalk is|cross the|crossing guard|sledding|school zone|afraid|speeding|lost in|game|glove|mitt|program
        lost|missing . child|kid|toddler|boy|girl|baby|daughter|son ! glove|mitten|tooth|toy|bike|phone|jacket|certificate|poster|posters|sign|signs
        cant find|lost|is missing|went missing|ran away|has disappeared|didnt come home|hasnt come home|not come home|never came home|is gone . my son|my daughter|my child|my kid|our son|our daughter|my little|my grandson|my granddaughter|her son|my boy|my girl ! glove|zoo|wallet
        my son|my daughter|my child|my kid|our son|our daughter|my grandson|my granddaughter|my boy|my girl|my toddler|our child|year old .. missing|is lost|ran away|disappeared|didnt come home|hasnt come home|never came home|not come home|wandered off|walked off|got off at the wrong|kidnapped|taken ! bin|card|permit|library book|registration|vaccin*|record|records|certificate|dose|doses|immuniz*|form|shots|school says|refund
        found|found a|abandoned|left . a|an|in|on|baby|newborn|infant|toddler . baby|newborn|infant|toddler|small child|little girl|little boy|child|kid ! shoe|seat|clothes|stroller|crib|toys|toy|mitt|hat|bike
        kids|children|child|toddler|boy|girl|baby .. on|onto|near|at|over|climbing|in . the|thin|a .. ice|pond|tracks|train tracks|rail*|highway|ledge|roof|balcony railing|window|windowsill|window sill|window ledge|open window|fire escape|balcony|construction site|river|cliff & fall|falling|alone|thin|ice|no adult|nobody|climb*|hang*|open|further|out|dangl*|crack*|no parent*|lean*|train|going ! rink|skating rink|view|playground|flowers
        school bus|bus|driver|bus driver|camp|daycare .. let out|dropped|left|forgot|dropped off|let off .. kid|child|kindergart*|student|boy|girl|son|daughter ... wrong|alone|highway|empty|asleep|no one|big road|locked
        nobody|no one|noone . picked|came|come|has come . up|to|for .. kid|kids|child|boy|girl|him|her|student & school|daycare|alone|hours|closed|dark|locked|cold ! garbage|bin|bins|bags|recycling|mattress
        knocking|knocked .. door|doors & kids|child|children|little|boy|girl|pajamas|pyjamas & mom|dad|alone|hungry|milk|sleeping|food|scared|cold|parents
        boy|girl|child|kids|baby|toddler|babies|children|girls|boys ... left alone|left outside|left in the car|left in a car|locked in|no parent*|no adult*|nobody with|by himself|by herself|by themselves|nobody came|no one came|waits for his|waiting for his & hours|hour|min|minutes|dark|since|night|crying|car|road|street|stove|hot|cold|outside|park|now|years old ! course|age|legal|allowed|bylaw|squirrel|goose
        my|the|two|three|small|little . girls|boys|kids|children|baby|son|daughter .. are alone|is alone|home alone|alone at home|alone in the|alone with nobody|all alone & babysitter|stove|3|4|5|6|hours|night|since|crying|now|work ! course|age|allowed|come home|streetlight*|light is
        <alone> ... <child> ! leave it alone|let alone|mom alone|mother alone|cook|shower|bill|permit|course|grandchild
        <child> ... lost|missing|wandering|wandered|walking|crawling|standing|running|sitting|roaming ... alone|no adult|nobody|no parent*|street|road|highway|diaper|pajamas|pyjamas|barefoot|bare feet|traffic|mall|station|park|snow|no coat|crying|by himself|by herself|pond|ice|tracks|big road|cold|no shoes|rain|dark|bus stop|middle ! sidewalk is|cross the|crossing guard|sledding|school zone|afraid|speeding|lost in|game|glove|mitt|program
        home . alone & kid|kids|children|child|baby|toddler|year old|years old|little|boy|girl|days|night|six|seven|five|four|three|yrs|my mom ! law|legal|course
        let tot: toddler|baby|babies|tot|tots|little one|newborn|little girl|little boy|small boy|small girl|small child|child|kid|infant|kinder|kindergartener|boy|girl
        <tot> .. on|in|at|out|out on|from .. balcony|window|sill|windowsill|box|stairwell|car seat|ramp|highway|parkway|tracks ... nobody|no one|no screen|alone|leaning|crawls|leg over|chair|left|around|now ! seat belt
        <tot>|he|she|kid ... leg over|no screen|crawls on the sill|leaning out|hanging out of|climbing over the railing|climbing the railing ! dog|cat
        <tot> ... no one has come|nobody has come|no ones come|hasnt been collected|not been collected|not been picked up|wasnt collected|emergency numbers|no one came|nobody came ! garbage|bin
        phones ring out|numbers ring out|no phone number works|phone numbers dont work & closing|lock|boy|girl|child|kid|class|he|she
        closing|close|locking up|closes ... boy|girl|child|kid ... no|left|still|parents|parent|waiting|dropped ! pool hours|hours
        babysitter|baby sitter|sitter|nanny . left|gone|is gone|walked out|never came|quit & kids|girls|boys|alone|3|5|6|inside|i am at work|im at work
        my|the . girls|boys|kids|children|twins .. are|is .. alone & 3|4|5|6|stove|work|home
        found|finding|have|got .. lost|little|small|tiny|young . girl|boy|fellow|child|kid|one & bus stop|no parent*|street|crying|cold|shivering|hungry|park|ravine|no shoes|mommy|wont tell|name
        mail slot|letter slot|through the door & child|boy|girl|milk|cereal|bottle|baby|kid ! flyers
        crying && its a baby|a baby|newborn|the baby && nobody answers|no one answers|never seen a sitter|works nights|not at the door|getting weaker|since yesterday
        waits for his|waits for her|waiting for her|waiting for his|told him to stay|told her to stay . father|mother|mom|dad|uncle|mommy|mum|daddy|on|until & boy|girl|child|kid|dark|park|closing|six|hours
        my|the . sister|brother|son|daughter|nephew|niece|girl . is . 2|3|4|5|6|7|8|two|three|four|five|six|seven & not home|alone|missing|dark|lost
        left|leaves|leaving . nine|four|three|two|five|six|the|a . of them|kids|babies|children|twins & old|shopping|alone|casino
        watches|watching|minding|looks after . the|my . twins|baby|babies|brother|sister & 6|7|8|9|ten|year old & swallowed|cough*|alone|night*|choking|crying
        left with|went off with|taken by|gone with . a man|a stranger|someone|a woman & six|nephew|son|daughter|girl|boy|kid
        kid|child|boy|girl|student|toddler .. still|left|asleep|locked .. in the back seat|on the bus|on the school bus|in the van|in the bus|in the depot
        toddler|kid|child|baby|teen|girl|boy .. in|left in .. van|car|suv|vehicle|truck & windows shut|hot|casino|mall|store|-1*|-2*|min|shopping ! seat|parking|permit
        mother|mom|father|parents|couple ... ambulance|casino|heaven|suitcase|left for|went off & baby|child|kid|girl|boy|newborn|toddler & hear|hungry|alone|in there|noon|car|seat
        wading pool|splash pad|pool|park ... tot|tots|toddler|boy|girl|child ... alone|still in|nobody|no one|emptied|whose they are|shivering
        """;
}
