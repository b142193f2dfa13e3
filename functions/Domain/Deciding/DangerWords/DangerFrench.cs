namespace Toronto311.Domain.Deciding.DangerWords;

/// <summary>Danger in French.</summary>
internal static class DangerFrench
{
    public const string Table = """
        = gas
        unless: facture|barbecue a|rabais|permis|annee derniere|l an passe|l an dernier|tondeuse|souffleuse
        sent|sens|odeur|sentons|senteur|pue|sentait|relent .. gaz|propane ! gaz d echappement
        gaz .. sent|odeur|fuite|fuit|siffle|s echappe|ouvert|partout ! guichet
        fuite . de . gaz
        fuite .. gaz
        oeuf pourri|oeufs pourris|oeuf|soufre & odeur|sent|pue|compteur ! poubelle|bac|plage|lac
        tuyau jaune|conduite de gaz|compteur de gaz|compteur|tuyau|cuisiniere|four|chaudiere .. siffle|sifflement|perce|arrache|casse|debranche|fuit|fuite|gaz ! eau
        siffle|sifflement|chuintement & gaz|tuyau|compteur|cuisiniere|courant|odeur
        debranche & cuisiniere|secheuse|tuyau|gaz & odeur|sent|chiffon|ouvert
        = wires
        fil|fils|cable|cables|ligne|lignes|pylone|poteau|transformateur .. tombe|tombes|tombee|par terre|au sol|sur la route|sur la rue|sur le trottoir|etincelle*|gresille|arrache|pend|traine|electrique au sol|fait des etincelles|touche|brise|casse ! internet|bell|telephone|poteau de but|panneau|stationnement|piquet|arret
        etincelle*|gresill*|arc electrique|bourdonne & fil|fils|cable|poteau|transformateur|ligne|electrique|cloture|pluie
        fil|fils|cable|ligne .. electrique|electriques|haute tension|d hydro & tombe*|sol|route|trottoir|terre|pend*|arbre|touche*|rue|sous tension|etincelle*
        choc|decharge|secousse|electrocut* .. electrique|lampadaire|poteau|flaque|cloture|metal|rampe|touche|touchant ! prix
        lampadaire|poteau|flaque|cloture|rampe|metal & choc|decharge|electrocut*|picote|courant|chatouille|electrise* ! terre|dump*
        = carbon-monoxide
        unless: hiver dernier|a quelle frequence|y a t il un reglement|tous les samedis
        monoxyde|detecteur de co|alarme de co|avertisseur de co & sonne|sonner|nausee*|mal|tete|arrete|alarme|etourdi*|vomi*|malade*|appareil|bipe|clignote
        detecteur|avertisseur|alarme|appareil .. sonne|hurle|crie|bipe|siffle & nausee*|mal a la tete|mal de tete|maux de tete|etourdi*|vomi*|vertige*|malade*|tourne|dort|pile
        barbecue|charbon|generatrice|rechaud|poele a gaz|four|propane|bbq|brasero|chaufferette au propane & salon|interieur|chambre|chauffe|chauffer|sous sol|logement|cuisine|garage|appartement|fenetres ! balcon permis|permis|bylaw|reglement|diluant|zonage|porte fenetre
        chauffe|chauffer|chauffons .. avec|au .. barbecue|charbon|four|rechaud|generatrice|propane|cuisiniere
        auto|voiture|moteur .. tourne|allume|marche .. garage & tete|malade*|odeur|chambre|fume*|dort
        mal a la tete|maux de tete|nausee*|etourdi*|tete qui tourne|vertige*|vomi* & toute la famille|tout le monde|on a tous|nous tous|fournaise|chaudiere|foyer|poele|chauffage|tous
        = fire
        au feu ! au feu rouge|au feu vert|circulation|coin|intersection|tourne
        feu|incendie|flammes|flamme .. dans|chez|sort|sortent|maison|immeuble|cuisine|balcon|appartement|garage|voisin|toit|poubelle|conteneur|partout|pris|fenetre*|fenetres|monte ! feu de circulation|feux de circulation|feu rouge|feu vert|feu jaune|feu de joie|permis|feu de camp|artifice*|feux d artifice|foyer|alarme incendie|avis|test|reglement|borne|garage brule|l an dernier|exercice|a detruit|apres|jeudi
        maison|immeuble|appartement|cuisine|garage|voiture|auto|arbre|balcon|toit|conteneur|poubelle|cabanon|haie|rideau*|poele|poutine .. brule|brulent|en feu|en flammes|flambe|a pris feu|prend feu|ca brule
        fumee .. sort|noire|epaisse|partout|couloir|corridor|sous la porte|escalier|fenetre|plein|immeuble|toit|grenier|remplit ! bbq|barbecue|cheminee|detecteur|cigarette|cannabis|foyer
        prise|fil|panneau|rallonge|multiprise|batterie|pile|trottinette|velo electrique .. brulante|chaude|fume|fond|fondu|etincelle*|noire|brune|brule|gonfle|siffle|explose
        sent|odeur .. brule|plastique|fume ! barbecue|feuilles|bois|cheminee|cannabis
        explosion|explose ! prix|population|film|feux d artifice|comme une
        = sewage-flood
        egout|egouts|toilette|toilettes|drain|refoul*|eaux usees|merde|excrement*|caca .. remont*|refoul*|deborde|debordent|monte|sort|jaillit|sous sol|coule|plein|partout ! l an passe|odeur|couvercle|avis|subvention
        sous sol|maison|appartement|logement|garage .. inonde|inondee|se remplit|sous l eau|plein d eau|envahi ! l an|annee|passe|subvention
        eau .. jusqu|genou|genoux|cheville*|monte encore|monte vite|continue de monter|prises|panneau electrique|taille ! facture|coin|puisard*|rue|trottoir|grille|bordure
        inondation|inonde|inondee & maintenant|monte|vite|urgence|prises|sous sol|aide|secours|coince* ! l an|annee derniere|subvention|printemps dernier|de sous sol
        riviere|ruisseau|viaduc|tunnel .. deborde|inonde|sous l eau|monte & maison*|auto*|voiture*|gens|coince*|vite
        = burst-main
        conduite|tuyau|borne fontaine|aqueduc|canalisation .. eclate|brise|casse|pete|explose|creve|rompu|rompue|jaillit & rue|eau|riviere|inonde|chaussee|sous sol|garage|geyser|jet ! l an|repare
        eau .. jaillit|sort|gicle|surgit|bouillonne .. chaussee|rue|trottoir|asphalte|borne|sol|route
        rue|chaussee|route|asphalte .. riviere|sous l eau|souleve|soulevee|gonfle|inondee ! nids|puisard*|grille|feuilles
        = collapse
        morceau*|brique*|beton|vitre*|verre|glace|pierre*|tuile* .. tombe|tombent|tombees|se detache*|pleut|degringole* ! nid|proprietaire
        effondr*|ecroul*|s affaisse|eboul*|glissement de terrain & mur|toit|plafond|plancher|balcon|maison|immeuble|talus|falaise|echafaud*|grue|gens|ouvrier*|enfant*|vient|maintenant|craque* ! prix|trottoir|cloture|gazon|pave|dalle|l an|annee*|assemblee
        racine* .. sol|levent|soulevent|sortent|leve|souleve & arbre|vent|penche|chene|erable ! trottoir|marche|tuyau
        fissure* & agrandi*|elargi*|main|poing|mur|plafond & craque|maison|fondation|tombe|bouge|nuit|hier
        = open-hole
        bouche d egout|regard|plaque|grille|couvercle|egout .. ouvert|ouverte|manquant*|sans couvercle|disparu*|vole*|enlev*|manque|decouvert* ! clac|odeur|bruit|jardin|plaque d immatriculation|immatriculation|renard
        trou|fosse|tranchee|excavation|cratere|puits .. profond*|fond|beant|ouvert*|enorme|geant|sans barriere|sans cloture|sans protection|tomber|tombe|agrandi* ! nid de poule|pelouse|bac|poubelle|fond du bac|dans le fond|route|autoroute|rue
        chaussee|route|rue|trottoir|asphalte .. effondr*|affaiss*|s ouvre|cede|ecroul*|s est ouvert
        pas le fond|voit pas le fond|touche pas le fond
        = person-outside
        monsieur|homme|dame|femme|personne|quelqu un|sans abri|vieux|vieille|aine|itinerant|gars|fille|jeune|voisin|voisine .. dort|couche|allonge|etendu|etendue|assis|assise|par terre|inconscient*|immobile|bouge pas|bouge plus|reagit pas|reponds pas|repond pas|repond plus|pieds nus|gele|tremble|sans manteau|allongee|couchee & neige|froid|reaction|bouge|trottoir|moins|gele*|repond|reagit|dehors|glace|rue|banc|levres|pluie|sol|nuit ! tuyau*|robinet*|poteau|arbre
        ne bouge plus|ne bouge pas|bouge plus|n a pas bouge|aucune reaction|ne repond plus|ne reagit pas|ne repond pas & monsieur|homme|femme|dame|personne|il|elle|sac de couchage|tente|voisin*|pont|neige|banc ! proprio*|concierge*|bureau|ville|arbre|compteur|facture|trottoir|rangee*
        levres bleues|hypothermie|gelures|ne sens plus mes|je ne sens plus|mourir de froid|meurt de froid|va geler
        alzheimer|demence|desorient*|perdu|perdue|disparu|disparue|fugue & mon pere|ma mere|mon mari|ma femme|grand mere|grand pere|voisin age|voisine agee|vieux|vieille|dame agee|monsieur age|sans manteau|pantoufles|dans le froid ! carte|chat|chien|chienne|bac|panneau|emploi|enveloppe|papier*|facture|permis|balle|cle|cles|compte
        voisin|voisine|mere|pere|tante|oncle|dame .. repond pas|repond plus|pas vue|pas vu|sort plus|ouvre pas|donne pas signe & jours|seule|seul|journaux|inquiet*|courrier|lumiere*|porte|chute|age*
        = self-harm
        me tuer|me suicider|suicid*|mettre fin a mes jours|mettre fin a ma vie|en finir|me pendre|m enlever la vie|me jeter|plus envie de vivre|envie de mourir|veux mourir|vais mourir|plus vivre|veux plus vivre|serais mieux mort*|mieux sans moi|plus la force de vivre|plus de raison de vivre|sauter du|va sauter|veut sauter|va se tuer|veut se tuer|se jeter|se pendre|va se jeter|finir ma vie|le monde se portera mieux ! prevention|avec ce dossier
        n en peux plus|peux plus continuer|j abandonne & vie|vivre|finir|mourir|adieu|pardon|seul*|enfants|fin
        adieu|pardonnez moi|dites a & mort|vie|vivre|enfants|aime|finir|partir|soir|pardon|plus
        garde corps|rambarde|rebord|parapet|balcon|pont|toit|viaduc .. sauter|saute|se jeter|debout|enjamb*|mauvais cote|autre cote
        pilules|medicaments|somniferes|comprimes .. avale*|pris|toutes|tous|boite
        = child-alone
        enfant|enfants|bebe|petit|petite|petits|tout petit|fillette|garcon|bambin|gamin*|nourrisson .. seul|seule|seuls|seules|sans parent|sans surveillance|sans adulte|abandonne*|perdu|perdue|enferme* ! peuvent rester|d ans peuvent|age|patinoire|a partir de|vont tout seuls|travers*|ecole|demenage
        enfant|enfants|bebe|petit|petite|nourrisson .. auto|voiture|vehicule|balcon|fenetre|rue|route|neige|etang|glace|rail* & seul*|enferme*|chaud|chaleur|personne|parent*|pleure*|pyjama|couche|enjamb*|pench*|marche|pieds nus ! trottoir|deneig*
        pleure|pleurent|crie & bebe|enfant*|petit* & heures|depuis|personne|porte|seul*|hier|matin ! ha ha|heures de
        maman|papa|mamie ... reveille pas|reveille plus|se leve pas|bouge pas|bouge plus|dort toujours|reviens pas|revenue|revenu
        = violence
        couteau|arme|pistolet|fusil|machette|hache|batte|marteau .. homme|gars|il|main|menace|braque|poursuit|court|crie|dehors|mon|elle ! faux|depot|musee|aiguis*|court metrage
        homme|gars|mari|conjoint|copain|ex|voisin|quelqu un|il|fils|client .. couteau|arme a feu|pistolet|fusil|machette|hache ! faux
        frappe|frapper|bat|battre|tape|etrangle|cogne|poignard*|viole|agresse|maltraite|tabasse|frappee .. sa femme|sa copine|ma mere|ma soeur|une femme|ma voisine|elle|moi|me|son enfant|les enfants|un homme|quelqu un ! bat son plein|porte
        il|mari|conjoint|ex|copain|pere .. me frappe|me bat|la frappe|la bat|la tape|va me tuer|veut me tuer|nous tuer|m enferme|me menace|l etrangle|la tue|me tape|m etrangle|va la tuer
        au secours|a l aide|hurle|hurlement*|crie a l aide|crie au secours & coups|femme|voisine|mur|frapp*|battre|elle|enfant|appartement|police|porte|homme
        tuer|menace de mort|menaces de mort & me|nous|la|il|va|menace*|elle|mari|ex|voisin ! herbes|temps|mauvaises|erable|arbre|frene
        bagarre|coups de feu|coup de feu|fusillade|poignard*|braquage|vol a main armee|cambriol*|otage|enlevement d enfant|kidnapp*|agression|tire sur ! statistiques|etonn*|coyote*|chats|film|ratons
        entrer chez|defonce*|force la porte|casse la porte|dans ma maison|dans mon appartement .. moi|porte|maintenant|quelqu un|homme|cache* & quelqu un|homme|cache*|police|vite|voleur|maintenant
        me suit|nous suit|la suit|suit depuis & homme|auto|voiture|gars|peur
        = trapped
        coince|coinces|coincee|coincees|pris|prise|bloque|bloques|bloquee|prisonnier*|enferme*|enseveli*|enterre|ecrase* .. ascenseur|sous|dans|entre|tranchee|grille|decombres|machine|eau|glace|voiture|toilettes ! circulation|embouteillage|bouchon|bac|neige|compte|raton|chat|oiseau|eau chaude|animal|ecureuil|renard|mouette|canard|oiseau*|chien*|marmotte|moufette|passeport|chaton*|pigeon|clapet|subvention|corneille|sortie|prise est
        ascenseur .. coince*|bloque*|pris|arrete|en panne avec & heure*|dame|dedans|nous|enceinte|gens|repond|dans|personne* ! grille|branche
        glace|eau|lac|riviere|etang .. tombe*|noie|cede|casse|se noie & quelqu un|enfant|homme|personne|il|elle|femme|fille|garcon
        se noie|noyade|en train de se noyer
        tombe|tombee .. ravin|puits|trou|lac|eau|rail*|escalier*|balcon|toit|tranchee & aide|crie|bouge|jambe|relever|appelle|coince* ! chat|chatte|chien
        enseveli*|eboulement|tranchee & ouvrier*|homme|quelqu un|travailleur*
        peux pas sortir|peut pas sortir|arrive pas a sortir|peut plus sortir|peut pas se relever|peux pas me relever|peut plus se relever ! neige|charrue|entree|voiture|auto|stationn*|trottoir|glace|camion|banc de neige|marchette
        = chemical
        produit|produits|liquide|acide|chlore|ammoniac|essence|diesel|solvant|chimique*|mazout|gaz toxique|javel .. renverse|deverse|deversement|fuite|coule|fuit|repandu|odeur|melange|echappe|fume ! depot|jeter|ou jeter|moustiques
        camion|citerne|wagon|baril|barils|bidon .. renverse|deverse|fuit|fuite|coule|fume|liquide & liquide|odeur|yeux|fume|route|pique|produit*|chimique*|egout
        yeux|gorge|nez .. pique*|brule*|brulent|piquent & odeur|liquide|fumee|gaz|produit*|nuage|camion|air|usine|chimique*
        odeur .. chimique|solvant|essence|chlore|javel|acide|ammoniac & malade*|etourdi*|yeux|gorge|tousse*|vomi*|tete|forte|respire*|egout
        = medical
        inconscient|inconsciente|respire plus|respire pas|respirer|ne respire|crise cardiaque|arret cardiaque|avc|infarctus|evanoui|evanouie|perdu connaissance|sans connaissance|convuls*|overdose|surdose|s etouffe|etouffe|hemorragie|choc allergique|epilepsie ! en mai|en juin|l an|formation|cours|sensibilisation|va bien|odeur|poussiere|chaleur dans|logement|feuilles|haies|arbre|avant|apres|depuis son|depuis mon|recu|vendeur|formation*|secourisme
        bouche|visage|face .. travers|tombe|paralys*|tordu*|croche|affaiss*
        trouve plus ses mots|parle plus|parle mal|mots ne|bafouille|incoherent* & mari|femme|pere|mere|bras|bouche|visage|depuis|elle|il|soudain ! voyage
        douleur|mal|serre|serrement|oppression|poids|pression .. poitrine|thorax|coeur|bras gauche ! odeur
        saigne|sang .. beaucoup|tete|partout|arrete pas|abondamment|oreille|fort ! don de|collecte|chien|chat|collier
        reveille pas|reveille plus|se reveille pas|repond plus|arrive pas a la reveiller|arrive pas a le reveiller & mari|femme|pere|mere|bebe|fils|fille|il|elle|grand
        en train d accoucher|accouchement|contractions|perdu les eaux|bebe arrive|va accoucher ! certificat|prestation*|conge|allocation*|carte|contravention|stationnement|bain|cours|groupe|depuis l accouchement|il y a|apres l accouchement|accouche la|fille accouche
        transpire plus|coup de chaleur|insolation|ne transpire & grand mere|mere|pere|chaleur|chaud|37|38|39|40|elle|il
        ambulance|appelez le 911|besoin d un medecin|envoyez les secours|envoyez de l aide & vite|urgence|svp|envoyez|aide|appelez|maintenant|blesse*|saigne*|inconscient*|besoin d ! facture|frais|charrue|deneig*|stationn*|camera|feu rouge|panneau|neige
        avale|bu|pris|mange .. pilules|medicaments|javel|pile|poison|produit*|comprimes|champignon* & enfant|fille|fils|bebe|petit*|elle|il|trop|ans
        tombe|tombee|chute|renverse|renversee|heurte|happe .. saigne|bouge pas|bouge plus|inconscient*|relever|tete|blesse*|jambe|hanche|auto|voiture|camion & aide|sang|saigne*|bouge|respire|bless*|ambulance|casse*|tete|vite
        = gas
        unless: facture|rabais|permis|annee derniere|l an dernier|tondeuse|souffleuse|egout|puisard
        sent|senteur|odeur|puanteur .. oeuf pourri|oeufs pourris|l oeuf|loeuf pourri|soufre|mercaptan ! poubelle|bac|compost|plage|lac
        sent|ca sent|odeur|senteur ... gaz ! gaz d echappement
        gaz . dans|partout|de la|qui ... escalier|immeuble|maison|cave|couloir|cuisine|sort|fuit ! compteur de gaz a
        robinet de gaz|veilleuse|tuyau de gaz|conduite de gaz ... casse|eteinte|arrache|sort|siffle|fuit|perce
        = wires
        unless: bell|internet|telephone|corde a linge
        fil|fils|cable|cables .. arrache*|repose*|touche*|touchent|pend|pendent|traine*|tombe*|au sol|sur la chaussee|par terre|entraine* ! panneau|lampadaire eteint
        branche|arbre ... entraine|arrache|tire ... fil|fils|cable
        poteau|pylone . couche|casse|brise|tombe|penche ... fil|fils|chaussee|route|auto
        picote|picotement|chatouille|petit choc & touche*|porte|gouttiere|poteau|metal|cloture
        flammeche*|etincelle*|crache .. bleu*|poteau|cylindre|transformateur|fil|fils
        = carbon-monoxide
        unless: hiver dernier|a quelle frequence|annee derniere
        detecteur|appareil|alarme|ecran|avertisseur|moniteur .. affiche|indique|marque|montre . 1*|2*|3*|4*|5*|6*|7*|8*|9*
        detecteur|alarme|avertisseur ... clignote|hurle|sonne|bip|continue & etourdi*|nausee*|malade*|endormi*|dort|dorment|suie|evanoui*|rouge
        mal de tete|maux de tete|nausee*|etourdi*|evanoui* && flamme de la chaudiere|fournaise|chauffe eau|chaufferie|chaudiere|foyer bouche|suie noire|detecteur
        flamme .. jaune|orange & chaudiere|fournaise|chauffe eau|tete|fatigue*
        tous .. mal de tete|maux de tete|nausee*|malades|etourdi*|endormis
        ppm & detecteur|affiche|appareil|fournaise
        = fire
        unless: feu de circulation|feu rouge|feu vert|permis|feu de camp|artifice*|borne|test|exercice|bbq|barbecue
        ^ . feu . au|dans|chez|a|en
        mis le feu|met le feu|a pris feu|ont pris feu|prend feu|fait des flammes|les flammes touchent|la flamme touche|feu d herbe*|feu d huile ! l an dernier|annee derniere
        transformateur|arbre|talus|foret|benne|poubelle*|prise|four|poele|velo ... brule|fume|flamme*|en feu|du rouge|feu
        gris de fumee|plein de fumee|rempli de fumee|fume beaucoup|fume encore|fumee blanche|fumee noire|ca fume
        alarme . incendie|de feu . sonne & fumee|couloir|aines|descendre|edifice
        mur|prise|plafond . est|est tres|est trop . chaud|chaude|brulant|brulante
        crepitement|gresillement & fumee|velo|batterie|mur|prise|entree
        = sewage-flood
        unless: l an passe|subvention deja|puisard
        refoulement . massif|atteint|monte|continue|de
        eau|eaux usees|excrements|merde|marde|refoulement .. atteint|monte|jaillit|jaillissent|sort|rentre|entre|arrivent|remonte|arrete pas|deborde ... marche|prise|prises|drain|fournaise|toilette|cuvette|vite|plancher|chambre|panneau|sous sol|basement|corridor
        cuvette|toilette|drain|bain|douche .. remonte|crache|deborde|refoule|sort|entre|jaillit|gargouille et
        entre|sort|jaillit|remonte|coule|patauge .. par le drain|du drain|par la toilette|de la toilette|par le plancher|eau d egout
        excrements|marde|merde|eau d egout|eau brune|eaux usees & vite|partout|marche|monte|plancher|patauge|chambre|sous sol|basement|drain|force ! chien|odeur
        prises|panneau electrique|rallonge* .. sous l eau|dans l eau|a trente|juste au dessus|baignent
        = burst-main
        unless: l an dernier|repare*
        conduite|tuyau|aqueduc|canalisation|borne fontaine .. brise*|eclate*|explose*|casse*|pete* ... rue|cave|garage|torrent|eau|auto|sous sol*|inond*
        eau|ca|trombe d eau .. jaillit|souleve|sort|gicle|bouillonne ... rue|chaussee|asphalte|pave|garages|tunnel|abribus|fils|trottoir|milieu
        eau|torrent .. entre|rentre|descend ... mur de la cave|gros bouillons|garages|garderie|sous sols|genoux
        asphalte|rue|trottoir|chaussee|pave .. ondule|se creuse|souleve*|s enfonce|s est souleve|gronde*|tenir
        entends gronder|gronde sous|roue dans le vide|torrent qui descend|torrent dans la rue
        = collapse
        unless: depuis des annees|nid de poule|cabane
        balcon|mur|facade|plafond|toit|grue|echafaudage|dalle|cheminee|arbre|erable|chene|structure|muret|passerelle|plaque de glace ... detache*|decroche*|decrocher|pend|penche|s incline|se couche|s est plie|plie|gemit|craque|craquement|bombe|s ouvre|tombe|tombee|ceder|cede|bouge|bouger ... trottoir|ecole|entree|locataires|gens|dessous|monde|enfants|ouvriers|garderie|lit|rafale|rue|voitures|patineurs|dedans|maison|terre|terrasse|pluie|vent|nuit|minute* ! permis
        balcon|mur|plafond|toit|echafaudage . tombe|vient de tomber|s est plie|s est effondre|qui tombe
        lezarde|fissure .. s ouvre|s elargit|s agrandit|grandit|de minute
        gens|du monde|ouvriers|enfants|on passe . dessous|dessus|sous & balcon|mur|toit|echafaud*|grue|dalle|tombe*
        terre . coule|se souleve|s effondre|glisse
        portes ne ferment plus|la maison gemit|fait ceder notre fondation
        = open-hole
        unless: nid de poule|jardin|bac
        grille|plaque|tampon|couvercle|puisard|regard .. cede|glisse|vole|volee|manquait|manque|partie|enleve|disparu*|deplace* ... vide|gouffre|metres|enfants|pied|dessous|sentier|ruelle|trottoir|cliente|noir
        vole|volee|voler . la|le|une|des . grille|plaque|couvercle|tampon|grilles|regard
        c est vide dessous|dessous c est le vide|gouffre|ancien puits|puits abandonne|trou beant
        tranchee|excavation|fosse|chantier ... sans cloture|plus de cloture|sans barriere|ras du trottoir|dans le noir|pas de barriere|sans lumiere
        contreplaque|planche|bois pourri ... puits|trou|passe au travers
        = person-outside
        unless: chat|chien|arbre
        dame|homme|monsieur|femme|personne|quelqu un|vieille|vieux|aine|aines ... robe de chambre|chemise de nuit|pieds nus|peu couvert|sans manteau|grelotte|en pantoufles|pyjama|sans souliers ! plage|piscine
        grelotte|ne sait plus ou elle habite|ne sait plus ou il habite|ne sait pas ou elle habite|ne sait plus son nom|ne sait pas son nom|sait plus ou
        il fait . moins|-1*|-2*|froid & dame|homme|monsieur|vieille|dehors|orteils|banc|tente|nom
        sens plus|plus mes . orteils|pieds|doigts|mains|les sens & froid|tente|tremble
        ne repondait plus|ne repond plus|repond plus|repondait plus & banc|neige|homme|dame|parc|froid
        = self-harm
        unless: prevention|avec ce dossier
        serai plus la|ne serai plus la|serai plus ici|ne serai plus un probleme|plus un probleme pour personne|quand vous lirez|je serai parti|je serai partie|la corde est|c est decide & demain|vendredi|lettre*|logement|chat|personne|pardon*|audience|dossier|garage|facture ! vacances|conge|voyage
        donne|donner|confie . mon|le|ma|mes . chat|chien|affaires|animaux & voisine|voisin|lettre*|mere|papiers|fini|demain ! adoption
        ecrit . mes|la|les|a . lettres|lettre|ma mere & enfants|femme|fini|parti|corde|chat|pardon*|decide
        coupe|coupee|taillade .. veines|poignets|poignet|bras & fille|fils|saigne|soeur|frere|elle|il|je
        parapet|garde corps|viaduc|rambarde|pont|autre bord & pleure|regarde en bas|assis|debout|jeune|frere|soeur ! travaux
        a quoi bon|sert a rien|sert plus a rien & serai plus|vivre|vie|demain|la vendredi
        l eau est froide|riviere est & irait vite|vite|suppose|finir
        ce n est la faute de personne|c est la faute de personne|je n en veux a personne
        = child-alone
        unless: peuvent rester|a partir de|age minimum
        fillette|petite|petit|petits|enfant|gamin|gamine|garcon|filles|fillettes|bebe|jumeaux|petit frere|petite soeur ... seule|seul|seules|seuls|tout seul|toute seule|grimpe|appart vide|balcon|suit un inconnu|personne repond ... depuis|route|road|glace|lac|balcon|chaise|rue|couche|appart*|autobus|hier|heures|craque|peur|mur ! ecole seul|marche seul a
        hurle|pleure|crie & bebe|enfant|fillette|petite|petit & heures|balcon|seul*|vide|personne repond|aucun adulte
        maman|papa|mere|voisine . est pas|n est pas|est . rentree|rentre|revenue|revenu|partie depuis|partie|parti depuis & faim|frere|soeur|filles|enfants|seul*|hier
        j ai . 6|7|8|9|10|six|sept|huit|neuf|dix . ans & maman|papa|seul*|frere|soeur|faim|peur
        aucun adulte|pas d adulte|sans adulte|pris par le poignet & enfant|fillette|petite|petit|garcon|balcon|parc
        = violence
        unless: film|jeu video|raton|exercice
        a un gun|un gun|son gun|avec un couteau|avec un marteau|avec un bat|avec une machette|avec une arme ! piece|film|cuisine neuf
        il . reviendrait|va revenir|revient|a promis|attend|a dit ... ce soir|couteau|cette nuit|finir|marteau|recommencer|porte|sortirais & peur|couteau|porte|marteau|gorge|frappee|vendredi|jamais|nuit|serrure ! technicien|plombier|employe|inspecteur
        serre la gorge|marques au cou|lache moi|m a frappee|m a frappe|me frappe|m a battue|m a etrangle*|il m enferme
        peux pas parler|ne peux pas parler|peux pas telephoner|il ecoute|il lit mes messages|repondez moi pas ! francais|anglais
        crier|crie|hurle|hurler .. lache|arrete|aide|pitie|non & femme|meubles|bruits|coups|voisine
        = trapped
        unless: circulation|bac|raton|chat|chien|ecureuil
        prisonnier*|coince*|enferme*|bloque* ... elevateur|ascenseur|garage|grille|dessous|rideau|air|machine|conteneur ! grille|bordee|machine|encore
        on arrive pas|arrive pas|n arrive pas|peut plus|peux plus . a le|a la|a les|le|la . sortir|lever|lever|ressortir|degager|deprendre
        tombe .. sur . mon|ma|le|un|la ... oncle|pied|jambe|pere|mere|homme|ouvrier|enfant & dessous|lever|sortir|coince*|epaules
        cogner|cogne|tape|frappe .. interieur|dans le conteneur|dedans|dans le silo|de l interieur ! voisin|bruit
        quelqu un . a|dans . l interieur|le conteneur|le silo|la benne
        rideau est tombe|porte est tombee|plus d air|manque d air|manquer d air & garage|elevateur|sous sol|batterie|dame|ascenseur
        bras|main|pied|jambe ... dans|sous ... grille|porte|escalier roulant|machine & ressortir|coince*|eau monte|lever|sortir
        = chemical
        unless: ou jeter|depot|quand passe
        melange . javel|chlore|acide|du chlore|le chlore|de javel|la javel|de la javel|l eau de javel
        chlore|acide|ammoniac|mercure|acetone|solvant|javel|amande amere .. et|sort|odeur|brise|casse|melange|sent|renverse|de|usine|a l & touss*|vomi*|brule*|yeux|gorge|nuage|enfants|chambre|sort|fumee*|employes|nageurs|eleves|quai|mains ! piscine fermee
        baril|bidon|bonbonne*|contenant|seau|tonneau .. fuit|renverse*|rouille|chuinte|brise|brule|ouvert|abandonnees & odeur|vomi*|gorge|poudre|vapeur|enfants|brule*|ronge|mains|ecole|mercure
        vapeur*|nuage|fumee*|fumees|odeur ... gorge|yeux|toussent|tousse|vomi*|mal a la|etourdi*|brulent|piquent ! cigarette|poubelle|compost|egout
        = medical
        unless: l an dernier|formation|cours|annee derniere
        respire . mal|tres mal|fort|plus|pas|difficilement|bizarrement|a peine
        siffle en respirant|mal a respirer|levres grises|levres bleues|levres violettes|peau blanchit|tres pale
        langue|visage|gorge|levres .. gonfle|enfle|gonflee|enflee|gonflent
        gonfle au visage|auto injecteur|epipen & mange|allergi*|petit|langue|arachides|noix|siffle|baies
        os . sort|qui sort|sorti|dehors|est sorti
        perd|perdu|perds . beaucoup|trop|du . de sang|sang
        voisin|voisine|tante|mere|pere|mari|femme|grand mere|grand pere|oncle ... tombe|tombee|glisse|au sol ... hier|porte|repond|bouge|marches|relever|jambe|sang ! trottoir|indemni*|reclam*|escalier du
        = collapse
        arbre|branche|mur|poteau|balcon|cheminee|grue|echafaud*|toit|plafond|facade|erable .. va tomber|vont tomber|sur le point de tomber|menace de tomber|va s effondrer|va s ecrouler|s ecroule|s effondre ! depuis des annees|permis|dechets
        = person-outside
        il gele|gele a pierre fendre|a gele & bebe|monsieur|dort|tente|enfant|couverture|sans abri ! tuyau*|robinet*|bac
        = open-hole
        trou|fosse . profond|enorme|beant & s ouvrir|vient de|failli tomber|enfants|s est ouvert ! bac|jardin
        """;
}
