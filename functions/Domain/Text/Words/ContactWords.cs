using System.Buffers;

namespace Toronto311.Domain.Text.Words;

/// <summary>Words that make a line part of somebody's name block: titles, offices, street types, labels of numbers.</summary>
internal static class ContactWords
{
    public static IReadOnlySet<string> Titles { get; } = Set(
        "manager|director|president|vice-president|assistant|coordinator|co-ordinator|councillor|councilor|ward|office|constituency|superintendent|secretary|treasurer|chair|co-chair|mpp|mp|inc|inc.|ltd|ltd.|llp|corp|corp.|association|department|dept|realtor|broker|p.eng|p.eng.|rn|phd|ph.d|ma|mba|engineer|analyst|officer|advisor|adviser|supervisor|administrator|consultant|teacher|principal|professor|lawyer|paralegal|solicitor|barrister|accountant|owner|founder|ceo|cfo|cto|specialist|representative|committee|board|residents|tenants|condominium|group|foundation|university|college|school|hospital|church|services|solutions|city|division|unit|sales|marketing|executive|chief|mayor|deputy|staff|liaison|counsel|architect|designer|developer|nurse|dr.|dr|captain|sergeant|journalist|editor|reporter|"
        + "directeur|directrice|gérant|gérante|présidente|président|adjoint|adjointe|conseiller|conseillère|bureau|gerente|directora|presidente|presidenta|asistente|oficina|abteilung|geschäftsführer|leiter|leiterin|direttore|ufficio|dyrektor|kierownik|経理|部長|课长|经理|主任|부장|과장");

    public static IReadOnlySet<string> StreetTypes { get; } = Set(
        "street|st|avenue|ave|av|road|rd|drive|dr|crescent|cres|cr|boulevard|blvd|court|crt|ct|lane|ln|way|place|pl|terrace|terr|ter|parkway|pkwy|circle|cir|square|sq|gate|gt|trail|trl|tr|highway|hwy|gardens|gdns|grove|grv|hill|heights|hts|mews|path|park|row|walk|quay|circuit|line|concession|view|common|close|bay|manor|landing|lawn|ridge|rue|chemin|ch|rang|calle|via|strasse|straße|concourse|esplanade|promenade|wood|woods|green|glen|point|roadway|bridge|east|west|north|south");

    public static IReadOnlySet<string> UnitWords { get; } = Set("unit|apt|apt.|apartment|suite|ste|ste.|p.o.|po|box|floor|room|rm|rm.|bureau|appartement|app|app.|bldg|building|th|ph|penthouse|basement");

    public static IReadOnlySet<string> Places { get; } = Set("toronto|ontario|on|canada|scarborough|etobicoke|york|north york|east york|on.|ont|ont.|mississauga|markham|vaughan|brampton|quebec|québec|montreal|ottawa|hamilton|pickering|ajax");

    public static IReadOnlySet<string> NumberLabels { get; } = Set("tel|tel.|telephone|phone|ph|ph.|cell|cell.|mobile|mob|fax|office|direct|home|work|main|ext|ext.|extension|x|t|c|m|p|f|o|d|w|h|e|email|e-mail|mail|web|website|site|tty|toll|free|toll-free|tél|tél.|téléphone|courriel|télécopieur|cellulaire|poste|bureau|teléfono|móvil|correo|telefon|handy|mobil|telefone|celular|cellulare|тел|тел.|电话|電話|手机|手機|전화|or|and|call|text|business|bus|bus.|res|res.|residence|whatsapp|contact");

    public static IReadOnlySet<string> Particles { get; } = Set("de|da|di|do|dos|das|del|della|der|den|van|von|ten|ter|la|le|du|des|el|al|bin|ibn|bint|y|e|i|of|and|the|&|for|et|und|en|zu|zur|af|av|à|a|d'|st.|+|de la|à la|-|–|—|(she/her)|(he/him)|(they/them)|she/her|he/him|they/them");

    /// <summary>Words of a sentence: a line with one of these is something the writer says, whatever it looks like.</summary>
    public static SearchValues<string> Sentence { get; } = SearchValues.Create(
        [
            " i ", " i'm ", " i’m ", " i've ", " my ", " me ", " we ", " our ", " you ", " your ", " please ", " is ", " are ", " was ", " were ", " it ", " it's ", " it’s ", " there ", " this ", " that ", " need ", " needs ", " can ", " could ", " would ", " has ", " have ", " had ", " not ", " when ", " where ", " why ", " how ", " what ", " because ", " since ", " near ", " at ", " outside ", " across ", " behind ", " beside ", " broken ", " missing ", " been ", " be ", " do ", " does ", " don't ", " from ", " to ", " with ", " between ", " corner ", " in front ", " still ", " will ",
            " je ", " j'ai ", " mon ", " ma ", " mes ", " vous ", " votre ", " est ", " sont ", " il y ", " devant ", " près ", " dans ", " ich ", " mein ", " ist ", " bitte ", " yo ", " mi ", " por favor ", " está ", " hay ", " frente ", " eu ", " meu ", " minha ", " está ", " io ", " mio ", " è ",
        ], StringComparison.OrdinalIgnoreCase);

    private static HashSet<string> Set(string words) => new(words.Split('|'), StringComparer.OrdinalIgnoreCase);
}
