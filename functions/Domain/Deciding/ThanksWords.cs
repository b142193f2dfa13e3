namespace Toronto311.Domain.Deciding;

/// <summary>How people thank, how they say that a matter is settled, and what shows that they want something after all.</summary>
internal static class ThanksWords
{
    public const string Thanks = """
        = thanks
        thank|thanks|thankyou|thanx|thx|thnx|thks|tks|tnx|ty|tysm|thankful|thank full|thanking|appreciated|appreciate|appreciates|appreciation|grateful|gratitude|much obliged|obliged|bless|cheers|kudos|well done|good job|great job|nice job|good work|great work|great service|hats off|ta
        very helpful|you guys are the best|you are the best|youre the best|made my day
        ^ . perfect|brilliant|excellent|awesome|wonderful|fantastic|amazing|great|lovely|noted|received|understood|got it|will do|all good|all clear|all set|sounds good|nice one|good to know|beautiful
        merci|mille mercis|remercie|remercions|gracias|agradezco|agradecid*|agradecemos|obrigado|obrigada|agradeco|grazie|ringrazio|danke|dankeschon|vielen dank|bedankt|dank u|dank je|hartelijk dank|dziekuje|dziekujemy|dzieki|multumesc|multumim|mersi|koszonom|koszonjuk|dekuji|dekuju|diky|dakujem|hvala|tesekkur*|sagol|sag ol|tack|takk|tak|kiitos|aitah|paldies|aciu|faleminderit|mahadsanid*|asante|terima kasih|salamat|maraming salamat|cam on|cam on nhieu|shukriya|shukria|dhanyavad|dhanyawad|dhanyavaad|meherbani|mehrbani|bahut shukriya|mesi|spasibo|dyakuyu
        спасибо|благодарю|благодарим|дякую|дякуємо|спасибі|благодаря|хвала|благодарам|дзякуй|ευχαριστ*|شكرا|مشكور*|شكرًا|ممنون|متشكر*|سپاس*|مرسی|شكريه|شکریہ|مهرباني|تشكر|תודה|ধন্যবাদ|धन्यवाद|शुक्रिया|आभार|આભાર|ધન્યવાદ|ਧੰਨਵਾਦ|ਸ਼ੁਕਰੀਆ|ਮਿਹਰਬਾਨੀ|நன்றி|ధన్యవాద|ಧನ್ಯವಾದ|നന്ദി|ස්තූති|谢谢|謝謝|感谢|感謝|多谢|多謝|唔該|ありがとう|감사|고맙|ขอบคุณ|ขอบใจ|አመሰግናለሁ|շնորհակալ|მადლობა
        """;

    public const string Settled = """
        = settled
        perfect|brilliant|excellent|awesome|wonderful|fantastic|amazing|great|noted|received|understood|got it|will do|makes sense|all good|all clear|all set|sounds good|ok|okay|beautiful
        fixed|repaired|picked up|collected|resolved|solved|works|working|working again|arrived|sorted|sorted out|cleared|plowed|removed|replaced|cleaned|taken care of|taken away|emptied|delivered|came by|came this morning|came today|is done|was done|been done|got done|did a|did an|is back on|back on|lights up|is gone|are gone|never mind|nevermind|no further questions|no more questions|nothing else|nothing more|no need|no reply needed|no answer needed|no response needed|you can close|please close|close the ticket|close the request|close this|case closed|that is all|thats all|that was all
        ^ . re|fw|fwd
        ^ .. hi|hello|hey|dear|good morning|good afternoon|good evening|bonjour|hola|hallo
        pass . on|along|it on|my|our
        poor thing|so kind|so nice|so patient|so polite|so helpful|so fast|so quick|very kind|very nice|very patient|very polite|very helpful|very quick|smile|smiled|waved|friendly|patient|polite|courteous|professional|impressed|happy|delighted|pleased|glad|relieved|lovely|kindness|a pleasure|pleasure|good people|different sort of letter|made a difference|can see again|grandson|granddaughter
        have a . good|great|nice|lovely|wonderful|safe|happy
        best|regards|kind regards|sincerely|yours|yours truly|warmly|take care|stay safe|stay warm|happy holidays|merry christmas|happy new year|all the best|god bless|keep up|keep it up|good day|good night|good weekend
        bonne journee|cordialement|saludos|buen dia|cumprimentos|saluti|grus|grusse|pozdrawiam|tout est regle|c est regle|c est repare|c est parfait|parfait|ya lo recogieron|ya esta arreglado|todo bien|esta resuelto|ja esta|tudo certo|tudo bem|risolto|tutto a posto|erledigt|alles klar|alles gut|wszystko jasne|wszystko ok|wszystko dobrze|juz naprawione|sve je u redu|уже починили|все хорошо|всё хорошо|все добре|修好了|收到|好的|解决了|解決了|ok na|ayos na|naayos na|okay na|درست شد|تم الاصلاح|تم|تم الحل|ٹھیک ہو گیا|ठीक हो गया|theek ho gaya|thik ho gaya|ਠੀਕ ਹੋ ਗਿਆ|ঠিক হয়ে গেছে|સારું થઈ ગયું|சரியாகிவிட்டது|da sua xong|xong roi|tamam|her sey yolunda|해결됐|잘 받았
        """;

    public const string Wanting = """
        = wanting
        mask: never mind|nevermind|no further questions|no more questions|please pass|please thank|please tell them thanks|please close|no need|not needed|not necessary|no longer need|all i needed|thats all i needed|that was all i needed|all i wanted|all we needed|cant thank|cannot thank|can not thank|could not be happier|couldnt be happier|could not have|couldnt have|please convey|please give them my|please let them know how|please share our|please share my|please send my thanks|please send our thanks|please extend|thanks again|thank you again|working again|again thanks|again thank you|no problem|no problems|no worries|not at all|see again|her steps again|come again|only write to you when|no questions|will wait|would like to thank|want to thank|wanted to thank|wish to thank|like to say thank*|wanted to say thank*|just wanted to say|wanted to say|want to say thank*|like to thank|what a great|what a wonderful|what a lovely|what you do|how fast|how quick|how quickly|how kind|how nice|how lovely|who came|who helped|who fixed|who answered|who cleaned|who stayed|who took|when it works|needs no reply|something is broken|whoever fixed|whoever came|whoever did|crew who
        but|however|although|though|except|unless|until|instead|unfortunately|sadly|yet|still|another|also|additionally|besides|one more|another question|question|questions|please|pls|plz|could|can|would|will you|wont|should|shall|need|needs|needed|require|want|wants|wondering|wonder|when|how|where|what|why|which|who|whom|whether|if
        in advance|ahead of time|beforehand|for nothing|for your consideration|for considering|looking into|look into|for looking|for any help|for any|for taking a look|attention to this|attention to the|for attending|prompt attention|for sending|looking forward|look forward|hope|hoping|hopefully|for the laugh|oh great|thanks to|no thank you|no thanks|thanking you kindly|thanking you for|form letter|id appreciate|we d appreciate|id be grateful|be grateful|will be appreciated|is appreciated|are appreciated|much appreciated if|appreciate it if|appreciate a|appreciate your help|would be|be nice|for closing my|without doing|take me off|unsubscribe|apology|wrong|missing|broken|damaged|not|never|no one|nobody|none|nowhere|cannot|cant|couldnt|dont|doesnt|didnt|isnt|wasnt|arent|werent|hasnt|havent|waiting|wait|late|delay|again|worse|is back|are back|graffitis back|s back|came back|replacement|new bin|new green|new blue|request|report|complain|complaint|forget|forgot|too late|last spring|last summer|last winter|last year|this year|next time|once in a while|finally after|after only|took you long enough|about time|high priority|for ignoring|for wasting|sarcas*|only|just one|small one|the large|steps further|deeper|reopen|re open|correction|update|change|changed|send|sent|call|phone|email me|ask|asking|fine|ticket|cost|price|pay|permit|bill|apology
        thanks a lot|thanks so much|thank you so much . for . ruining|making|nothing|the mess
        ruined|ruin|cough|shop|smell|sick|practice|miss
        mais|sauf|d avance|par avance|encore|toujours|quand|combien|pourriez|pouvez|s il vous plait|svp|est ce que|personne|aucun|pas
        pero|todavia|cuando|cuanto|por favor|de antemano|por adelantado|anticipadas|anticipado|aun|falta|no han|no ha|pregunta
        mas|ainda|quando|quanto|antecipadamente|desde ja|continua|nao|falta|pergunta
        ma|pero|ancora|in anticipo|anticipatamente|non|domanda
        aber|leider|noch|wann|im voraus|jedoch|nicht|kein|frage|bitte|maar|nog|alvast|bij voorbaat|niet
        ale|jednak|kiedy|ile|z gory|jeszcze|nie|czy|pytanie|dar|nu|cand|de|mai|inca|anticipat|elore|nem|azonban
        но|а|однако|заранее|когда|сколько|ещё|еще|не|нет|почему|вопрос|але|заздалегідь|ще|коли|скільки|ні
        pero|kaso|kailan|magkano|wala|hindi|sana|paki|pakiusap|laakiin|goorma|wali|ma jiro|lakini|bado|tapi|tetapi|belum|ama|fakat|hala|henuz|pesin
        nhung|cho toi hoi|may gio|chua|khi nao|bao gio|bao nhieu|con|khong
        magar|lekin|par|abhi|kab|kitna|nahi|nahin|aur|लेकिन|पर|मगर|अभी|कब|नहीं|और|ਪਰ|ਅਜੇ|ਕਦੋਂ|ਨਹੀਂ|কিন্তু|কবে|এখনো|নেই|পરંતુ|પણ|હજી|ક્યારે|નથી|ஆனால்|இன்னும்|எப்போது|இல்லை|மேலும்
        لكن|ولكن|متي|كم|مازال|لا يزال|مقدما|مسبقا|سوال|ما زال|لم|ولي|اما|هنوز|كي|پيشاپيش|نشده|مگر|ليكن|كب|ابهي|نهيں|لیکن|اب بھی|نہیں
        但|但是|不过|不過|可是|请问|請問|还|還|几点|幾點|什么时候|什麼時候|没有|沒有|冇|未|ですが|まだ|いつ|하지만|그런데|아직|언제|없|안
        αλλα|ομως|ακομα|ποτε|δεν|εκ των προτερων
        """;

    /// <summary>Every word a plain thank-you may be made of, in the languages written with Latin letters.</summary>
    public static readonly HashSet<string> Needed = new(
        """
        thank thanks thankyou thanx thx thnx tks ty tysm tyvm cheers you u ya so very much a lot many tons bunch million again for your ur the this that these all
        help helping assistance quick quickly fast prompt speedy kind kindness reply response answer answers answering getting back to me info information update service support
        got it received perfect great awesome wonderful excellent lovely super nice good appreciated appreciate it very really truly sincerely job work well done
        ok okay k kk yes yep alright will do noted understood have day weekend evening night morning afternoon week one too as and
        best regards warm warmest kindest yours truly respectfully hi hello dear sir madam team everyone folks guys there city of toronto 311
        sorted resolved solved fixed done set its is was im we i am are my our happy grateful glad pleased with be now just bye care take talk soon
        wow cool brilliant fast explaining patience makes sense letting know thats needed bless star youre made day no further questions trick did
        c est cest regle informacao informação wszystko jasne hat sich erledigt tudo resolvido ficou grand
        journée soirée réponse réglé très día
        merci beaucoup bien mille fois pour votre aide reponse rapide bonne journee bonjour cordialement bonne soiree tres a vous
        gracias muchas mil por su ayuda respuesta la el que tenga buen dia saludos obrigado obrigada muito pela pelo ajuda resposta bom
        danke schon vielen dank sehr fur ihre hilfe antwort grazie tante molte salamat po maraming sa inyo dziekuje bardzo za pomoc hvala mahadsanid shukria shukriya dhanyavad dhanyavaad dhanyawad nandri
        spasibo dyakuyu cam on efharisto kamsahamnida xie xiexie arigato tack takk kiitos bedankt dank u wel multumesc koszonom tesekkur ederim
        """.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries),
        StringComparer.OrdinalIgnoreCase);
}
