import { countsOnceWrittenTo, type Verdict } from '../../../shared/domain/letter.ts';
import type { Mailbox, MessageHeader } from '../../../shared/domain/message-header.ts';
import { deadEnd } from '../../../shared/domain/sender-rule.ts';
import type { ScannedMessage } from '../../backend/ports/store.ts';
import type { Bounced } from './bounced.ts';
import { copyById, recipientsOf, standsBefore } from './copies.ts';
import type { Database } from './database.ts';
import type { Directory, MailboxEntry } from './directory.ts';
import type { ErasedAddresses } from './erased-addresses.ts';
import type { LettersTo } from './identity/letters-to.ts';
import { letterKey, messageKey, subjectKey } from './letter-key.ts';
import type { LetterIndex } from './letter-index.ts';
import { messageId } from './message-id.ts';
import { RowBuffer } from './row-buffer.ts';
import type { TieBook } from './tie-book.ts';
import type { Verdicts } from './verdicts.ts';

const MESSAGE = ['id', 'letter_key', 'message_key', 'in_reply_to', 'date', 'verdict_id', 'from_mailbox', 'counted', 'subject_key'];
/** A message of somebody who was erased: that it is there, and nothing more. */
export const OF_NOBODY: Verdict = { kind: 'automated', rule: 'no-sender', evidence: '', direction: 'received' };
const NOBODY: readonly MailboxEntry[] = [];

/** Only letters make conversations; to keep a number for the rest would cost the scan and tell nothing. */
const isOfConversation = ({ kind, rule }: Verdict): boolean => kind === 'letter' || countsOnceWrittenTo(rule);

/** Writes messages and adds what they count for to the ties. Everything inside the caller's transaction. */
export class MessageWriter {
  readonly #db: Database;
  readonly #directory: Directory;
  readonly #verdicts: Verdicts;
  readonly #book: TieBook;
  readonly #bounced: Bounced;
  readonly #messages: RowBuffer;
  readonly #sentTo: RowBuffer;
  readonly #lettersTo: LettersTo;
  readonly #erased: ErasedAddresses;

  constructor(
    db: Database,
    directory: Directory,
    verdicts: Verdicts,
    book: TieBook,
    bounced: Bounced,
    lettersTo: LettersTo,
    erased: ErasedAddresses,
  ) {
    this.#db = db;
    this.#directory = directory;
    this.#verdicts = verdicts;
    this.#book = book;
    this.#bounced = bounced;
    this.#messages = new RowBuffer(db, 'messages', MESSAGE);
    this.#sentTo = new RowBuffer(db, 'recipients', ['message_id', 'mailbox_id']);
    this.#lettersTo = lettersTo;
    this.#erased = erased;
  }

  /** `displaced` gets the persons whose letter another copy now stands for: they must be counted again. Returns how many were new. */
  write(folderId: number, messages: readonly ScannedMessage[], index: LetterIndex, displaced: Set<number>): number {
    const isHeld = this.#held(folderId, messages);
    let added = 0;
    for (const { header, verdict: judged, date } of messages) {
      const id = messageId(folderId, header.uid);
      if (isHeld(id)) continue;
      const sender = header.from[0];
      const isErased = sender !== undefined && this.#erased.has(sender.address);
      const verdict = isErased ? OF_NOBODY : judged;
      const from = sender && !isErased ? this.#directory.entry(sender) : null;
      const to = verdict.direction === 'sent' && verdict.kind === 'letter' ? this.#recipients(header) : NOBODY;
      const key = messageKey(header.messageId);
      const letter = letterKey(header, key, from?.owner.id ?? 0);
      const standing = index.countedOf(letter);
      const row = this.#messages;
      row.put(id);
      row.put(letter);
      row.put(key);
      row.put(messageKey(header.inReplyTo));
      row.put(date);
      row.put(this.#verdicts.id(verdict));
      row.put(from?.id ?? null);
      row.put(standing === 0 ? 1 : 0);
      row.put(isOfConversation(verdict) ? subjectKey(header.subject) : null);
      for (const mailbox of to) {
        this.#sentTo.put(id);
        this.#sentTo.put(mailbox.id);
      }
      if (verdict.direction === 'received' && verdict.kind === 'letter') this.#lettersTo.note(folderId, id, header);
      if (row.isFull() || standing !== 0) this.#flush(index);
      if (standing === 0 || this.#replaces(id, standing, displaced)) {
        index.add(letter, id);
        if (verdict.direction === 'sent') this.#book.sent(this.#arrived(to, key), verdict, date);
        else if (from) this.#book.received(from, verdict, date);
      }
      this.#book.alive(date);
      added += 1;
    }
    this.#flush(index);
    return added;
  }

  /** After a failure: what was not written is not to be. */
  forget(): void {
    this.#messages.clear();
    this.#sentTo.clear();
    this.#lettersTo.clear();
  }

  #flush(index: LetterIndex): void {
    this.#messages.flush();
    this.#sentTo.flush();
    this.#lettersTo.flush();
    index.written();
  }

  /** Tells UIDs held before, or twice in the batch; usually by one question for the whole batch. */
  #held(folderId: number, messages: readonly ScannedMessage[]): (id: number) => boolean {
    let first = Infinity;
    let last = 0;
    let ascending = true;
    for (const { header } of messages) {
      first = Math.min(first, header.uid);
      if (header.uid <= last) ascending = false;
      last = Math.max(last, header.uid);
    }
    if (messages.length === 0) return () => false;
    if (last - first > messages.length * 16) return this.#heldOneByOne();
    const ids = this.#db.all<{ id: number }>(
      'SELECT id FROM messages WHERE id BETWEEN ? AND ?',
      messageId(folderId, first),
      messageId(folderId, last),
    );
    if (ids.length === 0 && ascending) return () => false;
    const seen = new Set(ids.map(row => row.id));
    return id => seen.has(id) || !seen.add(id);
  }

  #heldOneByOne(): (id: number) => boolean {
    const seen = new Set<number>();
    return id => seen.has(id) || this.#db.get('SELECT 1 FROM messages WHERE id = ?', id) !== undefined || !seen.add(id);
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

  /** Those no report said it never reached. */
  #arrived(to: readonly MailboxEntry[], key: number | null): readonly MailboxEntry[] {
    return to.some(({ address }) => this.#bounced.has(key, address)) ? to.filter(({ address }) => !this.#bounced.has(key, address)) : to;
  }

  #recipients(header: MessageHeader): MailboxEntry[] {
    const entries: MailboxEntry[] = [];
    const add = (mailboxes: readonly Mailbox[]): void => {
      for (const mailbox of mailboxes) {
        if (deadEnd(mailbox.address) !== null || this.#erased.has(mailbox.address)) continue;
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
