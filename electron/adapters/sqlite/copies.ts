import { RULES } from '../../../shared/domain/letter.ts';
import type { Verdict } from '../../../shared/domain/letter.ts';
import type { Database } from './database.ts';

/** A message held, with all that decides what it counts for. */
export interface Copy extends Verdict {
  readonly id: number;
  readonly date: number;
  readonly counted: number;
  readonly fromMailbox: number | null;
}

const COPY = `
  SELECT m.id, m.date, m.counted, m.from_mailbox AS fromMailbox, v.kind, v.rule, v.evidence, v.direction
  FROM messages m JOIN verdicts v ON v.id = m.verdict_id`;

export function copyById(db: Database, id: number): Copy | undefined {
  return db.get<Copy>(`${COPY} WHERE m.id = ?`, id);
}

export function copiesOf(db: Database, letterKey: number): Copy[] {
  return db.all<Copy>(`${COPY} WHERE m.letter_key = ?`, letterKey);
}

export function recipientsOf(db: Database, messageId: number): number[] {
  const rows = db.all<{ mailbox: number }>('SELECT mailbox_id AS mailbox FROM recipients WHERE message_id = ?', messageId);
  return rows.map(row => row.mailbox);
}

/**
 * Which of two copies stands for the letter. Only what they say decides, never which came first, so that any order of reading gives the
 * same people: a letter before anything else, sent before received (the Sent copy knows Bcc), the one to more people, the earlier.
 */
export function standsBefore(db: Database, a: Copy, b: Copy): boolean {
  const order =
    Number(b.kind === 'letter') - Number(a.kind === 'letter') ||
    Number(b.direction === 'sent') - Number(a.direction === 'sent') ||
    (a.direction === 'sent' ? recipientsOf(db, b.id).length - recipientsOf(db, a.id).length : 0) ||
    a.date - b.date ||
    RULES.indexOf(a.rule) - RULES.indexOf(b.rule) ||
    compare(a.evidence, b.evidence) ||
    compare(namesOf(db, a), namesOf(db, b));
  return order < 0;
}

function namesOf(db: Database, copy: Copy): string {
  const ids = [copy.fromMailbox, ...recipientsOf(db, copy.id)];
  const names = ids.map(id => (id === null ? undefined : db.get<{ name: string; address: string }>(NAME, id)));
  return names
    .map(row => `${row?.address ?? ''} ${row?.name ?? ''}`)
    .toSorted()
    .join('\n');
}

const NAME = 'SELECT name, address FROM mailboxes JOIN addresses ON addresses.id = address_id WHERE mailboxes.id = ?';

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
