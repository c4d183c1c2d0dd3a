/** Many ways a subject may begin, asked of every message of a scan. */
export interface PrefixTable {
  /** Whether the text begins, at `start`, with one of the prefixes; case, apostrophe form and a space before a colon do not matter. */
  starts(text: string, start: number): boolean;
}

/** `prefixes`: lower-cased, composed (NFC), at least three characters, with straight apostrophes and no space before a colon. */
export function prefixTable(prefixes: readonly string[]): PrefixTable {
  const byKey = Map.groupBy(prefixes, prefix => prefix.slice(0, KEY));
  const codes = new Set([...byKey.keys()].map(key => code(key, 0)));
  const longest = Math.max(...prefixes.map(prefix => prefix.length));
  return {
    starts: (text, start) => {
      // Three letters decide nearly always, without a string being made.
      if (!codes.has(code(text, start))) return false;
      const head = comparable(text.slice(start, start + longest + 8));
      return byKey.get(head.slice(0, KEY))?.some(prefix => head.startsWith(prefix)) ?? false;
    },
  };
}

const KEY = 3;
const NOT_ASCII = -1;

const lower = (unit: number): number => (unit >= 65 && unit <= 90 ? unit + 32 : unit);

/** The first three letters as one number, or NOT_ASCII. */
function code(text: string, start: number): number {
  const a = lower(text.charCodeAt(start));
  const b = lower(text.charCodeAt(start + 1));
  const c = lower(text.charCodeAt(start + 2));
  return a < 128 && b < 128 && c < 128 ? (a << 14) | (b << 7) | c : NOT_ASCII;
}

/** French typography puts a space, often a no-break one, before the colon; East Asian mail writes a full-width one. */
const comparable = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('’', "'")
    .replace(/[ \u00a0\u202f]:/u, ':')
    .replace('：', ':');
