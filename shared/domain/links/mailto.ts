/* oxlint-disable no-control-regex -- this file exists to keep these characters out */
import { percentDecoded } from './percent-decoded.ts';
import { plainAddress } from './plain-address.ts';

/** What a `mailto:` link may bring into the composer; where it says nothing, the text is empty. */
export interface MailtoLetter {
  readonly address: string;
  /** One line. */
  readonly subject: string;
  /** Lines end with \n. */
  readonly body: string;
}

/** Windows hands over no more than 8,191 characters of a command line; nobody types that much into a link. */
const LONGEST = 8000;
const LONGEST_SUBJECT = 500;
const FIELDS: ReadonlySet<string> = new Set(['to', 'subject', 'body']);
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/;
/** Not seen, but they change what is: bidi marks, embeddings and isolates, zero-width signs, tags (UTR #36 §2.10). */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/**
 * `mailto:` by RFC 6068, to one person: `to`, `subject` and `body` are read and every other field is passed over, as its §7 advises; nothing is
 * ever attached. Null for what is malformed, says a field twice, names several people, or breaks a line in the subject.
 */
export function letterOfMailto(link: string): MailtoLetter | null {
  if (link.length > LONGEST || !/^mailto:/i.test(link) || /[\s#]/.test(link)) return null;
  const rest = link.slice('mailto:'.length);
  const mark = rest.indexOf('?');
  const fields = readFields(mark < 0 ? '' : rest.slice(mark + 1));
  const first = percentDecoded(mark < 0 ? rest : rest.slice(0, mark));
  if (fields === null || first === null) return null;
  const named = [first, fields.get('to') ?? ''].filter(text => text !== '');
  const address = named.length === 1 ? plainAddress(named[0] ?? '') : null;
  const subject = fields.get('subject') ?? '';
  const body = (fields.get('body') ?? '').replace(/\r\n?/g, '\n');
  if (address === null || /[\r\n]/.test(subject) || CONTROL.test(subject) || CONTROL.test(body)) return null;
  const line = subject.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
  return line.length > LONGEST_SUBJECT ? null : { address, subject: line, body: body.replace(INVISIBLE, '') };
}

/** RFC 6068 §2 `hfields`, names in any case. Null where one is malformed or comes twice: which of the two was shown by the page, nobody knows. */
function readFields(query: string): ReadonlyMap<string, string> | null {
  const fields = new Map<string, string>();
  // HTML that was not unescaped joins fields by `&amp;` (RFC 6068 §5).
  for (const field of query === '' ? [] : query.replaceAll('&amp;', '&').split('&')) {
    const equals = field.indexOf('=');
    const name = equals < 1 ? null : percentDecoded(field.slice(0, equals))?.toLowerCase();
    const value = percentDecoded(field.slice(equals + 1));
    if (name === null || name === undefined || value === null) return null;
    if (!FIELDS.has(name)) continue;
    if (fields.has(name)) return null;
    fields.set(name, value);
  }
  return fields;
}
