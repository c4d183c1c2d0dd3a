import type { Said } from './signs/signs.ts';

/** What the beginning of a word weighs, in tenths, fitted to letters by test/bench/tact/fit-weights.ts: not written by hand. */
export const WORDS_FR: Readonly<Record<Said, string>> = {
  give: `
    votre:5 par:5 chez:4 ai:4 jointe:4 voir:4 parle:4 commen:3 j'ai:3 ils:3 pour:3 l'arti:3 deux:3 chere:3 vendre:3 trois:3 contre:3 y:3
    questi:3 de:3 volont:3 chambr:3 bas:3 voudre:3 et:3 l'ai:3 cinq:3 messag:3 jusqu':2 lien:2 club:2 tiens:2 voudra:2 ne:2 veux:2 mardi:2
    passer:2 garde:2 b:2 t'ai:2 ouvrir:2 versio:2 page:2 roue:2 exempl:2 toute:2 cv:2 piece:2 presse:2 remont:2 motiva:2 vingt:2 mme:2 ton:2
    modele:2 coince:2 centre:2 me:2 sortie:2 avec:2 bois:2 signez:2 fichie:2 mes:2 s'il:2 tiede:2 avait:2 premie:2 plus:2 monter:2 jours:2
    cent:2 bail:2 septem:2 pouvez:2 perdre:2 les:2 sur:2 apres:2 soins:2 t'a:2 biblio:2 repren:2 soeur:2 aussi:2 patien:2 docteu:2 aupres:2
    edith:2 grand:2 chef:2 coupes:2 j:2 yoko:2 graphi:2 rouge:2 plan:2 l'inst:2 qu'un:2 nouvea:2 m'as:2 servic:2 mon:1 appel:1 choisi:1
    entier:1 pere:1 k:1 biento:1 penali:1 sitot:1 joue:1 guy:1 passe:1 abgral:1 faites:1 qu'a:1 lumen:1 archi:1 notre:1 arrose:1 beau:1
    rouvre:1 mainte:1 plaide:1 moulin:1 tu:1 stage:1 taille:1 aller:1 avant:1 j'enve:1 depose:1 heure:1 mienne:1 noir:1 l'on:1 ory:1 prete:1
    ferran:1 caisse:1 sous:1 venez:1 fils:1 aucun:1 minute:1 sans:1 tante:1 cinema:1 delatt:1 pied:1 quel:1 ma:1 conver:1 votres:1 lit:1
    l'atte:1 haute:1 avril:1 acte:1 harico:1 choses:1 direct:1 dernie:1 kerbra:1 pouvon:1 rentre:1 payer:1 etudia:1 tablea:1 ecrire:1
    d'ici:1 servir:1 loyer:1 fin:1 martin:1 fr:1 faron:1 frigo:1 dessin:1 fond:1 repein:1 vraime:1 licenc:1 l'assu:1 regle:1 fiche:1
    reclam:1 signe:1 voici:1 bleu:1 interr:1 cet:1 memoir:1 lampe:1 chaudi:1 amical:1 l'an:1 sont:1 juin:1 enfant:1 julie:1 deuxie:1 quoi:1
    contac:1 r:1 journa:1 l'egli:1 lettre:1 toitur:1 associ:1 retrou:1 librai:1 d'un:1 voulez:1 autour:1 garcon:1 c'etai:1 emma:1 fenetr:1
    surtou:1 bornag:1 prend:1 sinon:1 recopi:1 vasseu:1 vienne:1 capita:1 n'a:1 foncie:1 libre:1 gris:1 possed:1 lignes:1 aubin:1 glisse:1
    soit:1 vaisse:1 boit:1 son:1 plante:1 du:1 voila:1 depot:1 dans:1 rembou:1 conven:1 correc:1 dessou:1 accuei:1 pres:1 aout:1 propre:1
    allez:1 he:1 refere:1 manqua:1 repond:1 ce:1 l'inte:1 ont:1 violon:1 benevo:1 quarti:1 meille:1 c'est:1 capuci:1 n'y:1 places:1 confie:1
    pourra:1 chat:1 d'acco:1 viendr:1 inutil:1 joel:1 jeune:1 d'appr:1 l'impr:1 n'as:1 jeudi:1 sauf:1 puissi:1 semina:1 l'equi:1 venir:1
    bottes:1 part:1 cite:1 mariag:1 frappe:1 davant:1 entret:1 pendan:1 banc:1 contra:1 l'acte:1 prigen:1 mise:1 tot:1 reglem:1 souvie:1
    vu:1 appell:1 saint:1 vas:1 catalo:1 poigne:1 aubry:1 neuve:1 pernet:1 l'enve:1 longte:1 preter:1 aura:1 cabine:1 velo:1 reglee:1 peux:1
    zero:1 m:1 marque:1 recomm:1 faut:1 loge:1 parque:1 coach:1 l'anne:1 public:1 voisin:1 stagia:1 devrai:1 joins:1 retenu:1 haddad:1
    avais:1 dedans:1 rue:1 inscri:1 cle:1 cles:1 j'ecri:1 photog:1 etes:1 releve:1 gite:1 pot:1 l'oubl:-1 sept:-1 succes:-1 theo:-1
    devant:-1 trente:-1 gros:-1 m'avez:-1 ouvre:-1 conge:-1 pris:-1 musee:-1 appren:-1 articl:-1 rendre:-1 t'embr:-1 date:-1 partie:-1
    beauco:-1 t'inqu:-1 trouve:-1 maman:-1 train:-1 pourqu:-1 archiv:-1 lilas:-1 prefer:-1 eux:-1 previe:-1 onze:-1 figure:-1 enregi:-1
    repris:-1 joint:-1 marie:-1 cas:-1 mer:-1 desser:-1 jeunes:-1 absent:-1 serait:-1 finale:-1 mantea:-1 n:-1 accord:-1 nadia:-1 cours:-1
    tata:-1 odile:-1 helene:-1 ouest:-1 adress:-1 candid:-1 attrib:-1 labora:-1 amir:-1 betty:-1 m'a:-1 aviez:-1 diplom:-1 garder:-1 l'un:-1
    corrig:-1 gratui:-1 sud:-1 locata:-1 local:-1 annonc:-1 parois:-1 suis:-1 quitte:-1 rappel:-1 note:-1 foncti:-1 colis:-1 enverr:-1
    match:-1 calend:-1 gwen:-1 peut:-1 j'espe:-1 chanti:-1 juste:-1 publie:-1 qu'ils:-1 diffus:-1 mai:-1 courri:-1 sommes:-1 puisqu:-1
    existe:-1 lirai:-1 femme:-1 marche:-1 bachir:-1 accept:-1 ines:-1 sache:-1 revise:-1 livre:-1 mdr:-1 reunio:-1 place:-1 leur:-1 est:-1
    pense:-1 meteo:-1 ensuit:-1 parlie:-1 jardin:-1 genera:-1 tente:-1 fabric:-1 l'expo:-1 respec:-1 t:-1 etait:-1 moins:-1 racont:-1
    bisous:-1 excell:-1 feu:-1 interv:-1 metres:-1 meme:-1 quatre:-1 tour:-1 ici:-1 l'entr:-1 recevo:-1 relu:-1 cause:-1 retire:-1 pleure:-1
    sachez:-1 m'en:-1 fonds:-1 prisci:-1 faire:-1 tes:-1 vers:-1 savoir:-1 quelqu:-1 loic:-1 avez:-1 gateau:-1 l'agen:-1 tient:-1 ses:-1
    er:-1 sais:-1 attend:-1 jour:-1 petite:-1 range:-1 deja:-1 yo:-1 entrep:-1 crois:-1 gardie:-1 mot:-1 limite:-1 simple:-1 seule:-1
    dessus:-1 nuit:-1 rencon:-1 mercre:-1 gwenn:-1 derrie:-1 d'une:-1 m'avai:-1 prendr:-1 puis:-1 rennes:-1 un:-1 cents:-1 pierre:-1
    s'appe:-1 mal:-1 monsie:-1 j'avai:-1 maitre:-1 parapl:-1 confir:-1 lu:-1 l'accu:-1 parlen:-1 ajoute:-1 croise:-1 vient:-1 suite:-1
    mademo:-1 souci:-1 compri:-1 mange:-1 mamie:-1 propos:-1 badge:-1 gare:-1 roche:-1 s'en:-1 avoir:-1 court:-1 dort:-1 qu'on:-1 ville:-1
    arrive:-1 kersau:-1 droite:-1 nantes:-1 tant:-1 dix:-1 presen:-1 d'avoi:-1 troisi:-1 inform:-1 malo:-1 cherie:-1 chaise:-1 jeanne:-1
    donne:-1 prix:-1 client:-1 https:-1 rendu:-1 encore:-1 honte:-1 toit:-1 sera:-1 bonjou:-1 seance:-1 dirige:-1 marcha:-1 vote:-1
    revien:-1 pages:-1 aux:-1 camill:-1 d:-1 charge:-1 veut:-1 colleg:-1 liste:-1 lundi:-1 se:-1 s'est:-1 enfin:-1 dire:-1 traite:-1
    partag:-1 grace:-1 ceux:-1 casier:-1 remerc:-1 affair:-1 paul:-1 bras:-1 exampl:-1 gens:-1 tete:-1 perdu:-1 midi:-1 fini:-1 parole:-1
    syndic:-1 seront:-1 reconn:-1 etre:-1 soyez:-1 nom:-1 fait:-1 te:-1 petit:-1 quaran:-1 n'ai:-1 projec:-1 connai:-1 tous:-1 affich:-1
    qui:-1 promis:-1 copies:-1 e:-1 rien:-1 pas:-1 solene:-1 matin:-1 on:-1 coucou:-1 plaisi:-1 monte:-1 si:-1 manque:-1 mieux:-2 prends:-2
    bonne:-2 ta:-2 dimanc:-2 profes:-2 merci:-2 moi:-2 parler:-2 ca:-2 heures:-2 nouvel:-2 va:-2 dit:-2 tout:-2 aurez:-2 cherch:-2 l'a:-2
    au:-2 jure:-2 madame:-2 reserv:-2 ferme:-2 donc:-2 six:-2 ou:-2 toutes:-2 monde:-2 as:-2 ci:-2 poste:-2 porte:-2 reste:-2 depuis:-2
    euros:-2 rappor:-3 tenu:-3 dont:-3 comme:-3 il:-3 une:-3 copie:-3 sa:-3 je:-4 a:-5
  `,
  ask: `
    l'on:4 et:4 dix:3 votre:3 aviez:3 il:3 demand:3 que:3 quoi:3 moindr:3 souven:3 tres:3 serait:2 qui:2 signer:2 prepar:2 dit:2 ou:2
    serais:2 me:2 heureu:2 mon:2 mieux:2 serion:2 connai:2 pourra:2 pour:2 regard:2 des:2 sur:2 avant:2 dimanc:2 rien:2 maitre:2 aucune:2
    enseig:2 avez:2 fais:2 affair:2 quelqu:2 beauco:2 eu:2 crois:2 precie:2 fut:2 pardon:1 s:1 ainsi:1 pendan:1 sentim:1 j'ecri:1 veux:1
    bois:1 d'un:1 possib:1 etienn:1 etaien:1 m'expl:1 profes:1 train:1 y:1 ait:1 auriez:1 vasseu:1 ouvrir:1 vaisse:1 accept:1 concer:1
    reglem:1 consei:1 notes:1 labo:1 ecrit:1 papa:1 coup:1 m'a:1 canape:1 deux:1 photog:1 etes:1 r:1 puissi:1 le:1 vitrac:1 onze:1 l'anne:1
    l'arch:1 t:1 veto:1 peux:1 tu:1 presqu:1 tard:1 brebis:1 cooper:1 viens:1 j'aime:1 fil:1 n'est:1 dis:1 annees:1 minute:1 place:1
    l'egli:1 pied:1 coprop:1 commen:1 franch:1 teleph:1 parler:1 madame:1 moi:1 dans:1 ecoute:1 je:1 m'aide:1 l'ecol:1 ce:1 rencon:1 m'ont:1
    mamie:1 ceux:1 archiv:1 cartes:1 l'entr:1 d'apre:1 interv:1 ces:1 propri:1 vois:1 retrou:1 ferme:1 livre:1 oui:1 plombi:1 m'envo:1
    besoin:1 recher:1 homme:1 vos:1 parven:1 dernie:1 coupe:1 genou:1 printe:1 coach:1 sais:1 cordia:1 refuse:1 tire:1 solene:1 meme:1
    d'avoi:1 si:1 d'une:1 collec:1 payer:1 plan:1 fete:1 libre:1 contre:1 eux:1 lille:1 n'y:1 articl:1 choisi:1 gagne:1 remise:1 joint:1
    seule:1 ouvrag:1 court:1 confre:1 nom:1 transm:1 aussit:1 aurais:1 france:1 panne:1 nos:1 voudre:1 ci:1 releve:1 projet:1 presse:1 mis:1
    reconn:1 pris:1 bourse:1 retenu:1 tracte:1 bruit:1 dos:1 depart:1 second:1 bien:1 affich:1 descen:1 lignes:1 hello:1 doute:1 froide:1
    deuxie:1 matin:1 tous:1 boulan:1 lire:1 chapit:1 soixan:1 vraie:1 j'ai:1 serai:1 apres:1 mathur:1 no:1 oeil:1 lis:1 eleves:1 elodie:1
    contin:-1 boulot:-1 junior:-1 hasard:-1 maree:-1 l'autr:-1 change:-1 arrose:-1 ai:-1 pouvon:-1 enfant:-1 faites:-1 gardie:-1 donc:-1
    bleu:-1 non:-1 alain:-1 bernar:-1 prefer:-1 l'a:-1 cet:-1 week:-1 donne:-1 malo:-1 recrut:-1 venez:-1 grand:-1 juge:-1 n'a:-1 pres:-1
    karim:-1 sauf:-1 https:-1 j'en:-1 repren:-1 graphi:-1 rouge:-1 chef:-1 bureau:-1 end:-1 votres:-1 ici:-1 bises:-1 finale:-1 grande:-1
    local:-1 trois:-1 chat:-1 exampl:-1 compri:-1 juin:-1 toi:-1 alors:-1 voici:-1 ses:-1 priere:-1 jours:-1 merci:-1 camion:-1 sache:-1
    ton:-1 tables:-1 toujou:-1 aura:-1 plein:-1 j'espe:-1 preven:-1 journe:-1 repond:-1 lui:-1 pot:-1 manque:-1 moins:-1 gens:-1 quelle:-1
    hier:-1 vers:-1 renvoy:-1 fois:-1 rappel:-1 qu'on:-1 table:-1 mains:-1 nadia:-1 dossie:-1 octobr:-1 soleil:-1 gwenn:-1 frere:-1 avait:-1
    huit:-1 rembou:-1 dois:-1 photo:-1 joel:-1 son:-1 dire:-1 versio:-1 est:-1 comman:-1 deja:-1 voulez:-1 docteu:-1 match:-1 quatre:-1
    propos:-1 se:-1 journa:-1 carte:-1 etait:-1 reste:-1 diffus:-1 bisous:-1 confir:-1 sinon:-1 plutot:-1 voila:-1 he:-1 nouvea:-1 voudra:-1
    avec:-1 aussi:-1 tes:-1 ont:-1 arrive:-1 sans:-1 vingt:-1 conten:-1 remarq:-1 toute:-1 retrai:-1 ma:-1 partag:-1 recu:-1 client:-1
    samedi:-1 ils:-1 cabine:-1 porte:-1 cela:-1 coucou:-1 parle:-1 l'ai:-1 jamais:-1 paul:-1 bonne:-1 dont:-1 on:-1 presen:-1 numero:-1
    vendre:-1 vu:-1 trente:-1 calme:-1 ta:-1 chez:-1 encore:-1 mardi:-1 monsie:-1 ete:-1 camill:-1 quand:-2 te:-2 remerc:-2 jour:-2 va:-2
    notre:-2 midi:-2 nouvel:-2 laisse:-2 as:-2 comme:-2 la:-2 attend:-2 secret:-2 par:-2 pourri:-2 plus:-2 cherch:-2 h:-2 pouvez:-2 les:-2
    tout:-3 au:-3 a:-3
  `,
  thank: `
    l'oubl:6 vraime:4 monte:4 nous:3 ne:3 tes:3 porte:3 toute:3 merci:3 pas:3 quatre:2 reconn:2 m'ont:2 elles:2 mon:2 suis:2 dire:2 jour:2
    tellem:2 nom:2 lit:2 avoir:2 voila:2 charge:2 rappor:2 avez:2 tout:2 etait:2 tu:2 reste:2 fait:2 genou:2 repart:2 l'esca:2 terre:2
    vous:2 jamais:2 ca:2 d'ou:2 sans:2 rendre:2 pret:2 r:2 m'as:2 tenir:1 je:1 combie:1 te:1 petite:1 infini:1 veille:1 fiche:1 quatri:1
    annick:1 gateau:1 pleure:1 ton:1 travai:1 evite:1 meille:1 precie:1 nuit:1 j'etai:1 plus:1 parque:1 parfai:1 teleph:1 tire:1 camion:1
    arrive:1 temps:1 interd:1 commen:1 depuis:1 dessin:1 dort:1 pris:1 ouvert:1 disiez:1 l'hopi:1 semain:1 jessic:1 sam:1 l'heur:1 mieux:1
    l'ai:1 desorm:1 juste:1 fois:1 votre:1 papa:1 refuse:1 etre:1 plein:1 contra:1 regard:1 j'en:1 qu'on:1 k:1 mantea:1 aupres:1 vent:1
    route:1 avocat:1 sachez:1 comme:1 feu:1 d'autr:1 aide:1 rire:1 grace:1 heures:1 leve:1 lu:1 capita:1 chere:1 hier:1 couleu:1 oblige:1
    d'y:1 decroc:1 un:1 person:1 m'avoi:1 sitot:1 l'etud:1 repond:1 oreill:1 assez:1 fasse:1 ont:1 sais:1 oriol:1 encore:1 va:1 patien:1
    pont:1 signe:1 parle:1 vendre:1 acte:1 ecrit:1 anne:1 suite:1 midi:1 echang:1 caroli:1 recomm:1 arrete:1 yousse:1 simon:1 conten:1
    d'avoi:1 mere:1 memoir:1 bises:1 belles:1 signal:1 fils:1 jury:1 abgral:1 tant:1 demain:1 traduc:1 passe:1 s'est:1 l'aute:1 trouve:1
    pere:1 dois:1 monde:1 ete:1 tresor:1 avons:1 pendan:1 vaut:1 photos:1 l'expo:1 stand:1 passee:1 madame:1 maitre:1 oui:-1 que:-1
    dernie:-1 puissi:-1 katia:-1 relu:-1 aviez:-1 beau:-1 seront:-1 longue:-1 ravi:-1 repons:-1 place:-1 mise:-1 avance:-1 direct:-1
    procha:-1 ci:-1 souven:-1 avis:-1 candid:-1 mis:-1 croise:-1 pousse:-1 serai:-1 avait:-1 vidal:-1 cordia:-1 juin:-1 huit:-1 puisqu:-1
    peu:-1 carte:-1 presen:-1 bon:-1 aussi:-1 autres:-1 si:-1 archiv:-1 photog:-1 https:-1 d'avan:-1 a:-1 jeudi:-1 page:-1 lundi:-1 lui:-1
    tres:-1 assist:-1 jo:-1 exampl:-1 saint:-1 tous:-1 dit:-1 gardie:-1 compre:-1 l'a:-1 couran:-1 souhai:-1 ai:-1 nos:-1 super:-1 dont:-1
    mois:-1 fais:-1 rappel:-1 part:-1 donc:-1 chez:-1 routin:-1 remerc:-1 vient:-1 passer:-1 lire:-1 m'a:-1 qu'ell:-1 soir:-1 questi:-1
    fin:-1 trop:-1 sa:-1 autant:-1 jours:-1 dossie:-1 deja:-1 heure:-1 cher:-1 de:-1 vos:-1 plante:-1 tante:-1 t'aura:-1 recu:-1 meme:-1
    mais:-1 camill:-1 boulot:-1 aux:-1 occupe:-1 avec:-1 se:-1 pour:-1 pluie:-1 salle:-1 laisse:-1 nour:-1 notre:-1 ici:-1 lettre:-1 ma:-1
    voici:-1 ou:-1 retrou:-1 mot:-1 bien:-1 cherch:-1 j'espe:-1 cote:-1 quelqu:-1 h:-1 note:-2 sur:-2 monsie:-2 j'ai:-2 des:-2 toi:-2
    dans:-2 en:-2 toujou:-2 deux:-2 avant:-2 c'est:-2 ta:-2 bonne:-2 au:-2 on:-2 salut:-3 qui:-3 le:-3 du:-3 bonjou:-4
  `,
  share: `
    reserv:6 vient:5 y:5 l'ordr:3 les:3 ligne:3 sans:3 des:3 de:3 profit:3 partir:3 sur:2 jusqu':2 articl:2 du:2 te:2 exampl:2 gratui:2
    d'etre:2 repass:2 editeu:2 avec:2 sors:2 aux:2 fais:2 anne:2 matin:2 lu:2 devrai:2 tu:2 vite:2 https:2 votres:2 lignes:2 ses:2 fichie:2
    d'avri:2 nuit:2 remis:2 oblige:2 quere:2 retire:2 sait:2 derrie:2 cabine:2 ca:2 en:2 cela:2 consul:2 intere:2 signal:2 qui:2 faire:2
    inscri:2 tente:2 mais:2 tant:2 moulin:2 corre:2 procha:2 chez:1 rien:1 train:1 euros:1 depot:1 six:1 page:1 manque:1 seulem:1 mains:1
    gros:1 t'as:1 commis:1 gare:1 docteu:1 leur:1 repeti:1 entier:1 comme:1 jeanne:1 encore:1 annee:1 vu:1 chante:1 ils:1 pris:1 joins:1
    suivre:1 port:1 publie:1 dit:1 classe:1 person:1 veille:1 premie:1 cafe:1 dernie:1 redon:1 traduc:1 chaine:1 rouvre:1 table:1 medeci:1
    parle:1 ouvre:1 pleure:1 sa:1 soir:1 patrim:1 qu'on:1 rembou:1 grande:1 cause:1 grand:1 e:1 quatri:1 carte:1 compri:1 etre:1 vienne:1
    finale:1 point:1 jeudi:1 france:1 propos:1 chauff:1 fondat:1 vas:1 revue:1 colleg:1 billet:1 t'embr:1 petite:1 projec:1 parue:1 il:1
    fort:1 consei:1 dispar:1 sept:1 pu:1 passee:1 enfant:1 envoie:1 presqu:1 neuf:1 regles:1 verre:1 humain:1 samedi:1 serai:1 depart:1
    portes:1 court:1 mer:1 avoir:1 franca:1 cloche:1 repons:1 meille:1 tiens:1 sens:1 vidal:1 fouill:1 j'y:1 mettre:1 lise:1 taille:1
    entree:1 trente:1 n'ai:1 sel:1 un:1 l'atte:1 ceux:1 appel:1 cas:1 capuci:1 sortir:1 places:1 vraime:1 chere:1 marine:1 atelie:1 jour:1
    douze:1 demand:1 dimanc:1 a:1 syndic:1 brest:1 maree:1 cartes:1 ce:1 absolu:1 l'inst:1 son:1 ans:1 maison:1 cahier:1 amis:1 rang:1
    biblio:1 mes:1 candid:1 fonds:1 crois:1 mai:1 voir:1 adjoin:1 limite:1 cinq:1 ou:1 penser:1 conser:1 huit:1 ecoute:1 choeur:1 d'y:1
    moins:1 faut:1 froid:1 chanti:1 amitie:1 devenu:1 solene:1 recomm:1 vegeta:1 une:1 depuis:1 qu'il:1 haies:1 nouvel:1 profes:1 pense:1
    voitur:-1 phrase:-1 possib:-1 signe:-1 deuxie:-1 velo:-1 boite:-1 roule:-1 compre:-1 suit:-1 qu'ell:-1 desorm:-1 aussi:-1 merci:-1
    siege:-1 caisse:-1 tient:-1 vingt:-1 vaut:-1 chaise:-1 malo:-1 corrig:-1 promet:-1 rencon:-1 retrai:-1 biento:-1 seule:-1 mal:-1
    tablea:-1 reclam:-1 raison:-1 parque:-1 stage:-1 d'ici:-1 veut:-1 numero:-1 bas:-1 repein:-1 entend:-1 dossie:-1 vous:-1 avait:-1
    entret:-1 hors:-1 donner:-1 rue:-1 noir:-1 aubry:-1 l'an:-1 librai:-1 deux:-1 commen:-1 lit:-1 debute:-1 mars:-1 loin:-1 annonc:-1
    photog:-1 retard:-1 tienne:-1 midi:-1 choses:-1 rentre:-1 l'expo:-1 messag:-1 attend:-1 plante:-1 as:-1 jamais:-1 bureau:-1 connai:-1
    s'en:-1 arrose:-1 sera:-1 frigo:-1 viens:-1 site:-1 cordia:-1 sante:-1 meteo:-1 avons:-1 garde:-1 trop:-1 ces:-1 l'autr:-1 suppri:-1
    l'eche:-1 n'est:-1 sortie:-1 local:-1 bisous:-1 questi:-1 papa:-1 dessou:-1 kersau:-1 tete:-1 peu:-1 sous:-1 n'a:-1 prends:-1 genera:-1
    cote:-1 inform:-1 toi:-1 promis:-1 termin:-1 pres:-1 julie:-1 ouest:-1 tous:-1 accept:-1 que:-1 juin:-1 sinon:-1 dessin:-1 rappel:-1
    quelle:-1 au:-1 m'a:-1 organi:-1 chat:-1 mon:-1 livre:-1 costum:-1 quatre:-1 toute:-1 cours:-1 lien:-1 quaran:-1 l'ai:-1 mairie:-1
    mme:-1 chiffr:-1 compte:-1 noel:-1 j'en:-1 bien:-1 budget:-1 chaque:-1 copie:-1 pluie:-1 dire:-1 ete:-1 troisi:-1 prefer:-1 repond:-1
    secret:-1 jours:-1 minute:-1 lettre:-1 aura:-1 sud:-1 onze:-1 bonne:-1 parait:-1 repren:-1 apres:-1 devant:-1 mot:-1 ecrit:-1 ne:-1
    nour:-1 lui:-1 vendre:-1 madame:-1 presen:-1 retrou:-1 ferme:-1 r:-1 quelqu:-1 laisse:-1 musee:-1 gwenn:-1 dix:-1 mercre:-1 bon:-1
    photo:-1 voici:-1 cher:-1 fois:-1 meme:-1 fait:-2 salle:-2 se:-2 direct:-2 voila:-2 demain:-2 dont:-2 ta:-2 passe:-2 etait:-2 suis:-2
    avez:-2 donc:-2 m:-2 heures:-2 toujou:-2 j'ai:-2 h:-2 trois:-2 votre:-2 l'affi:-2 pas:-2 pour:-2 salut:-2 plus:-2 ton:-2 c'est:-2 et:-3
    est:-3 nous:-3 sont:-3 bonjou:-5
  `,
  introduce: `
    connai:4 ecrit:4 copie:3 dont:3 mon:3 vous:2 monte:2 repren:2 echang:2 ici:2 docteu:2 r:2 nadia:2 livre:2 as:2 qui:2 ferme:2 monsie:2
    affair:2 ans:2 l'autr:2 bras:2 tenu:2 reste:2 ensuit:2 nom:2 moi:2 pas:2 soit:2 kersau:2 en:2 rennes:2 servez:2 madame:2 voici:2 n'en:2
    frere:2 annick:2 cinq:2 consul:1 je:1 presen:1 oublie:1 messag:1 herve:1 qu'il:1 l'a:1 l'une:1 cher:1 dirige:1 dis:1 un:1 elle:1
    travau:1 profes:1 ai:1 bris:1 chaque:1 presid:1 oriol:1 sitot:1 abgral:1 acte:1 l'etud:1 evite:1 laisse:1 oreill:1 fasse:1 lumen:1
    archi:1 l'oubl:1 tables:1 vera:1 dessin:1 ferran:1 maitre:1 toi:1 fr:1 capita:1 sylvie:1 patien:1 relati:1 julie:1 puis:1 trois:1
    cliniq:1 mets:1 ceux:1 il:1 librai:1 temps:1 serait:1 te:1 parlie:1 donnee:1 vient:1 faut:1 solene:1 tu:1 direct:1 l'hopi:1 mesdam:1
    an:1 sujet:1 theo:1 tour:1 faites:1 haddad:1 ecrire:1 compte:1 fort:1 livres:1 l'un:1 ravi:1 ferait:1 juin:-1 midi:-1 rien:-1 imprim:-1
    bonne:-1 tres:-1 parce:-1 deja:-1 lettre:-1 ses:-1 sans:-1 toute:-1 mercre:-1 ca:-1 bisous:-1 procha:-1 chez:-1 ils:-1 aux:-1 valide:-1
    suis:-1 apres:-1 bon:-1 et:-1 ta:-1 cela:-1 vendre:-1 factur:-1 savoir:-1 premie:-1 chaise:-1 soupe:-1 pierre:-1 page:-1 j'en:-1
    comme:-1 nouvea:-1 prefer:-1 les:-1 huit:-1 sous:-1 heures:-1 nous:-1 mais:-1 etait:-1 jours:-1 commen:-1 semain:-1 votre:-1 demand:-1
    embras:-1 y:-1 repond:-1 avant:-1 n'a:-1 change:-1 presqu:-1 odile:-1 fait:-1 cette:-1 part:-1 se:-1 ton:-1 ou:-1 son:-1 enfin:-1 par:-1
    attend:-1 salut:-1 aussi:-1 c'est:-1 m'a:-1 avec:-1 salle:-1 ma:-1 tout:-2 on:-2 vos:-2 du:-2 bien:-2 deux:-2 me:-2 j'ai:-2 h:-2
    bonjou:-2 de:-2 sont:-3 pour:-3 au:-3 la:-3 le:-3
  `,
  need: `
    un:5 toujou:4 si:4 tout:3 se:3 pas:3 et:3 qui:3 n'a:3 connai:3 ou:3 cherch:3 pour:3 maitre:2 quelqu:2 nous:2 bien:2 en:2 seul:2 rentre:2
    juin:2 cousin:2 loge:2 correc:2 encore:2 mis:2 bon:2 succes:2 s'est:2 lise:2 d'un:2 secret:2 er:2 perdu:2 d'ici:2 octobr:2 faut:2 son:2
    reve:2 m:2 voudra:2 non:2 pres:2 l'hive:2 est:2 saison:2 cote:2 mot:2 dame:2 t'as:1 aux:1 tu:1 cale:1 veut:1 benevo:1 deux:1 rennes:1
    chat:1 l'appa:1 d'occa:1 condit:1 repren:1 mari:1 mon:1 l'anne:1 maison:1 medeci:1 fin:1 propri:1 soixan:1 arrive:1 compri:1 aout:1
    sauve:1 librai:1 reserv:1 chambr:1 peu:1 lyon:1 banque:1 petite:1 premie:1 preneu:1 trop:1 juge:1 boulot:1 choses:1 mme:1 avocat:1
    septem:1 toitur:1 aimabl:1 va:1 mots:1 part:1 chere:1 pense:1 commun:1 tous:1 noel:1 souscr:1 souffl:1 bas:1 trente:1 qu'on:1 modele:1
    cabine:1 fonds:1 bises:1 dis:1 petit:1 ta:1 dans:1 sommes:1 trouve:1 tellem:1 faire:1 bateau:1 haute:1 tient:1 toi:1 chose:1 neuf:1
    tourne:1 serait:1 semain:1 profit:1 contra:1 l'heur:1 ont:1 suis:1 jardin:1 gregoi:1 dire:1 ines:1 janvie:1 rien:1 eu:1 tete:1 recu:1
    moulin:1 gare:1 versio:1 porte:1 calme:1 gardie:1 prefer:1 teleph:1 rue:1 sa:1 veux:1 route:1 sauf:1 conven:1 tiens:1 du:1 assist:1
    profes:1 demena:1 bail:1 presen:1 trois:1 journe:1 rendre:1 douze:1 l'auto:1 d'une:1 trompe:-1 direct:-1 bleu:-1 reclam:-1 tenue:-1
    servic:-1 achete:-1 neveu:-1 toutes:-1 katia:-1 cas:-1 mets:-1 etre:-1 france:-1 heures:-1 parue:-1 enfant:-1 nouvea:-1 salle:-1
    relati:-1 reside:-1 aubrac:-1 gros:-1 mettre:-1 machin:-1 revise:-1 vingt:-1 routin:-1 dernie:-1 suite:-1 lettre:-1 compre:-1 lui:-1
    toute:-1 ouvre:-1 c'etai:-1 recevo:-1 deuxie:-1 l'a:-1 y:-1 ma:-1 boite:-1 panne:-1 accord:-1 pot:-1 repart:-1 tres:-1 partag:-1
    voisin:-1 s'appe:-1 ci:-1 des:-1 droit:-1 budget:-1 biblio:-1 violon:-1 adress:-1 depuis:-1 d'avoi:-1 minute:-1 procha:-1 c'est:-1
    commen:-1 l'echa:-1 ai:-1 conser:-1 archiv:-1 fait:-1 sera:-1 m'a:-1 devant:-1 parti:-1 gens:-1 accept:-1 recomm:-1 ne:-1 demand:-1
    avons:-1 questi:-1 sais:-1 apres:-1 viens:-1 besoin:-1 laisse:-1 oeil:-1 dont:-1 camill:-1 longte:-1 fois:-1 deja:-1 https:-1 votre:-1
    etait:-1 comme:-1 exampl:-1 dix:-1 ete:-1 une:-1 chez:-1 vient:-1 a:-1 recrut:-1 fini:-1 dossie:-1 dimanc:-1 permet:-1 avez:-1 mois:-1
    nico:-1 junior:-1 h:-1 alain:-1 graphi:-1 je:-1 que:-1 te:-1 moi:-1 voir:-2 par:-2 ton:-2 salut:-2 jusqu':-2 me:-2 candid:-2 j'ai:-2
    n'est:-2 de:-2 plus:-3 vous:-4
  `,
  promise: `
    te:4 et:4 reclam:3 moi:3 retrou:3 revien:3 boite:3 au:2 votre:2 je:2 nous:2 soeur:2 tes:2 parole:2 ta:2 mamie:2 questi:2 toutes:2 j'y:2
    cote:2 l'assu:2 vu:2 porte:2 repons:2 aurez:2 d'ici:2 rensei:2 lettre:2 jour:2 exempl:2 soyez:2 ce:2 s'en:2 commen:2 end:2 week:2
    aupres:2 sitot:2 d'une:2 cours:2 relu:2 sans:2 photo:2 quand:2 gateau:2 ton:2 dois:1 les:1 occupe:1 absenc:1 mere:1 mets:1 repare:1
    jusqu':1 bureau:1 souci:1 parler:1 plaide:1 l'hive:1 frais:1 demain:1 procha:1 jours:1 d'abor:1 harico:1 j'en:1 faits:1 l'ordr:1
    remont:1 prepar:1 nos:1 evidem:1 diplom:1 sont:1 seule:1 place:1 brebis:1 soiree:1 memoir:1 aucun:1 neuf:1 donnee:1 cherch:1 tard:1
    sera:1 camion:1 clotur:1 retrai:1 jury:1 roue:1 pardon:1 juste:1 avoir:1 traite:1 cet:1 traduc:1 couleu:1 ou:1 ne:1 arrete:1 diapos:1
    haddad:1 qu'ell:1 prends:1 devant:1 envoie:1 rappor:1 j'ecri:1 l'etud:1 ces:1 abgral:1 sous:1 porter:1 train:1 mes:1 photos:1 poste:1
    vers:1 fouill:1 garder:1 petit:1 grenie:1 viens:1 lit:1 n'aura:1 savoir:1 rester:1 dejeun:1 ferai:1 soir:1 certif:1 avez:1 mutuel:1
    faites:1 n'en:1 serveu:1 oublie:1 soulas:1 moulin:1 sujet:1 propre:1 bachir:1 vais:1 t:1 cuisin:1 deplac:1 nour:1 t'inqu:1 r:1 m'occu:1
    kelly:1 oncle:1 peux:1 qu'a:1 projec:1 seront:1 d'admi:1 l'agen:1 formul:1 beau:1 papa:1 ramene:1 amir:1 betty:1 reserv:1 soumet:1
    signer:1 samedi:1 fini:1 nom:1 echant:1 meteo:1 portes:1 capuci:1 retard:1 aubin:1 pendan:1 avec:1 hors:1 peut:1 imprim:1 chiffr:1
    l'impr:1 aussi:1 appel:1 frigo:1 prete:1 d'un:1 mademo:1 quatri:1 meme:1 terre:1 dit:1 charge:1 e:1 ete:1 l'anne:1 l'etag:1 voulie:1
    vaisse:1 l'anci:1 six:1 haie:1 bleu:1 l'appo:1 l'echa:1 servic:1 badge:-1 vidal:-1 biblio:-1 releve:-1 l'insp:-1 jardin:-1 felici:-1
    aux:-1 repris:-1 garde:-1 demena:-1 gwen:-1 n'a:-1 l'heur:-1 aout:-1 convie:-1 dessus:-1 promet:-1 fort:-1 inutil:-1 veut:-1 archiv:-1
    signal:-1 aviez:-1 genera:-1 lu:-1 sa:-1 l'ecol:-1 cinq:-1 celle:-1 repass:-1 vera:-1 syndic:-1 s'est:-1 voir:-1 foncti:-1 enfin:-1
    prendr:-1 lieu:-1 lectur:-1 etes:-1 couran:-1 l'equi:-1 direct:-1 corrig:-1 fois:-1 connai:-1 mon:-1 mari:-1 minute:-1 partir:-1
    contra:-1 parce:-1 seance:-1 alors:-1 quai:-1 chanti:-1 pense:-1 trente:-1 inform:-1 ouvre:-1 j'ai:-1 comple:-1 ma:-1 bon:-1 ci:-1
    julie:-1 honte:-1 toujou:-1 transm:-1 ils:-1 petite:-1 jamais:-1 vient:-1 fait:-1 es:-1 euros:-1 suivre:-1 ses:-1 parfai:-1 joint:-1
    autant:-1 repren:-1 derang:-1 regard:-1 bout:-1 chers:-1 sante:-1 confir:-1 dossie:-1 recu:-1 manqua:-1 equipe:-1 plus:-1 marche:-1
    madame:-1 mariag:-1 en:-1 hier:-1 enfant:-1 parle:-1 midi:-1 t'appe:-1 sauve:-1 coucou:-1 suivra:-1 boit:-1 huit:-1 depuis:-1 pourra:-1
    intere:-1 suite:-1 entre:-1 m'avez:-1 notes:-1 peu:-1 vos:-1 notre:-1 secret:-1 partag:-1 juin:-1 son:-1 mercre:-1 y:-1 m'a:-1 dire:-1
    de:-1 d'habi:-1 factur:-1 paques:-1 un:-1 trois:-1 mars:-1 matin:-1 arrive:-1 joins:-1 vous:-1 apres:-1 mais:-1 cents:-1 voici:-1
    salut:-1 repond:-1 dimanc:-1 ans:-1 rue:-1 cela:-1 va:-1 bisous:-1 previe:-1 voisin:-1 donc:-1 soupe:-1 absent:-1 cabine:-1 reunio:-1
    raison:-1 demi:-1 visio:-1 fils:-1 m:-1 toute:-1 carnet:-1 monsie:-1 tous:-1 beauco:-1 demand:-1 lundi:-1 presen:-1 laisse:-1 salle:-1
    mardi:-1 nouvea:-1 qui:-1 trouve:-1 ai:-1 ont:-1 deux:-2 que:-2 semain:-2 rien:-2 camill:-2 bien:-2 se:-2 comme:-2 cher:-2 heure:-2
    ca:-2 passer:-2 par:-2 fais:-2 enverr:-2 dans:-2 une:-3 a:-3 h:-3 tout:-3 il:-3 est:-3 bonjou:-4 le:-5
  `,
  'thanks-due': `
    chez:3 votre:3 sont:3 jointe:3 mon:3 t'ai:3 ton:2 ai:2 ans:2 cher:2 repren:2 et:2 vingt:2 signez:2 toute:2 l'arti:2 versio:2 en:2
    premie:2 trois:2 soit:2 avait:2 vendre:2 ne:2 volont:2 haute:2 chere:2 perdre:2 l'autr:2 vos:2 mainte:2 est:2 sam:2 exempl:2 t'a:2
    cinq:2 patien:2 modele:2 l'ai:2 du:2 questi:2 lettre:2 ce:2 voudre:2 me:2 y:2 tu:2 garde:2 bas:2 direct:2 reclam:2 un:2 docteu:2
    commen:1 librai:1 graphi:1 madame:1 vous:1 mme:1 conven:1 minute:1 juin:1 jamais:1 oublie:1 lit:1 faites:1 noir:1 jeudi:1 passe:1
    parle:1 pouvez:1 appel:1 part:1 heure:1 tante:1 septem:1 l'une:1 rouge:1 voulai:1 fils:1 dessin:1 plan:1 rue:1 sortie:1 sur:1 ils:1
    chef:1 caisse:1 table:1 libre:1 plante:1 connai:1 loyer:1 lien:1 pour:1 bail:1 capita:1 votres:1 que:1 tenir:1 quand:1 chambr:1 par:1
    propre:1 sait:1 aller:1 cette:1 recopi:1 elle:1 passer:1 conver:1 possed:1 cles:1 quarti:1 pied:1 voulez:1 salle:1 servic:1 monsie:1
    qu'a:1 lui:1 pendan:1 soir:1 fin:1 surtou:1 b:1 coince:1 contre:1 choses:1 pourra:1 ouvrir:1 jusqu':1 temps:1 cinema:1 attend:1 consul:1
    archiv:1 cordia:1 l'assu:1 repein:1 l'egli:1 fichie:1 martin:1 jours:1 l'impr:1 devrai:1 voir:1 quoi:1 preter:1 voila:1 tablea:1 mere:1
    bornag:1 depot:1 journe:1 contra:1 interr:1 tel:1 soeur:1 j'enve:1 annee:1 l'affa:1 voudra:1 dessus:1 loge:1 meille:1 associ:1 diapos:1
    aubin:1 photo:1 prend:1 he:1 encore:1 veux:1 allez:1 dos:1 stagia:1 violon:1 noel:1 notre:1 banque:1 accuei:1 train:1 qu'ils:1 cabine:1
    piece:1 longte:1 prete:1 s'il:1 retour:1 entend:1 an:1 faire:1 centre:1 j'ecri:1 bien:1 vire:1 reglee:1 vera:1 entre:1 rembou:1 regard:1
    aout:1 crois:-1 veut:-1 qu'il:-1 passez:-1 cela:-1 midi:-1 devant:-1 puis:-1 boit:-1 mi:-1 recevo:-1 ici:-1 nuit:-1 partag:-1 confir:-1
    onze:-1 parait:-1 fenetr:-1 rappel:-1 odile:-1 rire:-1 s'est:-1 fini:-1 d'une:-1 colleg:-1 quelqu:-1 donne:-1 cherie:-1 boulot:-1
    charge:-1 te:-1 cents:-1 revise:-1 aura:-1 corrig:-1 vers:-1 la:-1 son:-1 rendu:-1 racont:-1 recept:-1 oui:-1 maison:-1 carte:-1
    elles:-1 rendre:-1 appren:-1 biblio:-1 releve:-1 j'avai:-1 cet:-1 sort:-1 ecris:-1 diplom:-1 m'ont:-1 fait:-1 reconn:-1 parois:-1
    pleure:-1 desorm:-1 depuis:-1 t'as:-1 samedi:-1 prefer:-1 trompe:-1 voici:-1 subven:-1 dernie:-1 https:-1 arrive:-1 t'inqu:-1 passee:-1
    parler:-1 diffus:-1 demain:-1 lise:-1 lirai:-1 quitte:-1 nouvea:-1 grand:-1 des:-1 tes:-1 marche:-1 mois:-1 mieux:-1 inform:-1 person:-1
    rien:-1 sommes:-1 jean:-1 garder:-1 ta:-1 d'occa:-1 ceux:-1 ci:-1 mars:-1 sais:-1 quatre:-1 simple:-1 sans:-1 accept:-1 aux:-1 puisqu:-1
    dix:-1 croise:-1 exampl:-1 gateau:-1 mal:-1 er:-1 dire:-1 avoir:-1 derrie:-1 parole:-1 pu:-1 j'espe:-1 reserv:-1 cause:-1 mamie:-1
    remerc:-1 t'embr:-1 suite:-1 tresor:-1 presen:-1 petite:-1 etre:-1 peux:-1 monde:-1 bonne:-1 jeanne:-1 seule:-1 fois:-1 aurez:-1
    copies:-1 petit:-1 plaisi:-1 va:-1 place:-1 sa:-1 etait:-1 semain:-1 liste:-1 tout:-1 dimanc:-1 enfant:-1 recu:-1 pense:-1 ses:-1
    plus:-1 heures:-1 donc:-1 l'entr:-1 une:-1 perdu:-1 ca:-1 change:-1 bises:-1 tenu:-1 l'a:-1 prix:-1 mais:-1 il:-1 porte:-1 lundi:-1
    pas:-1 ou:-1 deja:-1 rappor:-1 au:-2 merci:-2 bonjou:-2 jour:-2 enfin:-2 c'est:-2 demand:-2 coucou:-2 poste:-2 n'ai:-2 moi:-2 nous:-2
    jure:-2 nouvel:-2 comme:-2 euros:-2 si:-2 ete:-2 toutes:-2 se:-2 qui:-2 on:-3 dit:-3 a:-3 je:-4
  `,
};
