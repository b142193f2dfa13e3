namespace Toronto311.Domain.Deciding.DangerWords;

/// <summary>Danger in German and Dutch.</summary>
internal static class DangerGermanic
{
    public const string Table = """
        = gas
        unless: rechnung|rabatt|letztes jahr|vorig jaar|rekening
        gasgeruch|gaslek|gasleck|gaslucht|gasaustritt|gasleitung beschadigt
        riecht|stinkt|geruch|gestank|ruikt|ruiken|stank|lucht|rieche|riechen .. gas|nach gas|naar gas
        gas .. riecht|stromt|entweicht|geruch|ruik*|ontsnapt|leck|lek|zischt
        faule eier|faulen eiern|faule eiern|rotte eieren|schwefel|zwavel & riecht|stinkt|geruch|zahler|ruikt|stank|meter
        zischt|zischen|sist|sissend & gas|leitung|zahler|herd|rohr|heizung|leiding|meter|fornuis
        gasleitung|gaszahler|gasrohr|gasleiding|gasmeter .. getroffen|beschadigt|gerissen|geraakt|kapot|undicht|lek
        = wires
        stromleitung|stromkabel|hochspannung*|oberleitung|kabel|leitung|strommast|mast|draht|elektriciteitskabel|stroomkabel|hoogspanning*|stroomdraad|draad|transformator|trafo .. liegt|gerissen|runter|abgerissen|boden|gehweg|strase|strasse|funk*|hangt|gefallen|umgest*|ligt|gebroken|grond|stoep|straat|vonk*|hangt ! telefon|internet
        funken|spruht funken|vonken & kabel|leitung|mast|trafo|draad|leiding|baum|boom
        stromschlag|elektrischer schlag|unter strom|einen schlag|schok|onder stroom|elektrocut* & laterne|mast|zaun|pfutze|gelander|hand|hund|metall|lantaarn*|paal|hek|plas|hond ! preis
        = carbon-monoxide
        kohlenmonoxid|koolmonoxide|co melder|co alarm|co warner & piep*|alarm|ubel|kopf*|schwindel*|melder|misselijk|hoofdpijn|schlagt|los|af
        melder|alarm|gerat|warner|apparaat .. piept|piepst|schlagt|lauft|heult|gaat af|loeit|klingelt & ubel|kopfweh|kopfschmerz*|schwindl*|schwindel*|erbroch*|erbricht|misselijk|hoofdpijn|duizelig|braken|benommen
        holzkohle|grill|grillkohle|gasherd|backofen|generator|notstrom*|gasheizer|campingkocher|houtskool|bbq|barbecue|gasfornuis|oven|kachel & wohnung|zimmer|wohnzimmer|heizen|heiz*|drinnen|innen|garage|fenster|keller|kamer|binnen|verwarm*|huis|ramen ! erlaubt|mag|darf|toegestaan
        alle|familie|uns allen|wir alle|iedereen .. ubel|schwindlig|kopfschmerzen|erbrechen|misselijk|duizelig|hoofdpijn & heizung|ofen|kamin|melder|alarm|therme|kachel|ketel|haus|wohnung
        = fire
        es brennt|feuer|flammen|brennt|in flammen|vlammen|in brand|brand in|brand bij|brand im|staat in brand|vuur|steht in flammen .. haus|wohnung|kuche|dach|garage|nachbar*|fenster|auto|balkon|keller|mulltonne|container|baum|huis|keuken|dak|buren|raam|schuur|gebaude|gebouw|flur|wald|aus|uit|beim|bij|etage|stock|laden|winkel|$ ! feuerwerk|vuurwerk|lagerfeuer|feuerschale|erlaubt|genehmigung|kampvuur|feuerwehr haus|feuerwache
        haus|wohnung|kuche|dach|garage|auto|balkon|keller|mulltonne|container|baum|hecke|huis|keuken|schuur|pfanne|ofen|bett|nachbar* .. brennt|brennen|feuer|flammen|in brand|brandt|vlammen|fing feuer|gefangen
        rauch|qualm|rook .. aus|dringt|schwarz*|dicht*|flur|treppenhaus|fenster|uberall|zwarte|uit|gang|trappenhuis|overal|dach|quillt ! grill|kamin|zigarett*|melder testen|schornstein|rookmelder
        steckdose|sicherungskasten|akku|batterie|verlangerungskabel|stopcontact|accu|meterkast .. heis|heiss|raucht|schmort|schmilzt|funken|verschmort|rook|heet|smelt|brandlucht|blaht|zischt
        riecht|ruikt|geruch|gestank .. verbrannt|verschmort|brandgeruch|brand|plastik|schwelt|angebrannt ! grill|kamin
        explosion|explodiert|explosie|ontploft|ontploffing
        = sewage-flood
        abwasser|kanalisation|klo|toilette|abfluss|gully|fakalien|kanal|riool|rioolwater|toilet|afvoer|poep|scheise .. kommt hoch|hochkommt|druckt|lauft uber|steigt|quillt|uberlauft|ruckstau|spritzt|omhoog|loopt over|stroomt|komt|keller|kelder ! letztes jahr|geruch
        keller|wohnung|haus|garage|kelder|huis|woning|souterrain .. lauft voll|unter wasser|uberflutet|vollgelaufen|uberschwemmt|volllauft|loopt vol|onder water|overstroomt ! letztes jahr|vorig jaar|versicherung
        wasser|water .. knie|kniehoch|knochel|steckdosen|steigt|hufte|knieen|stopcontacten|stijgt|enkel* ! rechnung
        = burst-main
        wasserrohr|rohr|wasserleitung|hauptleitung|hydrant|waterleiding|buis|leiding .. geplatzt|gebrochen|bruch|gebersten|gesprongen|explodiert|abgefahren|geborsten & strase|strasse|wasser|keller|gehweg|straat|water|kelder|huizen|hauser
        rohrbruch|wasserrohrbruch|leidingbreuk
        wasser|water .. schiest|spritzt|sprudelt|kommt|spuit|stroomt|borrelt .. strase|strasse|asphalt|gehweg|straat|asfalt|stoep|wegdek
        = collapse
        baum|ast|mauer|wand|mast|balkon|kran|gerust|dach|decke|eiche|schornstein|boom|tak|muur|kraan|steiger|dak|plafond|haus|fassade|gevel .. fallt|umfallen|umkippen|sturzt|einsturz*|neigt sich|kippt|droht|bricht|herunterkommen|valt|omvallen|stort|instort*|helt|dreigt|breekt|hebt den boden|knackt|wackelt|kracht|schwankt ! warum|tot
        ziegel|steine|beton|glas|putz|brocken|scheiben|bakstenen|stenen|brokken|eiszapfen|glasscherben|dachziegel .. fallen|fallt|herunter|sturzen|vallen|valt|naar beneden|herab|stucke
        eingesturzt|einsturz|einsturzgefahr|ingestort|instorting|erdrutsch|hangrutsch|abgerutscht|aardverschuiving
        wurzeln|boden|wortels|grond .. heben|hebt|reisen|komen omhoog|tilt|wolbt & baum|wind|boe|eiche|boom|neigt|schief
        = open-hole
        gullydeckel|kanaldeckel|schachtdeckel|deckel|schacht|gully|putdeksel|put|rooster .. fehlt|offen|weg|gestohlen|open|ontbreekt|verdwenen|gestolen|verschoben|los
        loch|grube|graben|krater|schacht|gat|kuil|sleuf|put .. tief|boden nicht|riesig|offen|ungesichert|diep|bodem|open|onbeveiligd|hineinfallen|gefallen|sturzen ! schlagloch|rasen
        strase|strasse|gehweg|fahrbahn|asphalt|straat|stoep|wegdek .. eingebrochen|abgesackt|eingesturzt|eingestutzt|ingezakt|verzakt|weggesackt
        = person-outside
        mann|frau|herr|dame|person|jemand|obdachlos*|alter|oma|opa|nachbar*|man|vrouw|heer|mevrouw|iemand|zwerver|oude|buurman|buurvrouw|senior .. liegt|sitzt|schlaft|bewusstlos|bewustlos|bewegt sich nicht|reagiert nicht|antwortet nicht|erfriert|zittert|barfus|ligt|zit|slaapt|beweegt niet|reageert niet|bevriest|blootsvoets|ruhrt sich nicht|offnet nicht|antwoordt niet|macht nicht auf & schnee|kalte|kalt|reagiert|antwortet|bewegt|gehweg|bank|sneeuw|kou|reageert|beweegt|stoep|minus|frier*|barfus|stunden|uren|tagen|tage|dagen|eis|bushaltestelle|ruhrt|grad|blau*|strase|boden|parkbank|antwoord*|tur
        unterkuhl*|erfriert|erfrieren|onderkoel*|doodvriezen|spure meine fuse nicht|fuhle meine fuse nicht
        demenz|dement|alzheimer|verwirrt|vermisst|dementie|verdwaald|vermist & vater|mutter|opa|oma|frau|mann|kalt|weg|seit|draussen|strase|nachbar*|vader|moeder|buiten|kind ! katze|hund|kat|hond|karte
        = self-harm
        umbringen|bring mich um|bringe mich um|selbstmord|suizid*|nicht mehr leben|will sterben|mochte sterben|das leben nehmen|leben beenden|meinem leben ein ende|springen will|will springen|springt gleich|will sich umbringen|erhang*|aufhang*|besser ohne mich|zelfmoord|wil niet meer leven|wil dood|mezelf van kant|een einde maken|zelfdoding|van de brug springen|vor den zug|lebensmude|kein grund mehr zu leben|niet meer verder leven ! pravention|preventie|mucken
        geht nicht mehr|kann nicht mehr|halte es nicht mehr aus|es reicht mir|kan niet meer|ich habe es versucht|keinen sinn mehr|heeft geen zin meer & leben|ende|tod|heute abend|abschied|verzeih*|allein|schluss|leven|dood|vanavond|sorry|niemand mehr muhe|lebewohl|kinder
        abschied|lebewohl|verzeiht mir|vaarwel|vergeef me & leben|kinder|familie|heute|ende|leven|allen|alles
        = child-alone
        kind|kinder|baby|kleinkind|saugling|madchen|junge|kleine|kleiner|kinderen|peuter|kleuter|jongetje|meisje .. allein|alleine|ohne eltern|ohne aufsicht|unbeaufsichtigt|eingesperrt|verlassen|verloren|alleen|zonder ouders|zonder toezicht|opgesloten|verdwaald|ohne erwachsene* ! ab wann|alter|erlaubt|vanaf|ab welchem|durfen
        kind|kinder|baby|kleinkind|peuter & auto|balkon|fenster|strase|raam|straat|bahngleis*|teich & allein*|eingesperrt|heis*|weint|alleen|opgesloten|huilt|klettert|niemand|hangt|schlafanzug
        mama|papa|mutti .. wacht nicht auf|steht nicht auf|wordt niet wakker|bewegt sich nicht
        weint|schreit|huilt & baby|kind*|kinder* & stunden|seit|niemand|allein*|gestern|uren|alleen|sinds
        = violence
        messer|pistole|waffe|gewehr|axt|machete|baseballschlager|mes|pistool|wapen|geweer|bijl|knuppel|hammer .. mann|er|hand|bedroht|drausen|draussen|man|hij|bedreigt|buiten|jemand|iemand|sohn|zoon|herum|mich ! film|schleifen
        mann|typ|jemand|er|ehemann|freund|sohn|nachbar|ex|man|iemand|vriend|buurman|zoon .. messer|pistole|waffe|gewehr|axt|machete|bewaffnet|mes|pistool|wapen|bijl|gewapend
        schlagt|verprugelt|prugelt|wurgt|tritt|sticht|slaat|schopt|wurgt|mishandelt|steekt|vergewaltigt|misshandelt .. sie|seine frau|frau|mich|ihn|haar|zijn vrouw|vrouw|mij|me|wieder|weer|kinder|mutter|moeder ! zeit|vor|alarm
        er schlagt|schlagt mich|schlagt sie|schlagt seine|hij slaat|slaat mij|slaat haar|bringt mich um|umbringen will|bringt sie um|hij vermoordt|maakt me dood|wil me vermoorden|todesdrohung|morddrohung|droht mich|mich zu toten|mich toten|doodsbedreiging
        hilfe|schreit|schreie|help|schreeuwt|gilt & frau|sie|nachbarin|vrouw|zij|buurvrouw|schlag*|poltern|slaa*|kind*|still
        schusse|schieserei|geschossen|niedergestochen|schoten|schietpartij|neergestoken|uberfall|uberfallen|overval|einbrecher|inbreker|geiselnahme|entfuhr*|ontvoer*|schlagerei|vechtpartij|vergewaltig* ! film|statistik
        = trapped
        eingeklemmt|eingeschlossen|steckt fest|stecken fest|steckengeblieben|gefangen|verschuttet|festgeklemmt|vast|opgesloten|bekneld|bedolven|feststeckt|eingesperrt|begraben .. aufzug|fahrstuhl|lift|unter|graben|auto|container|eis|trummern|onder|sleuf|puin|machine|schacht|wasser ! verkehr|stau|verkeer|katze|kat|vogel|schnee
        aufzug|fahrstuhl|lift .. steck*|stecken|fest|eingeschlossen|vast|stehengeblieben|hangt & wir|stunde*|frau|leute|drin|uur|mensen|schwanger*|zwanger*|personen|jemand|antwort*
        ertrinkt|ertrinken|verdrinkt|verdrinken|ins eis eingebrochen|eingebrochen im eis|ins eis|door het ijs
        altkleidercontainer|container|kleidercontainer|kledingcontainer .. klopft|jemand|schreit|klopt|iemand|roept & jemand|innen|klappe|iemand|binnen|hilfe
        = chemical
        chemikalie*|saure|chlor|ammoniak|benzin|diesel|losungsmittel|giftig*|gift|chemicalien|zuur|chloor|benzine|giftige|heizol|chemisch* .. ausgelaufen|lauft aus|verschuttet|riecht|geruch|stinkt|gelekt|lekt|ruikt|gemischt|gemengd|dampf|leck|austritt ! wo kann|entsorg*|inleveren|waar kan
        tanklaster|tankwagen|fass|fasser|kesselwagen|vat|vaten .. umgekippt|leck|lauft|ausgelaufen|gekanteld|lekt|qualmt|dampft
        augen|hals|rachen|ogen|keel .. brennen|brennt|tranen|branden|brandt|prikken & geruch|dampf|rauch|flussigkeit|gas|lucht|stank|vloeistof|wolke|wolk|alle
        = medical
        herzinfarkt|schlaganfall|herzstillstand|bewusstlos|ohnmachtig|krampfanfall|krampft|epilep*|uberdosis|erstickt|atmet nicht|keine luft|hartaanval|beroerte|bewusteloos|flauwgevallen|stuip*|stikt|ademt niet|geen adem|benauwd ! kurs|cursus|letztes jahr|im mai
        kann nicht atmen|bekommt keine luft|bekomme keine luft|kan niet ademen|krijgt geen lucht|atemnot
        schmerzen|druck|stechen|enge|pijn .. brust|herz|linken arm|borst|linkerarm|hart|in der brust
        brustschmerz*|pijn op de borst|druk op de borst
        mund|gesicht|mundwinkel|mond|gezicht .. schief|hangt|gelahmt|scheef|verlamd
        wacht nicht auf|nicht wach|nicht aufwecken|wordt niet wakker|krijg hem niet wakker & mann|frau|vater|mutter|baby|kind|er|sie|oma|opa|hij|zij|moeder|vader
        blutet|blut|bloedt|bloed .. stark|viel|kopf|uberall|erg|veel|hoofd|hort nicht auf ! spende*|donor
        krankenwagen|notarzt|rettungswagen|ziekenwagen|ambulance nodig|een ambulance|stuur een ambulance ! rechnung|rekening
        wehen|fruchtblase|geburt|kommt das baby|bevalt|weeen|vliezen ! geburtsurkunde
        angefahren|uberfahren|aangereden|overreden & blut*|verletzt|liegt|bloed*|gewond|ligt|kind|radfahrer|mann|frau|fietser
        hitzschlag|schwitzt nicht mehr|zonnesteek|hitteberoerte
        """;
}
