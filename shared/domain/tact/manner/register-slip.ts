import { otherRegister, spokenIn } from '../../templates/register-mix.ts';
import type { Register } from '../../templates/template-values.ts';
import { TO_TWO } from '../gestures/introduce.ts';
import type { PlainText } from '../reading/plain-text.ts';

/** Several are spoken to: « vous » is theirs, whatever each is called alone. */
const SEVERAL =
  /\b(?:nombreu(?:x|ses)|tou(?:s|tes) (?:les )?(?:deux|trois|quatre|ensemble)|vous (?:deux|tous|toutes|autres)|a tou(?:s|tes)\b|les (?:amis|amies|copains|copines|filles|garcons|enfants|cousins|gars|petits|loulous|parents|voisins)|mes (?:cheris|amis|enfants|chers|petits)|chers|cheres|toute la (?:famille|bande|troupe|maisonnee)|la famille|tout le monde|chacun|vous (?:etes|etiez|serez|venez|viendrez|seriez) combien|(?:l'un|l'une) (?:de|d'entre) vous|parmi vous|entre vous|chez vous|de vous deux|et toi\b|toi et|toi aussi|l'equipe|les collegues)/;
/** Said to one person, or to a public; a circle of friends is written to otherwise. */
const SURELY_VOUS =
  /\bveuillez\b|\bje (?:me permets de |tiens a |tenais a )?vous (?:joins?|adresse|transmets|prie|saurais|informe|confirme|remercie|sollicite|rappelle que|fais parvenir|serais)\b/;

/** French « tu » to somebody one says « vous » to, or the reverse: the words, or null. */
export function registerSlip(text: string, { plain }: PlainText, register: Register): string | null {
  const isTu = spokenIn(register) === 'tu';
  if (isTu && (SEVERAL.test(plain) || TO_TWO.test(plain))) return null;
  // Who says « tu » somewhere in the letter means several by « vous » elsewhere.
  if (isTu && otherRegister(text, 'vous') !== null) return null;
  const words = otherRegister(text, register);
  return words ?? (isTu ? (SURELY_VOUS.exec(plain)?.[0] ?? null) : null);
}
