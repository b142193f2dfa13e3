namespace Toronto311.Domain.Deciding.PersonWords;

/// <summary>Somebody died and the City's papers go on.</summary>
internal static class PersonBereavement
{
    public const string Table = """
        = bereavement
        unless: raccoon*|squirrel*|skunk|1890s|genealog*|family tree|archives|ghost bike|phone died|battery died|tree died|plant died|died laughing
        let kin: husband|wife|mother|father|mom|mum|dad|son|daughter|brother|sister|grandmother|grandfather|grandma|grandpa|nana|baby|child|partner|uncle|aunt|cousin|parent|parents|friend|tenant|spouse|fiance*|mother in law|father in law|neighbour|neighbor|niece|nephew|little one|stepfather|stepmother|late husband|he|she|infant|twin|grandson|granddaughter|boyfriend|girlfriend|roommate|crossing guard|resident
        <kin> .. died|passed|passed away|passed on|has died|just died|deceased|is dead|was killed|dies|took his life|took her life|took his own life|took her own life|has passed|is gone now|is no longer with us|gone to heaven|was buried|was cremated|dying|in hospice|in palliative|palliative ! by the house|passed by|passed me|passed the exam|passed on the message|down the house
        my late|our late|his late|her late . husband|wife|mother|father|brother|sister|son|daughter|aunt|uncle|parents|mom|mum|dad|partner|grandmother|grandfather
        death of|passing of|loss of|funeral of|estate of|widow of|widower of . my|our|his|her|the|a|mr|mrs|his|late
        lost . my|our|her|his . husband|wife|mother|father|mom|mum|dad|son|daughter|brother|sister|baby|child|partner|grandmother|grandfather|parents|best friend
        we lost our baby|we lost a baby|stillborn|stillbirth|miscarriage|miscarried
        funeral|funerals|burial|bury|buried|burying|cremat*|ashes|headstone|gravestone|grave|gravesite|tombstone|coroner|morgue|mortuary|undertaker|hospice|obituary|widow|widowed|widower|bereave*|grief|grieving|mourning|mourner*|deceased|estate trustee|executor|executrix|wake for|celebration of life|shiva|memorial service|scattering|scatter ! walk|walks|fire pit|fireplace|ash tree|bury the lines|buried cable|wood ashes|fireplace ashes|bury cable*|bbq ashes|procession route|buried in snow|buried under|registers|heritage|history|hours|open|dog|dogs|cat|pet|pets|hamster|goldfish|wires|home business
        register|registering|registration|certificate .. a death|death|of death|deaths ! 19*|18*|genealog*|ancestor*|dogs|copy of my
        death certificate & husband|wife|mother|father|mom|dad|my|our ! genealog*|19*|18*|ancestor*
        memorial bench|memorial tree|commemorative|in memory of|in loving memory|memory bench|dedicate a bench|dedicate a tree
        bench|tree|plaque . for|in . my|our . wife|husband|mother|father|mom|dad|son|daughter|grandmother|grandfather|late|sister|brother|memory|memory of
        name|names .. off|from|only|removed|remove|out ... bill|account|tax|title|permit|deed|house & died|death|passed|late|deceased|widow|funeral|alone now|only mrs|only mr ! moved out|divorce*
        only mrs|only mr|just mrs|just mr & bill|account|name|please
        i am alone now|im alone now|alone now|now that hes gone|now that shes gone|since he went|since she went|since we lost|after we lost|without him now|without her now|she always did the|he always did the|he always handled|she always handled|he used to do|she used to do|quiet at home|empty house now|used to be two of us|one person now|only me now|only one of us ! office|kids moved|staff
        week of the funeral|day of the funeral|since the funeral|after the funeral|before the funeral
        she wont be going|he wont be going|wont be coming|will not be attending|wont be needing|no longer needs|doesnt need it any more|does not need it any more & camp|deposit|refund|dont make us|permit|account|registration|please|wheelchair|pass|card|bed ! moved|busy|schedule|changed
        packed . her|his . room|things ! camp
        condolence*|our loss|my loss|sympathy|her passing|his passing|her death|his death|their death|time of loss|after the death
        """;
}
