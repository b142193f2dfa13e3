namespace Toronto311.Domain.Text.Words;

/// <summary>The words of each language; a new language or client is a line here and nothing else.</summary>
internal static class MailWordsTable
{
    public static IReadOnlyList<MailWords> All { get; } =
    [
        new("en")
        {
            From = "From|Sender|From email|Email from", Date = "Sent|Date|Sent at|Sent on|Date sent|Received|Date and time", To = "To|Recipient|Recipients",
            Cc = "Cc|CC|Cc'd|Copy|Bcc|Copy to", Subject = "Subject|Subj|Title", ReplyTo = "Reply-To|Reply to",
            Forwarded = "Forwarded message|Begin forwarded message|Forwarded mail|Forwarded email|Forwarded e-mail|Start of forwarded message|Forwarded by|Fwd Msg|Forwarded",
            Original = "Original Message|Original mail|Original email|Original e-mail|Original appointment|Original text|Reply message|Previous message|Message history|Replied message|Reply Separator",
            Wrote = "wrote|writes|said|has written", On = "On|At",
        },
        new("fr")
        {
            From = "De|Expéditeur|Émetteur|Emetteur", Date = "Date|Envoyé|Envoyé le|Date d'envoi", To = "À|A|Pour|Destinataire|Destinataires",
            Cc = "Cc|Copie|Copie à|Copies à|Cci", Subject = "Objet|Sujet", ReplyTo = "Répondre à|Réponse à",
            Forwarded = "Message transféré|Message transmis|Message réexpédié|Début du message réexpédié|Début du message transféré|Début du message transmis|Courriel transféré|Transféré par|Transmis par|Message forwardé",
            Original = "Message d'origine|Message d’origine|Message original|Message initial|Courriel original|Courriel d'origine",
            Wrote = "a écrit|écrit|écrivait|a écrit ce qui suit", On = "Le|Au|Ce",
        },
        new("es")
        {
            From = "De|Remitente|Desde", Date = "Fecha|Enviado|Enviado el|Enviada el|Fecha de envío", To = "Para|A|Destinatario|Destinatarios", Cc = "CC|Cc|Copia|Con copia|CCO",
            Subject = "Asunto|Tema", ReplyTo = "Responder a",
            Forwarded = "Mensaje reenviado|Inicio del mensaje reenviado|Comienzo del mensaje reenviado|Reenviado por|Correo reenviado|Empieza el mensaje reenviado",
            Original = "Mensaje original|Correo original", Wrote = "escribió|ha escrito|escribio|escribía|va escriure", On = "El|En|A la(s)",
        },
        new("pt")
        {
            From = "De|Remetente", Date = "Data|Enviado|Enviada|Enviado em|Enviada em|Date", To = "Para|A|Destinatário|Destinatários", Cc = "Cc|CC|Cópia|Com cópia|Cco",
            Subject = "Assunto", ReplyTo = "Responder para|Responder a",
            Forwarded = "Mensagem encaminhada|Mensagem reencaminhada|Início da mensagem encaminhada|Início da mensagem reencaminhada|Encaminhado por|Mensagem reenviada|Começo da mensagem encaminhada",
            Original = "Mensagem original|Mensagem Original", Wrote = "escreveu|escreveu o seguinte", On = "Em|A|No dia|Às",
        },
        new("it")
        {
            From = "Da|Mittente", Date = "Data|Inviato|Inviato il|Inviata|Data invio", To = "A|Per|Destinatario|Destinatari", Cc = "Cc|CC|Copia|Ccn", Subject = "Oggetto|Soggetto",
            ReplyTo = "Rispondi a|Rispondi|Risposta",
            Forwarded = "Messaggio inoltrato|Inizio messaggio inoltrato|Inizio del messaggio inoltrato|Messaggio inoltrato da|Inoltrato da|Messaggio rispedito",
            Original = "Messaggio originale|Messaggio Originale", Wrote = "ha scritto|scrive|scriveva", On = "Il|Il giorno|In data",
        },
        new("de")
        {
            From = "Von|Absender", Date = "Datum|Gesendet|Gesendet am|Date|Verschickt", To = "An|Empfänger", Cc = "Cc|CC|Kopie|Kopie (CC)|Kopie an|Bcc", Subject = "Betreff|Thema",
            ReplyTo = "Antwort an|Antworten an",
            Forwarded = "Weitergeleitete Nachricht|Anfang der weitergeleiteten Nachricht|Weitergeleitete E-Mail|Weitergeleitete Mail|Beginn der weitergeleiteten Nachricht|Weitergeleitet von|Weitergeleitete Nachricht von",
            Original = "Ursprüngliche Nachricht|Originalnachricht|Original-Nachricht|Ursprüngliche Mail|Ursprüngliche E-Mail|Originaltermin",
            Wrote = "schrieb|hat geschrieben|schrieben|geschrieben", On = "Am|Um",
        },
        new("nl")
        {
            From = "Van|Afzender", Date = "Datum|Verzonden|Verstuurd|Gestuurd|Verzonden op", To = "Aan|Naar|Ontvanger", Cc = "Cc|CC|Kopie|Kopie aan", Subject = "Onderwerp|Betreft",
            ReplyTo = "Antwoord aan|Beantwoorden aan",
            Forwarded = "Doorgestuurd bericht|Begin doorgestuurd bericht|Doorgestuurde e-mail|Begin van doorgestuurd bericht|Doorgezonden bericht|Doorgestuurd door",
            Original = "Oorspronkelijk bericht|Origineel bericht|Oorspronkelijke bericht", Wrote = "schreef|geschreven|het volgende geschreven", On = "Op|Om",
        },
        new("af") { From = "Van", Date = "Datum|Gestuur", To = "Aan", Cc = "Afskrif|CC", Subject = "Onderwerp", Forwarded = "Aangestuurde boodskap|Boodskap aangestuur", Original = "Oorspronklike boodskap", Wrote = "het geskryf|skryf", On = "Op" },
        new("da")
        {
            From = "Fra|Afsender", Date = "Dato|Sendt|Date", To = "Til|Modtager", Cc = "Cc|CC|Kopi|Kopi til", Subject = "Emne|Vedr", ReplyTo = "Svar til|Besvar til",
            Forwarded = "Videresendt besked|Start på videresendt besked|Videresendt meddelelse|Videresendt mail|Videresendt e-mail|Videresendt af|Begynd videresendt besked",
            Original = "Oprindelig meddelelse|Original meddelelse|Oprindelig besked|Original besked|Oprindelig mail", Wrote = "skrev|skrev følgende|har skrevet", On = "Den|D.|Kl.",
        },
        new("no")
        {
            From = "Fra|Avsender|Frå", Date = "Dato|Sendt|Sent", To = "Til|Mottaker", Cc = "Kopi|Cc|Kopi til|Blindkopi", Subject = "Emne|Tema", ReplyTo = "Svar til",
            Forwarded = "Videresendt melding|Start på videresendt melding|Videresendt e-post|Vidaresendt melding|Videresendt av|Begynnelsen på videresendt melding",
            Original = "Opprinnelig melding|Original melding|Opphavleg melding|Opprinnelig e-post", Wrote = "skrev|skrev følgende|har skrevet|skreiv", On = "Den|På|Kl.",
        },
        new("sv")
        {
            From = "Från|Avsändare", Date = "Datum|Skickat|Skickad|Date", To = "Till|Mottagare", Cc = "Kopia|Cc|Kopia till|Hemlig kopia", Subject = "Ämne|Rubrik", ReplyTo = "Svara till|Svar till",
            Forwarded = "Vidarebefordrat meddelande|Vidarebefordrat mejl|Vidarebefordrat brev|Vidarebefordrat e-postmeddelande|Börja vidarebefordrat meddelande|Vidarebefordrat av|Vidarebefodrat meddelande|Början på vidarebefordrat meddelande",
            Original = "Ursprungligt meddelande|Originalmeddelande|Ursprungsmeddelande|Ursprungligt mejl", Wrote = "skrev|skrev följande|har skrivit", On = "Den|På|Kl.",
        },
        new("is") { From = "Frá|Sendandi", Date = "Dagsetning|Sent|Dags", To = "Til|Viðtakandi", Cc = "Afrit", Subject = "Efni|Viðfangsefni", Forwarded = "Framsend skilaboð|Áframsend skilaboð|Áframsendur póstur", Original = "Upprunaleg skilaboð|Upphaflegt skeyti", Wrote = "skrifaði", On = "Þann|Þ." },
        new("fi")
        {
            From = "Lähettäjä|Keneltä", Date = "Päivämäärä|Päiväys|Lähetetty|Pvm|Lähetysaika", To = "Vastaanottaja|Vastaanottajat|Kenelle", Cc = "Kopio|Cc|Kopiot", Subject = "Aihe|Otsikko",
            ReplyTo = "Vastausosoite|Vastaus osoitteeseen",
            Forwarded = "Välitetty viesti|Välitetty viesti alkaa|Edelleenlähetetty viesti|Välitetty viesti / Fwd.Msg|Edelleen lähetetty viesti|Alkaa välitetty viesti|Lähetetty edelleen",
            Original = "Alkuperäinen viesti|Alkuperäinen sähköposti", Wrote = "kirjoitti|kirjoitti näin|on kirjoittanut", On = "Klo",
        },
        new("et")
        {
            From = "Saatja|Kellelt", Date = "Kuupäev|Saadetud|Saatmisaeg", To = "Saaja|Kellele|Adressaat", Cc = "Koopia|Cc", Subject = "Teema|Pealkiri", ReplyTo = "Vastus",
            Forwarded = "Edastatud kiri|Edastatud sõnum|Edasi saadetud kiri|Edastatud sõnumi algus", Original = "Algne kiri|Algne sõnum|Originaalkiri", Wrote = "kirjutas", On = "Kuupäeval",
        },
        new("lv")
        {
            From = "No|Sūtītājs", Date = "Datums|Nosūtīts|Sūtīts", To = "Kam|Adresāts|Saņēmējs", Cc = "Kopija|Kopija (CC)", Subject = "Temats|Tēma", ReplyTo = "Atbildēt",
            Forwarded = "Pārsūtīta vēstule|Pārsūtīts ziņojums|Pārsūtītā ziņojuma sākums|Pārsūtīta ziņa", Original = "Sākotnējais ziņojums|Oriģinālā ziņa|Sākotnējā vēstule", Wrote = "rakstīja|raksta", On = "Plkst.",
        },
        new("lt")
        {
            From = "Nuo|Siuntėjas|Iš", Date = "Data|Išsiųsta|Išsiųstas", To = "Kam|Gavėjas|Iki", Cc = "Kopija|Cc", Subject = "Tema|Subjektas", ReplyTo = "Atsakyti",
            Forwarded = "Persiųstas laiškas|Persiųstas pranešimas|Persiųsto laiško pradžia|Persiunčiamas laiškas", Original = "Pradinis pranešimas|Originalus laiškas|Pirminis laiškas|Originali žinutė", Wrote = "rašė|parašė", On = "Data",
        },
        new("pl")
        {
            From = "Od|Nadawca|Od kogo", Date = "Data|Wysłano|Wysłane|Data wysłania|Wysłany|Dnia", To = "Do|Adresat|Odbiorca|Do kogo", Cc = "Dw|DW|Kopia|UDW|Do wiadomości", Subject = "Temat|Tytuł", ReplyTo = "Odpowiedz do|Odpowiedź do",
            Forwarded = "Przekazana wiadomość|Treść przekazanej wiadomości|Początek przekazywanej wiadomości|Początek przekazanej wiadomości|Wiadomość przesłana dalej|Przesłana wiadomość|Wiadomość przekazana|Przekazane przez",
            Original = "Oryginalna wiadomość|Wiadomość oryginalna|Wiadomość pierwotna|Treść oryginalnej wiadomości|Pierwotna wiadomość|Treść wiadomości pierwotnej", Wrote = "napisał|napisała|napisał(a)|pisze|napisali|napisano", On = "Dnia|W dniu|Dn.",
        },
        new("cs")
        {
            From = "Od|Odesílatel", Date = "Datum|Odesláno|Odesláno dne|Date", To = "Komu|Pro|Příjemce", Cc = "Kopie|Cc|Kopie komu|Skrytá kopie", Subject = "Předmět|Věc", ReplyTo = "Odpověď komu|Odpovědět",
            Forwarded = "Přeposlaná zpráva|Začátek přeposílané zprávy|Přeposlaný e-mail|Předaná zpráva|Začátek předávané zprávy|Přeposílaná zpráva|Přeposlal",
            Original = "Původní zpráva|Původní e-mail|Originální zpráva|Původní zprava", Wrote = "napsal|napsala|napsal(a)|napsali|píše", On = "Dne|Dňa",
        },
        new("sk")
        {
            From = "Od|Odosielateľ", Date = "Dátum|Odoslané|Poslané|Date", To = "Komu|Pre|Príjemca", Cc = "Kópia|Cc|Skrytá kópia", Subject = "Predmet|Vec", ReplyTo = "Odpovedať|Odpoveď komu",
            Forwarded = "Preposlaná správa|Začiatok preposlanej správy|Preposlaná správa --- Forwarded Message|Preposielaná správa|Preposlaný e-mail|Posunutá správa",
            Original = "Pôvodná správa|Originálna správa", Wrote = "napísal|napísala|napísal(a)|píše|napísali", On = "Dňa|Dne",
        },
        new("sl")
        {
            From = "Od|Pošiljatelj", Date = "Datum|Poslano|Poslana", To = "Za|Prejemnik|Komu", Cc = "Kp|Kopija|Cc|V vednost", Subject = "Zadeva|Naslov", ReplyTo = "Odgovori na",
            Forwarded = "Posredovano sporočilo|Začetek posredovanega sporočila|Posredovano pismo", Original = "Izvirno sporočilo|Originalno sporočilo|Prvotno sporočilo", Wrote = "je napisal|je napisala|je napisal/-a|napisal|piše", On = "Dne|V",
        },
        new("hr")
        {
            From = "Od|Šalje|Pošiljatelj|Pošiljalac|Poslao", Date = "Datum|Poslano|Poslato|Poslana", To = "Za|Prima|Primatelj|Primalac|Kome", Cc = "Cc|Kopija|Kopija za", Subject = "Predmet|Naslov|Tema", ReplyTo = "Odgovori na|Odgovor na",
            Forwarded = "Proslijeđena poruka|Započni proslijeđenu poruku|Prosleđena poruka|Početak proslijeđene poruke|Početak prosleđene poruke|Proslijeđena e-pošta|Proslijedio",
            Original = "Izvorna poruka|Originalna poruka|Izvorni e-mail|Prvobitna poruka", Wrote = "napisao je|napisala je|je napisao|je napisala|je napisao/la|napisao|napisala|piše", On = "Dana|U|Na datum",
        },
        new("sr")
        {
            From = "Од|Шаље|Пошиљалац", Date = "Датум|Послато", To = "За|Прима|Прималац|Коме", Cc = "Копија|Кп", Subject = "Предмет|Наслов|Тема",
            Forwarded = "Прослеђена порука|Проследјена порука|Почетак прослеђене поруке", Original = "Оригинална порука|Изворна порука|Првобитна порука", Wrote = "је написао|је написала|написао је|написала је|је написао/ла|пише", On = "Дана|У",
        },
        new("mk") { From = "Од|Испраќач", Date = "Датум|Испратено", To = "До|За|Примач", Cc = "Копија", Subject = "Предмет|Наслов|Тема", Forwarded = "Препратена порака|Проследена порака", Original = "Оригинална порака|Изворна порака", Wrote = "напиша|пишува", On = "На" },
        new("bg")
        {
            From = "От|Подател|Изпращач", Date = "Дата|Изпратено|Изпратен|Изпратена", To = "До|Получател|Кому", Cc = "Копие|Копие до|Як", Subject = "Тема|Относно", ReplyTo = "Отговор до",
            Forwarded = "Препратено съобщение|Начало на препратеното съобщение|Препратено писмо|Препратен имейл|Пренасочено съобщение", Original = "Оригинално съобщение|Първоначално съобщение|Оригинално писмо", Wrote = "написа|пише|написала|написал", On = "На|В",
        },
        new("ru")
        {
            From = "От|Отправитель|От кого", Date = "Дата|Отправлено|Послано|Отправлен|Дата отправки|Время", To = "Кому|Получатель|Получатели|Куда", Cc = "Копия|Копии|Копия кому|Скрытая копия", Subject = "Тема|Предмет", ReplyTo = "Ответить|Отвечать на|Кому отвечать",
            Forwarded = "Пересылаемое сообщение|Пересланное сообщение|Начало переадресованного сообщения|Начало пересылаемого сообщения|Перенаправленное сообщение|Переадресованное сообщение|Пересылаемое письмо|Пересланное письмо|Начало переадресованного письма|Переслано",
            Original = "Исходное сообщение|Оригинальное сообщение|Исходное письмо|Первоначальное сообщение|Конец пересылаемого сообщения", Wrote = "написал|написала|написал(а)|пишет|писал|писала|написали", On = "В",
        },
        new("uk")
        {
            From = "Від|Від кого|Відправник", Date = "Дата|Надіслано|Відправлено|Послано|Коли", To = "Кому|До|Одержувач|Отримувач", Cc = "Копія|Копії|Прихована копія", Subject = "Тема|Предмет", ReplyTo = "Відповісти|Адреса для відповіді",
            Forwarded = "Переслане повідомлення|Початок листа, що пересилається|Перенаправлене повідомлення|Переслане сообщение|Переадресоване повідомлення|Пересланий лист|Початок переадресованого повідомлення|Повідомлення, що пересилається",
            Original = "Вихідне повідомлення|Початкове повідомлення|Оригінальне повідомлення|Первинне повідомлення", Wrote = "написав|написала|написав(-ла)|пише|писав|написав(ла)", On = "В|У|О",
        },
        new("be") { From = "Ад|Ад каго|Адпраўнік", Date = "Дата|Адпраўлена", To = "Каму|Да", Cc = "Копія", Subject = "Тэма", Forwarded = "Перасланае паведамленне|Перасланы ліст", Original = "Зыходнае паведамленне|Арыгінальнае паведамленне", Wrote = "напісаў|напісала|піша", On = "У" },
        new("hu")
        {
            From = "Feladó|Küldő|Küldi", Date = "Dátum|Elküldve|Küldve|Küldés dátuma|Időpont", To = "Címzett|Címzettek|Kapja", Cc = "Másolat|Másolatot kap|Cc|Titkos másolat", Subject = "Tárgy|Téma", ReplyTo = "Válaszcím|Válasz",
            Forwarded = "Továbbított üzenet|Továbbított levél kezdete|Továbbított levél|Továbbított e-mail|Továbbított üzenet kezdete|Továbbítva",
            Original = "Eredeti üzenet|Eredeti levél|Az eredeti üzenet", Wrote = "írta|ezt írta|a következőt írta|írja|ezt írja", On = "Ekkor",
        },
        new("ro")
        {
            From = "De la|De|Expeditor|Expeditorul", Date = "Data|Dată|Trimis|Trimis la|Trimisă|Expediat", To = "Către|Pentru|Catre|Destinatar|Destinatarul|La", Cc = "Cc|Copie|În copie", Subject = "Subiect|Subiectul", ReplyTo = "Răspuns la|Răspunde la",
            Forwarded = "Mesaj redirecționat|Începe mesajul redirecționat|Mesaj transmis|Mesaj redirecţionat|Începutul mesajului redirecționat|Mesaj retrimis|Mesaj înaintat|Început mesaj redirecționat",
            Original = "Mesaj original|Mesajul original|Mesaj inițial|Mesaj iniţial", Wrote = "a scris|scria", On = "În|Pe|La|In",
        },
        new("tr")
        {
            From = "Kimden|Gönderen|Gönderici", Date = "Tarih|Gönderilen|Gönderilme|Gönderildi|Gönderim tarihi|Gönderme tarihi|Gönderilme Tarihi", To = "Kime|Alıcı|Kime:", Cc = "Bilgi|CC|Cc|Gizli", Subject = "Konu", ReplyTo = "Yanıt Adresi|Yanıtla",
            Forwarded = "İletilen İleti|İletilmiş Mesaj|İleti başlangıcı|İletilen mesaj|İletilmiş ileti|Yönlendirilmiş ileti|Yönlendirilen mesaj|İletilen e-posta|Yönlendirilmiş mesaj|İletilen ileti başlangıcı",
            Original = "Orijinal Mesaj|Özgün İleti|Orijinal İleti|Orjinal Mesaj|Asıl mesaj", Wrote = "yazdı|şunu yazdı|şunları yazdı|tarihinde yazdı|yazmış", On = "Tarihinde",
        },
        new("az") { From = "Kimdən|Göndərən", Date = "Tarix|Göndərilib", To = "Kimə|Alıcı", Cc = "Surət", Subject = "Mövzu", Forwarded = "Yönləndirilmiş mesaj|Ötürülmüş mesaj", Original = "Orijinal mesaj|İlkin mesaj", Wrote = "yazdı|yazıb", On = "Tarixində" },
        new("el")
        {
            From = "Από|Αποστολέας", Date = "Ημερομηνία|Στάλθηκε|Ημ/νία|Εστάλη|Ημερομηνία αποστολής|Απεστάλη", To = "Προς|Παραλήπτης|Σε", Cc = "Κοιν|Κοινοποίηση|Κοιν.|Αντίγραφο", Subject = "Θέμα", ReplyTo = "Απάντηση σε|Απάντηση προς",
            Forwarded = "Προωθημένο μήνυμα|Αρχή προωθημένου μηνύματος|Προωθούμενο μήνυμα|Μήνυμα που προωθήθηκε|Έναρξη προωθημένου μηνύματος|Προωθημένο email|Προώθηση μηνύματος",
            Original = "Αρχικό μήνυμα|Πρωτότυπο μήνυμα|Αυθεντικό μήνυμα", Wrote = "έγραψε|έγραψαν|έγραφε|γράφει", On = "Στις|Την|Τις",
        },
        new("sq") { From = "Nga|Dërguesi", Date = "Data|Dërguar|Dërguar më", To = "Për|Tek|Marrësi", Cc = "Kopje", Subject = "Subjekti|Tema|Lënda", Forwarded = "Mesazh i përcjellë|Mesazhi i përcjellë|Mesazh i ridërguar", Original = "Mesazhi origjinal|Mesazh origjinal", Wrote = "shkroi|ka shkruar", On = "Më" },
        new("ca") { From = "De|Remitent", Date = "Data|Enviat|Enviat el", To = "Per a|Per|A|Destinatari", Cc = "A/c|Cc|Còpia", Subject = "Assumpte|Tema", Forwarded = "Missatge reenviat|Inici del missatge reenviat|Correu reenviat", Original = "Missatge original", Wrote = "va escriure|ha escrit|escrigué", On = "El|Dia" },
        new("gl") { From = "De|Remitente", Date = "Data|Enviado|Enviado o", To = "Para|A", Cc = "Cc|Copia", Subject = "Asunto", Forwarded = "Mensaxe reenviada|Inicio da mensaxe reenviada", Original = "Mensaxe orixinal", Wrote = "escribiu", On = "O|En" },
        new("eu") { From = "Nork|Bidaltzailea|Igorlea", Date = "Data|Bidaltze-data|Bidalia", To = "Nori|Hartzailea|Nora", Cc = "Kopia|Cc", Subject = "Gaia", Forwarded = "Birbidalitako mezua|Birbidalitako mezuaren hasiera", Original = "Jatorrizko mezua", Wrote = "idatzi du|igorleak hau idatzi du|idatzi zuen", On = "Data" },
        new("cy") { From = "Oddi wrth|Gan", Date = "Dyddiad|Anfonwyd", To = "At", Cc = "Copi", Subject = "Pwnc", Forwarded = "Neges a anfonwyd ymlaen|Neges wedi'i hanfon ymlaen", Original = "Neges wreiddiol", Wrote = "ysgrifennodd", On = "Ar" },
        new("ga") { From = "Ó", Date = "Dáta|Seolta", To = "Chuig|Go", Cc = "Cóip", Subject = "Ábhar", Forwarded = "Teachtaireacht curtha ar aghaidh", Original = "Teachtaireacht bhunaidh", Wrote = "scríobh", On = "Ar" },
        new("mt") { From = "Mingħand|Minn", Date = "Data|Mibgħut", To = "Lil", Cc = "Kopja", Subject = "Suġġett", Forwarded = "Messaġġ mibgħut", Original = "Messaġġ oriġinali", Wrote = "kiteb|kitbet", On = "Fi" },
        new("zh-Hans")
        {
            From = "发件人|寄件人|发信人|发送者|发送人|来自", Date = "日期|发送时间|发送日期|时间|发件日期|发送于|已发送", To = "收件人|收信人|至|发送至", Cc = "抄送|抄送人|副本|密送", Subject = "主题|标题|主旨", ReplyTo = "回复|答复至",
            Forwarded = "转发的邮件|转发邮件|转发邮件信息|已转发邮件|开始转发的邮件|被转发邮件|转发的信件|转发消息|转发信息|转发的消息|以下是转发的邮件|下面是被转发的邮件|转发邮件开始",
            Original = "原始邮件|原邮件|原始邮件信息|回复的原邮件|原始信件|原始消息|原始约会|回复的邮件", Wrote = "写道|写到|写|来信", On = "在|于|At",
        },
        new("zh-Hant")
        {
            From = "寄件者|寄件人|發件人|發信人|寄信人|自", Date = "日期|寄件日期|寄送日期|傳送日期|傳送時間|發送日期|時間|已傳送|寄件時間", To = "收件者|收件人|收信人|至", Cc = "副本|副本抄送|抄送|密件副本", Subject = "主旨|主題|標題", ReplyTo = "回覆",
            Forwarded = "轉寄郵件|轉寄的郵件|轉寄信件|轉寄訊息|轉寄的信件|開始轉寄郵件|開始轉寄信件|轉寄的訊息|轉發郵件|轉發的郵件|被轉寄的郵件|已轉寄郵件|已轉寄的訊息|以下為轉寄信件",
            Original = "原始郵件|原始信件|原始訊息|原信件|原郵件|原始約會", Wrote = "寫道|寫到|寫|來信", On = "在|於|于",
        },
        new("ja")
        {
            From = "差出人|送信者|送信元|発信者|発信元|差出人（From）", Date = "日付|日時|送信日時|送信日|受信日時|送信時刻", To = "宛先|送信先|宛て先|あて先|受信者|To（宛先）", Cc = "CC|Cc|写し|カーボンコピー", Subject = "件名|表題|題名|タイトル", ReplyTo = "返信先",
            Forwarded = "転送されたメッセージ|メッセージを転送|転送メッセージ|転送メール|転送されたメール|転送されたメッセージ：|転送元メッセージ|転送開始|転送するメール",
            Original = "元のメッセージ|オリジナルメッセージ|元のメール|オリジナル メッセージ|元メッセージ|元の予定", Wrote = "のメール|のメッセージ|が書きました|は書きました|書き込み|が書いた|さんは書きました|さんが書いた|wrote", On = "At",
        },
        new("ko")
        {
            From = "보낸 사람|보낸사람|보낸이|발신|발신자|보내는 사람|발송자", Date = "날짜|보낸 날짜|보낸날짜|보낸 시간|일시|보낸일|전송 날짜|보냄|발송일", To = "받는 사람|받는사람|받는이|수신|수신자|받은 사람", Cc = "참조|참조인|숨은 참조|Cc", Subject = "제목", ReplyTo = "회신 주소|답장",
            Forwarded = "전달된 메시지|전달된 메일|전달된 이메일|전달한 메시지|전달된 메세지|전달 메시지|전달된 편지|전달된 메시지 시작|전달 메일",
            Original = "원본 메시지|원본 메일|원본메시지|원본 메세지|Original Message|원문 메시지|원본 이메일", Wrote = "작성|님이 작성|님이 작성한 내용|씀|썼습니다|님이 쓴 글|작성했습니다|작성하였습니다", On = "At",
        },
        new("vi")
        {
            From = "Từ|Người gửi|Gửi từ", Date = "Ngày|Đã gửi|Thời gian|Gửi lúc|Ngày gửi|Gửi|Vào|Đã Gửi", To = "Đến|Tới|Người nhận|Gửi đến|Gửi tới|Cho", Cc = "Cc|Đồng gửi|Bản sao|Kính gửi", Subject = "Chủ đề|Tiêu đề|Vấn đề|Đề tài|V/v",
            ReplyTo = "Trả lời|Trả lời tới",
            Forwarded = "Thư đã chuyển tiếp|Tin nhắn được chuyển tiếp|Thư được chuyển tiếp|Bắt đầu thư được chuyển tiếp|Thông điệp chuyển tiếp|Thư chuyển tiếp|Tin nhắn chuyển tiếp|Bắt đầu tin nhắn được chuyển tiếp|Chuyển tiếp thư|Email được chuyển tiếp",
            Original = "Thư gốc|Tin nhắn gốc|Thư nguyên bản|Tin gốc|Thông báo gốc", Wrote = "đã viết|viết|viết rằng|đã viết như sau", On = "Vào|Ngày|Lúc|Vào lúc|Vào ngày",
        },
        new("th")
        {
            From = "จาก|ผู้ส่ง|มาจาก", Date = "วันที่|ส่ง|ส่งเมื่อ|เวลา|วันที่ส่ง|ส่งแล้ว", To = "ถึง|ผู้รับ", Cc = "สำเนา|สำเนาถึง|Cc", Subject = "เรื่อง|หัวข้อ|หัวเรื่อง",
            Forwarded = "ข้อความที่ส่งต่อ|ข้อความที่ถูกส่งต่อ|เริ่มต้นข้อความที่ส่งต่อ|เริ่มข้อความที่ส่งต่อ|อีเมลที่ส่งต่อ|ส่งต่อข้อความ", Original = "ข้อความต้นฉบับ|ข้อความเดิม|อีเมลต้นฉบับ", Wrote = "เขียนว่า|เขียน|ได้เขียน", On = "เมื่อ|ในวันที่|วันที่|ใน",
        },
        new("id")
        {
            From = "Dari|Pengirim", Date = "Tanggal|Dikirim|Terkirim|Tarikh|Dihantar", To = "Kepada|Ke|Untuk|Penerima", Cc = "Cc|Tembusan|Salinan|Sk", Subject = "Subjek|Perihal|Hal|Judul|Perkara",
            Forwarded = "Pesan terusan|Pesan yang diteruskan|Awal pesan terusan|Mulai pesan terusan|Pesan diteruskan|Mesej dimajukan|Mesej yang dimajukan|Email terusan|Pesan yang Diteruskan|Mulakan mesej dimajukan|Mesej yang dikirim semula",
            Original = "Pesan asli|Pesan Asal|Mesej asal|Mesej Asal|Surat asli", Wrote = "menulis|menulis:|telah menulis", On = "Pada|Pd",
        },
        new("tl") { From = "Mula kay|Mula sa|Galing kay|Mula", Date = "Petsa|Ipinadala", To = "Para kay|Para sa|Kay", Cc = "Kopya", Subject = "Paksa", Forwarded = "Naipasang mensahe|Ipinasang mensahe|Ipinasa na mensahe|Simula ng ipinasang mensahe", Original = "Orihinal na mensahe", Wrote = "ay sumulat|sumulat|isinulat|ni wrote", On = "Noong|Nuong" },
        new("sw") { From = "Kutoka", Date = "Tarehe|Ilitumwa", To = "Kwa", Cc = "Nakala", Subject = "Mada|Somo", Forwarded = "Ujumbe uliosambazwa|Ujumbe uliopelekwa", Original = "Ujumbe asilia", Wrote = "aliandika|ameandika", On = "Mnamo" },
        new("so") { From = "Ka|Ka timid", Date = "Taariikh|Taariikhda", To = "Ku|Loo diray", Subject = "Mowduuc|Mawduuca", Forwarded = "Fariin la gudbiyay", Original = "Fariinta asalka ah", Wrote = "qoray|ayaa qoray", On = "Markay ahayd" },
        new("ar")
        {
            From = "من|المرسل|مرسل من|مُرسِل", Date = "التاريخ|تاريخ|تاريخ الإرسال|تم الإرسال|أرسل|مرسلة|أُرسلت|أرسلت|تاريخ الارسال|الوقت", To = "إلى|الى|المرسل إليه|المستلم|المُستلم", Cc = "نسخة|نسخة إلى|نسخة كربونية|سم", Subject = "الموضوع|موضوع|العنوان", ReplyTo = "الرد على|رد على|الرد إلى",
            Forwarded = "رسالة معاد توجيهها|رسالة مُعاد توجيهها|الرسالة المعاد توجيهها|بداية الرسالة المعاد توجيهها|بداية الرسالة المُعاد توجيهها|رسالة تم إعادة توجيهها|رسالة محولة|الرسالة المحولة|رسالة تمت إعادة توجيهها|بدء الرسالة المعاد توجيهها|بدء الرسالة المحولة|رسالة معادة التوجيه|رسالة معاد إرسالها",
            Original = "الرسالة الأصلية|رسالة أصلية|الرسالة الاصلية", Wrote = "كتب|كتبت|كتب ما يلي|كَتَب|كتب/كتبت", On = "في|بتاريخ|يوم",
        },
        new("fa")
        {
            From = "از|فرستنده|از طرف", Date = "تاریخ|فرستاده شده|ارسال|ارسال شده|زمان|تاریخ ارسال", To = "به|گیرنده|برای", Cc = "رونوشت|رونوشت به", Subject = "موضوع|عنوان",
            Forwarded = "پیام هدایت‌شده|پیام هدایت شده|پیام فوروارد شده|پیام بازارسال شده|پیام ارسال شده|ایمیل فوروارد شده|شروع پیام هدایت شده|پیام ارجاع شده|پیام فرستاده شده", Original = "پیام اصلی|نامه اصلی|ایمیل اصلی", Wrote = "نوشت|نوشته است|نوشته|نوشتند", On = "در|در تاریخ",
        },
        new("ur") { From = "از|منجانب|بھیجنے والا|سے|از طرف", Date = "تاریخ|بھیجا گیا|بھیجا", To = "بنام|کو|بطرف|وصول کنندہ|بہ", Cc = "نقل|کاپی", Subject = "موضوع|عنوان", Forwarded = "آگے بھیجا گیا پیغام|فارورڈ کردہ پیغام|ارسال کردہ پیغام|آگے بھیجا ہوا پیغام", Original = "اصل پیغام", Wrote = "نے لکھا|نے لکھا ہے|لکھا", On = "بتاریخ|مورخہ" },
        new("he")
        {
            From = "מאת|מ|השולח|שולח", Date = "תאריך|נשלח|נשלח בתאריך|‏‏נשלח|מועד שליחה|בתאריך", To = "אל|ל|לכבוד|נמען|נמענים", Cc = "עותק|העתק|עותק לידיעה", Subject = "נושא|הנדון|כותרת", ReplyTo = "השב אל|להשיב אל",
            Forwarded = "הודעה שהועברה|הודעה מועברת|תחילת הודעה שהועברה|תחילת ההודעה המועברת|הודעה שהועברה הלאה|תחילת הודעה מועברת|הודעה מועברת מ|דוא\"ל שהועבר", Original = "הודעה מקורית|ההודעה המקורית|הודעה המקורית", Wrote = "כתב|כתבה|כתב/ה|מאת כתב|כתב:‏|כתבו|‏כתב", On = "ב|בתאריך|ביום|בתאריך יום",
        },
        new("hi") { From = "प्रेषक|की ओर से|से|द्वारा", Date = "दिनांक|तारीख|भेजा गया|भेजी गई|भेजने की तिथि|तिथि", To = "प्रति|को|प्राप्तकर्ता|सेवा में", Cc = "प्रतिलिपि|सीसी", Subject = "विषय", Forwarded = "अग्रेषित संदेश|फ़ॉरवर्ड किया गया संदेश|फॉरवर्ड किया गया संदेश|अग्रेषित किया गया संदेश|अग्रेषित संदेश प्रारंभ|फ़ॉरवर्ड संदेश|अग्रेषित मेल", Original = "मूल संदेश|मूल मेल", Wrote = "ने लिखा|लिखा|लिखते हैं|ने लिखा है|ने लिखा था", On = "को|दिनांक" },
        new("bn") { From = "থেকে|প্রেরক|হতে", Date = "তারিখ|প্রেরিত|পাঠানো হয়েছে", To = "প্রতি|প্রাপক|বরাবর", Cc = "অনুলিপি|কপি", Subject = "বিষয়|বিষয়", Forwarded = "ফরোয়ার্ড করা বার্তা|ফরওয়ার্ড করা বার্তা|প্রেরিত বার্তা|ফরোয়ার্ড করা মেসেজ|ফরওয়ার্ড করা মেসেজ", Original = "মূল বার্তা", Wrote = "লিখেছেন|লিখেছে", On = "তারিখে" },
        new("ta") { From = "அனுப்புநர்|அனுப்பியவர்|இருந்து|பெறுநரிடமிருந்து", Date = "தேதி|நாள்|அனுப்பப்பட்டது|அனுப்பிய தேதி", To = "பெறுநர்|க்கு|பெறுபவர்", Cc = "நகல்", Subject = "பொருள்|தலைப்பு|விஷயம்", Forwarded = "முன்னனுப்பப்பட்ட செய்தி|முன்அனுப்பப்பட்ட செய்தி|பகிரப்பட்ட செய்தி|முன்னனுப்பிய செய்தி|அனுப்பப்பட்ட செய்தி|பகிர்ந்த செய்தி", Original = "அசல் செய்தி|மூல செய்தி", Wrote = "எழுதியது|எழுதினார்|எழுதியுள்ளார்", On = "அன்று" },
        new("te") { From = "నుండి|పంపినవారు", Date = "తేదీ|పంపబడింది", To = "కు|గ్రహీత|స్వీకర్త", Subject = "విషయం", Forwarded = "ఫార్వార్డ్ చేయబడిన సందేశం|ఫార్వార్డ్ చేసిన సందేశం", Original = "అసలు సందేశం", Wrote = "రాశారు|వ్రాసారు|ఇలా రాశారు", On = "తేదీన" },
        new("gu") { From = "તરફથી|પ્રેષક|દ્વારા", Date = "તારીખ|મોકલ્યું", To = "પ્રતિ|પ્રાપ્તકર્તા|ને", Cc = "નકલ", Subject = "વિષય", Forwarded = "ફોરવર્ડ કરેલો સંદેશ|ફોરવર્ડ કરેલ સંદેશ|ફૉરવર્ડ કરેલો સંદેશ|ફોરવર્ડ કરેલો સંદેશો", Original = "મૂળ સંદેશ|મૂળ સંદેશો", Wrote = "લખ્યું|એ લખ્યું|લખે છે", On = "તારીખે" },
        new("pa") { From = "ਵੱਲੋਂ|ਭੇਜਣ ਵਾਲਾ|ਤੋਂ|ਪ੍ਰੇਸ਼ਕ", Date = "ਮਿਤੀ|ਤਾਰੀਖ਼|ਤਾਰੀਖ|ਭੇਜਿਆ ਗਿਆ|ਭੇਜਿਆ", To = "ਪ੍ਰਾਪਤਕਰਤਾ|ਨੂੰ|ਵੱਲ|ਸੇਵਾ ਵਿਖੇ", Cc = "ਕਾਪੀ|ਨਕਲ", Subject = "ਵਿਸ਼ਾ", Forwarded = "ਅੱਗੇ ਭੇਜਿਆ ਸੁਨੇਹਾ|ਫਾਰਵਰਡ ਕੀਤਾ ਸੁਨੇਹਾ|ਅੱਗੇ ਭੇਜਿਆ ਗਿਆ ਸੁਨੇਹਾ|ਫਾਰਵਰਡ ਕੀਤਾ ਗਿਆ ਸੁਨੇਹਾ", Original = "ਅਸਲ ਸੁਨੇਹਾ|ਮੂਲ ਸੁਨੇਹਾ", Wrote = "ਨੇ ਲਿਖਿਆ|ਲਿਖਿਆ", On = "ਮਿਤੀ" },
        new("mr") { From = "प्रेषक|कडून", Date = "दिनांक|तारीख", To = "प्रति", Subject = "विषय", Forwarded = "फॉरवर्ड केलेला संदेश|अग्रेषित केलेला संदेश", Original = "मूळ संदेश", Wrote = "यांनी लिहिले|लिहिले", On = "रोजी" },
        new("ne") { From = "प्रेषक|बाट", Date = "मिति", To = "लाई|प्रति", Subject = "विषय", Forwarded = "अगाडि पठाइएको सन्देश|फरवार्ड गरिएको सन्देश", Original = "मूल सन्देश", Wrote = "ले लेख्नुभयो|लेखे", On = "मिति" },
        new("hy") { From = "Ումից|Ուղարկող", Date = "Ամսաթիվ|Ուղարկված", To = "Ում|Ստացող", Cc = "Պատճեն", Subject = "Թեմա", Forwarded = "Վերահասցեագրված նամակ|Փոխանցված հաղորդագրություն", Original = "Սկզբնական հաղորդագրություն|Բնօրինակ նամակ", Wrote = "գրել է|գրեց", On = "Ամսաթիվ" },
        new("ka") { From = "ვისგან|გამომგზავნი", Date = "თარიღი|გაგზავნილია", To = "ვის|მიმღები", Cc = "ასლი", Subject = "თემა|საგანი", Forwarded = "გადაგზავნილი წერილი|გადამისამართებული წერილი|გადაგზავნილი შეტყობინება", Original = "ორიგინალი შეტყობინება|საწყისი წერილი", Wrote = "დაწერა|წერს", On = "თარიღი" },
    ];
}
