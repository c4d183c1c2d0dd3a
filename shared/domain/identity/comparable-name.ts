import { soundsLikeOrganisation } from '../templates/name-parts.ts';
import { words } from '../word-list.ts';

/** A display name, ready to be compared. */
export interface ComparableName {
  /** Folded words, given names first as far as one can tell; initials are single letters. */
  readonly tokens: readonly string[];
  /** `jr`, `sr`, `2`…: what tells a son from his father; '' for most. */
  readonly suffix: string;
  /** A comma or capitals tell which is the family name. */
  readonly isOrderSure: boolean;
}

const LETTERS: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** Without accents, capitals, apostrophes and hyphens; ü, ue and u are one letter, so that Müller is Mueller. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßœæøłđðþı]/g, letter => LETTERS[letter] ?? letter)
    .replace(/[\p{M}'’`´.\-‐‑_]/gu, '')
    .replace(/([aou])e/g, '$1');
}

const folded = (table: string): ReadonlySet<string> => new Set(words(table).map(fold));

const LONGEST = 100;
const TITLES = folded(`
  dr, doktor, docteur, doctor, prof, professor, professeur, pr, mr, mrs, ms, miss, mme, mlle, mmes, m, me, mtre, maitre, herr, frau,
  sir, sig, sigra, dott, dottssa, ing, dipl, sra, srta, phd, md, mba, msc, bsc, esq, cpa, llm, eng, rev
`);
const SUFFIXES: Readonly<Record<string, string>> = {
  jr: 'jr',
  junior: 'jr',
  fils: 'jr',
  ii: '2',
  '2nd': '2',
  iii: '3',
  '3rd': '3',
  iv: '4',
  sr: 'sr',
  senior: 'sr',
  pere: 'sr',
};
/** What firms add to the names of those who only work with them. */
const OUTSIDE = folded(`ext, extern, externe, external, externer, prestataire, contractor, guest, consultant, invite`);
/** Behind a name: a firm, a place, a department. */
const APPENDED = /\s+(?:[-–—|/@•·]|chez|at|von der firma)\s+.*$/i;
const BRACKETS = /\([^()]{0,80}\)|\[[^[\]]{0,80}\]|\{[^{}]{0,80}\}|<[^<>]{0,80}>/g;

const isShouted = (word: string): boolean =>
  word.length > 1 && word === word.toLocaleUpperCase('en') && word !== word.toLocaleLowerCase('en') && !/^\p{L}\.?$/u.test(word);

const isName = (word: string): boolean => word !== '' && /^[\p{L}]+$/u.test(word);

interface Sifted {
  readonly words: string[];
  readonly suffix: string;
}

/** Takes titles, degrees, "EXT" and "Jr" off. */
function sift(text: string): Sifted {
  const kept: string[] = [];
  let suffix = '';
  const given = text.split(/\s+/).filter(Boolean);
  for (const [at, word] of given.entries()) {
    const bare = word.replace(/^(?:ext[-_.])/i, '').replace(/(?:[-_.]ext)$/i, '');
    const folded = fold(bare);
    const rank = SUFFIXES[folded];
    if (rank !== undefined && at > 0 && kept.length > 0) suffix = rank;
    else if (!OUTSIDE.has(folded) && !(TITLES.has(folded) && given.length > 1)) kept.push(bare);
  }
  return { words: kept, suffix };
}

/** Family names in capitals stand first in French letters and directories: DURAND Marie. */
function inOrder(parts: readonly string[]): { readonly words: readonly string[]; readonly isSure: boolean } {
  const shouted = parts.map(isShouted);
  if (shouted.every(Boolean) || !shouted.some(Boolean)) return { words: parts, isSure: false };
  const firstCalm = shouted.indexOf(false);
  if (shouted[0] === true && shouted.slice(firstCalm).every(isLoud => !isLoud))
    return { words: [...parts.slice(firstCalm), ...parts.slice(0, firstCalm)], isSure: true };
  return { words: parts, isSure: shouted.at(-1) === true };
}

const named = (parts: readonly string[], suffix: string, isOrderSure: boolean): ComparableName | null => {
  const tokens = parts.map(fold);
  // A single letter tells nothing; nor does a name of eight words.
  if (tokens.length === 0 || tokens.length > 6 || !tokens.every(isName) || tokens.every(token => token.length === 1)) return null;
  return { tokens, suffix, isOrderSure };
};

/**
 * What a display name says about who somebody is; null for what is no person's name: firms, addresses, "… via …", names with digits.
 * Knows `Last, First`, capitals for family names, titles, degrees, "(Company)", "[EXT]", "- ACME".
 */
export function comparableName(display: string): ComparableName | null {
  if (display.length > LONGEST || display.includes('@') || /\bvia\b/i.test(display)) return null;
  const text = display
    .normalize('NFC')
    .replace(BRACKETS, ' ')
    .replace(/["“”«»]/g, ' ')
    .replace(APPENDED, '')
    .trim();
  if (text === '' || /\d(?!nd\b|rd\b)|[&+]/.test(text) || soundsLikeOrganisation(text)) return null;
  const [first = '', ...more] = text.split(/\s*,\s*/);
  const front = sift(first);
  // "Marie Durand, PhD" is no family name first; a word in front lets a lone title be known as one.
  const behind = more.map(part => sift(`x ${part}`)).map(({ words: [, ...kept], suffix }) => ({ words: kept, suffix }));
  const suffix = [front, ...behind].map(part => part.suffix).find(Boolean) ?? '';
  const [given, ...tooMuch] = behind.filter(part => part.words.length > 0);
  if (tooMuch.length > 0) return null;
  if (given) return front.words.length === 0 ? null : named([...given.words, ...front.words], suffix, true);
  const { words: ordered, isSure } = inOrder(front.words);
  return named(ordered, suffix, isSure);
}

/** What the part before the @ spells where it is a name: marie.durand@, durand-marie@; null for the rest. */
export function nameInAddress(address: string): ComparableName | null {
  const [local = ''] = address.slice(0, address.lastIndexOf('@')).split('+');
  const parts = local.split(/[._-]/).filter(Boolean);
  if (parts.length < 2 || parts.length > 3 || !parts.every(part => /^\p{L}{2,}$/u.test(part))) return null;
  return soundsLikeOrganisation(parts.join(' ')) ? null : named(parts, '', false);
}
