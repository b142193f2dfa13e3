namespace Toronto311.Domain.Deciding.DangerWords;

/// <summary>Danger in Polish, Czech and their neighbours.</summary>
internal static class DangerPolish
{
    public const string Table = """
        = gas
        unless: rachunek za|rok temu|ulg*|zezwolen*|pozwolen*|povolen*
        gaz|gazem|gazu|plyn|plynem|plin|plina .. czuc|smierdzi|pachnie|ulatnia|wyciek*|zapach|czuje|syczy|citit|unik|unika|smrdi|zapach|zapacha|curi|mirisi|zaudara|uchadza
        czuc|smierdzi|pachnie|zapach|wyciek|smrod|citit|smrad|unik|miris|smrdi|curenje|vuni .. gaz*|plyn*|plin*
        zgnil*|zepsut*|zkazen*|skazen*|pokvaren*|trula|siark*|sira & jaj*|vejc*|smierdzi|czuc|liczniku|sumpor ! smieci|kosz
        syczy|syczenie|sykani|sici & gaz|rur*|licznik*|kuchenk*|piec*|plyn|potrubi|plin|cijev*|kotel
        rure gazowa|rura gazowa|gazociag|gazomierz|licznik gazowy|plynovod|plinovod .. uszkodz*|przebit*|przerwan*|uderz*|peknie*|zerwan*|poskoz*|ostec*
        = wires
        przewod|przewody|kabel|kable|linia|slup|transformator|drat|vedeni|sloup|zica|kablovi|stup|vodic .. spadl*|zerwan*|lezy|leza|iskrzy|wisi|na ziemi|na chodniku|na drodze|pad*|utrzen*|lezi|jiskri|visi|pao|palo|iskri|na zemi|na ulici|pod napieciem ! telefon*|internet*
        iskrzy|iskry|jiskri|iskri|iskre & kabel|przewod*|slup|lini*|transformator|drat|sloup|zica|stup|drzew*
        prad|pradem|porazil*|kopnal|kope|kopnelo|elektrick*|struja|udarila|pod napieciem|probijelo .. slup*|latarni*|plot|kaluz*|plotem|ogrodzen*|sloup|lampa|barierk*|ograda|stup|mokr*|dotkn*|pies|metal*
        = carbon-monoxide
        czad|czadu|tlenek wegla|tlenku wegla|oxid uhelnaty|kysličnik uhelnatý|ugljicni monoksid|ugljikov monoksid & czujnik|wyje|piszczy|alarm|mdli|glow*|zle|detektor|pipa|zvoni|wymiot*|pisti|pista|boli
        czujnik|alarm|detektor|urzadzenie|hlasic|cidlo .. wyje|piszczy|dzwoni|wlaczyl sie|nie przestaje|pipa|hula|houka|pisti|svira & niedobrze|glow*|mdlosci|wymiot*|kreci|zle|hlav*|zvraci|mucnin*|vrti|zle|boli|spi|nevolno
        grill*|weglem|wegiel|piecyk*|kuchenk*|agregat*|piekarnik*|koza|generator*|grilem|rostilj*|pecnic*|uhli|ugljen & mieszkani*|pokoj*|domu|ogrzewa*|grzeje*|dogrzewa*|garaz*|okna|w srodku|byt*|top*|kuci|grijemo|stanu|ohriva* ! wolno|mozna|zezwol*
        wszyscy|cala rodzina|wszystkim|zona|dzieci .. niedobrze|boli glowa|wymiotuj*|mdlosci|kreci sie & piec*|kominek|grzejnik|gaz*|dom*|kociol|czujnik|okno
        = fire
        pozar|pali sie|plonie|ogien|plomienie|hori|pozar|plameny|gori|vatra|plamen|pożar .. dom|budyn*|mieszkani*|kuchni*|dach|garaz*|sasiad*|okn*|samochod|smietnik*|balkon*|kontener*|dum|byt*|kuchyn*|soused*|auto|zgrada|kuca|krov|stan|susjed*|prozor*|smeti*|szop*|altan*|pietr*|klatk*|drzew*|u nas|$ ! ognisk*|fajerwerk*|pozwol*|straz*|strazack*|zarowk*|lampa
        dom|budynek|mieszkanie|kuchnia|dach|garaz|samochod|smietnik|balkon|kontener|dum|byt|auto|kuca|stan|krov|szopa|zaslon* .. pali|plonie|w ogniu|w plomieniach|hori|v plamenech|gori|zapalil*|u plamenu|zajal sie
        dym|dymu|kour|koure|dim .. wydobywa|leci|czarny|gesty|korytarz*|klatc*|okn*|pelno|z|wali|vali|ceren*|cern*|chodb*|crni|gust*|izlazi ! grill*|papieros*|komin*|rostilj*|cigaret*
        gniazdko|bateria|akumulator|rozdzielnia|zasuvka|uticnica|przedluzacz .. dymi|iskrzy|topi|gorace|goraca|czarn*|kouri|jiskri|gori|vruc*|spuchn*|napuchn*
        wybuch|wybuchl*|eksplozja|vybuch*|exploz*|eksplozij*
        = sewage-flood
        scieki|sciek*|kanalizacj*|szambo|toaleta|kratki|studzienk*|kibel|gowno|kanal|kanalizac*|splasky|zachod|fekalie|kanalizacij*|otpadna|wc .. wybija*|cofa*|wylewa*|leje|podnosi|zalewa*|piwnic*|wychodz*|vytek*|zaplav*|stoupa|izlazi|vraca|poplav*|przelewa*|tryska|stupa ! zapach|rok temu
        piwnic*|mieszkanie|dom|garaz|sutener*|sklep|byt|podrum|stan|kuca .. zalewa|zalan*|pod woda|pelna wody|zaplaven*|pod vodou|poplavljen*|pod vodom|wypelnia|zaplavuje|tonie ! rok temu|ubezpiecz*
        woda|voda .. po kolana|po kostki|do kolan|gniazdek|podnosi|rosnie|przybiera|po pas|stoupa|po kolena|raste|do koljena|zasuvek|uticnic*|gniazdk*
        = burst-main
        rura|rure|wodociag|hydrant|magistrala|potrubi|vodovod|hydrant|cijev .. pekla|peknie*|pekl*|wybuchl*|rozerwal*|prasklo|praskla|pukla|pukao|zlaman*|urwan*|prask* & ulic*|wod*|zalewa*|piwnic*|droge|jezdni*|vod*|asfalt*|podrum*|poplav*|garaz*|dom* ! naprawion*|rok temu
        woda|voda .. tryska|leje sie|wylewa|bije|strika|pryska|fontann*|wybija .. ulic*|asfalt*|jezdni*|chodnik*|hydrant*|silnic*|cest*|spod|ziemi
        ulica|jezdnia|asfalt|droga|ulice|silnice|cesta .. pod woda|rzeka|zalan*|wybrzusz*|podnosi|pod vodou|pod vodom|rijeka|podnios*
        = collapse
        drzewo|galaz|konar|sciana|mur|slup|balkon|dzwig|rusztowanie|dach|sufit|komin|dab|strom|vetev|zed|strecha|strop|leseni|jerab|drvo|grana|zid|krov|skela|dizalica|elewacja|budynek|szyld|gzyms .. spadnie|zaraz|runie|wali sie|zawali*|zawal*|pochyl*|przechyl*|chyli|peka|trzeszczy|upadnie|pada|spada|spadne|nakloni*|zriti|zritil*|praska|pasti|pada|nagnut*|nagin*|srusi*|runal|osuwa*|leci|wisi na
        cegly|cegla|beton|betonu|szyby|szklo|kawalki|tynk|sople|dachowki|cihly|sklo|kusy|kousky|cigle|staklo|komadi|odlamki|kamienie|lod z dachu|led .. spadaja|spada|lec*|odpada*|padaji|pada|padaju|sypi*|odpadl*|spadl*
        zawalil*|zawalenie|runal|runela|osuwisko|osunal|osuwa|zritil*|sesuv|srusil*|urusil*|klizist*
        korzenie|korenje|koreny|korijen* & drzew*|wiatr|strom|drvo|wychodz*|podnosz*|ven|van|vitr|vjetar|odslon*
        = open-hole
        studzienk*|wlaz|wlazu|klapa|pokryw*|kratka|poklop|kanal|saht|poklopac|sahta|kanalizacyj* .. otwart*|brak*|bez|nie ma|ukradl*|skradzion*|otevren*|chybi|chybí|otvoren*|nedostaje|nema|ukraden*|zniknel*|przesunie*|odkryt*
        dziura|dol|wykop|zapadlisko|rozpadlina|dira|jama|vykop|rupa|jama|row|wyrwa .. glebok*|dna|ogromn*|bez zabezpieczen*|wpasc|wpadl*|hlubok*|obrovsk*|dubok*|pao|upasti|otwart*|niezabezpieczon* ! trawnik
        jezdnia|chodnik|ulica|asfalt|droga|silnice|chodnik|ulice|cesta|plocnik .. zapadl*|zapada*|zarwal*|runel*|propadl*|propada*|propal*|urusil*|osunel*
        nie widac dna|dna nie widac|neni videt dno|ne vidi se dno
        = person-outside
        pan|mezczyzna|kobieta|pani|czlowiek|ktos|staruszek|staruszka|bezdomny|starszy pan|dziadek|babcia|chlopak|muz|zena|clovek|nekdo|bezdomovec|stary pan|covjek|muskarac|zena|netko|beskucnik|starac|sasiad|sasiadka|soused*|susjed*|facet|dziewczyna .. lezy|siedzi|spi|nieprzytomn*|nie rusza|nie reaguje|nie odpowiada|zamarz*|trzesie|boso|bosy|bez kurtki|lezi|sedi|v bezvedomi|nehybe|nereaguje|mrzne|lezi|spava|ne mice|ne reagira|ne odgovara|smrzava|nie otwiera|nie wychodzi|przyproszon*|sini|bez butow & sniegu|sniegiem|snieg|mroz*|zimno|minus|reaguje|rusza|odpowiada|lawc*|przystank*|chodnik*|ulic*|snehu|zima|snih|nehybe|nereaguje|snijeg*|hladn*|klup*|ziemi|bezved*|mice|reagira|dni|otwiera|usta|dzien|godzin*|deszcz*|jezdni|lod
        sine usta|hipotermi*|wychlodz*|wyziebi*|zamarza|nie czuje nog|nie czuje rak|nie czuje palcow|podchlazen*|omrz*|umrznout
        demencj*|alzheimer*|zaginal|zaginela|zagubil*|demenc*|zdezorient*|ztratil*|zmizel*|nestao|nestala & ojciec|matka|mama|tata|babcia|dziadek|wyszedl|wyszla|otec|babi*|deda|baka|sasiad*|stars* ! kot|pies|karta
        = self-harm
        zabic sie|zabije sie|samoboj*|odebrac sobie zycie|skonczyc ze soba|skonczyc z tym|nie chce juz zyc|nie chce zyc|nie chce mi sie zyc|chce umrzec|wole umrzec|powiesz* sie|powiesic sie|skoczyc z|skoczy z|skocze|rzuci sie|rzucic sie|lepiej beze mnie|nie ma sensu zyc|nie mam po co zyc|targnac|sebevrazd*|zabit se|zabiju se|nechci zit|chci umrit|uz nechci zit|skocit z|samoubojst*|ubit cu se|ne zelim zivjeti|ne zelim vise zivjeti|zelim umrijeti|skociti s|nechcem zit|samovrazd*|ubiti se ! profilakty*|prewenc*
        nie dam juz rady|nie mam juz sily|zegnajcie|zegnam|wybaczcie|przepraszam was|to juz koniec|dzis wieczorem|uz nemuzu|sbohem|odpustte|ne mogu vise|zbogom|oprostite & zyc|zycie|koniec|smierc|wszystko|dzieci|zit|zivot|konec|zivjeti|kraj|skoncz*|corka|corki|syn*|nie bedzie|umrz*
        barierk*|most*|balkon*|dach*|parapet*|zabradl*|ograd* & skoczy*|skakac|skocit|skociti|druga strona|po drugiej stronie|skoci
        tabletki|tabletek|leki|prasky|tablete .. polknel*|polknal|wzial*|wszystkie|spolkl*|popil*|cale opakowanie|vzal*|popio|zazyl*
        = child-alone
        dziecko|dzieci|niemowle|chlopczyk|dziewczynka|maluch|dite|deti|miminko|dijete|djeca|beba|malec|noworodek .. samo|same|sam|sama|bez rodzicow|bez opieki|bez doroslych|zamknie*|zgubil*|placz*|bez rodicu|bez dozoru|samo|sami|bez roditelja|zamcen*|zavren*|zakljucan* ! ile lat|od jakiego|wiek
        dziecko|niemowle|dzieci|dite|dijete|djeca & samochod*|aucie|auto|balkon*|okn*|ulic*|snieg*|autu|prozor*|droga|drodze & sam*|zamkn*|gorac*|placz*|nikogo|zavren*|wychyl*|zakljuc*|vruc*|horko|boso|pizam*
        mama|tata|babcia|mamusia .. nie budzi sie|nie wstaje|sie nie budzi|nie moge obudzic|se nebudi|ne budi se
        = violence
        noz|nozem|pistolet|bron|siekiera|maczeta|strzelba|kij|nuz|nozem|zbran|sekera|pistole|noz|pistolj|oruzje|sjekira|bejsbol .. mezczyzna|maz|facet|on|grozi|biega|macha|chlop|muz|vyhrozuje|behà|muskarac|prijeti|trci|ktos|syn|sasiad ! film*|ostrz*
        mezczyzna|maz|facet|on|ktos|sasiad|syn|chlopak|muz|nekdo|muskarac|susjed|netko .. z nozem|noz|pistolet*|z bronia|siekier*|s nozem|nuz|zbran|s pistoljem|uzbroj*|maczet*|z kijem
        bije|bija|pobil|dusi|kopie|dzga|gwalci|skatowal|bije|mlati|skrti|tuce|udara|davi|siluje|zneuziva .. zone|kobiete|mnie|ja|matke|dzieci|zenu|ji|me|zenu|mene|nju|dziecko|czlowieka|chlopaka|sasiadke|znowu|zase|opet|go|dziewczyne ! zegar|prad
        zabije|zabic|zamorduje|zabit|zabije|ubit|ubije|ubiti .. mnie|nas|ja|me|nas|ji|mene|ce|grozi|powiedzial|ze|rekl|rekao
        grozi|groził|vyhrozuje|prijeti .. zabi*|nozem|smiercia|smrti|smrcu|ubi*|ze mnie|spali
        ratunku|pomocy|na pomoc|krzyczy|pomoc|upomoc & kobieta|zona|sasiadka|bije|krzycz*|zena|krici|udar*|wola|ciosy|scian*|vrist*|dziecko
        strzaly|strzelanina|strzelaja|postrzel*|dzgnal|ugodzil|napad|rabunek|porwan*|porwal*|zakladnik*|gwalt|bojka|strelba|strili|pobodal|prepaden|loupez|unesen|rvacka|pucnjava|puca|ubo|pljacka|otet|tucnjava ! film*
        wlamuje|wlamuja|wylamuj*|wywaz*|wlamal*|dobija sie do|vloupav*|provaljuj*|provalj* & drzwi|dom*|mieszkan*|okn*|dver*|teraz|chowam|vrata|ktos|kuc*
        = trapped
        utknal*|utknel*|zablokowan*|uwiezion*|przygniec*|zasypan*|przysypan*|zatrzasn*|zakleszcz*|uvizl*|zaseknut*|zasypan*|zaglavi*|zarobljen*|zatrpan*|uklesten*|zaklinow* .. wind*|pod|w|samochod*|wykop*|vytah*|lift*|dizalo|dizalu|jam*|lod|ruin*|led & wind*|ludzi*|czlowiek|osob*|my|nas|robotnik*|dziec*|vytah*|lift*|dizal*|noga|reka|kobiet*|ciaz*|pomoc*|clovek|delnik|radnik|pod|dziadek|babc* ! korku|korkach|kot|ptak|auto w sniegu
        tonie|topi sie|zalamal sie lod|pod lodem|wpadl pod lod|topi se|utapi|utopil|propadl se led|ledem|davi se|utapa se|zarwal sie lod ! w smieciach|w dlugach
        wpadl*|spadl*|propadl*|pao|pala .. do wody|do studni|do dolu|na tory|do studzienki|ze schodow|z dachu|z drabiny|do vody|do jamy|u vodu|u rupu|niz stepenice|pod lod|do rzeki|z balkonu
        nie moze wstac|nie moge wstac|nie moze wyjsc|nie mozemy wyjsc|nie moge wyjsc|nemuze vstat|nemuzu ven|ne moze ustati|ne mozemo izaci & wind*|podlod*|upad*|lezy|zamk*|lazienk*|drzwi|upadl*|pao|pala|pomoc*
        = chemical
        chemikalia|chemiczn*|kwas|chlor|amoniak|benzyna|benzyny|ropa|rozpuszczalnik*|trujac*|toksyczn*|chemick*|kyselin*|cpavek|benzin*|kiselin*|klor|amonijak|otrovn*|rtec .. wyciek*|wylal*|rozlal*|smierdzi|zapach|opary|leje|unik|vytek*|rozlit*|smrdi|curi|prolil*|isparav*|zmiesz*|para ! gdzie oddac|utyliz*
        cystern*|beczk*|kanister|wagon|sud|barel*|bacv* .. przewroc*|leci|cieknie|leje|dymi|wyciek*|prevrat*|tece|prevrn*|curi|cos
        oczy|gardlo|oczach|oci|krk|ocima|grlo .. pieka|szczypie|szczypia|pali|lzawia|dusi|pali|stipe|pece|peku|peče & zapach|dym|opary|chemi*|droge|gaz|cystern*|smrad|miris|chmura|wszyst*|fabryk*
        szczypie w oczy|dusi i|pieka oczy|gryzie w oczy
        = medical
        zawal|udar|nieprzytomn*|stracil przytomnosc|stracila przytomnosc|zemdlal*|drgawki|atak padaczki|przedawkowal*|dusi sie|nie oddycha|krwotok|zakrztusil*|dlawi sie|infarkt|mrtvice|bezvedomi|omdlel*|zachvat|krece|nedycha|dusi se|srcani|mozdani|nesvjest*|onesvijest*|ne dise|gusi se|krvari jako|piana na ustach ! kurs|w maju|rok temu
        nie moze oddychac|trudno oddychac|nie moge oddychac|ciezko oddycha|nemuze dychat|tezko se dycha|ne moze disati|duszno*
        bol|boli|ucisk|klucie|bolest|tlak|stezuje|bol|stezanje .. w klatce|klatce piersiowej|serce|w piersi|lewa reka|lewej rece|na hrudi|srdce|na prsou|u prsima|srce|prsima
        twarz|usta|oblicej|pusa|lice|usta|kacik .. wykrzywi*|opadl*|krzyw*|koutek|klesl*|iskrivi*|spadl*|sparaliz*
        belkocze|mowi niewyraznie|nie moze mowic|bredzi|nemuze mluvit|mluvi nesrozumitelne|ne moze govoriti|govori nepovezano & maz|zona|mama|tata|ojciec|matka|twarz|reka|muz|otec|majka|nagle
        nie budzi sie|nie moge obudzic|nie moge dobudzic|nie reaguje|nebudi se|nemuzu probudit|ne budi se|ne mogu probuditi & maz|zona|mama|tata|ojciec|matka|dziecko|syn|corka|on|ona|muz|dite|muz|dijete|babcia|dziadek|kolega
        krwawi|krew|krvaci|krev|krvari|krv .. mocno|duzo|z glowy|nie przestaje|leci|silne|hodne|z hlavy|jako|puno|iz glave|wszedzie|kaluza|ucha ! oddac|dawc*
        rodzi|skurcze|odeszly wody|porod|rodi|stahy|praskla voda|trudovi|pukao vodenjak ! swiadectwo|akt
        karetk*|pogotowie|ambulans|zachrank*|sanitk*|hitna pomoc|hitnu ! rachunek|faktur*
        potracil*|potracon*|przejechal*|srazil*|prejel|pregazi*|udario auto & krew|lezy|rann*|dziecko|rowerzyst*|krev|zranen*|krv|czlowiek*|kobiet*|pieszy|auto|samochod
        upadl*|pao|pala|spadl* .. drgawki|nie rusza|krwaw*|krew|glow*|schod*|nieprzytom*|hlav*|noga|nog*|kosc
        udar cieplny|przegrzan*|przestala sie pocic|uzeh|upal & babci*|starsz*|dziec*|mdle*
        polknel*|polknal|wypil*|zjadl*|spolkl*|snedl*|vypil*|popio|pojela .. tabletk*|bateri*|wybielacz*|trucizn*|leki|prasky|jed|tablet*|bateriju|grzyb* & dziec*|syn|cork*|dite|dijete|lat|duzo|wszystkie|roczn*|babci*
        """;
}
