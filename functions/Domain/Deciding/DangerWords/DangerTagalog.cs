namespace Toronto311.Domain.Deciding.DangerWords;

/// <summary>Danger in Tagalog.</summary>
internal static class DangerTagalog
{
    public const string Table = """
        = gas
        unless: bill|discount|singil|noong isang taon|noong nakaraang taon|wala nang laman|wala namang tagas|permit
        amoy|umaamoy|naaamoy|naamoy|nangangamoy|tagas|tumatagas|singaw|sumisingaw .. gas|gaas|lpg|propane
        gas|lpg .. amoy|tagas|tumatagas|sumisingaw|leak
        bulok na itlog|bulok na itlog
        = wires
        kable|kawad|kuryente|poste|wire|linya ng kuryente|transformer & bumagsak|nahulog|bagsak|kumikislap|nag spark|nagspark|nag i spark|naputol|nakalaylay|nakalawit|kislap|putol|natumba|nakabitin|umuusok ! ilaw sa poste|internet
        nakuryente|nakukuryente|may grounded|nakoryente
        = carbon-monoxide
        carbon monoxide & tumutunog|nahihilo|nasusuka|sumasakit|alarm ! gaano kadalas
        alarm|detector & nahihilo|nasusuka|sumasakit ang ulo|masakit ang ulo|hilo|inaantok|nagsusuka
        uling|ihawan|generator|kalan|barbecue & loob|pampainit|nagpapainit|kwarto|sala|magpainit ! kapitbahay
        kaming lahat|lahat kami|buong pamilya & nahihilo|nasusuka|masakit ang ulo|sumasakit
        = fire
        sunog|nasusunog|nasunog|lumiliyab|umaapoy|apoy ! permit|fire drill|noong isang taon|bonfire|sunog ang ilaw|sunog ang bumbilya
        usok & makapal|maitim|lumalabas|puno|hagdan|umuusok ! ihaw|barbecue|sigarilyo|detector
        sumabog|pagsabog|sasabog
        = sewage-flood
        maruming tubig|poso negro|imburnal|drain|inidoro|kubeta|dumi|kanal|sewage & umaapaw|umaangat|tumataas|bumabalik|tuhod|basement|umakyat|lumalabas ! dahon
        baha|bumabaha|binabaha|binaha|lubog & basement|bahay|tuhod|tubig|ngayon|tumataas ! noong isang taon
        tubig & hanggang tuhod|hanggang bewang|bukung bukong|tumataas pa|saksakan|outlet
        = burst-main
        tubo|hydrant|linya ng tubig|water main & pumutok|sumabog|nabasag|sumirit|bumulwak|pumuputok|sumisirit ! noong
        = collapse
        puno|pader|dingding|bubong|balkonahe|kisame|poste|crane|sanga & babagsak|matutumba|tutumba|nakahilig|humihilig|nakasandal|guguho|gumuguho|ugat|mabubuwal|bumibigay|babagsakan|bibigay ! ilaw
        semento|bato|ladrilyo|salamin|kongkreto|tipak & nalalaglag|nahuhulog|bumabagsak|nalaglag|nagbabagsakan
        gumuho|guguho|pagguho|landslide
        = open-hole
        takip|manhole & nawawala|walang takip|bukas|nakabukas|nawala|ninakaw
        butas|hukay & malalim|malaki|mahulog|nahulog|di makita ang|walang harang
        kalsada|kalye|sidewalk .. gumuho|lumubog|bumuka
        = person-outside
        lalaki|babae|matanda|lolo|lola|mama|tao|ale|homeless|nakahiga|nakaupo & hindi gumagalaw|di gumagalaw|hindi sumasagot|di sumasagot|walang malay|nakahiga|giniginaw|nilalamig|nakapaa|naninigas & snow|lamig|gumagalaw|sumasagot|malay|bangketa|sidewalk|malamig|yelo|daan|tinatawag
        naliligaw|nawawala|ulyanin|alzheimer* & lolo|lola|tatay|nanay|matanda ! takip
        = self-harm
        magpakamatay|magpapakamatay|ayoko na pong mabuhay|ayoko nang mabuhay|ayaw ko nang mabuhay|ayoko na mabuhay|ayaw ko na pong mabuhay|gusto ko nang mamatay|gusto ko na mamatay|tatapusin ko na|wakasan ang buhay|wala nang silbi ang buhay|tumalon sa|tatalon|pagpapakamatay|kitilin|mawala na lang ako|wala na akong dahilan
        = child-alone
        bata|mga bata|sanggol|baby|bata|anak|paslit & mag isa|magisa|walang kasama|walang bantay|walang magulang|naiwan|nakakulong|iniwan|nawawala ! ilang taon
        = violence
        kutsilyo|baril|itak|palakol|patalim|gulok|bolo & lalaki|hawak|tinatakot|banta|pinagbabantaan|may|asawa|nananakot ! pelikula
        sinasaktan|binubugbog|sinusuntok|sinasakal|pinapalo|hinahampas|ginugulpi|sinaksak|nananaksak|ginahasa|papatayin|pinagbabantaan|pinapatay|sinasampal|bugbog ! damo|daga|lamok
        saklolo|tulungan niyo|humihingi ng tulong|sumisigaw & babae|bahay|kapitbahay|asawa|tulong|naririnig
        barilan|putok ng baril|saksakan|holdap|hinoldap|kidnap*|hostage|nagpaputok|binaril ! tubig|extension|malapit na sa saksakan
        pinapasok|nakapasok|sinisira ang pinto|binabasag|pumapasok & bahay|pinto|ngayon|lalaki
        sinusundan & lalaki|ako|kotse
        = trapped
        na trap|natrap|nakulong|naipit|nakakulong|nastuck|na stuck|natabunan|nadaganan|naiipit & elevator|ilalim|loob|kotse|lupa|kami|makina ! traffic|trapik
        nalulunod|nalunod|nahulog sa tubig|nahulog sa ilog|nahulog sa lawa|lumulubog
        = chemical
        kemikal|asido|chlorine|ammonia|gasolina|krudo|muriatic|zonrox|bleach|lason & tumapon|tumatagas|natapon|amoy|mahapdi|nahalo|hinalo|umuusok ! gasolinahan
        mahapdi|humahapdi|masakit|nangangati & mata|lalamunan & amoy|usok|kemikal|gas
        = medical
        hindi makahinga|di makahinga|hirap huminga|nahihirapang huminga|hindi humihinga|di humihinga|hinihingal|nabubulunan|nabilaukan
        atake sa puso|inatake|na stroke|stroke|walang malay|nawalan ng malay|hinimatay|nahimatay|kinukumbulsyon|kombulsyon|nangingisay|overdose|na overdose ! noong|kurso
        masakit|pananakit|sumasakit|naninikip|paninikip|kirot .. dibdib|puso
        bibig|mukha .. ngiwi|nakangiwi|tabingi|paralisado
        ngiwi ang|hindi makapagsalita|bulol
        dumudugo|nagdurugo|duguan|dugo & ulo|marami|hindi tumitigil|malakas|tumitigil|nasa|sahig ! donasyon
        hindi magising|ayaw magising|di magising|hindi gumigising
        manganganak|nanganganak|pumutok na ang panubigan
        ambulansya|ambulansiya ! bill
        nabangga|nasagasaan|nabundol & tao|bata|dugo|dumudugo|gumagalaw|lalaki|babae|nakahiga
        nakainom|nakalunok|nainom|nalunok & gamot|baterya|lason|bleach|zonrox
        """;
}
