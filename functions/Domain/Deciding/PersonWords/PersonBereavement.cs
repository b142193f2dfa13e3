namespace Toronto311.Domain.Deciding.PersonWords;

/// <summary>Somebody died and the City's papers go on.</summary>
internal static class PersonBereavement
{
    public const string Table = """
        = bereavement
        unless: raccoon*|squirrel*|skunk|1890s|genealog*|family tree|archives|ghost bike|phone died|battery died|tree died|plant died|died laughing
        let kin: husband|wife|mother|father|mom|mum|dad|son|daughter|brother|sister|grandmother|grandfather|grandma|grandpa|nana|baby|child|partner|uncle|aunt|cousin|parent|parents|friend|tenant|spouse|fiance*|mother in law|father in law|neighbour|neighbor|niece|nephew|little one|stepfather|stepmother|late husband|he|she|infant|twin|grandson|granddaughter|boyfriend|girlfriend|roommate|crossing guard|resident
        we lost our baby|we lost a baby|stillborn|stillbirth|miscarriage|miscarried
        register|registering|registration|certificate .. a death|death|of death|deaths ! 19*|18*|genealog*|ancestor*|dogs|copy of my
        name|names .. off|from|only|removed|remove|out ... bill|account|tax|title|permit|deed|house & died|death|passed|late|deceased|widow|funeral|alone now|only mrs|only mr ! moved out|divorce*
        only mrs|only mr|just mrs|just mr & bill|account|name|please
        week of the funeral|day of the funeral|since the funeral|after the funeral|before the funeral
        she wont be going|he wont be going|wont be coming|will not be attending|wont be needing|no longer needs|doesnt need it any more|does not need it any more & camp|deposit|refund|dont make us|permit|account|registration|please|wheelchair|pass|card|bed ! moved|busy|schedule|changed
        packed . her|his . room|things ! camp
        condolence*|our loss|my loss|sympathy|her passing|his passing|her death|his death|their death|time of loss|after the death
        let week: yesterday|this week|last week|this morning|last night|today|days ago|a week ago|two weeks ago|three weeks ago|this month|last month|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|just|suddenly|recently
        my|our|his|her . husband|wife|mother|father|mom|mum|dad|son|daughter|brother|sister|baby|child|partner|grandmother|grandfather|aunt|uncle|best friend .. died|passed|passed away|has died|just died|was killed|took his life|took her life & <week>
        died|passed away|passed|deceased|dead|gone & still comes|still come|keep coming|keeps coming|addressed to|in his name|in her name|his name off|her name off|his account|her account|close his|close her|cancel his|cancel her|his bill|her bill|remove his|remove her|his permit|her permit|his name|her name|bill|account & husband|wife|mother|father|mom|mum|dad|son|daughter|brother|sister|he|she ! cat|dog|raccoon|phone
        the funeral of|after the funeral|since the funeral|before the funeral|funeral was|funeral is|planning a funeral|arranging a funeral|pay for a funeral|afford a funeral|funeral costs|headstone|gravestone|gravesite|tombstone|coroner|bereave*|grief|grieving|mourning & my|our|his|her|we|i|your ! procession|registers|heritage|history|dog|cat|pet|bin|garbage|hamster|parking lot|parked|notice says
        we lost our baby|lost our baby|lost the baby
        my|our|his|her . husband|wife|mother|father|mom|mum|dad|son|daughter|brother|sister|late husband|late wife .. died|passed away|passed|death|is gone|dead & bill|account|name|notice|letter|letters|tax|permit|registration|camp|refund|cancel|close|keep*|still|remove|stop ! bin|bins|mattress|clothes|furniture|paint|wardrobe
        register a death|registering a death|burial permit & my|our|husband|wife|mother|father|baby|son|daughter ! genealog*|ancestor*
        = bereavement
        ashes|cremation|urn|cremated & mum|mum s|mums|dad|dads|my|her|his|scatter|remains ! fireplace|wood|bbq|green bin|barbecue
        my|our|her|his|their . husband|wife|son|daughter|mother|father|mom|mum|dad|partner|baby|boy|girl|sister|brother|friend|little one|twin . is die|is dead|is gone|took his life|took her life|was killed|passed on|is no more|didnt make it|was struck|did not wake
        widow now|newly widowed|im widowed|executor of|stillborn|stillbirth|miscarried|no next of kin|next of kin|indigent burial|burial permit|proof of death|ghost bike|wake for|in memory of my|in memory of our|pauper*
        plant|bench|plaque .. for|in memory . our son|our daughter|my son|my wife|my husband|my mother|my father|who died
        """;
}
