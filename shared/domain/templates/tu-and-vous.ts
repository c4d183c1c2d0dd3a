// How French speaks to one person: pronouns, possessives, and the endings of its imperatives. Over NFC text, sentence by sentence.

/** What begins a sentence before its verb: a greeting, thanks, a little word. */
const OPENING = String.raw`^(?:(?:bonjour|bonsoir|salut|hello|coucou|ch[eè]re?s?|madame|monsieur|merci|oui|non|ok|d[’']accord|bien sûr|sinon|alors|donc|mais|et|puis|surtout|bref|bon|enfin|allez|tiens|si besoin|au besoin|du coup)(?![\p{L}-])[^,.!?:]{0,40}?[,:]?\s+)?`;
/**
 * Imperatives in « tu » that are no noun and no other word. After « que », « de », « note » or a « vous » they tell of the writer, who left
 * his « je » out.
 */
const TU_IMPERATIVE = String.raw`(?:regarde|écoute|envoie|renvoie|prends|reprends|viens|reviens|appelle|rappelle|réponds|attends|dis|redis|fais|refais|mets|remets|lis|relis|écris|vérifie|confirme|essaie|préviens|oublie|apporte|amène|ramène|choisis|pense|passe|garde|profite|imagine|rassure|sois|aie|sache|transmets|remercie|félicite|embrasse|salue|corrige|complète|ajoute|signe|imprime|excuse|pardonne|raconte|repose|soigne|couvre|prépare|explique|précise|propose)`;
const NOT_TU = String.raw`(?!\s(?:que\b|qu[’']|de\b|d[’']|note\b|bonne note|acte\b|suite\b|partie\b|encore\b|à (?:voir|vous|noter|faire|signaler)|votre|vos|vous|mon|ma|mes|bien|vers))`;

/** What only somebody one says « tu » to is told. « ton » is also a tone and a ton: not after an article. */
export const TU: readonly RegExp[] = [
  // « s’est tu », « on a tu »: the participle of taire; « se dire tu »: the word itself.
  /(?<![\p{L}'’-])(?<!(?:^|[^\p{L}])(?:est|était|sont|étaient|être|été|a|ai|ont|avait|avaient|avons|avoir|ayant|dire|dit|disons|disait|au|du|le|les|un)\s)tu(?![\p{L}'’-]|\.\p{L})/u,
  /(?<![\p{L}'’-])(?:(?:toi(?!-\p{Lu})|ta|tes|te)(?!['’]|-(?!même))(?!\p{L}|\.\p{L})|t[’'](?=\p{L})(?!(?:ils?|elles?|on)(?!\p{L})))/u,
  /(?<![\p{L}'’-])(?<!(?:^|[^\p{L}])(?:[Ll]e|[Uu]n|[Cc]e|[Dd]u|[Aa]u|[Qq]uel|[Bb]on|même|autre|[Ss]ans)\s)ton(?=\s\p{Ll})/u,
  /\p{L}-tu(?![\p{L}-])/u,
  /(?<![\p{L}'’-])(?<!(?:^|[^\p{L}])(?:je|ne|tu|il|elle|on|nous|vous|ils|elles|qui)\s)(?:la|les|le|du|aux?) tien(?:ne)?s?(?![\p{L}])/iu,
  // An imperative and its pronoun: « dis-le-moi », « garde-les ». Not « dites-moi », « allons-y », « celle-la », « Bar-le-Duc ».
  /(?<![\p{L}'’-])(?!(?:celui|celle|ceux|celles|chez|ci|par|vis|quant|avant|après|sous|ex|va-t)-)(?!\p{L}*(?:ez|ons|ites|aites)-)\p{L}*\p{Ll}[esarx]-(?:(?:le|la|les)-)?(?:moi|toi|lui|leur|le|la|les|nous|en|y)(?![\p{L}-])/u,
  new RegExp(
    String.raw`${OPENING}(?:surtout,?\s+|mais\s+)?n[’'e]\s?(?:[ey]n?\s)?\p{Ll}+(?:e|is|ds|ts|ais|iens)\s(?:surtout\s|donc\s)?(?:pas|jamais|rien|plus)(?![\p{L}])`,
    'iu',
  ),
  new RegExp(String.raw`${OPENING}${TU_IMPERATIVE}(?![\p{L}’'-])${NOT_TU}(?=\s\p{L})`, 'iu'),
];

/** What is said by « vous » to several rather than to one: where they come, how they are fed, what their firm does. */
const FOR_SEVERAL = String.raw`(?:ven|arriv|pass|part|rentr|dorm|mang|dîn|déjeun|livr|ferm|ouvr|vend|accept|propos|fourniss|recrut|embauch|organis|entend|ressembl|rest|viendr|arriver|passer|partir|rentrer)i?ez`;

/** The polite « vous » of one person. A bare « vous » is left alone: in a letter to a friend it may well be two. */
export const VOUS: readonly RegExp[] = [
  /(?<![\p{L}'’-])(?:votre|vos|vôtres?)(?![\p{L}])/iu,
  /(?<![\p{L}'’-])(?:comment|que|si) (?:vous )?(?:allez|alliez|portez|portiez)[- ]?(?:vous)?(?: bien)?(?![\p{L}])/iu,
  new RegExp(
    String.raw`(?<![\p{L}'’-])vous (?:m[’']|l[’']|n[’']|me |le |la |les |nous |ne )?(?!(?:${FOR_SEVERAL}|aur(?:i?ez)|plairiez|devriez)(?!\p{L}))(?:\p{Ll}+ez|êtes|dites)(?![\p{L}])`,
    'iu',
  ),
  /(?<![\p{L}'’-])(?:je|j[’']ai|nous) (?:tenais à |voulais |voudrais |souhaite |veux |me permets de )?vous (?:souhait|remerci|pri|félicit|écri|répond|adress|dois|envoi|confirm|joins|transmet|inform|sollicit|saurai|serai|rappelle que|fais parvenir)\p{Ll}*/iu,
  /(?<![\p{L}'’-])s[’']il vous pla[iî]t/iu,
  new RegExp(String.raw`(?<![\p{L}'’-])(?!rendez-|chez-)(?!${FOR_SEVERAL}-)(?:\p{L}+ez|êtes|faites|dites)-vous(?![\p{L}-])`, 'iu'),
  /(?<![\p{L}'’-])(?!rendez|chez)(?:\p{L}+ez|dites|faites)-(?:(?:le|la|les)-)?(?:moi|nous|le|la|les|lui|leur|en|y)(?![\p{L}-])/iu,
  /(?<![\p{L}'’-])(?:veuillez|recevez (?:mes|toutes|nos|l[’'])|croyez (?:à|en|bien))(?![\p{L}])/iu,
  new RegExp(String.raw`${OPENING}n[’'e]\s?\p{Ll}+ez\s(?:surtout\s|donc\s)?(?:pas|jamais|rien|plus)(?![\p{L}])`, 'iu'),
  // A polite imperative at the head of its sentence; « allez » and « tenez » are only words there.
  new RegExp(String.raw`${OPENING}(?!chez|assez|nez|rez|allez|tenez|voyez|rendez|ven|pass|entr|arriv)\p{L}{2,}ez(?=\s\p{L})`, 'iu'),
];

/** Several people are meant: then « vous » belongs in a letter in « tu ». */
export const PLURAL =
  /(?<![\p{L}])(?:vous (?:deux|trois|quatre|cinq|tous|toutes|autres)|tou(?:s|tes) (?:les )?(?:deux|trois|quatre|ensemble)|tou(?:s|tes)(?! (?:les|mes|nos|vos|ces|autres))|toi et|et toi|toi aussi|ta (?:famille|femme|compagne|bande|tribu|troupe|boîte)|ton (?:mari|compagnon|équipe|couple)|tes (?:proches|parents|enfants|amis)|les tiens|aux tiens|l[’']un(?:e)? et l[’']autre|entre vous|parmi vous|ensemble|chez vous|à vous deux|l[’']équipe|votre (?:mariage|couple|pacs|bébé|famille|tribu|voyage de noces)|vos (?:noces|fiançailles)|vous (?:êtes|étiez|serez|seriez) \p{L}+(?:é|i|u)e?s|on vous|vous nous (?:manqu|avez (?:reçus|gâtés|régalés)))(?![\p{L}])/iu;

/** Whose words are told: « il m’a dit : … », to the end of the line; what bears a title. */
const TOLD =
  /(?<![\p{L}])(?:di(?:t|s|sait|sent|saient|rait)|redit|écri(?:t|vait|vent)|répon(?:d|dait|du|dent)|répète(?:nt)?|répétait|cri(?:e|ait|ent)|lanc(?:e|é|ait)|demand(?:e|é|ait)|murmur(?:e|ait)|souffle|chante(?:nt)?|commence par|devise|slogan|proverbe|dicton|message|refrain)\s?:[^\n]{0,200}/giu;
const TITLE =
  /(?<![\p{L}])(?:s[’']intitul\p{L}+|intitulée?s?|(?:le titre|chanson|roman|film|pièce|livre|album|poème|spectacle|série|tube)(?: est| :| de \p{Lu}\p{L}+)?,?)\s\p{Lu}[^,;.!?\n]{0,60}/gu;
/** What the user only cites or passes on: quoted lines, quotations, links. */
const CITED =
  /^>.*$|«[^»\n]{0,300}»|“[^”\n]{0,300}”|„[^“\n]{0,300}“|‹[^›\n]{0,300}›|‘[^’\n]{3,300}’(?!\p{L})|"[^"\n]{0,300}"|(?<!\p{L})'[^'\n]{3,300}'(?!\p{L})|(?<!\w)[_*][^_*\n]{3,200}[_*](?!\w)|https?:\/\/\S+|\S{1,64}@\S{1,255}/gmu;

/** An abbreviation's full stop ends no sentence. */
const SENTENCE_END = /(?<=(?<!(?:^|[^\p{L}])(?:M|MM|Mme|Mmes|Mlle|Dr|Pr|Me|St|Ste|cf|p|n|tél|ex|av|bd|réf))[.!?…])\s+|\n+/u;

/** Sentences, each with its first letter as it would be within one. A name keeps its capital: « Ton Smits » is somebody. */
export const sentencesSpoken = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(CITED, ' ')
    .replace(TOLD, told => told.split(':', 1)[0] ?? ' ')
    .replace(TITLE, ' ')
    .split(SENTENCE_END)
    .map(one => one.trim().replace(/^[—–-]\s*/u, ''))
    .filter(Boolean)
    .map(one => one.replace(/^(?:Tu|Toi|Ta|Tes|Te|Ton|T)(?=\s\p{Ll}|[,’'])/u, start => start.toLowerCase()));
