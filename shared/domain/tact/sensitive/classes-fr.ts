import { lexicon } from './classes.ts';

const ROLE = `(chef|cheffe|patron|patronne|directeur|directrice|dg|drh|responsable|president|presidente|secretaire|assistante?|comptable|avocate?|notaire|huissier|expert|experte|expertise|architecte|macon|artisan|plombier|electricien|menuisier|couvreur|peintre|entrepreneur|consultante?|inspecteur|inspectrice|editeur|editrice|imprimeur|professeur|prof|proviseur|principale?|maitresse|instituteur|institutrice|medecin|docteur|infirmiere?|dentiste|veterinaire|collegue|associee?|adjointe?|bras droit|successeur|predecesseur|stagiaire|apprentie?|alternante?|interimaire|employee?|salariee?|standardiste|gardienne?|concierge|proprietaire|proprio|bailleur|locataire|voisine?|cliente?|fournisseur|commerciale?|representant|delegue|deleguee|agent|banquier|banquiere|conseillere?|courtier|candidate?|mari|femme|ex|fils|fille|mere|pere|frere|soeur|cousine?|oncle|tante|neveu|niece|belle-mere|beau-pere|gendre|equipe|service|bande|type|mec|homme|dame|monsieur|bonhomme|bonne femme|gars|maire|tresorier|tresoriere|benevoles?|bureau|comite|compta|comptabilite|gens|chauffeur|cuisinier|serveur|serveuse|developpeur|graphiste|photographe|fondateur|fondatrice|contremaitre|conducteur|conductrice|bibliothecaire|conservateur|remplacante?|recrue|nouveau|nouvelle|ancien|ancienne|syndic|prestataire|technicien|formateur|formatrice|redacteur|redactrice|sous-traitant|livreur|pion|cadre|manager|ingenieur|urbaniste|prefet|gerante?|patronne|vendeur|vendeuse|commercante?|boulanger|boucher|epicier|garagiste|cassiere?|mairie|banque|agence|boite|societe|entreprise|cabinet|maison|fonctionnaire|guichetiere?|policier|gendarme|juge|magistrat|arbitre|entraineur|organisateur|organisatrice|auteur|autrice|ecrivain|journaliste|critique|traducteur|traductrice|interprete|guide|traiteur|jardinier|nounou|belle-famille|vieille fille|individu|bougre|etudiante?|eleve|parents?|invitee?|syndicalistes?|deleguees?|elue?s?|adjudicataire|assureur|greffier|rapporteur|promoteur|marchand|antiquaire|galeriste|libraire)`;

/** French, folded: see `WordClass`. */
export const WORDS_FR = lexicon(`
  someone: (qu')?il(?! (ne |n')?(faut|fallait|faudra[a-z]*|y (a|aura|avait|aurait)|s'agit|pleut|neige|reste|suffit|vaut|semble|parait|se peut|manque|convient|est (possible|probable|temps|tard|vrai|clair|utile|important|prevu)))
  someone: elle|ils|elles|qu'elle|qu'ils|qu'elles|lui|eux|son|sa|ses|leurs?|celui-la|celle-la|celui-ci
  someone: (le|la|les|l'|notre|nos|mon|ma|mes|votre|vos|ton|ta|tes|ce|cet|cette|ces|son|sa|leur|un|une|des|du|de l'|de la|au|aux) ?((nouveau|nouvelle|nouvel|ancien|ancienne|cher|chere|fameux|jeune|vieux|vieille|petit|petite|grand|gros|sous|pauvre|charmant|charmante|soi-disant|pretendu) )?${ROLE}s?( (de|du|des|d') ?[a-z]+)?( (que|qui) (vous|tu|je|j'|nous|on|vous m'|tu m'|vous nous|tu nous)( ?(m'|nous|l'|a|as|ai|avez|avons|m'avez|m'as|nous avez) ?)*[a-z]+)?
  someone: (m\\.|mr|mme|mlle|monsieur|madame|maitre|me|dr) [a-z]+|ce (type|mec|monsieur)|celui qui|celle qui|ceux qui
  someone: ces (gens|messieurs|dames)|quelqu'un
  someone: (le|la|l'|notre|mon|ma|votre|ce|cet|cette|un|une|nouveau|nouvel|nouvelle|ancien|ancienne|du|au) ?(?!(ordinateur|secteur|compteur|moteur|valeur|couleur|douleur|erreur|hauteur|largeur|longueur|peur|heure|fleur|chaleur|rigueur|ampleur|odeur|saveur|faveur|ardeur|lueur|humeur|rumeur|vapeur|splendeur|interieur|exterieur|meilleur|superieur|inferieur|majeur|mineur|papier|dossier|chantier|quartier|courrier|fichier|cahier|panier|premier|dernier|calendrier|atelier|escalier|clavier|mobilier|metier|particulier|entier|regulier|matiere|maniere|lumiere|riviere|frontiere|premiere|derniere|entiere|liste|piste|lien|bien|moyen|entretien|soutien|ancien|quotidien|montant|instant|restaurant|suivant|avant|devant|courant|important|interessant|brillant|volant|croissant|etant|commentaire|salaire|formulaire|inventaire|affaire|horaire|annuaire|questionnaire|anniversaire|contraire|honoraire|necessaire|supplementaire|exemplaire|ordinaire|populaire|solidaire|scolaire|solaire|territoire|ascenseur|televiseur|refrigerateur|serveur|scanneur|radiateur|aspirateur|congelateur|projecteur|interrupteur|tracteur|curseur|navigateur|processeur|distributeur|simulateur)( |,|\\.|$))[a-z]{3,}(eur|euse|trice|ier|iere|iste|ien|ienne|ant|ante|aire|ologue|ecin)
  someone: vicaire|cure|pasteur|abbe|doyen|recteur|sous-prefet|colonel|capitaine|adjudant|sergent|chef de (service|chantier|projet|rayon)
  reader: vous|votre|vos|tu|toi|te|ton|ta|tes|t'[a-z]+
  self: je|j'[a-z]+|moi|me|m'[a-z]+|mon|ma|mes|nous|notre|nos|on
  group: (ces|tous les|tous ces|les|des|encore (un|une|des)|un|une|d'|de|trop de|trop d'|aux?|comme tous les|sales?|bande de|plus de|ce|cet|cette|ni) ?(jeunes |vieux |sales? |petits? )?(arabes?|juifs?|juives?|musulman(e|s|es)?|chretiens|cathos|evangeliques|noirs?|africaine?s?|asiatiques|chinois|polonais|roumains?|bulgares|albanais|roms?|gitans?|manouches|gens du voyage|nomades|etrangers?|immigres?|migrants?|refugies|sans-papiers|clandestins|homos?|homosexuels|pedes?|gays?|lesbiennes?|trans|bonnes femmes|feministes|turcs?|maghrebine?s?|algeriens?|marocains?|tunisiens?|anglais|allemands|americains|russes|parisiens|belges|corses|bretons|marseillais|boomers|assistes)
  group: (ces|tous les|tous ces|les|comme tous les|bande de|sales|encore des) (jeunes|vieux|chomeurs|fonctionnaires|handicapes|pauvres|riches|bobos|femmes|retraites)
  group: ces gens-la|ces gens la|cette engeance|cette race|cette communaute|ces individus|ce genre d'individus?
  group: les gens comme (ca|lui|elle|eux)
  abuse: idiots?|idiote?s?|imbeciles?|cretins?|cretine|abrutis?|abrutie|incapables?|incompetente?s?|incompetence|nullards?|feignante?s?
  abuse: feignasses?|faineante?s?|faineantise|tire-au-flanc|glandeu(r|rs|se|ses)|branleurs?|escrocs?|filous?|truands?
  abuse: arnaqueu(r|rs|se|ses)|charlatans?|fraudeurs?|tricheu(r|rs|se|ses)|magouilleu(r|rs|se)|ordures?|salauds?|salopes?|salopards?
  abuse: connards?|connasses?|couillons?|cingles?|cinglees?|fou furieux|folle furieuse|fou a lier|malade mental|mythomanes?|mytho
  abuse: harceleurs?|bras casses?|bons? a rien|bonnes? a rien|langue de (vipere|pute)|mauvaise langue|faux[- ]culs?|faux jetons?|alcoolos?
  abuse: poivrots?|soulards?|pochtrons?|guignols?|rigolos?|bouffons?|detraquee?s?|arrivistes?|fachos?|fumistes?|minables?|goujats?|mufles?
  abuse: malotrus?|rustres?|crapules?|fripouilles?|canailles?|raclures?|leche-bottes|fayots?|moins que rien|cas social|cassos|beaufs?
  abuse: pimbeche|pouffiasse|greluche|vieille bique|vieux (schnock|croulant|debris)|mal elevee?s?|peteuse|petit chef|petits chefs
  abuse: petite cheffe|merdeu(x|se)|bande (de|d') ?(voleurs|menteurs|clowns|amateurs|guignols|laches|nuls|jaloux|hypocrites)|ramassis
  abuse: panier de crabes|brasseur de vent|moulin a paroles|gratte-papier|ronds-de-cuir|escroqu[a-z]+|voyou de|malfrats?|jean-foutre
  abuse: propre a rien|propres a rien|sans-gene|m'as-tu-vu|je-sais-tout|donneur de lecons|monsieur-je-sais-tout|pique-assiettes?
  abuse: profiteu(r|rs|se|ses)|opportunistes?|carrieristes?|girouettes?|pisse-froid|peau de vache|grande gueule|tete a claques|bourrin
  abuse: gougnafiers?|margoulins?|requins?|radoteu(r|rs|se)|baratineu(r|rs|se)|affabulateu(r|rs)|affabulatrice|hableu(r|rs|se)
  abuse: frimeu(r|rs|se)|vantarde?s?|flemmarde?s?|geignarde?s?|pleurnicharde?s?|soularde?|fetarde?s?|ringarde?s?|tocards?|clochards?
  abuse: richards?|froussarde?s?|trouillarde?s?|bluffeu(r|rs|se)|beni-oui-oui|coureur de jupons|cavaleu(r|se)|dragueurs?|flambeurs?
  abuse: pochards?|pilier de (bar|comptoir)|commeres?|concierges? de|langues? bien pendues?|cafards?|rapporteurs? de|mouchards?|collabos?
  abuse: kapos?|gestapo|tortionnaires?|bourreaux?|despotique|tyrannique|megere|harpie|furie|mégère|dragon|peau d'ane
  abuse: vieux (beau|grigou|radin|fou|con|machin|debris)|vieille (fille aigrie|folle|peau|chouette)|tete de (noeud|mule|lard|linotte)
  abuse: chiffe molle|gros (malin|con|nul|lourd)|sombre (idiot|cretin|individu)|triste (sire|individu|personnage)
  abuse: sale (type|bonhomme|bonne femme|gosse|con|menteur)|pauvre (type|fille|mec|con|cloche)|petit (con|malin|merdeux|prof)
  insult: bandits?|voleu(r|rs|se|ses)|cons?|conne|parasites?|alcooliques?|ivrognes?|pervers|obsede|tyrans?|despotes?|dictateur|sangsues?
  insult: boulets?|viperes?|garces?|pestes?|hypocrites?|laches?|traitres?|clowns?|racistes?|voyous?|lavettes?|carpettes?|girouette|vendus?
  insult: ripoux?|pourris?|pistonnee?s?|potiche|menteu(r|rs|se|ses)|nullite|debiles?|timbree?|taree?s?|tordue?|pitres?|planche pourrie
  insult: demeures?|demeuree
  fault: nul(?! (besoin|doute|ne|n'))|nulle(?! (part|ne|n'))|nuls|nulles|paresseu(x|se|ses)|impolie?s?|grossiere?s?|odieu(x|se|ses)
  fault: infecte?s?|imbuvables?|insupportables?|ingerables?|invivables?|detestables?|execrables?|arrogante?s?|pretentieu(x|se|ses)
  fault: suffisante?s?|hautaine?s?|meprisante?s?|malhonnetes?
  fault: pas (tres |vraiment |du tout |franchement )?(fiables?|honnetes?|nets?|futee?s?|malins?|maligne|doues?|competente?s?|a la hauteur|recommandables?)
  fault: peu (fiables?|scrupuleu[a-z]+|recommandables?|competente?s?|honnetes?)|toxiques?|(est|etait|sont|si|tres|vraiment) mechante?s?
  fault: mesquine?s?|rancuni(er|ere|ers)|radine?s?|pingres?|avares?|cupides?|sournoise?s?|fourbes?|manipulat(eur|rice)|louches?
  fault: visqueu(x|se)|betes?|stupides?|bornee?s?|obtuse?s?|ignare?s?|incultes?|egoistes?|autoritaires?|caracteriel(le)?s?|hysteriques?
  fault: lunatiques?|instables?|paranos?|paranoiaques?|cruel(le)?s?|sans coeur|corrompue?s?|negligente?s?|bacleu(r|se)|mediocres?
  fault: pitoyables?|pathetiques?|ridicules?|ineptes?
  fault: une (vraie |veritable )?(plaie|calamite|catastrophe|honte|peste|teigne|commere|pipelette|langue)
  fault: un (vrai |veritable )?(boulet|cauchemar|fleau|desastre|danger public|poison|tyran|ours|goujat|pitre)|depassee?s? par
  fault: a cote de la plaque|a cote de ses pompes|largue|larguee|pas une lumiere|pas le couteau|pas (tres )?finaud
  fault: rien dans le (crane|ventre)|deux neurones|(est|trop|si) (moche|gros|grosse|laid|laide)|vulgaires?|malpolie?s?|ivres?|mauvaise foi
  fault: lente?s? d'esprit|dur a la detente|mal embouchee?|mal luneee?|soupe au lait|colerique|irascible|revech(e)?s?|acariatre
  fault: teigneu(x|se)|hargneu(x|se)|agressi(f|ve|fs)|brutal(e)?|violente?s?|cassante?s?|sec comme|froid comme|glacial(e)?
  fault: condescendante?s?|snobs?|pedante?s?|puerile?s?|immature|gatee?|capricieu(x|se)|faignasse|oisi(f|ve)|tire au flanc|desordonnee?s?
  fault: bordelique|brouillonne?s?|tete en l'air|chaotique|senile|gateu(x|se)|gaga|pas (bien|tres) (dans sa tete|nette?)|derangee?
  fault: allumee?|illuminee?|perchee?|surpayee?s?|surestimee?s?|jamais (contente?|satisfaite?)|aigrie?s?|amere?|envieu(x|se)|sadique
  fault: lubrique|libidineu(x|se)|misogynes?|sexistes?|homophobes?|antisemites?|xenophobes?|reac(tionnaire)?s?|a la solde de|vereu(x|se)
  fault: indelicate?s?|sans scrupules?|sans foi ni loi|sans parole
  fault: (un|une) (incapable|nul|nulle|horreur|calamite|catastrophe ambulante|enfer|zero|brute|commere|sans-gene|malade|fou|folle|dingue)
  fault: (affreu(x|se)|horrible|abject[e]?|ignoble|immonde|epouvantable|atroce|infame) (avec|envers|femme|homme|type|patron|chef|bonhomme)
  fault: (est|etait|sont|reste|fut|montree?|d'un|d'une|si|tellement|vraiment) (affreu(x|se)|horrible|abject|ignoble|immonde|epouvantable|atroce|infame|penible|pesante?|imprevisible|ingrate?|feroce|machos?|lache|faux|fausse|hypocrite|menteu(r|se)|voleu(r|se))
  fault: (pire|pires) que|le dernier des|la derniere des
  fault: (completement|totalement|ivre|a moitie|deja|visiblement|encore|souvent) ?(soul|soule|saoul|saoule|bourree?|ivre|mort|beurree?)
  fault: dans un (sale )?etat|n'(a|ont) (rien|plus rien) (produit|publie|ecrit|fait|vendu|construit|gagne) [a-z ]{0,12}depuis
  fault: vi(t|vent) (sur (les|le)|aux crochets|au-dessus)|bon(ne)? (a|qu'a) (rien|jeter|mettre)
  fault: sans (interet|envergure|charisme|colonne|talent|culture|education|gene|tact|honneur|pitie)
  fault: d'un (ennui|autre age|mepris|sans-gene|culot)|a cote de|a l'ouest|a la masse|pas (fichu|foutu|capable)[a-z]* de
  fault: (incapable|infoutu)[a-z]* d|(tape|porte|court|pese) sur (les nerfs|le systeme)
  fault: (me|nous) (sort|tape|gonfle|casse|saoule|pompe|insupporte)|limite[es]? (intellectuellement)?(,|\\.|$)
  fault: (assez|tres|plutot|vraiment|si) limitee?s?|etroite? d'esprit|comme ses pieds|d'une autre epoque|has been|fini[e]?(,| comme)
  fault: une (ame|erreur) de casting|erreur de casting
  misdeed: perd(ent)? (un peu |completement )?(la tete|la boule|les pedales)|confond (les|tout)|debraillee?|tout le monde en (rit|rigole)
  misdeed: ment|mentent|mentait|menti|vole|volent|a vole|triche|trichent|magouill[a-z]+|tir(e|ent|ait) la couverture
  misdeed: critique tout le monde|casse du sucre|dans (le|mon|ton|votre|notre|leur) dos|le dos tourne|poignard[a-z]+
  misdeed: descend (des|tout|tes|vos|les)|sourit par devant
  misdeed: (ne |n')?(fait|fout|fiche|font|foutent|fichent|faisait|branle|branlent|glande|rame)( strictement| absolument)? (rien|pas une|que dalle|pas grand-chose)
  misdeed: (n'|ne |n'a |n'ont |n'avait |n'y )(rien |jamais |pas |meme |a |ont |connait |comprend |comprennent |sait |savent |aucune |aucun |plus |pense |pensent )+(regarde|verifie|lu|fait de ses|travaille de|foutu|fichu|compris|connait|comprend|idee|scrupule|scrupules|parole|morale|education|manieres|talent|jugeote|competence|qu'a (lui|elle|sa|son|eux)|compter|ecrire|lire|additionner|aligner|se servir|tenir|gerer|organiser|diriger)
  misdeed: (bacle|baclee|bacler|baclait|sabot(e|ent|ee|ait)|sabordee?|plante (tout|le|la|nos)|plantes)
  misdeed: s'(attribue|approprie|attribuent|est attribue|est approprie|en met|est permis|acharne)|pique (nos|mes|les|dans)|tape dans
  misdeed: harcel[a-z]+|humili[a-z]+|terroris[a-z]+|insult[a-z]+|hurl(e|ent|ait|er)|crie (sur|apres)|engueul[a-z]+|rabaiss[a-z]+
  misdeed: tyrannis[a-z]+|mepris(e|ent|ait)|(me|nous|vous|te|le|la|les) prend(s|nent)? (de haut|pour)|prend tout le monde
  misdeed: lech(e|ent) les bottes|cire les pompes|dort (en|pendant|sur|au|a)|somnol(e|ent|ait)|ronfle
  misdeed: arrive (ivre|bourre|en retard tous|toujours en retard|saoul|soul|a pas d'heure)|pu(e|ent|ait)|empest(e|ent|ait)
  misdeed: sent (la|l'|le) (vinasse|alcool|vin|biere|whisky|pastis|transpiration|sueur|rouge)
  misdeed: boit (trop|comme|en|des|au (travail|bureau)|depuis|beaucoup|plus que)|picol[a-z]+|doit (son|sa) (poste|place|promotion)
  misdeed: (place|poste) (grace a (son|sa|ses|papa)|parce|a cause|par piston)|pistonn[a-z]+|arnaqu[a-z]+|escroqu[a-z]+|entourloup[a-z]*
  misdeed: roul[a-z]+ dans la farine|embobin[a-z]+|bidonn[a-z]+|truand[a-z]+|se (tourne|tournent) les pouces|se (la coule|roule)
  misdeed: rejette (la faute|tout)|accuse tout le monde|colporte|repand des|medit[a-z]*|dit du mal
  misdeed: passe (son|ses|leur|la moitie|le plus)[a-z ]{0,16} a (fumer|bavarder|papoter|dormir|surfer|se plaindre|critiquer|raler|glander|jouer|draguer)
  misdeed: passe sa vie|se prend(s|nent)? pour|s'ecoute parler|pete plus haut|fait (pleurer|vivre un enfer|la pluie|des scenes|des crises)
  misdeed: en larmes|se moque (de|du|des)|se (fout|fiche|foutent|fichent) (de|du|des|pas mal)|ne merite pas (son|sa|le|la|ce|cette)
  misdeed: merite la porte|devrait etre (vire|renvoye|licencie)[a-z]*|a virer|bon a virer|ne (la|le|les) (supporte|sens)
  misdeed: (aucune|pas|guere|jamais) confiance|fuyez|a fuir|evitez (ce|cette|cet)|veut (ta|votre|ma) (place|peau)|drague|pelote|reluque
  misdeed: main[s]? baladeuse|tripote|regarde [a-z ]{0,20}(decolletes?|jambes)|brasse (du vent|de l'air)|n'en a (rien|que faire)
  misdeed: (est|sont) d'une (betise|paresse|grossierete|incompetence|arrogance|mauvaise foi|malhonnetete|suffisance|rare|mediocrite|lenteur|cupidite|pingrerie|vulgarite|hypocrisie|nullite)[a-z ]*
  misdeed: repete tout|rapporte tout|cafte|balance (tout|ses)|(a|ont|avait) fait (virer|renvoyer|licencier|pleurer|craquer|partir)
  misdeed: fait virer|toujours contre|jamais (au|a son|a leur|au travail|a l'heure|dispo|merci|tort)
  misdeed: on ne peut (rien|plus rien|pas) (faire|tirer|compter|lui|leur)|se ser(t|vent) (avant|dans|d'abord|au passage)|trafiqu[a-z]+
  misdeed: truqu[a-z]+|falsifi[a-z]+|gonfle (ses|les)|surfactur[a-z]+|nous (roule|plume|prend|mene|balade|ruine|coule)|plum(e|er|ent)
  misdeed: essor[a-z]*|fait semblant|fait la tete|fait des histoires|fait son (cinema|interessant|beau)|(n'en fait|ne font|ne fait) qu'a
  misdeed: (sa|leur) tete|se croit|se croient|se croyait|s'imagine|croit tout savoir|ne sert a rien|sait tout mieux
  misdeed: (m'|nous |l'|les |te |vous )(a |ont |avait )?(plantee?s?|lachee?s?|trahie?s?|menti|doublee?s?|roulee?s?|arnaquee?s?|humiliee?s?|insultee?s?|volee?s?|bernee?s?|engueulee?s?|pourrie?s?)
  misdeed: me (fait|font) (peur|suer|vomir)|vomit sur|crache sur|crache dans|traine (dans la boue|les pieds|ses guetres)|tremp(e|ent) dans
  misdeed: magouille|combine(s|nt)?|complote[a-z]*|intrigu(e|ent)|manigance[a-z]*|manipul(e|ent|ait)|monte les gens
  misdeed: seme (la zizanie|la discorde|le trouble)|fouin(e|ent|er)|espionn[a-z]+|ecoute aux portes|pourri(t|ssent|r) (la vie|l'ambiance)
  misdeed: empoisonn(e|ent) (la vie|l'ambiance|tout)|rale (tout|sans|du matin)|gueul(e|ent|er)|beugl[a-z]+|vocifer[a-z]+
  misdeed: s'emport(e|ent) (pour|contre|vite|des)|pique (des|ses) (crises|coleres)|pete (les plombs|un cable|des cables)
  misdeed: perd (ses nerfs|patience|le controle)|tape du poing|menac(e|ent|ait|ee?s?)|fait (du chantage|chanter)
  misdeed: traite (tout le monde|les gens|ses|son|sa|ma|mon|mes|les|nos) [a-z' ]{0,24}(comme|mal)|se permet (de|tout)
  misdeed: laisse (tout )?(trainer|tomber|en plan)|cuve|titub[a-z]+|gueule de bois|haleine|ne se lave|part a (quatre|seize|quinze) heures
  misdeed: jamais mis|jamais vu travailler|vu (faire|travailler) .{0,12}(lui|elle)|n'en (fiche|fout|rame)|(ment|mentent) comme
  misdeed: comme (il|elle) respire|raconte (des|n'importe|sa vie)|racontee? des (histoires|salades|bobards|cracs)
  misdeed: invente (des|tout|n'importe)|bobards?|gachee?|foir(e|er|ent|ee?s?)|rat(e|ent) tout|casse tout
  misdeed: se trompe (tout le temps|toujours|sans)|(a|est|etait|soit) la (pire|plaie|honte) (de|du)|fait fuir|fait honte
  misdeed: merite(rait)? (une (baffe|claque|lecon|correction)|des (claques|baffes)|d'etre (vire|renvoye|licencie)[a-z]*|qu'on)
  misdeed: mettre a la porte|le virer|la virer|les virer|bon debarras|crache (dans|sur|par)|reluqu[a-z]+|sent le|melange (les|tout)
  misdeed: confond|devrait (arreter|partir|prendre sa retraite|se taire|avoir honte)|(lui|leur) (dise|dire) d'arreter
  misdeed: faudrait (qu'il|qu'elle|le|la) (parte|arrete|mettre|virer)|vi(t|vent) sur les|s'inspire trop|copi(e|ent|ait) (les|sur|tout)
  misdeed: plagi[a-z]+|pille|pomp(e|ent|ait) (les|nos|mes|tout)|se fait payer|se gave|s'engraiss[a-z]+|detourn[a-z]+
  misdeed: abus(e|ent|ait) (de|d')|exploit(e|ent|ait) (les|ses|son|nos|tout)|sous-paie|ne paie (pas|jamais|plus)|ne (paye|rembourse)
  misdeed: doit de l'argent|laisse (des ardoises|les autres|tout le monde)|delegue tout|refile|se decharge|fuit (ses|les)|se defile
  misdeed: se debine|se cache derriere|etouffe|monopolis[a-z]+|coupe la parole|ecrase (les|tout|ses)|marche sur (les|tout)|surveille tout
  misdeed: flique|fliqu[a-z]+|chipote|pinaille|chicane|geint|se plaint (sans|tout|toujours)|boude|ne s'arrete jamais de|adore s'entendre
  misdeed: promet (la lune|monts|tout)|promesses|ne tient (jamais|pas|aucune)|revient sur (sa|ses)|fait faux bond|fait n'importe quoi
  misdeed: dit n'importe quoi|raconte n'importe|fait (un|du) scandale|se donne en spectacle|se sert dans|part avec la caisse
  misdeed: je me mefie(rais)?|pretend(ent)? (ensuite |que |avoir |l'avoir |tout )|(on )?ne (le|la|les) revoit (plus|jamais)
  misdeed: jusqu'a la signature|tout sourire|n'ont que ce qu'ils|n'a que ce qu'|sent (deja|a dix|des)|tous les deux des|pas de temps pour
  misdeed: pas de temps a perdre avec|ne tient pas (sa|sa langue|parole|ses)|n'(a|ont) aucune parole|retirer(ais)? (le|ce) dossier
  misdeed: une plaie|un fleau
  scorn: honte(ux|use|usement)?|(?<!en )(?<!les )(?<!des )ruin(e|er|ent|eux|euse)|detrui(t|sent|re|sez) (le|la|les|tout|notre|nos|ce)
  scorn: massacr[a-z]*|sacca[a-z]*|menteu[a-z]*|mensonges?|mentent|voleu[a-z]*|volent|corromp[a-z]*|pourri[a-z]*|clowns?|guignols?
  scorn: pantins?|escrocs?|bandits?|fascis[a-z]*|fachos?|nazis?|traitres?|trahi[a-z]*|incompeten[a-z]*|incapables?|nuls?|nulles?|nullite
  scorn: lamentable|minable|scandal[a-z]*|idiot[a-z]*|imbeciles?|cretins?|abrutis?|bras casses|folie|delire|asile|quelle comedie|vendus?
  scorn: insupportables?|(en|la|finir en|merite(nt)? la) prison|degage[a-z]*|demissionnez
  scorn: (doit|doivent|devrait|qu'il|qu'elle|qu'ils) demission[a-z]*|catastroph[a-z]*|desastre|mascarade|farce|absurde|debiles?
  scorn: stupid[a-z]*|marionnettes?|faineants?|feignants?|parasites?|profit(eurs?|ent)|chienlit|foutent|moquent|fichent
  scorn: se (fout|fiche|moque)|fichu|foutu|assassins?|criminels?|faillite|decadence|dehors|dictat[a-z]*|marre|ras[- ]le[- ]bol|assez de
  scorn: (ca|cela) suffit|deteste|hais|haine|vomi[a-z]*|gerbe|prendre en otage|pris(e|es)? en otage|prennent en otage|otages?
  scorn: tous les memes|tous pourris|n'importe quoi|au diable|moutons|propagande|genocid[a-z]*|pas etonnant|pas surprenant
  scorn: plus rien ne (m'|nous )?(etonne|surprend)|s'etonner de rien|rien d'etonnant|qu'attendre|qu'esperer
  scorn: quelle (honte|blague|comedie|rigolade|misere|bande|tristesse)|quel (cirque|cinema|scandale|pays|gachis|bordel)|s'en mettent
  scorn: plein les poches|se gaver?|gavent|s'engraiss[a-z]*|nos impots|fric|jamais (travaille|bosse|mis les pieds|rien (fait|compris))
  scorn: rien compris|nous expliqu[a-z]+|donner des lecons|lecons de|trimer|ecoeur[a-z]*|degout[a-z]*|revolt[a-z]*|inadmissible
  scorn: intolerable|indign[a-z]*|dangere[a-z]*|ignoble|immonde|monstr[a-z]*|poison|arriere[a-z]*|moyen[- ]age|moyenageu[a-z]*
  scorn: barbar[a-z]*|herisse|mal a l'aise|me gene|me derange|me choque|insupporte|agace|exaspere|on est (encore |bien )?en france
  scorn: chez eux|ou va-t-on|ou allons-nous|jusqu'ou|imposer|opium|fables?|contes? (de fees|a dormir)|sornettes|balivernes
  scorn: superstiti[a-z]*|betises?|foutaises?|conneries?|hypocri[a-z]*|pedophil[a-z]*|pervers[a-z]*|endoctrin[a-z]*|lavage de cerveau
  scorn: fanati[a-z]*|integris[a-z]*|terroris[a-z]*|extremis[a-z]*|violen[a-z]*|opprim[a-z]*|soumis[a-z]*|soumission|ridicul[a-z]*
  scorn: rien a (faire|y faire)|pas (leur|sa|ta) place|place n'est pas|interdi[a-z]*|envahi[a-z]*|invasion
  scorn: (qu'on|qu'ils|les|la|le) renvo[a-z]*|d'ou (ils|elles|il|elle) vien[a-z]*|dans leur pays|leur pays|(pas|aucune|jamais) confiance
  scorn: tous (des|les memes|pareils|pourris)|toutes (des|les memes)|cerveau|neurones?|lobotom[a-z]*|assistanat|allocs|profiter
  scorn: mal (faites|foutu|gere)|debarrass[a-z]*|bon debarras|bien fait|sauver (le|la) (pays|france|republique|monde)|enfin quelqu'un
  scorn: barrer la route|barrage|comment peut-on|peut-on encore|comment (on )?peut( encore)? croire|qui (peut|y) croi[a-z]+|n'avanc[a-z]+
  scorn: se ser(t|vent) avant|(couvert|couvrir|cache|etouffe) (trop|tant|des|les|ses|ces)|saletes?|lecons de morale
  scorn: (les |nous |on )?pai(e|es|ent|ons)|paye[a-z]*|contribuables?|se tournent les pouces|toujours contre|jamais au travail
  scorn: on ne peut rien faire|a nos frais|sur notre dos|aux frais|privilegi[a-z]*|privileges|gabegie|gachis|gaspill[a-z]*|cumul[a-z]*
  scorn: copinage|copains et coquins|magouill[a-z]*|combines|promesses (en l'air|d'ivrogne|non tenues)|belles (paroles|promesses)
  scorn: beaux parleurs|du vent|baratin|poudre aux yeux|enfum[a-z]*|laches?|lachete|mou|mous|mollusques?|girouettes?|retournent leur veste
  scorn: liberticide|etat policier|deconnect[a-z]*|hors[- ]sol|la caste|oligar[a-z]*|ogres?|larbins?|valets?|toutous?|deplorable
  scorn: consternant[a-z]*|affligeant[a-z]*|navrant[a-z]*|grotesque|obscene|inepte|ineptie[s]?|delirant[a-z]*|ubuesque|kafkaien[a-z]*
  scorn: crasse|bigoterie|grenouille[s]? de benitier|culs?-benits?|sectaire[s]?|secte|obscurantis[a-z]*|intoleran[a-z]*|misogyn[a-z]*
  scorn: machis[a-z]*|homophob[a-z]*|abus(e|ent|eurs?)?|agress[a-z]*|criminel[a-z]*|naif[s]?|naive[s]?|gogos?|pigeons?|berner
  scorn: ami imaginaire|pere noel|me fatigue|me rend (malade|fou|folle)|me sort par|par les yeux|trop (c'est trop|de)|plus possible
  scorn: insens[a-z]*|incroyable que|inimaginable|depasse l'entendement|marche sur la tete|fou(s)? de|folle(s)?|dingue[s]?|cretinerie
  scorn: bras long|tirent les ficelles|controle(nt)? (tout|les|la)|dirige(nt)? (tout|le monde)|se tiennent|s'entraident entre
  scorn: je (ferme|pars|quitte|m'en vais|demenage|vends tout)|quitter (la france|ce pays|le pays)|subventionn[a-z]*
  scorn: (avec|sur) nos (impots|deniers)|separatis[a-z]*|indigne[s]?|nos enfants|les paie|paient? a (ne rien|rester)|rester? au lit
  scorn: ne veu(t|lent) (plus )?(travailler|bosser)|valent pas mieux|plus aucun jeune|machine a cafe|garde ses (sermons|prieres)
  scorn: ses sermons|(a|ont) perdu|bien merite|ont ce qu'ils|c'est tout ce que
  driveaway: (n'|ne |plus |pas |jamais |refuse d'|refuse de |hors de question d'|hors de question de |pas question d'|pas question de )+(emploierai|emploierons|embaucher[a-z]*|embauche|emploie|prendrai|prends|prendre|louer[a-z]*|loue|vendrai|vends|vendre|veux|voulons|servirai|travailler[a-z]*|travaille|recrut[a-z]+|engager[a-z]*|accepter[a-z]*|accueill[a-z]+|inviter[a-z]*) ?(pas |plus |jamais |de |d'|un |une |des |a |aux? |avec |chez moi |ici |encore |les |le |ce |cette |ces )*(jeune )?(arabe|juif|juive|musulman|chretien|catho|noir|african|africain|polonais|roumain|bulgare|rom|gitan|etranger|immigre|migrant|refugie|homo|homosexuel|gay|lesbienne|trans|femme|turc|maghrebin|algerien|marocain|voilee|barbu|vieux|handicape|syndique|syndicaliste|gens du voyage)[a-z]*
  driveaway: (encore|toujours|jamais) (un |une |des |les )(arabe|juif|juive|musulman|noir|polonais|roumain|rom|gitan|etranger|femme)[a-z]* (de plus|de trop)
  driveaway: (qu'on les |qu'ils |on devrait les |il faut les |il faudrait les )(renvoie|renvoyer|retourn[a-z]+|expuls[a-z]+|rentr[a-z]+|degag[a-z]+|enferm[a-z]+|vire[a-z]*|foutre dehors|reconduire)
  driveaway: se (serrent les coudes|reproduisent)|(profitent|profiter) du systeme|prennent (le travail|nos)|remplac[a-z]+ par des
  illness: cancer[a-z]*|chimio[a-z]*|radiotherapie|rayons|leucemie|tumeur|lymphome|melanome|metastases|biopsie|demence|alzheimer|parkinson
  illness: sclerose en plaques|charcot|vih|seropositi[a-z]*|sida|hepatite|cirrhose|epilep[a-z]*|schizophren[a-z]*|bipolaire|maniaco[a-z-]*
  illness: depression|depressi(f|ve)|deprime[a-z]*|burn-?out|epuisement (professionnel|nerveux)|surmenage|anorexi[a-z]*|boulimi[a-z]*
  illness: troubles? (alimentaires?|psy[a-z]*|mentaux|mental)|crises? d'angoisse|antidepresseurs?|anxiolytiques|medicaments|cachets
  illness: calmants|suicid[a-z]*|mettre fin a (ses|sa)|attente a ses jours|(s'oter|se foutre|s'est ote) (la vie|en l'air)|overdose
  illness: alcoolisme|alcoolique|addict[a-z]*|desintox[a-z]*|cure (de|d')|psychiatr[a-z]*|(son|un|sa) psy|chez le psy|fait interner|(ete|etait) internee?
  illness: sainte-anne|fausse couche|avort[a-z]*|ivg|fiv|steril[a-z]*|enceinte|grossesse|menopause|infarctus|crise cardiaque
  illness: problemes? (cardiaques?|de (coeur|sante|prostate|thyroide|dos|boisson))|avc|dialyse|greffe|diabet[a-z]*|phase terminale
  illness: stade (terminal|avance)|soins palliatifs|condamnee? par
  illness: (lui reste|lui donnent|n'en a plus que|reste|restent) (que |plus que )?(pour )?(quelques|deux|trois|six|peu de|a peine) ?(mois|semaines|jours|temps) (a vivre|tout au plus|au plus|au mieux)
  illness: mourante?|en train de mourir|scarifi[a-z]*|sante mentale
  illness: maladie (grave|incurable|degenerative|mentale|honteuse|de (charcot|crohn|parkinson|lyme|alzheimer))
  illness: (gravement|serieusement|tres) malade|hysterectomie|mastectomie|ablation|prostate|incontinen[a-z]*|diagnostiquee?
  illness: diagnostic (est tombe|de|d'un|d'une) ?(cancer|sclerose|parkinson|alzheimer|depression|tumeur|leucemie|bipolarite)?|rechut[a-z]*
  illness: remission|reanimation|soins intensifs|dans le coma|autis[a-z]*|asperger|tdah|crohn|lupus|psoriasis|herpes|syphilis|mst
  illness: impuissan[a-z]*|viagra|hospitalisee?s?|remise? a boire
  illness: (est|etait|serait|entree?|sejour|placee?) en (clinique|psychiatrie|maison de repos|cure)
  illness: perd (la (tete|memoire|boule|vue)|l'ouie)|(fait|faire|a fait|faisait) une depression|craque nerveusement
  illness: arret (maladie )?pour (depression|burn[a-z-]*|surmenage)|(son|sa) (coeur|foie|dos|hanche|memoire) (lache|flanche|deraille|part)
  illness: (il|elle) (ne )?(pense|mange|dort) plus|deux mois d'arret|tentative (de suicide)?|ses nerfs|malaise cardiaque|paralys[a-z]*
  illness: (devient|devenue?) (sourde?|aveugle)|perdu (le|son|leur) bebe|mort-ne|pacemaker|poche|septicemie|meningite|tuberculose
  illness: fibromyalgie|covid long|obes[a-z]*|ulceres?|colite|thyroide
  illness: sous (morphine|oxygene|calmants|tranquillisants|antidepresseurs|neuroleptiques|traitement lourd)|fauteuil roulant|amput[a-z]*
  illness: au plus mal|(au bord|sur le point) de (la mort|mourir)|sur son lit de mort|derniers jours|toc|psychos[a-z]*|entend des voix
  illness: (se laisse|ne s'alimente) (mourir|plus)|alcooliques anonymes|accro|longue maladie
  illness: arretee? (deux|trois|six|plusieurs|pour) (mois|semaines|depression|burn)|sein|lourd(e)? (operation|traitement)
  illness: operee? (du|de la|d'un|d'une|des|a coeur|en urgence)
  illness: (foie|poumons?|reins?|os|pancreas|intestin|ovaires?|cerveau) (est|sont|a ete|serait) (atteint|touche|pris|malade)[a-z]*
  illness: metastas[a-z]*|(resultats|analyses) (sont|ne sont|etaient) (tombes|mauvais|pas bons|catastrophiques)|inoperable|maligne?
  illness: generalise|s'est (generalise|propage|etendu)
  private: liaison|maitresse|amant|couch(e|ent|ait|erait|aient) avec|au lit avec|trompe[a-z]* (sa|son)|aventure (avec|extra)|infidel[a-z]*
  private: adultere|divorc[a-z]*|separ(e|ee|es|ation|ent)|(quitte|plaque|largue)[a-z]* (sa|son|par)|mise? dehors|mis a la porte
  private: garde (des enfants|alternee)|menage|pas son (mari|epoux)|pas sa (femme|epouse)|enceinte|enfant (cache|illegitime)
  private: boi(t|rait|vait|ssait)|picol[a-z]*|alcool[a-z]*|bouteille|ivre|dettes?|surendett[a-z]*|ruinee?|faillite|huissiers?
  private: (aux|de) jeux?|casino|condamnee?|casier|prison|garde a vue|arretee? par|police|gendarmes|vire|viree|licenci[a-z]*
  private: ete (remerciee?|poussee?|ecartee?|suspendue?)|poussee? vers la sortie|de (son|leur) plein gre|pas demissionne|placard|drogue
  private: cocaine|coke|cure de|desintox[a-z]*|suicid[a-z]*|depression|detourn[a-z]*|dans la caisse|notes? de (frais|restaurant)
  private: pots?-de-vin|fausses? factures?|surprise? (avec|en|au)|trouves? (avec|dans)|homo|homosexuel(le)?|gay|coming out|transition
  private: lifting|botox|perruque|moumoute|salaire|combien (il|elle) (gagne|touche|doit)|harcelement|plainte contre|enquete|prud'hommes
  private: sexe|sexuel[a-z]*|nu(e|s)?|tinder|site de rencontres?|porno[a-z]*|promotion canape|piston[a-z]*|fils (de|a papa)|fricot[a-z]*
  private: flirt[a-z]*|sa secretaire|son assistante|scenes de menage|alcolo|rupture|remise? a boire|perd (un peu )?la tete
  private: log(e|eait|ent) chez (son|sa|le|la)|(emmenagee?|installee?|parti|partie|vit|vivait) (avec|chez) (son|sa|un|une|le|la)|rompu
  private: plaque|largue|jaquette|garde alternee|pension alimentaire|seconde femme|troisieme mariage|remarie[a-z]*|vie privee
  private: prostitu[a-z]*|escort|club (echangiste|de strip-tease)|crise de la quarantaine|interdit bancaire|redressement|saisie?
  private: mise? en examen|mise? a pied|bracelet|travaux d'interet|vol a l'etalage|prise? la main|etouffee?|transaction|a demissionne pour
  private: en cure|therapie|irregulier|sans papiers|papiers en regle|procedure|faute (grave|lourde)|pour faute|licenciement|mis[e]? a pied
  private: blame|avertissement|permis (retire|suspendu)|retrait de permis|radie[e]?|ordonnance restrictive
  private: enfant (de|avec) (son|sa|un autre)|lui paie son (loyer|appartement)|main dans la main|s'embrass[a-z]+|a l'hotel|meme chambre
  private: sortir d'un hotel|attend un enfant|(a|ont) tout perdu|ne paie plus|loyers? impayes?|problemes? d'argent|saisie|prets?
  private: credit revolving|perdu (son|sa) (permis|emploi|maison)
  politics: gouvernement|elysee|matignon|premier ministre|ministres?|ministre|prefet|macron[a-z]*|le pen|melenchon[a-z]*|zemmour|bardella
  politics: sarkozy|hollande|attal|darmanin|retailleau
  politics: (la |de |une )(gauche|droite)( [a-z]+)? (est|a|n'a|ne|au pouvoir|caviar|francaise|radicale)|extreme[- ](gauche|droite)
  politics: socialistes?|communistes?|ecolos?|ecologistes|insoumis|lfi|rn|rassemblement national|front national|fn|lepenistes?
  politics: republicains|centristes|gauchistes?|droitards?|majorite|opposition|assemblee( nationale)?|senat|elections?|presidentielles?
  politics: legislatives|municipales|europeennes|referendum|immigration|immigres?|migrants?|clandestins?|sans-papiers|greves?|grevistes?
  politics: syndicats?|syndicalistes?|cgt|gilets jaunes|manifs?|manifestants|les politiques|politiciens?|politicards
  politics: politique (de|du|actuelle|francaise)|deputes?|senateurs?|les elus|nos elus|nos dirigeants|maire|bruxelles
  politics: commission europeenne|union europeenne|trump|biden|poutine|netanyahou|zelensky|orban|erdogan|gaza|hamas|israel[a-z]*
  politics: palestin[a-z]*|ukraine|sionis[a-z]*|fonctionnaires|chomeurs|assistes|allocs|rsa|reforme( des retraites| du chomage)?
  politics: retraites a|bobos|woke|wokisme|feministes?|capitalis[a-z]*|marxis[a-z]*|patronat|medef|les riches|les elites|les medias
  politics: merdias|bureaucrates?|technocrates?|enarques?|fisc|impots|vaccins?|antivax|confinement|pass sanitaire
  vote: (j'espere|espere|compte|suppose|imagine|rappelle|souhaite|attends|demande|prie|supplie) (que |bien que |sur )?(vous|tu|toi) ?(n'|ne |pour |de |d'|allez |vas |avez |as |irez |iras |aller |ferez |feras |saurez |barrerez |pas |pas a |bien |tous |tout |comme nous |faire |ferez )*(vot[a-z]+|barrerez|barrage|le bon choix)
  vote: (faire|faites|fais|ferez|feront|fera) barrage|barr(er|erez|ez|ons) la route|ceux qui (votent|ont vote)
  vote: (qui|celui|celle|personne qui|gens qui) (a |ont )?vot(e|ent|er|ez) (pour|a droite|a gauche|rn|le pen|macron|melenchon)
  vote: (je|j'ai|tu|vous|vous avez|tu as|on|ils|elle|il|il a|elle a)( ne| n')? ?(vais |va |allez |vas |ai |ont )?(bien )?(vot[a-z]+) ?(pas |plus |bien |tous |encore |jamais )*(pour|contre|a|aux|rn|le pen|fn|macron|ps|lr|lfi|ecolo|blanc|utile|extreme|communiste|socialiste) ?(l'extreme|gauche|droite|macron|le pen|melenchon|zemmour|bardella|trump|ces gens|cette|ce (type|gouvernement)|eux|ca|rn|lfi|les (verts|socialistes|republicains|communistes|ecolos))
  vote: (electeurs?|partisans?) (de|du|d') (macron|le pen|rn|melenchon|trump|zemmour|la gauche|la droite|l'extreme)
  vote: (a bas|mort a|vive la revolution|non a la reforme|liberez la palestine|boycott)|(gouvernement|regime) .{0,40}(s'etonner|surpren)
  religion: religions?|religieu[a-z]*|l'eglise|pape|catholi[a-z]*|cathos?|protestants?|islam[a-z]*|musulman[a-z]*|imams?|cures?|pretres?
  religion: eveques?|bonnes soeurs|rabbins?|juifs?|juives?|evangeliques?|temoins de jehovah|croyants?|croire en|athees?|atheisme|voilee?s?
  religion: voile (islamique|integral|a l'accueil|au (bureau|travail))|foulards?|burqa|hijab|abaya|kippas?|turbans?|crucifix|soutane
  religion: ramadan|jeune du|halal|casher|bible|coran|(?<!mon |bon |grand )dieu(?! (merci|sait))|jesus|allah|mosquees?|synagogues?|messes?
  religion: prieres?|prier|prient|tapis de priere|careme|bigots?|bigotes?|bondieuseries?|sectes?|integristes?|barbus?|scientolog[a-z]*
  religion: creationnis[a-z]*
  preach: (votre|ton|son|leur|nos) ames?|ames perdues|vie eternelle|eternite|le salut|(le|au|du) seigneur|sauveur
  preach: jesus (vous|t'|te|est|sauve|revient)|dieu (vous|t'|te) (aime|attend|appelle|pardonne|jugera|regarde|parle)|repent[a-z]+
  preach: vos peches|tes peches|jugement dernier|bruler en enfer|irez en enfer|finir en enfer
  preach: (ouvr[a-z]+|donn[a-z]+) (votre|ton) coeur (a|au)|convert[a-z]+ (vous|toi|a l'|au (christ|catholicisme))
  preach: prier(ai|ons)? pour (vous|toi|votre|ton)|je prie pour (vous|toi|votre|ton)|venez (prier|a la messe)|viens (prier|a la messe)
  preach: esprit saint|la parole de dieu|la bible dit|les ecritures|le christ|dieu n'existe pas|trouver la foi|(vous|te) manque la foi
  preach: en tant que (bonn?e? )?(catholique|chretien|chretienne|musulmane?|juif|juive|croyante?|protestante?|athee)
  preach: vous en repondrez (devant|un jour)|devant dieu
  hearsay: parait(-il)?|il parait|on dit|dit-on|on raconte|raconte(nt)? qu[a-z']*|on m'a (dit|raconte|souffle)|j'ai (entendu|appris)
  hearsay: j'entends dire|bruits?( de couloir)?|rumeurs?|radio[- ]moquette|ce qu'on dit|sais-tu|savez-vous|saviez-vous|savais-tu|tu sais
  hearsay: vous savez|vous saviez|devine(z)?|figure-toi|figurez-vous|je (le |la )?tiens (de|d')|tout le monde (sait|le sait|en parle)
  hearsay: il se (dit|murmure|chuchote)|on (chuchote|murmure)|apparemment|entre nous|de vous a moi|de toi a moi|reste entre nous
  hearsay: (ne|n') ?(le |la |l'|en )?(repet|ebruit|parl)[a-z]+ (pas|a personne)|gard[a-z]+ (ca|cela|le) pour|confiden[a-z]+|discretion
  hearsay: motus|bouche cousue|tu ne devineras|vous ne devinerez|on l'a vue?|on les a vus|croyez-moi|crois-moi|semble-t-il|il semblerait
  hearsay: il se pourrait|au courant|je ne devrais pas|mets en garde|vous previens|te previens|prefere (vous|te) prevenir
  hearsay: secret de polichinelle|un petit oiseau|le service|tout le (bureau|service|village|quartier|batiment)|officiellement
  hearsay: la verite,? c'est|soi-disant|pretend(ue|u)?ment|vous (le |me )?(cache|disent)|parce que je (vous|te) fais confiance
  hearsay: vous etes de confiance|on m'a (glisse|confie|rapporte|parle|assure)|quelqu'un m'a|des gens disent|certains disent
  hearsay: les gens (disent|parlent)|vous en savez plus|c'est vrai que|est-ce vrai|de source sure|dans les couloirs|a la machine a cafe
  hearsay: la vraie raison|il parait bien|a ce qu'on|a ce qu'il parait|ceci entre|(vous|te|t'|m'|nous) ?a (cache|tu|menti)|vous cache
  hearsay: te cache|ne vous a (pas|surement pas) dit|il oublie|a oublie de (vous|te) dire|mefi[a-z]+|prudence|attention a|gare a
  hearsay: vous (le )?savez bien|on le sait|on l'a (vue?|surpris|entendu)|(je|on) (l'ai|l'a|les ai|les a) vu[a-z]*|il s'est vante
  hearsay: elle s'est vantee
  rage: (se|vous) (moque|moquez|fichez|foutez|fiche|foute)[a-z-]* (de |du |d')?(moi|nous|monde|gens|qui|clients)?
  rage: (vous |tu )(me |nous |m'|vous )*(prenez|prends) (de haut|pour)|me prendre (de haut|pour)|prendre pour
  rage: traite[zs]? comme (un|une|des|du|de)|hors de moi|ma patience a|perdu patience
  rage: en ai (plus qu'|vraiment |franchement |plus que )?(assez|marre|ras|soupe|ma claque|par-dessus)|y en a (marre|assez)|plein le dos
  rage: ras[- ]le[- ]bol|ca suffit|cela suffit|(ca|cela) commence a bien faire|trop c'est trop|la coupe est pleine|derniere fois que
  rage: dernier avertissement|derniere sommation|(vous|tu) (le )?regretter(ez|as)
  rage: (vous|tu) (verrez|verras|allez voir|vas voir|entendrez|aurez de mes|auras de mes)( ce qu[a-z']+| de quel| a qui|.{0,5}nouvelles)
  rage: ce qu'il (en|va) cout[a-z]*|payer cher|traine[a-z]* (devant|en justice|au tribunal)|(vous|te) attaqu(e|er|erai)
  rage: mon avocat (vous|se|prendra|sera|appreciera|va vous|contactera|saura)
  rage: (vous retrouve|finira|irai|irons|regler(a|ons)) (au|devant le) tribunal|devant le juge|(vous|te) poursui[a-z]+
  rage: porte(r|rai)? plainte|tout le monde saur[a-z]+|ferai savoir|allez (au diable|vous faire|voir ailleurs)|fichez-moi|foutez-moi
  rage: lachez-moi|taisez-vous|epargne[zr]-(moi|nous)|gardez vos|ravale[z]? (vos|tes)
  rage: vos (mensonges|salades|excuses|sornettes|balivernes|boniments|aneries|betises|simagrees|lecons|combines|magouilles|caprices|sarcasmes|menaces)
  rage: (votre|ton) (incompetence|mauvaise foi|malhonnetete|amateurisme|arrogance|mepris|insolence|culot|toupet|cynisme|betise|stupidite|nullite|laxisme|incurie|desinvolture|hypocrisie|lachete|impolitesse|grossierete|pretendue?|soi-disant)
  rage: quel (culot|toupet|mepris|amateurisme|foutage)|quelle (honte|arrogance|insolence|incompetence|desinvolture|mauvaise foi|audace)
  rage: n'avez-vous (pas |aucune )?honte|honte a vous|vous devriez avoir honte
  rage: c'est (une honte|un scandale|inadmissible|honteux|scandaleux|du vol|de l'escroquerie|du foutage|une arnaque|lamentable|inacceptable|indigne|intolerable)
  rage: etes-vous (sourd|aveugle|bete|stupide|serieu[a-z]+|incapable|idiot)[a-z]*|savez-vous (lire|compter|ecrire)
  rage: (apprenez|apprends) a (lire|ecrire|compter|vivre|travailler)|relisez .{3,30}avant|d'ecrire des|voleurs?|escrocs?
  rage: (?<!vous )(vous|tu) (mentez|mens|m'avez menti|m'as menti|nous avez menti|volez|trichez|m'avez (vole|arnaque|roule|escroque)|nous avez (vole|arnaque|roule|escroque)[a-z]*)
  rage: plus (une|la moindre) minute|perdre mon temps|fait perdre (mon|notre)|marre de|merde|bordel|putain|foutre|chier|conneries?
  rage: bon sang|nom de dieu|insulte a|insultant[a-z]*|inqualifiable[s]?|me mener en bateau|mene[rz]? en bateau|me balade[rz]?
  rage: je ne (tolererai|supporterai|laisserai|me laisserai)|ne me (parlez|parle|ecrivez|contactez) plus|ne comptez plus
  rage: plus (jamais )?(affaire|travailler) (a|avec) vous|perd(s|re|ons)? patience|patience a (des|ses) limites|commence a perdre
  rage: me (prend|prenez|prends) pour|vache a lait|je vais le (dire|faire savoir)|a qui veut l'entendre
  rage: vous (nous |m')?(baladez|menez en bateau|roulez|enfumez)|me roule[rz]? dans|me faire avoir|abuse[zr] de (ma|notre)
  rage: vous (abusez|exagerez|plaisantez|derapez|depassez)
  rage: d'une (impolitesse|grossierete|mauvaise foi|incompetence|arrogance|malhonnetete|betise|insolence|desinvolture|lachete|hypocrisie|bassesse|vulgarite|suffisance|mediocrite|goujaterie|rare)
  rage: combien de fois (faut|faudra|dois|vais)|pour la (derniere|enieme|centieme|dixieme|vingtieme) fois
  rage: il faut vous (faire un dessin|le dire|l'ecrire)|faut-il que je (vous )?(le )?(repete|dise|crie|hurle)|dans quelle langue
  rage: vous ne savez (pas|donc pas|meme pas) (lire|compter|ecrire)|vous comprenez le francais|(60|soixante) millions
  rage: repression des fraudes|dgccrf|la presse|les prud'hommes|reseaux sociaux|mauvais(e)? (avis|publicite)|vous aurez affaire
  rage: c'est la guerre|ne me faites pas (rire|croire|la morale|perdre)|ne vous foutez
  rage: (surveillez|mesurez|changez de) (votre|vos) (ton|langage|mots|paroles)|changez de ton|melez-vous|occupez-vous de|gardez-les
  rage: gardez-la|allez-vous|jamais je ne (remettrai|reviendrai|retravaillerai)|plus (jamais )?(chez|avec) vous
  rage: vous avez (un sacre|le|un) (culot|toupet|nerf)|oser|osez|comment (pouvez|peux|osez|oses)[- ](vous|tu)|de quel droit
  rage: pour qui (vous|tu) (vous|te)|bon vent|adieu|(sur|de) ce ton|cesser(ons|ai)|plus (aucune|de) relation
  rage: encore un [a-z ]{3,30} et (je|nous|vous|c'est)|je (ne )?(le )?repeterai (pas|plus)
  rage: je trouve (cela |ca |votre [a-z]+ )?(indigne|scandaleux|honteux|inadmissible|revoltant|ecoeurant|lamentable|insultant|intolerable|incroyable que)
  rage: comment (dormez|osez|pouvez)|regardez-vous|vous (vous )?dites (professionnels?|serieux)
  rage: soi-disant (professionnels?|expert|service)|pas (votre|ton) (bonniche|larbin|chien|boniche|paillasson|banque|idiot)
  rage: qu'est-ce que vous (foutez|fichez|croyez)|vous (passez|depassez|franchissez|poussez) (les|la|le)|la limite|pousse[z]? a bout
  rage: repondez-moi|sinon je|je n'ai pas de lecons?|de lecons? a recevoir|(gardez|garde) vos lecons|incroyable|c'est inou[a-z]
  rage: du grand n'importe quoi|au-dela de|votre (pretendu|soi-disant)[a-z]*|j'attends des excuses|des excuses|rendez-moi|rends-moi
  rage: (paierai|paierons|verserai|payerai) (pas|rien|plus)( un (centime|sou|euro))?|pas un (centime|sou|euro)
  rage: fait perdre [a-z0-9 ]{0,16}(semaines|mois|jours|heures|temps)
  rage: (vos|tes) (atermoiements|tergiversations|simagrees|manoeuvres|caprices|jeremiades|rodomontades|insinuations|accusations|gesticulations|fanfaronnades)
  rage: des tetes (doivent|vont|devraient)|tetes (doivent|vont) tomber|(vous en|tu en) (repondrez|repondras)
  rage: de telles? (ordures|horreurs|inepties|saletes|sottises)|releve du roman|honnetement cette fois
  rage: la facon dont (vous|votre|vos|on|il|elle) [a-z ]{0,24}(traite|recu|parle|gere|accueilli)[a-z]*|la maniere dont (vous|votre|vos)
  cross: furieu(x|se)|excedee?s?|scandalisee?s?|outree?s?|revoltee?s?|indignee?s?|ecoeuree?s?|degoutee?s?|a bout (de patience|de nerfs)
  cross: ulceree?s?|consternee?s? par|outre|furax|hors de moi|remontee?|indignee?|choquee?
  never-seen: jamais (je n'ai |on n'a |nous n'avons |de (ma|notre) (vie|carriere) )?(autant )?(vu|lu|entendu|rencontre|subi|connu|recu|ete (traite|recu|recue))
  never-seen: (rarement|jamais|peu) (vu|lu|entendu|rencontre|subi|connu|recu|ete)
  poor: stupide[a-z]*|nul(le)?s?|idiot[a-z]*|bete[s]?|betise|mepris[a-z]*|incompeten[a-z]*|grossi[a-z]*|mauvaise foi|amateurisme|amateur
  poor: culot|toupet|insolen[a-z]*|manque (de|d') (respect|savoir|professionnalisme|serieux|education)|arrogan[a-z]*|torchon
  poor: lamentable[s]?|minable[s]?|pitoyable[s]?|honteu[a-z]*|desinvolt[a-z]*|bacle[a-z]*
  poor: mal (recu|recue|accueilli|traite|ecrit|fichu|foutu)[a-z]*|desagreable[s]?|impoli[a-z]*|malhonnet[a-z]*|aneries|inepties?|betises
  poor: ramassis|scandaleu[a-z]*|ridicule[s]?|vulgaire[s]?|je-m'en-foutisme|affligeant[a-z]*|consternant[a-z]*|navrant[a-z]*|mensonges?
  poor: cerveau|laisser-aller|nulle part
  thing: meteo|temps (est|etait|de chien)|imprimante|logiciel|serveur|systeme|wifi|reseau|delai|film|roman|piece de theatre|enregistrement
  thing: chaudiere|moteur|voiture|machine|peinture|couleur|tissu|papier|livre|trajet|cafe|soupe|mur|haie|question|erreur|coquille|herbes
  thing: sauce|code|bug|ecran|telephone|train|brouillard|neige|pluie|chaleur|saison|crayon|formule|tableau|match|score|clause|contrat|prix
  thing: legumes|fromage|chantier est|resultat|gps|calculette|algorithme|horloge|montre|balance|carte|appli|chien|chat|cheval|ane|vache
  thing: poules?|rat|souris|pigeons?|charancons?|mites?|photo|boussole|batterie|cable|clavier|modele|curseur|appareil|ascenseur|porte
  thing: serrure|agrafeuse|pompe|lave-linge|frigo|volets?|recette|gateau|vernis|bois|questions|erreurs|machines|papiers|livres|films
  thing: brouillons?|tableaux|delais|trajets|trains|voitures|mots? de passe|boutons?|regles|pieges?|blagues?|titres?|chapeaux?|chaussures
  thing: robe|pull|jardin|cuisine|maison est|appartement|chambre|chaise|escalier|velo|camion|bateau|tente|colis|enveloppe|timbre|stylo
  thing: encre|colle|pain|canicule|tempete|vent|boue|poussiere|bruit|tuyaux?|robinet|toit|fenetres?|sol|cave|grenier|vaisselle|trou|sac
  thing: orthographe|maths
  study: conference|exposition|expo|articles? (sur|de|du)|these|chapitre|essai|seminaire|colloque|histoire|historien(ne)?|recherches?
  study: peintre|portrait|siecle|musee|archives|archeolog[a-z]*|note de bas|traduction|cours (sur|de|d')|theologie|restaur[a-z]*|toiture
  study: clocher|orgue|choeur|chorale|cloches|concert|recital|statistiques|questionnaire|memoire (sur|de)|visite (guidee|du|de)|cimetiere
  study: patrimoine|club de lecture
  fiction: comedies?|theatre|mise en scene|sur scene|a l'affiche|guichets|feydeau|moliere|hugo|balzac|zola|opera|(le|son) role
  fiction: joue (le|la|un|une)|satire|dessin anime|bande dessinee|bd|acte (un|deux|trois|i)|romans?|films?|documentaire|piece (de|sur)
  fiction: personnages?|scenes? (de|ou|du)|le livre|romancier|romanciere|heroine|heros|intitulee?
  care: recherche|association|ligue|collecte|fondation|colloque|services? (de|d')|unite|etude|campagne|course (contre|pour)|dons?
  care: conference|these|livre|film|exposition|professeur|specialiste|clinique (du|des|partenaire|veterinaire)|cliniques|roman|article
  care: formation|prevention|assurance|mutuelle|depistage|patients|patientele|salon|brochure|depliant|logiciel
  care: essai (clinique|therapeutique)|congres|subvention|pavillon|economique|(du|le) marche|du secteur|de l'entreprise
  care: de la (societe|region)|cure thermale|(de|du) serveur|(d'|en) effectifs?|certificat|justificatif|centre|lits|materiel
  care: services? (de|du|des|d')|(me|nous|m'|nous a|m'a) ?(charge|demande|prie|autorise|autorisee|demandee?)( de| a)? (de )?(vous|te|t')
  care: avec son accord|sait que je (vous|t')
  assembly: assemblee generale|ag|comite|conseil d'administration|bureau|tresorier|motion|resolution|budget|statuts|cse|copropriete|syndic
  assembly: procuration|adherents?|actionnaires|ordre du jour|concours|prix|logo|affiche
  own-fault: (je|j'|me|suis|m'etais|moi)( ?(suis|etais|ai ete|me sens|sens|passe pour|m'en veux|ai honte|aurais|me trouve|trouve|vraiment|bien|si|un peu|tellement|d'une|un|une|le|la|tres|furieux|furieuse|honte))* ?(idiote?|imbecile|bete|stupide|nulle?|incapable|honteu(x|se)|ridicule|paresseu(x|se)|depassee?|imbuvable|impolie?|negligente?|distraite?)
  own-fault: (contre|envers|de) moi-meme|contre nous-memes
  own-fault: ma (propre )?(betise|mauvaise foi|nullite|incompetence|paresse|faute|negligence|distraction)
  own-fault: mon (propre )?(incompetence|erreur)|de ma part|honte (d'avoir|de (ne|vous|mon|ma|t'))|mea culpa|(mes|toutes mes) excuses
  own-fault: (assez|marre|lasse?|fatiguee?) de m(a|on|es) propre|je me suis tromp[a-z]+
  own-fault: j'ai (oublie|commis|fait une (erreur|betise|bourde))|mon (oubli|erreur|etourderie)|ma bourde|je suis (confuse?|desole[e]?)
  own-fault: pardon(nez|ne)?(-moi)? (de|pour|mon|ma)
  denied: (n'est|ne sont|n'etait|n'etaient|n'etes|n'es|n'a|rien|loin)( pas| point| plus| nullement| d'etre| d'| jamais)* ?(un |une |des |d'un |d'une |un vrai )?(idiote?s?|imbeciles?|bete|nulle?s?|menteu[a-z]+|voleu[a-z]+|escroc|lache|paresseu[a-z]+|incompetente?s?|malhonnetes?|stupides?|ridicules?|arrogante?s?|odieu[a-z]+|mechante?|insupportables?)
  denied: c'est (lui|elle) qui le (dit|reconnait|clame)|comme (il|elle) (dit|l'avoue)|de son propre aveu|il en rit|elle en rit|dit-il
  denied: dit-elle|il l'avoue|elle l'avoue
  outrage: (votre|vos|ton|tes|ce|cet|cette|ces|c'|tout cela|tout ca|cela|ca) ?([a-z'-]+ ){0,4}?(est|sont|etait|a ete|fut|releve|frole|depasse|devient|confine a) ?(d'une |d'un |proprement |tout simplement |purement |totalement |absolument |franchement |vraiment |parfaitement |simplement |tout a fait |purement et simplement |de la |du |une |un |rare |les |de |des |l'|plus que |juste )*(inadmissible|inacceptable|scandale(ux|use)?|honteu(x|se)|honte|inqualifiable|intolerable|lamentable|deplorable|insultante?|insulte|revoltante?|ecoeurante?|indigne|odieu(x|se)|minable|pitoyable|foutage|foutaise|n'importe quoi|mascarade|farce|plaisanterie|blague|torchon|bornes|limites|entendement|mepris|indecente?|ahurissante?|grossierete|mauvaise foi|vol|escroquerie|arnaque|chantage|harcelement|malhonnete|ridicule|grotesque|delirante?|aberrante?|impolitesse|incompetence|amateurisme|je-m'en-foutisme)s?( |,|\\.|!|;|$)
  party: macron~|melenchon~|le pen|zemmour|bardella|sarkozy~|poutine~|trump~|netanyahou|zelensky|orban|erdogan|lepenistes?
  party: (le )?(rn|fn|front national|rassemblement national|lfi)|les insoumis|gauchistes?|fachos?|gilets jaunes|islamo-?gauchis[a-z]*
  party: wokisme|les woke[s]?|sionistes?|la (macronie|gauche caviar)|les bobos
  party: (la|les) (droite|gauche|socialistes|communistes|verts|ecolos|republicains|macronistes|insoumis|extreme[- ]droite|extreme[- ]gauche) (a|ont|va|vont) (perdu|gagne|ruine|gagner|perdre|ruiner|coule|couler)
  party: (plus personne|plus aucun jeune|les jeunes) (ne )?(veu(t|lent))( plus)? (travailler|bosser)
  office: visite|inaugur[a-z]*|discours|decret|loi|arrete|budget|annonc[a-z]*|portrait|biographi[a-z]*|professeur|universite|sommet
  office: subvention|droits de douane|sanctions|cours|rue|avenue|place|legifrance
  scandal: se drogu[a-z]+|(prend|sniffe|fume) (de la|du|de l') ?(drogue|cocaine|coke|heroine|cannabis|herbe|shit)
  scandal: (sa|son) (femme|mari|compagne|compagnon|copine|copain|epouse) (est partie?|l'a (quitte|plaque|largue|mis|trompe)[a-z]*|l'avait|le trompe|la trompe|a fichu le camp)
  scandal: couch(e|ent|ait) avec|une liaison avec|sa maitresse|son amant|trompe (sa|son)|a fait de la prison
  scandal: (son|ses|sa) (infidelite|liaison|dettes|alcoolisme|divorce|condamnation|faillite|addiction)s?
  scandal: n'est plus (le meme|la meme|que l'ombre)|part en vrille|au fond du trou|a la derive|en train de (couler|craquer|sombrer)
  scandal: n'a plus (la tete|le gout|toute sa tete)|plus la tete a|(pas|jamais) remise? de
`);
