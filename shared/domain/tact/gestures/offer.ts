import { ruleSet } from '../reading/rule.ts';

/** What the writer has to give away, let or share: an offer others may need. */
export const OFFER_EN = ruleSet(
  'offer',
  `
  give-away: (giving away|getting rid of|got|have|has|selling|letting|renting out|sell|sells|parting with|clearing out|donating|going spare|spare)…(spare|to (give away|sell|let|rent|spare|a good home|whoever)|good home|free to|going (spare|cheap|begging)|for (free|sale|rent)|away|out|if (you|anyone|anybody|someone|somebody)|collect)
  happy-to: (happy|glad|free|available|ready|offering|able|looking) to (teach|coach|give lessons|host|lend|rent|let|translate|proofread|babysit|mentor|share|take (on|in)|train|sell|design|build)
  hiring: (we('re| are)|my (firm|company|team|shop)( is)?|they('re| are)|our [a-z]+ is|i'm|i am) (hiring|recruiting|taking on|looking to hire)|(room|desk|flat|place|studio|garage|job|post|placement|internship|seat) (is |are |'s )?(free|going|available|vacant|to let|opening up)
  `,
);
export const OFFER_FR = ruleSet(
  'offer',
  `
  give-away: (donne|donnons|vends|vend|vendons|loue|louons|prete|cede|debarrasse|debarrassons|brade|offre|offrons|propose|proposons|echange|me separe|nous separons|se separe)…(a (donner|vendre|louer|qui)|contre|gratuit|a venir|bon etat|cause|de (mon|ma|mes|notre|nos)|un|une|des) !! (vous|te) propose
  have: (j'ai|nous avons|on a|il me reste|il nous reste|il a|elle a|reste)…(a donner|a vendre|a louer|de trop|en trop|en double|de libre|libre|disponible|qui ne sert|qui (me|nous) encombre|pour qui (veut|en veut|voudra)|si (quelqu'un|ca|cela|tu|vous))
  happy-to: (je|nous|on) (donne|donnons|peux donner|propose|cherche a donner|garde|heberge|accueille|traduis|forme|prends) (des (cours|lecons)|volontiers|des enfants|un stagiaire|un apprenti|des stagiaires)
  hiring: (nous|on|ma boite|mon entreprise|notre (equipe|service|association)|ils|je) (recrute|recrutons|recrutent|embauche|embauchons|embauchent)|(une|un|la|le|notre|ma|mon) (chambre|bureau|studio|place|poste|garage|appartement|local|stage) (se libere|est libre|est a (louer|prendre|pourvoir)|se liberera|disponible)
  `,
);
