namespace Toronto311.Domain.Deciding.PersonWords;

/// <summary>The main phrases of every need, in French.</summary>
internal static class PersonFrench
{
    public const string Table = """
        = shelter
        sans abri|itinerant*|sans domicile|nulle part ou dormir|nulle part ou aller|dormir dehors|dors dehors|dort dehors|dorment dehors|a la rue|dans ma voiture|refuge|hebergement d urgence|expuls*|evinc* & je|nous|dorm*|nuit|plein|mes|dehors|enfants|place|soir|hiver|homme|monsieur|famille|logement|aide ! animaux|animal|chien|chat
        je|nous|on . dors|dormons|dort|couche|couchons . dans|dehors|sous|sur . la|ma|notre|le|un|une
        = bereavement
        mon|ma|notre|mes|sa|son . mari|femme|pere|mere|fils|fille|frere|soeur|epoux|epouse|bebe|conjoint|grand mere|grand pere . est|vient|nous a|etait|s est . mort|morte|decede|decedee|de mourir|de deceder|quitte|quittes|eteint|eteinte
        deces|funerailles|enterrement|enterrer|obseques|veuve|veuf|defunt|defunte|deuil|inhumation|incineration|cendres ! certificat de 19*|foyer
        = bite
        chien|chat|raton|renard|rat .. mordu|mord|a mordu|attaque|griffe|saute sur|sauve sur
        mordu|mordue|morsure|griffe|griffee .. chien|chat|raton|rat|par|enfant|fils|fille|rage
        = legal
        avocat|avocate|avocats|poursuivre la ville|poursuites|poursuite judiciaire|mise en demeure|tribunal|en cour|devant la cour|action en justice|nos clients|notre cliente|notre client|sans prejudice ! tennis|ami
        = claim
        reclamation|dedommag*|indemni*|rembours* & deneigeuse|ville|trottoir|auto|voiture|chute|tombe|tombee|nid de poule|dommage*|blesse*|bras|egout|sous sol|pneu|arbre ! inscription|camp|cours
        je suis|ma mere|mon pere|mon mari|ma femme|ma fille|mon fils|il|elle .. tombe|tombee|glisse|trebuche|blesse|blessee|casse .. trottoir|glace|trou|dalle|poignet|bras|cheville|hanche|jambe|parc
        deneigeuse|charrue|camion|equipe|ouvriers|egout|branche|arbre .. brise|casse|endommage|arrache|abime|inonde|detruit|cogne|accroche .. mon|ma|notre|le retroviseur|retroviseur|cloture
        = foi
        acces a l information|demande d acces|copie du rapport|copie du dossier|copie de mon dossier|mes donnees|renseignements personnels|enregistrement de mon appel|notes de l inspecteur|vie privee
        = accessibility
        fauteuil roulant|malvoyant*|aveugle|sourd|sourde|malentendant*|langue des signes|handicap*|braille|gros caracteres|sous titr*|accessib*|mobilite reduite|lecteur d ecran|autis*|dyslex* ! permis pour visiteurs
        = hardship
        je ne peux pas|je peux pas|nous ne pouvons pas|on ne peut pas|on peut pas|je n arrive pas|incapable de|pas les moyens .. payer|acheter|nourrir|chauffer|regler|de payer|de|pour
        banque alimentaire|plus d argent|pas d argent|aide sociale|perdu mon emploi|perdu mon travail|sans emploi|chomage|faim|rien a manger|faible revenu|pas les moyens|loyer trop
        = complaint
        plainte|me plaindre|porter plainte .. contre|de|a propos|sur|au sujet .. employe|employee|agent|agente|inspecteur|votre|vos|personnel|preposee|prepose|chauffeur|dame|fonctionnaire
        employe|employee|agent|agente|inspecteur|inspectrice|preposee|prepose|chauffeur|dame au telephone|personnel|gardien|moniteur .. impoli|impolie|raccroche|crie|insulte|mal parle|raciste|grossier|grossiere|ri|moque|menace|mechant|meprisant
        impoli|impolie|raciste|meprisant|discrimination & personnel|employe|employee|comptoir|telephone|guichet|agent|agente
        = phone-me
        appelez moi|rappelez moi|telephonez moi|me rappeler|me telephoner|m appeler|nous appeler|nous rappeler|parler a quelqu un|parler a une personne|parler avec quelqu un|une vraie personne|un etre humain|au telephone svp|par telephone plutot|parler au telephone|parler a un humain|un appel svp
        = upset
        troisieme fois|quatrieme fois|cinquieme fois|deuxieme fois|deuxieme courriel|troisieme courriel|encore une fois|toujours rien|aucune reponse|personne ne repond|personne ne vient|inacceptable|j en ai assez|j en ai marre|ras le bol|c est honteux|une honte|decourage*|scandaleux|ridicule|plusieurs fois & je|vous|nous|on|c|rien|appel*|ecri*|sign*|fois|toujours|reponse|personne ! voisin|chien|musique
        """;
}
