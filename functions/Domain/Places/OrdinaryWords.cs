namespace Toronto311.Domain.Places;

/// <summary>Everyday words of mail to the City: an unlisted name made of one of these is no street ("12 garbage bins").</summary>
internal static class OrdinaryWords
{
    internal const string All =
        """
        a abandoned able about above abroad accept accepted accepts access accessible accident according accordion account accountant accounts acid across act
        action actual actually ad add added adding addition additional address addressed addresses adjustment adopt adult adults advance advice advise advised
        afraid after afternoon afternoons again against age agency agenda agent ages ago agree ah ahead air airbnb airport al alarm alarms alive all alley
        alligator allow allowance allowed almost alone along already alright also although always am amazon ambulance among amount amplified an and android
        ang angry animal animals ankle announce annual another answer answered answering answers antifreeze anxious any anybody anymore anyone anything anyway
        anywhere apart apartment apartments apology app apparently appeal appear application applied applies apply appointment appreciate appreciated approval
        approved approx apr april apron apt apts arborist are area areas arena arent argue argument arm arms around arrange arrangement arrive arrived
        arthritis as ash ashamed ashes aside ask asked asking asks asleep asphalt assess assessment assistance assistant association assume asthma at ate
        attach attached attack attacked attend attic au audi audible auf aug august aunt authority authorized auto automatic autumn available avec avenue
        awake aware away awful awning axle ayaa ba babies baby bac back backed backing backs backup backwater backyard bad badge badly bag bags bakery balance
        balcony ball balls band bang banging bank banks banned banquet bar barbecue bare barely bark barking barks barrel barrels barrier bars base basement
        basements basically basin basket basketball bass bat bath bathroom bathtub batteries battery bay bbq bc be beach beagle beans bear bearing beating
        beautiful became because become bed bedbugs bedroom bedrooms beds been beep beeping beeps beer bees before beforehand began begging begin begins begun
        behalf behind beige being believe bell bells belong belonging belongs below bench bend beneath benefit bent beside best better between beyond bib
        bicycle bicycles big bigger biggest bike bikes bill billboard billed billing bills bin bins birch bird birds birth birthday bit bite bites bits bitten
        black blackout blade blankets bldg bleach bleeding bless blew blind block blockage blocked blocking blocks blood blow blower blowers blowing blows
        blue bmw board boards boat boats body boil boiler bolts bomb bone bones book booked booking booklet books boot booth boots border borer born boss both
        bother bottle bottles bottom bought boulders boulevard bounce bouncy bound bowl box boxed boxes boy boys braille brain brampton branch branches brand
        brass bread break breakfast breaking breaks breath breathe breathing brick bricks bridge bright bring bringing brings broke broken broom brother
        brought brown brush bubbling bucket buckets bucks budget bug bugs build builder building buildings built bulb bulbs bump bumper bundle bundled bundles
        bungalow bunny buried burn burned burning burns burnt burst bury bus buses bushes business busted busy but button buy buying by bylaw bylaws cab
        cabbage cabinet cable caf cafe cake calendar calf call called calling calls came camera cameras camp camps camry can canada canadian cancel cancelled
        candles cane cannot canoe cans cant cap caps car carbon card cardboard cards care careful caretaker cargo carpet carried carrier carries carry
        carrying cars cart carts case caseworker cash cat catch cats caught cause cave caved ce ceiling cell cello cement cemetery center centimetres central
        centre centres cents ceremony certain certificate ch chain chained chair chairs chamber chance change changed changes changing charcoal charge charged
        charges charity chase chased chat check checked checks cheers chemical chemicals cheque chest chevy chewed chez chicken chien child childcare children
        chimney chip chips chirping chlorine choose christmas chunk chunks church chute circle circles citizen citizenship city civic civil claim claiming
        claims class classes classroom clay clean cleaned cleaner cleaners cleaning clear cleared clearing clears clerk click client clients climb climbing
        clinic clipped clippings clock clocks close closed closes closing cloth clothes clothing club cm co coach coat coats code coffee coin cold collapsed
        collar collect collected collection collector collectors colour coloured com come comes coming comment comments commercial committee common community
        companies company compensation complain complained complaining complains complaint complaints complete completed complex compost compressor computer
        computers con concern concert concierge concrete condition conditioned condo condominium condos conduct cone cones confirm confirmation confused
        congregation consent conservation consider constituent construction contact container containers contents contest contract contractor contractors
        control converting cook cooking cooks cool cooling copies copper copy cord core corner corolla corporation correct corridor cost costs couch cough
        coughs could couldnt council councillor count counted counter counters country counts couple courier couriers course court courtyard cousin cousins
        cover coverage covered covers covid coyote crack cracked cracks crane crash crashed crater crawl crazy creaks create credit creek crescent crew crews
        crib cried cross crossed crosses crossing crossings crosswalk crowd crown crumbled crumbling crushed cry crying cube cubic culvert cup cupboard cups
        curb curfew current curtain curve custodian customer customers cut cuts cutting cuz cycle cycles cycling cyclist cyclists cylinder da dad daily damage
        damp dangerous dangling dans dare dark date dated dates daughter daughters dawn day daycare daylight days de dead deadline deaf deal dealer deals dear
        death debit debris dec december decide decided decides decision deck declaration declare deed deep deeper deer degrees del delay delicate deliver
        delivered deliveries delivering delivery dem dementia demolition dentist department deposit depot depression dept depth depuis der des describe desde
        desk details detector detectors deux devant di dial dialysis diamond diapers did didnt die died diesel difference different dig digging dining dinner
        dip direct direction directions directly dirt dirty disability disabled disappeared discharge disconnected discount discovered discrimination dishes
        dishwasher display disposal dispose dispute district ditch division divorce divorced dizzy do dock doctor documents dodge does doesnt dog dogs doing
        dollar dollars done dont doodle door doors doorway dot double doubled doubt down downspouts downstairs downtown dozen dr drag dragged dragging drags
        drain drains draw drawer drawings dresser drill drilling drink drinking drip dripping drips drive driven driver drivers drives driveway driveways
        driving drone drop dropped dropping droppings drops drove drum drums drunk dry dryer drywall du duck ducks due dug dump dumped dumping dumpster during
        dusk dust dustbin duty dying each ear earlier earliest early earn ears east eastbound eat eaten eating eaves ebike edge egg eggs eight eighteen eighty
        either el elderly election electric electrical electricity electronics elevator elevators eleven eligible elle else em email emails emergency employee
        employment emptied empties empty emptying en enbridge encampment enclose enclosure end ended ends engine engineer engineers engines english enough
        enter entire entrance entre entry envelope environment equipment error es esgoto est estate estimate estimated et etobicoke eve even evening evenings
        event events ever every everybody everyone everything everywhere evict eviction ex exact exactly excavation excavator except exchange executor
        exemption exercise exhaust exist exists exit expect expected expensive expired expires explain explanation express extended extension extra eye eyes
        face faces facing fact factory faded failed failure fainted fair faire fait fake fall fallen falling falls families family fan far fare fast father
        faucet fault faut fear feb february fed fee feed feeding feel feeling feels fees feet fell fellow fellows felt fence fenced fences ferry festival
        fetch feuilles fever few field fifteen fifty fight fighting figure file filed files filing fill filled filling fills film filter filthy final finally
        find finding fine fined fines finger fingers finish finished finishing fire firemen fires fireworks firm first fish fist fit fits five fix fixed fixes
        fixing flag flashers flashing flashlight flat flats flew flickers flies flight floating flood flooded flooding floor floors flow flower flowers flu
        fluorescent flush flushed flushing fly flyer flyers flying foam foi folks follow followed following follows fond food foot footage football footbridge
        for force ford foreman forestry forever forget forgive forgot forgotten form formal former forms formula fortnight forward foster found foundation
        fountain four fourplex fourteen fourth fox foxes frame free freedom freeze freezer freezes freezing freight french fri friday fridge friend friendly
        friends frightened from front frontage froze frozen fruit frying ft full fully fumes fun funeral funny furnace furniture further fuss gallon game gap
        garage garages garbage garden gardener gardens gas gather gave gaz geared geese generator gentle gentleman get gets getting gi giant gift girl girls
        give given gives giving glad glass glasses gloves glued go goat goes going golf gone gonna good goose got gout government grabbed grade graffiti
        grandchildren granddaughter grandfather grandma grandmother grandson grant grants grass grate grateful grating gravel gray grease great green grey
        grief grill grind grinding grit groceries ground group grow growing grown guard guardrail guess guest guests guide gun gutter gutters guy guys gym ha
        habit had haha hai hair half halfway hall hallway hammering hand handed handicap handle handled handles hands handwriting hang hanging hangs happen
        happened happening happens happy hard hardly hardware harness has hasnt hat hate hauler have havent having hawk hay hazard hazardous he head headache
        headaches heading heads health healthy heap heaps hear heard hearing hears heart heat heater heating heaved heaven heavy hedge height held hello help
        helping helps her here heron hers herself heures hey hi hidden hides hier high highway hill him himself hinge hip hire hired hiring his hiss hissing
        history hit hits hoarding hockey hogweed hold holding holds hole holes holiday holidays hollow home homeless homeowner homes honda honest honestly
        honk hood hope hopes horn hose hospital host hot hotel hour hours house household households houses housing how hr hrs huge human humming humps
        hundred hung hurry hurt husband husky hwy hydrant hydrants hydro hyundai i ice icy id idea identical idle idling if ignored ignores il ill illegal im
        imagine immigration in inch inches incident include included income incoming increase independent indoor indoors infant infill info inform information
        informed injured inquiry inside insists inspect inspected inspection inspections inspector inspectors inspects install installed instalment instead
        insulation insulin insurance insurer intake interest interim interlock internet interpreter intersection interview interviews into invisible invoice
        iphone iron is ish island isnt issue issued issues ist it item items its itself ive jacket jammed jan january jar jars je jeep jets job jobs join
        joined joint joke joking jug jugs juice jul july jump jumped jumping jun june junk just ka karaoke keep keeping keeps kept kettle key keys kg kh kia
        kicked kid kiddie kidding kids kill killed killer killing kind kindergarten kindly kit kitchen kittens km kms knee knees knew knife knob knock knocked
        knocking know known knows ko ku la labelled ladder ladies lado lady laid lake lamp lamps land landed landing landlord landscaper lane lanes laneway
        lang language lap laptop large larger last latch late later lateral laugh laughed laughing laundromat laundry law lawn laws lawyer lawyers lay lbs le
        lead leading leaf leaflet league leak leaked leaking lean leaned leaning leans learn learned lease leash leashes least leave leaves leaving left
        leftovers leg legal legally legs lender length les less lesson lessons let lets letter letters level library licence licences license licensed lid
        lids lie lien lies life lifeguard lift lifted lifting lifts light lights like likely limb limbs limit line lined lines link lip liquid list listen
        listening listing lit litre litres litter little live lived lives living load loader loading lobby local locate location lock locked lockers locks log
        logged lol long longer look looked looking looks loop loose lorry los lose losing lost lot lots loud lounge love lovely low lower lowered luck lunch
        lyft lying ma machine machines madam made maggots mail mailbox mailed mailing mailman main maintenance mais make makes making mal mall man manage
        management manager manhole manners many map mar march mark marked market markham marks marriage married marry mask massage mat match matin matter
        matters mattress mattresses max maximum may maybe mayor mazda me meals mean meaning means meant meantime measure measured median mediation medical
        medium meet meeting meets mehr melt melted member members membership memorial memory men mended mention mentioned merci mercury merely mess message
        messages messy met metal meter meters metre metres metro mi mice microwave mid middle midnight might milk million mills min mind mine minha minimum
        minivan minor minus minute minutes mirror miss missed missing mississauga mistake mitten mix mixed mm mom moment mon monday money monoxide month
        monthly months more morning mornings mort mosquitoes moss most mostly moth mother mothers motor motorcycle mould mountain mouse mouth move moved moves
        moving mow mowed mower mows mr mrs ms much mud mula multi mum municipal mural muriatic museum mushrooms music must my myself na nail nailed nails name
        named names namin natural nd ne near nearest nearly neatly necessary neck need needed needle needles needs neighbor neighbors neighbour neighbourhood
        neighbours neither nephew nervous nest net neutral never new newborn newcomer newcomers newly news newsletter newspaper newspapers next ng nh nice
        nicely nicht night nightly nights nine nineteen ninety nipped nissan nite no nobody noise noisy non none noon nor normal normally north northbound nos
        nose not note noted notes nothing notice noticed notices notify notre nous nov november now nowhere nuisance number numbered numbers nurse nursery
        nursing object obliged obtain obviously occasion occupancy occupied occurs oct october odd odour odsp of off offence offer offered offers office
        officer officers official officiant often ohip oil ok okay old older ombudsman on once one ones online only ontario onto op open opened opener opening
        opens operation operator opinion opportunity opposite options or orange order ordered orders ordinary organics original other others otherwise ought
        our ours ourselves out outdoor outlet outreach outside outward oven over overdue overflow overflowing overgrown overhead overnight overpass owe owl
        own owned owner owners ownership owns oxygen pack packed pad pads page pages paid pail pails pain paint painted painting pallets pan panel panels
        paper papers paperwork par para parade parc parcel parede parent parents parish parishioner parishioners park parked parkette parking parks parrot
        part particular parties partly partner parts party pas pass passed passes passport password past patch patched path pathway patience patient patio
        paved pavement paving paw pay paying payment payments pays peace pedal pedestrian pedestrians penalty pencil pens pension people per percent perfectly
        perhaps permanent permanently permis permission permit permits permitted person personal personally persons pet pets ph pharmacy phone phoned photo
        photograph photographs photos physio pi piano pick picked picking picks pickup picnic pics picture pictures piece pieces pigeon pigeons pile piled
        pills pin pink pipe pipes pit pitch pits pizza placard place placed places plain plainly plan planes plank planned planning plans plant planted
        planter planters planting plants plaster plastic plate plates platform play playground playing plays plaza pleasant please plex plot plough plow
        plowed plowing plows pls plug plugged plumber plumbing plus plz pm po point points poison pole poles police policy polished polite politely pond pong
        poo poodle pool pools poop poor por porch portable portion position possession possible post postal posted postman posts pot pothole potholes pots
        pound pour poured pouring pours power ppl pr practice pre precisely prefer pregnant prepare preparing present press pressure presto pretty previous
        price principal print printed printer prior priority privacy private probably problem procedure process program programme programs progress project
        promise promised proof propane proper properly property protected proud provide province provincial prune pruned pruning public puddle pull pulled
        pump pumping pumps pupils puppy purchase purchaser purple purpose push pushed pushes pushing put puts putting qualify quality quand quantity quarrel
        quarter que question questions queue qui quick quickly quiet quit quite quote quoted rabbit rabbits rabies rable raccoon raccoons racing rack radar
        radiators radio ragweed rail railing railway rain rained raining rains raise raised rake ramp ran rang range rate rates rather rats ravine re reach
        reached read reader reading readings reads ready real really rear reason reasons rebar rebate rebuilt rec recall receipt received recommend record
        recorded recording records recreation rectory recycle recycling red reduced ref reference refund refuse refused refuses regarding regards register
        registered registration regular reimbursed release relief remain remains remember remit removal remove removed renew renewal reno renovation rent
        rental rentals rented renting rents rentsafe reopen repaint repair repaired repairs repaved repaving replace replaced replacement replacing replies
        reply report reported reporting reports represents request requested requesting requests require required requires rescue reserve reset residence
        resident residential residents resolved respect responsible rest restaurant restoration restored result results resume resurfacing retaining retired
        return returned returns reverse review reviewed rich richmond rid ride riding rien right rights rim ring ringing rings rink ripped rise rises rising
        river roaches road roads roadway robot rocks rod rogers roll rolled roof roofers rooftop room roomates rooming roommate roommates rooms rooster root
        roots rope rose roses rotten rotting roughly round route routes row rubber rubbish rubble rude rue ruined rule rules run running runs rush rusty ruts
        sa sac sad safe safety sagging said sale sales salesman salon salt salted salter same samsung sand sandwich sandwiches sans sat saturday save saw say
        saying says scarborough scared schedule scheduled school schools schoolyard scooter scooters scout scrap scraped scrapes scraps scratch scratched
        screaming screams screen se search season seat seats second seconds secretary section security sedan see seed seem seems seen sees seized sell selling
        sells semi send sending sends senior seniors sense sent sep separate sept september serial series serve service services set sets settle settled seven
        seventy several sewage sewer sewers sewing shade shake shakes shaking shall shame share shared sharp sharps she shed sheet shelf shelter shelters shes shift
        shifted shifts shingles shoe shoes shoot shooting shop shopping shops short shot shots should shoulder shouldnt shout shouted shouting shoved shovel
        shovelled shovels show showed shower showing shown shows shrugs shut shutoff shy si sick side sides sidewalk sidewalks sideways sight sightline sign
        signal signatures signed signs silence sill silly silver simple simply since sincerely single sink sinkhole sinking sir sister sit site sits sitting
        six sixty size sizes skate skating skin skip skipped skunk slab slabs sleep sleeping sleeps sleepy slept slid slide slip slipped slippers slippery
        slope slow slowly small smaller smallest smashed smell smells smile smoke smoking snake snapped snow snowbank snowed snowing snows snowy so soaked
        soccer social society sod sofa soft soggy soil solar sold solicitor solid some somebody someone someones something sometimes somewhere son songs sont
        soo soon sooner sorry sort sorting sound sounds soup sous south southbound space spaces spare sparking sparks speak speaker speakers speaking speaks
        special speed speeding spend spill spilled splash split spoke spoken sponsor spot spots spray sprayed spraying spread spring sprinkler square squirrel
        squirrels stack stacked staff stage stain stair stairs stairwell stamp stamped stand standards standing stands star start started starting starts
        state statement station stations status stay stayed staying stays steady steel step stepped stepping steps stick sticker stickers sticking sticks
        still stinks stitches stock stole stolen stomach stone stones stood stop stopped stopping stops storage store storefront stores storey storeys stories
        storm storms stove straight strange strangers strangling strapped straw stray stream street streetcar streetlight streets stretch strike string strip
        stroke stroller strollers strong stronger struck stuck student students studio study stuff stuffed stump stung subaru subject submit subsidized
        subsidy subway such suggested suitcase suitcases suite suites sum summer summers sump sun sunday sunk super superintendent supermarket supervisor
        supper supply support suppose supposed sur sure surely surface surgery surprised survey suspect suv swallowed swamp swap swapped swear swears sweep
        sweeper swept swerve swim swimming swing swings switch switched swollen swore symbol system tabby table tables tag tagged tags take taken takeout
        takes taking talk talked talking talks tall taller tame tan tank tanks tap tape taped taps tarp tax taxes taxi tchc te tea teach teacher team tecteur
        teenager teeth telephone telephoned telephones television tell telling tells telus temp temperature temporary ten tenant tenants tennis tent tents
        term terms terrace terrier tesla test tested testing tetanus text texted th than thank thankfully thanks that thats thaw the their theirs them
        themselves then there theres thermometer these they thick thin thing things think thinking thinks thinner third thirteen this thistles tho those
        though thought thousand three threw through throw throwing thrown thru thu thumbs thur thurs thursday thx tick ticket ticketed tickets ticks tie tied
        tight til tile till tilted time timed times timing tin tins tinsel tiny tip tipped tips tire tired tires title to today toddler toddlers together
        toilet toilets told tomatoes tomorrow tonight too took tool tooth top topped tore torn toronto total touch touched touching tour tourist tourists tous
        tout tow toward towards towed towel towels tower town townhouse townhouses toxic toyota tr track tracks trade traffic trail trailer trailers train
        trained training trains trans transfer transformer transit transport trap trash travel treat treatment tree trees trench triangle tribunal trickle
        tried tries trim trimming trip triplex tripped trottoir trouble truck trucks true truly trunk trust truth try trying ttc tub tube tubes tubig tue tues
        tuesday turf turn turned turning turns turpentine tv twelve twenty twice twins twisted two type typed typing uber ugly um umbrella umbrellas un una
        uncle uncovered und under underground underneath underpass understand une union unit units university unless unlit unlocked unpaid until up update
        upon upper upright ups upset upside upstairs ur urgent us use used uses using usual usually utility va vacant vaccinated vaccines value valve valves
        van vanished vans variance vaughan vehicle vehicles vendor vent vents verify version very vet video view violence violin visa visible vision visit
        visiting visitor visitors visits voice void voisin volunteer volunteers vote voted vous vs wading waist wait waited waiting waitlist waits wake walk
        walked walker walkers walking walks walkway wall wallet walls walnut wanna want wanted wanting wants war ward warehouse warm warming warning was wash
        washed washer washing washroom washrooms wasnt wasps waste watch watched water watering wave way ways we weak wear wearing wears weather web website
        wed wedding wednesday weed weeds week weekday weekdays weekend weekends weekly weeks weeping weight welcome welfare well went were werent west
        westbound wet what whatever whats whatsoever wheel wheelchair wheelchairs wheels when whenever where whether which whichever while white who whoever
        whole whom whose why wide wider widow width wife wifi wild wildlife will win wind window windows windshield windstorm windy wine wing winter winters
        wire wires wish wishes with within without witness wk wks woke woman women won wonder wondering wont wood wooden word words work worked worker workers
        working works worn worried worry worse worst worth would wouldnt wound wrap wrapped wrist write writes writing written wrong wrote wuu xmas ya yard
        yards year yearly years yelled yellow yes yesterday yet yield york you young your youre yours yr yrs yung zebra zero zone united catholic anglican baptist presbyterian lutheran recreation zoned zoning zoo
        """;
}
