/* oxlint-disable no-control-regex, no-misleading-character-class -- this file exists to name these characters */

/** C0 and C1 controls, line separators. */
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
/**
 * Characters that are not seen but change what is: bidi marks, embeddings and isolates (Unicode TR 36 §2.10), zero-width space, soft hyphen, tags.
 * The joiners U+200C and U+200D stay: Persian and emoji need them.
 */
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
const isPlain = (text: string): boolean =>
  !/[^\x20-\x7e]/.test(text) && !text.includes('  ') && text.charCodeAt(0) !== 32 && text.charCodeAt(text.length - 1) !== 32;

/** One line of readable text of at most `limit` UTF-16 units: no controls, no invisible or bidi characters, white space collapsed, NFC. */
export function cleanText(text: string, limit: number): string {
  const bounded = text.length > limit * 4 ? text.slice(0, limit * 4) : text;
  if (isPlain(bounded)) return bounded.length > limit ? bounded.slice(0, limit).trimEnd() : bounded;
  const clean = bounded.replace(CONTROLS, ' ').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().toWellFormed().normalize('NFC');
  if (clean.length <= limit) return clean;
  const cut = clean.slice(0, limit);
  return (cut.isWellFormed() ? cut : cut.slice(0, -1)).trimEnd();
}
