import type { Said } from './signs/signs.ts';

/** What the beginning of a word weighs, in tenths, fitted to letters by test/bench/tact/fit-weights.ts: not written by hand. */
export const WORDS_FR: Readonly<Record<Said, string>> = {
  give: `
    votre:7 contre:7 parle:6 trois:6 sont:5 sous:5 jointe:5 avait:5 j'ai:5 voir:5 ai:5 les:5 ne:5 voudre:5 propri:5 pouvez:4 repren:4
    ouvrir:4 choisi:4 chez:4 coince:4 perdre:4 l'ai:4 heure:4 pied:4 me:4 et:4 t'ai:4 docteu:4 soit:4 signez:4 cinq:4 libre:4 la:3 mon:3
    elle:3 repein:3 table:3 rouge:3 pere:3 passer:3 edith:3 reclam:3 grand:3 caisse:3 autour:3 dessou:3 quand:3 rentre:3 tiens:3 repare:3
    avec:3 oublie:3 mariag:3 rembou:3 ecrit:3 ils:3 chambr:3 associ:3 allez:2 he:2 commen:2 voudra:2 son:2 guy:2 qu'un:2 lui:2 gris:2 lit:2
    fenetr:2 recu:2 l'arti:2 lien:2 tu:2 volont:2 mes:2 lettre:2 pendan:2 servic:2 chere:2 comple:2 plus:2 sans:2 par:2 garde:2 pourra:2
    reglee:2 beau:2 fils:2 l'egli:2 cles:2 de:2 deux:2 port:2 le:2 veux:2 juin:2 pour:2 salle:2 end:2 week:2 ton:2 ont:2 tablea:2 haute:2
    jours:2 costum:2 du:2 en:2 etudia:2 dessin:2 toute:2 mainte:2 piece:2 refere:2 quinze:2 page:1 aller:1 celle:1 devrai:1 remis:1 salut:1
    cafe:1 ainsi:1 y:1 cle:1 brigit:1 qu'a:1 diapos:1 frere:1 bois:1 l'arri:1 mets:1 on:1 prete:1 s'il:1 sinon:1 samedi:1 venez:1 bornag:1
    aupres:1 stagia:1 avons:1 voila:1 minute:1 n'as:1 annee:1 soeur:1 mars:1 l'entr:1 aussi:1 troisi:1 tirer:1 carton:1 n'y:1 messag:1 h:1
    retrou:1 paques:1 bas:1 tourne:1 plan:1 retrai:1 surtou:1 vendre:1 entend:1 signal:1 puis:-1 nuit:-1 fabriq:-1 musee:-1 heureu:-1
    dossie:-1 l'esca:-1 dans:-1 tient:-1 mis:-1 prendr:-1 carte:-1 inform:-1 suis:-1 traduc:-1 parole:-1 serait:-1 moi:-1 un:-1 remerc:-1
    avez:-1 devant:-1 rendu:-1 vos:-1 factur:-1 date:-1 meille:-1 croise:-1 perdu:-1 que:-1 ancien:-1 donc:-1 mai:-1 choeur:-1 toit:-1
    revise:-1 sa:-1 gros:-1 n'aura:-1 ici:-1 m:-1 candid:-1 qu'on:-1 savoir:-1 toutes:-1 veut:-1 crois:-1 dirige:-1 madame:-1 adress:-1
    https:-1 exampl:-1 faisai:-1 mantea:-1 chiffr:-1 soupe:-1 parapl:-1 voulai:-1 calend:-1 promis:-1 merci:-1 arrive:-1 etait:-1 cours:-1
    rappel:-1 jamais:-1 reconn:-1 lundi:-1 ferme:-1 match:-1 quaran:-1 l'a:-1 encore:-1 passee:-1 l'un:-1 s'est:-1 compte:-1 mois:-1
    donne:-2 peux:-2 pense:-2 reserv:-2 vu:-2 cordia:-2 maison:-2 enfin:-2 dort:-2 cher:-2 cartes:-2 grace:-2 depart:-2 cloche:-2 repond:-2
    au:-2 se:-2 nouvel:-2 manque:-2 six:-2 ou:-2 petite:-2 liste:-2 d'avoi:-2 pluie:-2 gratui:-2 bureau:-2 mieux:-2 l'autr:-2 connai:-2
    c'est:-2 restee:-2 qu'il:-2 jour:-2 tres:-2 rappor:-2 monte:-2 dix:-2 person:-2 aurez:-2 dont:-2 seront:-2 sais:-2 mais:-2 plaisi:-2
    dire:-2 suite:-2 quelqu:-2 as:-2 camill:-2 papa:-2 si:-2 accept:-2 ca:-2 parler:-2 nous:-3 tete:-3 cherch:-3 gateau:-3 monde:-3 soyez:-3
    cause:-3 bonne:-3 charge:-3 euros:-3 porte:-3 ses:-3 poste:-3 heures:-3 dit:-3 sur:-3 laisse:-3 semain:-4 temps:-4 bonjou:-4 depuis:-4
    tout:-4 pas:-4 il:-4 demand:-4 copie:-4 je:-4 des:-4 qui:-6 a:-6
  `,
  ask: `
    souven:8 il:7 serait:7 l'on:7 des:6 serion:6 heureu:5 si:5 dix:5 pour:5 demand:5 dit:5 precie:5 profes:5 tres:5 j'ecri:5 pourra:5 moi:4
    regard:4 que:4 qui:4 dimanc:4 votre:4 quelqu:4 maitre:4 l'entr:4 pardon:3 ou:3 prepar:3 ainsi:3 crois:3 aviez:3 notes:3 nous:3 annees:3
    oui:3 ces:3 photog:3 le:3 avant:3 canape:3 reconn:3 ne:3 serais:3 accept:3 d'un:3 veux:3 d'avoi:3 cartes:3 concer:3 ait:3 connai:2
    possib:2 archiv:2 besoin:2 dos:2 m'a:2 coprop:2 train:2 ecoute:2 libre:2 et:2 vie:2 signer:2 voudre:2 depart:2 etre:2 livre:2 devrai:2
    hello:2 plombi:2 ouvrir:2 etaien:2 t:2 bien:2 j'aime:2 joint:2 aurais:2 du:2 maison:2 troisi:2 m'ont:2 choisi:2 serai:2 mieux:2 dis:2
    person:2 avez:2 parler:2 une:2 ci:2 partie:2 decroc:2 quoi:2 dernie:2 servic:2 demain:1 sais:1 mis:1 bourse:1 propri:1 expliq:1 soir:1
    confia:1 achete:1 y:1 travai:1 cher:1 regles:1 vos:1 me:1 l'arch:1 teleph:1 cette:1 helene:1 c'est:1 puisqu:1 beau:1 dirait:1 chose:1
    beauco:1 bail:1 heures:1 bises:1 eu:1 retenu:1 aucune:1 page:1 l'arri:1 l'egli:1 deuxie:1 en:1 t'es:1 l'un:-1 joel:-1 euros:-1 juin:-1
    jardin:-1 rouge:-1 camion:-1 marche:-1 midi:-1 faire:-1 salle:-1 mot:-1 docteu:-1 lundi:-1 donne:-1 bonjou:-1 confir:-1 chauss:-1
    tresor:-1 client:-1 gens:-1 vers:-1 gardie:-1 mois:-1 cuisin:-1 comman:-1 plutot:-1 toi:-1 maman:-1 reunio:-1 monsie:-1 avait:-1 etes:-1
    ont:-1 premie:-1 finale:-1 perdu:-1 ils:-1 presen:-1 les:-1 ai:-1 manque:-1 l'ai:-1 repren:-1 copie:-1 bonne:-1 porte:-1 voulez:-1
    sur:-1 dont:-1 comme:-1 repass:-1 remerc:-1 sommes:-1 nouvea:-1 jusqu':-1 fait:-2 chez:-2 ete:-2 ta:-2 notre:-2 he:-2 madame:-2 sera:-2
    se:-2 on:-2 au:-2 quatre:-2 paul:-2 observ:-2 peut:-2 laisse:-2 voila:-2 commen:-2 cet:-2 conten:-2 meme:-2 vingt:-2 te:-2 par:-2
    plus:-2 cela:-2 match:-2 diffus:-2 liste:-2 est:-2 parle:-2 propos:-2 tes:-2 vous:-2 jour:-2 semain:-2 camill:-2 rappel:-2 vendre:-2
    nouvel:-2 cabine:-3 contin:-3 j'ai:-3 quand:-3 numero:-3 h:-3 moins:-3 vu:-3 pouvez:-3 passe:-3 as:-3 cherch:-3 tout:-3 va:-3 chere:-3
    secret:-3 trente:-3 attend:-3 hier:-4 a:-4 avec:-4 la:-4 pourri:-5
  `,
  thank: `
    fait:8 monte:8 quatre:6 tes:5 etait:5 m'ont:5 l'esca:4 mieux:4 rappor:4 dire:4 toute:4 charge:4 nous:4 tenir:3 va:3 jamais:3 depuis:3
    mon:3 sont:3 tout:3 plus:3 pret:3 d'ou:3 repart:3 jour:3 ete:3 rendre:3 chere:3 meille:3 porte:3 dort:3 petite:3 combie:2 qu'on:2
    precie:2 juste:2 avoir:2 avez:2 disiez:2 lit:2 grace:2 photos:2 ecrit:2 pont:2 d'y:2 te:2 rire:2 gateau:2 camion:2 temps:2 travai:2
    repond:2 par:2 monde:2 hier:2 s'est:2 voila:2 conten:2 encore:2 maman:2 mantea:2 frere:2 parfai:2 as:2 route:2 reste:2 lu:2 suis:2
    mere:2 remerc:2 ce:2 l'equi:2 reunio:2 vendre:2 traduc:2 commen:2 a:2 person:2 elles:2 ouvert:2 contra:2 y:2 etes:2 sait:1 rien:1
    signe:1 vie:1 arrive:1 leve:1 je:1 l'ai:1 tiens:1 vu:1 sans:1 s'en:1 sais:1 l'asce:1 suite:1 ca:1 m'avez:1 trouve:1 vraime:1 aupres:1
    panne:1 recomm:1 passe:1 apres:1 nom:1 belle:1 modele:1 ils:1 semain:1 demain:1 vous:1 ont:1 fils:1 rue:1 odile:1 m:1 phrase:-1 quoi:-1
    oui:-1 depart:-1 questi:-1 poste:-1 seront:-1 fin:-1 sous:-1 avis:-1 dossie:-1 fois:-1 mois:-1 site:-1 mariag:-1 deuxie:-1 heure:-1
    monsie:-1 faut:-1 direct:-1 sa:-1 h:-1 jo:-1 chez:-1 salle:-1 presen:-1 j'espe:-1 se:-1 souven:-1 de:-1 retrou:-1 photog:-1 est:-1
    donne:-1 tres:-1 boulot:-1 aux:-1 saint:-1 connai:-1 matin:-1 archiv:-1 soir:-1 ici:-1 vos:-2 cherch:-2 voici:-2 parle:-2 n'aura:-2
    son:-2 quelqu:-2 serion:-2 que:-2 bien:-2 recu:-2 l'arti:-2 au:-2 et:-2 parait:-2 ou:-2 pour:-2 moi:-2 bonne:-2 pluie:-2 si:-2 votre:-2
    mot:-2 laisse:-2 des:-2 cher:-2 lettre:-2 c'est:-2 on:-2 mais:-2 toujou:-3 du:-3 sur:-3 notre:-3 avant:-3 dans:-3 il:-3 deux:-3 le:-3
    qui:-3 en:-3 une:-4 salut:-4 bonjou:-4
  `,
  share: `
    reserv:7 ca:6 aux:5 les:5 sur:5 nuit:5 remis:4 dimanc:4 euros:4 moulin:4 portes:4 intere:4 train:4 verre:4 tu:4 chanti:3 billet:3
    servic:3 fouill:3 neuf:3 ses:3 parle:3 douze:3 ouvre:3 lu:3 commun:3 gros:3 chauff:3 ligne:3 appel:3 repeti:3 fondat:3 sept:3 repons:3
    non:3 cause:3 cloche:3 articl:3 brest:2 dix:2 patrim:2 huit:2 redon:2 si:2 editeu:2 cela:2 de:2 joins:2 mois:2 suivre:2 https:2 nouvea:2
    exampl:2 dirige:2 ils:2 petite:2 faut:2 revue:2 pages:2 vient:2 repass:2 dis:2 octobr:2 france:2 six:2 amis:2 cinq:2 peine:2 limite:2
    comme:2 gratui:2 a:2 page:2 du:2 tres:1 bourse:1 n'as:1 des:1 froid:1 date:1 bonne:1 regles:1 heures:1 envoie:1 y:1 labora:1 fais:1
    taille:1 sel:1 depart:1 candid:1 entree:1 rue:1 rang:1 annee:1 devenu:1 dirait:1 voir:1 propos:1 cartes:1 juin:1 solde:1 fini:1 er:1
    d'un:1 serai:1 ceux:1 cabine:1 conser:1 journe:1 encore:1 chose:-1 lit:-1 mme:-1 reclam:-1 l'ecol:-1 attend:-1 raison:-1 parlie:-1
    que:-1 place:-1 mercre:-1 bureau:-1 notre:-1 perdu:-1 bon:-1 sera:-1 ans:-1 trop:-1 l'arti:-1 qu'ils:-1 vendre:-1 et:-1 parler:-1
    quatre:-1 se:-1 ma:-1 soyez:-1 copie:-1 beauco:-1 organi:-1 salut:-1 j'en:-1 ville:-1 repond:-1 un:-1 cher:-1 recomm:-1 avons:-1
    direct:-1 bas:-1 as:-1 ne:-1 adress:-1 tablea:-1 ecrit:-1 toi:-1 ete:-2 tes:-2 livre:-2 minute:-2 pour:-2 bien:-2 meme:-2 avez:-2
    toujou:-2 presen:-2 chere:-2 salle:-2 lundi:-2 passe:-2 part:-2 lui:-2 ferme:-2 une:-2 pluie:-2 l'autr:-2 pas:-2 suis:-2 s'en:-2
    avant:-2 fait:-2 ton:-2 connai:-2 lien:-2 fois:-2 laisse:-2 voici:-2 dessou:-2 par:-2 mot:-2 son:-2 cordia:-2 voila:-2 monsie:-2 ai:-2
    merci:-2 viens:-2 madame:-2 me:-2 quelqu:-2 dont:-2 trois:-2 tous:-2 la:-2 vous:-2 plus:-2 cours:-2 deux:-3 donne:-3 h:-3 person:-3
    j'ai:-3 je:-3 demand:-3 on:-3 votre:-3 au:-3 musee:-4 bonjou:-4 est:-6 nous:-6
  `,
  introduce: `
    copie:5 vous:4 qui:4 connai:4 l'autr:3 l'a:3 l'une:3 mets:3 livre:3 dis:3 n'en:3 ecrit:3 cliniq:3 patien:2 ceux:2 repren:2 docteu:2
    presid:2 sujet:2 fort:2 trois:2 temps:2 compte:2 vient:2 ecrire:2 depuis:2 tous:2 parlie:2 permet:2 moulin:2 suit:2 il:2 du:2 serait:2
    en:2 camill:2 madame:1 plus:1 colleg:1 parler:1 presen:1 moi:1 direct:1 laisse:1 messag:1 monte:1 meme:1 date:1 dans:1 quaran:1 y:-1
    quelqu:-1 m'a:-1 dit:-1 c'est:-1 par:-1 rien:-1 semain:-1 tu:-1 me:-1 avant:-1 on:-1 ne:-1 bien:-1 avec:-2 se:-2 et:-2 de:-2 a:-2
    j'ai:-2 ce:-2 si:-2 bonjou:-2 la:-2 tout:-2 votre:-3 nous:-4 pour:-4 le:-5
  `,
  need: `
    si:7 qui:7 son:6 tout:6 un:6 quelqu:6 concer:5 perdu:5 octobr:5 nous:5 premie:4 en:4 sommes:4 est:3 rien:3 on:3 presen:3 rentre:3 dans:3
    trente:3 d'occa:3 se:3 bas:2 teleph:2 pas:2 tu:2 il:2 connai:2 notre:2 pour:2 bises:2 neuf:2 manque:2 bateau:2 l'un:2 d'ici:2 merite:2
    chambr:2 dessus:2 chose:2 moins:2 boulot:2 secret:2 ecrire:2 contin:2 cabine:2 propos:2 petite:2 vie:2 a:2 vendre:2 avec:2 place:2
    figure:2 atelie:1 lyon:1 cherch:1 maison:1 t:1 toujou:1 tour:1 bois:1 belle:1 intere:1 veut:1 amis:1 sinon:1 aout:1 n'aura:1 d'acco:1
    trop:1 coucou:1 ca:1 mme:1 n'a:1 faut:1 person:1 rouge:1 travai:1 toi:1 entret:1 fin:1 cote:1 ce:1 choral:1 ou:1 d'un:1 petit:1 y:1
    alors:-1 l'a:-1 mars:-1 adress:-1 etre:-1 camill:-1 ancien:-1 remise:-1 mon:-1 salle:-1 me:-1 fini:-1 petits:-1 ton:-1 fois:-1 l'ecol:-1
    mais:-1 ouvre:-1 par:-1 biblio:-1 porte:-1 lettre:-1 sur:-1 elle:-1 droit:-1 sont:-1 c'etai:-1 cartes:-1 veteri:-1 ma:-1 tres:-1 aux:-1
    demand:-1 pense:-1 j'ai:-1 bureau:-1 deux:-1 jusqu':-1 repart:-1 direct:-1 permet:-1 dossie:-1 trouve:-1 oeil:-2 fait:-2 avez:-2 des:-2
    madame:-2 mois:-2 que:-2 jamais:-2 du:-3 votre:-3 avant:-3 vous:-3 de:-4 je:-4 la:-4 les:-5
  `,
  promise: `
    ta:7 nous:6 ne:6 mere:5 cote:5 repons:5 sera:5 d'une:5 reclam:5 jours:4 souci:4 clotur:4 avant:4 parole:4 photo:4 end:4 week:4 faites:4
    seront:4 aucun:4 quand:4 avez:4 j'en:4 sous:3 cours:3 et:3 neuf:3 te:3 moi:3 serai:3 j'y:3 repare:3 soyez:3 gateau:3 frais:3 au:3
    ferai:3 camion:3 dix:3 prends:2 boite:2 place:2 absenc:2 votre:2 cuisin:2 garder:2 qu'ell:2 tes:2 serveu:2 soeur:2 l'echa:2 juste:2
    sujet:2 peut:2 prepar:2 vais:2 arrete:2 labora:2 s'en:2 samedi:2 viens:2 cherch:2 t'inqu:2 retrou:2 aurez:2 decisi:2 les:2 quel:2 nos:2
    jusqu':2 fil:2 devis:2 bleu:2 j'ecri:2 paul:2 oncle:1 lit:1 cette:1 dois:1 devant:1 un:1 papa:1 grenie:1 train:1 passe:1 recomm:1
    fouill:1 rappor:1 heures:1 doit:1 pendan:1 grace:1 chiffr:1 m'occu:1 haie:1 retour:1 soir:1 leur:1 elle:1 colleg:1 pensez:1 carton:1
    coup:1 chez:1 questi:1 catalo:1 l'aura:1 charge:1 quelqu:1 soumet:1 courri:1 apres:-1 toujou:-1 regard:-1 bon:-1 porter:-1 salle:-1
    enfin:-1 rue:-1 ainsi:-1 procha:-1 beauco:-1 souhai:-1 gwen:-1 entre:-1 messag:-1 commen:-1 reste:-1 docteu:-1 serait:-1 page:-1
    sommes:-1 h:-1 vingt:-1 absent:-1 matin:-1 suis:-1 carnet:-1 soupe:-1 dit:-1 quatre:-1 cles:-1 tete:-1 douze:-1 voir:-1 ete:-1 monsie:-1
    venez:-1 allez:-1 merci:-1 direct:-1 fils:-1 mercre:-1 ont:-1 y:-1 se:-1 notes:-1 salut:-1 si:-1 ans:-1 toute:-1 repond:-1 copies:-2
    lirai:-2 raison:-2 corrig:-2 tu:-2 archiv:-2 c'est:-2 la:-2 pas:-2 son:-2 vendre:-2 que:-2 livre:-2 sont:-2 ses:-2 ca:-2 mon:-2 chere:-2
    presen:-2 bien:-2 cela:-2 recevr:-2 trouve:-2 camill:-2 du:-2 dessus:-2 trois:-2 servic:-2 t'appe:-2 bout:-2 nouvea:-2 passer:-2
    arrive:-2 comme:-3 cher:-3 qui:-3 paques:-3 honte:-3 est:-3 vous:-3 rien:-3 parle:-3 madame:-3 me:-3 demand:-3 vos:-3 ai:-3 dimanc:-3
    a:-3 dans:-3 en:-4 compte:-4 par:-4 bonjou:-4 semain:-4 enverr:-4 il:-4 demi:-4 plus:-4 une:-5 heure:-5 fais:-5 le:-5 tout:-6
  `,
};
