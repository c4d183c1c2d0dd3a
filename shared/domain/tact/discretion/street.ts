import { spokenNumber } from './number-words.ts';

const ABBREVIATED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    r: 'rue',
    av: 'avenue',
    ave: 'avenue',
    bd: 'boulevard',
    bld: 'boulevard',
    blvd: 'boulevard',
    bvd: 'boulevard',
    st: 'street',
    str: 'strasse',
    rd: 'road',
    ln: 'lane',
    pl: 'place',
    imp: 'impasse',
    all: 'allee',
    ch: 'chemin',
    chem: 'chemin',
    rte: 'route',
    fg: 'faubourg',
    fbg: 'faubourg',
    sq: 'square',
    dr: 'drive',
    crt: 'court',
    ct: 'court',
    cres: 'crescent',
    gdns: 'gardens',
    tce: 'terrace',
    pde: 'parade',
    hwy: 'highway',
    c: 'calle',
    qu: 'quai',
    res: 'residence',
    gal: 'general',
    mal: 'marechal',
    // One spelling for both: « St » is a saint and a street.
    saint: 'street',
  }),
);
/** Words between a street and its name. */
const BETWEEN: ReadonlySet<string> = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'l', 'd', 'the', 'of', 'numero', 'no', 'n']);
const SUFFIX = /^(?:bis|ter|quater|[a-d])$/;
const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['bis', 'b'],
  ['ter', 't'],
  ['quater', 'q'],
]);

const long = (word: string): string => ABBREVIATED.get(word) ?? word.replace(/(?<=[a-z]{3})str$/, 'strasse');

export interface Word {
  readonly word: string;
  readonly from: number;
  readonly to: number;
}

/** The words of a folded text, with where they stand; numbers spelled out are numbers. */
export function wordsOf(plain: string): Word[] {
  return [...plain.matchAll(/\d+|[a-z]+(?:-[a-z]+)*/g)].flatMap(({ 0: said, index }): Word[] => {
    const place = { from: index, to: index + said.length };
    if (/^\d/.test(said)) return [{ word: said, ...place }];
    const number = spokenNumber(said);
    if (number !== null) return [{ word: number, ...place }];
    return said.split('-').map(word => ({ word: long(word), ...place }));
  });
}

/** A house: its number, what follows it (bis, B), and the words of its street. */
export interface House {
  readonly number: string;
  readonly suffix: string;
  readonly street: readonly string[];
  /** What tells one town from another, where it is written. */
  readonly postcode: string | null;
}

/** Five or four digits with what countries put before them, or as the British write it. */
const POSTCODE = /(?<![\w])(?:[a-z]{1,2}-)?(\d{4,5})(?![\w])|(?<![\w])([a-z]{1,2}\d[a-z\d]?\s?\d[a-z]{2})(?![\w])/g;

/** The postcode in a stretch of folded text, or null. */
export const postcodeIn = (plain: string): string | null => {
  const [found] = plain.matchAll(POSTCODE);
  return found ? (found[1] ?? found[2] ?? '').replaceAll(' ', '') : null;
};

/** What follows a house's number: a bis, or a letter written to it; « 14 à Nantes » has none. */
function suffixOf(number: Word | undefined, next: Word | undefined): string {
  if (number === undefined || next === undefined || !SUFFIX.test(next.word)) return '';
  return next.word.length > 1 || next.from === number.to ? (SUFFIXES.get(next.word) ?? next.word) : '';
}

/** At most so many words before or after its number are a street's. */
const REACH = 7;

/** The words of a street on one side of its number, without what stands between. */
const streetOf = (words: readonly string[]): string[] => words.filter(word => /^[a-z]/.test(word) && !BETWEEN.has(word)).slice(0, REACH);

/** What an address says of a house; null where it names none. */
export function houseOf(postal: string): House | null {
  const lines = postal.split(/[,;\n]/).map(line => line.trim());
  for (const line of lines) {
    const placed = wordsOf(line);
    const words = placed.map(({ word }) => word);
    const at = words.findIndex(word => /^\d{1,5}$/.test(word));
    const number = words[at];
    if (number === undefined) continue;
    const suffix = suffixOf(placed[at], placed[at + 1]);
    const after = streetOf(words.slice(suffix === '' ? at + 1 : at + 2));
    const street = after.length > 0 ? after : streetOf(words.slice(0, at));
    // « 12 » and « apt 4 » are no street; « Lilienstraße 14 » is one word, and enough.
    if (street.length >= 2 || (street[0]?.length ?? 0) >= 7) {
      return { number, suffix, street, postcode: postcodeIn(postal.slice(postal.indexOf(line) + line.length)) };
    }
  }
  return null;
}

/** What one looks a house up by. */
export const houseKey = (number: string, word: string): string => `${number} ${word}`;
/** The word of a street that says most. */
export const tellingWord = (street: readonly string[]): string =>
  street.reduce((most, word) => (word.length > most.length || most === '' ? word : most), '');

/**
 * Where a house stands in the words of a text, its number at `at`: the words of its street behind the number or before it, in their order;
 * or null. A bis is another house.
 */
export function houseAt(words: readonly Word[], at: number, { number, suffix, street }: House): { from: number; to: number } | null {
  const here = words[at];
  if (here?.word !== number) return null;
  const said = suffixOf(here, words[at + 1]);
  if (said !== suffix) return null;
  const start = said === '' ? at + 1 : at + 2;
  const behind = inOrder(words, start, street);
  if (behind !== null) return { from: here.from, to: behind };
  for (let first = at - 1; first >= 0 && first >= at - REACH; first -= 1) {
    const end = words[first]?.word === street[0] ? inOrder(words, first, street) : null;
    const last = end === null ? null : words.findIndex(({ to }) => to === end);
    if (end !== null && last !== null && words.slice(last + 1, at).every(({ word }) => BETWEEN.has(word)))
      return { from: words[first]?.from ?? here.from, to: words[at + (said === '' ? 0 : 1)]?.to ?? here.to };
  }
  return null;
}

/** The end of the street's words where they follow each other from `start`, only little words between; or null. */
function inOrder(words: readonly Word[], start: number, street: readonly string[]): number | null {
  let at = start;
  let end = null;
  for (const wanted of street) {
    while (words[at] !== undefined && words[at]?.word !== wanted && BETWEEN.has(words[at]?.word ?? '')) at += 1;
    if (words[at]?.word !== wanted) return null;
    end = words[at]?.to ?? null;
    at += 1;
  }
  return end;
}
