namespace Toronto311.Domain.Deciding.PersonWords;

/// <summary>People who cannot pay for what they need.</summary>
internal static class PersonHardship
{
    public const string Table = """
        = hardship
        unless: i have far too many|donate|donating|zucchini|food truck|poor lighting|poor condition|thesis|budget of the city|cat food|dog food|bird food|food waste|visa|cheque to whom|free trees event|volunteer
        let unable: cant|cannot|can not|couldnt|cant really|unable to|not able to|could not|impossible to|struggling to|struggle to|hard to|no way to|no longer|difficult to|barely|dont know how to|how am i supposed to|how are we supposed to|how will i|too poor to|no means to
        let bill: bill|bills|rent|tax|taxes|fine|fines|ticket|tickets|fee|fees|food|groceries|hydro|heat|heating|water|mortgage|medicine|medication|prescription|tags|instalment|installment|instalments|formula|diapers|daycare|camp|license|licence|utilities|gas bill|repairs|furnace|it|this|deposit|arrears|penalty|charge|charges|amount|increase|internet|program|lessons|registration|funeral|wheelchair|glasses
        choose|choosing|choice|either|pick . between ... food|rent|medicine|groceries|heat|eat|eating|bills|meds|medication
        heat or eat|rent or food|food or rent|groceries or that|bills or food|medicine or food|pay or eat
        free|cheap|cheaper|discount|used|second hand|help with|help to get|help paying|assistance with|subsidy for|grant for .. winter coat*|coat|coats|boots|clothes|clothing|diapers|formula|furniture|bed|crib|glasses|dentist|dental|school supplies|food|groceries|toys|meals|rent|bus fare|funeral|heating|prescription* & kids|cant|i|we|no|need|my|baby|child|get|size ! donate|where to donate
        benefit|pension|cheque|income|get|get only|make|earn|live on . is|was|of|only|just|about|s|around . 7*|8*|9*|1*|2*|6*|5* & rent|month|food|left|kids|soup|statement|cant|afford|waiver ! garbage|km|minutes
        single mother|single mom|single parent|single dad|alone with . kids|children|4|3|2|5|and|of|my|i|four|three|two & help|cant|rent|afford|explain|money|food|job|work|pay|husband|letter
        soup last|eating once|one meal|once a day|cant feed|feed us|for eating|stretch the|last the week|last until|food would|food money|about my food|my food & rent|benefit|cheque|month|pension|penalty|days|week|winter|pay
        let dues: rent|bill|bills|tax|taxes|food|groceries|water bill|hydro|heat|heating|fee|fees|fine|fines|ticket|medication|formula|deposit|instalment|penalty|diapers|it all
        cant|cannot|can not|couldnt|unable to|not able to|no way to|no way i can|no longer|struggling to|struggle to . pay|afford|cover|feed|keep up with . my|our|the|for|this|it|both|rent|bill|water|tax|taxes|food|kids|it|them|any|next|these ! neighbour|neighbor|landlord|driver|he|website|page|online|machine|card|app|hotel|him move|time
        no food|nothing to eat|skipping meals|skip meals|going hungry|go hungry|kids are hungry|children are hungry|out of food|no money for food|food or rent|rent or food|groceries or|no groceries|cupboard is empty|out of formula ! raccoon|cat|dog
        no money|out of money|have no savings|dollars to my name|dollars left|broke until|sold the stove|sold the bed|maxed out|pawned|emptied the account|rent bounced|paycheque to paycheque & i|we|my|me|us|our ! neighbour*|presto|landlord|tree|presto|card
        lost my job|lost his job|lost her job|laid off|out of work|no income|hours were cut|lost hours & pay|rent|bill|tax|taxes|afford|arrears|owe|overdue|behind|fines|tickets ! qualify|welcome policy|ei
        behind on|behind in|in arrears|fell behind|fallen behind|overdue & cant|cannot|lost|laid off|kids|no money|shut off|payment plan|arrangement|pension|afford|sell|month
        shut off|cut off|disconnect*|cut us off|cut me off . my|our|the|us|it|because|for|tomorrow|today|$|? & pay|bill|arrears|money|afford|owe|notice & cant|cannot|kids|baby|no money|please|help ! valve|meter|washer|plumber|repair
        food or|rent or|bread or|medicine or|pills or|heat or . rent|food|medicine|heat|eat|pay|pills|the bill
        tax sale|sell the house for|sell my house for|forgive my fines|waive the fine|waive my fine|waive the fee|waive the penalty|payment arrangement|pay in instalments|pay it in parts|pay a little|dollars a month|extension to pay|more time to pay & cant|cannot|afford|laid|pension|lost|job|food|groceries|rent|only|month|money|possible|widow*|sick
        food bank*|food hamper* & kids|id|tonight|today|baby|hungry|empty ! volunteer|donate|hours|where is the nearest
        heat off|no heat in|turned the heat down|no fridge|no stove|no mattress|sleep on the floor|water down the formula|watering down & pay|afford|money|pension|cant|month|save|bill
        = hardship
        no|zero|got|have|left|only .. money til|money until|0|$0|six dollars|6 dollars|dollars left|no money|no cash ! parking meter
        fridge .. empty|broke|is bare|has nothing ! pick|pickup|collect*|dispos*
        diaper bank|rent bank|eating at the temple|soup kitchen|formula tonight|need formula|stopped one of my|stopped my pills|skipping meals|skip meals|choosing between|choose between ! donat*|volunteer*|where can i drop
        my groceries|our groceries|is our groceries|rent bounced|maxed out|overdraft|emptied the account|phones cut|paid cash for cleaning|old age pension and nothing|takes my pension|disability cheque|between jobs|hours were cut|laid off|lost my job & pay|fine|fee*|bill|account|tax|reduce|help|week|left|ticket|landlord
        deferral|payment plan|forgive|waive|reduce . for people|my fine*|the fine*|my bill|the fee|it & i|my|care|pension|husband|kids
        beg you|beg u|begging you .. remove|reduce|help|cancel
        """;
}
