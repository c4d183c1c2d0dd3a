import { ruleSet } from '../../reading/rule.ts';
import { ADMIN_EN, OUTLET_EN, OUTLET_FR, THING_EN, THING_FR } from './words.ts';

/** Signs that a letter passes on something of interest, in English. */
export const SHARE_SIGNS_EN = ruleSet(
  'share',
  `
  thing: ${THING_EN}
  outlet: ${OUTLET_EN}
  a-thing: (a|an|the|this|that|these|some|two|new|free|lovely|little|whole|half) ([a-z'-]+ ){0,2}${THING_EN} (on|about|of|in|at|by|for|from|with|to|next|this|tonight|called|going|coming|closing)
  thought-of-you: (thought|thinking|think|felt|cheering|remembered|pictured) …(of|about|like) ?(you|your|one for you)|(made|makes) me think|(reminded|reminds) me of (you|your|what you|our)|hear you (laugh|cheer|say)~|sprang to mind|i thought,|you sprang|your name (all|written)|could (hear|see) you
  one-for-you: (for your|one for your) [a-z ]{3,30}( perhaps|:|\\?)|for (the|your) (sixth formers|students|pupils|children|kids|girls|boys|class|choir|members)|(right|just|bang|exactly) up your|your (sort|kind) of (thing|film|place|book|music)|(is|it's|that's|be|one|made|perfect|something|just the thing|ideal) for (you|your [a-z]+)|like (yours|you)( |,|\\.|!|$)|you or i|isn't that you|what you (were|'ve been) (grumbling|asking|saying|telling|looking)[a-z]*|in case (you|it)|not sure (if|whether) you|don't know (if|whether) you|if you (haven't|don't know|like|love|still|ever)|you (probably|no doubt|surely) (know|saw|have) |you always|you (love|like|admire|adore|collect|follow)
  may-like: (might|may|could|should|would|will|'d|'ll)( well| also| perhaps| even| both)* (be )?(interest~|tempt~|like|enjoy|amuse|appeal|love|intrigue|delight|want to (see|read|hear|know|go|apply)|curious|useful|of use|of interest|worth|fancy|suit|help|apply)
  worth-it: worth (a|an|the|it|your|reading|seeing|knowing|watching|hearing|listening)|don't miss|mustn't miss|not to be missed|must[- ](see|read)|recommend (it|this|the|warmly)|unmissable|gem\\b|treat\\b|(should|must|simply must|really must|ought to|have to|need to) (see|read|hear|watch|listen|visit|enter) (?!me|us|him|her|a doctor|the (doctor|manager|head|dentist))|drop everything|go and see|do (go|read|listen|see|watch)|(highly|warmly) recommended|shame to miss|before it (closes|ends|goes|sells)
  came-across: came upon|(copied|cut|saved|kept|recorded) (it|this|them)( out| down)? for you|(came|come|stumbled|chanced|happened|hit) (across|on|upon)|(saw|spotted|read|heard|noticed|found|seen)( it| them)? (this|that|a|an|the|in|on|of|about|somewhere|these)|(have|did|do) you (seen?|heard?|read|follow|know (about|that)|come across|catch|caught|watch)|i (hear|see|gather|read) (that|they|the|there)
  is-on: (is|are|'s|'re|has|have|was|were)( just| now| still| finally| all)* (uploaded|opened|putting its|put (the|your|its|up)|on (the|their|until|till|at|sunday|tonight|next)|out|open|opened|opening|giving|playing|showing|screening|running|launched|looking for|offering|hiring|paying|funding|recruiting|putting|holding|been (put|published|released|deposited|uploaded|digitised|reissued)|selling|got|coming|available|online|free|going|back|doing|streaming|inviting|calling|taking|lending|organising|hosting|starting|accepting)
  there-is: (there's|there is|there are|there was|there will be|they're|they are|they've|someone|somebody|they do|a colleague|a friend)( just| also)?
  till: (closes|closing|deadline|open|on|runs|running|free|available|online|still)( [a-z]+){0,3} (till|until|on the|in|end of|this|next)|until (the|sunday|monday|march|april|may|june|july|january|february|august|september|october|november|december)|first come|call for|apply by|tickets (go|are|from)|(next|this) (week|month|weekend|saturday|sunday)|in (january|february|march|april|may|june|july|august|september|october|november|december)|tonight|at (four|five|six|seven|eight|nine|ten|noon)
  free: free( |,|\\.|!|$)|no charge|admission|fully funded|all welcome|open to (all|everyone|anyone)|for nothing|giving away|half price|selling off
  link: https?://
  send: (sending|forwarding|passing|sharing|enclosing|attaching|pass|forward|send|share|copying|photographed|cut out|clipped|attached|enclosed|cutting|clipping|link below|here's|here is|see the link|linking)( you| it| this| on)?
  tip: fyi|by the way|did you know|for your (interest|amusement|delight)|tip|heads[- ]up|just out|new:|word has it|apparently|rumour|psst|look at this|have a (look|listen|read)|listen to|take a look|put the radio on|read this|watch this|just so you know|good to know|thought you should (know|hear)|should hear
  own: (my|our|i'm|i am|we're|we are|i've|we've) (own )?(new )?(${THING_EN}|giving|playing|speaking|exhibiting|opening|launching|hiring|showing|publishing|reading|organising|range|timetable|shop|menu)
  past-visit: (we|i've been|the children|they|we all) (saw|went|watched|visited|had|enjoyed|loved|hated)|(i|we) (went to|finished|enjoyed|hated)
  admin: ${ADMIN_EN}
  account: (click|password|log ?in|reset|unsubscribe|call link|zoom|teams|join the (call|meeting)|your (account|order|booking|subscription|tickets?|article|paper|copy|contribution|proofs)|download your|portal)
  you-wanted: you (asked|wanted|needed|were (after|looking|missing)|lost)|as promised|promised|you'd (asked|lost)|you wrote
  share-verb: (share|sharing|shared) (your|a|the|my|our|one|some) (view|views|worry|worries|concern|concerns|analysis|opinion|pizza|news|taxi|room|folder|file|screen|flat|grief|joy|bill|driving)
  `,
);

/** The same signs in French. */
export const SHARE_SIGNS_FR = ruleSet(
  'share',
  `
  thing: ${THING_FR}
  outlet: ${OUTLET_FR}
  a-thing: (un|une|le|la|l'|cet|cette|ce|des|les|deux|quelques|nouvelle|nouveau|tout|toute) ?([a-z'-]+ ){0,2}${THING_FR} (sur|de|du|des|d'|a|au|aux|en|par|dans|pour|avec|cette|la|ce|ouvert|jusqu)
  thought-of-you: (pense|penser|pensais|songe|songer|reconnu|entendais|imaginais|imagine)[a-z]* …(a (toi|vous|(ton|ta|tes|votre|vos))|t'|te|vous)|(t'|vous )(entendais|imaginais|voyais)|rappel[a-z]* (notre|ton|votre|ce que)|j'ai fait :|(ton|votre) nom m'est|je me suis dit
  one-for-you: qui rejoint (vos|tes)|(vos|tes) (observations|recherches|travaux)|sur (ta|ton|tes|votre|vos) [a-z]+|comme les (votres|tiens|tiennes)|(pour|l'un de|une de) (tes|vos|ton|votre|ta) (eleves|etudiants?|enfants|choristes|[a-z]+) (serait|peut-etre|:)|sait-on jamais|si (ca|cela) (te|vous) (dit|tente|interesse)|(c'est|fait|faite|pile|tout|ideal|parfait|ecrit)( tout| exactement)? (pour (toi|vous)|ton (genre|truc|rayon)|votre (domaine|rayon)|toi( |,|\\.|!|$))|(ca|cela|celle-ci|celui-ci) (te|vous) ressemble|comme (les|le|la) (votre|tien)[a-z]*|ce n'est pas (ton|votre) cas|qui (te|vous|t') (faisait|interess|tracass|passionn|intriguait|plait|plaisai)[a-z]*|au cas ou|je ne sais (pas )?si|sais pas si|(tu|vous) (connais|connaissez|l'as|l'avez) (peut-etre|sans doute|surement)|que (tu|vous) (aim|ador|admir|sui|collectionn)[a-z]*|l'air d'y (penser|tenir)
  may-like: (vous|te) y auriez|(pourrait|pourraient|devrait|devraient|va|vont|peut|serait|seraient|dira|dirait)( bien| peut-etre| sans doute| fort| aussi)* (te |vous |t'|l'|les |lui |leur |y |en )*(interess|plaire|amus|parler|servir|inspirer|tent|utile|passionn|seduire|enchanter|convenir|dire|aider|y avoir)[a-z]*|(te|vous|t') ?(plaira|interessera|amusera|parlera|tentera|ravira|dirait|tente|tenterait)|(tu|vous) (vas|allez|devrais|devriez|pourrais|pourriez) (adorer|aimer|te regaler|vous regaler|candidater|postuler|y aller|aller|lire|voir|ecouter|jeter)|(sa|toute sa|leur) place
  worth-it: (vaut|valent|merite|meritent) (le|la|un|une|vraiment|bien|largement)|a (ne pas (manquer|rater)|voir|ecouter|decouvrir|savourer)( |,|\\.|!|$)|(rate|ratez|manque|manquez|loupe|loupez)[- ](pas|la|le|les)|dommage de|il faut (absolument |vraiment )?que (tu|vous) (voi|lis|all|ecout|decouvr|regard|ailles)[a-z]*|je (te|vous) (le |la |les )?(recommande|signale)|(regarde|regardez|lis|lisez|ecoute|ecoutez) (ce|cette|cet|ces)|(cours|courez|fonce|foncez|va voir|allez voir|allez-y|vas-y)|pepite|petit bijou|avant la fin|avant que (ca|cela) ferme|immanquable|commence ce soir
  came-across: (tombee?|tomber) sur|(j'ai|on a|nous avons|je viens de)( par hasard)? (vu|lu|lire|entendu|entendre|repere|decouvert|decouvrir|note|voir|apercu|trouve)|(as|avez)[- ](tu|vous) (vu|lu|entendu|ecoute)|(tu|vous) (as|avez) (vu|lu|entendu|ecoute|remarque)|(sui|connai)[a-z]*[- ](tu|vous)|(j'apprends|je lis|je vois|il parait|parait-il|on me dit|me dit)( que| qu'ils)?|en lisant|si (tu n'as|vous n'avez) pas
  is-on: (consacre|a consacre|repassent|reecoutables?|paru(e|s|es)?|parus? |est parue?|sont parue?s|passe|joue|ouvre|ouvrent|repassent|repasse|diffuse|propose|proposent|organise|organisent|lance|lancent|recrute|recrutent|cherche|cherchent|donne|donnent|expose|finance|solde|brade|jettent|publie|consacre|reprend|vient d'|viennent d'|est sorti|sort|sortent|parait|est ouvert|est en ligne|en ligne|a ete (verse|mis|publie)|se tient|se tiendra|commence|met en|mettent|offre|offrent|prete|reste|inaugure|accueille|demenage|vend|vendent)
  there-is: (il y a|il y aura|y a|voila|vient de paraitre|quelqu'un|une? (collegue|amie?|voisine?)|ils|on vient de|on a mis|c'est)( |:)
  till: (jusqu'(a|au|en)|avant le|cloture|date limite|jusqu'au|premiers? (arrive|servi)[a-z]*|appel a|inscriptions?|le mois prochain|la semaine prochaine|ce (soir|week-end|samedi|dimanche)|en (janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)|le \\d+|a (seize|dix|quatorze|vingt|\\d+) ?h[a-z]*|samedi|dimanche|hier soir|ce mois)
  free: gratuit[a-z]*|entree libre|acces libre|libre|ouvert a tous|finance[a-z]*|a pourvoir|donne(nt)?|brade|solde|moitie prix
  link: https?://
  send: (je|nous)( me permets de)? (te|vous|t')( le| la| les| l')? ?(signale|partage|transmets|transmettre|joins|fais suivre|mets|glisse|transfere|relaie|copie|envoie|passe)|ci-joint|voici le lien|le lien|la coupure|lien ci|je (te|vous) mets
  tip: (a titre d'info|pour info|au passage|bon a savoir|avis aux amateurs|tuyau|bon plan|au fait|tiens|savais-tu|saviez-vous|sais-tu|savez-vous|(regarde|regardez|ecoute|ecoutez|lis|lisez|allume|allumez) (ca|cela|ceci|la|donc|un peu|moi ca)|vient de paraitre|en avant-premiere|bonne (lecture|ecoute|visite)|info|si tu peux|curiosite|pense-bete|a noter)
  own: (mon|ma|mes|notre|nos|j'|je|nous) ?(nouvelle |nouveau |propre )?(${THING_FR}|parle|joue|expose|ouvre|lance|publie|organisons|recrutons|cherche|recherchons|donne|ouvrons|gamme|collection|carte|boutique|presente)
  past-visit: (j'ai|nous avons|on a|je l'ai|on est|nous sommes) (vu|visite|adore|aime|deteste|mange|fini|regarde|trouve|ete|allee?s?|lu)
  admin: (factures?|reunion|assemblee|contrat|devis|commande|colis|inscrits?|compte rendu|a rendre|notre site|serveur|formulaire|clients?|magasin|guichet|conge|ordre du jour|rendez-vous|client|reservation|compte|billetterie)
  account: (clique|cliquez|mot de passe|identifiant|connexion|reinitialis|desinscri|visio|telecharge[a-z]* (votre|ta)|(votre|ton) (compte|commande|abonnement|article|contribution|dossier|exemplaire)|espace)[a-z]*
  you-wanted: (tu|vous) (m'|me )?(avais|aviez|voulais|vouliez|cherchais|cherchiez) |promis|comme convenu|que (tu|vous) cherch[a-z]+
  share-verb: (partag[a-z]+) (votre|ton|la|le|une|un|l'|mon) ?(avis|inquietude|analyse|opinion|point de vue|pizza|dossier|fichier|ecran|taxi|chambre|peine|joie|frais)|nouvelle a partager
  `,
);
