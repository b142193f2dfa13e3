namespace Toronto311.Domain.Places;

/// <summary>The words by which people tell a place, in the languages the City hears most.</summary>
internal static class PlaceLexicon
{
    /// <summary>The City's own abbreviation, then the spellings people use.</summary>
    internal static readonly string[] StrictTypes =
    [
        "St street str strt steet stret stre streeet streat sreet strret streets 街", "Ave avenue av aven avenu avanue avnue avenew avene avneue avenve",
        "Rd road raod roud 路", "Blvd boulevard boul blv blvd. bld bvd boulavard boulevarde bouleverd boulvard boulevrd",
        "Cres crescent crs cresc cresent cressent crescant cresant creasent", "Dr drv", "Crt crt", "Pkwy parkway pkway pky",
        "Gdns grdns", "Trl trl", "Ter terr", "Grv grv", "Circ circ", "Sq sq", "Hts hts",
    ];

    internal static readonly string[] LooseTypes =
    [
        "Dr drive drvie dirve", "Crt court ct", "Pl place pl", "Sq square", "Lane lane ln laneway", "Trl trail tr", "Ter terrace terrance ter", "Way way",
        "Circ circle cir", "Gate gate", "Gdns gardens", "Grv grove", "Hts heights", "Mews mews", "Walk walk", "Line line", "Path path",
        "Row row", "Close close", "Green green", "Cres cr",
    ];

    internal static readonly string[] TypesBefore =
    [
        "St rue", "Ave avenue av", "Blvd boulevard boul", "Rd chemin", "Pl place", "Dr promenade prom", "Cres croissant", "Sq carré",
        " calle rua via ulica ulitsa улица ул", " avenida av",
    ];

    internal static readonly string[] Directions =
        ["E e east est este leste", "W w west ouest oeste", "N n north nord norte", "S s south sud sur sul"];

    internal static readonly (WordRole Role, string Words)[] Roles =
    [
        (WordRole.Joins, "and et y e und n x i и и та й com con ve và в و اور और ਅਤੇ மற்றும் και και 和 与 與 及 跟 ja iyo"),
        (WordRole.SetsBy, "at near nr by below above beyond past before after meets crosses off approaching opposite près vor bei cerca under toward towards almost"),
        (WordRole.Filler, """
            eastbound westbound northbound southbound eb wb nb sb side just right a bit little immediately slightly about around west east north south
            n s e w se sw ne nw hill corner lights light exit ramp bike lane lanes curb the direction going heading headed very close block blocks few m metres meters steps
            over close northeast northwest southeast southwest left of from
            """),
        (WordRole.Leads, """
            on at near outside behind front opposite across beside along off down up by of in around from between past to next adjacent rear sur au à
            en devant près chez rue en na no em no do da de del auf in bei an der del di 在 @ throughout onto inside until address addr is at adresse
            dirección endereço sa ng ni
            """),
        (WordRole.Unit, "unit apt apts apartment suite ste appt apartement appartement flat ph penthouse app apto"),
        (WordRole.Numbers, "number no nos num nr numero número numéro house numbers civic address addr home houses addresses property building adresse dirección endereço n°"),
        (WordRole.CountsOther, """
            route bus streetcar ward division district ticket request case reference ref serial sr account permit ext extension tel phone call cell fax
            hwy highway exit station channel chapter section page invoice file model series version line class grade level stage
            age aged confirmation platform locker since year pin code error bylaw tag licence license plate
            """),
        (WordRole.Month, "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        (WordRole.Article, "the a an my our your his her their this that these those some every each any whole another le la les un une mon ma notre votre el los las mi"),
        (WordRole.ParkNoun, "park parkette pk beach ravine playground parc greenbelt parkland parklands conservation parque"),
        (WordRole.LandmarkNoun, """
            school station library collegiate hospital arena mall plaza cemetery centre church mosque temple synagogue academy stn
            secondary rink pool bridge underpass overpass viaduct theatre museum tower towers marina university college loop biblioteca bibliothèque école
            """),
        (WordRole.Between, "between btwn btw betw btween entre betwn beween zwischen fra"),
        (WordRole.Until, "to till until through thru til à a"),
        (WordRole.Corner, "corner intersection corners intersections crossing coin angle esquina junction crossroads cnr crn"),
        (WordRole.PersonTitle, "mr mrs ms miss councillor officer constable sgt mme m professor prof judge uncle aunt sir madam lord lady"),
        (WordRole.Transit, "bus buses streetcar streetcars route express tram car cars driver line shuttle autobus"),
        (WordRole.Lives, "live lives living lived reside resides residing resident residents homeowner homeowners home habite vivo moro demeure"),
        (WordRole.EndsName, """
            is was are were has have had that which who and or but in on it its there with for since because so not been be i we they you he she keeps kept
            doesn't won't can't does do did will would can could please when where while again now today yesterday this these as if
            smell smells leak leaks flood floods leaves leave keep stop stops hasnt havent isnt wasnt didnt wont cant hasn't isn't wasn't didn't havent went gone goes every all needs looks seems got gets says to from over after before near at by of yet still just
            """),
    ];

    /// <summary>Routes of the transit system that are called by number and street.</summary>
    internal static readonly HashSet<(int Number, string Street)> TransitRoutes =
    [
        (501, "queen"), (502, "kingston"), (503, "kingston"), (504, "king"), (505, "dundas"), (506, "carlton"), (507, "long branch"), (508, "lake shore"),
        (510, "spadina"), (511, "bathurst"), (512, "st clair"), (7, "bathurst"), (25, "don mills"), (29, "dufferin"), (32, "eglinton"), (34, "eglinton"),
        (35, "jane"), (36, "finch"), (39, "finch"), (41, "keele"), (45, "kipling"), (47, "lansdowne"), (52, "lawrence"), (54, "lawrence"), (53, "steeles"),
        (60, "steeles"), (63, "ossington"), (72, "pape"), (75, "sherbourne"), (84, "sheppard"), (85, "sheppard"), (89, "weston"), (94, "wellesley"),
        (95, "york mills"), (96, "wilson"), (97, "yonge"), (100, "flemingdon park"), (102, "markham"), (129, "mccowan"), (161, "rogers"), (165, "weston"),
        (929, "dufferin"), (935, "jane"), (937, "islington"), (939, "finch"), (941, "keele"), (954, "lawrence"), (960, "steeles"), (995, "york mills"),
    ];
}
