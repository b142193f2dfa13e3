namespace Toronto311.Domain.Deciding.PersonWords;

/// <summary>Records, recordings and one's own data.</summary>
internal static class PersonFoi
{
    public const string Table = """
        = foi
        unless: landlord|ttc|mpac|committee of adjustment|minor variance|excavator|rentsafe|superintendent|booklet|award|open data portal|newsletter|music|library card|recording studio|birth certificate form|record store|records of the band|criminal record check price|file size|immunization records|school records|clarity on collection
        freedom of information|foi|mfippa|atip|foip|access to information|information request|access request|privacy commissioner|information and privacy|right to information|subject access
        redact*|disclosure|disclose|non disclosure ! conflict of interest|disclosure fee
        records|documents|file|files|notes|emails|e mails|memos|memo|report|reports|recordings|recording|footage|video|minutes|correspondence|communications|messages|letter|letters|logs|log|drawings|blueprints|contract|contracts|invoices|inspection report*|photos taken|data|dossier|tape|tapes|plans|transcript*|study|audit .. about|on|of|regarding|concerning|relating to|held on|against|from|behind|for . me|my|myself|our|us|file|case|call|calls|inspection|inspector|officer|officers|visit|city staff|the city|staff|the decision|how|who|the removal|property|address|house|building|the crash|crash|accident|the landlord|my landlord|the contract|oct|number|38|the soil|bylaw|complaint|incident|street & copy|copies|see|obtain|get|request|requesting|read|access|want|like|provide|release|how|where|view|need|send|give|can i|could i|show|may|have|any|exists ! school report|news|weather|survey|tax bill|the bill|certificate|my bill|building permit drawings for|report a|report the|to report
        footage|surveillance|cctv|security video|traffic camera|camera video|security camera*|dash cam|dashcam & copy|get|obtain|crash|accident|request|erased|before|see|preserve|want|access|from|release|incident|stolen|how ! install|live feed|privacy rules for my|watch
        call|calls|conversation|phone call .. recorded|recording|recordings & want|copy|like|listen|hear|get|request|obtain|transcript
        bylaw officer*|inspector|inspectors|officer|officers|caseworker . notes|report|findings|log|file|letter ! phone|contact
        what|which .. information|data|records|file|files|notes .. do you|does the city|you|city|is|are .. have|hold|keep|collect|store|kept|held .. on|about|of . me|my|us|our
        my|our . data|personal information|personal data|private information|personal info|info & breach|leaked|leak|shared|delete|deleted|erase|who|privacy|sent to|another person|someone else|wrong person|see|copy|access|correct|remove|has mine ! bill address
        someone elses|another persons|another person|somebody elses|wrong persons|strangers . tax bill|bill|letter|file|information|info|data|statement|email|record ! parked|bin|car|garbage
        privacy . breach|complaint|violation|office|officer|concern|act|rights|issue
        who|names|name .. complained|reported me|called on me|reported us|made the complaint|filed the complaint|voted|decided|turned down|the committee|signed off|approved it|approved the|denied|submitted|authorized|ordered & want|name|know|tell|right|see|who|names ! bylaw to complain|inspector approved
        why|how|what .. decision|list|denied|turned down|decided|drawn up|chosen|scored|ranked|prioritized & memo|memos|documents|records|paper|papers|internal|actual|minutes|emails|notes|reasons in writing|evaluation|scoring|criteria|proof
        building plans|house plans|floor plans|blueprints|original drawings|plans of my house|plans for my house|old permits for|permit history|property history|permit drawings|architectural drawings|property file|survey plan ! submit|upload|how many copies
        any|old|are there .. papers|records|paper left|files|documents .. left|about me|from|on me & foster|care|adopt*|childhood|1971|shelter|welfare|metro|children s aid|hospital|orphan*|my mother|grandfather
        note|flag|remark|notes .. against|on|about|beside|in . my|me . name|file|account|profile|record
        exists|exist . where|might|may|can|could . a|i|we|parent|resident
        report|study|letter|assessment|test results ... where|how|may|might|can|could .. parent|i|we|resident|one .. read|see|get|find it|view ! find my bill
        proof|evidence|record .. charged|landlord|tribunal|violation*|orders|complaints|fined & landlord|owner|business|contractor|tribunal ! residency|payment|proof of address
        arborist report*|internal messages|internal emails|staff emails|staff report*|internal memo*|briefing note*|scoring sheet*|tender documents|bid documents|expense report*|salary of|salaries of|expenses of|severance
        = foi
        records request|personal file|my file|my records|all logs|all the records|archive file|bodycam|body cam|read what was written|papers left about me|everything the city has|crown ward|all emails|every email every note ! dog|cat|vaccin*|library
        ambulance|inspection|incident|officer ... report|footage|notes|record . from|on|of|may|about & request|copy|want|may i|obtain ! bite
        correction to|correct my . personal information|personal info|file|record
        journalist|reporter|researcher|student .. here|looking|requesting|asking & contract|invoices|data|records|list|documents|complaints
        """;
}
