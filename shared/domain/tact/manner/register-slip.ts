import { otherRegister, spokenIn } from '../../templates/register-mix.ts';
import type { Register } from '../../templates/template-values.ts';
import { TO_TWO } from '../gestures/to-two.ts';
import type { PlainText } from '../reading/plain-text.ts';

/** Several are greeted: « vous » is theirs, whatever each is called alone. */
const GREETS_SEVERAL =
  /^(?:(?:bonjour|bonsoir|salut|coucou|hello|hi|hey|re|cheres?|chers?|tres|mes|merci|bravo|felicitations)[ ,]+)*(?:a )?(?:chers|cheres|mes (?:cheris|amis|amies|enfants|petits)|tou(?:s|tes)|vous (?:deux|trois|tous|toutes)|les [a-z]+|la (?:famille|compagnie|bande|team|tribu|troupe|maisonnee|jeunesse)|l'equipe|tout le monde|toute la [a-z]+|messieurs|mesdames|madame, monsieur|amis)\b/;
/** Several are spoken to further down. */
const SEVERAL =
  /\b(?:nombreu(?:x|ses)|tou(?:s|tes) (?:les )?(?:deux|trois|quatre|ensemble)|vous (?:deux|tous|toutes|autres)|vous (?:etes|etiez|serez|venez|viendrez|seriez) combien|(?:l'un|l'une) (?:de|d'entre) vous|parmi vous|entre vous|chez vous|de vous deux|et toi\b|toi et|toi aussi|chacun de vous|de la part de nous)/;
/** Said to one person, or to a public; a circle of friends is written to otherwise. */
const SURELY_VOUS =
  /\bveuillez\b|\bje (?:me permets de |tiens a |tenais a )?vous (?:joins?|adresse|transmets|prie|saurais|informe|confirme|remercie|sollicite|rappelle que|fais parvenir|serais)\b/;

/** French « tu » to somebody one says « vous » to, or the reverse: the words, or null. */
export function registerSlip(text: string, { plain }: PlainText, register: Register): string | null {
  const isTu = spokenIn(register) === 'tu';
  if (isTu && (GREETS_SEVERAL.test(plain) || SEVERAL.test(plain) || TO_TWO.test(plain))) return null;
  // Who says « tu » somewhere in the letter means several by « vous » elsewhere.
  if (isTu && otherRegister(text, 'vous') !== null) return null;
  const words = otherRegister(text, register);
  return words ?? (isTu ? (SURELY_VOUS.exec(plain)?.[0] ?? null) : null);
}
