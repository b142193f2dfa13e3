namespace Toronto311.Domain.Mail.Automated.Words;

/// <summary>Absence notes by language; a new language or wording is a line here and nothing else.</summary>
internal static class AbsenceWordsTable
{
    public static IReadOnlyList<AbsenceWords> All { get; } =
    [
        new("en")
        {
            Reply = "automatic reply|automatic response|automated reply|automated response|auto reply|auto-reply|autoreply|auto response|auto-response|autoresponse|autoresponder|auto responder|auto-responder|out of office|out of the office|out-of-office|out of office reply|out of office autoreply|out of office message|ooo|vacation reply|vacation response|vacation auto-reply|vacation message|vacation notice|away message|away notice|absence notice|automatic acknowledgement|auto acknowledgement|auto acknowledgment|i am out of the office|i'm out of the office|i am currently out of the office|i am on vacation|i'm on vacation|on vacation|on leave|away from the office|away from my desk|away from my mail|out on leave|on annual leave|on maternity leave|on parental leave|on medical leave|on sabbatical|office closed|office closure|holiday closure|closed for the holidays",
            Subject = "is out of the office|is out of office|out of office|out of the office|is on vacation|on vacation|is on leave|annual leave|maternity leave|parental leave|paternity leave|medical leave|sick leave|parental-leave|is away|am away|away until|away from|on holiday|on holidays|on sabbatical|is unavailable|am unavailable|not in the office|returning on|returning|absence|no longer with|no longer works|has left the|office is closed|office closed|offices are closed",
            Away = "out of the office|out of office|out of my office|away from the office|away from my office|away from my desk|away from my email|away from my e-mail|away from email|away from work|am away|i'm away|i’m away|will be away|currently away|on vacation|on annual leave|on leave |on leave.|on leave,|on leave;|on leave\n|on maternity leave|on parental leave|on paternity leave|on medical leave|on sick leave|on holiday|on holidays|on sabbatical|not in the office|am not available|not be available|am unavailable|currently unavailable|be unavailable|am travelling|am traveling|will be travelling|will be traveling|office is closed|office will be closed|offices are closed|offices will be closed|are closed for|will be closed for|be closed from|be closing|no longer with|no longer work|no longer employed|has left the|retired from|not checking email|not checking my email|not be checking|be off work|am off until|off sick|am out until|am out this|am out today|be out until|out on leave|attending a conference|in meetings all day|in training",
            Meanwhile = "automatic reply|automated reply|automatic response|automated response|automatically generated|auto-reply|autoreply|auto reply|automatic message|automated message|will return|i return|my return|return to the office|returning|return on|back on|back in the office|be back|am back|get back to you|reply to your|respond to your|reply when|respond when|reply upon|respond upon|reply as soon|respond as soon|respond to you|reply to you|answer your|read your|review your|attend to your|limited access|no access to|without access|intermittent access|delay in my|delayed response|response may be delayed|in my absence|during my absence|during this time|in the meantime|meanwhile|for urgent|if urgent|if your message is urgent|if this is urgent|if it is urgent|if your matter|if your request|urgent matters|immediate assistance|immediate attention|in an emergency|for assistance|if you need|if you require|should you need|should you require|please contact|please call|please direct|please email|please e-mail|please reach|contact my|thank you for your email|thank you for your e-mail|thank you for your message|thanks for your email|thanks for your message|thank you for contacting|thank you for writing|has been received|re-open|reopen|reopening|will resume",
        },
        new("fr")
        {
            Reply = "réponse automatique|réponse automatisée|reponse automatique|absence du bureau|absent du bureau|absence|absent|absente|absent(e)|message d'absence|message d’absence|avis d'absence|avis d’absence|en vacances|hors du bureau|hors bureau|en congé|en congés|congé|congés|congé de maternité|indisponible|répondeur automatique|message automatique|courriel automatique|notification d'absence|je suis absent|je suis absente|bureau fermé|fermeture du bureau|accusé de réception automatique",
            Subject = "absence|absent|absente|en vacances|en congé|congés|hors du bureau|congé de maternité|n'est pas disponible|bureau fermé|de retour le",
            Away = "absent du bureau|absente du bureau|suis absent|suis absente|serai absent|serai absente|suis actuellement absent|suis actuellement absente|actuellement absent|en vacances|en congé|en congés|congé de maternité|congé parental|hors du bureau|hors de mon bureau|à l'extérieur du bureau|à l’extérieur du bureau|à l'extérieur|pas disponible|ne suis pas disponible|serai indisponible|suis indisponible|bureau est fermé|bureaux sont fermés|bureau sera fermé|bureaux seront fermés|ne travaille plus|en déplacement|en arrêt maladie|en formation",
            Meanwhile = "réponse automatique|message automatique|généré automatiquement|de retour|mon retour|serai de retour|retour le|retour au bureau|vous répondrai|répondrai à votre|répondrai dès|prendrai connaissance|accès limité|pas accès à|en mon absence|pendant mon absence|durant mon absence|en cas d'urgence|en cas d’urgence|pour toute urgence|si urgent|urgence|pour une demande urgente|veuillez contacter|veuillez communiquer|vous pouvez contacter|vous pouvez joindre|merci de contacter|contactez|joindre ma collègue|merci pour votre|merci de votre|j'ai bien reçu|nous avons bien reçu|a bien été reçu|entre-temps|rouvrir",
        },
        new("es")
        {
            Reply = "respuesta automática|respuesta automatica|respuesta automatizada|fuera de la oficina|fuera de oficina|ausencia|ausente|mensaje de ausencia|aviso de ausencia|estoy fuera de la oficina|de vacaciones|en vacaciones|contestador automático|contestación automática|autorespuesta|auto respuesta|mensaje automático|oficina cerrada|estoy de vacaciones|no disponible|ausente de la oficina|ausencia de la oficina|aviso de vacaciones",
            Subject = "fuera de la oficina|fuera de oficina|de vacaciones|ausencia|ausente|baja por maternidad|licencia|no estará disponible|oficina cerrada",
            Away = "fuera de la oficina|fuera de oficina|estoy fuera|estaré fuera|de vacaciones|estaré ausente|estoy ausente|me encuentro ausente|me encuentro fuera|ausente de la oficina|ausente del|de baja|de permiso|de licencia|licencia de maternidad|baja por maternidad|no estaré disponible|no estoy disponible|no me encuentro disponible|oficina cerrada|oficina estará cerrada|oficina permanecerá cerrada|oficinas estarán cerradas|ya no trabaja|ya no trabajo|estoy de viaje|estaré de viaje|sin acceso",
            Meanwhile = "respuesta automática|mensaje automático|generado automáticamente|regreso|regresaré|vuelta|volveré|retorno|de vuelta|responderé|contestaré|le contactaré|atenderé su|acceso limitado|en mi ausencia|durante mi ausencia|si es urgente|en caso de urgencia|en caso urgente|urgente|urgencia|emergencia|póngase en contacto|comuníquese con|contacte|contactar|puede contactar|diríjase|gracias por su mensaje|gracias por su correo|gracias por contactar|hemos recibido|he recibido|mientras tanto",
        },
        new("pt")
        {
            Reply = "resposta automática|resposta automatica|ausência temporária|ausência|ausente|ausente do escritório|fora do escritório|fora da empresa|aviso de ausência|mensagem de ausência|de férias|em férias|férias|aviso de férias|estou de férias|mensagem automática|resposta automatizada|fora do gabinete|licença|indisponível|escritório fechado|ausência do escritório|resposta de ausência",
            Subject = "fora do escritório|de férias|em férias|ausente|ausência|licença|escritório fechado",
            Away = "fora do escritório|fora da empresa|ausente do escritório|estou ausente|estarei ausente|encontro-me ausente|ausente até|de férias|em férias|estou fora|estarei fora|de licença|licença maternidade|licença de maternidade|não estou disponível|não estarei disponível|indisponível|escritório fechado|escritório estará fechado|encerrado|já não trabalha|não trabalha mais|em viagem|sem acesso",
            Meanwhile = "resposta automática|mensagem automática|gerada automaticamente|retorno|regresso|regressarei|retornarei|voltarei|de volta|responderei|responder assim|acesso limitado|na minha ausência|durante a minha ausência|durante minha ausência|em caso de urgência|se for urgente|urgente|urgência|emergência|contacte|contactar|contate|entre em contato|por favor contacte|favor contatar|obrigado pela sua mensagem|obrigado pelo seu|agradeço o seu|agradecemos o seu|recebemos|entretanto",
        },
        new("it")
        {
            Reply = "risposta automatica|risposta automatizzata|fuori ufficio|fuori sede|fuori dall'ufficio|assenza dall'ufficio|assente|assenza|messaggio di assenza|avviso di assenza|in ferie|ferie|messaggio automatico|sono in ferie|notifica di assenza|non in ufficio|risponditore automatico|ufficio chiuso|chiusura ufficio|assente dall'ufficio",
            Subject = "fuori ufficio|in ferie|assente|assenza|in maternità|in vacanza|ufficio chiuso|chiusura estiva",
            Away = "fuori ufficio|fuori sede|fuori dall'ufficio|fuori dall’ufficio|assente dall'ufficio|assente dall’ufficio|sono assente|sarò assente|assente fino|in ferie|in vacanza|in congedo|in maternità|in malattia|non sono in ufficio|non sarò in ufficio|non disponibile|non sarò disponibile|non sono disponibile|ufficio chiuso|ufficio è chiuso|uffici sono chiusi|ufficio resterà chiuso|uffici resteranno chiusi|uffici saranno chiusi|non lavora più|in viaggio|in trasferta",
            Meanwhile = "risposta automatica|messaggio automatico|generato automaticamente|rientro|rientrerò|tornerò|ritorno|di nuovo in ufficio|risponderò|ti risponderò|accesso limitato|in mia assenza|durante la mia assenza|in caso di urgenza|se urgente|urgenze|urgente|contattare|contatti|rivolgersi|si prega di|grazie per il messaggio|grazie per la tua|grazie per la sua|ho ricevuto|abbiamo ricevuto|nel frattempo",
        },
        new("de")
        {
            Reply = "automatische antwort|automatische rückantwort|automatisch generierte antwort|automatisierte antwort|abwesenheitsnotiz|abwesenheitsnachricht|abwesenheitsmeldung|abwesenheitsmitteilung|abwesenheitsassistent|abwesenheit|abwesend|abwesenheitsbenachrichtigung|urlaubsnotiz|urlaubsmeldung|im urlaub|urlaub|nicht im büro|nicht im haus|außer haus|ausser haus|ich bin im urlaub|autoantwort|auto-antwort|eingangsbestätigung|büro geschlossen|betriebsferien|out of office|automatische eingangsbestätigung",
            Subject = "abwesend|abwesenheit|im urlaub|elternzeit|mutterschutz|nicht im büro|außer haus|betriebsferien|büro geschlossen",
            Away = "nicht im büro|nicht im haus|außer haus|ausser haus|im urlaub|in urlaub|in elternzeit|im mutterschutz|bin abwesend|abwesend bis|abwesend vom|bin bis|nicht erreichbar|nicht anwesend|nicht am arbeitsplatz|auf dienstreise|auf reisen|krankheitsbedingt|büro ist geschlossen|büro geschlossen|büro bleibt geschlossen|betriebsferien|nicht mehr im unternehmen|nicht mehr tätig|bin ich wieder|derzeit nicht|zurzeit nicht|zur zeit nicht",
            Meanwhile = "automatische antwort|automatisch generiert|automatisch erstellt|wieder erreichbar|wieder für sie|wieder im büro|bin wieder|zurück|rückkehr|werde ich ihre|ihre nachricht|ihre e-mail|ihre mail|beantworten|antworte|wird nicht weitergeleitet|werden nicht weitergeleitet|nicht weitergeleitet|in dringenden fällen|in dringenden|dringende|dringend|im notfall|wenden sie sich|vertretung|vertritt mich|kontaktieren|meine kollegin|meinen kollegen|vielen dank für ihre|danke für ihre|während meiner abwesenheit|in meiner abwesenheit",
        },
        new("nl")
        {
            Reply = "automatisch antwoord|automatische reactie|automatisch bericht|afwezig|afwezigheid|afwezigheidsbericht|afwezigheidsassistent|niet aanwezig|niet op kantoor|buiten kantoor|op vakantie|vakantie|met vakantie|ik ben afwezig|ik ben op vakantie|met verlof|kantoor gesloten|autoreply|ontvangstbevestiging|automatisch gegenereerd",
            Subject = "afwezig|op vakantie|met verlof|niet aanwezig|niet op kantoor|zwangerschapsverlof|kantoor gesloten",
            Away = "niet aanwezig|niet op kantoor|afwezig|op vakantie|met vakantie|met verlof|zwangerschapsverlof|ouderschapsverlof|buiten kantoor|niet bereikbaar|niet beschikbaar|ziek thuis|kantoor is gesloten|kantoor gesloten|niet meer werkzaam|op reis|op zakenreis",
            Meanwhile = "automatisch antwoord|automatisch gegenereerd|automatisch bericht|weer aanwezig|weer bereikbaar|weer terug|ben ik terug|terug op|terugkeer|terugkomst|beantwoord|beantwoorden|zal ik uw|beperkt bereikbaar|geen toegang|tijdens mijn afwezigheid|in mijn afwezigheid|voor dringende|bij spoed|dringend|spoedeisend|neem contact op|contact opnemen|contact op met|bedankt voor uw|dank voor uw|dank u voor uw|ontvangen",
        },
        new("af") { Reply = "outomatiese antwoord|buite kantoor|buite die kantoor|afwesig|met verlof|op vakansie|outomatiese reaksie", Subject = "buite kantoor|met verlof", Away = "buite die kantoor|buite kantoor|met verlof|op vakansie|nie op kantoor|afwesig", Meanwhile = "terug|dringend|kontak|in my afwesigheid|outomatiese" },
        new("da")
        {
            Reply = "automatisk svar|autosvar|automatisk besvarelse|ikke på kontoret|ikke til stede|fravær|fraværende|fraværsbesked|fraværsmeddelelse|på ferie|ferie|er på ferie|jeg er på ferie|fraværsassistent|ferielukket|kontoret er lukket|på barsel|ikke tilstede|autosvar ved fravær",
            Subject = "ikke på kontoret|på ferie|fraværende|på barsel|på orlov",
            Away = "ikke på kontoret|ikke til stede|på ferie|er fraværende|holder ferie|på barsel|på orlov|kan ikke træffes|er bortrejst|ude af huset|ude af kontoret|kontoret er lukket|ferielukket|ikke længere ansat|er ikke tilgængelig",
            Meanwhile = "automatisk svar|autosvar|er tilbage|tilbage igen|retur|vender tilbage|svarer på|besvare din|besvarer din|i mit fravær|under mit fravær|haster|hastesager|presserende|kontakt|kontakte|henvende dig|tak for din|tak for din mail|mailen læses|bliver ikke læst|begrænset adgang",
        },
        new("no")
        {
            Reply = "automatisk svar|autosvar|fravær|fraværende|fraværsmelding|fraværsassistent|ikke på kontoret|ikke til stede|på ferie|ferie|er på ferie|ute av kontoret|automatisk melding|permisjon|kontoret er stengt|ikkje på kontoret|på reise",
            Subject = "ikke på kontoret|på ferie|fraværende|i permisjon|ute av kontoret|ikkje på kontoret",
            Away = "ikke på kontoret|ikke til stede|ute av kontoret|borte fra kontoret|på ferie|har ferie|avvikler ferie|er fraværende|i permisjon|foreldrepermisjon|ikke tilgjengelig|er bortreist|på reise|kontoret er stengt|ikkje på kontoret|ikke lenger ansatt",
            Meanwhile = "automatisk svar|autosvar|tilbake|svarer på|svare på|besvare din|i mitt fravær|under mitt fravær|haster|hastesaker|viktige henvendelser|kontakt|ta kontakt|takk for din|takk for e-posten|begrenset tilgang",
        },
        new("sv")
        {
            Reply = "autosvar|automatiskt svar|auto-svar|frånvaro|frånvarande|frånvaromeddelande|frånvarohanterare|frånvaroassistent|inte på kontoret|ej på kontoret|ej på plats|inte på plats|på semester|semester|semesterhälsning|är på semester|jag är på semester|tjänstledig|föräldraledig|kontoret stängt|frånvaro från kontoret",
            Subject = "inte på kontoret|ej på kontoret|på semester|frånvarande|föräldraledig|tjänstledig|inte på plats",
            Away = "inte på kontoret|ej på kontoret|inte på plats|ej på plats|på semester|har semester|är ledig|är frånvarande|föräldraledig|tjänstledig|sjukskriven|på tjänsteresa|på resa|ej anträffbar|inte tillgänglig|kontoret är stängt|håller stängt|inte längre kvar|slutat",
            Meanwhile = "autosvar|automatiskt svar|åter|tillbaka|svarar på|svara på|besvara ditt|under min frånvaro|brådskande|akut|akuta ärenden|viktiga ärenden|kontakta|vänligen kontakta|tack för ditt|tack för din|begränsad tillgång|läser inte",
        },
        new("is") { Reply = "sjálfvirkt svar|fjarvera|ekki við|í fríi|er í fríi|í orlofi|utan skrifstofu|fjarverandi", Subject = "í fríi|í orlofi|ekki við", Away = "er ekki við|í fríi|í sumarfríi|í orlofi|fjarverandi|utan skrifstofu", Meanwhile = "sjálfvirkt svar|kem aftur|til baka|svara|hafið samband|hafðu samband|áríðandi|takk fyrir" },
        new("fi")
        {
            Reply = "automaattinen vastaus|automaattivastaus|poissaoloilmoitus|poissa|poissaolo|olen poissa|lomalla|olen lomalla|loma|lomaviesti|poissa toimistosta|toimiston ulkopuolella|vuosilomalla|autom. vastaus|poissaoloviesti|poissa työpaikalta",
            Subject = "lomalla|poissa|vuosilomalla|vanhempainvapaalla|äitiyslomalla",
            Away = "poissa toimistosta|olen poissa|olen lomalla|lomalla|vuosilomalla|vapaalla|äitiyslomalla|vanhempainvapaalla|työmatkalla|en ole tavoitettavissa|en ole paikalla|toimisto on suljettu|sairauslomalla|en ole enää",
            Meanwhile = "automaattinen vastaus|palaan|takaisin|vastaan viestiisi|vastaan sinulle|poissaollessani|poissaoloni aikana|kiireellis|kiireisissä|ota yhteyttä|ottakaa yhteyttä|yhteyttä|kiitos viestistäsi|kiitos sähköpostistasi",
        },
        new("et") { Reply = "automaatvastus|automaatne vastus|kontorist väljas|puhkusel|olen puhkusel|eemal|äraolekuteade|ei viibi kontoris|puudun kontorist|väljas kontorist", Subject = "puhkusel|kontorist väljas|eemal", Away = "puhkusel|kontorist väljas|kontorist eemal|ei viibi kontoris|viibin puhkusel|ei ole kontoris|lapsehoolduspuhkusel|töölt eemal|kättesaamatu", Meanwhile = "automaat|tagasi|naasen|vastan|kiireloomulis|kiiretes|kiire korral|pöörduge|võtke ühendust|palun pöörduda|minu äraolekul|täname|tänan" },
        new("lv") { Reply = "automātiskā atbilde|automātiska atbilde|ārpus biroja|prombūtnē|atvaļinājumā|esmu atvaļinājumā|prombūtnes paziņojums|prombūtne|automātiskais ziņojums", Subject = "atvaļinājumā|prombūtnē|ārpus biroja", Away = "atvaļinājumā|prombūtnē|ārpus biroja|neesmu birojā|nebūšu birojā|komandējumā|neesmu pieejam|nebūšu pieejam|slimības lapā", Meanwhile = "automātisk|atgriezīšos|atpakaļ|atbildēšu|steidzam|lūdzu sazin|lūdzu vērs|sazinieties|manā prombūtnē|manas prombūtnes|paldies par" },
        new("lt") { Reply = "automatinis atsakymas|automatinis atsakas|ne biure|ne darbe|atostogauju|atostogose|atostogos|nesu biure|pranešimas apie nebuvimą|išvykęs|nedarbe|automatinis pranešimas|nebuvimas darbe", Subject = "atostogauju|atostogose|ne biure|nebuvimas", Away = "atostogauju|atostogose|nesu biure|ne biure|nebūsiu biure|nedirbu|nedirbsiu|motinystės atostogose|komandiruotėje|nebūsiu pasiekiam|esu išvyk", Meanwhile = "automatin|grįšiu|grįžęs|grįžusi|atsakysiu|skubi|skubiais|kreipkitės|prašome kreiptis|susisiekite|mano nebuvimo|dėkoju už|ačiū už" },
        new("pl")
        {
            Reply = "odpowiedź automatyczna|automatyczna odpowiedź|autoodpowiedź|autoresponder|poza biurem|nieobecność|nieobecny|nieobecna|nieobecność w biurze|nieobecności|na urlopie|urlop|jestem na urlopie|jestem poza biurem|powiadomienie o nieobecności|zwrotka automatyczna|biuro nieczynne|informacja o nieobecności|wiadomość automatyczna",
            Subject = "poza biurem|na urlopie|nieobecny|nieobecna|nieobecność|biuro nieczynne|urlop",
            Away = "poza biurem|na urlopie|jestem nieobecn|będę nieobecn|nieobecny w|nieobecna w|przebywam na|na zwolnieniu|urlopie macierzyńskim|urlopie wychowawczym|nie ma mnie w biurze|nie będzie mnie|niedostępn|w delegacji|biuro jest nieczynne|biuro nieczynne|biuro będzie|już nie pracuje",
            Meanwhile = "automatyczn|wracam|wrócę|powrót|powrocie|powrotu|odpowiem|odpiszę|podczas mojej nieobecności|w czasie mojej nieobecności|pod moją nieobecność|w sprawach pilnych|pilnych|w pilnych|pilne|proszę o kontakt|proszę kontaktować|kontakt z|zastępuje mnie|dziękuję za|dziękujemy za|ograniczony dostęp",
        },
        new("cs")
        {
            Reply = "automatická odpověď|automatická odpoveď|mimo kancelář|mimo kancelar|nepřítomnost|nepřítomen|nepřítomna|oznámení o nepřítomnosti|dovolená|na dovolené|jsem na dovolené|čerpám dovolenou|jsem mimo kancelář|zpráva o nepřítomnosti|automatická zpráva|nejsem v kanceláři",
            Subject = "mimo kancelář|na dovolené|nepřítomnost|nepřítomen|nepřítomna|dovolená",
            Away = "mimo kancelář|na dovolené|čerpám dovolenou|mám dovolenou|nejsem v kanceláři|nebudu v kanceláři|nejsem přítomen|nejsem přítomna|nepřítomen|nepřítomna|na mateřské|na rodičovské|nejsem k dispozici|nebudu k dispozici|nebudu k zastižení|na služební cestě|kancelář je zavřen",
            Meanwhile = "automatick|vrátím|zpět|po návratu|návrat|odpovím|odpovím vám|v naléhavých|v urgentních|naléhavé|urgentní|neodkladn|obraťte se|kontaktujte|prosím kontaktujte|v mé nepřítomnosti|po dobu mé nepřítomnosti|děkuji za|zastupuje mne|zastupuje mě",
        },
        new("sk") { Reply = "automatická odpoveď|mimo kancelárie|neprítomnosť|neprítomný|neprítomná|oznámenie o neprítomnosti|dovolenka|na dovolenke|som na dovolenke|čerpám dovolenku|nie som v kancelárii|správa o neprítomnosti", Subject = "mimo kancelárie|na dovolenke|neprítomnosť", Away = "mimo kancelárie|na dovolenke|čerpám dovolenku|nie som v kancelárii|nebudem v kancelárii|neprítomn|na materskej|na služobnej ceste|nebudem k dispozícii|nie som k dispozícii|nedostupn", Meanwhile = "automatick|vrátim|späť|po návrate|odpoviem|v naliehavých|v urgentných|naliehav|urgentn|obráťte sa|kontaktujte|počas mojej neprítomnosti|ďakujem za|zastupuje ma" },
        new("sl") { Reply = "samodejni odgovor|avtomatski odgovor|odsotnost|odsoten|odsotna|na dopustu|dopust|sem na dopustu|izven pisarne|ni v pisarni|obvestilo o odsotnosti|samodejno sporočilo", Subject = "na dopustu|odsoten|odsotna|izven pisarne", Away = "na dopustu|sem odsot|bom odsot|izven pisarne|nisem v pisarni|ne bom v pisarni|na porodniškem|na službeni poti|nedosegljiv", Meanwhile = "samodejn|avtomatsk|vrnem|nazaj|odgovoril|odgovorila|nujn|obrnite|kontaktirajte|v času moje odsotnosti|v moji odsotnosti|hvala za" },
        new("hr") { Reply = "automatski odgovor|automatski odgovor na e-poštu|izvan ureda|van kancelarije|izvan kancelarije|odsutnost|odsutan|odsutna|odsustvo|odsutan sam|na godišnjem odmoru|na godišnjem|godišnji odmor|na odmoru|obavijest o odsutnosti|nisam u uredu|nisam u kancelariji|automatska poruka", Subject = "izvan ureda|van kancelarije|na godišnjem|odsutan|odsutna|na odmoru", Away = "izvan ureda|van kancelarije|izvan kancelarije|na godišnjem odmoru|na godišnjem|na odmoru|odsutan|odsutna|odsustvu|nisam u uredu|neću biti u uredu|nisam u kancelariji|na porodiljnom|na bolovanju|na službenom putu|nedostupn|nisam dostup", Meanwhile = "automatsk|vraćam se|vratit|vratiću|natrag|povratku|nazad|odgovorit|odgovoriću|hitnim|hitno|hitne|hitnosti|obratite se|kontaktirajte|javite se|u mojoj odsutnosti|tijekom moje odsutnosti|za vrijeme moje|tokom mog|hvala na|hvala vam" },
        new("sr") { Reply = "аутоматски одговор|ван канцеларије|одсутан|одсутна|одсуство|на годишњем одмору|годишњи одмор|на одмору|нисам у канцеларији", Subject = "ван канцеларије|на одмору|на годишњем", Away = "ван канцеларије|на годишњем одмору|на одмору|одсутан|одсутна|на одсуству|нисам у канцеларији|нисам доступ|на службеном путу", Meanwhile = "аутоматск|враћам се|вратићу|назад|одговорићу|хитн|обратите се|контактирајте|током мог|хвала на|хвала вам" },
        new("mk") { Reply = "автоматски одговор|надвор од канцеларија|отсутен|отсутна|отсуство|на одмор|на годишен одмор", Subject = "на одмор|отсутен", Away = "на одмор|на годишен одмор|отсутен|отсутна|надвор од канцеларија|не сум во канцеларија", Meanwhile = "автоматск|се враќам|ќе одговорам|итн|контактирајте|обратете се|ви благодарам" },
        new("bg") { Reply = "автоматичен отговор|автоматично съобщение|извън офиса|извън офис|отсъствие|отсъствам|в отпуск|в отпуска|отпуск|отпуска|съобщение за отсъствие|не съм в офиса", Subject = "извън офиса|в отпуск|отсъствие", Away = "извън офиса|в отпуск|в отпуска|отсъствам|ще отсъствам|не съм в офиса|няма да бъда в офиса|в командировка|в майчинство|в болничен|не съм на разположение", Meanwhile = "автоматич|връщам се|ще се върна|ще отговоря|обратно|след завръщането|спешни|спешно|спешност|при спешн|свържете се|обърнете се|моля свържете|по време на отсъствието|благодаря за|благодарим" },
        new("ru")
        {
            Reply = "автоматический ответ|автоответ|автоматическое сообщение|нет на работе|нет на месте|вне офиса|отсутствую|отсутствие|отсутствие на рабочем месте|в отпуске|я в отпуске|отпуск|уведомление об отсутствии|я вне офиса|автоответчик|нет в офисе|не в офисе|на больничном|в командировке|автоматическое уведомление",
            Subject = "вне офиса|в отпуске|отсутствует|отсутствую|нет на месте|в командировке|в декрете|на больничном",
            Away = "вне офиса|в отпуске|отсутствую|буду отсутствовать|отсутствует на рабочем|нет на рабочем месте|нет в офисе|не в офисе|в командировке|на больничном|в декрете|в декретном|недоступен|недоступна|не могу ответить|офис закрыт|больше не работает|нахожусь в отпуске",
            Meanwhile = "автоматическ|автоответ|вернусь|возвращаюсь|возвращения|вернётся|вернется|отвечу|смогу ответить|по срочным|срочн|в экстренных|экстренн|обращайтесь|обратитесь|свяжитесь|связаться с|в моё отсутствие|в мое отсутствие|на время моего|во время моего отсутствия|ограниченный доступ|спасибо за|благодарю за|благодарим за",
        },
        new("uk")
        {
            Reply = "автоматична відповідь|автовідповідь|автоматичне повідомлення|поза офісом|не в офісі|відсутній|відсутня|відсутність|відсутність на робочому місці|у відпустці|в відпустці|я у відпустці|відпустка|немає на місці|немає на роботі|повідомлення про відсутність|автовідповідач|у відрядженні",
            Subject = "поза офісом|у відпустці|відсутній|відсутня|немає на місці|у відрядженні",
            Away = "поза офісом|не в офісі|у відпустці|в відпустці|перебуваю у відпустці|відсутній|відсутня|буду відсутн|немає на робочому місці|немає в офісі|у відрядженні|на лікарняному|у декреті|недоступн|офіс зачинено|офіс не працює|не зможу відповісти",
            Meanwhile = "автоматичн|автовідповідь|повернуся|повертаюся|повернусь|повернення|відповім|зможу відповісти|у термінових|термінов|нагальн|у невідкладних|невідкладн|звертайтеся|зверніться|зв'яжіться|зв’яжіться|звертатися до|за моєї відсутності|під час моєї відсутності|на час моєї|дякую за|дякуємо за|обмежений доступ",
        },
        new("be") { Reply = "аўтаматычны адказ|аўтаадказ|адсутнічаю|у адпачынку|не ў офісе|па-за офісам", Subject = "у адпачынку|адсутнічае", Away = "у адпачынку|адсутнічаю|не ў офісе|па-за офісам|у камандзіроўцы", Meanwhile = "аўтаматычн|вярнуся|адкажу|тэрмінов|звяртайцеся|дзякуй за" },
        new("hu")
        {
            Reply = "automatikus válasz|automatikus üzenet|automatikus válaszüzenet|házon kívül|irodán kívül|távollét|távol|szabadságon|szabadság|szabadságon vagyok|távolléti értesítés|távolléti üzenet|nem vagyok az irodában|nem vagyok bent",
            Subject = "házon kívül|irodán kívül|szabadságon|távollét|távol van",
            Away = "szabadságon vagyok|szabadságon|szabadságomat töltöm|irodán kívül|házon kívül|távol vagyok|távol leszek|nem vagyok elérhető|nem leszek elérhető|nem vagyok az irodában|nem tartózkodom|üzleti úton|szülési szabadság|betegszabadság|irodánk zárva|iroda zárva",
            Meanwhile = "automatikus|visszatér|visszatérek|visszaérkez|vissza|válaszolok|válaszolni fogok|fogok válaszolni|sürgős|halaszthatatlan|keresse|kérem, forduljon|forduljon|vegye fel a kapcsolatot|lépjen kapcsolatba|távollétem alatt|távollétemben|köszönöm|köszönjük",
        },
        new("ro")
        {
            Reply = "răspuns automat|raspuns automat|mesaj automat|în afara biroului|in afara biroului|absent|absentă|absență|absent din birou|absență din birou|în concediu|in concediu|concediu|sunt în concediu|plecat din birou|nu sunt la birou|mesaj de absență|absent de la birou",
            Subject = "în concediu|in concediu|în afara biroului|absent|lipsesc din birou",
            Away = "în afara biroului|in afara biroului|în concediu|in concediu|plecat din birou|plecată din birou|nu sunt la birou|nu voi fi la birou|nu sunt în birou|absent din birou|lipsesc din birou|voi lipsi|concediu medical|concediu de maternitate|în delegație|nu sunt disponibil|nu voi fi disponibil|biroul este închis",
            Meanwhile = "răspuns automat|mesaj automat|generat automat|revin|mă întorc|mă voi întoarce|voi reveni|întoarcere|revenirea|voi răspunde|răspunde|în caz de urgență|urgențe|urgență|urgent|contactați|vă rog să contactați|luați legătura|adresați|în absența mea|pe durata absenței|vă mulțumesc|mulțumesc pentru|mulțumim pentru|acces limitat",
        },
        new("tr")
        {
            Reply = "otomatik yanıt|otomatik cevap|otomatik yanit|ofis dışında|ofis dışı|ofis dışındayım|büro dışında|dışarıda|işyeri dışında|izinde|izindeyim|yıllık izin|tatilde|tatildeyim|ofiste değil|ofiste değilim|otomatik mesaj|otomatik ileti|ofiste yok|izinli",
            Subject = "ofis dışında|izinde|tatilde|izinli|doğum izninde|yıllık izinde",
            Away = "ofis dışında|ofis dışındayım|ofiste değilim|ofiste olmayacağım|ofiste bulunmuyorum|ofiste bulunmayacağım|ofisimde değilim|izindeyim|izinde olacağım|yıllık izinde|yıllık izin|tatildeyim|tatilde olacağım|doğum izninde|raporlu|seyahatteyim|seyahatte olacağım|ulaşılamıyorum|ulaşılamayacağım|müsait değilim|ofisimiz kapalı|kapalı olacaktır|kapalıyız",
            Meanwhile = "otomatik|döneceğim|döndüğümde|dönüş|geri dön|tekrar ofis|yanıtlayacağım|cevaplayacağım|yanıt vereceğim|cevap vereceğim|yokluğumda|olmadığım sürece|bu süre içinde|acil|iletişime geç|başvurun|başvurabilirsiniz|arayabilirsiniz|ulaşabilirsiniz|teşekkür",
        },
        new("az") { Reply = "avtomatik cavab|ofisdə deyiləm|ofisdən kənar|məzuniyyətdə|məzuniyyətdəyəm", Subject = "məzuniyyətdə|ofisdən kənar", Away = "məzuniyyətdə|ofisdə deyiləm|ofisdən kənar|ezamiyyətdə", Meanwhile = "avtomatik|qayıdacağam|cavab verəcəyəm|təcili|əlaqə saxlayın|təşəkkür" },
        new("el")
        {
            Reply = "αυτόματη απάντηση|αυτόματη απόκριση|αυτόματο μήνυμα|εκτός γραφείου|εκτός γραφείου:|απουσία|απουσία από το γραφείο|απουσιάζω|σε άδεια|είμαι σε άδεια|άδεια|μήνυμα απουσίας|ειδοποίηση απουσίας|διακοπές|σε διακοπές",
            Subject = "εκτός γραφείου|σε άδεια|απουσιάζει|απουσία|σε διακοπές",
            Away = "εκτός γραφείου|σε άδεια|απουσιάζω|θα απουσιάζω|θα απουσιάσω|λείπω|θα λείπω|σε διακοπές|δεν είμαι στο γραφείο|δεν θα είμαι στο γραφείο|δεν βρίσκομαι|δεν είμαι διαθέσιμ|δεν θα είμαι διαθέσιμ|άδεια μητρότητας|σε ταξίδι|γραφείο είναι κλειστό|γραφεία μας είναι κλειστά|θα είναι κλειστ",
            Meanwhile = "αυτόματ|επιστρέφω|θα επιστρέψω|επιστροφή|θα απαντήσω|απαντήσω|επείγον|επείγουσ|επικοινωνήστε|παρακαλώ επικοινωνήσ|παρακαλούμε|απευθυνθείτε|κατά την απουσία|στην απουσία|κατά τη διάρκεια της απουσίας|ευχαριστώ για|ευχαριστούμε για|σας ευχαριστώ",
        },
        new("sq") { Reply = "përgjigje automatike|jashtë zyrës|jashtë zyre|me pushime|në pushim|mungesë|jam me pushime|mesazh automatik", Subject = "jashtë zyrës|me pushime", Away = "jashtë zyrës|jashtë zyre|me pushime|në pushim|jam me leje|nuk jam në zyrë|mungoj", Meanwhile = "automatik|kthehem|do të kthehem|përgjigj|urgjent|kontaktoni|ju lutem kontaktoni|faleminderit" },
        new("ca") { Reply = "resposta automàtica|fora de l'oficina|fora de l’oficina|absent|absència|de vacances|missatge automàtic|estic de vacances", Subject = "de vacances|fora de l'oficina|absent", Away = "fora de l'oficina|fora de l’oficina|de vacances|estic absent|estaré absent|de baixa|no estaré disponible", Meanwhile = "automàtic|tornaré|retorn|respondré|contestaré|urgent|urgència|contacteu|contactar|poseu-vos en contacte|durant la meva absència|gràcies" },
        new("gl") { Reply = "resposta automática|fóra da oficina|ausencia|de vacacións|ausente", Subject = "de vacacións|fóra da oficina", Away = "fóra da oficina|de vacacións|estou ausente|estarei ausente", Meanwhile = "automátic|volverei|regreso|responderei|urxente|contacte|grazas" },
        new("eu") { Reply = "erantzun automatikoa|bulegotik kanpo|oporretan|kanpoan nago", Subject = "oporretan|bulegotik kanpo", Away = "bulegotik kanpo|oporretan|kanpoan nago|kanpoan egongo", Meanwhile = "automatiko|itzuliko|erantzungo|presazko|premiazko|jarri harremanetan|eskerrik asko" },
        new("cy") { Reply = "ymateb awtomatig|ateb awtomatig|allan o'r swyddfa|ar wyliau|i ffwrdd o'r swyddfa", Subject = "allan o'r swyddfa|ar wyliau", Away = "allan o'r swyddfa|ar wyliau|i ffwrdd|ddim yn y swyddfa", Meanwhile = "awtomatig|dychwelyd|yn ôl|ymateb|brys|cysylltwch|diolch am" },
        new("ga") { Reply = "freagra uathoibríoch|as oifig|as an oifig|ar saoire", Subject = "as oifig|ar saoire", Away = "as an oifig|as oifig|ar saoire", Meanwhile = "uathoibríoch|ar ais|freagr|práinneach|teagmháil|go raibh maith" },
        new("mt") { Reply = "tweġiba awtomatika|barra mill-uffiċċju|bil-leave|fuq leave", Subject = "barra mill-uffiċċju", Away = "barra mill-uffiċċju|bil-leave|fuq leave|nieqes mill-uffiċċju", Meanwhile = "awtomatik|lura|inwieġeb|urġenti|ikkuntattja|grazzi" },
        new("zh-Hans")
        {
            Reply = "自动回复|自动答复|自动应答|外出|不在办公室|休假|休假中|正在休假|外出中|外出通知|外出回复|度假|度假中|假期自动回复|不在|离开办公室|自动邮件|请假|出差|产假|自動回复|系统自动回复|年假",
            Subject = "不在办公室|休假|外出|出差|度假|请假|产假",
            Away = "不在办公室|不在公司|休假|外出|出差|度假|请假|产假|放假|不在岗|无法及时|无法查看|暂时无法|离开办公室|离职|办公室关闭|外地",
            Meanwhile = "自动回复|自动发送|返回|回来|回到办公室|回复您|回复你|答复您|尽快|紧急|急事|要事|请联系|请致电|请拨打|请与|不在期间|期间|收到您的|已收到|感谢您的来信|感谢您的邮件|感谢来信|谢谢您的",
        },
        new("zh-Hant")
        {
            Reply = "自動回覆|自動回复|自動回應|自動答覆|外出|不在辦公室|休假|休假中|正在休假|外出中|外出通知|外出回覆|度假|渡假|假期自動回覆|離開辦公室|請假|出差|系統自動回覆|年假|產假|不在座位",
            Subject = "不在辦公室|休假|外出|出差|度假|請假|產假",
            Away = "不在辦公室|不在公司|休假|外出|出差|度假|渡假|請假|產假|放假|離開辦公室|無法即時|無法及時|暫時無法|離職|辦公室休息|辦公室關閉|外地|不在座位",
            Meanwhile = "自動回覆|自動發送|返回|回來|回到辦公室|回覆您|回覆你|答覆您|儘快|盡快|緊急|急事|要事|請聯絡|請聯繫|請致電|請與|不在期間|期間|收到您的|已收到|感謝您的來信|感謝您的電郵|感謝來信|謝謝您的",
        },
        new("ja")
        {
            Reply = "自動応答|自動返信|自動回答|不在|不在通知|不在のお知らせ|不在連絡|外出中|休暇|休暇中|休暇のお知らせ|休暇のため|夏季休業|年末年始休業|自動配信|出張中|産休|育休|オフィス不在|休業のお知らせ|自動返信メール",
            Subject = "不在|休暇|外出中|出張|休業|産休|育休",
            Away = "不在にしております|不在にして|不在です|不在となり|不在のため|席を外して|休暇を取得|休暇中|休暇をいただ|休暇のため|お休みをいただ|休みを取|外出中|外出して|出張中|出張のため|出張して|休業|産休|育休|退職|メールを確認でき",
            Meanwhile = "自動応答|自動返信|自動送信|自動的に|戻り次第|戻り|復帰|出社|ご返信|返信いたし|返信し|ご連絡|連絡いたし|お急ぎ|緊急|至急|までご連絡|お問い合わせ|不在の間|不在中|ありがとうございます|ありがとうございました|受信しました|受け付け",
        },
        new("ko")
        {
            Reply = "자동 회신|자동회신|자동 응답|자동응답|자동 답장|자동 답변|부재중|부재 중|부재중 알림|부재 알림|부재중 메시지|부재중입니다|휴가|휴가 중|휴가중|외출 중|출장 중|출장중|육아휴직|외근|사무실 부재|자리 비움",
            Subject = "부재중|부재 중|휴가|출장|육아휴직|휴직|외근",
            Away = "부재중|부재 중|자리를 비|자리에 없|휴가 중|휴가중|휴가를|휴가로|휴가입니다|출장 중|출장중|출장으로|육아휴직|출산휴가|휴직|외근 중|연차|사무실에 없|사무실을 비|퇴사|휴무|메일을 확인할 수 없|메일 확인이",
            Meanwhile = "자동 회신|자동회신|자동 응답|자동으로|복귀|돌아와|돌아오|회신드리|회신 드리|답변드리|답변 드리|답장드리|답장하|연락드리|긴급|급한|급하신|문의|연락해 주|연락 주|연락바랍|부재 기간|부재 시|감사합니다|확인 후",
        },
        new("vi")
        {
            Reply = "trả lời tự động|tự động trả lời|thư trả lời tự động|phản hồi tự động|vắng mặt|ngoài văn phòng|không có ở văn phòng|không có mặt|đi vắng|nghỉ phép|đang nghỉ phép|đang đi nghỉ|nghỉ lễ|thông báo vắng mặt|tự động phản hồi",
            Subject = "vắng mặt|nghỉ phép|ngoài văn phòng|đi vắng|nghỉ lễ|nghỉ thai sản",
            Away = "vắng mặt|không có mặt|ngoài văn phòng|không có ở văn phòng|không ở văn phòng|đi vắng|nghỉ phép|đi nghỉ|nghỉ lễ|nghỉ thai sản|nghỉ mát|đi công tác|công tác xa|không thể trả lời|văn phòng đóng cửa|không thể truy cập",
            Meanwhile = "tự động|trở lại|quay lại|trả lời bạn|trả lời quý|phản hồi|sẽ trả lời|hồi âm|khẩn cấp|việc gấp|cần gấp|khẩn|vui lòng liên hệ|xin liên hệ|xin vui lòng|liên lạc|trong thời gian|cảm ơn bạn đã|cảm ơn quý|cám ơn",
        },
        new("th") { Reply = "ตอบกลับอัตโนมัติ|การตอบกลับอัตโนมัติ|ไม่อยู่ที่สำนักงาน|ไม่อยู่ที่ออฟฟิศ|ไม่อยู่|ลาพักร้อน|ลาพักผ่อน|อยู่ระหว่างลา|ตอบรับอัตโนมัติ|ข้อความตอบกลับอัตโนมัติ|วันหยุด", Subject = "ไม่อยู่|ลาพักร้อน|ลาพักผ่อน", Away = "ไม่อยู่ที่|ไม่อยู่ใน|ลาพักร้อน|ลาพักผ่อน|ลาหยุด|ลาคลอด|ลาป่วย|อยู่ระหว่างลา|เดินทางไป|ปิดทำการ|ไม่สามารถตอบ", Meanwhile = "อัตโนมัติ|กลับมา|ตอบกลับ|ตอบอีเมล|เร่งด่วน|ด่วน|ฉุกเฉิน|กรุณาติดต่อ|โปรดติดต่อ|ติดต่อ|ขอบคุณ" },
        new("id")
        {
            Reply = "balasan otomatis|jawaban otomatis|respons otomatis|tidak di kantor|di luar kantor|sedang cuti|cuti|tidak berada di kantor|jawapan automatik|balasan automatik|di luar pejabat|sedang bercuti|bercuti|luar pejabat|pesan otomatis|keluar kantor",
            Subject = "sedang cuti|di luar kantor|tidak di kantor|bercuti|di luar pejabat",
            Away = "di luar kantor|tidak di kantor|tidak berada di kantor|sedang cuti|cuti tahunan|cuti melahirkan|sedang berlibur|dinas luar|perjalanan dinas|di luar pejabat|tidak berada di pejabat|sedang bercuti|bercuti|kantor tutup|pejabat ditutup|tidak dapat membalas",
            Meanwhile = "otomatis|automatik|kembali|membalas|balas|menjawab|mendesak|darurat|penting|kecemasan|segera|silakan hubungi|sila hubungi|mohon hubungi|harap hubungi|hubungi|selama saya|semasa ketiadaan|terima kasih",
        },
        new("tl")
        {
            Reply = "awtomatikong tugon|awtomatikong sagot|awtomatikong pagsagot|wala sa opisina|nasa labas ng opisina|nakabakasyon|naka-bakasyon|bakasyon|nakaliban|naka-leave|wala ako sa opisina|awto-tugon",
            Subject = "wala sa opisina|nakabakasyon|naka-leave|nasa bakasyon",
            Away = "wala sa opisina|wala ako sa opisina|wala po ako sa opisina|nasa labas ng opisina|nakabakasyon|naka-bakasyon|nasa bakasyon|naka-leave|nakaliban|hindi available|sarado ang opisina|sarado ang aming",
            Meanwhile = "awtomatiko|babalik|pagbabalik|pagbalik|makakabalik|tutugon|sasagot|sasagutin|makakasagot|kung apurahan|kung urgent|agarang|mahalaga|emergency|makipag-ugnayan|tumawag|kontakin|habang wala ako|salamat",
        },
        new("sw") { Reply = "jibu la kiotomatiki|jibu otomatiki|jibu la moja kwa moja|nje ya ofisi|niko likizo|likizo|sipo ofisini", Subject = "likizo|nje ya ofisi", Away = "nje ya ofisi|niko likizo|nipo likizo|niko likizoni|sipo ofisini|sitakuwepo ofisini", Meanwhile = "kiotomatiki|otomatiki|nitarudi|nitakaporudi|nitajibu|dharura|haraka|wasiliana|tafadhali|asante" },
        new("so") { Reply = "jawaab toos ah|jawaab otomaatig ah|ka maqan xafiiska|fasax|fasax ayaan ku jiraa|xafiiska ka maqan", Subject = "fasax|ka maqan xafiiska", Away = "ka maqan xafiiska|ka maqanahay xafiiska|fasax ayaan ku jiraa|fasax ku jiraa|xafiiska ma joogo", Meanwhile = "otomaatig|toos ah|soo laaban|soo noqon|jawaabi|degdeg|la xiriir|fadlan|mahadsanid" },
        new("ar")
        {
            Reply = "رد تلقائي|الرد التلقائي|رد آلي|الرد الآلي|رد أوتوماتيكي|خارج المكتب|أنا خارج المكتب|خارج العمل|في إجازة|إجازة|أنا في إجازة|غياب|غائب|إشعار غياب|رسالة تلقائية|رسالة آلية|غير متواجد|بالخارج|إجازة سنوية",
            Subject = "خارج المكتب|في إجازة|غائب|غير متواجد|إجازة",
            Away = "خارج المكتب|خارج مكتبي|في إجازة|بإجازة|إجازة سنوية|إجازة أمومة|لست في المكتب|لن أكون في المكتب|لن أكون متواجد|غير متواجد|غير متاح|غير موجود|سأكون غائب|غائب عن|في سفر|مسافر|في رحلة عمل|المكتب مغلق|مكتبنا مغلق|مكاتبنا مغلقة",
            Meanwhile = "تلقائي|آلي|سأعود|أعود|عودتي|العودة|سأرد|سأقوم بالرد|الرد على|الرد عليكم|أثناء غيابي|خلال غيابي|خلال هذه الفترة|للأمور العاجلة|للحالات الطارئة|للحالات العاجلة|عاجل|طارئ|الطوارئ|يرجى التواصل|يرجى الاتصال|الرجاء الاتصال|الرجاء التواصل|التواصل مع|شكرا لرسالتك|شكراً لرسالتك|شكرا لتواصلكم|شكراً لتواصلكم|شكرا على|شكراً على|تم استلام|استلمنا",
        },
        new("fa") { Reply = "پاسخ خودکار|پاسخگوی خودکار|جواب خودکار|خارج از دفتر|خارج از محل کار|در مرخصی|مرخصی|در مرخصی هستم|عدم حضور|غیبت|پیام خودکار|در دفتر نیستم|تعطیلات", Subject = "خارج از دفتر|در مرخصی|عدم حضور", Away = "خارج از دفتر|خارج از محل کار|در مرخصی|به مرخصی|در دفتر نیستم|در دفتر نخواهم بود|حضور ندارم|حضور نخواهم داشت|در تعطیلات|در سفر|در دسترس نیستم|در دسترس نخواهم بود|دفتر تعطیل|مرخصی زایمان", Meanwhile = "خودکار|برمی‌گردم|برمیگردم|بازگشت|باز می‌گردم|بازخواهم گشت|پاسخ خواهم|پاسخ می‌دهم|جواب خواهم|در غیاب من|در صورت فوریت|فوری|اضطراری|ضروری|تماس بگیرید|لطفا با|لطفاً با|متشکرم|ممنون|سپاس|با تشکر از" },
        new("ur") { Reply = "خودکار جواب|آٹو جواب|خود کار جواب|دفتر سے باہر|چھٹی پر|چھٹی|میں چھٹی پر ہوں|دفتر میں نہیں|خودکار پیغام|غیر حاضر|رخصت پر|تعطیل", Subject = "دفتر سے باہر|چھٹی پر|غیر حاضر|رخصت پر", Away = "دفتر سے باہر|چھٹی پر|چھٹیوں پر|رخصت پر|دفتر میں نہیں|دفتر میں موجود نہیں|غیر حاضر|دستیاب نہیں|سفر پر|دفتر بند", Meanwhile = "خودکار|واپس|واپسی|جواب دوں گا|جواب دوں گی|جواب دیں گے|فوری|ہنگامی|ضروری|رابطہ کریں|رابطہ کیجیے|میری غیر موجودگی|میری عدم موجودگی|شکریہ" },
        new("he") { Reply = "תשובה אוטומטית|מענה אוטומטי|הודעה אוטומטית|מחוץ למשרד|לא במשרד|בחופשה|חופשה|אני בחופשה|הודעת היעדרות|היעדרות|נעדר|איני במשרד|בחופשת לידה|מענה אוטומטי:", Subject = "מחוץ למשרד|בחופשה|לא במשרד|היעדרות", Away = "מחוץ למשרד|לא במשרד|איני במשרד|אינני במשרד|אהיה בחופשה|בחופשה|בחופש|חופשת לידה|בחופשת מחלה|במילואים|לא זמין|לא זמינה|איני זמין|איני זמינה|אינני זמין|בחו\"ל|נעדר|המשרד סגור|משרדנו סגור", Meanwhile = "אוטומטי|אחזור|אשוב|חזרתי|שובי|אענה|אשיב|בהיעדרי|בזמן היעדרי|במקרה דחוף|דחוף|דחופים|לדברים דחופים|חירום|ניתן לפנות|אנא פנה|נא לפנות|לפנות אל|צרו קשר|תודה על|קיבלתי|קיבלנו" },
        new("hi") { Reply = "स्वचालित उत्तर|स्वतः उत्तर|स्वचालित जवाब|ऑटो रिप्लाई|ऑटो-रिप्लाई|स्वतः प्रतिक्रिया|कार्यालय से बाहर|ऑफिस से बाहर|ऑफ़िस से बाहर|अवकाश पर|छुट्टी पर|छुट्टी|मैं छुट्टी पर हूँ|मैं छुट्टी पर हूं|स्वचालित संदेश|अनुपस्थित|अनुपस्थिति", Subject = "छुट्टी पर|अवकाश पर|कार्यालय से बाहर|ऑफिस से बाहर|अनुपस्थित", Away = "कार्यालय से बाहर|ऑफिस से बाहर|ऑफ़िस से बाहर|छुट्टी पर|छुट्टियों पर|अवकाश पर|कार्यालय में नहीं|ऑफिस में नहीं|उपलब्ध नहीं|अनुपस्थित|यात्रा पर|मातृत्व अवकाश|कार्यालय बंद", Meanwhile = "स्वचालित|स्वतः|ऑटो|वापस|लौट|लौटने|उत्तर दूंगा|उत्तर दूंगी|उत्तर दूँगा|उत्तर दूँगी|जवाब दूंगा|जवाब दूंगी|जवाब दूँगा|जवाब दूँगी|मेरी अनुपस्थिति|तत्काल|आपातकाल|आपात|जरूरी|ज़रूरी|अत्यावश्यक|संपर्क करें|धन्यवाद" },
        new("bn") { Reply = "স্বয়ংক্রিয় উত্তর|স্বয়ংক্রিয় উত্তর|স্বয়ংক্রিয় জবাব|স্বয়ংক্রিয় প্রতিক্রিয়া|অফিসের বাইরে|অফিসে নেই|ছুটিতে|ছুটিতে আছি|আমি ছুটিতে আছি|অনুপস্থিত|অনুপস্থিতি|অটো রিপ্লাই|ছুটি", Subject = "অফিসের বাইরে|ছুটিতে|অনুপস্থিত", Away = "অফিসের বাইরে|অফিসে নেই|অফিসে থাকব না|ছুটিতে|অনুপস্থিত|উপস্থিত থাকব না|ভ্রমণে|অফিস বন্ধ|মাতৃত্বকালীন", Meanwhile = "স্বয়ংক্রিয়|স্বয়ংক্রিয়|ফিরে|ফিরব|উত্তর দেব|উত্তর দিব|জবাব দেব|জরুরি|জরুরী|যোগাযোগ করুন|যোগাযোগ|আমার অনুপস্থিতি|ধন্যবাদ" },
        new("ta") { Reply = "தானியங்கி பதில்|தானியங்கு பதில்|தானியங்கி மறுமொழி|தன்னியக்க பதில்|அலுவலகத்திற்கு வெளியே|அலுவலகத்தில் இல்லை|விடுப்பில்|விடுமுறையில்|விடுமுறை|விடுப்பு|தானியங்கி செய்தி", Subject = "விடுப்பில்|விடுமுறையில்|அலுவலகத்தில் இல்லை", Away = "அலுவலகத்திற்கு வெளியே|அலுவலகத்தில் இல்லை|அலுவலகத்தில் இருக்க மாட்டேன்|விடுப்பில்|விடுமுறையில்|பயணத்தில்|அலுவலகம் மூட", Meanwhile = "தானியங்கி|தானியங்கு|திரும்ப|திரும்பி|பதிலளிப்பேன்|பதில் அளிப்பேன்|அவசர|தொடர்பு கொள்ள|தொடர்புகொள்ள|நன்றி" },
        new("te") { Reply = "స్వయంచాలక ప్రత్యుత్తరం|స్వయంచాలక సమాధానం|ఆటోమేటిక్ సమాధానం|కార్యాలయం వెలుపల|సెలవులో|సెలవు|ఆఫీసులో లేను", Subject = "సెలవులో|కార్యాలయం వెలుపల", Away = "కార్యాలయం వెలుపల|ఆఫీసులో లేను|సెలవులో|కార్యాలయంలో లేను", Meanwhile = "స్వయంచాలక|ఆటోమేటిక్|తిరిగి|సమాధానం|అత్యవసర|సంప్రదించండి|ధన్యవాదాలు" },
        new("gu") { Reply = "સ્વચાલિત જવાબ|સ્વતઃ જવાબ|આપોઆપ જવાબ|ઓટો રિપ્લાય|ઑફિસની બહાર|ઓફિસની બહાર|ઓફિસમાં નથી|રજા પર|રજા|વેકેશન પર|ગેરહાજર|ગેરહાજરી|સ્વયંસંચાલિત જવાબ", Subject = "ઓફિસની બહાર|રજા પર|ગેરહાજર", Away = "ઓફિસની બહાર|ઑફિસની બહાર|ઓફિસમાં નથી|રજા પર|રજાઓ પર|વેકેશન પર|ગેરહાજર|ઉપલબ્ધ નથી|ઓફિસ બંધ", Meanwhile = "સ્વચાલિત|સ્વયંસંચાલિત|આપોઆપ|પાછો|પાછી|પરત|જવાબ આપીશ|તાત્કાલિક|કટોકટી|સંપર્ક કરો|સંપર્ક|મારી ગેરહાજરી|આભાર" },
        new("pa") { Reply = "ਸਵੈਚਾਲਿਤ ਜਵਾਬ|ਸਵੈਚਲਿਤ ਜਵਾਬ|ਆਟੋਮੈਟਿਕ ਜਵਾਬ|ਸਵੈ-ਚਾਲਿਤ ਜਵਾਬ|ਆਟੋ ਜਵਾਬ|ਆਪਣੇ ਆਪ ਜਵਾਬ|ਦਫ਼ਤਰ ਤੋਂ ਬਾਹਰ|ਦਫਤਰ ਤੋਂ ਬਾਹਰ|ਛੁੱਟੀ 'ਤੇ|ਛੁੱਟੀ ’ਤੇ|ਛੁੱਟੀ ਤੇ|ਛੁੱਟੀ|ਗੈਰਹਾਜ਼ਰ|ਗੈਰ-ਹਾਜ਼ਰ|ਦਫ਼ਤਰ ਵਿੱਚ ਨਹੀਂ", Subject = "ਦਫ਼ਤਰ ਤੋਂ ਬਾਹਰ|ਦਫਤਰ ਤੋਂ ਬਾਹਰ|ਛੁੱਟੀ", Away = "ਦਫ਼ਤਰ ਤੋਂ ਬਾਹਰ|ਦਫਤਰ ਤੋਂ ਬਾਹਰ|ਦਫ਼ਤਰ ਵਿੱਚ ਨਹੀਂ|ਦਫਤਰ ਵਿੱਚ ਨਹੀਂ|ਛੁੱਟੀ 'ਤੇ|ਛੁੱਟੀ ’ਤੇ|ਛੁੱਟੀ ਤੇ|ਛੁੱਟੀਆਂ|ਗੈਰਹਾਜ਼ਰ|ਉਪਲਬਧ ਨਹੀਂ|ਦਫ਼ਤਰ ਬੰਦ", Meanwhile = "ਸਵੈਚਾਲਿਤ|ਸਵੈਚਲਿਤ|ਆਟੋਮੈਟਿਕ|ਵਾਪਸ|ਜਵਾਬ ਦਿਆਂਗਾ|ਜਵਾਬ ਦੇਵਾਂਗਾ|ਜਵਾਬ ਦੇਵਾਂਗੀ|ਜ਼ਰੂਰੀ|ਐਮਰਜੈਂਸੀ|ਤੁਰੰਤ|ਸੰਪਰਕ ਕਰੋ|ਸੰਪਰਕ|ਮੇਰੀ ਗੈਰਹਾਜ਼ਰੀ|ਧੰਨਵਾਦ" },
        new("mr") { Reply = "स्वयंचलित उत्तर|स्वयंचलित प्रत्युत्तर|कार्यालयाबाहेर|सुट्टीवर|रजेवर", Subject = "सुट्टीवर|रजेवर|कार्यालयाबाहेर", Away = "कार्यालयाबाहेर|कार्यालयात नाही|सुट्टीवर|रजेवर", Meanwhile = "स्वयंचलित|परत|उत्तर देईन|तातडी|संपर्क साधा|धन्यवाद" },
        new("ne") { Reply = "स्वचालित जवाफ|स्वतः जवाफ|कार्यालय बाहिर|बिदामा|बिदा", Subject = "बिदामा|कार्यालय बाहिर", Away = "कार्यालय बाहिर|बिदामा|कार्यालयमा छैन", Meanwhile = "स्वचालित|फर्क|जवाफ दिने|जवाफ दिनेछु|जरुरी|सम्पर्क गर्नुहोस्|धन्यवाद" },
        new("ml") { Reply = "യാന്ത്രിക മറുപടി|സ്വയമേവയുള്ള മറുപടി|ഓഫീസിന് പുറത്ത്|അവധിയിൽ|ഓഫീസിൽ ഇല്ല", Subject = "അവധിയിൽ|ഓഫീസിന് പുറത്ത്", Away = "ഓഫീസിന് പുറത്ത്|അവധിയിൽ|ഓഫീസിൽ ഇല്ല|അവധിയിലാണ്", Meanwhile = "യാന്ത്രിക|സ്വയമേവ|മടങ്ങി|തിരിച്ചെത്തി|മറുപടി|അടിയന്തിര|അടിയന്തര|ബന്ധപ്പെടുക|നന്ദി" },
        new("kn") { Reply = "ಸ್ವಯಂಚಾಲಿತ ಪ್ರತ್ಯುತ್ತರ|ಸ್ವಯಂ ಪ್ರತ್ಯುತ್ತರ|ಕಚೇರಿಯಿಂದ ಹೊರಗೆ|ರಜೆಯಲ್ಲಿ", Subject = "ರಜೆಯಲ್ಲಿ", Away = "ಕಚೇರಿಯಿಂದ ಹೊರಗೆ|ರಜೆಯಲ್ಲಿ|ರಜೆಯಲ್ಲಿದ್ದೇನೆ", Meanwhile = "ಸ್ವಯಂಚಾಲಿತ|ಹಿಂತಿರುಗ|ಉತ್ತರಿಸ|ತುರ್ತು|ಸಂಪರ್ಕಿಸಿ|ಧನ್ಯವಾದ" },
        new("si") { Reply = "ස්වයංක්‍රීය පිළිතුර|ස්වයංක්‍රීය පිළිතුරු|කාර්යාලයෙන් බැහැර|නිවාඩු|නිවාඩුවේ", Subject = "නිවාඩු|කාර්යාලයෙන් බැහැර", Away = "කාර්යාලයෙන් බැහැර|නිවාඩු|කාර්යාලයේ නොමැත", Meanwhile = "ස්වයංක්‍රීය|නැවත|පිළිතුරු|හදිසි|අමතන්න|සම්බන්ධ|ස්තූතියි" },
        new("am") { Reply = "ራስ-ሰር ምላሽ|ራስ ሰር ምላሽ|አውቶማቲክ ምላሽ|ከቢሮ ውጭ|በእረፍት ላይ|እረፍት ላይ|በዕረፍት ላይ", Subject = "ከቢሮ ውጭ|እረፍት ላይ", Away = "ከቢሮ ውጭ|በእረፍት ላይ|እረፍት ላይ|በዕረፍት ላይ|ዕረፍት ላይ", Meanwhile = "ራስ-ሰር|አውቶማቲክ|እመለሳለሁ|ስመለስ|ምላሽ|አስቸኳይ|ያነጋግሩ|ያግኙ|አመሰግናለሁ|እናመሰግናለን" },
        new("ti") { Reply = "ባህርያዊ መልሲ|ኣውቶማቲክ መልሲ|ካብ ቤት ጽሕፈት ወጻኢ|ኣብ ዕረፍቲ", Subject = "ኣብ ዕረፍቲ", Away = "ካብ ቤት ጽሕፈት ወጻኢ|ኣብ ዕረፍቲ", Meanwhile = "ኣውቶማቲክ|ክምለስ|መልሲ|ህጹጽ|የቐንየለይ" },
        new("hy") { Reply = "ավտոմատ պատասխան|ինքնաշխատ պատասխան|գրասենյակից դուրս|արձակուրդում|արձակուրդում եմ", Subject = "արձակուրդում|գրասենյակից դուրս", Away = "գրասենյակից դուրս|արձակուրդում|գրասենյակում չեմ|բացակայում եմ", Meanwhile = "ավտոմատ|վերադառն|կպատասխանեմ|շտապ|կապվել|դիմեք|շնորհակալ" },
        new("ka") { Reply = "ავტომატური პასუხი|ავტომატური შეტყობინება|ოფისს გარეთ|შვებულებაში|შვებულებაში ვარ", Subject = "შვებულებაში|ოფისს გარეთ", Away = "ოფისს გარეთ|შვებულებაში|ოფისში არ ვარ|ოფისში არ ვიქნები", Meanwhile = "ავტომატურ|დავბრუნდები|გიპასუხებთ|სასწრაფო|დაუკავშირდით|მადლობ" },
        new("my") { Reply = "အလိုအလျောက် ပြန်စာ|အလိုအလျောက်ပြန်စာ|ရုံးပြင်ပ|ခွင့်ယူ", Subject = "ခွင့်ယူ", Away = "ရုံးပြင်ပ|ခွင့်ယူ|ရုံးတွင်မရှိ", Meanwhile = "အလိုအလျောက်|ပြန်လာ|ပြန်ဖြေ|အရေးပေါ်|ဆက်သွယ်|ကျေးဇူး" },
        new("km") { Reply = "ការឆ្លើយតបស្វ័យប្រវត្តិ|ឆ្លើយតបស្វ័យប្រវត្តិ|ក្រៅការិយាល័យ|ឈប់សម្រាក", Subject = "ឈប់សម្រាក", Away = "ក្រៅការិយាល័យ|ឈប់សម្រាក|មិននៅការិយាល័យ", Meanwhile = "ស្វ័យប្រវត្តិ|ត្រឡប់|ឆ្លើយតប|បន្ទាន់|ទំនាក់ទំនង|អរគុណ" },
        new("bo") { Reply = "རང་འགུལ་ལན|ལས་ཁུངས་སུ་མེད|གུང་སེང", Subject = "གུང་སེང", Away = "ལས་ཁུངས་སུ་མེད|གུང་སེང", Meanwhile = "རང་འགུལ|ཕྱིར་ལོག|ལན་འདེབས|ཐུགས་རྗེ" },
        new("yi") { Reply = "אויטאמאטישע ענטפער|אויטאָמאַטישער ענטפֿער|אויף וואקאציע", Subject = "וואקאציע", Away = "אויף וואקאציע|נישט אין אפיס", Meanwhile = "אויטאמאטיש|צוריק|ענטפער|דרינגענד|א דאנק" },
        new("ht") { Reply = "repons otomatik|deyò biwo a|an vakans", Subject = "an vakans|deyò biwo", Away = "deyò biwo|an vakans|pa nan biwo", Meanwhile = "otomatik|tounen|reponn|ijan|kontakte|mèsi" },
        new("eo") { Reply = "aŭtomata respondo|ekster la oficejo|en ferio|ferianta", Subject = "en ferio", Away = "ekster la oficejo|en ferio|ferias", Meanwhile = "aŭtomata|revenos|respondos|urĝ|kontaktu|dankon" },
    ];
}
