namespace Toronto311.Domain.Text.Words;

/// <summary>Words that stand between the date and the name in "On … somebody wrote:", so that they are not taken for a name.</summary>
internal static class AttributionWords
{
    public static IReadOnlySet<string> AroundNames { get; } = new HashSet<string>(
        ("on|at|am|pm|a.m|p.m|gmt|utc|est|edt|cet|cest|eest|pst|pdt|cst|cdt|mst|mdt|bst|ist|jst|the|by|from|user|le|à|a|el|la|las|um|uhr|schrieb|hat|heeft|schreef|om|skrev|kl|den|d|klo|v|ve|o|ob|u|w|dnia|użytkownik|uživatel|používateľ|корисник|пользователь|користувач|потребител|în|la|data|de|alle|ore|ha|il|giorno|às|em|időpontban|tarihinde|saat|στις|ο|χρήστης|ο/η|ob|je|dne|dňa|plkst|kell|"
        + "в|о|г|р|年|月|日|於|在|于|上午|下午|午後|午前|오전|오후|년|월|일|vào|lúc|ngày|pada|pukul|في|الساعة|بتاريخ|در|ساعت|बजे|को|เวลา|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
        + "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec").Split('|'),
        StringComparer.OrdinalIgnoreCase);
}
