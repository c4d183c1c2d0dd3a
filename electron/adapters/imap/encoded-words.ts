import { decodeCharset } from './charset.ts';

interface Word {
  readonly charset: string;
  readonly encoding: 'B' | 'Q';
  readonly text: string;
  /** Index after `?=`. */
  readonly end: number;
}

/** The encoded word that starts at `at`, where `text` has `=?`; null where it is not one (RFC 2047 §2). */
function wordAt(text: string, at: number): Word | null {
  const charsetEnd = text.indexOf('?', at + 2);
  if (charsetEnd < 0 || charsetEnd === at + 2 || charsetEnd - at > 64 || text[charsetEnd + 2] !== '?') return null;
  const encoding = text[charsetEnd + 1]?.toUpperCase();
  if (encoding !== 'B' && encoding !== 'Q') return null;
  const end = text.indexOf('?=', charsetEnd + 3);
  if (end < 0) return null;
  // RFC 2231 §5 allows a language after the charset: =?utf-8*fr?Q?…?=
  const [charset = ''] = text.slice(at + 2, charsetEnd).split('*', 1);
  return { charset, encoding, text: text.slice(charsetEnd + 3, end), end: end + 2 };
}

const hex = (code: number): number => {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 0x20;
  return letter >= 97 && letter <= 102 ? letter - 87 : -1;
};

function decodeQ(text: string): Buffer {
  // Characters above latin1 stand here only where a raw UTF-8 header also has encoded words.
  const source = Buffer.from(text, 'utf8');
  const bytes = Buffer.allocUnsafe(source.length);
  let size = 0;
  for (let i = 0; i < source.length; i++) {
    const code = source[i] ?? 0;
    const high = code === 0x3d ? hex(source[i + 1] ?? 0) : -1;
    const low = high < 0 ? -1 : hex(source[i + 2] ?? 0);
    if (low >= 0) {
      bytes[size++] = high * 16 + low;
      i += 2;
    } else bytes[size++] = code === 0x5f ? 0x20 : code;
  }
  return bytes.subarray(0, size);
}

/** Adjacent words of one charset, decoded together: senders split multibyte characters, and even base64 groups, across words. */
function decodeRun(words: readonly Word[]): string {
  const parts: Buffer[] = [];
  let base64 = '';
  for (const word of words) {
    if (word.encoding === 'B') {
      base64 += word.text;
      if (base64.length % 4 !== 0 && !base64.endsWith('=')) continue;
    }
    if (base64) parts.push(Buffer.from(base64, 'base64'));
    base64 = '';
    if (word.encoding === 'Q') parts.push(decodeQ(word.text));
  }
  if (base64) parts.push(Buffer.from(base64, 'base64'));
  return decodeCharset(parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts), words[0]?.charset ?? 'utf-8');
}

const BLANK = /^[ \t\r\n]*$/;

/**
 * Decodes the encoded words of an unstructured value or a phrase (RFC 2047 §5). White space between adjacent words is dropped (§6.2). What is not a
 * well-formed word stays as it is; nothing throws.
 */
export function decodeWords(text: string): string {
  let start = text.indexOf('=?');
  if (start < 0) return text;
  let decoded = '';
  let copied = 0;
  let run: Word[] = [];
  const flush = (): void => {
    if (run.length > 0) decoded += decodeRun(run);
    run = [];
  };
  while (start >= 0) {
    const word = wordAt(text, start);
    if (!word) {
      start = text.indexOf('=?', start + 2);
      continue;
    }
    const between = text.slice(copied, start);
    const adjacent = run.length > 0 && BLANK.test(between);
    if (!adjacent) {
      flush();
      decoded += between;
    } else if (run[0]?.charset.toLowerCase() !== word.charset.toLowerCase()) flush();
    run.push(word);
    copied = word.end;
    start = text.indexOf('=?', copied);
  }
  flush();
  return decoded + text.slice(copied);
}
