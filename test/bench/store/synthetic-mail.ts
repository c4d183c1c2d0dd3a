import type { Verdict } from '../../../shared/domain/letter.ts';
import type { Mailbox, MessageHeader } from '../../../shared/domain/message-header.ts';
import type { ScannedMessage } from '../../../electron/backend/ports/store.ts';
import { EMPTY_HEADER } from '../../support/empty-header.ts';

const DAY_MS = 86_400_000;
export const NOW = Date.UTC(2026, 5, 1, 9);
const ME: Mailbox = { address: 'me@example.org', name: 'Moi' };

const LETTER_IN: Verdict = { kind: 'letter', rule: 'person', evidence: '', direction: 'received' };
const LETTER_OUT: Verdict = { ...LETTER_IN, direction: 'sent' };
const NEWSLETTER: Verdict = { kind: 'newsletter', rule: 'list-unsubscribe', evidence: 'List-Unsubscribe', direction: 'received' };

export interface SyntheticFolder {
  readonly sent: boolean;
  readonly messages: number;
}

/** Headers as the reader would give them (mailboxes interned), made as they are asked for: a folder's window of UIDs, ascending. */
export function syntheticWindow(folder: SyntheticFolder, first: number, last: number, people: readonly Mailbox[]): ScannedMessage[] {
  const messages: ScannedMessage[] = [];
  const span = 8 * 365 * DAY_MS;
  for (let uid = first; uid <= last; uid += 1) {
    const random = scramble(uid * 2 + Number(folder.sent));
    // A few people write most of the mail.
    const who = Math.floor(((random % 65_536) / 65_536) ** 3 * people.length);
    const alter = people[who] ?? ME;
    const other = people[(who * 7 + 13) % people.length] ?? ME;
    const date = NOW - span + Math.floor((uid / folder.messages) * span) - (random % 3_600_000);
    const to = random % 3 === 0 ? [alter, other] : [alter];
    messages.push({
      header: header(
        uid,
        date,
        folder.sent ? ME : alter,
        folder.sent ? to : [ME],
        `${random.toString(36)}.${uid}.${Number(folder.sent)}@mail.example.org`,
      ),
      verdict: folder.sent ? LETTER_OUT : who % 5 === 0 ? NEWSLETTER : LETTER_IN,
      date,
    });
  }
  return messages;
}

export function syntheticPeople(count: number): Mailbox[] {
  return Array.from({ length: count }, (_, index) => ({
    address: `person.${index}@host${index % 97}.example.com`,
    name: `Prénom Nom ${index}`,
  }));
}

function header(uid: number, date: number, from: Mailbox, to: readonly Mailbox[], messageId: string): MessageHeader {
  return {
    ...EMPTY_HEADER,
    uid,
    internalDate: date,
    date,
    messageId,
    inReplyTo: uid % 2 === 0 ? `${uid - 1}.parent@mail.example.org` : '',
    from: [from],
    to,
  };
}

function scramble(value: number): number {
  let x = Math.imul(value ^ 0x9e3779b9, 0x85ebca6b);
  x ^= x >>> 13;
  x = Math.imul(x, 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}
