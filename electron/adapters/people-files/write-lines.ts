import { Buffer } from 'node:buffer';

const OCTETS = 75;

/** Backslash, comma, semicolon and line breaks of a text value (RFC 6350 §3.4, RFC 5545 §3.3.11). */
export const escaped = (text: string): string =>
  text
    .replaceAll('\\', '\\\\')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/[,;]/g, mark => `\\${mark}`);

/** A parameter value, always quoted (RFC 6868 for what quotes cannot hold). */
export const parameter = (text: string): string =>
  `"${text
    .replaceAll('^', '^^')
    .replaceAll('"', "^'")
    .replaceAll(/\r\n|\r|\n/g, '^n')}"`;

/** Content lines as a file: folded at 75 octets, never within a character, CRLF (RFC 5545 §3.1). */
export function folded(lines: readonly string[]): string {
  return lines.map(line => `${foldedLine(line)}\r\n`).join('');
}

function foldedLine(line: string): string {
  if (Buffer.byteLength(line) <= OCTETS) return line;
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const letter of line) {
    const size = Buffer.byteLength(letter);
    // The space of a continuation counts.
    if (octets + size > OCTETS - (parts.length > 0 ? 1 : 0)) {
      parts.push(part);
      part = '';
      octets = 0;
    }
    part += letter;
    octets += size;
  }
  return [...parts, part].join('\r\n ');
}
