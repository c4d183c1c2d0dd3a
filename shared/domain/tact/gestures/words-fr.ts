import type { Said } from './signs/signs.ts';

/** What the beginning of a word weighs, in tenths, fitted to letters by test/bench/tact/fit-weights.ts: not written by hand. */
export const WORDS_FR: Readonly<Record<Said, string>> = {
  give: `
    sont:8 passer:7 contre:7 votre:6 chez:6 club:6 parle:6 j'ai:6 ai:5 trois:5 ne:5 jointe:5 et:5 y:5 sous:5 volont:5 les:5 pour:5 ouvrir:4
    voir:4 voudre:4 du:4 pouvez:4 avait:4 repren:4 propri:4 son:4 coince:4 choisi:4 monter:4 t'ai:4 soit:4 perdre:4 heure:4 signez:4
    retour:4 l'ai:4 pied:4 me:3 mardi:3 cinq:3 nouvea:3 lettre:3 table:3 dessou:3 pere:3 libre:3 repein:3 ton:3 rouge:3 grand:3 docteu:3
    rembou:3 edith:3 tiens:3 plante:3 he:3 autour:3 penali:3 qu'un:3 ils:3 allez:3 le:3 elle:3 rentre:3 possed:3 oublie:3 fenetr:3 chambr:3
    voudra:3 notre:3 quand:2 mon:2 reclam:2 comple:2 jours:2 caisse:2 l'arti:2 repare:2 ecrit:2 consul:2 lui:2 vingt:2 appel:2 guy:2
    commen:2 gris:2 servic:2 garde:2 catalo:2 la:2 recu:2 associ:2 avec:2 plus:2 pourra:2 mes:2 pendan:2 deux:2 piece:2 sans:2 beau:2
    chere:2 lien:2 cles:2 de:2 veux:2 fils:2 etudia:2 lit:2 reglee:2 mariag:2 costum:2 dessin:2 juin:2 tu:2 modele:2 ainsi:2 l'envo:2 vous:1
    celle:1 l'egli:1 mets:1 refere:1 en:1 mainte:1 par:1 brigit:1 toute:1 cle:1 remis:1 prete:1 apres:1 haute:1 devrai:1 diapos:1 n'y:1
    s'il:1 l'arri:1 cafe:1 venez:1 tablea:1 page:1 sinon:1 port:1 quinze:1 fin:1 aupres:1 paques:1 soeur:1 salle:1 bornag:1 tirer:1 mars:1
    salut:1 plan:1 end:1 samedi:1 week:1 aller:1 souhai:1 bas:1 qu'a:1 l'atte:1 qu'ils:1 surtou:1 bois:1 tourne:1 c'est:1 doit:1 l'entr:1
    retrai:1 carton:1 porter:1 puissi:1 nuit:-1 marche:-1 racont:-1 ajoute:-1 prendr:-1 recevo:-1 ma:-1 ete:-1 sera:-1 joindr:-1 avant:-1
    crois:-1 n'aura:-1 souci:-1 petit:-1 parole:-1 trouve:-1 donc:-1 propos:-1 date:-1 voulai:-1 j'en:-1 dirige:-1 puis:-1 entre:-1
    l'esca:-1 tient:-1 arrete:-1 mis:-1 gros:-1 musee:-1 toutes:-1 perdu:-1 inform:-1 mantea:-1 candid:-1 savoir:-1 revise:-1 croise:-1
    faut:-1 commis:-1 ici:-1 soupe:-1 demain:-1 reve:-1 mai:-1 ancien:-1 remerc:-1 l'air:-1 merci:-1 devant:-1 meille:-1 serait:-1 encore:-1
    tresor:-1 https:-1 faisai:-1 veut:-1 exampl:-1 calend:-1 regard:-1 traduc:-1 rendu:-1 dossie:-1 match:-1 que:-1 rappel:-1 toit:-1
    rien:-1 presen:-1 peux:-1 choeur:-1 mois:-1 promis:-1 reconn:-1 teleph:-1 adress:-1 soir:-1 l'a:-1 qu'on:-1 ferme:-1 chiffr:-1 sa:-1
    grace:-2 vu:-2 cours:-2 compte:-2 reserv:-2 maison:-2 parapl:-2 enfin:-2 donne:-2 derrie:-2 cartes:-2 cloche:-2 un:-2 arrive:-2 l'un:-2
    s'est:-2 etait:-2 dort:-2 pense:-2 lundi:-2 cher:-2 liste:-2 cordia:-2 manque:-2 passee:-2 connai:-2 monde:-2 nous:-2 d'avoi:-2 pluie:-2
    quaran:-2 ou:-2 moi:-2 six:-2 tres:-2 mieux:-2 l'autr:-2 vos:-2 laisse:-2 nouvel:-2 restee:-2 gratui:-2 suis:-2 madame:-2 jour:-2
    qu'il:-2 se:-2 petite:-2 dont:-2 monte:-2 rappor:-2 sais:-2 accept:-2 person:-2 dix:-2 suite:-2 dire:-2 camill:-3 seront:-3 plaisi:-3
    quelqu:-3 as:-3 cherch:-3 il:-3 aurez:-3 ca:-3 parler:-3 papa:-3 soyez:-3 si:-3 mais:-3 tete:-3 dit:-3 poste:-3 heures:-3 gateau:-3
    cause:-3 ses:-3 bonne:-3 euros:-3 porte:-3 tout:-4 sur:-4 charge:-4 copie:-4 pas:-4 semain:-4 bonjou:-4 temps:-4 depuis:-4 demand:-5
    des:-5 a:-5 je:-6 qui:-6
  `,
  ask: `
    souven:8 il:8 serait:7 l'on:7 heureu:6 des:6 serion:5 si:5 dix:5 pour:5 demand:5 precie:5 j'ecri:5 dit:5 tres:5 pourra:5 que:5 qui:4
    moi:4 regard:4 votre:4 ou:4 quelqu:4 nous:4 maitre:4 l'entr:4 dimanc:4 profes:3 crois:3 pardon:3 prepar:3 ainsi:3 oui:3 notes:3 annees:3
    canape:3 ces:3 avant:3 aviez:3 photog:3 veux:3 d'avoi:3 serais:3 concer:3 accept:3 puissi:3 reconn:3 ne:3 ait:3 le:3 connai:3 d'un:3
    cartes:3 train:2 m'a:2 coprop:2 vie:2 ecoute:2 possib:2 dos:2 libre:2 etre:2 signer:2 archiv:2 etaien:2 voudre:2 besoin:2 depart:2
    livre:2 et:2 bien:2 devrai:2 joint:2 t:2 troisi:2 m'ont:2 j'aime:2 parler:2 choisi:2 hello:2 ouvrir:2 maison:2 ci:2 une:2 plombi:2
    dernie:2 mieux:2 nom:2 person:2 dis:2 cher:2 aurais:2 serai:2 avez:2 partie:2 expliq:2 decroc:2 sais:2 quoi:2 soir:1 travai:1 regles:1
    cette:1 bourse:1 du:1 propri:1 vos:1 achete:1 servic:1 demain:1 me:1 mis:1 l'arch:1 confia:1 dirait:1 beauco:1 helene:1 puisqu:1
    teleph:1 page:1 chose:1 retenu:1 recher:1 aucune:1 heures:1 vois:1 minute:1 nos:1 l'ecol:1 bail:1 tente:1 beau:1 jardin:-1 juin:-1
    dire:-1 joel:-1 toi:-1 mardi:-1 retour:-1 faire:-1 camion:-1 travau:-1 mois:-1 gens:-1 lundi:-1 confir:-1 chauss:-1 cuisin:-1 gardie:-1
    pas:-1 tresor:-1 donne:-1 ont:-1 midi:-1 premie:-1 mot:-1 ils:-1 perdu:-1 maman:-1 client:-1 plutot:-1 reunio:-1 etes:-1 vers:-1
    finale:-1 ai:-1 repren:-1 avait:-1 l'ai:-1 comman:-1 copie:-1 bonjou:-1 porte:-1 repass:-1 observ:-1 voulez:-1 comme:-1 manque:-1
    nouvea:-1 remerc:-1 se:-1 bonne:-1 madame:-2 sommes:-2 ta:-2 he:-2 ete:-2 quatre:-2 peut:-2 chez:-2 fait:-2 te:-2 paul:-2 meme:-2
    sera:-2 cet:-2 voila:-2 jusqu':-2 laisse:-2 cela:-2 vingt:-2 on:-2 plus:-2 conten:-2 commen:-2 notre:-2 qu'il:-2 match:-2 au:-2 est:-2
    par:-2 diffus:-2 liste:-2 les:-2 parle:-2 rappel:-2 jour:-2 tes:-2 sur:-2 propos:-2 semain:-2 vous:-2 docteu:-2 monsie:-2 presen:-2
    nouvel:-2 camill:-3 vendre:-3 numero:-3 contin:-3 vu:-3 cabine:-3 moins:-3 quand:-3 h:-3 passe:-3 cherch:-3 j'ai:-3 dont:-3 as:-3 va:-3
    chere:-3 tout:-3 attend:-3 pouvez:-3 secret:-3 hier:-3 trente:-3 a:-4 avec:-4 la:-5 pourri:-5
  `,
  thank: `
    monte:8 fait:8 l'oubl:7 toute:7 quatre:6 etait:5 tes:5 m'ont:5 sans:4 ca:4 l'esca:4 mieux:4 dire:4 rappor:4 nous:4 charge:4 veille:4
    tout:4 va:3 nuit:3 ton:3 tenir:3 d'ou:3 repart:3 sont:3 pret:3 plus:3 depuis:3 mon:3 ete:3 teleph:3 rendre:3 jour:3 combie:3 meille:3
    regard:3 qu'on:3 chere:3 jamais:2 juste:2 precie:2 petite:2 dort:2 ecrit:2 avoir:2 photos:2 disiez:2 fois:2 parfai:2 gateau:2 lit:2
    pont:2 frere:2 d'y:2 avez:2 monde:2 rire:2 conten:2 camion:2 hier:2 maman:2 porte:2 nom:2 grace:2 repond:2 par:2 voila:2 lu:2 temps:2
    mantea:2 tu:2 route:2 vendre:2 je:2 mere:2 elles:2 travai:2 ne:2 l'equi:2 reunio:2 encore:2 aide:2 commen:2 ce:2 suis:2 remerc:2 as:2
    traduc:1 s'est:1 te:1 signe:1 reste:1 sait:1 vie:1 parois:1 a:1 l'asce:1 arrive:1 leve:1 recomm:1 panne:1 aupres:1 demain:1 vraime:1
    l'ai:1 toit:1 person:1 rien:1 trouve:1 tiens:1 vu:1 y:1 ont:1 passe:1 m'avez:1 fils:1 etes:1 s'en:1 ouvert:1 contra:1 m:1 avec:1 belle:1
    avis:-1 frais:-1 garde:-1 site:-1 direct:-1 sous:-1 retour:-1 h:-1 jours:-1 seront:-1 fin:-1 quoi:-1 aussi:-1 sa:-1 mariag:-1 questi:-1
    depart:-1 toi:-1 faut:-1 presen:-1 procha:-1 deuxie:-1 salle:-1 au:-1 heure:-1 mois:-1 souven:-1 j'espe:-1 soir:-1 aux:-1 tres:-1
    photog:-1 donne:-1 monsie:-1 archiv:-1 phrase:-1 vos:-1 retrou:-1 connai:-1 jo:-1 une:-1 puissi:-1 matin:-2 voici:-2 chez:-2 cherch:-2
    saint:-2 se:-2 parle:-2 boulot:-2 ici:-2 n'aura:-2 quelqu:-2 l'arti:-2 recu:-2 de:-2 bien:-2 serion:-2 parait:-2 votre:-2 est:-2 que:-2
    pour:-2 ou:-2 bonne:-2 mot:-2 moi:-2 cher:-2 des:-2 laisse:-2 pluie:-2 on:-2 toujou:-3 mais:-3 du:-3 lettre:-3 sur:-3 c'est:-3 si:-3
    il:-3 avant:-3 notre:-3 qui:-3 et:-3 le:-3 deux:-3 dans:-3 en:-4 salut:-4 bonjou:-4
  `,
  share: `
    vient:8 reserv:7 sur:6 ca:6 chez:6 aux:5 nuit:5 point:4 d'etre:4 derrie:4 l'ordr:4 remis:4 publie:4 editeu:4 euros:4 commis:4 portes:4
    train:4 les:4 intere:4 moulin:4 du:4 verre:4 dimanc:4 billet:4 chanti:3 fouill:3 jour:3 neuf:3 tu:3 commun:3 ses:3 servic:3 parle:3 lu:3
    douze:3 cafe:3 cloche:3 cause:3 fondat:3 appel:3 brest:3 chauff:3 repons:3 repeti:3 ouvre:3 des:3 sept:3 gros:3 sa:3 patrim:3 seulem:2
    port:2 non:2 articl:2 dix:2 chante:2 ligne:2 joins:2 dirige:2 cela:2 avec:2 redon:2 parue:2 https:2 veille:2 exampl:2 si:2 suivre:2
    octobr:2 petite:2 mois:2 traduc:2 faut:2 france:2 limite:2 amis:2 six:2 huit:2 revue:2 nouvea:2 de:2 pages:2 dis:2 repass:2 meille:2
    ou:2 peine:2 cinq:2 y:2 bourse:2 a:2 n'as:2 petit:2 froid:2 candid:1 gratui:1 tres:1 regles:1 labora:1 page:1 ils:1 depart:1 sel:1
    envoie:1 bonne:1 date:1 comme:1 conser:1 devenu:1 annee:1 fini:1 taille:1 fais:1 dirait:1 heures:1 cartes:1 voir:1 entree:1 toutes:1
    penser:1 rang:1 jeudi:1 juin:1 er:1 solde:1 enfin:1 vois:1 tout:1 serai:1 vingt:-1 l'a:-1 beauco:-1 apres:-1 chose:-1 lit:-1 etait:-1
    rappor:-1 qu'ils:-1 chaque:-1 vous:-1 reclam:-1 bas:-1 inquie:-1 l'arti:-1 que:-1 mme:-1 se:-1 attend:-1 cliniq:-1 j'en:-1 perdu:-1
    parler:-1 leur:-1 semain:-1 reunio:-1 stage:-1 jours:-1 cher:-1 qui:-1 parlie:-1 place:-1 trop:-1 soyez:-1 mardi:-1 sera:-1 mercre:-1
    ville:-1 recomm:-1 moi:-1 notre:-1 troisi:-1 vendre:-1 quaran:-1 ans:-1 cherch:-1 dans:-1 on:-1 premie:-1 toi:-1 copie:-1 organi:-1
    bon:-1 tes:-1 livre:-1 as:-1 adress:-1 m:-1 ma:-1 quatre:-1 demain:-1 salut:-1 la:-1 avons:-2 direct:-2 ecrit:-2 s'en:-2 deux:-2
    tablea:-2 toujou:-2 minute:-2 ferme:-2 pluie:-2 plante:-2 part:-2 bureau:-2 suis:-2 l'autr:-2 bien:-2 meme:-2 ete:-2 lien:-2 retour:-2
    dessou:-2 chere:-2 fait:-2 lui:-2 mot:-2 voici:-2 salle:-2 ne:-2 connai:-2 repond:-2 sont:-2 merci:-2 lundi:-2 viens:-2 pas:-2 avant:-2
    presen:-2 monsie:-2 trois:-2 cordia:-2 me:-2 madame:-2 passe:-2 avez:-2 par:-2 son:-2 laisse:-2 ai:-2 quelqu:-2 plus:-2 tous:-2 fois:-2
    voila:-2 cours:-2 dont:-2 donne:-2 h:-3 j'ai:-3 person:-3 demand:-3 pour:-3 au:-3 est:-3 votre:-3 ton:-4 musee:-4 je:-4 bonjou:-4
    nous:-7
  `,
  introduce: `
    copie:6 docteu:5 vous:4 qui:4 presen:4 connai:4 l'a:3 dont:3 mets:3 dis:3 livre:3 monsie:3 travau:3 n'en:3 faut:2 ecrit:2 cliniq:2
    profes:2 jo:2 patien:2 sur:2 repren:2 ceux:2 puis:2 presid:2 qu'il:2 trois:2 l'autr:2 parlie:2 compte:2 vient:2 l'une:2 suit:2 tous:2
    un:2 permet:2 messag:2 parler:2 deux:1 colleg:1 sujet:1 fort:1 ecrire:1 en:1 depuis:1 laisse:1 temps:1 plus:1 direct:1 moi:1 je:1
    quaran:1 toit:1 moulin:1 ma:-1 dit:-1 que:-1 rien:-1 m'a:-1 c'est:-1 par:-1 nouvea:-1 bien:-1 sont:-1 cette:-1 ne:-1 quelqu:-1 elle:-1
    semain:-1 y:-1 on:-2 se:-2 a:-2 me:-2 au:-2 avant:-2 avec:-2 j'ai:-2 ce:-2 tu:-2 si:-2 bonjou:-2 et:-2 tout:-2 de:-3 la:-3 votre:-3
    nous:-4 le:-4 pour:-4
  `,
  need: `
    si:7 qui:7 quelqu:6 en:5 tout:5 concer:5 son:5 perdu:5 octobr:4 nous:4 un:4 sommes:4 ou:4 d'un:4 premie:4 on:3 s'est:3 est:3 mis:3
    rentre:3 etat:3 rien:3 dans:3 presen:3 reve:3 non:3 tu:3 se:3 bas:2 pour:2 connai:2 neuf:2 trente:2 d'occa:2 cabine:2 bises:2 il:2
    teleph:2 bateau:2 pas:2 merite:2 manque:2 chambr:2 trop:2 l'un:2 d'ici:2 dessus:2 chose:2 vendre:2 boulot:2 moins:2 secret:2 ecrire:2
    contin:2 propos:2 notre:2 et:2 vie:2 maison:2 place:2 aux:2 lyon:1 t:1 person:1 cherch:1 figure:1 avec:1 belle:1 toujou:1 atelie:1
    amis:1 aout:1 n'aura:1 serait:1 coucou:1 ca:1 petite:1 y:1 cote:1 fin:1 tour:1 veut:1 bois:1 intere:1 sinon:1 rouge:1 d'acco:1 l'appa:1
    mme:1 a:1 n'a:1 meme:1 toi:1 faut:1 entret:1 travai:1 annees:1 mai:1 parue:-1 encore:-1 fini:-1 me:-1 petits:-1 l'a:-1 voici:-1 mars:-1
    adress:-1 parle:-1 porte:-1 l'ecol:-1 merci:-1 ligne:-1 fois:-1 c'etai:-1 cartes:-1 remise:-1 droit:-1 elle:-1 sont:-1 veteri:-1 sur:-1
    tres:-1 traduc:-1 lettre:-1 biblio:-1 demand:-1 chez:-1 pense:-1 trouve:-1 permet:-1 fait:-1 repart:-2 direct:-2 dossie:-2 c'est:-2
    jusqu':-2 madame:-2 avez:-2 ma:-2 j'ai:-2 bureau:-2 oeil:-2 deux:-2 mois:-2 des:-2 du:-2 jamais:-2 que:-3 avant:-3 votre:-3 vous:-3
    je:-4 de:-4 la:-5 les:-5
  `,
  promise: `
    ta:7 et:6 retrou:6 ne:6 nous:6 sera:5 j'y:5 mere:5 cote:5 propre:5 repons:5 d'une:4 clotur:4 reclam:4 parole:4 seront:4 photo:4 souci:4
    questi:4 faites:4 quand:4 aucun:4 end:4 jours:4 week:4 ton:4 avant:4 cours:4 j'en:3 votre:3 jour:3 l'ordr:3 avez:3 neuf:3 gateau:3 moi:3
    bureau:3 repare:3 soyez:3 serai:3 frais:3 retrai:3 te:3 sous:3 camion:3 prends:3 qu'ell:2 place:2 boite:2 ferai:2 garder:2 cuisin:2
    absenc:2 tes:2 au:2 soeur:2 juste:2 serveu:2 dix:2 peut:2 arrete:2 s'en:2 prepar:2 vais:2 sujet:2 procha:2 t'inqu:2 devis:2 viens:2
    quel:2 decisi:2 cherch:2 l'echa:2 bleu:2 paul:2 passe:2 fil:2 recomm:2 nos:2 doit:1 je:1 devant:1 dois:1 jusqu':1 labora:1 aurez:1
    samedi:1 oncle:1 j'ecri:1 cette:1 papa:1 tu:1 grace:1 chiffr:1 grenie:1 pendan:1 elle:1 train:1 lit:1 un:1 pensez:1 fouill:1 rappor:1
    coup:1 soumet:1 l'aura:1 plaisi:1 mail:1 colleg:1 catalo:1 haie:1 m'occu:1 mars:-1 travai:-1 mais:-1 tres:-1 ainsi:-1 jamais:-1
    absent:-1 m:-1 pourra:-1 dit:-1 ouvre:-1 chose:-1 voici:-1 rue:-1 salle:-1 souhai:-1 soupe:-1 docteu:-1 cinq:-1 beauco:-1 cabine:-1
    messag:-1 page:-1 apres:-1 reunio:-1 serait:-1 cles:-1 regard:-1 gwen:-1 carnet:-1 allez:-1 sur:-1 venez:-1 monsie:-1 reste:-1 commen:-1
    entre:-1 fils:-1 tete:-1 ete:-1 quatre:-1 vingt:-1 voir:-1 copies:-1 ont:-1 douze:-1 corrig:-1 h:-1 direct:-1 raison:-1 lirai:-1
    matin:-1 merci:-1 archiv:-2 mercre:-2 la:-2 salut:-2 notes:-2 toute:-2 ans:-2 livre:-2 ca:-2 pas:-2 mon:-2 repond:-2 cela:-2 se:-2
    bien:-2 c'est:-2 vendre:-2 y:-2 son:-2 si:-2 recevr:-2 presen:-2 ses:-2 sont:-2 trouve:-2 camill:-2 chere:-2 trois:-2 t'appe:-2
    dessus:-2 bout:-2 que:-2 comme:-3 servic:-3 qui:-3 paques:-3 arrive:-3 cher:-3 nouvea:-3 honte:-3 a:-3 rien:-3 passer:-3 parle:-3
    demand:-3 vos:-3 madame:-3 me:-3 ai:-3 compte:-4 bonjou:-4 est:-4 enverr:-4 dans:-4 plus:-4 par:-4 en:-4 demi:-4 semain:-4 il:-4 vous:-5
    heure:-5 fais:-5 une:-5 tout:-6 le:-7
  `,
};
