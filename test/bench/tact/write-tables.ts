import { writeFileSync } from 'node:fs';
import type { Said } from '../../../shared/domain/tact/gestures/signs/signs.ts';
import type { Fitted } from './logistic.ts';

/** What a kind's table says: entries "name:tenths", the heaviest first. */
interface Table {
  readonly start: string;
  readonly signs: readonly string[];
  readonly en: readonly string[];
  readonly fr: readonly string[];
}

const LONGEST = 136;
const tenths = (weight: number): number => Math.round(weight * 10);

/** A fit as entries of a table: what weighs less than a twentieth weighs nothing. */
export function tableOf({ start, weights }: Fitted): Table {
  const rows = [...weights].filter(([, weight]) => tenths(weight) !== 0).toSorted(([, a], [, b]) => b - a);
  const under = (prefix: string): string[] =>
    rows.filter(([name]) => name.startsWith(prefix)).map(([name, weight]) => `${name.slice(prefix.length)}:${tenths(weight)}`);
  return {
    start: start.toFixed(1),
    signs: rows.filter(([name]) => !/^(?:en|fr):/.test(name)).map(([name, weight]) => `${name}:${tenths(weight)}`),
    en: under('en:'),
    fr: under('fr:'),
  };
}

/** Lines of a table, as long as lines may be. */
function lines(entries: readonly string[], indent: string): string {
  const all: string[] = [];
  for (const entry of entries) {
    const last = all.at(-1);
    if (last !== undefined && last.length + entry.length < LONGEST) all[all.length - 1] = `${last} ${entry}`;
    else all.push(entry);
  }
  return all.map(line => `${indent}${line}\n`).join('');
}

const MADE = 'in tenths, fitted to letters by test/bench/tact/fit-weights.ts: not written by hand.';
const write = (file: string, text: string): void =>
  writeFileSync(new URL(`../../../shared/domain/tact/gestures/${file}`, import.meta.url), text);
const key = (kind: Said): string => (kind.includes('-') ? `'${kind}'` : kind);

/** Puts tables where the rules read them. */
export function writeTables(tables: ReadonlyMap<Said, Table>): void {
  const signs = [...tables].map(
    ([kind, table]) => `  ${key(kind)}: {\n    start: ${table.start},\n    signs: \`\n${lines(table.signs, '      ')}    \`,\n  },\n`,
  );
  write(
    'weights.ts',
    `import type { Said } from './signs/signs.ts';\n\n/** What each sign weighs, ${MADE} */\nexport const WEIGHTS: Readonly<Record<Said, { readonly start: number; readonly signs: string }>> = {\n${signs.join('')}};\n`,
  );
  for (const lang of ['en', 'fr'] as const) {
    const words = [...tables].map(([kind, table]) => `  ${key(kind)}: \`\n${lines(table[lang], '    ')}  \`,\n`);
    write(
      `words-${lang}.ts`,
      `import type { Said } from './signs/signs.ts';\n\n/** What the beginning of a word weighs, ${MADE} */\nexport const WORDS_${lang.toUpperCase()}: Readonly<Record<Said, string>> = {\n${words.join('')}};\n`,
    );
  }
}
