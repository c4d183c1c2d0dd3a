import { Buffer } from 'node:buffer';
import { decodeText, type DecodedText } from './decode-text.ts';
import { BOUNDS, tooLarge } from './bounds.ts';

/** One content line of a vCard or an iCalendar object (RFC 6350 §3.3, RFC 5545 §3.1). */
export interface ContentLine {
  /** 1 for the first line of the file. */
  readonly line: number;
  /** `item1` of `item1.EMAIL`, lower case; '' where there is none. */
  readonly group: string;
  /** Upper case. */
  readonly name: string;
  /** Keys in upper case. What vCard 2.1 writes without a name (`TEL;HOME`) is a TYPE. */
  readonly params: ReadonlyMap<string, readonly string[]>;
  /** Still escaped; of quoted-printable, decoded. */
  readonly value: string;
}

/** Pictures, sounds and keys: not kept, and most of the bytes. */
const LEFT_OUT = /^(?:[\w-]+\.)?(?:PHOTO|LOGO|SOUND|KEY|X-MS-CARDPICTURE|X-ABCROP-RECTANGLE|ATTACH)[;:]/i;
const HEAD = /^(?:([\w-]{1,60})\.)?([A-Za-z][\w-]{0,60})((?:;(?:[^":;]|"[^"]{0,500}"){0,600}){0,40}):/;

/**
 * A folded line may be cut within a character, so bytes are unfolded before they are text (RFC 6350 §3.2). After `=` stands a soft break
 * of quoted-printable, which is joined later.
 */
export function decodeFolded(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff || bytes[0] === 0xfe || bytes[1] === 0) return decodeText(bytes);
  const unfolded = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replaceAll(/(?<!=)\r?\n[ \t]/g, '');
  return decodeText(Buffer.from(unfolded, 'latin1'));
}

/** The lines of a file, unfolded, without pictures. What is no content line is left out. Throws import-too-large. */
export function* contentLines(text: string): Generator<ContentLine> {
  const lines = text.split(/\r\n|\n|\r/, BOUNDS.lines + 1);
  if (lines.length > BOUNDS.lines) throw tooLarge('lines');
  for (let at = 0; at < lines.length; at += 1) {
    const first = at + 1;
    const parts = [lines[at] ?? ''];
    const isQuoted = /^[^:]*QUOTED-PRINTABLE[^:]*:/i.test(parts[0] ?? '');
    while (at + 1 < lines.length) {
      const next = lines[at + 1] ?? '';
      const last = parts.at(-1) ?? '';
      if (isQuoted && last.endsWith('=')) parts.splice(-1, 1, last.slice(0, -1), next);
      else if (/^[ \t]/.test(next)) parts.push(next.slice(1));
      else break;
      at += 1;
    }
    const whole = parts.join('');
    if (LEFT_OUT.test(whole)) continue;
    const line = contentLine(whole, first);
    if (line) yield line;
  }
}

function contentLine(whole: string, line: number): ContentLine | null {
  const head = HEAD.exec(whole);
  if (!head) return null;
  const [start, group = '', name = '', rest = ''] = head;
  const value = whole.slice(start.length);
  if (value.length > BOUNDS.cell) return null;
  const params = paramsOf(rest);
  return { line, group: group.toLowerCase(), name: name.toUpperCase(), params, value: readable(value, params) };
}

function paramsOf(text: string): Map<string, string[]> {
  const params = new Map<string, string[]>();
  for (const [, said = ''] of text.matchAll(/;((?:[^";]|"[^"]*")*)/g)) {
    const at = said.indexOf('=');
    const bare = said.trim().toUpperCase();
    const key = at > 0 ? said.slice(0, at).trim().toUpperCase() : /^(QUOTED-PRINTABLE|BASE64|8BIT|7BIT)$/.test(bare) ? 'ENCODING' : 'TYPE';
    // RFC 6868: ^n, ^' and ^^.
    const values = (said.slice(at > 0 ? at + 1 : 0).match(/"[^"]*"|[^,]+/g) ?? []).map(value =>
      value.replaceAll('"', '').replaceAll(/\^(n|'|\^)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark === "'" ? '"' : '^')),
    );
    params.set(key, [...(params.get(key) ?? []), ...values]);
  }
  return params;
}

/** vCard 2.1 writes what is beyond ASCII as quoted-printable (RFC 2045 §6.7), in the charset it names. */
function readable(value: string, params: ReadonlyMap<string, readonly string[]>): string {
  if (params.get('ENCODING')?.[0]?.toUpperCase() !== 'QUOTED-PRINTABLE') return value;
  const bytes = Buffer.from(
    value.replaceAll(/=([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
    'latin1',
  );
  const charset = params.get('CHARSET')?.[0];
  // Beyond Latin-1 there is nothing that could be bytes.
  const isText = /[\u0100-\uffff]/.test(value);
  const decoded = isText ? value : charset === undefined ? decodeText(bytes).text : inCharset(bytes, charset);
  return decoded.replaceAll('\r\n', '\n');
}

function inCharset(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return decodeText(bytes).text;
  }
}

/** A value cut at `mark` where it is not escaped, each part as it reads (RFC 6350 §3.4); '' cuts nowhere. */
export function partsOf(value: string, mark: ';' | ',' | ''): string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < value.length; at += 1) {
    const letter = value[at] ?? '';
    if (letter === '\\' && at + 1 < value.length) {
      const next = value[at + 1] ?? '';
      part += next === 'n' || next === 'N' ? '\n' : ',;:\\"'.includes(next) ? next : `\\${next}`;
      at += 1;
    } else if (letter === mark) {
      parts.push(part);
      part = '';
    } else part += letter;
  }
  return [...parts, part];
}

/** A value that is one text. */
export const textOf = (value: string): string => partsOf(value, '').join('');
