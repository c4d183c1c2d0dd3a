import type { Register } from './template-values.ts';

type Spoken = 'tu' | 'vous';

/** French knows two ways to say "you"; the other registers stand for the one their texts are written in. */
export const spokenIn = (register: Register): Spoken => (register === 'tu' || register === 'first-name' ? 'tu' : 'vous');

/** What only somebody one says « tu » to is told. « ton » is also a tone and a ton: not after an article. */
const TU: readonly RegExp[] = [
  /(?<![\p{L}'’-])(?:(?:tu|toi|ta|tes|te)(?![\p{L}'’]|\.\p{L})|t[’'](?=\p{L}))/u,
  /(?<![\p{L}'’-])(?<!(?:^|[^\p{L}])(?:[Ll]e|[Uu]n|[Cc]e|[Dd]u|[Aa]u|[Qq]uel|[Bb]on|même|autre|[Ss]ans)\s)ton(?=\s\p{Ll})/u,
  /\p{L}-tu(?!\p{L})/u,
  /(?<![\p{L}'’-])(?:la|les|le) tien(?:ne)?s?(?![\p{L}])/u,
  /(?<![\p{L}'’-])(?:dis|écris|raconte|appelle|préviens|réponds|envoie|donne|fais|laisse|pardonne|excuse)-(?:moi|nous)(?![\p{L}])/iu,
];

/** The polite « vous » of one person. A bare « vous » is left alone: in a letter to a friend it may well be two. */
const VOUS: readonly RegExp[] = [
  /(?<![\p{L}'’-])(?:votre|vos|vôtres?)(?![\p{L}])/iu,
  /(?<![\p{L}'’-])(?:comment|que|si) (?:vous )?(?:allez|alliez|portez|portiez)[- ]?(?:vous)?(?: bien)?(?![\p{L}])/iu,
  /(?<![\p{L}'’-])vous (?:allez|alliez|êtes|étiez|avez|aviez|voulez|pouvez|pourriez|souhaitez|serez|seriez)(?![\p{L}])/iu,
  /(?<![\p{L}'’-])(?:je|j[’']ai|nous) (?:tenais à |voulais |voudrais |souhaite |veux )?vous (?:souhait|remerci|pri|félicit|écri|répond|adress|dois|envoi|confirm)\p{Ll}*/iu,
  /(?<![\p{L}'’-])s[’']il vous plaît/iu,
  /(?<![\p{L}'’-])(?:allez|avez|êtes|pourriez|pouvez|auriez|seriez|voulez|voudriez|veuillez|souhaitez|accepteriez)-vous(?![\p{L}])/iu,
  /(?<![\p{L}'’-])(?:dites|écrivez|racontez|appelez|prévenez|répondez|envoyez|donnez|faites|laissez|pardonnez|excusez|veuillez)[- ](?:moi|nous|accepter|agréer|recevoir|trouver)(?![\p{L}])/iu,
];
/** Several people are meant: then « vous » belongs in a letter in « tu ». */
const PLURAL =
  /(?<![\p{L}])(?:vous (?:deux|trois|quatre|tous|toutes|autres)|tous les (?:deux|trois)|toutes les deux|toi et|et toi|ta famille|tes proches|tes parents|tes enfants|les tiens|aux tiens|l[’']un et l[’']autre|entre vous|ensemble|chez vous|l[’']équipe)(?![\p{L}])/iu;

/** What the user only cites or passes on: quoted lines, quotations, links. */
const CITED = /^>.*$|«[^»\n]{0,300}»|“[^”\n]{0,300}”|"[^"\n]{0,300}"|https?:\/\/\S+/gmu;

/** Sentences, each with its first letter as it would be within one. A name keeps its capital: « Ton Smits » is somebody. */
const sentencesOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(CITED, ' ')
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map(one => one.trim().replace(/^[—–-]\s*/u, ''))
    .filter(Boolean)
    .map(one => one.replace(/^(?:Tu|Toi|Ta|Tes|Te|Ton|T)(?=[\s,’'])/u, start => start.toLowerCase()));

const firstOf = (patterns: readonly RegExp[], sentence: string): string | null =>
  patterns.map(pattern => pattern.exec(sentence)?.[0]).find(found => found !== undefined) ?? null;

/**
 * The words of a French letter that speak to its reader in the other register, or null. Few false alarms rather than every slip: a « vous »
 * that may be plural is passed over.
 * @param register how the user speaks to them; null where nobody said, and then only a mixture is wrong
 */
export function otherRegister(text: string, register: Register | null): string | null {
  const sentences = sentencesOf(text);
  // The greeting is a name's, and « Salut » says nothing the letter does not.
  const tu = sentences.map(sentence => firstOf(TU, sentence)).find(found => found !== null) ?? null;
  const vous =
    sentences
      .map((sentence, at) => (PLURAL.test(`${sentences[at - 1] ?? ''} ${sentence}`) ? null : firstOf(VOUS, sentence)))
      .find(found => found !== null) ?? null;
  if (register === null) return tu !== null && vous !== null ? tu : null;
  return spokenIn(register) === 'vous' ? tu : vous;
}
