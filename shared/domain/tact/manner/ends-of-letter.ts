import type { Span } from '../finding.ts';

const GREETING =
  /^\s*(?:bonjour|bonsoir|salut|coucou|ch[eè]re?s?|hello|hi|hey|hiya|yo|dear|good (?:morning|afternoon|evening)|madame|monsieur|mesdames)(?!\p{L})[^\n]{0,60}/iu;
const SIGN_OFF =
  /^(?:(?:bien |tr[eè]s )?(?:cordialement|amicalement|sinc[eè]rement|affectueusement|respectueusement|chaleureusement)|bien à (?:vous|toi)|(?:grosses? |gros )?(?:bises?|bisous?)|je t[’']embrasse|amiti[ée]s|à bient[oô]t|à plus|ciao|(?:kind|best|warm|kindest)? ?regards|(?:all the )?best(?: wishes)?|yours (?:sincerely|faithfully|truly)|yours|cheers|love|lots of love|hugs|x{1,4}|take care|warmly|veuillez (?:agr[ée]er|recevoir).{0,120}|.{0,30}salutations.{0,40})[\s,.!]*$/iu;

export interface Ends {
  readonly words: string;
  readonly span: Span;
}

/** The line that greets, or null. */
export function firstLine(text: string): Ends | null {
  const found = GREETING.exec(text);
  if (!found) return null;
  const words = (found[0].split(/(?<=,)/)[0] ?? found[0]).trim();
  const start = found[0].length - found[0].trimStart().length;
  return { words, span: [start, start + words.length] };
}

/** The words that take leave, looked for in the last lines, or null. */
export function lastWords(text: string): Ends | null {
  let end = text.length;
  for (const line of text.split('\n').toReversed().slice(0, 8)) {
    const start = end - line.length;
    const words = line.trim();
    if (words !== '' && SIGN_OFF.test(words)) {
      const at = start + line.indexOf(words);
      return { words, span: [at, at + words.length] };
    }
    end = start - 1;
  }
  return null;
}

/** How many words a text has. */
export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0;
