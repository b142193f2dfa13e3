namespace Toronto311.Domain.Deciding.PersonWords;

/// <summary>A bite, scratch or attack by an animal.</summary>
internal static class PersonBite
{
    public const string Table = """
        = bite
        unless: mosquito*|bed bug*|bedbug*|ticks in|bite of the|bylaw has no|black fl*|chew toy|bitcoin
        let animal: dog|dogs|cat|cats|raccoon|raccoons|squirrel|rat|rats|fox|coyote|bat|skunk|pit bull|pitbull|shepherd|husky|rottweiler|mastiff|doberman|puppy|animal|swan|goose|geese|opossum|possum|terrier|chihuahua|doodle|poodle|lab|retriever|beagle|bulldog|akita|mutt|pet|snake|monkey|ferret|mouse|pooch|collie|kitten|stray|hound
        let hurt: bit|bite|bites|bitten|biting|bitten by|attacked|attack|attacks|attacking|mauled|mauling|lunged|lunges|snapped at|snapped|scratched|scratch|scratches|nipped|nips|nip|clawed|knocked over|knocked down|jumped on|grabbed|latched|tore|ripped|charged|charges|chased|took a snap|took a piece|chunk|puncture*|went for|got hold|got my|got his|got her|sank|sunk|pinned|pecked|kissed my|killed|shook|drew blood|broke the skin|broke skin
        <animal> .. <hurt> ! garbage|bin|bins|bag|bags|green bin|lid|wires|cord|laptop|compost|recycling|letter|itself|wildlife training|screen|fence only|couch|coyote|killed
        <hurt> ... <animal> ! bin|garbage|lid|chased away|green bin|leaf|scratch the surface|at the animal
        bit|bitten|bites|bite .. me|my|him|her|us|his|the|someone|a|child|kid|son|daughter|by|mark|marks|wound|on ... dog|raccoon|leg|hand|arm|face|ankle|finger|calf|thigh|skin|cat|rat|squirrel|toe|rabies|owner|leash|bat|fox|child|cyclist|jogger|park ! bite me|bylaw
        dog bite|dogbite|dog attack|animal bite|bite report|bite incident|my bite|bite wound|bite mark*|cat bite|raccoon bite|bat bite|rat bite|report a bite|been bitten|was bitten|got bitten|got bit
        rabies|tetanus & shot|shots|need|bite|bit|scratch*|exposure|risk|contact|touched|hand|saliva|worried|wife|son|daughter ! clinic day|cheap|cheaply|vaccine for my dog|pup clinic|licence
        puncture|punctures|stitches|teeth marks|tooth marks|fang* & dog|leash|owner|animal|beltline|raccoon|cat|off leash
        dangerous dog order|dangerous dog|muzzle order|10 day confinement|ten day confinement|quarantine|confinement & dog|beagle|puppy|pet|bite|cat|public health|order
        vet bill|vet bills|vet cost & dog|attacked|off leash|owner|bit|other dog
        typing left handed|typing with one hand|type with one hand|one handed & dog|husky|leash|cat|raccoon|animal
        scared|afraid|terrified|frightened .. dog|porch|walk|walkway & dog & <hurt>|ankle|leash|off leash|teeth|growl*|lunged
        bat .. bedroom|room|house|face|my bed|woke & rabies|bit|touched|sleeping|woke|hair
        = bite
        dog|shepherd|terrier|rescue|husky|ferret|bat|pit bull|cat|boxer|doodle .. got|nipped|nip|caught|bit|bitten|tore|latched .. me|the|my|his|her|infants|people|us|back of ! bin|squirrel|goose|bit of|mouse|bird|loose
        two little holes|puncture|had three stitches|needed a stitch|needed stitches|got stitches & dog|shepherd|teeth|hand|owner|leg
        """;
}
