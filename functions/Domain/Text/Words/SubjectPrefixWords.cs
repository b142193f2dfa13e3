namespace Toronto311.Domain.Text.Words;

/// <summary>Prefixes that clients put before a subject, by what they mean.</summary>
internal static class SubjectPrefixWords
{
    public static IReadOnlySet<string> Forward { get; } = Set(
        "Fwd|Fw|FW|Forward|Forwarded|F|WG|Wtr|Weitergeleitet|WL|TR|TRF|Tr.|Transf|Transféré|Réf|RV|RE-ENV|Reenv|Reenviado|Reenvío|ENC|Enc.|Encaminhada|Encaminhado|Reencaminhado|I|Inoltra|Inoltro|INO|PD|Podaj dalej|Przekaz|VS|Vs|Videresend|Videresendt|Vidaresend|VB|Vb|Vidarebefordrat|Vidarebef|VL|Välitetty|Doorst|Doorgestuurd|DS|"
        + "Redir|Redir.|Redirecționat|Trimis|Továbbítás|Továbbítva|Tovább|İLT|ILT|İlt|ilt|Yönl|YML|ΠΡΘ|Πρθ|ΠΡΩ|Προώθ|ПЕР|Пер|Переслать|Переслано|Пересл|Hwng|ПРЕПР|Препр|НП|Прослеђено|Prosl|Proslijeđeno|Přeposláno|Přep|Posláno|Predáno|Preposlané|Posred|Pd|Edasi|Pārs|Pers|Persiųsta|"
        + "转发|轉寄|轉發|轉信|转寄|转|轉|転送|전달|FYI Fwd|CH.TIẾP|Chuyển tiếp|Ch.tiếp|Trs|TRS|Terusan|Teruskan|Dimajukan|ส่งต่อ|إعادة توجيه|محول|تحويل|פור|הועבר|העברה|ارسال|هدایت|फ़ॉरवर्ड|अग्रे|Rinv|Rnv|Rinviato|RINV|Reexp|Réexp|Rvía|Bidali|Anfon|Áframsent|Fs|FS|ÁF");

    public static IReadOnlySet<string> Reply { get; } = Set(
        "Re|RE|R|Aw|AW|Antw|Antwort|Antwoord|Sv|SV|Svar|Vast|Vastaus|RES|Resp|Respuesta|Réponse|Rép|RÉP|Rif|RIF|Risposta|Odp|ODP|Odpověď|Odpoveď|Odg|Odgovor|Vá|VÁ|Válasz|Válasz.|Răsp|Răspuns|Ynt|YNT|Yanıt|Atb|Ats|Vs.|ΑΠ|ΑΠΑ|Απ|Απάντηση|Ответ|Отв|На|НА|Відповідь|Отг|Отговор|Одг|Одговор|"
        + "回复|答复|回覆|回信|返信|回答|답장|회신|RE |Trả lời|TL|Bls|Balas|BLS|ตอบ|ตอบกลับ|رد|الرد|השב|תשובה|پاسخ|उत्तर|YA|Svar|Tilsv|Re Re|SV Sv");

    private static HashSet<string> Set(string words) => new(words.Split('|').Select(word => word.Normalize()), StringComparer.OrdinalIgnoreCase);
}
