import type { Mailbox, MessageHeader } from '../../../shared/domain/message-header.ts';
import type { ScannedMessage } from '../../backend/ports/store.ts';
import { copyById, recipientsOf, standsBefore } from './copies.ts';
import type { Database } from './database.ts';
import type { Directory, MailboxEntry } from './directory.ts';
import { letterKey, messageKey } from './letter-key.ts';
import type { MessageIndex } from './message-index.ts';
import type { TieBook } from './tie-book.ts';
import type { Verdicts } from './verdicts.ts';

const INSERT = `
  INSERT INTO messages (id, folder_id, uid, letter_key, message_key, in_reply_to, date, verdict_id, from_mailbox, counted)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`;

/** Writes messages and adds what they count for to the ties. Everything inside the caller's transaction. */
export class MessageWriter {
  readonly #db: Database;
  readonly #directory: Directory;
  readonly #verdicts: Verdicts;
  readonly #book: TieBook;
  #nextId = 0;

  constructor(db: Database, directory: Directory, verdicts: Verdicts, book: TieBook) {
    this.#db = db;
    this.#directory = directory;
    this.#verdicts = verdicts;
    this.#book = book;
  }

  /** `displaced` gets the persons whose letter another copy now stands for: they must be counted again. Returns how many were new. */
  write(folderId: number, messages: readonly ScannedMessage[], index: MessageIndex, displaced: Set<number>): number {
    if (this.#nextId === 0)
      this.#nextId = 1 + (this.#db.get<{ last: number }>('SELECT coalesce(max(id), 0) AS last FROM messages')?.last ?? 0);
    const insert = this.#db.prepare(INSERT);
    const insertRecipient = this.#db.prepare('INSERT INTO recipients (message_id, mailbox_id) VALUES (?, ?)');
    let added = 0;
    for (const { header, verdict, date } of messages) {
      const { uid } = header;
      if (index.holds(folderId, uid)) continue;
      const sender = header.from[0];
      const from = sender ? this.#directory.entry(sender) : null;
      const to = verdict.direction === 'sent' && verdict.kind === 'letter' ? this.#recipients(header) : [];
      const key = messageKey(header.messageId);
      const letter = letterKey(header, key, from?.owner.id ?? 0);
      const standing = index.countedOf(letter);
      const id = this.#nextId;
      this.#nextId += 1;
      insert.run(
        id,
        folderId,
        uid,
        letter,
        key,
        messageKey(header.inReplyTo),
        date,
        this.#verdicts.id(verdict),
        from?.id ?? null,
        standing === 0 ? 1 : 0,
      );
      for (const mailbox of to) insertRecipient.run(id, mailbox.id);
      const counted = standing === 0 || this.#replaces(id, standing, displaced);
      index.add(folderId, uid, letter, id, counted);
      if (counted) {
        if (verdict.direction === 'sent') this.#book.sent(to, date);
        else if (from) this.#book.received(from, verdict, date);
      }
      this.#book.alive(date);
      added += 1;
    }
    return added;
  }

  forget(): void {
    this.#nextId = 0;
  }

  /** Whether the new message stands for the letter from now on. */
  #replaces(id: number, standing: number, displaced: Set<number>): boolean {
    const newer = copyById(this.#db, id);
    const older = copyById(this.#db, standing);
    if (!newer || !older || !standsBefore(this.#db, newer, older)) return false;
    this.#db.run('UPDATE messages SET counted = (id = ?1) WHERE id IN (?1, ?2)', id, standing);
    for (const person of personsOf(this.#db, standing, older.fromMailbox)) displaced.add(person);
    return true;
  }

  #recipients(header: MessageHeader): MailboxEntry[] {
    const entries: MailboxEntry[] = [];
    const add = (mailboxes: readonly Mailbox[]): void => {
      for (const mailbox of mailboxes) {
        const entry = this.#directory.entry(mailbox);
        if (!entries.includes(entry)) entries.push(entry);
      }
    };
    add(header.to);
    add(header.cc);
    add(header.bcc);
    return entries;
  }
}

/** Everyone a message may count for. */
export function personsOf(db: Database, messageId: number, fromMailbox: number | null): Set<number> {
  const persons = new Set<number>();
  const mailboxes = recipientsOf(db, messageId);
  if (fromMailbox !== null) mailboxes.push(fromMailbox);
  for (const mailbox of mailboxes) {
    const row = db.get<{ person: number }>(
      'SELECT person_id AS person FROM mailboxes JOIN addresses ON addresses.id = address_id WHERE mailboxes.id = ?',
      mailbox,
    );
    if (row) persons.add(row.person);
  }
  return persons;
}
