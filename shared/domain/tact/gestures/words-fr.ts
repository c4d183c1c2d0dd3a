import type { Said } from './signs/signs.ts';

/** What the beginning of a word weighs, in tenths, fitted to letters by test/bench/tact/fit-weights.ts: not written by hand. */
export const WORDS_FR: Readonly<Record<Said, string>> = {
  give: `
    j'ai:7 parle:7 sont:7 perdre:6 ai:6 pied:6 contre:6 docteu:5 votre:5 et:5 me:5 autour:5 propri:4 trois:4 voir:4 signez:4 chez:4 oublie:4
    rentre:4 sous:4 les:4 deux:4 passer:4 reclam:4 soit:4 t'ai:4 edith:4 tu:4 table:3 dessou:3 ne:3 chere:3 mon:3 chambr:3 allez:3 mes:3
    lui:3 garde:3 juin:3 pour:3 rouge:3 commen:3 avec:3 servic:3 guy:3 fils:3 pourra:3 salle:3 volont:3 son:3 caisse:3 gris:3 recu:3
    associ:3 voudra:3 repare:3 l'arti:3 ils:3 beau:3 toute:3 cles:3 veux:3 entend:3 ta:3 pendan:3 lien:2 rembou:2 ont:2 he:2 meme:2 qu'a:2
    messag:2 haute:2 comple:2 cinq:2 piece:2 par:2 n'a:2 la:2 mets:2 tablea:2 l'ai:2 prete:2 en:2 y:2 refere:2 page:2 avons:2 sinon:2
    pousse:2 n'as:2 costum:2 soeur:2 ce:2 celle:2 fin:2 dessus:2 h:2 venez:2 plan:2 diapos:2 s'il:2 ecrit:2 frere:2 carte:2 retrou:2 joint:2
    annee:1 etudia:1 comme:1 jointe:1 ouvrir:1 bornag:1 refuse:1 premie:1 questi:1 samedi:1 ton:1 beauco:1 dimanc:1 cabine:1 carton:1
    tirer:1 l'entr:1 recevr:1 mainte:1 stagia:1 aussi:1 passe:1 tourne:1 corrig:1 rue:1 bas:1 est:1 l'arri:1 cela:1 quoi:1 garage:1 cle:1
    salut:1 bois:1 envoye:1 enfant:1 quatre:1 depose:1 notes:1 travau:1 l'atte:1 joel:1 vous:1 jeudi:1 ans:1 travai:1 de:1 retrai:1 tva:1
    glisse:1 n'est:-1 que:-1 jusqu':-1 choeur:-1 petit:-1 quitte:-1 demain:-1 encore:-1 leur:-1 chiffr:-1 fabriq:-1 grenie:-1 mis:-1
    crois:-1 cas:-1 puis:-1 sera:-1 ma:-1 gros:-1 mai:-1 recher:-1 dort:-1 route:-1 m:-1 camion:-1 https:-1 exampl:-1 cloche:-1 devrie:-1
    candid:-1 mieux:-1 sur:-1 passee:-1 veut:-1 quaran:-1 se:-1 peux:-1 donc:-1 cher:-1 avant:-1 trouve:-1 seront:-1 promis:-1 inquie:-1
    dossie:-1 labora:-1 maison:-1 voulai:-1 recevo:-1 mois:-1 savoir:-1 rendu:-1 sa:-1 devant:-1 madame:-1 c'est:-1 donne:-1 dirige:-1
    faisai:-1 cartes:-1 reconn:-1 accept:-1 liste:-1 n'aura:-2 sais:-2 croise:-2 pense:-2 ferme:-2 match:-2 diffus:-2 arrive:-2 six:-2
    cours:-2 n'y:-2 s'est:-2 enfin:-2 qu'il:-2 adress:-2 ajoute:-2 cordia:-2 l'un:-2 musee:-2 lundi:-2 d'avoi:-2 soupe:-2 grace:-2 jour:-2
    connai:-2 rappel:-2 repein:-2 depart:-2 as:-2 etait:-2 nouvea:-2 camill:-2 pas:-2 parler:-2 petite:-2 tres:-2 plaisi:-2 temps:-2 ou:-2
    l'autr:-2 pluie:-2 manque:-2 dix:-2 vu:-2 nouvel:-2 restee:-2 gratui:-2 bureau:-2 un:-2 ses:-2 repond:-2 rappor:-2 dont:-2 si:-2
    aurez:-3 tout:-3 monde:-3 commis:-3 heures:-3 dire:-3 suite:-3 quelqu:-3 ca:-3 cherch:-3 soyez:-3 tete:-3 copie:-3 euros:-3 poste:-3
    person:-3 laisse:-3 charge:-3 bonjou:-3 dit:-3 depuis:-4 demand:-4 semain:-4 des:-4 il:-4 qui:-4 je:-6 a:-8
  `,
  ask: `
    souven:9 il:7 serion:7 qui:6 regard:6 profes:6 heureu:6 precie:6 j'ecri:6 pourra:5 pour:5 que:5 tres:5 maitre:5 votre:5 l'on:5 serait:4
    crois:4 quelqu:4 ne:4 si:4 dimanc:4 ou:4 une:4 aviez:4 accept:4 demand:4 photog:3 livre:3 dix:3 des:3 reconn:3 du:3 besoin:3 d'avoi:3
    archiv:3 me:3 vie:3 serais:3 nous:3 cartes:3 depart:3 plombi:3 dos:3 ces:2 ouvrir:2 coprop:2 ecoute:2 hello:2 puis:2 person:2 l'entr:2
    aurais:2 serai:2 signer:2 m'ont:2 cette:2 d'un:2 dit:2 confia:2 troisi:2 c'est:2 cher:2 servic:2 demain:2 teleph:2 tente:2 parler:2
    maison:2 achete:2 expliq:2 tu:2 quoi:2 decroc:2 partie:2 joint:2 sais:2 ait:2 beau:2 bises:2 puisqu:2 aucune:2 bail:2 possib:2 mis:2
    helene:2 retenu:2 nom:2 l'arch:2 mon:2 bourse:2 moi:2 beauco:2 devis:2 vient:1 l'egli:1 vois:1 t'es:1 l'arri:1 ci:1 rien:1 matin:1
    voitur:1 descen:1 diner:1 soir:1 eu:1 propri:1 charge:1 tous:1 poste:1 choeur:1 un:1 sait:1 printe:1 dessin:1 et:1 recevr:1 dirait:1
    mieux:1 stagia:1 titre:1 frere:1 page:1 prend:1 laquel:1 minute:1 deux:1 second:1 fini:-1 prefer:-1 fois:-1 faire:-1 petite:-1 gite:-1
    mois:-1 venir:-1 change:-1 jamais:-1 d'habi:-1 compte:-1 client:-1 gens:-1 maman:-1 mot:-1 cordia:-1 fait:-1 avait:-1 te:-1 merci:-1
    lundi:-1 copie:-1 finale:-1 ils:-1 rappel:-1 on:-1 parle:-1 manque:-1 madame:-1 ta:-1 entre:-1 dernie:-1 vos:-1 salle:-1 remerc:-1
    vers:-1 juin:-1 heures:-1 dont:-1 notre:-1 confir:-1 euros:-1 se:-1 meme:-1 rouge:-1 toujou:-1 mais:-1 sommes:-1 attend:-1 dire:-1
    tresor:-1 de:-1 direct:-1 ete:-1 porte:-2 voulez:-2 encore:-2 cet:-2 presen:-2 repass:-2 commen:-2 ont:-2 gardie:-2 reunio:-2 laisse:-2
    elle:-2 chauss:-2 sur:-2 voila:-2 l'ai:-2 au:-2 he:-2 bonne:-2 peux:-2 paul:-2 vendre:-2 jusqu':-2 quatre:-2 propos:-2 passe:-2 sera:-2
    comman:-2 comme:-2 conten:-2 hier:-2 tes:-2 semain:-2 cela:-2 j'ai:-2 camill:-2 nouvea:-2 par:-3 liste:-3 tout:-3 diffus:-3 plus:-3
    as:-3 je:-3 chez:-3 jour:-3 quand:-3 va:-3 cabine:-3 chere:-3 vingt:-3 nouvel:-3 match:-3 cherch:-3 contin:-3 moins:-3 h:-3 pouvez:-3
    vous:-3 numero:-3 a:-3 secret:-3 vu:-3 sans:-3 trente:-4 est:-4 la:-5 avec:-6 pourri:-6
  `,
  thank: `
    fait:7 tenir:5 dire:5 m'ont:4 charge:4 pret:4 sais:4 monte:4 rappor:3 rendre:3 petite:3 chere:3 dort:3 jamais:3 lit:3 temps:3 un:3 ete:3
    toute:3 route:3 travai:3 vendre:3 quatre:3 voila:3 jour:3 disiez:3 porte:3 remerc:2 contra:2 l'ai:2 commen:2 semain:2 ouvert:2 avoir:2
    gateau:2 ne:2 combie:2 precie:2 pont:2 etait:2 ton:2 par:2 d'y:2 leve:2 suite:2 y:2 mere:2 grace:2 sans:2 encore:2 vie:2 vu:2 rire:2
    nom:2 heures:2 ont:2 te:2 camion:2 s'est:2 bras:2 verre:2 arrive:2 reste:2 m'avez:2 tout:2 vraime:2 traduc:2 ils:2 tes:2 demain:2 rien:2
    apres:2 s'en:2 passe:1 trouve:1 elles:1 etes:1 je:1 fils:1 odile:1 l'asce:1 tu:1 nouvea:1 arrete:1 erreur:1 vous:1 quand:1 nous:1
    sante:1 racont:1 panne:1 sont:1 toutes:1 rue:1 modele:1 ca:1 trois:1 mai:1 avais:1 courri:-1 euros:-1 direct:-1 soir:-1 moi:-1 fin:-1
    qu'il:-1 tous:-1 peut:-1 deuxie:-1 faute:-1 depart:-1 comme:-1 matin:-1 lundi:-1 aux:-1 se:-1 merci:-1 cherch:-1 quoi:-1 vos:-1
    desser:-1 frais:-1 seront:-1 j'appo:-1 mais:-1 questi:-1 thomas:-1 mois:-1 sait:-1 souhai:-1 fois:-1 serai:-1 heure:-1 voici:-1 tres:-1
    plus:-1 souven:-1 salle:-1 n'aura:-1 photog:-1 cette:-1 l'arti:-1 aviez:-2 faut:-2 j'espe:-2 elle:-2 son:-2 parait:-2 bonne:-2 archiv:-2
    quelqu:-2 camill:-2 saint:-2 retrou:-2 si:-2 lettre:-2 serion:-2 dans:-2 on:-2 jo:-2 des:-2 dit:-2 ou:-2 ici:-2 le:-2 demand:-2 il:-2
    c'est:-2 qui:-2 une:-3 pluie:-3 j'ai:-3 cher:-3 que:-3 la:-3 toujou:-3 en:-3 mot:-3 deux:-3 avant:-3 bonjou:-3 sur:-3 de:-4 salut:-4
    du:-5
  `,
  share: `
    ca:6 tu:5 sur:5 moulin:4 ligne:4 redon:3 aux:3 parle:3 billet:3 commun:3 les:3 appel:3 cela:3 gros:3 gratui:3 https:3 octobr:3 exampl:3
    lu:3 nouvea:3 brest:3 y:3 repeti:3 non:2 editeu:2 vient:2 mois:2 suivre:2 cinq:2 juin:2 amis:2 dirige:2 repass:2 depart:2 du:2 fais:2
    joins:2 france:2 monde:2 n'as:2 premie:2 propos:2 limite:2 journe:2 archiv:2 articl:2 comme:2 fini:2 signal:2 faut:2 soir:2 aviez:2
    lettre:2 devenu:2 d'un:2 date:2 des:1 sais:1 bourse:1 encore:1 il:1 enfin:1 penser:1 rue:1 hier:1 labora:1 ce:1 vos:1 ceux:1 cartes:1
    rang:1 pain:1 dernie:1 d'y:1 conser:1 grille:1 te:1 si:1 annee:1 serai:1 mettre:1 regard:1 porte:1 manque:1 page:1 envoie:1 poste:1
    deja:1 candid:1 notre:-1 part:-1 s'en:-1 quelqu:-1 aurais:-1 recomm:-1 dans:-1 tous:-1 monte:-1 trop:-1 salle:-1 copie:-1 m'a:-1
    direct:-1 bien:-1 place:-1 bureau:-1 quatre:-1 sera:-1 cordia:-1 entret:-1 ma:-1 chaque:-1 soyez:-1 voici:-1 lundi:-1 par:-1 ferme:-1
    ecrit:-1 monsie:-1 dit:-1 avant:-1 passe:-1 organi:-1 mot:-1 dessou:-1 ville:-1 salut:-1 fait:-1 lien:-1 tes:-1 madame:-1 plus:-2
    suis:-2 toujou:-2 c'est:-2 laisse:-2 que:-2 me:-2 parait:-2 l'arti:-2 ci:-2 ai:-2 fois:-2 tablea:-2 avez:-2 de:-2 lui:-2 merci:-2
    demand:-2 j'ai:-2 toi:-2 pluie:-2 ne:-2 as:-2 on:-3 h:-3 dont:-3 viens:-3 elle:-3 cours:-3 deux:-3 person:-3 je:-3 sont:-3 bonjou:-3
    au:-3 la:-3 semain:-3 vous:-4 musee:-4 donne:-4 pour:-4 votre:-4 et:-5 nous:-5 est:-6
  `,
  introduce: `
    copie:5 connai:4 qui:4 l'a:3 repren:3 cliniq:3 ceux:3 docteu:3 patien:3 presid:3 vient:3 vous:3 dis:3 compte:3 tous:3 n'en:3 ecrit:2
    livre:2 permet:2 trois:2 camill:2 presen:2 moi:2 l'autr:2 date:2 plus:2 parler:2 dans:1 dont:1 des:1 en:1 laisse:1 messag:1 quaran:1
    monte:1 l'une:1 mets:1 voulai:1 coucou:1 person:1 voici:1 toit:1 et:-1 y:-1 se:-1 un:-1 tu:-1 voisin:-1 dernie:-1 nouvea:-1 si:-1 me:-1
    cela:-1 m'a:-1 dit:-1 par:-1 ne:-1 rien:-1 avec:-1 c'est:-1 semain:-1 avant:-2 bien:-2 j'ai:-2 on:-2 que:-2 les:-2 est:-2 bonjou:-2
    tout:-2 a:-2 au:-3 la:-3 votre:-3 nous:-3 de:-4 le:-4 pour:-4
  `,
  need: `
    un:7 quelqu:4 qui:4 si:4 on:3 tu:3 bises:3 d'occa:3 pas:3 trente:2 petite:2 atelie:2 cherch:2 rentre:2 connai:2 bois:2 tour:2 intere:2
    faut:2 ca:2 serait:2 maison:2 voila:2 avec:2 lyon:2 t:2 person:2 y:2 d'un:2 petit:2 rien:2 l'appa:2 bien:2 trop:1 entret:1 aurais:1
    moins:1 helene:1 secret:1 contin:1 figure:1 ou:1 cabine:1 notre:1 propos:1 belle:1 soixan:1 veut:1 vie:1 toi:1 route:1 n'aura:1 amis:1
    fille:1 aout:1 rouge:1 coucou:1 cote:1 son:1 il:1 modele:1 devenu:1 profes:1 mme:1 mis:1 fin:1 bureau:-1 six:-1 droit:-1 mars:-1
    demand:-1 sait:-1 tres:-1 etre:-1 suite:-1 fondat:-1 mai:-1 te:-1 c'etai:-1 stage:-1 candid:-1 ouvre:-1 trouve:-1 trois:-1 et:-1 du:-1
    avez:-1 ce:-1 mais:-1 recevo:-1 remise:-1 que:-1 adress:-2 oeil:-2 j'ai:-2 de:-2 permet:-2 en:-2 jamais:-2 direct:-2 votre:-2 dossie:-2
    madame:-2 la:-2 mois:-2 avant:-3 le:-3 vous:-4 les:-4 je:-5
  `,
  promise: `
    ne:5 sera:5 clotur:5 parole:5 photo:5 nous:4 te:4 end:4 week:4 avant:4 ferai:4 cours:4 moi:4 serveu:4 camion:3 jusqu':3 tes:3 gateau:3
    retrou:3 boite:3 cuisin:3 elle:3 vais:3 soyez:3 place:3 j'y:3 soeur:3 peut:3 ta:3 frais:3 quel:3 bleu:3 juste:2 repare:2 garder:2
    courri:2 t'inqu:2 arrete:2 qu'ell:2 au:2 lundi:2 questi:2 s'en:2 cette:2 absenc:2 l'echa:2 leur:2 passe:2 quelqu:2 decisi:2 oncle:2
    sujet:2 fil:2 devant:2 prends:2 dois:2 grace:2 paul:2 labora:2 parler:2 sais:2 coup:2 aurez:2 attend:2 lui:2 cherch:2 grenie:2 pendan:2
    manque:2 nos:2 de:1 consei:1 encore:1 mois:1 rappor:1 mail:1 votre:1 colleg:1 mot:1 retour:1 commis:1 des:1 revien:1 soir:1 photog:1
    vers:1 touche:1 ma:1 sans:1 j'ecri:1 jeudi:1 carton:1 chiffr:1 beauco:-1 mon:-1 cabine:-1 h:-1 et:-1 c'est:-1 presen:-1 d'habi:-1
    gwen:-1 messag:-1 reunio:-1 lu:-1 enfin:-1 cles:-1 venez:-1 sous:-1 toute:-1 allez:-1 transm:-1 procha:-1 sont:-1 voir:-1 joins:-1
    quand:-1 monsie:-1 direct:-1 laisse:-1 rue:-1 peux:-1 suis:-1 merci:-1 lirai:-1 dit:-1 soupe:-1 salut:-1 apport:-1 copies:-1 vingt:-1
    corrig:-1 vendre:-1 ont:-1 y:-1 par:-1 cher:-1 chapit:-1 trouve:-1 samedi:-1 mercre:-1 ses:-1 chere:-1 quatre:-1 heures:-1 t'appe:-2
    reste:-2 absent:-2 paques:-2 seront:-2 archiv:-2 demain:-2 ans:-2 livre:-2 avec:-2 notes:-2 cela:-2 son:-2 rien:-2 fils:-2 notre:-2
    deux:-2 un:-2 carnet:-2 passer:-2 j'en:-2 pour:-2 raison:-2 camill:-2 qui:-2 tete:-2 trois:-2 en:-2 la:-2 comme:-2 dix:-2 servic:-3
    demand:-3 arrive:-3 madame:-3 parle:-3 bien:-3 dessus:-3 bout:-3 dans:-3 honte:-3 ca:-3 ai:-3 a:-4 vos:-4 dimanc:-4 tu:-4 semain:-4
    bonjou:-4 fais:-4 me:-5 plus:-5 compte:-5 une:-5 enverr:-5 demi:-6 il:-6 heure:-6 vous:-6 le:-7 tout:-7
  `,
};
