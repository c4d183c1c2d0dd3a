import { encodedName } from '../../bench/mailbox/encoded-name.ts';
import type { Random } from '../../bench/mailbox/random.ts';
import { encodeWords } from '../../demo/mail-text.ts';

const LATIN = /^[\u0020-\u007e\u00a0-\u00ff]*$/;

/** `Name <address>` in one of the ways mail programs write it. */
export function mailboxOf(random: Random, name: string, address: string): string {
  if (name === '') return random.chance(0.5) ? address : `<${address}>`;
  if (!LATIN.test(name)) return `${encodeWords(name)} <${address}>`;
  // Outlook quotes names without need, with the wrong quotes.
  if (random.chance(0.02) && /^[A-Za-z ]+$/.test(name)) return `"'${name}'" <${address}>`;
  return `${encodedName(random, name)} <${address}>`;
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (n: number): string => String(n).padStart(2, '0');

/** RFC 5322 §3.3 at an offset from UTC, in hours. */
export function dateLine(at: number, offset: number): string {
  const local = new Date(at + offset * 3_600_000);
  const sign = offset < 0 ? '-' : '+';
  const time = `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}:${two(local.getUTCSeconds())}`;
  return `${DAYS[local.getUTCDay()] ?? ''}, ${local.getUTCDate()} ${MONTHS[local.getUTCMonth()] ?? ''} ${local.getUTCFullYear()} ${time} ${sign}${two(Math.abs(offset))}00`;
}

/** For quotes: `3 mars 2025 10:12` in the short form every program is near to. */
export const shortDate = (at: number): string => {
  const date = new Date(at);
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
};

const HEX = '0123456789abcdef';
const ALPHANUMERIC = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const drawn = (random: Random, from: string, length: number): string =>
  Array.from({ length }, () => from.charAt(random.int(from.length))).join('');
export const hex = (random: Random, length: number): string => drawn(random, HEX, length);
export const token = (random: Random, length: number): string => drawn(random, ALPHANUMERIC, length);
export const digits = (random: Random, length: number): string => drawn(random, '123456789', length);
export const uuid = (random: Random): string =>
  `${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-a${hex(random, 3)}-${hex(random, 12)}`;

export const subjectLine = (subject: string): string => encodeWords(subject);

/** Folds a list of mailboxes as programs do: one a line from the third on. */
export const listLine = (mailboxes: readonly string[]): string => mailboxes.join(mailboxes.length > 2 ? ',\r\n\t' : ', ');

/** A text body in one of three encodings, with its MIME header lines. */
export function textPart(
  text: string,
  way: 'quoted-printable' | 'base64' | '8bit',
  type = 'text/plain',
): { lines: string[]; body: string } {
  const crlf = text.replaceAll(/\r?\n/g, '\r\n');
  const lines = [`Content-Type: ${type}; charset="utf-8"`, `Content-Transfer-Encoding: ${way}`];
  if (way === '8bit') return { lines, body: crlf };
  const bytes = Buffer.from(crlf);
  if (way === 'base64') return { lines, body: bytes.toString('base64').replaceAll(/.{76}/g, '$&\r\n') };
  return { lines, body: crlf.split('\r\n').map(quotedPrintable).join('\r\n') };
}

/** One line, RFC 2045 §6.7, with soft breaks. */
function quotedPrintable(line: string): string {
  const units = [...Buffer.from(line)].map((byte, at, all) =>
    (byte >= 33 && byte <= 126 && byte !== 61) || (byte === 32 && at < all.length - 1)
      ? String.fromCharCode(byte)
      : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  let written = '';
  let length = 0;
  for (const unit of units) {
    if (length + unit.length > 75) {
      written += '=\r\n';
      length = 0;
    }
    written += unit;
    length += unit.length;
  }
  return written;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text and the same as HTML, as Gmail and Outlook send every letter. */
export function alternative(text: string, boundary: string, way: 'quoted-printable' | 'base64'): string {
  const html = `<html><body><div dir="ltr">${escaped(text).replaceAll('\n', '<br>\n')}</div></body></html>`;
  const parts = [textPart(text, way), textPart(html, way, 'text/html')];
  return `${parts.map(({ lines, body }) => `--${boundary}\r\n${lines.join('\r\n')}\r\n\r\n${body}\r\n`).join('')}--${boundary}--\r\n`;
}
