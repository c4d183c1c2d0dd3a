import { ruleSet } from '../../reading/rule.ts';
import { ADMIN_EN, ADMIN_FR } from './words.ts';

/** What a letter is like besides, in English: the same signs speak for or against every gesture. */
export const SETTING_EN = ruleSet(
  'setting',
  `
  question: [\\w')-]+ ?\\?
  you: you|your|yours
  link: https?://
  detail: [\\w.+-]{1,64}@[\\w-]{1,63}\\.[\\w.-]{2,60}|(\\+|0)\\d([ .-]?\\d){7,12}
  admin: ${ADMIN_EN}
  thanks: thank|thanks|grateful
  unreal: (would|could|should|might)('ve| have)|if (i|we|you)('d| had)|if only|if i ever
  reported: (he|she|they|it) (says?|said|told|promised|thinks|wants)
  third-to-me: (he|she|they|who|[a-z]+) (gave|told|sent|lent|found|offered|showed|introduced|helped|taught|asked) (me|us)
  not: (not|never|n't|no longer|nobody|nothing)
  formal-house: (dear (customer|client|policyholder|guest|subscriber|valued)|to all (our|residents|staff)|we (are pleased|regret|remind|inform|acknowledge|offer)|our (new|team|service|offices?|shop|store)|the (sales|support|billing) team|for your (files|records))
  sorry: sorry|apolog[a-z]+|forgive|afraid
  hope: hope|hoping
  weekday: (monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight)
  will: (i'll|i will|we'll|we will|i shall|i'm going to|let me)
  perfect: (i've|i have|we've|we have|i had|i [a-z]+ed)
  they: (he|she|they)
  imperative: (^|, |: )(please|don't|do|tell|take|use|have|ring|send|let|ask|look|read|bring|leave|call|write|give|keep|go|come)
  self: (my|mine|myself|our)
  `,
);

/** The same in French. */
export const SETTING_FR = ruleSet(
  'setting',
  `
  question: [\\w')-]+ ?\\?
  you: tu|te|toi|ton|ta|tes|vous|votre|vos|t'[a-z]+
  link: https?://
  detail: [\\w.+-]{1,64}@[\\w-]{1,63}\\.[\\w.-]{2,60}|(\\+|0)\\d([ .-]?\\d){7,12}
  admin: ${ADMIN_FR}
  thanks: merci|mercis|remerci[a-z]+|reconnaissan[a-z]+
  unreal: (aurais|aurait|aurions|auriez|auraient)|si (j'|je|tu|vous|on|nous) ?(avais|avait|avions|aviez|etais)
  reported: (il|elle|ils|elles) (dit|a dit|disent|m'a dit|avait|dit avoir|voudrait|veut)
  third-to-me: (m'|nous )(a|ont|avait) (donne|dit|envoye|prete|trouve|offert|montre|presente|aide|appris|demande|transmis)[a-z]*
  not: (ne|n'[a-z]+|pas|jamais|rien|personne|aucune?)
  formal-house: (cher(e|s|es)? (client|cliente|abonne|adherent|patient|usager)[a-z]*|a (tous )?nos|nous (avons le (plaisir|regret)|vous (rappelons|informons|accusons|prions))|notre (nouvelle|nouveau|service|equipe|magasin|boutique|catalogue)|(le|l'equipe|service) (commercial|clients?)|veuillez)
  sorry: desolee?s?|pardon|excus[a-z]+|regret[a-z]*|navree?
  hope: esper[a-z]+
  weekday: (lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|ce soir)
  will: (je|j')( te| vous| t'| lui| leur| en| y| l'| le| la| les| m'| me)* ?[a-z]{2,14}rai|je vais
  perfect: (j'ai|je (t'|vous |te |l'|les |la |le )+ai|nous avons|on a|je suis [a-z]+ee?)
  they: (il|elle|ils|elles)
  imperative: (^|, |: )(dis|dites|prends|prenez|viens|venez|appelle|appelez|ecris|ecrivez|regarde|regardez|envoie|envoyez|laisse|laissez|garde|gardez|passe|passez|merci de|fais|faites|va|allez|ne )
  self: (mon|ma|mes|moi|notre|nos)
  `,
);
