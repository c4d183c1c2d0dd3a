import { ruleSet } from '../../reading/rule.ts';
import { LOOK as LOOK_EN, SERVE as SERVE_EN, SPEAK as SPEAK_EN } from '../../reading/verbs-en.ts';
import { LOOK as LOOK_FR, SERVE as SERVE_FR, SPEAK as SPEAK_FR } from '../../reading/verbs-fr.ts';
import { DID_EN, DID_FR, I_EN } from './words.ts';

const PLACE_EN =
  '(doorstep|step|door|desk|bed|letterbox|letter box|table|porch|pigeonhole|garage|shed|gate|pot|mat|mailbox|inbox|cupboard|kitchen|fridge|freezer|hall|bench|hook|locker|shelf|drawer|account|box|garden|greenhouse|windscreen|boot)';
const KIN_EN =
  '(my|our|a) (sister|brother|cousin|mother|father|mum|dad|wife|husband|son|daughter|friend|neighbour|boss|colleague|uncle|aunt|editor|lawyer|accountant|landlord|director|former [a-z]+|old [a-z]+|[a-z]+-in-law|partner|[a-z]+er|[a-z]+or|[a-z]+ist)';

/** Signs that a letter gives, in English: what each weighs is in `weights.ts`. */
export const GIVE_SIGNS_EN = ruleSet(
  'give',
  `
  done-for-you: ${DID_EN} (${SERVE_EN.past}) …(your|yours|for you|you)
  done-for-you: ^(and |so |also |already |just )?(${SERVE_EN.past}) …(your|for you|you)
  done-for-you: (and|so|,) (${SERVE_EN.past}) (your|you|it for you|them for you)
  done: ${DID_EN} (${SERVE_EN.past}) (the|a|an|some|it|them|those|that|two|three|four|one|a few|up|out|down|as well|in)
  done: ^(${SERVE_EN.past}|done) (the|a|an|some|it|them|up|out|!|,|:|\\.)
  looked-over: (${DID_EN}|^|and|spent …) ?(been through|been over|${LOOK_EN.past}|finished|gone through) …(your|both|yours|it (twice|all|carefully|through|over|with)|the (draft|lease|manuscript|chapter|contract|text|translation|proposal|letter|file|spreadsheet))
  looked-over: spent …(on|with|over|in) your
  spoke-for-you: (${DID_EN}|^|and|so|,) ?(${SPEAK_EN.past}|had a (word|chat)|put in a|got (hold of|on to)|bent [a-z]+ ear|twisted|passed|forced) …(about you|about your|your|of you|for you|on your behalf|you to|you exist|you're|who you are|you('d| would))
  they-are-won: (he|she|they|who|and [a-z]+|the [a-z]+|[a-z]+)('s|'re|'d|'ll| is| are| will| would| has| have| was)( now| very| quite| really| all| be| happy to| glad to| agreed to| said)* (expect~|wait~|keen|interested|intrigued|curious|delighted|impressed|thrilled|willing|agreed|happy|ready|lend~|see you|meet you|ring you|write to you|take you|hold~|look at (it|your)|opened it|put you|have you|like to (see|meet|read|hear|look|talk)|love to (see|meet|read|hear|talk)|glad)
  they-are-won: (says|said) yes|(has|have|they've|she's|he's) (agreed|accepted|promised) to|(first|top|next) on (the|her|his|their) (list|pile)|on the pile
  kin-does: ${KIN_EN}…(for you|you|your)
  yours-is-ready: your [a-z'-]+( [a-z'-]+)?('s| is|'re| are| has been| have been| was| were)( now| all| already| back)* (${SERVE_EN.past}|done|ready|first|in my|in the|on the|on your|in your|waiting|good as new|working|running|all set|finished|safe)
  left-there: (on|in|through|under|behind|outside|by|at|inside|with) (your|the) ([a-z]+ )?${PLACE_EN}
  left-there: (with|at) your (neighbour|mother|sister|office|reception|secretary)|in your name|(kept|held|saved|put by|put aside|set aside|reserved|going spare)
  you-may-use: you('re| are)? ?(can|could|may|are welcome to|welcome to|must|should|two can)( always| just| both| all| certainly| gladly| easily| still)* (use|have|stay|borrow|take|keep|sleep|park|come and stay|move in|store|leave your|plug|count on|rely on|collect|pick)
  you-may-use: (my|our|the spare|the back) [a-z]+ (is|are|'s) (yours|free|empty|at your|open to you|waiting|there for you|made up|all yours)|stay as long|as long as you|for as long as|bring the (cat|dog|kids|children)|all yours
  we-can-do: ${I_EN}( can| could|'ll| will|'d| would|'d be happy to|'d be glad to|'m happy to|'re happy to|'d gladly| am happy to| would be (happy|glad|delighted) to)( gladly| easily| always| happily| certainly)* (${SERVE_EN.base}|have) (you|your|it for you|them for you|the (kids|children|twins|boys|girls|dog|cat|little)|for you|one for you|her|him|a (room|bed))
  free: no charge|free of charge|on the house|on me\\b|my treat|nothing to pay|(don't|won't|didn't) (charge|owe)|no bother|no trouble|it was nothing|five minutes|don't thank me|no need to thank|thank (her|him|me) with|as a present|a present|gift|with my compliments|for free|(don't|no need to) (bother|worry) about (the|paying|returning)|pay me (nothing|back when)|glad to do it|happy to help|pleasure was|you're welcome|any time|anytime
  help-yourself: (steal|help yourself|feel free|take (what|whatever|as|the one)|use (what|whatever|it|them|as)|copy (it|them|what)|adapt|keep (it|them|the)|pillage|freely|it's yours|they're yours|yours to keep|yours if|just (reheat|add|fill|print|sign)|collect|pick (it|them) up|pop (round|by|in)|write to (her|him|them)|ring (her|him|them)|call (her|him|them)|ask for [a-z]+|say i sent|mention (my|i))
  sent-by-me: (tell|say|mention) …(i sent you|from me|my name|i told you|i recommended)|use my name|on my recommendation
  here-it-is: (here|attached|enclosed|below|herewith|file attached|link below)(('s| is| are)| they are| it is|:|,| -| i)?
  useful-thing: (notes|comments|remarks|corrections|suggestions|annotations|checklist|template|model|list of|the names? of|reference|translation|recipe|sample|example|map|guide|cribsheet|questions they|photographs?|plans?|drawings?|instructions|contacts?|the figures|exercise|spreadsheet)
  you-wanted: you('d| had| have|'ve|'re| are| were| was)?( always| once| just| recently)* (asked|wanted|after|needed|need|looking for|lost|mentioned|told me|said|wondering|couldn't (find|trace|get|read)|missing|mislaid|dreamed|dreaming|hunting|struggling|stuck|worried|hoping|longing|admired|liked the|grumbling)|your (question|query|problem) |since nobody|you asked|as promised|i promised you|i owed you|said i would|i'd promised
  i-would: (i'd|i would|if i were you|in your (place|shoes)|my advice|one tip|a tip|word of (advice|warning)|personally,?)( strongly| rather| certainly| probably| definitely)* ?(be careful|start|go|take|choose|pick|avoid|ask|say|write|cut|drop|strike|refuse|insist|wait|not|never|try|get|keep|use|put|begin|leave|tell|have|suggest|advise|recommend|steer|check|hold|think twice|sell|buy|plant|consider|[a-z]+)?
  you-should: you('d| would| should| ought| could| can| might|'re)( do| be| to| well| far| much)* ?(better|should|ought|safely|wise|careful|entitled|right to)|(two|three|four|one|some) of them can go|should (come|go) first|(it's|it is|that's|this is|they're|is|are) (illegal|unlawful|void|too (wide|high|low|long|short|much|expensive)|overpriced|negotiable|normal|the wrong)
  bid: (^|: |; |, |but |then |and |so )(don't|never|do not|refuse|avoid|insist|beware|mind that|watch out|ask for|ask (her|him|them) (for|about|to)|get (it|the|a|them|in)|have (the|it|a|them)|lower|raise|add|cut|try|soak|turn|hold|mix|rub|start with|begin with|check|apply|strike|drop|choose|pick|plant|prune|take|go for|use|demand|negotiate|sign nothing|steer|keep (the|a|your)|claim|appeal|put|leave (out|it|the)|swap|replace|stick to|write to|only|make sure|stay away)
  know-how: (ours|mine|the one) (came|is|was|comes) from|any (chemist|plumber|garage|hardware|ironmonger|shop|nursery|library)|(has|sells|stocks|sell|stock|have) (it|them) for|the trick is|what works|works (a treat|every time|for me)|will (go|disappear|stop|do it|do the trick|come off)|(is|it's) yours, all|the hedge is yours|the answer is|it's (mrs|mr|ms|dr|called|a|the) 
  arranged: (cleared|arranged|squared|agreed|fixed|settled|sorted) (it|things|that|this|everything)? ?(with|up with|for)|(so|that) (you can|you may)|(into|to) (lend|lending|seeing|see|give|giving|let|letting|take|taking) (you|your)|forward to|off the (rota|list)|on my (account|card)
  `,
);

const PLACE_FR =
  '(porte|lit|bureau|table|palier|perron|boite aux lettres|boite|casier|escalier|cuisine|garage|paillasson|entree|frigo|congelateur|pot|banc|etagere|tiroir|jardin|grille|abri|cave|serre|coffre|messagerie|crochet|placard)';
const KIN_FR =
  '(mon|ma|notre|un|une) (soeur|frere|cousine?|mere|pere|femme|mari|fils|fille|amie?|voisine?|patronne?|collegue|oncle|tante|editrice|editeur|avocate?|comptable|proprietaire|directrice|directeur|ancien(ne)? [a-z]+|beau-[a-z]+|belle-[a-z]+|associee?|[a-z]+iste|[a-z]+eur)';
const YOURS_FR = '(ton|ta|tes|votre|vos)';

/** The same signs in French. */
export const GIVE_SIGNS_FR = ruleSet(
  'give',
  `
  done-for-you: ${DID_FR} (${SERVE_FR.participle}|${SERVE_FR.infinitive}) …(${YOURS_FR}|pour (toi|vous)|chez (toi|vous)|expres)
  done-for-you: (je|on|nous) (te |vous |t')(l'|les |en |l'en )?(ai|avons|a|avais)( bien| deja| enfin| meme| aussi)* (${SERVE_FR.participle})
  done-for-you: ^(et |deja |enfin )?(${SERVE_FR.participle}) …(${YOURS_FR}|pour (toi|vous))
  done: ${DID_FR} (${SERVE_FR.participle}) (la|le|les|l'|un|une|des|deux|trois|aussi|quelques|tout|celui|celle|et)
  done: (je|on|nous) (la |le |les |l'|les leur |la leur |le leur |leur |lui )+(ai|a|avons)( aussi| deja| bien| tous| toutes)* (${SERVE_FR.participle})|c'est (fait|corrige|repare|regle|arrange|bon)
  looked-over: (${DID_FR}|^|et|,) ?(${LOOK_FR.participle}|fini de|termine|passe la soiree|passe la nuit|passe [a-z ]{2,12}heures?) …(${YOURS_FR}|(deux fois|en detail|attentivement|de pres|jusqu'au bout|le (bail|contrat|manuscrit|chapitre|texte|dossier|tableur)))
  spoke-for-you: (${DID_FR}|^|et|,) ?(${SPEAK_FR.participle}|${SPEAK_FR.infinitive}|touche un mot|glisse un mot|plaide|force la main|tire|eu …au (bout du fil|telephone)|vu|croise) …(de (toi|vous)|${YOURS_FR}|en (ton|votre) nom|de (ta|votre) part|pour (toi|vous)|qui (tu es|vous etes)|que (tu|vous) (puiss|pourr|exist)[a-z]*)
  they-are-won: (il|elle|ils|elles|on|qui)( (l'|le|la|les|te|vous|t'|y|en))* ?(attend|attendent|est|sont|sera|seront|voudrait|voudraient|veut|veulent|aimerait|aimeraient|accepte|acceptent|accepterait|prendra|prendrait|ouvert|ouvrent|recevra|recoit|a ouvert|t'ecrira|ecrira|passera|a dit oui|dit oui|a accepte|ont accepte|serait|seraient)( tres| bien| vraiment| plutot| toute?| deja)* ?(interessee?s?|curieu[a-z]+|d'accord|ravie?s?|emballee?s?|partante?s?|pret(e|s)?|oui|voir|lire|rencontrer|recevoir|connaitre|${YOURS_FR}|vingt|dix|deux|de|aussitot)?
  they-are-won: (en tete|premiere?|en haut) (de|sur) (la |sa |leur )?(liste|pile)|passe en (commission|premier)|est (avancee?|acceptee?|accordee?|debloquee?|inscrite?|reservee?|prise?)
  kin-does: ${KIN_FR}…(toi|vous|t'|te|${YOURS_FR})
  yours-is-ready: ${YOURS_FR} [a-z'-]+( [a-z'-]+)?( de [a-z'-]+)? (est|sont|a ete|ont ete|sera|passe|n'a plus)( deja| maintenant| bien| de nouveau| enfin)* ?(${SERVE_FR.participle}|fait|faite|faits|faites|pret(e|s)?|dans|sur|chez|a|le premier|la premiere|en tete|comme neu[a-z]+|sauvee?|fini|finie|la|en commission)
  left-there: (dans|sur|devant|sous|derriere|contre|chez|a) (${YOURS_FR}|la|le|mon|mes|ma) ?([a-z]+ )?${PLACE_FR}
  left-there: a (ton|votre) nom|de cote|chez (ta|ton|votre) (voisine?|mere|soeur|gardienne?)|(est|sont) (a|chez) (toi|vous)
  you-may-use: (tu|vous) (peux|pouvez|pourrez|pourras|n'avez|n'as)( bien sur| toujours| tous les deux| tranquillement| aussi| donc)* (plus qu'a|prendre|emprunter|utiliser|garder|dormir|loger|venir|rester|poser|disposer|compter|vous installer|t'installer|stocker|laisser|piocher|recuperer)
  you-may-use: (ma|mon|mes|notre|nos|la|le|les) [a-z'-]+( du fond| d'amis)? (est|sont|t'est|vous est) (a (toi|vous)|libre|disponible|prete?|ouverte?)|aussi longtemps|le temps qu'il (faudra|faut)|amene (le|ton|les)|amenez|que vous puissiez disposer|reste(z)? (tant|autant)
  we-can-do: (je|on|nous)( peux| peut| pouvons| pourrais| veux bien| serais ravie? de)? (te |vous |t')(les |le |la |l')?(${SERVE_FR.present}|${SERVE_FR.infinitive}|prend|prends|prenons|garde|gardons|prete|pretons|loge|logeons|accueille|accueillons|heberge|hebergeons|emmene|offre|offrons|donne|cede|laisse)
  free: gratuit~|a titre gracieux|cadeau|c'est (offert|pour moi|moi qui)|(ne|n')? ?(te|vous) (compte|facture|dois|devez|demande) rien|(vous|tu) ne me (dois|devez)|rien a payer|ne me (remercie|remerciez|rends|rendez)|pas la peine de (me|le)|c'etait (rien|cinq minutes|l'affaire|avec plaisir)|de bon coeur|avec plaisir|bien volontiers|de rien|prix (coutant|d'ami)|en cadeau|sans frais
  help-yourself: (sers|servez|pioche|piochez|pille|pillez|recopie|recopiez|copie|copiez|utilise|utilisez|garde|gardez|prends|prenez|adapte|adaptez|ecris-lui|ecrivez-lui|appelle-la|appelle-le|appelez-la|appelez-le|passe|passez (la|le|les)? ?(prendre|chercher|quand))([- ]|,|\\.|$)|sans scrupule|librement|(plus qu'a|il suffit de|tu n'auras qu'a|vous n'aurez qu'a)|fonce|foncez
  sent-by-me: de ma part|(dis|dites)[- ](lui|leur) que|recommande(z)?[- ](toi|vous) de moi|par mes soins
  here-it-is: (voici|voila|ci-joint|ci-jointe|ci-dessous|en piece jointe|fichier joint|piece jointe|les voici|la voici|le voici|je (te|vous) (la |le |les |l')?(joins|mets|envoie|adresse))
  useful-thing: (notes|remarques|commentaires|corrections|suggestions|annotations|modele|liste (de|des)|mode d'emploi|recette|plan|lettre de recommandation|attestation|traduction|exemple|memo|guide|schema|patron|photos|grille|contacts?|adresse d|coordonnees d'une association|tableur|questions qu'ils|exercice|trame|preface|enregistrement)
  you-wanted: (tu|vous|t'|qu'il (te|vous))( me| m'| en| l'| ne)* ?(avais|aviez|as|avez|voulais|vouliez|cherchais|cherchiez|cherches|cherchez|demandais|demandiez|hesitais|hesitiez|reviez|revais|aurais|auriez|faut|fallait|manquait|manque|retrouvais|retrouviez|parlais|parliez|souhaitiez|souhaitais|attendais|attendiez|avez demande)( demande| parle| dit| perdu| cherche| besoin)?|${YOURS_FR} (question|probleme|souci)|personne ne (vous|t') ?a|comme (promis|convenu)|promis(e|es)?|en reponse a votre demande|(pour|quant a) (ton|votre|l'|ta) [a-z]+ (de (ta|votre|ton) [a-z]+)?:
  i-would: (a (ta|votre) place|si j'etais (toi|vous)|je (commencerais|prendrais|choisirais|refuserais|demanderais|ecrirais|eviterais|couperais|garderais|insisterais|attendrais|tenterais|mettrais|ferais|dirais|negocierais|irais|signerais|m'adresserais|me mefierais)|mon conseil|un conseil|je (te|vous) (conseill|recommand|suggere|deconseill)[a-z]*|a mon (sens|avis)|moi,? (je|j'))
  you-should: (tu|vous) (devrais|devriez|ferais|feriez|aurais interet|auriez interet|gagnerais|gagneriez|peux|pouvez|etes en droit|as le droit|avez le droit)( plutot| bien| mieux| tranquillement)?|(il vaut|vaudrait|il faut|il faudrait|mieux vaut) |(peut|peuvent) sauter|devrait ouvrir|(elle|il|c'est|est|sont) (trop (large|longue?|chere?|haut|haute|bas)|illegale?|nulle?|abusi[a-z]+|negociable|le mauvais|la mauvaise)
  bid: (^|: |; |, |puis |et |donc |surtout |alors )(ne (signe|paie|paye|accepte|verse|lache|laisse|prends|te|vous)[a-z]*|n'(accepte|achete|oublie)[a-z]*|refus(e|ez)|exig(e|ez)|barr(e|ez)|negoci(e|ez)|insist(e|ez)|mefi(e|ez)-(toi|vous)|coup(e|ez)|evit(e|ez)|demand(e|ez) |fai(s|tes) (faire|verifier|relire|estimer)|baiss(e|ez)|mont(e|ez) le|ajout(e|ez)|essa(ie|yez|ye)|laiss(e|ez) (tremper|reposer|tomber)|tourn(e|ez)|tien(s|ez)|prend(s)?|prenez|choisi(s|ssez)|commenc(e|ez)|verifi(e|ez)|remplac(e|ez)|frott(e|ez)|adress(e|ez)[- ]|contest(e|ez)|reclam(e|ez)|mett?(s|ez)|gard(e|ez)|signez|tent(e|ez)|attaqu(e|ez)) 
  know-how: (le notre|la notre|les notres|le mien|la mienne) (vient|viennent|est)|toutes les (quincailleries|pharmacies|jardineries)|(en|les) (ont|vendent|font)|l'astuce|marche a (tous les coups|merveille)|(disparaitr|partir|s'en ir)(a|ont)|la haie est a|c'est (mme|madame|monsieur|m\\.) |la piece qu'il
  arranged: (arrange|regle|obtenu|convenu|vu) …(avec|de|aupres|que vous|que tu)|(pour|afin) que (tu|vous) (puiss|ay|sois|soy)[a-z]*|de (vous|te|t') ?(preter|laisser|recevoir|prendre|donner|rencontrer|garder)|de la liste|du tableau
  `,
);
