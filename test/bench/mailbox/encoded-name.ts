import type { Random } from './random.ts';

const KOI8 = 'юабцдефгхийклмнопярстужвьызшэщчъ';

/** A display name as mail programs write it: an atom, a quoted string, or RFC 2047 words in one of several charsets. */
export function encodedName(random: Random, name: string): string {
  if (/^[\u0020-\u007e]*$/.test(name)) return /[^A-Za-z0-9 '-]/.test(name) || random.chance(0.3) ? `"${name}"` : name;
  if (/[\u0400-\u04ff]/.test(name)) return random.chance(0.3) ? word('koi8-r', 'B', koi8(name)) : utf8(random, name);
  if (/[\u3000-\u9fff]/.test(name)) return utf8(random, name);
  const way = random.int(5);
  if (way === 0) return word('iso-8859-1', 'Q', Buffer.from(name, 'latin1'));
  if (way === 1) return word('Windows-1252', 'Q', Buffer.from(name, 'latin1'));
  if (way === 2) return splitWords(name);
  return utf8(random, name);
}

function utf8(random: Random, name: string): string {
  return word('UTF-8', random.chance(0.5) ? 'B' : 'Q', Buffer.from(name));
}

// RFC 2047 §6.2: white space between adjacent encoded words disappears, so the blank is inside the first.
function splitWords(name: string): string {
  const at = name.indexOf(' ') + 1;
  return `${word('utf-8', 'Q', Buffer.from(name.slice(0, at)))}\r\n ${word('utf-8', 'Q', Buffer.from(name.slice(at)))}`;
}

function word(charset: string, encoding: 'B' | 'Q', bytes: Buffer): string {
  const text =
    encoding === 'B'
      ? bytes.toString('base64')
      : [...bytes].map(byte => (byte === 32 ? '_' : isPlain(byte) ? String.fromCharCode(byte) : `=${hex(byte)}`)).join('');
  return `=?${charset}?${encoding}?${text}?=`;
}

function isPlain(byte: number): boolean {
  return (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
}

function hex(byte: number): string {
  return byte.toString(16).toUpperCase().padStart(2, '0');
}

function koi8(text: string): Buffer {
  return Buffer.from(
    Array.from(text, letter => {
      const at = KOI8.indexOf(letter.toLowerCase());
      if (at < 0) return letter.charCodeAt(0) & 0x7f;
      return (letter === letter.toLowerCase() ? 0xc0 : 0xe0) + at;
    }),
  );
}
