namespace Toronto311.Domain.Deciding.PersonWords;

/// <summary>Words that only sound as if a person were needed.</summary>
internal static class PersonEnglishBasics
{
    public const string Table = """
        mask: animal shelter*|bus shelter*|dog shelter|shelter animals|cat shelter|bike shelter|shelter for our bikes|baggage claim|frost bit|frost bite|frostbite|bite sized|bites to eat|a bite to eat|sound bite|no bite|bit of a|a bit|little bit|quite a bit|bit my tongue|rabies shot for|rabies shots for|claim a found|claim a bike|social planning|legal holiday|legal parking|legal height|legal suite|legal basement|freedom of the city|cemetery board|upset stomach|phone book|phone number for|old phone|pay phone|human resources|poor lighting|poor drainage|poor condition|late fee*|court booking|tennis court*|basketball court*|court street|squash court|food court|cul de sac|dead animal|dead tree|dead end|homeowner*|pay by phone|phone app|no need to call|accessible beach mats|legally allowed|dispute between squirrels|third storey|third floor|third bin|third party
        """;
}
