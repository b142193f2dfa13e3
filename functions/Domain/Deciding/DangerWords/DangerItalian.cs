namespace Toronto311.Domain.Deciding.DangerWords;

/// <summary>Danger in Italian and Romanian.</summary>
internal static class DangerItalian
{
    public const string Table = """
        = gas
        unless: bolletta|factura|anno scorso|anul trecut
        puzza|odore|sento|sente|miros|miroase .. gas|gaz|metano|metan
        fuga|perdita|scurgere|scapari .. gas|gaz
        uova marce|uovo marcio|zolfo|oua stricate|ou stricat & odore|puzza|contatore|miros*
        sibil*|fischi*|suiera|sasaie & gas|gaz|tubo|contatore|caldaia|teava|contor
        = wires
        cavo|cavi|filo|fili|palo|traliccio|cablu|cabluri|fir|fire electrice|stalp .. caduto|caduti|terra|marciapiede|strada|scintill*|penzola|tranciato|cazut|cazute|trotuar|jos|scantei*|rupt|elettric* ! telefono|internet
        scintill*|scantei* & cavo|cavi|filo|fili|palo|cablu|stalp|albero
        scossa|corrente|folgorat*|curentat*|curentea* & palo|lampione|cancello|ringhiera|pozzanghera|mano|stalp|gard|toccat*|cane|cainele
        = carbon-monoxide
        monossido|monoxid & allarme|suona|sensore|mal di testa|alarma|detector|suna|ameteli|nausea
        allarme|aggeggio|apparecchio|sensore|rilevatore|alarma|detectorul|senzor .. suona|suonare|fischia|suna|piuie & mal di testa|nausea|gira la testa|vomit*|capogir*|ametit*|dureri de cap|doare capul|greata|moglie|figlio
        carbone|carbonella|braciere|griglia|barbecue|fornello|generatore|forno|gratar|carbuni|aragaz|generator & casa|camera|stanza|scald*|soggiorno|garage|finestre|cucina|incalz*|camera|salon ! permesso|posso|regole
        = fire
        incendio|fuoco|fiamme|brucia|bruciando|a fuoco|in fiamme|incendiu|foc|flacari|arde .. casa|palazzo|tetto|cucina|garage|vicin*|finestra|appartamento|macchina|balcone|negozio|cassonetto|bloc|casei|acoperis|bucatarie|vecin*|masina|apartament|etaj|piano|dalla|alberi|cantina|$ ! d artificio|artificii|falo|permesso
        casa|palazzo|tetto|cucina|garage|macchina|balcone|cassonetto|capanno|bloc|masina|bucataria|apartament|vicin* .. brucia|fuoco|fiamme|incendio|arde|foc|flacari|in fiamme|va a fuoco|prende fuoco|ha preso fuoco
        al fuoco
        fumo|fum .. esce|nero|denso|corridoio|finestra|scale|tanto|iese|negru|gros|scara|geam*|dappertutto ! sigarett*|camino|barbecue
        presa|quadro elettrico|batteria|spina|priza .. fuma|scotta|fus*|bruciat*|scintille|gonfia|fumega|topit*|ars*
        = sewage-flood
        fogna|fogne|scarico|tombino|liquami|wc|water|gabinetto|canalizare|canalul|toaleta|fecale .. risale|risalgono|sale|esce|escono|trabocca|straripa|pieno|allaga*|iese|urca|refuleaza|se ridica|da pe|inunda* ! anno scorso|odore
        seminterrato|cantina|casa|garage|scantinato|subsol|beci|pivnita|appartamento .. allagat*|allagando|pieno d acqua|si riempie|sott acqua|inundat*|se umple|plin de apa|si sta allagando
        acqua|apa .. ginocchi*|caviglie|prese|continua a salire|sale ancora|genunchi*|glezn*|prize|creste|sta salendo
        = burst-main
        tubo|tubatura|conduttura|idrante|conducta|teava|hidrant .. scoppiat*|rotto|rotta|esplos*|spart*|crapat*|explodat* & strada|acqua|marciapiede|casa|allaga*|strada|apa|portone|case|pivnita|subsol
        acqua|apa .. zampilla|sgorga|esce|erutta|tasneste|iese .. strada|asfalto|marciapiede|asfalt|trotuar|carosabil
        = collapse
        albero|ramo|muro|palo|balcone|ponteggio|gru|tetto|soffitto|parete|cornicione|copac|copacul|zid|perete|balcon|schela|macara|tavan|acoperis|creanga .. sta per cadere|cadere|cade|crolla*|cedendo|inclinat*|pericolante|cade peste|sta sa cada|se prabuseste|prabus*|inclinat|cedeaza|perde pezzi|pende|scricchiola
        mattoni|cemento|calcinacci|vetri|vetro|pezzi|tegole|caramizi|beton|bucati|geamuri|sticla|tencuiala .. cadono|cade|cadendo|caduti|cad|cade|cazut|pica
        crollo|crollato|crollata|crollando|frana|franato|prabusit|prabusire|alunecare de teren
        radici|radacini .. sollev*|fuori|alzano|ridica*|iesit*|scos & albero|copac*|vento|vant|inclin*
        = open-hole
        tombino|coperchio|chiusino|capac|gura de canal|canal|capacul .. apert*|senza|manca|rubato|spostato|lips*|deschis*|fara|furat
        buca|voragine|fosso|scavo|pozzo|groapa|crater|sant .. profond*|fondo|enorme|apert*|adanc*|fund|urias*|cadere|caduto|cada|cazut
        strada|marciapiede|asfalto|strada|trotuar|asfaltul .. ceduto|sprofond*|crollat*|aperta|surpat*|prabusit*
        = person-outside
        uomo|signore|signora|donna|persona|qualcuno|anziano|anziana|vecchio|vecchia|barbone|ragazzo|om|barbat|femeie|batran|batrana|cineva|domn|doamna|vicino|vicina|vecin* .. sdraiat*|dorme|seduto|seduta|svenut*|non si muove|non risponde|congel*|tremando|scalz*|zace|doarme|inconstient*|nu misca|nu se misca|nu raspunde|inghet*|descult*|steso|stesa|cazut|intins & neve|freddo|muove|risponde|marciapiede|panchina|zapada|frig|misca|raspunde|trotuar|banca|gelo|giorni|zile|strada|terra|gradi|ger
        hipotermie|ipotermia|congelando|inghetata de frig
        = self-harm
        uccidermi|ammazzarmi|suicid*|farla finita|togliermi la vita|non voglio piu vivere|voglio morire|buttarmi|buttarsi|impiccar*|meglio senza di me|ma omor|sa ma omor|sinucid*|nu mai vreau sa traiesc|vreau sa mor|sa mor|imi iau viata|spanzur*|se arunca|sa sar de pe|vuole saltare|si butta|si vuole ammazzare|non ha piu senso vivere|stanco di vivere|stanca di vivere
        non ha piu senso|non ce la faccio piu|nu mai pot|nu mai are sens|la raggiungo|lo raggiungo & morta|morto|vita|vivere|stanotte|addio|grazie di tutto|viata|traiesc|iertati*|adio|perdon*|fine|scus*
        addio|adio|perdonatemi|iertati ma & vita|morte|viata|figli|copii|stanotte|tutti|famiglia
        = child-alone
        bambino|bambina|bambini|neonato|bimbo|bimba|piccolo|piccoli|copil|copii|copilul|bebelus|fetita|baietel|bebe .. solo|sola|soli|abbandonat*|senza genitori|senza adulti|perso|chius*|singur*|fara parinti|fara adult*|abandonat*|incuiat*
        bambin*|neonato|bimb*|copil*|bebelus* & macchina|auto|masina|balcone|finestra|strada|balcon|geam & sol*|chius*|singur*|incuiat*|caldo|piang*|plang*|cald
        mamma|papa|mami|tati|mama .. non si sveglia|nu se trezeste|non si muove|nu se misca
        = violence
        coltello|pistola|arma|fucile|ascia|machete|cutit|topor|pusca|sabie|bata .. uomo|mano|minaccia|fuori|lui|figlio|marito|barbat|mana|ameninta|afara|sot*|baiat ! film
        uomo|marito|ex|fidanzato|figlio|vicino|barbat|sot|sotul|iubit|vecin .. coltello|pistola|arma|fucile|ascia|machete|cutit|topor|pistol|mi minaccia|ma ameninta
        picchia|picchiando|picchiata|mena|bate|loveste|lovit|strangola|accoltella*|injunghi*|sugruma|violenta* .. moglie|donna|lei|mi|la|sua|pe|sotia|femeie|ma|o|madre|mama|figli|copii|ragazza
        la sta picchiando|mi picchia|mi ha picchiato|la picchia|ma bate|o bate|ma omoara|ma va omori|mi ammazza|mi uccide|vuole uccidermi|ci ammazza|vrea sa ma omoare|minaccia di morte|minaccia di uccidere
        aiuto|ajutor|urla|grida|tipa|striga & donna|lei|femeie|ea|vicina|vecina|botte|colpi|bate|moglie|sotie|bambin*|copil*
        spari|sparo|sparatoria|sparano|accoltellat*|rapina|rapinando|sequestr*|impuscaturi|focuri de arma|injunghiat|jaf|rissa|bataie ! film
        = trapped
        bloccat*|intrappolat*|incastrat*|sepolt*|blocat*|prins*|incarcerat*|ingropat* .. ascensore|sotto|dentro|lift|ascensor|sub|in|macerie|daramaturi|scavo|sant|macchina|dentro ! traffico|trafic|gatto|pisica|neve
        annega*|affoga*|se ineaca|inecat|inneaca
        caduto|caduta|cazut .. ghiaccio|lago|fiume|pozzo|burrone|binari|gheata|lac|rau|put|groapa|sine & aiuto|uomo|bambin*|qualcuno|cineva|copil*|om|persona
        = chemical
        acido|cloro|ammoniaca|benzina|chimic*|solvente|candeggina|tossic*|acid|clor|amoniac|benzina|toxic*|motorina .. versat*|perdita|odore|fuoriuscita|fuga|miros|varsat*|scurg*|mischiat*|amestecat*|puzza
        bruci*|ustura|ard|arde|pizzic* .. occhi|gola|ochii|gatul|gat & odore|fumo|liquido|miros|fum|gas|nube|lichid
        = medical
        infarto|ictus|infarct|accident vascular|avc|convuls*|svenut*|lesinat*|incosciente|inconstient*|overdose|emorragia|soffoca*|se ineaca|se sufoca|perso i sensi ! corso|anno scorso
        non respira|non riesce a respirare|non riesco a respirare|nu respira|nu poate respira|nu pot respira
        dolore|male|peso|pressione|durere|apasare|doare .. petto|piept|pieptul|braccio sinistro|cuore|inima
        bocca|faccia|viso|gura|fata .. storta|stort*|stramb*|cazut*|paralizat*
        non si sveglia|nu se trezeste|non reagisce|nu reactioneaza & papa|mamma|marito|moglie|figlio|figlia|tata|mama|sot*|copil*|lui|lei|nonn*|bunic*
        sangue|sanguina|sange|sangereaza .. tanto|molto|testa|mult|cap|non si ferma|nu se opreste|dappertutto ! donare|donez
        ambulanza|ambulanta|salvare ! factura
        partorire|partorendo|doglie|contrazioni|naste|contractii|rotte le acque|s a rupt apa
        investit*|calcat* & sangue|terra|auto|macchina|masina|sange|aiuto|ajutor
        """;
}
