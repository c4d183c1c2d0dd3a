import type { Sentence } from './plain-text.ts';

/** Words that say something, wherever they stand in a sentence. */
export interface Rule {
  /** Stable: dismissals and "why did I see this?" refer to it. */
  readonly id: string;
  readonly when: RegExp;
  /** Words that must stand in the same sentence too, before or after. */
  readonly and?: RegExp;
  /** Words in the same sentence under which it says something else. */
  readonly unless?: RegExp;
}

/** The same for a whole letter: `rules` of which one must fire, and what anywhere in its sentence speaks against all of them. */
export interface RuleSet {
  readonly rules: readonly Rule[];
  readonly unless?: RegExp;
}

export interface Hit {
  readonly rule: string;
  readonly sentence: Sentence;
  /** In the folded sentence. */
  readonly start: number;
  readonly end: number;
}

/**
 * A pattern over folded text, in a notation one can read: a space is any space, `…` up to fifty characters of the same sentence, `~` the
 * rest of a word, round brackets a choice. Starts and ends at a word's edge. Every gap is bounded, so that no text takes long.
 */
export function cue(source: string): RegExp {
  const pattern = source
    .trim()
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll('…', String.raw`[^.!?\n]{0,50}?`)
    .replaceAll('~', "[a-z'-]{0,12}")
    .replaceAll(' ?', String.raw`\s{0,3}`)
    .replaceAll(/\s+/g, String.raw`\s{1,3}`);
  return new RegExp(String.raw`(?<![\w@])(?:${pattern})(?:(?<!\w)|(?![\w@]))`);
}

/** A rule set from a table: each line an id, a colon, a cue; after ` && ` what must stand there too,
 * after ` !! ` what speaks against it. Lines of one id are one rule. */
export function ruleSet(prefix: string, table: string, unless?: string): RuleSet {
  const rules = table
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
    .map((line): Rule => {
      const colon = line.indexOf(': ');
      const [asked = '', against] = line.slice(colon + 2).split(' !! ');
      const [when = '', and] = asked.split(' && ');
      return {
        id: `${prefix}.${line.slice(0, colon)}`,
        when: cue(when),
        ...(and === undefined ? {} : { and: cue(and) }),
        ...(against === undefined ? {} : { unless: cue(against) }),
      };
    });
  return unless === undefined ? { rules } : { rules, unless: cue(unless) };
}

/** What fires in a sentence first. */
export function hitIn(sentence: Sentence, set: RuleSet): Hit | null {
  for (const { id, when, and, unless } of set.rules) {
    const found = when.exec(sentence.plain);
    if (found === null || and?.test(sentence.plain) === false || unless?.test(sentence.plain) || set.unless?.test(sentence.plain)) continue;
    return { rule: id, sentence, start: found.index, end: found.index + found[0].length };
  }
  return null;
}
