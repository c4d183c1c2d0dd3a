import type { Said } from './signs/signs.ts';

/** What the beginning of a word weighs, in tenths, fitted to letters by test/bench/tact/fit-weights.ts: not written by hand. */
export const WORDS_FR: Readonly<Record<Said, string>> = {
  give: `
    votre:5 par:4 chez:4 ai:4 pour:4 jointe:4 voir:3 parle:3 contre:3 ils:3 trois:3 commen:3 y:3 deux:3 et:3 j'ai:3 vendre:3 chere:3 bas:3
    jusqu':3 de:3 questi:3 page:3 passer:3 ne:3 chambr:3 voudre:3 volont:3 lien:3 l'arti:2 club:2 messag:2 toute:2 voudra:2 tiens:2 ouvrir:2
    versio:2 cinq:2 garde:2 presse:2 t'ai:2 roue:2 minute:2 b:2 me:2 l'ai:2 mardi:2 piece:2 mme:2 exempl:2 cv:2 coince:2 modele:2 plus:2
    apres:2 avait:2 premie:2 vingt:2 centre:2 j:2 signez:2 motiva:2 bois:2 perdre:2 avec:2 remont:2 servic:2 tiede:2 qu'a:2 notre:2 bail:2
    sur:2 soins:2 docteu:2 monter:2 septem:2 cent:2 jours:2 ton:2 t'a:2 rouge:2 edith:2 mon:2 graphi:2 appel:2 passe:2 nouvea:2 coupes:2
    pouvez:2 choisi:2 grand:2 yoko:2 sans:2 m'as:2 patien:2 avant:2 qu'un:2 repren:2 entier:1 plan:1 aupres:1 chef:1 lumen:1 archi:1 soeur:1
    faites:1 l'inst:1 joue:1 depose:1 guy:1 licenc:1 ory:1 arrose:1 penali:1 heure:1 pere:1 rouvre:1 sitot:1 ferran:1 aller:1 moulin:1 ma:1
    abgral:1 l'on:1 les:1 beau:1 mienne:1 venez:1 plaide:1 enfant:1 mainte:1 caisse:1 pied:1 aucun:1 rentre:1 mes:1 taille:1 k:1 stage:1
    tante:1 payer:1 prete:1 s'il:1 lit:1 l'atte:1 votres:1 delatt:1 tablea:1 voila:1 sous:1 conver:1 aussi:1 sortie:1 haute:1 harico:1
    sinon:1 avril:1 etudia:1 ont:1 fin:1 fils:1 fr:1 servir:1 quel:1 ecrire:1 n'y:1 j'enve:1 acte:1 choses:1 martin:1 faron:1 veux:1
    dessin:1 signe:1 loyer:1 regle:1 frigo:1 memoir:1 cet:1 prend:1 direct:1 correc:1 julie:1 biblio:1 repond:1 bleu:1 l'assu:1 allez:1
    kerbra:1 deuxie:1 autour:1 associ:1 repein:1 interr:1 juin:1 chaudi:1 reclam:1 fond:1 dessou:1 remise:1 rembou:1 librai:1 quoi:1
    pouvon:1 voulez:1 refere:1 garcon:1 plante:1 fiche:1 gris:1 l'affa:1 foncie:1 conven:1 c'est:1 capita:1 fenetr:1 mais:1 he:1 c'etai:1
    glisse:1 lettre:1 son:1 aout:1 possed:1 d'ici:1 sont:1 soit:1 samedi:1 lignes:1 bornag:1 r:1 l'egli:1 capuci:1 table:1 tu:1 vasseu:1
    boit:1 quarti:1 n'as:1 d'un:1 cles:1 aubin:1 places:1 atelie:1 l'equi:1 prigen:1 vaisse:1 davant:1 violon:1 depot:1 banc:1 noir:1 m:1
    j'ecri:1 vous:1 recomm:1 appell:1 neuve:1 part:1 accuei:1 pendan:1 benevo:1 bottes:1 rue:1 propre:1 velo:1 fichie:1 pernet:1 saint:1
    cite:1 banque:1 manqua:1 semina:1 l'enve:1 joel:1 confie:1 peux:1 ce:1 l'inte:1 mise:1 sauf:1 puissi:1 souvie:1 amical:1 public:1 emma:1
    etes:1 aubry:1 pres:1 pousse:1 longte:1 libre:1 haddad:1 du:1 catalo:1 frappe:1 cordia:1 inscri:1 devrai:1 d'acco:1 jeune:1 preter:1
    surtou:1 marque:1 viendr:1 d'appr:1 la:1 chat:1 vera:1 garage:1 l'acte:1 l'impr:1 fois:1 cle:1 retenu:1 contra:1 cabine:1 comple:1
    aura:1 pourra:1 poigne:1 remis:1 gite:1 reglem:1 reglee:1 tot:1 joins:1 lui:1 releve:1 meille:1 n'en:1 vu:1 pot:1 vidal:1 vos:1 vas:1
    zero:1 l'anne:1 parque:1 formul:1 titres:1 entend:1 dedans:1 diapos:1 pieces:-1 desser:-1 recept:-1 peut:-1 ouest:-1 t'inqu:-1 partie:-1
    nadia:-1 medeci:-1 finale:-1 moins:-1 lilas:-1 pris:-1 conge:-1 l'entr:-1 odile:-1 date:-1 repris:-1 rendre:-1 fais:-1 tanguy:-1
    sauve:-1 absent:-1 sept:-1 garder:-1 t'embr:-1 archiv:-1 n:-1 accept:-1 locata:-1 confir:-1 rappel:-1 racont:-1 appren:-1 amir:-1
    betty:-1 m'a:-1 corrig:-1 helene:-1 enverr:-1 adress:-1 annonc:-1 tata:-1 mantea:-1 gwen:-1 labora:-1 publie:-1 onze:-1 quatre:-1
    enregi:-1 attrib:-1 cours:-1 livre:-1 previe:-1 sud:-1 quitte:-1 prendr:-1 mdr:-1 chanti:-1 match:-1 aviez:-1 foncti:-1 tes:-1 monsie:-1
    juste:-1 ceux:-1 calend:-1 candid:-1 local:-1 retire:-1 meme:-1 sache:-1 tant:-1 fonds:-1 pense:-1 revise:-1 j'espe:-1 parlie:-1
    diffus:-1 feu:-1 reunio:-1 courri:-1 genera:-1 bachir:-1 lirai:-1 court:-1 ensuit:-1 respec:-1 l'expo:-1 n'ai:-1 loic:-1 fait:-1
    propos:-1 leur:-1 sommes:-1 sachez:-1 femme:-1 existe:-1 ines:-1 arrive:-1 ici:-1 marche:-1 dossie:-1 note:-1 yo:-1 puisqu:-1 tour:-1
    tient:-1 m'avai:-1 t:-1 on:-1 ville:-1 pleure:-1 relu:-1 meteo:-1 tente:-1 rien:-1 jardin:-1 sais:-1 change:-1 metres:-1 savoir:-1 h:-1
    rencon:-1 limite:-1 d'avoi:-1 qu'on:-1 lu:-1 l'agen:-1 derrie:-1 jour:-1 cause:-1 seule:-1 j'avai:-1 mal:-1 prix:-1 excell:-1 er:-1
    dessus:-1 ses:-1 simple:-1 gateau:-1 crois:-1 gwenn:-1 suis:-1 maitre:-1 croise:-1 celui:-1 pierre:-1 vers:-1 factur:-1 suite:-1
    range:-1 partag:-1 petite:-1 avoir:-1 nuit:-1 demain:-1 s'appe:-1 puis:-1 d'une:-1 parapl:-1 place:-1 mercre:-1 mademo:-1 ajoute:-1
    te:-1 entrep:-1 j'en:-1 badge:-1 kersau:-1 gare:-1 veut:-1 l'accu:-1 compri:-1 rennes:-1 avons:-1 roche:-1 mange:-1 gardie:-1 cents:-1
    s'en:-1 malo:-1 que:-1 remerc:-1 souci:-1 dort:-1 parlen:-1 troisi:-1 tous:-1 droite:-1 presen:-1 https:-1 client:-1 dire:-1 nantes:-1
    inform:-1 chaise:-1 camill:-1 s'est:-1 seance:-1 pages:-1 marcha:-1 honte:-1 toit:-1 colleg:-1 dirige:-1 charge:-1 vote:-1 donne:-1
    encore:-1 rendu:-1 d:-1 traite:-1 grace:-1 affair:-1 un:-1 connai:-1 bras:-1 enfin:-1 revien:-1 aux:-1 casier:-1 paul:-1 liste:-1
    matin:-1 etait:-1 sera:-1 exampl:-1 se:-1 profes:-1 gens:-1 fini:-1 syndic:-1 seront:-1 tete:-1 perdu:-1 dimanc:-1 lundi:-1 faire:-1
    parole:-1 midi:-1 etre:-1 soyez:-1 e:-1 deja:-1 solene:-1 quelqu:-1 coucou:-1 reconn:-1 si:-1 dit:-1 projec:-1 promis:-1 copies:-1
    petit:-1 affich:-1 quaran:-1 nom:-1 manque:-1 prends:-1 monte:-1 bonjou:-1 au:-2 mieux:-2 plaisi:-2 heures:-2 ta:-2 nouvel:-2 merci:-2
    va:-2 bonne:-2 ca:-2 tout:-2 qui:-2 l'a:-2 cherch:-2 parler:-2 madame:-2 aurez:-2 reserv:-2 donc:-2 jure:-2 ou:-2 ferme:-2 ci:-2
    reste:-2 pas:-2 as:-2 rappor:-2 monde:-2 toutes:-2 il:-2 six:-2 moi:-2 tenu:-2 dont:-2 porte:-3 euros:-3 poste:-3 depuis:-3 sa:-3
    copie:-3 comme:-3 une:-3 je:-4 a:-5
  `,
  ask: `
    dix:4 et:4 l'on:4 aviez:3 il:3 demand:3 moindr:3 que:3 souven:3 quoi:3 dit:3 qui:3 serait:2 signer:2 votre:2 me:2 heureu:2 ou:2 mon:2
    connai:2 pour:2 des:2 pourra:2 tres:2 serion:2 mieux:2 avant:2 fais:2 dimanc:2 regard:2 maitre:2 aucune:2 prepar:2 enseig:2 crois:2
    quelqu:2 affair:2 precie:2 fut:2 sur:2 eu:2 serais:2 sentim:2 s:2 pardon:2 ainsi:1 le:1 avez:1 j'ecri:1 pendan:1 veux:1 bois:1 etaien:1
    rien:1 d'un:1 etienn:1 m'expl:1 auriez:1 train:1 accept:1 notes:1 ait:1 deux:1 canape:1 m'a:1 coup:1 vasseu:1 ouvrir:1 minute:1 labo:1
    vaisse:1 concer:1 ecrit:1 reglem:1 etes:1 papa:1 r:1 consei:1 possib:1 photog:1 puissi:1 vitrac:1 veto:1 onze:1 j'aime:1 presqu:1 t:1
    madame:1 peux:1 cooper:1 l'anne:1 l'arch:1 tard:1 brebis:1 place:1 mamie:1 fil:1 tu:1 pied:1 dis:1 n'est:1 dans:1 annees:1 beauco:1
    teleph:1 recher:1 moi:1 franch:1 coprop:1 l'egli:1 viens:1 m'aide:1 cartes:1 d'avoi:1 ecoute:1 parler:1 l'ecol:1 rencon:1 ces:1 d'apre:1
    ceux:1 homme:1 m'ont:1 propri:1 oui:1 si:1 l'entr:1 sais:1 y:1 retrou:1 ce:1 archiv:1 vois:1 commen:1 ferme:1 coupe:1 m'envo:1 vos:1
    genou:1 coach:1 plombi:1 dernie:1 nom:1 besoin:1 livre:1 parven:1 cordia:1 joint:1 tire:1 plan:1 je:1 meme:1 articl:1 solene:1 refuse:1
    d'une:1 nous:1 n'y:1 libre:1 lille:1 ci:1 profes:1 projet:1 seule:1 choisi:1 matin:1 panne:1 payer:1 contre:1 eux:1 mis:1 confre:1
    puisqu:1 france:1 fete:1 dos:1 nos:1 transm:1 tous:1 reconn:1 releve:1 doute:1 bourse:1 voudre:1 affich:1 retenu:1 aurais:1 descen:1
    pris:1 tracte:1 soir:1 bruit:1 depart:1 hello:1 bien:1 apres:1 lignes:1 boulan:1 second:1 vraie:1 fait:1 soixan:1 lire:1 oeil:1 lis:1
    tante:1 serai:1 elodie:1 mathur:1 no:1 recett:1 tel:1 vous:-1 petit:-1 l'a:-1 bleu:-1 ville:-1 non:-1 boulot:-1 capuci:-1 gardie:-1
    prie:-1 faites:-1 toi:-1 malo:-1 grand:-1 arrose:-1 votres:-1 ton:-1 junior:-1 procha:-1 venez:-1 voici:-1 juge:-1 prefer:-1 grande:-1
    week:-1 bises:-1 table:-1 rouge:-1 cet:-1 alain:-1 j'en:-1 donc:-1 trois:-1 n'a:-1 donne:-1 compri:-1 https:-1 journe:-1 local:-1
    juin:-1 bureau:-1 recrut:-1 end:-1 ici:-1 finale:-1 graphi:-1 sauf:-1 chat:-1 tables:-1 exampl:-1 chef:-1 karim:-1 preven:-1 priere:-1
    ses:-1 repren:-1 camion:-1 alors:-1 merci:-1 sache:-1 aura:-1 lui:-1 j'espe:-1 plein:-1 fois:-1 moins:-1 quelle:-1 sinon:-1 jours:-1
    qu'on:-1 toujou:-1 repond:-1 hier:-1 gens:-1 pot:-1 renvoy:-1 rappel:-1 mains:-1 son:-1 voila:-1 vers:-1 dossie:-1 nadia:-1 manque:-1
    dire:-1 photo:-1 gwenn:-1 soleil:-1 huit:-1 avait:-1 dois:-1 versio:-1 sans:-1 journa:-1 rembou:-1 joel:-1 comman:-1 bisous:-1 propos:-1
    arrive:-1 docteu:-1 frere:-1 reste:-1 voulez:-1 etait:-1 quatre:-1 match:-1 carte:-1 diffus:-1 confir:-1 he:-1 deja:-1 retrai:-1 ont:-1
    plutot:-1 se:-1 aussi:-1 remarq:-1 toute:-1 conten:-1 voudra:-1 vingt:-1 partag:-1 client:-1 ils:-1 recu:-1 ma:-1 avec:-1 est:-1
    porte:-1 cela:-1 coucou:-1 cabine:-1 tes:-1 bonne:-1 l'ai:-1 jamais:-1 dont:-1 parle:-1 paul:-1 nouvea:-1 on:-1 presen:-1 numero:-1
    samedi:-1 chez:-1 mardi:-1 vu:-1 trente:-1 calme:-1 vendre:-1 te:-1 ta:-1 quand:-1 camill:-1 va:-1 monsie:-1 ete:-2 jour:-2 notre:-2
    comme:-2 remerc:-2 midi:-2 nouvel:-2 la:-2 laisse:-2 encore:-2 secret:-2 as:-2 attend:-2 plus:-2 pourri:-2 par:-2 cherch:-2 h:-2
    pouvez:-2 les:-3 tout:-3 a:-3 au:-3
  `,
  thank: `
    l'oubl:6 vraime:4 monte:4 ne:4 nous:3 tes:3 porte:3 elles:2 pas:2 quatre:2 reconn:2 suis:2 merci:2 toute:2 m'ont:2 nom:2 mon:2 avez:2
    jour:2 tellem:2 lit:2 dire:2 tout:2 etait:2 rappor:2 charge:2 sans:2 fait:2 reste:2 genou:2 terre:2 ca:2 repart:2 l'esca:2 petite:2
    voila:2 jamais:2 tu:2 rendre:2 ton:2 vous:2 d'ou:2 pret:2 tenir:1 avoir:1 m'as:1 infini:1 je:1 combie:1 r:1 arrive:1 travai:1 gateau:1
    veille:1 quatri:1 te:1 commen:1 evite:1 fiche:1 plus:1 meille:1 annick:1 precie:1 pleure:1 nuit:1 j'etai:1 temps:1 parque:1 camion:1
    teleph:1 tire:1 chere:1 parfai:1 dort:1 interd:1 etre:1 fois:1 dessin:1 ouvert:1 l'ai:1 l'hopi:1 jessic:1 pris:1 depuis:1 sam:1 disiez:1
    mieux:1 juste:1 l'heur:1 refuse:1 plein:1 un:1 papa:1 desorm:1 contra:1 regard:1 route:1 qu'on:1 aupres:1 mantea:1 aide:1 j'en:1 k:1
    leve:1 comme:1 decroc:1 vent:1 grace:1 d'autr:1 sais:1 avocat:1 sachez:1 feu:1 heures:1 m'avoi:1 rire:1 hier:1 d'y:1 d'avoi:1 oblige:1
    votre:1 lu:1 repond:1 avons:1 capita:1 couleu:1 assez:1 va:1 passee:1 encore:1 signe:1 pont:1 ont:1 vendre:1 l'etud:1 beauco:1 sitot:1
    vaut:1 mere:1 y:1 semain:1 oreill:1 fasse:1 recomm:1 oriol:1 person:1 anne:1 conten:1 suite:1 arrete:1 caroli:1 acte:1 yousse:1 simon:1
    belles:1 midi:1 passe:1 jury:1 memoir:1 traduc:1 signal:1 trouve:1 parle:1 echang:1 bises:1 fils:1 aime:1 tant:1 ecrit:1 tresor:1
    l'aute:1 pendan:1 photos:1 stand:1 vie:1 abgral:1 end:1 s'est:1 week:1 monde:1 verre:1 par:1 madame:1 l'expo:1 demain:1 pere:1 seront:-1
    poste:-1 aussi:-1 avance:-1 puissi:-1 mets:-1 l'etag:-1 pieds:-1 elle:-1 cet:-1 promis:-1 n'est:-1 https:-1 relu:-1 oui:-1 aviez:-1
    procha:-1 mise:-1 l'a:-1 exampl:-1 place:-1 souven:-1 questi:-1 croise:-1 ci:-1 bon:-1 pousse:-1 mis:-1 avis:-1 candid:-1 moi:-1
    vidal:-1 serai:-1 beau:-1 avait:-1 direct:-1 juin:-1 assist:-1 huit:-1 page:-1 photog:-1 lundi:-1 autres:-1 remerc:-1 archiv:-1 carte:-1
    cordia:-1 peu:-1 rappel:-1 presen:-1 jeudi:-1 nos:-1 gardie:-1 d'avan:-1 saint:-1 jo:-1 tres:-1 couran:-1 dit:-1 passer:-1 compre:-1
    souhai:-1 part:-1 qu'ell:-1 lui:-1 dont:-1 donc:-1 mois:-1 fin:-1 cher:-1 soir:-1 lire:-1 sa:-1 de:-1 autant:-1 trop:-1 tante:-1
    dossie:-1 heure:-1 plante:-1 jours:-1 mais:-1 ai:-1 t'aura:-1 recu:-1 vos:-1 ou:-1 m'a:-1 occupe:-1 boulot:-1 meme:-1 camill:-1 aux:-1
    avec:-1 pluie:-1 salle:-1 se:-1 bien:-1 toi:-1 ici:-1 nour:-1 notre:-1 voici:-1 laisse:-1 chez:-1 lettre:-1 retrou:-1 ma:-1 mot:-1
    j'espe:-1 quelqu:-1 pour:-1 cherch:-1 cote:-1 h:-1 note:-2 en:-2 des:-2 sur:-2 monsie:-2 j'ai:-2 deux:-2 dans:-2 c'est:-2 toujou:-2
    avant:-2 bonne:-2 ta:-2 salut:-2 au:-2 qui:-2 du:-3 on:-3 le:-3 bonjou:-3
  `,
  share: `
    y:5 reserv:5 vient:5 ligne:3 l'ordr:3 les:3 de:3 des:3 sans:3 profit:3 partir:3 sur:2 du:2 fichie:2 d'etre:2 exampl:2 avec:2 editeu:2
    aux:2 matin:2 articl:2 fais:2 sors:2 tu:2 jusqu':2 repass:2 vite:2 lu:2 anne:2 te:2 https:2 devrai:2 votres:2 nuit:2 lignes:2 remis:2
    d'avri:2 ses:2 derrie:2 retire:2 sait:2 ils:2 ca:2 oblige:2 quere:2 chez:2 cela:2 dernie:2 consul:2 inscri:2 signal:2 qui:2 euros:2
    tente:2 cabine:2 tant:2 train:2 moulin:2 intere:2 rien:2 procha:2 faire:2 depot:1 gratui:1 corre:1 cafe:1 commis:1 mains:1 t'as:1
    seulem:1 gare:1 repeti:1 six:1 gros:1 table:1 docteu:1 annee:1 jeanne:1 encore:1 manque:1 publie:1 classe:1 chante:1 parle:1 rouvre:1
    pris:1 suivre:1 mais:1 page:1 traduc:1 port:1 vu:1 en:1 entier:1 dit:1 person:1 leur:1 redon:1 veille:1 joins:1 qu'on:1 medeci:1
    chaine:1 patrim:1 comme:1 pleure:1 point:1 jeudi:1 grande:1 cause:1 grand:1 vraime:1 e:1 rembou:1 compri:1 etre:1 chauff:1 billet:1
    carte:1 quatri:1 colleg:1 ouvre:1 chere:1 fondat:1 soir:1 finale:1 parue:1 projec:1 petite:1 dispar:1 vas:1 sept:1 neuf:1 consei:1
    revue:1 passee:1 samedi:1 regles:1 t'embr:1 france:1 presqu:1 fort:1 serai:1 envoie:1 sa:1 cloche:1 pu:1 depart:1 humain:1 verre:1 un:1
    court:1 franca:1 meille:1 mettre:1 repons:1 sens:1 il:1 entree:1 portes:1 avoir:1 vidal:1 mer:1 appel:1 tiens:1 fouill:1 taille:1
    places:1 une:1 l'atte:1 lise:1 marine:1 jour:1 cinq:1 trente:1 n'ai:1 sel:1 capuci:1 brest:1 ce:1 a:1 maree:1 douze:1 amis:1 absolu:1
    l'inst:1 syndic:1 demand:1 fonds:1 cartes:1 amitie:1 rang:1 faut:1 maison:1 premie:1 cahier:1 son:1 limite:1 choeur:1 penser:1 huit:1
    candid:1 ecoute:1 figure:1 veux:1 crois:1 d'y:1 adjoin:1 biblio:1 octobr:1 conser:1 qu'il:1 j'y:1 mes:1 pense:1 nouvel:1 voir:1 partag:1
    odile:1 devenu:1 consac:1 froid:1 batime:1 cas:1 depuis:1 vegeta:1 recomm:1 malo:-1 accuei:-1 affich:-1 roule:-1 souffl:-1 compre:-1
    decemb:-1 jure:-1 rencon:-1 signe:-1 chaise:-1 qu'ell:-1 suit:-1 seule:-1 mars:-1 repein:-1 bail:-1 end:-1 week:-1 desorm:-1 vaut:-1
    possib:-1 aussi:-1 avait:-1 promet:-1 merci:-1 rue:-1 vous:-1 corrig:-1 veut:-1 debute:-1 raison:-1 parque:-1 vingt:-1 toi:-1 stage:-1
    mal:-1 tablea:-1 rentre:-1 reclam:-1 numero:-1 noir:-1 bas:-1 aubry:-1 commen:-1 donner:-1 librai:-1 l'expo:-1 d'ici:-1 entend:-1
    loin:-1 jamais:-1 photog:-1 cordia:-1 deux:-1 plante:-1 choses:-1 juin:-1 sante:-1 n'est:-1 lit:-1 messag:-1 avons:-1 sortie:-1 midi:-1
    tienne:-1 ces:-1 arrose:-1 attend:-1 sera:-1 l'autr:-1 suppri:-1 n'a:-1 sinon:-1 connai:-1 bureau:-1 frigo:-1 s'en:-1 viens:-1 peu:-1
    annonc:-1 trop:-1 papa:-1 dessou:-1 inform:-1 local:-1 budget:-1 tete:-1 garde:-1 bisous:-1 genera:-1 cote:-1 meteo:-1 pres:-1 sous:-1
    minute:-1 chiffr:-1 kersau:-1 retrou:-1 termin:-1 as:-1 julie:-1 promis:-1 prends:-1 quelle:-1 quaran:-1 site:-1 rappel:-1 dessin:-1
    m'a:-1 accept:-1 organi:-1 chat:-1 lien:-1 mon:-1 cours:-1 livre:-1 quatre:-1 l'ai:-1 costum:-1 devant:-1 compte:-1 chaque:-1 troisi:-1
    prefer:-1 copie:-1 noel:-1 mairie:-1 pluie:-1 madame:-1 mme:-1 aura:-1 j'en:-1 parait:-1 dire:-1 secret:-1 bien:-1 ete:-1 bonne:-1
    repond:-1 au:-1 jours:-1 ouest:-1 apres:-1 onze:-1 ne:-1 lettre:-1 voici:-1 toute:-1 repren:-1 sud:-1 tous:-1 nour:-1 mot:-1 presen:-1
    ferme:-1 ecrit:-1 bon:-1 lui:-1 quelqu:-1 musee:-1 gwenn:-1 vendre:-1 j'ai:-1 r:-1 mercre:-1 demain:-1 suis:-1 photo:-1 fois:-1 dix:-1
    heures:-1 se:-1 meme:-2 laisse:-2 salle:-2 voila:-2 fait:-2 ta:-2 dont:-2 passe:-2 cher:-2 etait:-2 avez:-2 donc:-2 toujou:-2 m:-2
    salut:-2 direct:-2 h:-2 trois:-2 votre:-2 l'affi:-2 pas:-2 plus:-2 pour:-2 c'est:-2 ton:-2 nous:-2 et:-2 est:-3 sont:-3 bonjou:-5
  `,
  introduce: `
    connai:4 copie:3 ecrit:3 dont:3 vous:2 mon:2 qui:2 monte:2 repren:2 docteu:2 nadia:2 ici:2 en:2 echang:2 r:2 livre:2 as:2 monsie:2 nom:2
    ferme:2 moi:2 affair:2 pas:2 je:2 tenu:2 ensuit:2 bras:2 ans:2 soit:2 consul:2 reste:2 rennes:2 kersau:2 l'autr:2 madame:2 n'en:2 elle:2
    cinq:2 voici:2 presen:2 annick:1 oublie:1 frere:1 herve:1 vera:1 l'une:1 messag:1 qu'il:1 l'a:1 un:1 dis:1 mets:1 dirige:1 profes:1
    travau:1 toi:1 bris:1 chaque:1 oriol:1 ai:1 sitot:1 abgral:1 acte:1 l'etud:1 evite:1 cher:1 laisse:1 fasse:1 lumen:1 archi:1 oreill:1
    l'oubl:1 tables:1 sylvie:1 dessin:1 ferran:1 patien:1 maitre:1 fr:1 capita:1 puis:1 temps:1 cliniq:1 ceux:1 julie:1 trois:1 relati:1
    librai:1 presid:1 vient:1 faut:1 parlie:1 an:1 te:1 solene:1 mesdam:1 sujet:1 direct:1 il:1 ravi:1 donnee:1 ecrire:1 tu:1 l'hopi:1
    compte:1 fort:1 theo:1 faites:1 vegeta:1 tour:1 une:1 jo:1 livres:1 juin:-1 midi:-1 mois:-1 tres:-1 imprim:-1 ses:-1 lettre:-1 bonne:-1
    mercre:-1 rien:-1 sans:-1 toute:-1 nous:-1 vendre:-1 ils:-1 chez:-1 procha:-1 ta:-1 aux:-1 commen:-1 bon:-1 apres:-1 premie:-1 heures:-1
    savoir:-1 cela:-1 embras:-1 j'en:-1 soupe:-1 page:-1 y:-1 nouvea:-1 pierre:-1 prefer:-1 chaise:-1 huit:-1 quelqu:-1 sous:-1 mais:-1
    etait:-1 comme:-1 jours:-1 votre:-1 ou:-1 ne:-1 semain:-1 repond:-1 demand:-1 avant:-1 dit:-1 presqu:-1 fait:-1 part:-1 ton:-1 par:-1
    salut:-1 c'est:-1 odile:-1 cette:-1 se:-1 et:-1 enfin:-1 son:-1 aussi:-1 attend:-1 avec:-1 bien:-1 m'a:-1 salle:-1 ma:-2 on:-2 tout:-2
    du:-2 vos:-2 deux:-2 me:-2 sont:-2 bonjou:-2 j'ai:-2 de:-2 h:-2 la:-2 au:-2 pour:-3 le:-3
  `,
  need: `
    un:5 tout:4 toujou:4 pas:3 qui:3 n'a:3 connai:3 si:3 en:3 ou:3 et:3 cherch:2 se:2 son:2 quelqu:2 maitre:2 juin:2 pour:2 rentre:2 seul:2
    bon:2 d'un:2 bien:2 loge:2 succes:2 nous:2 mis:2 secret:2 lise:2 d'ici:2 perdu:2 faut:2 er:2 cousin:2 voudra:2 octobr:2 s'est:2 reve:2
    pres:2 m:2 est:2 non:2 mon:2 cote:2 va:2 saison:2 veut:2 aux:2 mot:2 correc:2 tu:2 cale:1 benevo:1 dans:1 dame:1 premie:1 reserv:1
    tous:1 t'as:1 repren:1 arrive:1 chat:1 chambr:1 medeci:1 rennes:1 propri:1 condit:1 mari:1 l'anne:1 compri:1 peu:1 sauve:1 librai:1
    fin:1 aout:1 banque:1 petite:1 lyon:1 boulot:1 avocat:1 mme:1 choses:1 d'occa:1 juge:1 septem:1 maison:1 trop:1 encore:1 fonds:1 pense:1
    modele:1 souffl:1 dis:1 noel:1 bises:1 ont:1 petit:1 cabine:1 commun:1 bas:1 l'appa:1 part:1 trente:1 faire:1 sinon:1 ta:1 serait:1
    haute:1 chose:1 tellem:1 suis:1 gregoi:1 tient:1 jardin:1 ines:1 tourne:1 profit:1 sommes:1 bateau:1 rien:1 du:1 l'heur:1 semain:1
    sont:1 eu:1 route:1 janvie:1 calme:1 recu:1 neuf:1 deux:1 moulin:1 toi:1 l'auto:1 contra:1 dire:1 presen:1 tete:1 trois:1 gare:1
    versio:1 sa:1 douze:1 il:1 gardie:1 notre:1 avec:1 teleph:1 rue:1 rendre:1 bail:1 conven:1 tiens:1 journe:1 portes:1 reside:-1 quoi:-1
    cette:-1 nouvea:-1 bleu:-1 vers:-1 tenue:-1 ne:-1 trompe:-1 servic:-1 vingt:-1 achete:-1 velo:-1 cas:-1 budget:-1 france:-1 biblio:-1
    salle:-1 gros:-1 aubrac:-1 relati:-1 droit:-1 parue:-1 panne:-1 toute:-1 mettre:-1 que:-1 vos:-1 chez:-1 toutes:-1 revise:-1 person:-1
    ouvre:-1 suite:-1 recevo:-1 dernie:-1 c'etai:-1 heures:-1 compre:-1 machin:-1 minute:-1 tres:-1 c'est:-1 lui:-1 repart:-1 conser:-1
    lettre:-1 pot:-1 une:-1 merci:-1 cher:-1 voisin:-1 violon:-1 accord:-1 adress:-1 apres:-1 ci:-1 ma:-1 s'appe:-1 sera:-1 procha:-1
    depuis:-1 l'a:-1 m'a:-1 sais:-1 archiv:-1 dix:-1 ai:-1 fait:-1 votre:-1 avons:-1 devant:-1 gens:-1 questi:-1 accept:-1 demand:-1
    viens:-1 dimanc:-1 comme:-1 https:-1 parti:-1 recomm:-1 musee:-1 exampl:-1 besoin:-1 oeil:-1 laisse:-1 y:-1 salut:-1 moi:-1 fois:-1
    longte:-1 dont:-1 dossie:-1 madame:-1 camill:-1 etait:-1 ete:-1 avant:-1 recrut:-1 avez:-1 fini:-1 mois:-1 permet:-1 h:-1 nico:-1
    junior:-1 alain:-1 graphi:-1 te:-1 voir:-1 je:-1 par:-1 ton:-1 candid:-2 jusqu':-2 a:-2 mais:-2 me:-2 j'ai:-2 n'est:-2 plus:-2 de:-2
    vous:-3
  `,
  promise: `
    et:4 te:4 reclam:3 retrou:3 moi:3 revien:3 boite:3 au:2 votre:2 soeur:2 nous:2 je:2 mamie:2 tes:2 parole:2 vu:2 ta:2 cote:2 toutes:2
    questi:2 l'assu:2 porte:2 repons:2 j'y:2 aurez:2 rensei:2 lettre:2 jour:2 d'ici:2 end:2 week:2 soyez:2 exempl:2 commen:2 sitot:2 s'en:2
    aupres:2 sans:2 relu:2 ce:2 d'une:2 cours:2 photo:2 jusqu':2 gateau:2 absenc:1 mere:1 quand:1 occupe:1 dois:1 mets:1 ton:1 plaide:1
    les:1 frais:1 souci:1 repare:1 l'hive:1 parler:1 l'ordr:1 harico:1 demain:1 faits:1 prepar:1 j'en:1 procha:1 bureau:1 jours:1 d'abor:1
    sont:1 remont:1 seule:1 sera:1 brebis:1 place:1 nos:1 neuf:1 donnee:1 soiree:1 aucun:1 memoir:1 clotur:1 camion:1 cherch:1 petit:1
    retrai:1 roue:1 tard:1 traite:1 rappor:1 jury:1 juste:1 avoir:1 cet:1 qu'ell:1 ne:1 ou:1 traduc:1 arrete:1 couleu:1 pardon:1 samedi:1
    diapos:1 train:1 poste:1 haddad:1 j'ecri:1 abgral:1 envoie:1 prends:1 devant:1 l'etud:1 rester:1 lit:1 viens:1 mes:1 ces:1 fouill:1
    sous:1 grenie:1 photos:1 garder:1 porter:1 peux:1 n'en:1 n'aura:1 savoir:1 dejeun:1 cuisin:1 vers:1 serveu:1 mutuel:1 avez:1 moulin:1
    certif:1 ferai:1 sujet:1 vais:1 faites:1 bachir:1 soir:1 soulas:1 nour:1 propre:1 t:1 r:1 formul:1 t'inqu:1 oublie:1 m'occu:1 deplac:1
    oncle:1 soumet:1 kelly:1 projec:1 d'admi:1 qu'a:1 papa:1 reserv:1 beau:1 l'agen:1 ramene:1 signer:1 amir:1 betty:1 imprim:1 seront:1
    haie:1 echant:1 chiffr:1 fini:1 meteo:1 l'impr:1 portes:1 peut:1 dit:1 avec:1 capuci:1 appel:1 hors:1 aubin:1 pendan:1 nom:1 retard:1
    d'un:1 mademo:1 prete:1 meme:1 frigo:1 aussi:1 terre:1 charge:1 quatri:1 l'anne:1 l'etag:1 voulie:1 bleu:1 six:1 vaisse:1 l'echa:1 ete:1
    cesse:-1 l'insp:-1 interv:-1 lu:-1 vient:-1 j'ai:-1 dont:-1 souhai:-1 gwen:-1 ines:-1 promet:-1 aux:-1 fort:-1 felici:-1 jardin:-1
    colis:-1 club:-1 convie:-1 releve:-1 biblio:-1 vidal:-1 n'a:-1 dessus:-1 part:-1 genera:-1 garde:-1 repris:-1 signal:-1 bout:-1 enfin:-1
    aviez:-1 veut:-1 l'heur:-1 voir:-1 prendr:-1 repass:-1 cinq:-1 aout:-1 archiv:-1 sa:-1 demena:-1 syndic:-1 mari:-1 ils:-1 celle:-1
    l'ecol:-1 foncti:-1 lieu:-1 ci:-1 etes:-1 fois:-1 recu:-1 direct:-1 partir:-1 couran:-1 corrig:-1 jamais:-1 ouvre:-1 contra:-1 bon:-1
    chanti:-1 pense:-1 joint:-1 comple:-1 lectur:-1 honte:-1 julie:-1 trente:-1 connai:-1 quai:-1 transm:-1 inform:-1 minute:-1 seance:-1
    en:-1 alors:-1 matin:-1 parfai:-1 petite:-1 suivre:-1 mon:-1 regard:-1 toujou:-1 sante:-1 es:-1 autant:-1 chers:-1 ses:-1 euros:-1
    fait:-1 trois:-1 mariag:-1 dossie:-1 manqua:-1 confir:-1 repren:-1 equipe:-1 ma:-1 coucou:-1 t'appe:-1 peu:-1 boit:-1 sauve:-1 parle:-1
    marche:-1 notre:-1 enfant:-1 hier:-1 madame:-1 midi:-1 m'avez:-1 salut:-1 un:-1 suivra:-1 huit:-1 plus:-1 intere:-1 pourra:-1 y:-1
    suite:-1 entre:-1 vos:-1 factur:-1 secret:-1 depuis:-1 notes:-1 mars:-1 mercre:-1 son:-1 partag:-1 d'habi:-1 va:-1 de:-1 mais:-1
    apres:-1 dire:-1 juin:-1 m'a:-1 arrive:-1 joins:-1 cents:-1 paques:-1 voici:-1 previe:-1 dimanc:-1 voisin:-1 repond:-1 nouvea:-1 ans:-1
    vous:-1 rue:-1 toute:-1 bisous:-1 soupe:-1 absent:-1 cabine:-1 cela:-1 reunio:-1 donc:-1 presen:-1 raison:-1 demi:-1 beauco:-1 visio:-1
    m:-1 fils:-1 carnet:-1 tous:-1 monsie:-1 lundi:-1 demand:-1 salle:-1 mardi:-1 laisse:-1 trouve:-1 qui:-1 ai:-1 ont:-1 deux:-2 bien:-2
    que:-2 semain:-2 heure:-2 camill:-2 rien:-2 comme:-2 cher:-2 se:-2 ca:-2 par:-2 passer:-2 fais:-2 enverr:-2 dans:-2 une:-2 a:-3 h:-3
    tout:-3 il:-3 est:-3 bonjou:-4 le:-5
  `,
  'thanks-due': `
    chez:3 sont:3 votre:3 cher:3 jointe:3 t'ai:3 mon:2 ai:2 repren:2 est:2 ans:2 vingt:2 toute:2 en:2 premie:2 et:2 versio:2 signez:2 ton:2
    soit:2 l'arti:2 trois:2 avait:2 haute:2 minute:2 perdre:2 ne:2 y:2 vos:2 sam:2 l'autr:2 mainte:2 volont:2 table:2 cinq:2 vendre:2 ce:2
    patien:2 exempl:2 du:2 pour:2 commen:2 modele:2 l'ai:2 t'a:2 voudre:2 bas:2 madame:2 juin:2 me:2 un:2 reclam:1 librai:1 lettre:1
    oublie:1 direct:1 garde:1 mme:1 graphi:1 questi:1 docteu:1 faites:1 cles:1 conven:1 lui:1 lit:1 l'une:1 appel:1 vous:1 chere:1 pouvez:1
    passe:1 tu:1 heure:1 ils:1 part:1 septem:1 parle:1 jeudi:1 dessin:1 sortie:1 sur:1 rue:1 caisse:1 fils:1 libre:1 lien:1 rouge:1 plante:1
    votres:1 chef:1 capita:1 plan:1 cette:1 quand:1 connai:1 tenir:1 bail:1 sait:1 passer:1 loyer:1 voulai:1 propre:1 possed:1 pied:1
    quarti:1 elle:1 consul:1 aller:1 soir:1 voulez:1 servic:1 jusqu':1 conver:1 noir:1 par:1 fin:1 pendan:1 contre:1 jamais:1 archiv:1
    chambr:1 qu'a:1 cordia:1 ouvrir:1 b:1 coince:1 choses:1 temps:1 monsie:1 de:1 salle:1 repein:1 fichie:1 surtou:1 martin:1 pourra:1
    attend:1 l'assu:1 devrai:1 tablea:1 que:1 correc:1 veux:1 l'egli:1 bornag:1 preter:1 jours:1 interr:1 allez:1 l'impr:1 quoi:1 he:1
    voila:1 avez:1 diapos:1 prend:1 depot:1 salut:1 l'affa:1 contra:1 banque:1 tel:1 voudra:1 loge:1 mets:1 soeur:1 annee:1 notre:1 dessus:1
    longte:1 aubin:1 noel:1 stagia:1 retour:1 train:1 s'il:1 meille:1 qu'ils:1 associ:1 etes:1 photo:1 j'ecri:1 j'enve:1 rembou:1 ma:1
    vera:1 depose:1 centre:1 cabine:1 accuei:1 reglee:1 violon:1 vire:1 nos:1 mere:1 sinon:1 atelie:1 piece:1 entend:1 dos:1 ecrire:1 mot:1
    aout:1 papier:1 prete:1 candid:-1 cours:-1 froid:-1 d'un:-1 passee:-1 l'expo:-1 mange:-1 passez:-1 ramene:-1 profes:-1 mi:-1 prendr:-1
    parait:-1 jardin:-1 signe:-1 carte:-1 s'est:-1 puis:-1 revise:-1 ici:-1 nuit:-1 n'est:-1 la:-1 mais:-1 boit:-1 midi:-1 odile:-1
    fenetr:-1 tes:-1 rire:-1 confir:-1 onze:-1 rappel:-1 leur:-1 nouvea:-1 recept:-1 le:-1 samedi:-1 charge:-1 fini:-1 cents:-1 boulot:-1
    oui:-1 d'une:-1 vers:-1 te:-1 cela:-1 aura:-1 arrive:-1 racont:-1 corrig:-1 rendu:-1 donne:-1 m'ont:-1 voici:-1 factur:-1 releve:-1
    sort:-1 dernie:-1 son:-1 ecris:-1 desorm:-1 rendre:-1 elles:-1 cet:-1 colleg:-1 pleure:-1 appren:-1 quitte:-1 reconn:-1 qu'il:-1
    biblio:-1 t'as:-1 maison:-1 diffus:-1 accept:-1 https:-1 j'avai:-1 mois:-1 quatre:-1 lirai:-1 inform:-1 ci:-1 mieux:-1 parler:-1
    t'inqu:-1 trompe:-1 garder:-1 marche:-1 croise:-1 sans:-1 depuis:-1 lise:-1 sommes:-1 demain:-1 reserv:-1 person:-1 grand:-1 j'espe:-1
    sais:-1 dimanc:-1 quelqu:-1 derrie:-1 mars:-1 mal:-1 jean:-1 presen:-1 simple:-1 aux:-1 ta:-1 puisqu:-1 avoir:-1 pu:-1 exampl:-1 etre:-1
    parole:-1 gateau:-1 remerc:-1 er:-1 dire:-1 cause:-1 tout:-1 peux:-1 tresor:-1 petite:-1 enfant:-1 fois:-1 suite:-1 donc:-1 t'embr:-1
    n'ai:-1 aurez:-1 heures:-1 seule:-1 monde:-1 petit:-1 ca:-1 bonjou:-1 prix:-1 copies:-1 bonne:-1 semain:-1 va:-1 plaisi:-1 etait:-1
    sa:-1 place:-1 pense:-1 deja:-1 recu:-1 liste:-1 une:-1 ses:-1 plus:-1 l'entr:-1 pas:-1 perdu:-1 au:-1 il:-1 ou:-1 l'a:-1 change:-1
    bises:-1 tenu:-1 rappor:-1 porte:-1 jour:-2 merci:-2 lundi:-2 enfin:-2 demand:-2 poste:-2 c'est:-2 coucou:-2 nous:-2 jure:-2 comme:-2
    on:-2 moi:-2 si:-2 qui:-2 nouvel:-2 ete:-2 dit:-2 euros:-2 toutes:-2 se:-2 je:-3 a:-4
  `,
};
