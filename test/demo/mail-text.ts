import { Buffer } from 'node:buffer';

export interface MailParts {
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

const ASCII = /^[\x20-\x7e]*$/;

/** RFC 2047 §4.1 encoded words of at most 75 characters; ASCII is left as it is. */
export function encodeWords(text: string): string {
  if (ASCII.test(text)) return text;
  const words: string[] = [];
  let chunk = '';
  for (const character of text) {
    if (Buffer.byteLength(chunk + character) > 42) {
      words.push(chunk);
      chunk = '';
    }
    chunk += character;
  }
  words.push(chunk);
  return words.map(word => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ');
}

/** A mailbox as headers write it; the name quoted or encoded where it must be. */
export function mailbox(name: string, address: string): string {
  if (name === '') return address;
  if (!ASCII.test(name)) return `${encodeWords(name)} <${address}>`;
  return /^[\w .-]+$/.test(name) && !name.includes('.') ? `${name} <${address}>` : `"${name.replace(/["\\]/g, '\\$&')}" <${address}>`;
}

/** RFC 5322 §3.3, in UTC. */
export const mailDate = (at: number): string => new Date(at).toUTCString().replace('GMT', '+0000');

/** IMAP date-time (RFC 9051 §9), in UTC. */
export function internalDate(at: number): string {
  const [, day, month, year, time] = new Date(at).toUTCString().split(' ');
  return `${day}-${month}-${year} ${time} +0000`;
}

/**
 * The message as it lies on a server: CRLF, base64 body unless the headers say what the body is. A binary string (one character per byte),
 * since that is what hoodiecrow-imap stores; everything here is ASCII, so it is plain text as well.
 */
export function composeMail({ headers, body }: MailParts): string {
  const typed = headers.some(([name]) => name.toLowerCase() === 'content-type');
  const lines = headers.map(([name, value]) => `${name}: ${value}`);
  lines.push('MIME-Version: 1.0');
  if (typed) return [...lines, '', body.replace(/\r?\n/g, '\r\n'), ''].join('\r\n');
  lines.push('Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64');
  const encoded = Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\r\n');
  return [...lines, '', encoded, ''].join('\r\n');
}

/** Folder names travel as modified UTF-7 (RFC 3501 §5.1.3). */
export function encodeFolderName(name: string): string {
  return name.replace(/&/g, '&-').replace(/[^\x20-\x7e]+/g, run => {
    const utf16 = Buffer.from(run, 'utf16le').swap16();
    return `&${utf16.toString('base64').replace(/=+$/, '').replace(/\//g, ',')}-`;
  });
}
