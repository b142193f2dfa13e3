namespace Toronto311.Domain.Deciding.DangerWords;

/// <summary>Danger in Somali.</summary>
internal static class DangerSomali
{
    public const string Table = """
        = gas
        unless: biilka|lacagta|sannadkii hore|oggolaansho
        gaas|gaaska|gas|gaasku & ur|urta|uraya|shiiraya|soo baxaya|daadanaya|carfa|liigaya
        ukun qudhmay|ukun qurmay|ukunta qudhuntay
        = wires
        xadhig|xarig|fiilo|silig|koronto|korontada|tiirka & dhacay|dhacday|go ay|gooy|dhimbil*|dhulka|laadlaada|soo dhacay
        koronto|korontadu|koronta . qabatay|i qabatay|dishay|qabsatay
        = carbon-monoxide
        alaarm*|alarm*|qalabka & wareer|matag*|madax xanuun|madaxa|lallabbo|hurd*
        dhuxul|girgire|matoor|burjiko & gudaha|qolka|diirin*|kulayl*|guriga
        dhammaan*|kulligeen|qoyska|caruurta & wareer|matag*|madax xanuun
        = fire
        dab|dabka|gubanaya|gubaneysa|holcaya ! bakhti|dab damis ayaa tababar|banaanka
        qiiq|qiiqa & badan|madow|soo baxaya|buuxa ! sigaar
        qarax|qaraxay|qarxay
        = sewage-flood
        biyo|biyaha|biyuhu & wasakh*|bulaacad*|musqul*|qashin*|saxaro & soo baxay*|jilibka|kor|buux*|dhulka hoose|guriga
        biyo|biyaha|biyuhu|daad & jilib*|guriga|hoolka|dhulka hoose|basement* & buux*|galay*|kor u kac*|jilib*|socda
        = burst-main
        tuubo|tuubada|dhuunta|beebka|qasabad* & qarax*|jab*|dillaac* & biyo*|wadada|guri*
        = collapse
        geed|geedka|derbi|derbiga|saqaf|saqafka|balakoon*|tiir* & dhacay*|dhici|soo dhac*|janjeer*|xidid*|dumay*|dildilaac*|leexday
        dhagax*|leben|sibidh|shamiito|quraarad* & soo dhac*|daadan*
        dumay|duntay|burburay
        = open-hole
        dabool*|god|godka|manhole & ma saarna|furan|maqan|la xaday|ma laha
        god|bohol|godka & dheer|qoto|weyn|ku dhac*|hoose
        = person-outside
        nin|ninka|oday|odayga|naag|haween*|qof|islaan|gabadh & jiifa|fadhiya|ma dhaqaaqo|ma jawaabo|miyir*|qabow*|baraf*|kabo la|barxaan & baraf*|qabow*|jawaab*|dhaqaaq*|miyir*|wadada|dhaxan
        lumay|luntay|habaabay & aabah*|hooyad*|oday*|ayeey*|awoow*
        = self-harm
        is dilo|isdilo|is dilayaa|isdili|inaan is dilo|inaan dhinto|ma doonayo inaan noolaado|ma doonayo inaan sii noolaado|nolosha waan ka daalay|noloshayda joojin|ka boodayaa|noolaado & ma|inaan|doon*|rab*|waan|nolo*
        = child-alone
        cunug|ilmo|ilmaha|caruur|carruur|canug|wiil yar|gabar yar|carruurta|caruurta & keli*|kali*|cid la|waalid la|ku xiran ! da da
        = violence
        mindi|qori|bastoolad|toorey|faas|hub & nin|gacanta|hanjab*|haysta|sita|wata
        garaac*|dilay*|dili|ceejin*|toorey*|kufsi*|tumay*|jirdil* & ninkay*|xaas*|naag*|i|gabadh|ilmaha|hooyo*|nin|saygay*
        rasaas|xabbad*|afduub*|dhac hubaysan|i dilayaa|i dili doonaa|wuu i dilayaa|na dilayaa
        caawi*|gargaar|qaylin*|oohin* & naag*|gabadh|garaac*|deris*|ninkay*|nin
        albaabka jebin*|guriga soo gal*|albaabka jab*
        = trapped
        xayir*|ku xiran*|ku dheg*|ku jira & wiish*|lift*|hoosteeda|baabuur*|god*|dhismaha|ashansoor ! taraafik
        qarqoomay*|qarqamay*|biyaha ku dhac*|baraf* dillaac*|harada ku dhac*
        = chemical
        kiimik*|aashito|bensiin|baasiin|kolorin|sun|naafto & daadat*|ur*|socda|indho*|dhuun*|qubat*
        = medical
        neef*|neefta & ma|adag|joog*|ku dheg*
        laab*|xabad*|wadno* & xanuun*|cadaadi*
        wadne xanuun|miyir beel*|miyir daboo*|suuxay|suuxdin|qalal|faalig|istarook|dhiig bax*|wadne istaag
        dhiig* & badan|madax*|bax*|joogsan ! deeq
        afka|wejiga & qalloo*|leexday|dhac
        ambalaas*|ambalans*
        dhalay*|foosha|fool* & naag*|xaas*|hadda|bilaab*
        hadal*|hadalka & adag|awood*|kari
        soo toosi|ma toosayo|ma tooseyso|kici waayay*
        """;
}
