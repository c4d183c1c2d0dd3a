import type { AccountSettings } from '../../../../shared/contract/shapes.ts';
import type { MessageKind, Rule } from '../../../../shared/domain/letter.ts';
import type { Mailbox, MessageHeader } from '../../../../shared/domain/message-header.ts';
import type { FolderCheckpoint, ScannedMessage } from '../../../../electron/backend/ports/store.ts';
import { EMPTY_HEADER } from '../../../support/empty-header.ts';

export const ME = 'me@example.org';
export const NOON = Date.UTC(2026, 2, 16, 12);
export const DAY = 86_400_000;

export const SETTINGS: AccountSettings = {
  email: ME,
  user: 'me',
  imap: { host: '127.0.0.1', port: 993, security: 'tls' },
  smtp: { host: '127.0.0.1', port: 465, security: 'tls' },
  trustedFingerprint: null,
};

export const CHECKPOINT: FolderCheckpoint = { uidValidity: 1, uidNext: 100, highestModSeq: '7', messages: 3, pending: [] };

interface Told {
  readonly id?: string;
  readonly date?: number;
  readonly subject?: string;
  readonly inReplyTo?: string;
}

/** `Ann <ann@example.org>` or a bare address. */
export function mailbox(text: string): Mailbox {
  const [, name = '', address = text] = /^(.*) <(.*)>$/.exec(text) ?? [];
  return { name, address };
}

function header(uid: number, { id, date = NOON, subject = '', inReplyTo = '' }: Told): MessageHeader {
  return { ...EMPTY_HEADER, uid, date, internalDate: date, messageId: id ?? `${uid}@test`, subject, inReplyTo };
}

/** A letter someone wrote to me. */
export function received(uid: number, from: string, told: Told = {}): ScannedMessage {
  return {
    header: { ...header(uid, told), from: [mailbox(from)], to: [mailbox(ME)] },
    verdict: { kind: 'letter', rule: 'person', evidence: '', direction: 'received' },
    date: told.date ?? NOON,
  };
}

/** A letter I wrote. */
export function sent(
  uid: number,
  to: readonly string[],
  told: Told & { cc?: readonly string[]; bcc?: readonly string[] } = {},
): ScannedMessage {
  const mailboxes = (list: readonly string[] = []) => list.map(mailbox);
  return {
    header: { ...header(uid, told), from: [mailbox(ME)], to: mailboxes(to), cc: mailboxes(told.cc), bcc: mailboxes(told.bcc) },
    verdict: { kind: 'letter', rule: 'person', evidence: '', direction: 'sent' },
    date: told.date ?? NOON,
  };
}

/** Something that came but is no letter. */
export function noLetter(
  uid: number,
  from: string,
  rule: Rule,
  evidence: string,
  told: Told & { kind?: MessageKind } = {},
): ScannedMessage {
  const message = received(uid, from, told);
  return { ...message, verdict: { kind: told.kind ?? 'newsletter', rule, evidence, direction: 'received' } };
}
