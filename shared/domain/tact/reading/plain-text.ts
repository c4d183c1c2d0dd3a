import type { Span } from '../finding.ts';

/** A letter as rules read it: lower case, no accents, plain quotes and spaces; each place still knows where it came from. */
export interface PlainText {
  readonly source: string;
  readonly plain: string;
  /** Offset in `source` of each UTF-16 unit of `plain`, and of its end. */
  readonly sourceAt: Uint32Array;
}

export interface Sentence {
  /** Folded; what rules match. */
  readonly plain: string;
  /** In the source. */
  readonly span: Span;
  /** In the folded text. */
  readonly from: number;
}

/** Longer letters are read to here: rules are for what somebody writes, not for what they paste. */
const MOST = 60_000;
/** What only one person writes and no rule should see: what they cite. */
const CITED = /«[^»\n]{0,300}»|“[^”\n]{0,300}”|"[^"\n]{0,300}"|^>.*$/gmu;

const FOLDED: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  '‐': '-',
  '‑': '-',
  '…': '.',
};

function fold(unit: string): string {
  const known = FOLDED[unit];
  if (known !== undefined) return known;
  if (/\s/u.test(unit)) return unit === '\n' ? '\n' : ' ';
  const lower = unit.toLowerCase();
  // Compatibility forms too: full-width digits and letters. What has no width is no letter.
  return FOLDED[lower] ?? lower.normalize('NFKD').replace(/\p{M}|\p{Cf}/gu, '');
}

/** Folds a text. What stands between quotation marks is blanked unless `keepsCited`. Linear in its length; reads at most `most` units. */
export function plainText(text: string, keepsCited = false, most = MOST): PlainText {
  const source = text.slice(0, most);
  const read = keepsCited ? source : source.replace(CITED, cited => ' '.repeat(cited.length));
  const parts: string[] = [];
  const at: number[] = [];
  for (let index = 0; index < read.length; index += 1) {
    const code = read.charCodeAt(index);
    const unit = read[index] ?? '';
    const folded =
      code < 0x80
        ? code > 0x40 && code < 0x5b
          ? unit.toLowerCase()
          : code === 0x60
            ? "'"
            : code < 0x20 && code !== 10
              ? ' '
              : unit
        : fold(unit);
    parts.push(folded);
    for (let n = 0; n < folded.length; n += 1) at.push(index);
  }
  at.push(read.length);
  return { source, plain: parts.join(''), sourceAt: Uint32Array.from(at) };
}

/** Where a stretch of the folded text stands in the source. */
export const spanIn = (text: PlainText, from: number, to: number): Span => [
  text.sourceAt[from] ?? 0,
  (text.sourceAt[Math.max(from, to - 1)] ?? 0) + 1,
];

/** An abbreviation's full stop ends no sentence. */
const ENDS = /(?<!\b(?:mr?|mrs|ms|dr|prof|st|mme|mlle|me|no|vs|etc|cf|p))[.!?](?=[\s)]|$)[)\s]*|\n+/g;
const LONGEST = 700;

/** The sentences of a text, in order; a line end is one too. A sentence that never ends is cut. */
export function sentencesOf(text: PlainText): Sentence[] {
  const found: Sentence[] = [];
  const add = (start: number, end: number): void => {
    for (let from = start; from < end; from += LONGEST) {
      const to = Math.min(end, from + LONGEST);
      const raw = text.plain.slice(from, to);
      const plain = raw.trim();
      const first = from + (raw.length - raw.trimStart().length);
      if (plain !== '') found.push({ plain, from: first, span: spanIn(text, first, first + plain.length) });
    }
  };
  let start = 0;
  for (const match of text.plain.matchAll(ENDS)) {
    const end = match.index + match[0].length;
    add(start, end);
    start = end;
  }
  add(start, text.plain.length);
  return found;
}
