namespace Toronto311.Domain.Deciding.DangerWords;

/// <summary>Danger in Hindi, and in Hindi or Urdu written in Latin letters.</summary>
internal static class DangerHindi
{
    public const string Table = """
        = gas
        unless: बिल|छूट|पिछले साल|अनुमति|bill|pichle saal|ijazat
        गैस & बदबू|बू|गंध|लीक|रिस|महक|स्मेल
        सड़े अंडे|सड़े हुए अंडे|सड़े अंडों|sade ande|sade anday|sade huye ande|sarey anday
        gas .. smell|badbu|boo|bu|leak|ki smell & aa|hai|rahi|raha|ho
        = wires
        तार|तारें|खंभा|खंभे|ट्रांसफार्मर|केबल & गिर|गिरा|गिरी|टूट*|चिंगारी|चिंगारियां|लटक*|सड़क पर|पड़ा|पड़ी|नंगे
        करंट & लग*|मार*|आ रहा
        taar|tar|bijli ki taar|wire|khamba & gir*|toot*|tut*|chingari|latak* & bijli|hai|gaya|gayi
        current .. laga|lag gaya|lagta
        = carbon-monoxide
        कार्बन मोनोऑक्साइड
        अलार्म|डिटेक्टर & चक्कर|उल्टी|सिर दर्द|सिरदर्द|मितली|बेहोश|नींद
        अंगीठी|कोयला|कोयले|जनरेटर|बारबेक्यू|तंदूर & कमरे|अंदर|गरम|गर्म|हीटर
        सब|सबको|सभी|परिवार|बच्चों & चक्कर|उल्टी|सिर दर्द|सिरदर्द
        alarm|angithi|koyla|generator & chakkar|ulti|sir dard|sar dard|behosh
        = fire
        आग & लग*|जल*|भड़क*|फैल*|लपट*|धुआं|धुआँ ! अलाव|कैंप|अनुमति
        जल रहा|जल रही|लपटें
        धुआं|धुआँ|धुएं & निकल*|काला|भर*|सीढ़ी|फ्लैट ! बारबेक्यू|सिगरेट|अलार्म
        विस्फोट|धमाका|फट गया
        aag .. lag|lagi|lag gayi|lagi hai|laga|lag gai
        ghar|building|gaadi|kitchen .. jal . raha|rahi|gaya
        dhamaka|dhamaaka
        = sewage-flood
        गंदा पानी|गटर|नाली|सीवर|टॉयलेट|सीवेज & ऊपर|उफन*|भर*|वापस|घुटन*|बेसमेंट ! ढक्कन
        बेसमेंट|तहखाने|घर|कमरे & पानी & भर*|डूब*|घुटन*|बढ़*
        basement|ghar & pani|paani & bhar*|ghutn*|doob*|upar ! pichle
        gutter|nali|naali|toilet & paani|pani & upar|ulta|bhar*|ghutn*
        बाढ़
        = burst-main
        पाइप|पाइपलाइन|हाइड्रेंट & फट*|टूट*|फव्वारा & सड़क|पानी|घर* ! पिछले
        pipe .. phat|fat|phut|phat gaya|phat gayi|toot & paani|pani|road|sadak
        = collapse
        पेड़|दीवार|छत|बालकनी|खंभा|क्रेन|टहनी & झुक*|गिरने|गिर रहा|गिर रही|गिर जाए*|जड़*|दरार*|हिल रहा
        ईंट*|पत्थर|सीमेंट|कंक्रीट|शीशा|कांच|टुकड़े & गिर*
        ढह*|भूस्खलन
        ped|pedh|deewar|diwar|chhat & girne|gir raha|gir rahi|jhuk*|gir jaye*
        = open-hole
        ढक्कन|मैनहोल|गटर & नहीं है|गायब|खुला|खुले|चोरी
        गड्ढा|गड्ढे & गहरा|बहुत बड़ा|गिर गया|गिर जाए*|तल
        सड़क .. धंस*|बैठ गई|फट गई
        manhole|gutter .. dhakkan|khula ! thodi
        = person-outside
        आदमी|बूढ़ा|बूढ़े|बुज़ुर्ग|बुजुर्ग|औरत|महिला|व्यक्ति|अंकल|आंटी|बाबा & जवाब नहीं|हिल*|बेहोश|ठंड|बर्फ|नंगे पैर|लेटा|पड़ा ! पेड़
        buzurg|aadmi|admi|aurat|budhe|budha|baba & behosh|hil nahi|hilte nahi|jawab nahi|thand|barf|nange pair
        भटक*|गुम & दादा|दादी|पिता|मां|बुजुर्ग|नाना|नानी
        = self-harm
        आत्महत्या|खुदकुशी|मरना चाहता|मरना चाहती|मर जाना|जान दे*|जीने का मन|जीना नहीं|जीने की इच्छा|जिंदगी खत्म|ज़िंदगी खत्म|खुद को मार*|कूद जा*|फांसी ! जागरूकता
        khudkushi|aatmahatya|mar jana|marna chaht*|jeena nahi|jeene ka mann nahi|jeene ka man|jina nahi|jaan de|zindagi khatam|khud ko maar|jeene ko dil|jeene ki ichha
        = child-alone
        बच्चा|बच्चे|बच्ची|बच्चियां|शिशु & अकेला|अकेले|अकेली|कोई नहीं|बंद ! उम्र|अलार्म
        bacha|bachcha|bache|bachche|bachi & akela|akele|akeli ! umar
        = violence
        चाकू|बंदूक|पिस्तौल|कुल्हाड़ी|तलवार|हथियार & आदमी|धमक*|हाथ|लेकर|पति|मार*
        chaku|chaaku|bandook|pistol & aadmi|dhamki|leke|pati|haath|mar*
        पीट*|मार रहा|मार रहे|मारता|मारते|गला दबा*|जान से मार*|मार डाल*|हत्या|बलात्कार & पति|पत्नी|मुझे|उसे|औरत|बच्चों|मां|आदमी|हमें|बेटा|बीवी ! चूहे|मच्छर
        बचाओ|मदद करो|चीख* & औरत|मार*|पड़ोस*|पत्नी|आवाज
        pati|husband|shohar|miya|aadmi|beta|ladka .. maar|mar|marta|maarta|peet|pit . raha|rahe|rahi|hai|dega|dalega|dalunga
        jaan se maar|maar dalega|mar dalega|bachao bachao
        गोली चल*|फायरिंग|गोलियां|डकैती|अपहरण|बंधक
        दरवाजा तोड़*|घुस आया|घुस रहा|घुसने
        = trapped
        फंस*|दब गया|दबा|दबे & लिफ्ट|नीचे|गाड़ी|अंदर|गड्ढे|मलबे|मशीन ! ट्रैफिक
        lift .. phas*|phans*|fas*|band
        डूब रहा|डूब गया|डूब रही|बर्फ टूट*|पानी में गिर*
        = chemical
        केमिकल|रसायन|तेजाब|एसिड|क्लोरीन|अमोनिया|पेट्रोल|डीजल & गिर*|बह*|बदबू|लीक|फैल*|आंख*|गला ! पंप
        = medical
        सांस|साँस & नहीं|रुक*|तकलीफ|फूल*|मुश्किल
        दिल का दौरा|हार्ट अटैक|लकवा|बेहोश|दौरा पड़*|खून बह*|मिर्गी|नीला पड़* ! पिछले|कोर्स
        सीने|छाती|सीना & दर्द|दबाव
        seene|sine|chhati|chati & dard
        saans|sans & nahi|ruk*|phool*|takleef
        behosh|behoshi|heart attack aaya|khoon bah*|daura
        मुंह|मुँह|चेहरा .. टेढ़ा|लटक*
        एम्बुलेंस|एंबुलेंस ! बिल
        उठ नहीं रहा|उठ नहीं रही|होश में नहीं|बोल नहीं पा*
        निगल*|पी लिया|खा लिया|खा ली & बच्च*|गोलियां|जहर|बैटरी|ब्लीच
        प्रसव|डिलीवरी होने|पानी की थैली
        """;
}
