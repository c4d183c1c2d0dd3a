import { cue } from '../reading/rule.ts';

/** What words in a sentence may do; a subject is a combination of them, the same in every language. */
export const CLASSES = [
  // who is meant
  'someone',
  'reader',
  'self',
  'group',
  // how they are spoken of
  'abuse',
  'insult',
  'fault',
  'misdeed',
  'scorn',
  'driveaway',
  // what it is about
  'illness',
  'private',
  'scandal',
  'politics',
  'party',
  'vote',
  'religion',
  'preach',
  // how it is told
  'hearsay',
  'rage',
  'cross',
  'outrage',
  'never-seen',
  'poor',
  // where the same words mean something else
  'thing',
  'study',
  'fiction',
  'care',
  'assembly',
  'office',
  'own-fault',
  'denied',
] as const;
export type WordClass = (typeof CLASSES)[number];

/** How to find the words of a class, all of them, in a few expressions. */
export type Lexicon = ReadonlyMap<WordClass, readonly RegExp[]>;

/** What it takes the engine to make an expression grows faster than its length: beyond this one begins another. */
const LONGEST = 1_200;

function expressions(cues: readonly string[]): RegExp[] {
  const parts: string[] = [];
  for (const next of cues) {
    const last = parts.at(-1);
    if (last === undefined || last.length + next.length > LONGEST) parts.push(next);
    else parts[parts.length - 1] = `${last}|${next}`;
  }
  return parts.map(part => new RegExp(cue(part).source, 'g'));
}

/**
 * A lexicon from a table: each line a class, a colon, a cue (see `cue`); the lines of one class are alternatives.
 * @throws {Error} for a line of no class
 */
export function lexicon(table: string): Lexicon {
  const lines = new Map<WordClass, string[]>();
  for (const line of table.split('\n').map(one => one.trim())) {
    if (line === '') continue;
    const colon = line.indexOf(': ');
    const name = CLASSES.find(one => one === line.slice(0, colon));
    if (name === undefined) throw new Error(`no class of words: ${line.slice(0, 20)}`);
    lines.set(name, [...(lines.get(name) ?? []), line.slice(colon + 2)]);
  }
  return new Map([...lines].map(([name, cues]) => [name, expressions(cues)]));
}
