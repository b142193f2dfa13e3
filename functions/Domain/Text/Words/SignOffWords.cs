using System.Text;

namespace Toronto311.Domain.Text.Words;

/// <summary>How people close a mail before their name, by language; a phrase is a whole line but for punctuation.</summary>
internal static class SignOffWords
{
    private static readonly HashSet<string> Phrases = new(All().Select(phrase => phrase.Normalize()), StringComparer.OrdinalIgnoreCase);

    public static bool Has(ReadOnlySpan<char> phrase) =>
        Ascii.IsValid(phrase) ? Phrases.GetAlternateLookup<ReadOnlySpan<char>>().Contains(phrase) : Phrases.Contains(phrase.ToString().Normalize());

    /// <summary>First words of a thank-you that is a sentence of its own and may still stand above a name.</summary>
    public static IReadOnlyList<string> ThanksStarts { get; } = ["thank", "thanks", "many thanks", "merci", "gracias", "obrigad", "grazie", "danke", "vielen dank", "dziękuj", "дякую", "спасибо", "谢谢", "謝謝", "ありがとう", "감사", "cảm ơn", "salamat", "ευχαριστ"];

    private static string[] All() => string.Join('|',
        "regards|best regards|kind regards|warm regards|warmest regards|kindest regards|best|all the best|best wishes|with best wishes|with regards|with kind regards|with warm regards|rgds|brgds|cheers|sincerely|yours sincerely|sincerely yours|yours truly|yours faithfully|yours|respectfully|respectfully yours|respectfully submitted|cordially|warmly|take care|have a good day|have a nice day|have a great day|take care and stay safe|stay safe|gratefully|with thanks|with appreciation|with gratitude|your neighbour|a concerned resident|concerned resident|concerned citizen",
        "thanks|thank you|thx|ty|many thanks|thanks so much|thank you so much|thanks very much|thank you very much|thanks a lot|thanks again|thank you again|thanks in advance|thank you in advance|much appreciated|thank you kindly|thanks and regards|thanks & regards|thank you and regards|thanks and best regards|thank you and best regards|thank you and have a good day|thank you and have a great day|thanking you|thanks kindly|thank you all|thanks all|cheers and thanks|love|xo|peace",
        "cordialement|bien cordialement|très cordialement|salutations|sincères salutations|meilleures salutations|mes salutations|bien à vous|cdlt|merci|merci beaucoup|merci d'avance|merci bien|amicalement|respectueusement|bonne journée|veuillez agréer mes salutations distinguées|avec mes remerciements|merci et bonne journée|sincèrement",
        "saludos|saludos cordiales|un saludo|un cordial saludo|cordialmente|atentamente|atte|gracias|muchas gracias|gracias de antemano|mil gracias|respetuosamente|abrazos|un abrazo|quedo atento|quedo atenta",
        "atenciosamente|att|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|obrigado|obrigada|muito obrigado|muito obrigada|abraços|um abraço|cordialmente|grato|grata|respeitosamente",
        "cordiali saluti|distinti saluti|saluti|un saluto|un cordiale saluto|grazie|grazie mille|molte grazie|cordialmente|in fede|tanti saluti",
        "mit freundlichen grüßen|mit freundlichen grüssen|freundliche grüße|freundliche grüsse|viele grüße|viele grüsse|liebe grüße|beste grüße|herzliche grüße|mfg|vg|lg|gruß|grüße|danke|vielen dank|danke im voraus|mit besten grüßen|hochachtungsvoll",
        "met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|groeten|groetjes|mvg|hartelijke groet|bedankt|dank u|dank je wel|alvast bedankt|hoogachtend",
        "med venlig hilsen|venlig hilsen|mvh|hilsen|de bedste hilsner|bedste hilsner|tak|mange tak|på forhånd tak|med vennlig hilsen|vennlig hilsen|beste hilsen|takk|tusen takk|på forhånd takk",
        "med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar|vänlig hälsning|hälsningar|bästa hälsningar|tack|tack så mycket|tack på förhand",
        "ystävällisin terveisin|terveisin|t.|yst. terv|parhain terveisin|kiitos|kiitos etukäteen|lugupidamisega|parimate soovidega|tervitades|aitäh|ar cieņu|paldies|pagarbiai|su pagarba|ačiū",
        "pozdrawiam|z poważaniem|pozdrowienia|serdecznie pozdrawiam|z wyrazami szacunku|dziękuję|dziękuje|dzięki|z góry dziękuję|łączę pozdrowienia",
        "s pozdravem|s přátelským pozdravem|děkuji|děkuji předem|díky|s úctou|zdravím|s pozdravom|ďakujem|ďakujem vopred|s úctou|lep pozdrav|lp|hvala|s spoštovanjem|s poštovanjem|srdačan pozdrav|pozdrav|lijep pozdrav|lijepi pozdrav|unaprijed hvala|hvala unapred|srdačno",
        "с уважением|с наилучшими пожеланиями|всего доброго|всего наилучшего|спасибо|большое спасибо|заранее спасибо|заранее благодарю|благодарю|з повагою|щиро дякую|дякую|заздалегідь дякую|всього найкращого|з найкращими побажаннями|с уважение|поздрави|благодаря|предварително благодаря|со почит|с поштовањем|поздрав|хвала|з павагай",
        "üdvözlettel|tisztelettel|köszönettel|köszönöm|előre is köszönöm|szívélyes üdvözlettel|üdv|cu stimă|cu respect|cu considerație|o zi bună|mulțumesc|mulţumesc|vă mulțumesc|cu drag",
        "saygılarımla|saygılarımızla|iyi çalışmalar|teşekkürler|teşekkür ederim|selamlar|sevgiler|hörmətlə|με εκτίμηση|φιλικά|ευχαριστώ|σας ευχαριστώ|ευχαριστώ πολύ|χαιρετισμούς|με σεβασμό|me respekt|faleminderit|përshëndetje|salutacions|atentament|gràcies|agur bero bat|saúdos|kveðja|bestu kveðjur|takk fyrir",
        "此致|敬礼|此致敬礼|祝好|谢谢|多谢|非常感谢|感谢|顺祝商祺|此致 敬礼|敬上|謝謝|多謝|感謝|順頌商祺|敬祝|祝 好|谢谢您|謝謝您|よろしくお願いします|よろしくお願いいたします|宜しくお願いします|宜しくお願い致します|よろしくお願い致します|敬具|以上|ありがとうございます|ありがとうございました|감사합니다|고맙습니다|안녕히 계세요|드림|올림",
        "trân trọng|trân trọng cảm ơn|cảm ơn|xin cảm ơn|xin chân thành cảm ơn|thân mến|thân ái|kính thư|ขอแสดงความนับถือ|ขอบคุณ|ขอบคุณค่ะ|ขอบคุณครับ|ด้วยความเคารพ|hormat saya|salam|salam hormat|terima kasih|hormat kami|wassalam|yang benar|salamat|maraming salamat|salamat po|gumagalang|lubos na gumagalang|taos-puso",
        "مع التحية|مع تحياتي|تحياتي|مع أطيب التحيات|مع خالص التحية|مع خالص الشكر|شكرا|شكراً|شكرا لكم|شكرا جزيلا|وتفضلوا بقبول فائق الاحترام|با احترام|با تشکر|با سپاس|ارادتمند|متشکرم|ممنون|سپاس|شکریہ|خیر اندیش|آپ کا مخلص|والسلام|בברכה|תודה|תודה רבה|בתודה|בכבוד רב|תודה מראש",
        "धन्यवाद|सादर|भवदीय|आपका|शुभकामनाओं सहित|ধন্যবাদ|বিনীত|নমস্কার|শুভেচ্ছা|ধন্যবাদান্তে|நன்றி|இப்படிக்கு|அன்புடன்|ధన్యవాదాలు|આભાર|આપનો|આપનો વિશ્વાસુ|ਧੰਨਵਾਦ|ਸਤਿਕਾਰ ਸਹਿਤ|ਆਪ ਦਾ|asante|wako|mahadsanid|hargelsen|շնորհակալություն|პატივისცემით|მადლობა").Split('|');
}
