namespace Toronto311.Domain.Deciding.DangerWords;

/// <summary>Carbon monoxide: the alarm, the burner indoors, and people of one house ill together.</summary>
internal static class DangerCarbonMonoxide
{
    public const string Table = """
        = carbon-monoxide
        unless: <past>|was replaced|inspected|curious|require*|should i buy|install*|how many detectors|leaflet*|presentation|talk for|battery is low|end of life|once a minute|every minute|every 30 seconds|every 40 seconds|low battery|batteries last
        let co: carbon monoxide|carbon monoxid|carbon monixide|carbon monoxyde|monoxide|co alarm*|co detector*|co monitor|co level*|carbon alarm|carbon detector|co2 alarm|co2 detector|c o alarm|c o detector|co reading|co poisoning
        let ringing: going off|goes off|went off|gone off|go off|goin off|beeping|beeps|beep|beeped|ringing|rings|ring|rang|wont stop|doesnt stop|not stopping|will not stop|sounding|screaming|screams|blaring|keeps|shrieking|wailing|evacuate|4 beeps|four beeps|showing|shows|reads|reading|says|non stop|nonstop|all night|alarming
        let burner: charcoal|charcoals|coals|coal|bbq|barbecue|barbeque|hibachi|propane heater|propane|kerosene heater|kerosene|generator|camp stove|camping stove|camp heater|gas stove|gas oven|oven|grill|gas range|stove|patio heater|construction heater|gas heater|space heater propane|ice hut|buddy heater|brazier|fire pit
        let warming: to heat|to keep warm|to stay warm|for heat|for warmth|for heating|to warm|to keep us warm|heating with|heat with|warm with|heats with|heating the|heating our|heat the|heat our|as heat|keep warm|stay warm|warm ourselves|warming|since the furnace|no heat|got by with|getting by
        let indoors: inside|indoors|in the house|in our house|living room|bedroom|basement|kitchen|apartment|unit|hallway|in the room|in our room|in my room|in the garage|windows closed|windows taped|windows sealed|windows shut|in the tent|inside the tent|in the van|in the car
        <co> ... <ringing> ! chirp*|what does|test
        <co> & <ill>|high|elevated|poison*|leak*|evacuat*|symptom* ! highly
        <co> && <ill>
        ^ .. carbon monoxide|co alarm|co detector|co leak ... $ ! where|required|buy|replace|how many|expired|expire|permit
        ppm & alarm|detector|beep*|shows|says|reading|hall|number|sick|bad
        alarm|detector|beeping thing|beeping|beeper|sensor & <ill> ! car alarm|sick of|sick and tired|noise|tired of
        alarm|detector|beeping thing|beeper|sensor && dizz*|nause*|vomit*|headache*|throwing up|fainted|lightheaded|drowsy|feel sick|feeling sick|all sick|woke sick ! car alarm !! car alarm|noise complaint|bylaw noise
        alarm|detector . says|shows|reads ... evacuate|ppm|danger|leave|get out|fresh air
        detector ... screaming|shrieking|going off|wont stop|keeps ... unplugged|took out|removed|pulled|disconnected
        <burner> ... <warming>|for days ! allowed|bylaw|electric
        <warming> ... <burner> ! electric|fireplace is|landlord wont
        <burner> & <indoors> & burning|lit|using|running|on|heat*|warm*|brought|cook*|dinner|grilling ! stove top|new|buy|permit|allowed|bylaw|contractor|renov*|install*|broken bin|dispose|disposal|depot|donate|pick up|pickup|recycl*|smoke drifts|neighbour|neighbor|fridge|clean*|kitchen|let go|hot outside
        generator .. running|on|going|humming .. inside|indoors|in the garage|garage|in the basement|basement|hallway|in the house|stairwell|storage
        car|engine|truck|van|vehicle|suv .. running|run|runs|runing|idling|on|warming up|started .. garage|attached garage|closed garage|underground ! allowed|bylaw|idling bylaw
        run|runs|running|idles|idling|warms|warm up .. car|engine|truck|van .. garage & sick|fumes|smell*|bedroom|headache*|dizz*|above|closed|kids
        exhaust|fumes|boiler|furnace|water heater|hot water tank|chimney|flue|vent|fireplace|generator & dizz*|nause*|headache*|vomit*|fainted|throwing up|feel sick|feeling sick|drowsy|cherry|unconscious|wake|sleepy|light headed|lightheaded ! loud|noise|sick of|sewer
        boiler|furnace|stove|heater|fireplace|generator|oven|charcoal|garage && all dizzy|everyone is dizzy|everybody is dizzy|everyone nauseous|everyone sick|all feel sick|all sick|all have headache*|same headache|all nauseous|whole family vomit*|kids are vomiting|throwing up|feel dizzy|feeling dizzy|woke up with headache*|the little one was sick|slept through
        vent|flue|chimney|exhaust pipe|exhaust . is|was|got|are .. blocked|plugged|covered|buried|disconnected ... <ill>|furnace|snow & <ill>|co|fumes
        cherry red|cherry coloured|lips are red|bright pink skin
        everyone|everybody|all|we|whole family|kids|both|family|us .. woke|wake|waking|feel*|have|has|got .. headache*|sick|dizzy|nause* && goes away|better outside|better when|fine outside|fine at work|go away|gone when|comes back|leave the house
        pilot|flame|burner .. orange|yellow & tired|headache*|clumsy|dizz*|sleepy|sick|confused|blue
        pilot|flame|burner .. orange|yellow && headache*|clumsy|dizz*|drowsy|wilting|drooping|sleepy
        flame|flames|pilot|burner . is|has|has gone|went|burns|turned|s|keeps . yellow|orange & furnace|heater|boiler|stove|head|tired|weak|sleepy|soot
        furnace|boiler|water heater|exhaust|fumes|heater|vent ... tired|sleepy|pounding head|headache*|dizzy|nauseous|sick|faint|drowsy & everyone|all|both|we|us|family|kids|husband|wife|people|two|i ! sick of|odour|noise|landlord|idling|trucks|diesel
        <ringing> ... <co> ! chirp*|what does|test
        co|c o|carbon . meter|reader|gauge|sensor|number|reading|monitor|detector . says|shows|reads|is|at|on|ok ! battery|replace|expired|chirp*
        detector|monitor|co alarm|co meter|alarm|display|screen . says|shows|reads|is at|at|reading|showing|on . 3*|4*|5*|6*|7*|8*|9*|1*|2*|co|over the limit ! percent|noise|db|decibel*|oclock|am|pm|car alarm
        reads|says|shows|reading . over the limit|co on it|high co|danger ! traffic|speed|parking
        2|two|both|all|three|3|four . alarms|detectors|beepers ... screaming|beeping|going off|ringing|sounding|woozy|screaming again ! car|truck
        exhaust|fumes|zamboni|generator|propane heater*|gas saw|compressor|furnace|water heater|fireplace|flue|furnace room|vent outside && dizzy|throwing up|passing out|pounding head*|heads are splitting|felt sick|woozy|had to lie down|one s lying down|hard to rouse|never been so tired|sleepy all day|dopey|poisoned by|light headed|lightheaded|shes confused|face is really red|keeps sleeping|talking strangely ! noise|paint*|sewer|chemical*|bleach
        exhaust|fumes|generator|smoke from a saw|propane heater*|patio heater* .. in|into|inside|under .. stairwell|bedroom|babys room|air intake|our room|hallway|tarps|closed basement & dizzy|running|sick|lying|dopey|burn|all night|passing out|alarm*
        generator .. in|inside . the|our|his|her|a|my . mud room|mudroom|porch|shed|sunroom|kitchen|house|home|closet|tent
        warm up|warming up|running|engine|idles|idling ... garage door|garage . down|closed|shut|locked
        went in|in there & engine|motor . still|running|hear
        flu|headache*|throwing up & same minute|better outside|gets better|cat too|dog too|shut tight|whole family|family of|the cat|same time ! shot|shots|clinic|noise
        whole family|everyone in the house|everybody in the house|family of 4|family of 5|all of us ... headache*|throwing up|flu|dizzy|sick|sleepy ! of the|tired of|sick of|sick and tired
        detector|beeper|sensor ... red|chirping like mad|screaming|wont stop|silence && tired|gone back to bed|sleeping|asleep|lying on the floor|rouse|no one opens|nobody opens|not answering ! car alarm|battery is low
        beeping|beeps ... no one opens|nobody opens|nobody answers|not answering|dont answer ! truck|construction
        symptoms & co|carbon|monoxide|gas
        pilot|flame . orange|yellow|is orange|s orange|flames orange ! light pole
        windows . fogged|fogged up|steamed & heater|boat|car running|not answering
        """;
}
