import type { Bounced } from './bounced.ts';
import type { Database } from './database.ts';
import type { Directory, MailboxEntry } from './directory.ts';
import type { Introduced } from './introduced.ts';
import type { TieBook } from './tie-book.ts';
import type { Verdict } from '../../../shared/domain/letter.ts';

interface CountedRow extends Pick<Verdict, 'kind' | 'rule' | 'evidence'> {
  readonly date: number;
  readonly mailbox: number;
}

interface SentRow {
  readonly message: number;
  readonly key: number | null;
  readonly date: number;
  readonly mailbox: number;
  readonly evidence: string;
}

const RECEIVED = `
  SELECT m.date, m.from_mailbox AS mailbox, v.kind, v.rule, v.evidence FROM messages m JOIN verdicts v ON v.id = m.verdict_id
  WHERE m.counted = 1 AND v.direction = 'received' AND m.from_mailbox`;
const SENT = `
  SELECT m.id AS message, m.message_key AS key, m.date, r.mailbox_id AS mailbox, v.evidence FROM recipients r
  JOIN messages m ON m.id = r.message_id JOIN verdicts v ON v.id = m.verdict_id
  WHERE m.counted = 1`;

/** Counts a person again from the messages held: the truth that additions only shorten. Needs the late indexes to be quick. */
export function recountPerson(db: Database, book: TieBook, personId: number, bounced: Bounced): void {
  const mailboxes = new Map(book.restart(personId).map(mailbox => [mailbox.id, mailbox]));
  // What the user sent comes first: it decides what of the rest counts.
  const sent: SentRow[] = [];
  for (const id of mailboxes.keys()) sent.push(...db.all<SentRow>(`${SENT} AND r.mailbox_id = ?`, id));
  countSent(
    book,
    sent.toSorted((a, b) => a.message - b.message),
    id => mailboxes.get(id),
    bounced,
  );
  for (const [id, mailbox] of mailboxes) {
    for (const row of db.all<CountedRow>(`${RECEIVED} = ?`, id)) book.received(mailbox, row, row.date);
  }
}

/** Everyone from nothing; the mailbox's days too. Leaves the result in the book, to be written. */
export function recountAll(db: Database, book: TieBook, directory: Directory, bounced: Bounced, introduced: Introduced): void {
  book.forget();
  directory.forget();
  db.exec('UPDATE mailboxes SET letters = 0; DELETE FROM ties; DELETE FROM mailbox_days;');
  const mailboxes = directory.loadAll();
  for (const { date } of db.iterate<{ date: number }>('SELECT date FROM messages')) book.alive(date);
  countSent(book, db.iterate<SentRow>(`${SENT} ORDER BY r.message_id`), id => mailboxes.get(id), bounced);
  for (const row of db.iterate<CountedRow>(`${RECEIVED} IS NOT NULL`)) {
    const mailbox = mailboxes.get(row.mailbox);
    if (mailbox) book.received(mailbox, row, row.date);
  }
  for (const { owner, address } of mailboxes.values()) if (introduced.has(address)) book.introduce(owner);
}

/** `rows`: by message. */
function countSent(book: TieBook, rows: Iterable<SentRow>, mailboxOf: (id: number) => MailboxEntry | undefined, bounced: Bounced): void {
  let message = 0;
  let date = 0;
  let evidence = '';
  let to: MailboxEntry[] = [];
  for (const row of rows) {
    if (row.message !== message) {
      if (to.length > 0) book.sent(to, { evidence }, date);
      to = [];
      ({ message, date, evidence } = row);
    }
    const mailbox = mailboxOf(row.mailbox);
    if (mailbox && !bounced.has(row.key, mailbox.address)) to.push(mailbox);
  }
  if (to.length > 0) book.sent(to, { evidence }, date);
}
