import type { ThreadHead } from '../../backend/ports/mail.ts';
import { decodeRawValue } from './charset.ts';
import { cleanText } from './clean-text.ts';
import { decodeWords } from './encoded-words.ts';
import type { ImapConnection } from './imap-connection.ts';
import { LIMITS } from './limits.ts';

const FIELDS = ['message-id', 'references', 'in-reply-to', 'subject'];
/** More than this no thread needs: an answer keeps the first and the last twenty. */
const MOST_REFERENCES = 100;
const ID = /<([^<>\s@]{1,250}@[^<>\s]{1,250})>/g;

const idsIn = (value: string): string[] => [...value.matchAll(ID)].slice(0, MOST_REFERENCES).map(([, id = '']) => id);

/** Unfolded values by lower-cased name; the first of each counts. */
function fieldsOf(block: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (const line of block.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** What an answer to this header block must name (RFC 5322 §3.6.4); null without a Message-ID, since nothing can be answered then. */
export function threadHeadOf(block: string): ThreadHead | null {
  const fields = fieldsOf(block);
  const [messageId] = idsIn(fields.get('message-id') ?? '');
  if (messageId === undefined) return null;
  const references = idsIn(fields.get('references') ?? '');
  const parents = idsIn(fields.get('in-reply-to') ?? '');
  return {
    messageId,
    // Without References its one parent stands for them; of several nobody knows which it was.
    references: references.length > 0 ? references : parents.length === 1 ? parents : [],
    subject: cleanText(decodeWords(decodeRawValue(fields.get('subject') ?? '')), LIMITS.subject),
  };
}

/** Of a message of the open folder; null where it is gone. */
export function readThreadHead(connection: ImapConnection, uid: number): Promise<ThreadHead | null> {
  return connection.command(async () => {
    const message = await connection.client.fetchOne(String(uid), { uid: true, headers: FIELDS }, { uid: true });
    return message && message.headers ? threadHeadOf(message.headers.toString('latin1')) : null;
  });
}
