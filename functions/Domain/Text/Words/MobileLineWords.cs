using System.Buffers;

namespace Toronto311.Domain.Text.Words;

/// <summary>The line a phone or mail app adds by itself, such as "Sent from my iPhone".</summary>
internal static class MobileLineWords
{
    /// <summary>Openings that nobody writes by hand.</summary>
    public static IReadOnlyList<string> Starts { get; } = string.Join('|',
        "sent from my|sent from|sent via|sent with|sent using|sent by|sent on|sent through|get outlook|download outlook|envoyé de mon|envoyé depuis|envoyé à partir|envoyé de|envoyé via|envoyé avec|expédié de|télécharger outlook|obtenez outlook|obtenir outlook|télécharger outlook pour",
        "enviado desde|enviado de mi|enviado con|enviado a través|enviado vía|obtener outlook|descargar outlook|obtén outlook|enviado do meu|enviado a partir|enviado do|enviada do|enviado pelo|enviado via|obter o outlook|baixar o outlook|obter outlook|enviat des|enviat del meu|enviado dende",
        "inviato da|inviato dal|inviato con|inviato tramite|scarica outlook|ottieni outlook per|von meinem|von unterwegs|gesendet von|gesendet mit|gesendet über|gesendet aus|diese nachricht wurde von meinem|holen sie sich outlook|outlook für android|outlook für ios|outlook herunterladen|versendet mit|verzonden vanaf|verstuurd vanaf|verzonden met|verzonden via|verstuurd met|verstuurd via|outlook voor|download outlook voor|gestuur vanaf",
        "sendt fra|sendt via|sendt med|hent outlook|få outlook|skickat från|skickat med|skickat via|skickad från|hämta outlook|sent úr|lähetetty|hanki outlook|saadetud minu|saadetud|nosūtīts no|sūtīts no|išsiųsta iš|siųsta iš",
        "wysłane z|wysłano z|wysłane przez|pobierz program outlook|pobierz aplikację outlook|odesláno z|posláno z|odesláno přes|získejte outlook|získat outlook|odoslané z|poslané z|odoslané cez|získajte outlook|získať outlook|poslano z|poslano iz|poslano s|poslato sa|poslato s|послато са|pridobite outlook|nabavite outlook|испратено од|изпратено от|изпратено с",
        "отправлено с|отправлено из|отправлено через|отправлено от|получить outlook|скачать outlook|скачайте outlook|надіслано з|надіслано із|надіслано через|відправлено з|отримати outlook|адпраўлена з",
        "küldve|iphone-omról|az outlook letöltése|trimis de pe|trimis din|trimis de la|trimis cu|obțineți outlook|descărcați outlook|outlook'u edinin|στάλθηκε από|εστάλη από|λήψη του outlook|αποκτήστε το outlook|dërguar nga|bidalia",
        "发自我的|发自|从我的|来自我的|获取适用于|获取 outlook|取得適用於|傳送自|從我的|寄自|發自|下載適用於|取得 outlook|从我|通过|iphoneから送信|私のiphoneから|outlook for|나의|내|ios용 outlook|android용 outlook",
        "gửi từ|được gửi từ|đã gửi từ|tải outlook|tải xuống outlook|ส่งจาก|ส่งจาก iphone|dikirim dari|dihantar daripada|dapatkan outlook|ipinadala mula sa|ipinadala gamit|imetumwa kutoka",
        "أرسلت من|أُرسلت من|تم الإرسال من|مرسل من|الحصول على outlook|أرسل من|ارسال شده از|ارسال از|فرستاده شده از|میرے|נשלח מה|נשלח מ|נשלח באמצעות|הורד את outlook|קבל את outlook").Split('|');

    /// <summary>Endings in languages that put "sent" last.</summary>
    public static IReadOnlyList<string> Ends { get; } = string.Join('|',
        "gesendet|gönderildi|göndərildi|から送信|より送信|で送信|에서 보냄|에서 보낸 메일|에서 발송|傳送|发送|發送|寄出|से भेजा गया|से भेजी गई|থেকে পাঠানো|இலிருந்து அனுப்பப்பட்டது|થી મોકલ્યું|ਤੋਂ ਭੇਜਿਆ|سے بھیجا گیا|edinin|küldve|letöltése").Split('|');

    /// <summary>Devices and apps; one must be named, since a person may begin a sentence like the openings.</summary>
    public static SearchValues<string> Devices { get; } = SearchValues.Create(
        [
            "iphone", "ipad", "ipod", "ios", "android", "samsung", "galaxy", "blackberry", "huawei", "xiaomi", "redmi", "pixel", "oneplus", "nokia", "motorola", "htc", "lg ", "sony", "alcatel", "phone", "mobile", "mobil", "cell", "smartphone", "tablet", "handheld",
            "device", "appareil", "dispositiv", "gerät", "telefon", "teléfono", "telefone", "téléphone", "telefono", "móvil", "movil", "celular", "cellulare", "puhelim", "matkapuhelim", "компьютер", "телефон", "смартфон", "мобиль", "мобіль", "手机", "手機", "電話", "휴대", "携帯", "スマホ",
            "outlook", "yahoo", "gmail", "mail", "proton", "airmail", "mailbox", "spark", "thunderbird", "aol", "hotmail", "windows", "surface", "mac", "laptop", "computer", "rogers", "bell", "telus", "web", "app", "ti-8", "xfinity", "zoho", "superhuman", "k-9", "work", "my watch", "apple", "điện thoại", "di động", "มือถือ", "هاتف", "جوال", "גלקסי", "אנדרואיד", "נייד",
        ], StringComparison.OrdinalIgnoreCase);
}
