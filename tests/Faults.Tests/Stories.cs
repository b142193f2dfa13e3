namespace Toronto311.Tests.Faults;

/// <summary>Exchanges of our own that between them do everything an email can lead to. Each is by somebody of its own; points are reached with its last mail.</summary>
internal static class Stories
{
    private const string Pothole = "There is a pothole in the road in front of 88 Wellesley St E, about the size of a dinner plate.";
    private const string PotholeNowhere = "There is a pothole on our road, about the size of a dinner plate. Please repair it.";
    private const string Hours = "During which hours may a builder make construction noise on a Saturday?";
    private const string Complaint = "I wish to make a complaint. This morning the man on the garbage truck swore at my mother, who is 88. I want his supervisor to deal with this and to hear back about it.";

    /// <summary>120 by 120 pixels of one blue.</summary>
    private const string Picture =
        """
        iVBORw0KGgoAAAANSUhEUgAAAHgAAAB4CAIAAAC2BqGFAAAAs0lEQVR42u3QQQ0AAAgEoEtnMDMZ0Bb6YSMBqR4ORIFo0YgWLdqCaNGIFi3agmjRiBYtGtGiES1aNKJFI1q0aESLRrRo0YgWjWjRohEt
        GtGiRSNaNKJFi0a0aESLFo1o0YgWLRrRohEtWjSiRSNatGhEi0a0aNGIFo1o0aIRLRrRokUjWjSiRYtGtGhEixaNaNGIFi0a0aIRLVo0okUjWrRoRItGtGjRiBaNaNGiES0a0f8W6NWD3vZC+3QAAAAASUVO
        RK5CYII=
        """;

    /// <summary>The first four are as different as four can be.</summary>
    public static IReadOnlyDictionary<string, string[]> All { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["filed"] = [Mail("filed", "Pothole", Pothole)],
        ["completed"] = [Mail("completed", "Pothole", PotholeNowhere), WithPicture(Reply("completed", "It is in front of 88 Wellesley St E"))],
        ["complaint"] = [Mail("complaint", "Complaint about a garbage collector", Complaint)],
        ["cardlost"] = [Mail("cardlost", "Comment payer l'impôt foncier", "Bonjour,\n\nJe viens d'acheter une maison à Toronto. De quelles façons puis-je payer l'impôt foncier? Est-il possible de le faire par prélèvement automatique?\n\nCordialement,\nJeanne Roy")],
        ["photo"] = [WithPicture(Mail("photo", "Pothole", Pothole))],
        ["answered"] = [Mail("answered", "Question", Hours)],
        ["danger"] = [Mail("danger", "Gas", "There is a strong smell of gas in the hall of our building at 120 Sherbourne St and nobody answers.")],
        ["asked"] = [Mail("asked", "Pothole", PotholeNowhere)],
        ["twoparts"] = [Mail("twoparts", "2 things", "There is a pothole in the road in front of 88 Wellesley St E, about the size of a dinner plate.\n\nAlso, the street light in front of 120 Sherbourne St has been out for a week.")],
        ["tworequests"] = [Mail("tworequests", "2 things", $"{Pothole}\n\nAlso, the catch basin in front of 22 Gamble Ave is blocked with leaves and the street floods there when it rains.")],
        ["completedandmore"] = [Mail("completedandmore", "Pothole", PotholeNowhere), Reply("completedandmore", "It is in front of 88 Wellesley St E.\n\nAlso, the street light in front of 120 Sherbourne St has been out for a week.")],
        ["added"] = [Mail("added", "Pothole", Pothole), WithPicture(Reply("added", "It has grown since Monday, and there is a second one beside it."))],
        ["personagain"] = [Mail("personagain", "Complaint about a garbage collector", Complaint), Reply("personagain", "The number on the truck was 4417, I forgot to say so.")],
        ["status"] = [Mail("status", "Pothole", Pothole), Mail("status", "Question", Hours, "second"), Reply("status", "Hello, could you tell me the status of request {request}?", "third")],
        ["secondcopy"] = [Mail("secondcopy", "Pothole", Pothole), "Delivered-To: toronto311@toronto.ca\n" + Mail("secondcopy", "Pothole", Pothole)],
        ["automatic"] = [Mail("automatic", "Automatic reply: Your request", "I am away until Monday.", more: "Auto-Submitted: auto-replied\n")],
        ["office"] = [Office("office")],
    };

    /// <summary>A mail that is filed, answered, asked about or put before a person, in turn.</summary>
    public static string Any(int number)
    {
        var (subject, body) = (number % 5) switch
        {
            0 => ("Pothole", $"There is a pothole in the road in front of {number + 10} Wellesley St E, about the size of a dinner plate."),
            1 => ("Question", Hours),
            2 => ("Complaint about a garbage collector", Complaint),
            3 => ("Pothole", PotholeNowhere),
            _ => ("2 things", $"There is a pothole in the road in front of {number + 10} Wellesley St E, about the size of a dinner plate.\n\nAlso, the street light in front of 120 Sherbourne St has been out for a week."),
        };
        return Mail($"any{number}", subject, body);
    }

    private static string Mail(string story, string subject, string body, string id = "first", string more = "") =>
        $"""
        Authentication-Results: mx.toronto.ca; dmarc=pass header.from={story}.example.com
        From: Jane Roe <jane@{story}.example.com>
        To: 311@toronto.ca
        Subject: {subject}
        Date: Mon, 23 Nov 2026 11:30:00 -0500
        Message-ID: <{id}@{story}.example.com>
        {more}MIME-Version: 1.0
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: 8bit

        {body}

        """;

    private static string Reply(string story, string body, string id = "second") =>
        Mail(story, "Re: Pothole", body, id, "In-Reply-To: <{reply}>\nReferences: <{reply}>\n");

    private static string WithPicture(string mail)
    {
        var end = mail.IndexOf("Content-Type", StringComparison.Ordinal);
        return $"""
            {mail[..end]}Content-Type: multipart/mixed; boundary="b"

            --b
            {mail[end..]}
            --b
            Content-Type: image/png; name="hole.png"
            Content-Disposition: attachment; filename="hole.png"
            Content-Transfer-Encoding: base64

            {Picture}
            --b--

            """;
    }

    /// <summary>A councillor's office passes a resident's email on and asks that the resident be told too.</summary>
    private static string Office(string story) =>
        Mail(
            story,
            "Fwd: Pothole",
            $"""
            Please look into this and reply to the resident directly.

            ---------- Forwarded message ---------
            From: Jane Roe <jane@{story}.example.com>
            Date: Mon, Nov 23, 2026 at 11:00 AM
            Subject: Pothole
            To: <councillor_ward04@toronto.ca>

            {Pothole}
            """)
        .Replace($"From: Jane Roe <jane@{story}.example.com>\nTo: 311", "From: Councillor Ward04 <councillor_ward04@toronto.ca>\nTo: 311", StringComparison.Ordinal)
        .Replace($"header.from={story}.example.com", "header.from=toronto.ca", StringComparison.Ordinal);
}
