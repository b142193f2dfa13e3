using Toronto311.Domain.Deciding;
using static Toronto311.Tests.Domain.Mail.SomeEmail;

namespace Toronto311.Tests.Domain.Mail;

/// <summary>Out-of-office notes that lost every header on the way; the notes are written for these tests.</summary>
public sealed class AbsenceNoteTests
{
    [Theory]
    [InlineData("Automatic reply: Your request", "I'm out this week with no access to email. Bob at bob@example.org can help.")]
    [InlineData("Re: Your request", "Thank you for your email. I am out of the office until Monday, March 9 and will reply when I return.")]
    [InlineData("Away from my desk: Your request", "Back on Thursday.")]
    [InlineData("Jo Doe is out of the office", "I will be out of the office from 03/02 to 03/09. If urgent, please contact Al at 416-555-0100.")]
    [InlineData("Re: Your request", "Our office is closed for the holidays. We will respond when we reopen on January 5.")]
    [InlineData("Parental leave Re: Your request", "I am on parental leave until October. In my absence please contact Al Doe.")]
    [InlineData("Réponse automatique : Votre demande", "Je suis absente du bureau jusqu'au 9 mars. En cas d'urgence, veuillez contacter Al.")]
    [InlineData("RE: Votre demande", "Bonjour, je suis en vacances et serai de retour le 9 mars. Je répondrai à votre message à mon retour.")]
    [InlineData("Respuesta automática: Solicitud", "Estoy de vacaciones hasta el 9 de marzo. Responderé a mi regreso.")]
    [InlineData("Re: Solicitud", "Me encuentro fuera de la oficina. Para asuntos urgentes contacte con Ana.")]
    [InlineData("Resposta automática: Pedido", "Estou de férias até 9 de março. Em caso de urgência contacte a Ana.")]
    [InlineData("Risposta automatica: Richiesta", "Sono in ferie fino al 9 marzo. Risponderò al mio rientro.")]
    [InlineData("Automatische Antwort: Anfrage", "Ich bin bis 9. März im Urlaub. Ihre E-Mail wird nicht weitergeleitet.")]
    [InlineData("AW: Anfrage", "Vielen Dank für Ihre Nachricht. Ich bin derzeit nicht im Büro und ab 9. März wieder erreichbar.")]
    [InlineData("Automatisch antwoord: Verzoek", "Ik ben tot 9 maart met vakantie. Bij spoed kunt u contact opnemen met Jan.")]
    [InlineData("Automatisk svar: Henvendelse", "Jeg er på ferie og er tilbage den 9. marts.")]
    [InlineData("Fraværende: Henvendelse", "Jeg er ikke på kontoret. Ta kontakt med Kari ved hastesaker.")]
    [InlineData("Autosvar: Ärende", "Jag är på semester och åter den 9 mars.")]
    [InlineData("Automaattinen vastaus: Pyyntö", "Olen lomalla ja palaan 9.3.")]
    [InlineData("Automaatvastus: Päring", "Olen puhkusel ja tagasi 9. märtsil.")]
    [InlineData("Automātiskā atbilde: Pieprasījums", "Esmu atvaļinājumā, atgriezīšos 9. martā.")]
    [InlineData("Automatinis atsakymas: Prašymas", "Šiuo metu atostogauju, grįšiu kovo 9 d.")]
    [InlineData("Odpowiedź automatyczna: Zgłoszenie", "Jestem na urlopie do 9 marca. W sprawach pilnych proszę o kontakt z Janem.")]
    [InlineData("Automatická odpověď: Žádost", "Jsem na dovolené, vrátím se 9. března.")]
    [InlineData("Automatická odpoveď: Žiadosť", "Som na dovolenke, vrátim sa 9. marca.")]
    [InlineData("Samodejni odgovor: Zahteva", "Sem na dopustu in se vrnem 9. marca.")]
    [InlineData("Automatski odgovor: Zahtjev", "Na godišnjem sam odmoru, vraćam se 9. ožujka.")]
    [InlineData("Аутоматски одговор: Захтев", "На годишњем одмору сам, враћам се 9. марта.")]
    [InlineData("Автоматичен отговор: Заявка", "В отпуск съм до 9 март. При спешност се обърнете към Иван.")]
    [InlineData("Автоматический ответ: Запрос", "Я в отпуске до 9 марта. По срочным вопросам обращайтесь к Ивану.")]
    [InlineData("Re: Запрос", "Здравствуйте! Я отсутствую на рабочем месте, вернусь 9 марта и отвечу на ваше письмо.")]
    [InlineData("Автоматична відповідь: Запит", "Я у відпустці до 9 березня. У термінових справах звертайтеся до Івана.")]
    [InlineData("Automatikus válasz: Kérelem", "Szabadságon vagyok március 9-ig. Sürgős esetben keresse Jánost.")]
    [InlineData("Răspuns automat: Cerere", "Sunt în concediu până pe 9 martie. Pentru urgențe contactați-l pe Ion.")]
    [InlineData("Otomatik Yanıt: Talep", "9 Mart'a kadar izindeyim. Acil durumlar için Ali ile iletişime geçin.")]
    [InlineData("Αυτόματη απάντηση: Αίτημα", "Βρίσκομαι σε άδεια έως τις 9 Μαρτίου. Για επείγοντα επικοινωνήστε με τον Νίκο.")]
    [InlineData("自动回复：请求", "我正在休假，3月9日返回。如有急事请联系王先生。")]
    [InlineData("自動回覆：請求", "我正在休假，3月9日返回。如有急事請聯絡王先生。")]
    [InlineData("自動返信：ご依頼", "休暇をいただいております。3月9日に出社いたします。お急ぎの方は田中までご連絡ください。")]
    [InlineData("자동 회신: 요청", "휴가 중입니다. 3월 9일에 복귀합니다.")]
    [InlineData("Trả lời tự động: Yêu cầu", "Tôi đang nghỉ phép đến ngày 9 tháng 3. Việc gấp vui lòng liên hệ anh Nam.")]
    [InlineData("ตอบกลับอัตโนมัติ: คำขอ", "ขณะนี้ลาพักร้อน จะกลับมาวันที่ 9 มีนาคม")]
    [InlineData("Balasan otomatis: Permintaan", "Saya sedang cuti sampai 9 Maret. Untuk hal mendesak hubungi Budi.")]
    [InlineData("Awtomatikong tugon: Hiling", "Naka-leave po ako hanggang Marso 9. Kung urgent, tumawag kay Ana.")]
    [InlineData("رد تلقائي: طلب", "أنا في إجازة حتى 9 مارس. للأمور العاجلة يرجى التواصل مع علي.")]
    [InlineData("پاسخ خودکار: درخواست", "تا ۹ مارس در مرخصی هستم. در موارد فوری با علی تماس بگیرید.")]
    [InlineData("خودکار جواب: درخواست", "میں 9 مارچ تک چھٹی پر ہوں۔ فوری کام کے لیے علی سے رابطہ کریں۔")]
    [InlineData("מענה אוטומטי: בקשה", "אני בחופשה עד 9 במרץ. במקרה דחוף אנא פנו לדנה.")]
    [InlineData("स्वचालित उत्तर: अनुरोध", "मैं 9 मार्च तक छुट्टी पर हूँ। तत्काल मामलों के लिए राम से संपर्क करें।")]
    [InlineData("স্বয়ংক্রিয় উত্তর: অনুরোধ", "আমি ৯ মার্চ পর্যন্ত ছুটিতে আছি। জরুরি প্রয়োজনে রহিমের সাথে যোগাযোগ করুন।")]
    [InlineData("தானியங்கி பதில்: கோரிக்கை", "நான் மார்ச் 9 வரை விடுமுறையில் இருக்கிறேன். அவசரமெனில் ராமை தொடர்பு கொள்ளவும்.")]
    [InlineData("સ્વચાલિત જવાબ: વિનંતી", "હું 9 માર્ચ સુધી રજા પર છું. તાત્કાલિક કામ માટે રામનો સંપર્ક કરો.")]
    [InlineData("ਸਵੈਚਾਲਿਤ ਜਵਾਬ: ਬੇਨਤੀ", "ਮੈਂ 9 ਮਾਰਚ ਤੱਕ ਛੁੱਟੀ 'ਤੇ ਹਾਂ। ਜ਼ਰੂਰੀ ਕੰਮ ਲਈ ਰਾਮ ਨਾਲ ਸੰਪਰਕ ਕਰੋ।")]
    [InlineData("Jibu la kiotomatiki: Ombi", "Niko likizo hadi tarehe 9 Machi. Kwa dharura wasiliana na Juma.")]
    public void A_note_is_an_automatic_reply_with_or_without_the_thread(string subject, string body)
    {
        Assert.Equal(DiscardReason.AutoReply, Detect(Reply(subject, body))?.Reason);
        Assert.Equal(DiscardReason.AutoReply, Detect(With(subject, body))?.Reason);
    }

    [Theory]
    [InlineData("Out of Office: 311")]
    [InlineData("OOO: your message")]
    [InlineData("Auto-Reply: your message")]
    [InlineData("[External] Automatic reply: your message")]
    [InlineData("your message (Out of Office)")]
    [InlineData("AUTO: Jo Doe is out of the office (returning 03/09)")]
    [InlineData("Jo Doe is on vacation")]
    [InlineData("Absent du bureau : demande")]
    [InlineData("Ausente de la oficina: solicitud")]
    [InlineData("Fora do escritório: pedido")]
    [InlineData("Assente: richiesta")]
    [InlineData("Nicht im Büro: Anfrage")]
    [InlineData("Niet op kantoor: verzoek")]
    [InlineData("Poza biurem: zgłoszenie")]
    [InlineData("Вне офиса: запрос")]
    [InlineData("Поза офісом: запит")]
    [InlineData("Ofis dışında: talep")]
    [InlineData("不在办公室：请求")]
    [InlineData("不在：依頼")]
    [InlineData("부재중: 요청")]
    [InlineData("خارج المكتب: طلب")]
    [InlineData("מחוץ למשרד: בקשה")]
    public void The_subject_of_an_answering_program_is_enough_in_a_thread(string subject)
    {
        Assert.Equal(DiscardReason.AutoReply, Detect(Reply(subject, "(text)"))?.Reason);
    }
}
