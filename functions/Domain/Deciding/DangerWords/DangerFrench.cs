namespace Toronto311.Domain.Deciding.DangerWords;

/// <summary>Danger in French.</summary>
internal static class DangerFrench
{
    public const string Table = """
        = gas
        unless: facture|barbecue a|rabais|permis|annee derniere|l an passe|l an dernier|tondeuse|souffleuse
        sent|sens|odeur|sentons|senteur|pue|sentait|relent .. gaz|propane ! gaz d echappement
        gaz .. sent|odeur|fuite|fuit|siffle|s echappe|ouvert|partout
        fuite . de . gaz
        fuite .. gaz
        oeuf pourri|oeufs pourris|oeuf|soufre & odeur|sent|pue|compteur ! poubelle|bac|plage|lac
        tuyau jaune|conduite de gaz|compteur de gaz|compteur|tuyau|cuisiniere|four|chaudiere .. siffle|sifflement|perce|arrache|casse|debranche|fuit|fuite|gaz ! eau
        siffle|sifflement|chuintement & gaz|tuyau|compteur|cuisiniere|courant|odeur
        debranche & cuisiniere|secheuse|tuyau|gaz & odeur|sent|chiffon|ouvert
        = wires
        fil|fils|cable|cables|ligne|lignes|pylone|poteau|transformateur .. tombe|tombes|tombee|par terre|au sol|sur la route|sur la rue|sur le trottoir|etincelle*|gresille|arrache|pend|traine|electrique au sol|fait des etincelles|touche|brise|casse ! internet|bell|telephone|poteau de but
        etincelle*|gresill*|arc electrique|bourdonne & fil|fils|cable|poteau|transformateur|ligne|electrique|cloture|pluie
        fil|fils|cable|ligne .. electrique|electriques|haute tension|d hydro & tombe*|sol|route|trottoir|terre|pend*|arbre|touche*|rue|sous tension|etincelle*
        choc|decharge|secousse|electrocut* .. electrique|lampadaire|poteau|flaque|cloture|metal|rampe|touche|touchant ! prix
        lampadaire|poteau|flaque|cloture|rampe|metal & choc|decharge|electrocut*|picote|courant|chatouille|electrise*
        = carbon-monoxide
        unless: hiver dernier|a quelle frequence|y a t il un reglement|tous les samedis
        monoxyde|detecteur de co|alarme de co|avertisseur de co & sonne|sonner|nausee*|mal|tete|arrete|alarme|etourdi*|vomi*|malade*|appareil|bipe|clignote
        detecteur|avertisseur|alarme|appareil .. sonne|hurle|crie|bipe|siffle & nausee*|mal a la tete|mal de tete|maux de tete|etourdi*|vomi*|vertige*|malade*|tourne|dort|pile
        barbecue|charbon|generatrice|rechaud|poele a gaz|four|propane|bbq|brasero|chaufferette au propane & salon|interieur|chambre|chauffe|chauffer|sous sol|logement|cuisine|garage|appartement|fenetres ! balcon permis|permis|bylaw|reglement
        chauffe|chauffer|chauffons .. avec|au .. barbecue|charbon|four|rechaud|generatrice|propane|cuisiniere
        auto|voiture|moteur .. tourne|allume|marche .. garage & tete|malade*|odeur|chambre|fume*|dort
        mal a la tete|maux de tete|nausee*|etourdi*|tete qui tourne|vertige*|vomi* & toute la famille|tout le monde|on a tous|nous tous|fournaise|chaudiere|foyer|poele|chauffage|tous
        = fire
        au feu
        feu|incendie|flammes|flamme .. dans|chez|sort|sortent|maison|immeuble|cuisine|balcon|appartement|garage|voisin|toit|poubelle|conteneur|partout|pris|fenetre*|fenetres|monte ! feu de circulation|feux de circulation|feu rouge|feu vert|feu jaune|feu de joie|permis|feu de camp|artifice*|feux d artifice|foyer|alarme incendie|avis|test|reglement|borne
        maison|immeuble|appartement|cuisine|garage|voiture|auto|arbre|balcon|toit|conteneur|poubelle|cabanon|haie|rideau*|poele|poutine .. brule|brulent|en feu|en flammes|flambe|a pris feu|prend feu|ca brule
        fumee .. sort|noire|epaisse|partout|couloir|corridor|sous la porte|escalier|fenetre|plein|immeuble|toit|grenier|remplit ! bbq|barbecue|cheminee|detecteur|cigarette|cannabis|foyer
        prise|fil|panneau|rallonge|multiprise|batterie|pile|trottinette|velo electrique .. brulante|chaude|fume|fond|fondu|etincelle*|noire|brune|brule|gonfle|siffle|explose
        sent|odeur .. brule|plastique|fume ! barbecue|feuilles|bois|cheminee|cannabis
        explosion|explose
        = sewage-flood
        egout|egouts|toilette|toilettes|drain|refoul*|eaux usees|merde|excrement*|caca .. remont*|refoul*|deborde|debordent|monte|sort|jaillit|sous sol|coule|plein|partout ! l an passe|odeur|couvercle|avis|subvention
        sous sol|maison|appartement|logement|garage .. inonde|inondee|se remplit|sous l eau|plein d eau|envahi ! l an|annee|passe|subvention
        eau .. jusqu|genou|genoux|cheville*|monte encore|monte vite|continue de monter|prises|panneau electrique|taille ! facture
        inondation|inonde|inondee & maintenant|monte|vite|urgence|prises|sous sol|aide|secours|coince* ! l an|annee derniere|subvention|printemps dernier
        riviere|ruisseau|viaduc|tunnel .. deborde|inonde|sous l eau|monte & maison*|auto*|voiture*|gens|coince*|vite
        = burst-main
        conduite|tuyau|borne fontaine|aqueduc|canalisation .. eclate|brise|casse|pete|explose|creve|rompu|rompue|jaillit & rue|eau|riviere|inonde|chaussee|sous sol|garage|geyser|jet ! l an|repare
        eau .. jaillit|sort|gicle|surgit|bouillonne .. chaussee|rue|trottoir|asphalte|borne|sol|route
        rue|chaussee|route|asphalte .. riviere|sous l eau|souleve|soulevee|gonfle|inondee ! nids
        = collapse
        arbre|branche|mur|poteau|balcon|cheminee|grue|echafaud*|toit|plafond|facade|panneau|gouttiere|escalier .. va tomber|sur le point|tombe sur|menace|penche|s effondre|effondre|effondree|s ecroule|craque|lache|ecroule|pend|tient a un|se detache|bouge ! pas droit|depuis des annees|ne penche pas|cabane
        morceau*|brique*|beton|vitre*|verre|glace|pierre*|tuile* .. tombe|tombent|tombees|se detache*|pleut|degringole* ! nid
        effondr*|ecroul*|s affaisse|eboul*|glissement de terrain ! prix
        racine* .. sol|levent|soulevent|sortent|leve|souleve & arbre|vent|penche|chene|erable ! trottoir
        fissure* & agrandi*|elargi*|main|poing|mur|plafond & craque|maison|fondation|tombe|bouge|nuit|hier
        = open-hole
        bouche d egout|regard|plaque|grille|couvercle|egout .. ouvert|ouverte|manquant*|sans couvercle|disparu*|vole*|enlev*|manque|decouvert* ! clac|odeur|bruit
        trou|fosse|tranchee|excavation|cratere|puits .. profond*|fond|beant|ouvert*|enorme|geant|sans barriere|sans cloture|sans protection|tomber|tombe|agrandi* ! nid de poule|pelouse
        chaussee|route|rue|trottoir|asphalte .. effondr*|affaiss*|s ouvre|cede|ecroul*|s est ouvert
        pas le fond|voit pas le fond|touche pas le fond
        = person-outside
        monsieur|homme|dame|femme|personne|quelqu un|sans abri|vieux|vieille|aine|itinerant|gars|fille|jeune|voisin|voisine|il|elle .. dort|couche|allonge|etendu|etendue|assis|assise|par terre|inconscient*|immobile|bouge pas|bouge plus|reagit pas|reponds pas|repond pas|repond plus|pieds nus|gele|tremble|sans manteau|allongee|couchee & neige|froid|reaction|bouge|trottoir|moins|gele*|repond|reagit|dehors|glace|rue|banc|levres|pluie|sol|nuit
        ne bouge plus|ne bouge pas|bouge plus|n a pas bouge|aucune reaction|ne repond plus|ne reagit pas|ne repond pas & monsieur|homme|femme|dame|personne|il|elle|sac de couchage|tente|voisin*|pont|neige|banc ! proprio*|concierge*|bureau|ville
        levres bleues|hypothermie|gelures|ne sens plus mes|je ne sens plus|mourir de froid|meurt de froid|va geler
        alzheimer|demence|desorient*|perdu|perdue|disparu|disparue|fugue & pere|mere|mari|femme|grand|voisin*|sorti*|froid|parti*|depuis|rue|vieux|vieille|dame|monsieur ! carte|chat|chien|bac
        voisin|voisine|mere|pere|tante|oncle|dame .. repond pas|repond plus|pas vue|pas vu|sort plus|ouvre pas|donne pas signe & jours|seule|seul|journaux|inquiet*|courrier|lumiere*|porte|chute|age*
        = self-harm
        me tuer|me suicider|suicid*|mettre fin a mes jours|mettre fin a ma vie|en finir|me pendre|m enlever la vie|me jeter|plus envie de vivre|envie de mourir|veux mourir|vais mourir|plus vivre|veux plus vivre|serais mieux mort*|mieux sans moi|plus la force de vivre|plus de raison de vivre|sauter du|va sauter|veut sauter|va se tuer|veut se tuer|se jeter|se pendre|va se jeter|finir ma vie|le monde se portera mieux ! prevention|avec ce dossier
        n en peux plus|peux plus continuer|j abandonne & vie|vivre|finir|mourir|adieu|pardon|seul*|enfants|fin
        adieu|pardonnez moi|dites a & mort|vie|vivre|enfants|aime|finir|partir|soir|pardon|plus
        garde corps|rambarde|rebord|parapet|balcon|pont|toit|viaduc .. sauter|saute|se jeter|debout|enjamb*|mauvais cote|autre cote
        pilules|medicaments|somniferes|comprimes .. avale*|pris|toutes|tous|boite
        = child-alone
        enfant|enfants|bebe|petit|petite|petits|tout petit|fillette|garcon|bambin|gamin*|nourrisson .. seul|seule|seuls|seules|sans parent|sans surveillance|sans adulte|abandonne*|perdu|perdue|enferme* ! peuvent rester|d ans peuvent|age|patinoire|a partir de
        enfant|enfants|bebe|petit|petite|nourrisson .. auto|voiture|vehicule|balcon|fenetre|rue|route|neige|etang|glace|rail* & seul*|enferme*|chaud|chaleur|personne|parent*|pleure*|pyjama|couche|enjamb*|pench*|marche|pieds nus
        pleure|pleurent|crie & bebe|enfant*|petit* & heures|depuis|personne|porte|seul*|hier|matin
        maman|papa|mamie ... reveille pas|reveille plus|se leve pas|bouge pas|bouge plus|dort toujours|reviens pas|revenue|revenu
        = violence
        couteau|arme|pistolet|fusil|machette|hache|batte|marteau .. homme|gars|il|main|menace|braque|poursuit|court|crie|dehors|mon|elle ! faux|depot|musee|aiguis*|court metrage
        homme|gars|mari|conjoint|copain|ex|voisin|quelqu un|il|fils|client .. couteau|arme a feu|pistolet|fusil|machette|hache ! faux
        frappe|frapper|bat|battre|tape|etrangle|cogne|poignard*|viole|agresse|maltraite|tabasse|frappee .. sa femme|sa copine|ma mere|ma soeur|une femme|ma voisine|elle|moi|me|son enfant|les enfants|un homme|quelqu un ! bat son plein|porte
        il|mari|conjoint|ex|copain|pere .. me frappe|me bat|la frappe|la bat|la tape|va me tuer|veut me tuer|nous tuer|m enferme|me menace|l etrangle|la tue|me tape|m etrangle|va la tuer
        au secours|a l aide|hurle|hurlement*|crie a l aide|crie au secours & coups|femme|voisine|mur|frapp*|battre|elle|enfant|appartement|police|porte|homme
        tuer|menace de mort|menaces de mort & me|nous|la|il|va|menace*|elle|mari|ex|voisin ! herbes|temps|mauvaises
        bagarre|coups de feu|coup de feu|fusillade|poignard*|braquage|vol a main armee|cambriol*|otage|enlevement|kidnapp*|agression|tire sur ! statistiques|etonn*
        entrer chez|defonce*|force la porte|casse la porte|dans ma maison|dans mon appartement .. moi|porte|maintenant|quelqu un|homme|cache* & quelqu un|homme|cache*|police|vite|voleur|maintenant
        me suit|nous suit|la suit|suit depuis & homme|auto|voiture|gars|peur
        = trapped
        coince|coinces|coincee|coincees|pris|prise|bloque|bloques|bloquee|prisonnier*|enferme*|enseveli*|enterre|ecrase* .. ascenseur|sous|dans|entre|tranchee|grille|decombres|machine|eau|glace|voiture|toilettes ! circulation|embouteillage|bouchon|bac|neige|compte|raton|chat|oiseau
        ascenseur .. coince*|bloque*|pris|arrete|en panne avec & heure*|dame|dedans|nous|enceinte|gens|repond|dans|personne*
        glace|eau|lac|riviere|etang .. tombe*|noie|cede|casse|se noie & quelqu un|enfant|homme|personne|il|elle|femme|fille|garcon
        se noie|noyade|en train de se noyer
        tombe|tombee .. ravin|puits|trou|lac|eau|rail*|escalier*|balcon|toit|tranchee & aide|crie|bouge|jambe|relever|appelle|coince*
        enseveli*|eboulement|tranchee & ouvrier*|homme|quelqu un|travailleur*
        peux pas sortir|peut pas sortir|arrive pas a sortir|peut plus sortir|peut pas se relever|peux pas me relever|peut plus se relever
        = chemical
        produit|produits|liquide|acide|chlore|ammoniac|essence|diesel|solvant|chimique*|mazout|gaz toxique|javel .. renverse|deverse|deversement|fuite|coule|fuit|repandu|odeur|melange|echappe|fume ! depot|jeter|ou jeter|moustiques
        camion|citerne|wagon|baril|barils|bidon .. renverse|deverse|fuit|fuite|coule|fume|liquide & liquide|odeur|yeux|fume|route|pique|produit*|chimique*|egout
        yeux|gorge|nez .. pique*|brule*|brulent|piquent & odeur|liquide|fumee|gaz|produit*|nuage|camion|air|usine|chimique*
        odeur .. chimique|solvant|essence|chlore|javel|acide|ammoniac & malade*|etourdi*|yeux|gorge|tousse*|vomi*|tete|forte|respire*|egout
        = medical
        inconscient|inconsciente|respire plus|respire pas|respirer|ne respire|crise cardiaque|arret cardiaque|avc|infarctus|evanoui|evanouie|perdu connaissance|sans connaissance|convuls*|overdose|surdose|s etouffe|etouffe|hemorragie|choc allergique|epilepsie ! en mai|en juin|l an|formation|cours|sensibilisation|va bien
        bouche|visage|face .. travers|tombe|paralys*|tordu*|croche|affaiss*
        trouve plus ses mots|parle plus|parle mal|mots ne|bafouille|incoherent* & mari|femme|pere|mere|bras|bouche|visage|depuis|elle|il|soudain
        douleur|mal|serre|serrement|oppression|poids|pression .. poitrine|thorax|coeur|bras gauche
        saigne|sang .. beaucoup|tete|partout|arrete pas|abondamment|oreille|fort ! don de|collecte
        reveille pas|reveille plus|se reveille pas|repond plus|arrive pas a la reveiller|arrive pas a le reveiller & mari|femme|pere|mere|bebe|fils|fille|il|elle|grand
        accouche|accouchement|contractions|perdu les eaux|bebe arrive|va accoucher ! certificat
        transpire plus|coup de chaleur|insolation|ne transpire & grand mere|mere|pere|chaleur|chaud|37|38|39|40|elle|il
        ambulance|appelez le 911|besoin d un medecin|envoyez les secours|envoyez de l aide ! facture|frais
        avale|bu|pris|mange .. pilules|medicaments|javel|pile|poison|produit*|comprimes|champignon* & enfant|fille|fils|bebe|petit*|elle|il|trop|ans
        tombe|tombee|chute|renverse|renversee|heurte|happe .. saigne|bouge pas|bouge plus|inconscient*|relever|tete|blesse*|jambe|hanche|auto|voiture|camion & aide|sang|saigne*|bouge|respire|bless*|ambulance|casse*|tete|vite
        """;
}
