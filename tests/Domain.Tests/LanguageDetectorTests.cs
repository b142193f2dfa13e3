using Toronto311.Domain.Text;

namespace Toronto311.Tests.Domain;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("fr", "Bonjour, le lampadaire devant chez nous est éteint depuis une semaine.")]
    [InlineData("fr", "bonjour le bac vert n a pas ete vide mardi dans notre rue")]
    [InlineData("es", "La farola que está frente a mi casa no funciona desde el lunes.")]
    [InlineData("pt", "Bom dia, a luz da minha rua não funciona desde ontem e é muito escuro.")]
    [InlineData("it", "Buongiorno, il lampione davanti alla mia casa non funziona da una settimana.")]
    [InlineData("de", "Guten Tag, die Laterne vor unserem Haus ist seit einer Woche kaputt.")]
    [InlineData("nl", "Goedendag, de lamp voor ons huis doet het al een week niet meer.")]
    [InlineData("pl", "Dzień dobry, latarnia przed naszym domem nie świeci od tygodnia.")]
    [InlineData("ro", "Bună ziua, lampa din fața casei noastre nu mai merge de o săptămână.")]
    [InlineData("hu", "Jó napot, a ház előtti lámpa egy hete nem világít, kérem, hogy javítsák meg.")]
    [InlineData("cs", "Dobrý den, lampa před naším domem už týden nesvítí a je tam velmi tma.")]
    [InlineData("sk", "Dobrý deň, lampa pred našim domom už týždeň nesvieti a je tam veľmi tma.")]
    [InlineData("hr", "Dobar dan, lampa ispred naše kuće ne radi već tjedan dana, molim da se popravi.")]
    [InlineData("tr", "Merhaba, evimizin önündeki lamba bir haftadır yanmıyor, lütfen bakar mısınız?")]
    [InlineData("vi", "Xin chào, đèn đường trước nhà tôi không sáng từ tuần trước.")]
    [InlineData("vi", "xin chao den duong truoc nha toi khong sang tu tuan truoc")]
    [InlineData("tl", "Magandang umaga po, hindi po gumagana ang ilaw sa tapat ng bahay namin.")]
    [InlineData("so", "Salaam, nalka wadada ee guriga hortiisa waa uu dansan yahay toddobaad dhan.")]
    [InlineData("sq", "Përshëndetje, drita para shtëpisë sonë nuk punon që nga java e kaluar.")]
    [InlineData("sv", "Hej, gatlyktan utanför vårt hus har inte fungerat på en vecka.")]
    [InlineData("fi", "Hei, katuvalo talomme edessä ei ole toiminut viikkoon, voisiko joku tulla?")]
    [InlineData("id", "Selamat pagi, lampu jalan di depan rumah kami tidak menyala sejak minggu lalu.")]
    [InlineData("sw", "Habari, taa ya barabara mbele ya nyumba yetu haiwaki kwa wiki moja sasa.")]
    [InlineData("hi", "hamare ghar ke samne ki light ek hafte se band hai, kripya thik karo")]
    [InlineData("hi", "हमारे घर के सामने की बत्ती एक हफ्ते से बंद है।")]
    [InlineData("ne", "हाम्रो घर अगाडिको बत्ती एक हप्तादेखि बलेको छैन, कृपया बनाइदिनुहोस्।")]
    [InlineData("mr", "आमच्या घरासमोरील दिवा एक आठवड्यापासून बंद आहे, कृपया दुरुस्त करा.")]
    [InlineData("ru", "Здравствуйте, фонарь у нашего дома не горит уже неделю.")]
    [InlineData("uk", "Доброго дня, ліхтар біля нашого будинку не світить вже тиждень.")]
    [InlineData("bg", "Здравейте, лампата пред нашата къща не свети от една седмица.")]
    [InlineData("sr", "Добар дан, лампа испред наше куће не ради већ недељу дана.")]
    [InlineData("ar", "مرحبا، مصباح الشارع أمام بيتنا لا يعمل منذ أسبوع.")]
    [InlineData("fa", "سلام، چراغ خیابان جلوی خانه ما از هفته پیش روشن نمی‌شود.")]
    [InlineData("ur", "السلام علیکم، ہمارے گھر کے سامنے کی بتی ایک ہفتے سے خراب ہے۔")]
    [InlineData("he", "שלום, הפנס ברחוב מול הבית שלנו לא עובד כבר שבוע.")]
    [InlineData("el", "Καλημέρα, το φως μπροστά από το σπίτι μας δεν ανάβει.")]
    [InlineData("zh", "你好，我家门口的路灯坏了一个星期。")]
    [InlineData("ja", "こんにちは、家の前の街灯が一週間ついていません。")]
    [InlineData("ko", "안녕하세요, 집 앞 가로등이 일주일째 꺼져 있습니다.")]
    [InlineData("ta", "வணக்கம், எங்கள் வீட்டின் முன் தெரு விளக்கு எரியவில்லை.")]
    [InlineData("pa", "ਸਾਡੇ ਘਰ ਦੇ ਸਾਹਮਣੇ ਵਾਲੀ ਬੱਤੀ ਨਹੀਂ ਜਗਦੀ।")]
    [InlineData("bn", "আমাদের বাড়ির সামনের বাতি জ্বলছে না।")]
    [InlineData("th", "ไฟถนนหน้าบ้านของเราดับมาหนึ่งสัปดาห์แล้ว")]
    [InlineData("am", "ከቤታችን ፊት ያለው መብራት አይሰራም")]
    public void A_sentence_is_told_by_its_script_and_small_words(string code, string text) =>
        Assert.Equal(code, LanguageDetector.Detect(text).Code);

    [Theory]
    [InlineData("The tree in front of 12 Via Italia, where Giuseppe Di Carlo and la famiglia Esposito live, is dead.")]
    [InlineData("Hi, my name is Thirunavukkarasu Selvanathan and the bin at 41 Rue de la Reine was not emptied.")]
    [InlineData("Por favor Bakery on Dundas leaves garbage on the sidewalk every night, can you send an inspector?")]
    [InlineData("the café on Ossington has a résumé of complaints about the noise")]
    [InlineData("no garbage pick up on de grassi street")]
    [InlineData("STREET LIGHT OUT AT KEELE AND LAWRENCE PLEASE FIX")]
    public void English_with_names_of_the_world_is_English(string text) =>
        Assert.Equal("en", LanguageDetector.Detect(text).Code);

    [Theory]
    [InlineData("pls fix")]
    [InlineData("pothole rue Dufferin")]
    [InlineData("ok")]
    [InlineData("Bathurst & Wilson")]
    [InlineData("De Grassi St 14")]
    [InlineData("")]
    [InlineData("M4C 1B2 416-555-0101")]
    public void A_few_words_are_never_a_wild_guess(string text)
    {
        var language = LanguageDetector.Detect(text);
        Assert.True(language.Code == LanguageDetector.Unknown || (language.Code == "en" && language.IsUnsure), language.ToString());
    }

    [Theory]
    [InlineData("fr", "Hello dear 311. Mon voisin laisse ses ordures dans la ruelle depuis trois semaines et personne ne vient. Il y a des rats partout dans la cour. Thank you.")]
    [InlineData("zh", "Hello, my English is not good. 我家后巷的垃圾已经两个星期没有人收了，请派人来看看。地址是 12 Glen Manor. Thank you")]
    [InlineData("es", "Good morning, I hope you are well today and that this finds the right desk. No han recogido la basura en mi calle desde hace dos semanas. Por favor manden a alguien porque ya huele muy mal.")]
    [InlineData("en", "Bonjour! Our street light has been out for a week and nobody has come to fix it. Merci")]
    public void A_greeting_does_not_hide_the_language_of_the_body(string code, string text) =>
        Assert.Equal(code, LanguageDetector.Detect(text).Code);

    [Fact]
    public void Languages_have_English_names()
    {
        Assert.Equal("Tamil", LanguageDetector.NameOf("ta"));
        Assert.Equal("unknown language", LanguageDetector.NameOf(LanguageDetector.Unknown));
        Assert.Equal("xx", LanguageDetector.NameOf("xx"));
    }
}
