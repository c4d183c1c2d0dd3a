/* oxlint-disable no-control-regex -- this file exists to name these characters */
/** Bidi controls, C0/C1 controls, zero-width and other invisible format characters a sender could use to disguise a name (UAX #9, UTS #39). */
const HOSTILE =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** More combining marks in a row than any script needs. */
const STACKED = /(\p{M}{3})\p{M}+/gu;

/** A name or address from mail, or a sentence with one in it, safe to show: one line, no hidden characters, no towers of accents. Never empty. */
export function printable(text: string): string {
  const clean = text
    .replace(HOSTILE, '')
    .replace(STACKED, '$1')
    .replace(/[ \t]+/g, ' ')
    .trim();
  return clean === '' ? '?' : clean;
}
