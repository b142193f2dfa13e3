namespace Toronto311.Domain.Deciding.PersonWords;

/// <summary>The main phrases of every need, in French.</summary>
internal static class PersonFrench
{
    public const string Table = """
        = shelter
        sans abri|itinerant*|sans domicile|nulle part ou dormir|nulle part ou aller|dormir dehors|dors dehors|dorment dehors|refuges|lit d urgence|hebergement d urgence|evinc*|sans toit|place ou dormir|changer les serrures|change la serrure|change les serrures & je|nous|dorm*|nuit|plein|mes|enfants|place|soir|hiver|homme|famille|logement|aide|mon|lit ! animaux|animal|chien|chat|bac|depot|ordures|tribunal|dechets
        je|nous|on . dors|dormons|dort|couche|couchons . dans|dehors|sous|sur . la|ma|notre|le|un|une
        = bereavement
        mon|ma|notre|mes|sa|son . mari|femme|pere|mere|fils|fille|frere|soeur|epoux|epouse|bebe|conjoint|grand mere|grand pere . est|vient|nous a|etait|s est . mort|morte|decede|decedee|de mourir|de deceder|quitte|quittes|eteint|eteinte|parti le|partie le ! facture|certificat|taxe
        funerailles|enterrement de|obseques|mon deuil|son deuil|notre deuil|inhumation|cendres de|nee sans vie|mort ne|condoleances|ma defunte|mon defunt|parti le mois dernier|chers parents ! animal|chien|chat|animaux|raton|foyer
        = bite
        chien|chiens|chat|raton|renard|rat|berger|husky|terrier|dogue|pitbull|chauve souris .. mordu|mord|a mordu|m a saisi|saisi|attaque|griffe|saute sur|sauve sur|dechire|attrape*|attraper|frole ! chat l a|collier perdu
        mordu|mordue|morsure|griffe|griffee .. chien|chat|raton|rat|par|enfant|fils|fille|rage
        = legal
        mon avocat|mon avocate|notre avocat|nos avocats|je suis avocat*|poursuivre la ville|poursuites|poursuite judiciaire|mise en demeure|action en justice|nos clients|notre cliente|notre client|sans prejudice|injonction|notre cabinet|conseil juridique|je represente|petites creances|on se verra en cour|je vous poursuis|convocation comme temoin|assignation|comparution|requete en revision|droits de la personne|subpoena|litige ! tennis|ami|boutique|terrasse|achat|vente|notaire|proprietaire|cloture de vente|facture
        = claim
        reclamation|dedommag*|indemni*|rembours*|compensation|qui paie|va payer|je reclame|frais soient couverts|facture jointe|facture du plombier|factures du plombier|je veux mon argent|de dommages|avis de sinistre & deneigeuse|charrue|chenillette|gratte|chasse neige|trottoir|auto|voiture|chute|tombe|tombee|nid de poule|dommage*|blesse*|bras|egout|appartement|pneu|arbre|camion|mur|racines|plombier|cheville|fracture|suture ! inscription|camp|cours|subvention|clapet
        je suis|ma mere|mon pere|mon mari|ma femme|ma fille|mon fils|il|elle .. tombe|tombee|glisse|trebuche|blesse|blessee|casse .. trottoir|glace|trou|dalle|poignet|bras|cheville|hanche|jambe|parc
        deneigeuse|charrue|chenillette|gratte|chasse neige|camion|equipe|ouvriers|egout|branche|arbre .. brise|casse|endommage|arrache|abime|inonde|detruit|cogne|accroche|defonce|plie|emporte|ecrase|refoule .. mon|ma|notre|le retroviseur|retroviseur|cloture ! couvercle|bac|roue|poubelle
        = foi
        acces a l information|loi d acces|acces aux documents|tous les documents|dossier complet|journaliste|copie de toutes|enregistrements de mes appels|videos de la camera|video de la camera|laimpvp|a mon sujet|documents publics|correspondance entre|liste des contrats|demande officielle|demande d acces|copie du rapport|copie du dossier|copie de mon dossier|mes donnees|renseignements personnels|enregistrement de mon appel|notes de l inspecteur|vie privee
        = accessibility
        fauteuil roulant|en fauteuil|chaise roulante|malvoyant*|aveugle|malentendant*|langue des signes|interprete lsq|lsq|braille|gros caracteres|sous titr*|lecteur d ecran|autis*|dyslex*|mobilite reduite|parkinson|ma vue & formulaire|format|interprete|rendez vous|rdv|guichet|comptoir|bureau|site|document*|lire|formulaires|participer|reunion|ascenseur|rampe|remplir|signer|accommodement|besoin d|accompagnat*|copie|vote ! permis|stationnement|trottoir|charrue|neige|camp|cours|signal|feux|banc de neige|transport adapte
        = hardship
        je ne peux pas|je peux pas|nous ne pouvons pas|on ne peut pas|on peut pas|je n arrive pas|incapable de|pas les moyens .. payer|acheter|nourrir|chauffer|regler|de payer|de|pour
        plus d argent|perdu ma job|frigo vide|plus un sou|rien a manger|plus de quoi payer|pas les moyens|plus les moyens|choisir entre|vont couper|m est impossible de|reporter ce que je dois|on mange du riz|payer par petits|par petits montants|detresse financiere|j ai honte|cartes de credit sont pleines & payer|manger|enfants|facture|hydro|eau|taxe|taxes|loyer|jusqu|aidez|insuline|dois|reste|medicaments|job|nous ! robinet|travaux|valve|ontario au travail
        = complaint
        plainte|me plaindre|porter plainte|plainte officielle|enquete .. contre|de|a propos|sur|au sujet .. employe|employee|agent|agente|inspecteur|votre|vos|personnel|preposee|prepose|chauffeur|dame|fonctionnaire ! ttc|taxi|voisin
        employe|employee|agent|agente|inspecteur|inspectrice|preposee|prepose|chauffeur|dame au telephone|personnel|gardien|moniteur .. impoli|impolie|raccroche|crie|insulte|mal parle|raciste|grossier|grossiere|ri|moque|menace|mechant|meprisant ! ttc|taxi
        impoli|impolie|raciste|meprisant|discrimination & personnel|employe|employee|comptoir|telephone|guichet|agent|agente
        = phone-me
        appelez moi|rappelez moi|rapelez moi|telephonez moi|me rappeler|me telephoner|nous rappeler|nous telephone|lui telephone|nous appelle|un coup de fil|coup de fil|de vive voix|par telephone svp|par telephone s v p|parler a quelqu un|parler a qqun|parler a une personne|une vraie personne|un etre humain|au telephone svp|par telephone plutot|parler au telephone|un appel svp|pas email|pas un email|pas de mail|pas de courriel|me joindre|la joigne|telephone pas|faire appeler|passer un appel|preferer* en discuter|je prefere en discuter|laissez sonner|ne possede pas d ordinateur|rappel demande ! voisin
        = upset
        quatrieme fois|cinquieme fois|sixieme fois|4e fois|5e fois|3e fois que|troisieme courriel|troisieme lettre|aucune reponse|personne ne repond|inacceptable|j en ai assez|j en ai marre|ras le bol|c est honteux|une honte|scandaleux|a bout|plein mon casque|foutez de nous|foutez de moi|moquez du monde|pleure de rage|hors de moi|insupportable|vais exploser|du mepris|bordel|menteries|copie colle|je n ai plus de patience|mes nerfs|depasse toute decence|en pleure & je|vous|nous|fermez|ferme|dossier|reponse*|fois|lettre|robot|appels|silence|ville ! voisin|voisine|chien|musique|klaxon*|portes
        = complaint
        agent|agente|employe|employee|inspecteur|inspectrice|chauffeur|instructeur|moniteur|responsable|gardien|sous traitant ... humilie|haussee|hausse la voix|crie apres|rit de|ri de|claque|favorise|menti|doigt|gestes grossiers|hautaine|rentre chez toi|vous autres|refuse d enlever|sans permission ! ttc|taxi|autobus
        parler au chef|parler au superviseur|son superviseur le sache|qui est son boss|je porte plainte|porter plainte contre votre|deposer une plainte|depose une plainte|protestation formelle|enquete interne|merite une enquete ! voisin|bruit|proprietaire|taxi
        = shelter
        dors|dormons|couche|vit|vivons .. dans mon char|dans mon auto|dans ma voiture|dans notre voiture|a la gare|cage d escalier|chez des amis|dans la salle d attente|a l aeroport|dans une tente|a quatre dans
        hotel|motel|eglise .. se termine|ferme|cesse|prend fin|demain & enfants|nous|famille|endroit|lundi|vendredi|matin ! assemblee|bruit
        m ont chasse|mis dehors|mise dehors|jete dehors|jetee dehors|ou irons nous|ou aller ce soir|demandeurs d asile|demandeuse d asile|demande d asile
        je suis dans mon auto|sorti de l hopital|sortie de l hopital & dors|avec mon|sac|lit|refuge*
        = bereavement
        arrive|arrivent|arrivant . a son nom|au nom de mon|au nom de ma|pour lui|pour elle & mort|parti|deces|decede*|frere|mari|pere|mere
        lettre*|courriel*|facture* .. a mon pere mort|a ma mere morte|continuent d arriver
        mon|notre . fils|petit garcon|petite|bebe|fille ... mort|morte|s est eteint|sans vie|decede* & inscription|inscrit*|annul*|dossier|semaine|camp
        = accessibility
        je suis|sourd|aveugle .. aveugle|sourd|sourde|malentendant* & lettre|envoyez|audio|appeler|ecrivez|lisez ! stationnement|signal
        fauteuil roulant & entrer|rentre pas|rampe de la|rampe du|porte auto ! stationnement|trottoir|charrue|neige|egout
        = bereavement
        viens d enterrer|nous a quittes|s est eteinte|s est eteint ! chien|chat
        = hardship
        je suis|depuis|veuf|veuve .. veuf|veuve|deces & pension|comment vivre|rien apres le loyer|dollars par mois|reste rien ! poubelle|bac
        """;
}
