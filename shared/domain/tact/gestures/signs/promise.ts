import { ruleSet } from '../../reading/rule.ts';
import { LOOK as LOOK_EN, SERVE as SERVE_EN, SPEAK as SPEAK_EN } from '../../reading/verbs-en.ts';
import { LOOK as LOOK_FR, SEND as SEND_FR, SERVE as SERVE_FR, SPEAK as SPEAK_FR } from '../../reading/verbs-fr.ts';
import { DAY_FR, SOON_EN, WILL_EN, WILL_FR } from './words.ts';

const DO_EN = `${SERVE_EN.base}|send|post|mail|forward|let you have|do|run|try|work on|deal with|see to|take care of|buy you|treat`;
const WORD_EN = `${LOOK_EN.base}|${SPEAK_EN.base}|have a (word|look|chat|think|go)|find out|make enquiries|ask (a)?round|see (what|if|whether|about)|look out|keep an (eye|ear)|report back|let you (have|know what)|put (in a|the question|it to|your)|consider`;

/** Signs of a promise, in English: what each weighs is in `weights.ts`. */
export const PROMISE_SIGNS_EN = ruleSet(
  'promise',
  `
  will-do-for-you: ${WILL_EN} (${DO_EN}|${WORD_EN}) …(you|your|yours)
  will-do: ${WILL_EN} (${DO_EN}) (it|them|that|one|some|the|a|an|two|this|round|back|up|out|my|in|over|through|on)
  will-ask: ${WILL_EN} (${WORD_EN}) (?!you)(it|them|that|the|a|an|him|her|my|our|with|to|at|into|through|round|around|whether|if|what|about|over|for|some|to see|past|and|on|out|my)
  will-be-back: (and|,|then) (i'll |i will |we'll )?(let you know|tell you|come back to you|get back to you|report back|send you|bring (it|them)|write to you|ring you|call you|give you a shout|let you have|drop (it|them)|say what)
  will-anything: (i'll|i will|i shall|we'll|we shall|we will) (?!be |see |have |miss |come |meet |wait |arrive |need |pay |never |not |call |ring )[a-z]+
  let-me: (let me|allow me to) (dig|find (out|you|it|that)|look (it|into|for|that)|check|ask (him|her|them|my|around|around|the)|see (what|if|whether)|send you|speak|talk to|try|get (you|it|hold|back)|have a (word|think|look)|fetch|sort|draw you|copy|show you|read)|(give|leave|allow) me (till|until|a (day|week|couple|few)|two|three)|leave (it|that|this|the [a-z]+) (with|to) me|trust me|(count|rely) on me|i'm on it|consider it (done|sorted)|as good as done
  word: promise|i swear|cross my heart|(my|our) word|without fail|for certain|you can (count|rely|depend)|rest assured|don't (worry|fret)|no later than|at the latest|scout's honour|(won't|shan't|will not|shall not) (forget|fail|let you down)|haven't forgotten|have not forgotten|deal\\?|i undertake|i owe you|you have my|on my list|shall be sure|be sure to|make sure|guarantee|you shall know|of course
  you-will-have: (you|she|he|they)('ll| will| shall)( then| certainly)? (have|get|receive|know|find|hear) (it|them|my|the|a|an|both|your|by|one|from me|what)
  it-will-be: (will|shall|'ll) be (with you|on your|in your|up|done|ready|finished|mended|yours|waiting|back|cleaned|there for you|dealt|taken care|${SERVE_EN.past})|(goes|go|going|leaves) (off )?(in|to|by) (the )?post
  going-to: (i'm|i am|we're|we are) (going to|about to|seeing|meeting|talking to|speaking to|off to) 
  will-do: (and|,|^|tuesday|then) ?will (${DO_EN}) (it|them|the|a|you|your|one|over)
  will-do-for-you: (i|we)('ll| will| shall) (have|get) (the|your|it|that|them|you) ?([a-z]+ )?([a-z]+ )?(${SERVE_EN.past}|running|working|looked at|seen to|done|ready|back|up|to you|over to you)|at (my|our) own (cost|expense)
  will-do-for-you: ${WILL_EN} (put in a (good )?word|see to (it|the|your|that)|keep (an eye|an ear)|have a word|speak up|stand in|hold the fort|pull the)
  present-soon: (i|we)('m|'re| am| are) (${SERVE_EN.ing}|${SPEAK_EN.ing}|${LOOK_EN.ing}|sending|posting|seeing|meeting) …${SOON_EN}
  soon: ${SOON_EN}
  glad-to: (i'd|i would|i should|i'll|i will|i shall) be (glad|happy|delighted|pleased|honoured) to|with pleasure|gladly|of course i('ll| will)|i do it|will do|yes,? i('ll| will)
  hold-for-you: (hold|keep|save|reserve) (your|a|the|one|two|them|it|you) …(for you|until|till|your)?|your (place|seat|copy)
  return: ${WILL_EN} (bring|give|return|have|get|drop|take) (it|them|your [a-z]+|the [a-z]+( [a-z]+)?) back|you'll have your [a-z' ]{2,30} back
  back-to-social: (i'll|i will|we'll|i shall|i'm going to) (call|ring|phone|see|meet|join|text|pick) (you|up|round)|see you|i'll be|(i'll|we'll) (come|arrive|wait|stay|go|eat|have the|bring (a|the|some|my|popcorn|wine|pudding))|a (ring|call|buzz)|over a (drink|coffee|beer|pint)|all about|wearing|remember you|miss (you|your)|to see my|tickets|the kettle|to bed|tell you (all|everything|about)|lots to tell
  house: (we('ll| will| shall)|our [a-z]+ will) (deliver|process|charge|fit|ship|dispatch|notify|review|examine|invoice|send you (the|an?|your) (invoice|contract|confirmation|card|bill|link)|debit|contact you|hold the (meeting|event)|refund|update|be (closed|in touch|open))
  not-me: (he|she|they|it|the [a-z]+|somebody|[a-z]+ [a-z]+)('ll| will) [a-z]+
  unless: if (you|i|we) (ever|win|won|could|had|were)|would have|(can't|cannot|couldn't|won't|unable to) (promise|guarantee|say|take|do|be)|(said|told|promised|swore|thought) (that )?(i|he|she|they|we|me|us)('d| would| had)|(had|he|she|they) promised|once (the|you|we)|unless|could have|i'll never|never|not sure|don't promise
  own-business: (let me|i'll) (know|introduce|tell you about|raise it with)|(my|the|our) (invoice|comments on|minutes|slides|timesheet|payment|cheque|expenses|contract|application|swimming|own|verdict|dentist)|i'll take the|(i'll|we'll) get the (tickets|door|bill|coffees)|myself (a|an|the|some)|as usual|your (message|order|application|account|request)|our (solicitor|accounts|manager|treasurer)|whole town
  i-undertake: (word of honour|my word|on my (honour|mother)|you('ve| have) my word|as good as|without fail|mark my words|watch me|nothing easier|it's on my (list|desk)|already on it|by return|first thing|before (you|they|the|it|we) (go|come|leave|need|start|know|get|open|do))|(i|we)('ll| will) (chase|nag|pester|dry|air|pull|bring|drop|pop|fetch|run|sort|fix|scan|dig|print|ask|check|raise|put (it|this|that|your) to|speak|find)|(i|we)('d| would|'ll| will) (gladly|happily|be delighted to) (look|read|do|come|take|write|help)|report back|comments by|back to you (by|on|within|before)
  and-will: (and|,|then) (will|shall) (bring|send|get|let|have|drop|give|show|ask|write|ring|scan|copy|pull|put|see|make|do|find|take|return|fetch)|(i|we|my [a-z]+ and i)('m|'re| am| are) (doing|making|bringing|sorting|seeing to|getting|handling|taking care of) (it|that|the|this|them)|stop (worrying|fretting)|it (will|'ll) be (with|on|in|at|done|ready|a pleasure)|would be a pleasure|with the [a-z]+ (before|by|on)|i'll (get|send|ask) (my|the) [a-z]+ to|(for|to) you (until|till|by|before) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|the)|what i can do|either way|just tell (me|us)
  plainly: i('m| am) (making|knitting|baking|building|sewing|saving|keeping|getting|bringing|writing|drawing|ordering) you|it('ll| will) be (ready|done|finished|with you|yours) (for|by|before|on|in)|(i|we) (will|shall|'ll) (look after|take care of|see to|send (it|them|you)|let you (have|know (by|what|as|when|before)))|needn't (give|worry|think)|as soon as (they|it|i)
  instead-of-you: don't (book|bring|buy|worry|bother|lift|do|pay|touch|order)[^.!?]{2,30}(, |; |: |\\. )(i'll|i will|we'll|i'm|i've)|i'll drive you|(will|'ll) be gone|(you'll|you will) (hear from (me|us)|get (the|my|it|your))|i'll (put|plead|make|argue|defend) your case|(when|once) i('m| am) (in|at|there|back)[^.!?]{2,40}i'll|thrown in|(i'll|we'll|i shall|i will) (email|send|post|mail) you (the|my|a|those|these|some) (?!invoice|invitation|bill|contract|confirmation|link)[a-z]
  at-hand: of course (you can|i'll|i will|we)|i'll (make up|meet you|fetch you|pick you up|copy|print|leave (them|it)|lend|get a|find you|look (it|that|them) up|ask (our|my|the)|have it|see you (right|home)|stand you|cook|bake|mend|fix|drive|take you|keep|save|write|translate)|(for you|for your) (tomorrow|tonight|on|by|this|next|at)|leave (it|them) (with|at|in|on) (the|your)|get (a|the|you) [^.!?]{2,30}for you
  `,
);

const DO_FR = SERVE_FR.future;
const WORD_FR = `${LOOK_FR.future}|${SPEAK_FR.future}|(verr|renseigner|occuper|charger|informer|surveiller|plancher|penser|tacher|essaier|essayer)(ai|ons)`;
const NOW_FR = `${SERVE_FR.present}|${LOOK_FR.present}|${SEND_FR.present}|fais suivre`;
const ASK_NOW_FR = `${SPEAK_FR.present}|renseigne|m'occupe|m'en occupe|m'en charge|me charge|sonde|vois|glisse|touche un mot|soumets|pose la question|reviens vers|redis|cuisine`;

/** The same signs in French. */
export const PROMISE_SIGNS_FR = ruleSet(
  'promise',
  `
  will-do-for-you: ${WILL_FR} ?(${DO_FR}|${WORD_FR}) …((ton|ta|tes|votre|vos|toi|vous))
  will-do-for-you: (je|j'|nous|on)( l'| le| la| les| lui| leur| en| y)* ?(te |vous |t')(l'|le |la |les |en )*(${DO_FR}|${WORD_FR})
  will-do-for-you: (et|,) (te|vous|t') ?(${DO_FR}|${WORD_FR})
  will-do: ${WILL_FR} ?(${DO_FR})( |,|\\.|$)|(nous|on) (ferons|fera) (${SERVE_FR.infinitive})|a (mes|nos) frais
  will-do-for-you: (toucherai|glisserai|dirai) (un|deux|quelques) mots?|ne manquerai pas de|(${DO_FR}) (ta|ton|tes|votre|vos) |je (te|vous) (previens|previendrai|ferai suivre|ferai signe)
  will-ask: ${WILL_FR} ?(${WORD_FR})( |,|\\.|$)|(toucherai|glisserai|dirai) (un|deux|quelques) mot
  will-do: (je|nous|on) (vais|allons|va|compte|comptons|m'engage a|tacherai de|essaierai de|essaie de|m'en vais) (te |vous |t'|lui |leur |en |y |le |la |les |l'|me |m')*(${SERVE_FR.infinitive}|faire|voir)
  will-ask: (je|nous|on) (vais|allons|va|compte|m'en vais|vais essayer de|vais tacher de) (te |vous |t'|lui |leur |en |y |le |la |les |l'|me |m')*(${SPEAK_FR.infinitive}|${LOOK_FR.infinitive}|renseigner|toucher un mot|voir)
  present-for-you: (je|j'|on|nous)( l'| le| la| les| lui| leur| en| y)* ?(te |vous |t')(l'|le |la |les |en )*(${SERVE_FR.present}|${LOOK_FR.present}|${SEND_FR.present}|fais suivre)
  right-now: (je|nous)( me permets de)? (te|vous|t')( la| le| les| l')? ?(joins|joignons|transmets|signale|envoie|adresse|mets|glisse|partage|rappelle) (ici|donc|ci-joint|la|le|les|un|une|l'|mon|ma|mes|en|aussi)( [a-z']+){0,2}( |,|\\.|:)|ci-joint|voici|en piece jointe|je vous (la|le|les) joins
  going-to: (ecris|ecrirai|telephone|parle|parlerai|demande|demanderai) (ce soir|demain|des demain|lundi|mardi|mercredi|jeudi|vendredi) a (mon|ma|notre|nos|la|l')|a (mon|ma|notre) [a-z]+ (au sujet|a propos) de
  present-ask: (je|j')( me| m'| te| vous| t'| lui| leur| l'| le| la| les| en| y)* ?(${ASK_NOW_FR})
  will-be-back: (et|,|puis) (je |on |nous )?(te|vous|t') ?(redis|redirai|tiens (au courant|informe)|tiendrai|dis|dirai|rappelle|reviens|reviendrai|transmets|envoie|fais signe|ferai signe|raconte|apporte)|reviens vers (toi|vous)
  will-anything: (je|j')( te| vous| t'| lui| leur| en| y| l'| le| la| les)* ?(?!(se|au|ser|aur|viendr|passer|arriver|attendr|rester|devr|partir|ir|penser|appeler|paier|prendr|saur)ai)[a-z]{3,14}rai( |,|\\.|$)
  let-me: (laisse|laissez|donne|donnez)[- ]moi|(attends|attendez|laisse|laissez) que je|(compte|comptez) sur (moi|nous)|je m'en (occupe|charge)|je m'y (engage|mets|colle)|j'en fais mon affaire|c'est comme si|(compte|comptez) (une|un|deux|trois|huit) (semaine|jour)s?|je (m'occupe|me charge) (de|du|des)
  word: (^|, |c'est |: )promis|je (te |vous |t')?(le |la |l')?promets|jure|(ma|notre) parole|sans faute|(tu|vous) (peux|pouvez) (compter|etre tranquilles?|dormir)|sois (tranquille|sans crainte)|soyez (tranquilles?|sans crainte)|t'inquiete|ne (t'|vous )inquiet[a-z]+|au plus tard|(n'|ne )(manquerai|oublierai|faillirai)[a-z]*|n'ai pas oublie|bien sur|d'accord \\?|je m'(y )?engage|comptez (une|deux|huit)|je m'en (charge|occupe)|evidemment|c'est comme si
  you-will-have: (tu|vous) (l'|les |le |la )?(auras|aurez|recevras|recevrez|saurez|sauras|trouveras|trouverez|serez fixe[a-z]*|seras fixe[a-z]*)
  it-will-be: (sera|seront) (chez|sur (ton|votre)|entre|pret(e|s|es)?|pose[a-z]*|fini[a-z]*|termine[a-z]*|la|en ordre|(${SERVE_FR.participle}))|(part|partent|partira|partiront) (au courrier|par la poste|a la poste|demain|ce soir|lundi)
  going-to: je (vois|rencontre|croise|passe|dine|dejeune|descends|monte|vais) …${DAY_FR}
  present-soon: (je|j'|on)( te| vous| t'| lui| leur| l'| le| la| les| en| y)* ?(${NOW_FR}|ressors|fouille|epluche|descends|rapporte|ramene|rends) …${DAY_FR}
  soon: ${DAY_FR}
  glad-to: avec (grand )?plaisir|volontiers|(je )?(serai|serais) (ravie?|heureuse?|enchantee?) de|bien sur que|entendu|j'accepte|c'est d'accord
  hold-for-you: (garde|gardons|tiens|reserve|reservons|gardera) …((ta|ton|votre|vos|tes) (place|exemplaire)|jusqu|de cote|au chaud)
  return: (rapporte|rapporterai|ramene|ramenerai|rends|rendrai|restitue|restituerai|retourne) 
  back-to-social: (t'|vous |te )(appelle|appellerai|telephone|telephonerai|rappelle|attends|attendrai|embrasse|retrouve|rejoins|verrai|vois|raconterai)|(je |j')(serai|arriverai|viendrai|arrive|viens|attends) |restaurant|verre|dessert|bouteille|a (demain|jeudi|lundi|bientot)|les enfants|maillot|poisson|(saluer|embrasser)|de (tes|vos|mes) nouvelles|manteau|mille choses a
  house: (nous|on) (vous |te |l'|le |la |les )*(livr|traiter|prelever|expedi|notifi|examiner|factur|debiter|install|tiendr|fermer|rembourser|mettrons a jour|reviendr|reprendr|contacter)[a-z]*|(facture|contrat|confirmation|carte|lien|colis)
  not-me: (il|elle|ils|elles|on|notre [a-z]+|le [a-z]+|la [a-z]+|l'[a-z]+) (vous |te |t'|le |la |les )*[a-z]{3,14}r(a|ont)( |,|\\.)
  unless: si (je|j'|on|nous|tu|vous) (gagn|avais|avait|etais|pouvais|veux|voulez|ai le temps|peux)[a-z]*|aurais|(ne|n') ?(peux|puis|pourr)[a-z]* |(avait|avais|ont|a|avaient|ai) (dit|promis|jure)|sous reserve|des que le (service|conseil)|une fois que|(ne|n')[a-z ']{1,20}rai (pas|jamais|plus)|jamais|a moins|attendons
  own-business: (ma|la|notre|votre|ta) (facture|reponse|candidature|place|message|commande)|mes (frais|copies|disponibilites|vacances|courses)|mon (cheque|virement|maillot|train|rib|mari)|le compte rendu|l'addition|la comptabilite|les (places|clefs)|votre message|comme d'habitude|le dossier arrive|mon oncle dimanche|le dentiste
  i-undertake: parole (donnee|d'honneur)|ma parole|sur (ma|l'honneur)|rien de plus (simple|facile)|c'est (sur ma liste|comme si|dit|entendu|en route)|des (ce soir|demain|lundi|mon retour)|avant (ton|votre|que|la|le) [a-z]+|je (les|la|le|l'|lui|leur) (relance|appelle|bouscule|harcele|tanne|aere|ressors|cherche|contacte|interroge|sonde|retrouve) |je (te|vous) (rends compte|rendrai compte|previens|raconte|tiens|fais signe|le dis|la ramene|les rapporte|l'apporte|le depose)|(je|nous) (m'en|nous en|en) (charge|occup|fais)[a-z]*|avez ma|as ma|mes remarques (pour|avant|d'ici)|(soumettr|poser|demander|relancer|fouiller|regarder|verifier|interroger)(ai|ons)
  and-will: (et|,|puis) (te|vous|t'|lui|l'|en|vous en|t'en|vous les|te les|vous le|te le)? ?[a-z]{3,14}rai( |,|\\.|$)|(moi et|et moi|nous|on) (on )?(s'en|nous en) (charge|occupe|chargeons|occupons)|arrete(z)? de (t'|vous )inquieter|(elle|il|ce) sera (chez|un plaisir|pret|la|fait|prete|sur)|(seront|sera) (chez|entre|sur|dans) [a-z' ]{2,20} (avant|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)|j'(enverrai|en parle|en parlerai|irai)|ce que je peux faire|dans tous les cas|dis-(moi|nous) juste|(et|,) je (verrai|parlerai|demanderai|t'|vous )
  plainly: je (te|vous|t') ?(tricote|prepare|construis|couds|garde|mets de cote|dessine|ecris|commande|reserve|rapporte|apporte|envoie|depose|trouve|fais) (le|la|les|un|une|ton|ta|votre|des|celui|ca|cela)|(il|elle|ce|ils|elles) (sera|seront) (pret|prete|prets|pretes|fini|finie|termine|fait|faite)[a-z]* (pour|avant|d'ici|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|n'y pense(z)? plus|des qu'(ils|elles|il|elle) (le |la )?(seront|sera|est|sont)|nous occuperons|je (te|vous) (dis|dirai|redis) (d'ici|avant|lundi|mardi|mercredi|jeudi|vendredi|des|ce)|avant tout le monde
  instead-of-you: (ne|n')[a-z ]{2,16}pas (de|d')[^.!?]{2,30}, je |je t'emmene|je (vous|te) (emmene|conduis|depose|accompagne)|aura disparu|(vous|tu) (aur|recevr)(ez|as) (un mot|de mes|lundi|mardi|mercredi|jeudi|vendredi|le|la|mon|ma|mes)|(plaider|defendr|joindr|glisser)ai|(une fois|quand je (serai|suis)) [^.!?]{2,40}je (te|vous)|je (te|vous) cherche (tes|vos|ton|votre|le|la|les|un|une)|et je (te|vous) reponds
  at-hand: (evidemment|bien entendu|naturellement|bien sur) que|je (prepare|viens te chercher|viens vous chercher|passe te prendre|passe vous prendre|photocopie|imprime|laisse|note|demande|garde|cuisine|repare|ecris|traduis|conduis)[^.!?]{0,40}(demain|pour (toi|vous)|chez le|chez la|a l'accueil|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce soir|et je)|(demander|chercher|regarder|verifier|trouver|commander|reserver)ai[^.!?]{2,40}(pour (toi|vous)|ton|ta|votre|vos)|je (te|vous) (photocopie|imprime|note|recopie|scanne|traduis|retrouve|ramene|rapporte|prete|cherche|fais|mets)
  `,
);
