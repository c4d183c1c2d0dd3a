import { otherRegister } from '../templates/register-mix.ts';
import type { Register, TemplateLanguage } from '../templates/template-values.ts';
import { languageOf } from './language-of.ts';

/** A conclusion and how sure it is, 0 to 1. Never anybody's gender. */
export interface Concluded<T> {
  readonly value: T;
  readonly confidence: number;
}

/** How the user writes to somebody, as their own letters show it; null where they do not. */
export interface Manner {
  readonly language: Concluded<TemplateLanguage> | null;
  readonly register: Concluded<Register> | null;
  /** The first line as the user writes it, comma included. */
  readonly greeting: Concluded<string> | null;
  /** How many letters were read. */
  readonly letters: number;
}

/** From here on a conclusion is used without asking. */
export const SURE = 0.75;

const GREETING =
  /^(?:bonjour|bonsoir|salut|coucou|ch[eè]re?s?|hello|hi|hey|dear|good (?:morning|afternoon|evening)|madame|monsieur|re-?bonjour)(?![\p{L}])[^\n]{0,60}$/iu;
const LONGEST = 60;

const share = (count: number, of: number): number => Math.round((count / (of + 1)) * 100) / 100;

function registerOf(text: string, language: TemplateLanguage | null, greeting: string | null): Register | null {
  if (language === 'fr') {
    const isTu = otherRegister(text, 'vous') !== null;
    const isVous = otherRegister(text, 'tu') !== null;
    return isTu === isVous ? null : isTu ? 'tu' : 'vous';
  }
  if (language !== 'en' || greeting === null) return null;
  // "Dear Ms Turner" and "Dear Sir" are formal; "Dear Mary" is not.
  return /^dear (?:sir|madam|mr|mrs|ms|dr|prof)/i.test(greeting) ? 'formal' : /\p{L}{2,}[ ,]+\p{L}/u.test(greeting) ? 'first-name' : null;
}

function greetingOf(text: string): string | null {
  const line = (text.trimStart().split('\n', 1)[0] ?? '').trim();
  if (!GREETING.test(line) || line.length > LONGEST || /[.?;:]/.test(line.replace(/\b(?:M|Mr|Mrs|Ms|Dr|Prof)\./g, ''))) return null;
  return `${line.replace(/[\s,!\u202f\u00a0]+$/u, '')},`;
}

/** The value most letters show; one that another contradicts is less sure, and one letter alone never is. */
function most<T>(values: readonly (T | null)[]): Concluded<T> | null {
  const counts = new Map<T, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  const known = [...counts.values()].reduce((sum, count) => sum + count, 0);
  let best: [T, number] | null = null;
  for (const entry of counts) if (best === null || entry[1] > best[1]) best = entry;
  return best === null
    ? null
    : { value: best[0], confidence: Math.min(0.95, share(best[1], known) + (best[1] === known && known > 1 ? 0.1 : 0)) };
}

/**
 * How the user writes to somebody, from the new text of their last letters to them, newest first. What quotes and forwards say is not theirs
 * and must be gone.
 */
export function readManner(texts: readonly string[]): Manner {
  const languages = texts.map(languageOf);
  const greetings = texts.map(greetingOf);
  return {
    language: most(languages),
    register: most(texts.map((text, at) => registerOf(text, languages[at] ?? null, greetings[at] ?? null))),
    greeting: most(greetings),
    letters: texts.length,
  };
}

/** The value, where one may rely on it. */
export const sureOf = <T>(concluded: Concluded<T> | null): T | null =>
  concluded !== null && concluded.confidence >= SURE ? concluded.value : null;
