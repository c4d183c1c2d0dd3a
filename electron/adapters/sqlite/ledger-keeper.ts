import type { LocalDays } from '../../../shared/domain/local-day.ts';
import type { ScannedMessage } from '../../backend/ports/store.ts';
import { isBulkAtWork, isBulkMarked, markBulk, unmarkBulk } from './bulk-mark.ts';
import { Bounced } from './bounced.ts';
import type { Database } from './database.ts';
import { Directory } from './directory.ts';
import { IdentityLinks } from './identity/links.ts';
import { LettersTo } from './identity/letters-to.ts';
import { regroup } from './identity/regroup.ts';
import { Resolver } from './identity/resolver.ts';
import { ErasedAddresses } from './erased-addresses.ts';
import { Introduced } from './introduced.ts';
import { buildLateIndexes, dropLateIndexes } from './late-indexes.ts';
import { type LetterIndex, MemoryIndex, StoredIndex } from './letter-index.ts';
import { MessageWriter } from './message-writer.ts';
import { LedgerWriter } from './ledger-writer.ts';
import type { Mine } from './mine.ts';
import { recountAll, recountPerson } from './recount.ts';
import { SenderChoices } from './sender-choices.ts';
import { TieBook } from './tie-book.ts';
import { TieChanges } from './tie-changes.ts';
import { TouchDates } from './touch-dates.ts';
import { Verdicts } from './verdicts.ts';

/** In bulk, summaries are written about once a second: people appear while a scan runs, at little cost. */
const BULK_WRITE_MS = 1000;
/** Writing may take this share of the time at most. */
const BULK_WRITE_SHARE = 0.05;
/** Mailboxes held in memory; a usual mailbox has a few thousand, a hostile one a new sender for each message. */
const REMEMBERED = 150_000;

/** Keeps messages and summaries in step: the one way to change either. What it remembers is a cache of the file and can be dropped. */
export class LedgerKeeper {
  readonly book: TieBook;
  readonly bounced: Bounced;
  readonly choices: SenderChoices;
  readonly changes: TieChanges;
  readonly links: IdentityLinks;
  readonly introduced: Introduced;
  readonly erased: ErasedAddresses;
  readonly #db: Database;
  readonly #mine: Mine;
  readonly #directory: Directory;
  readonly #touches: TouchDates;
  readonly #verdicts: Verdicts;
  readonly #writer: MessageWriter;
  readonly #signature: LedgerWriter;
  readonly #resolver: Resolver;
  #index: LetterIndex;
  #bulkDepth = 0;
  /** Summaries lag behind (the file is marked). */
  #lagging = false;
  #late = false;
  #bulkAdded = 0;
  #displaced = new Set<number>();
  #nextWrite = 0;
  #stale = true;

  constructor(db: Database, mine: Mine, days: LocalDays) {
    this.#db = db;
    this.#mine = mine;
    this.#touches = new TouchDates(db);
    this.#signature = new LedgerWriter(db);
    this.changes = new TieChanges(db, this.#signature);
    this.#directory = new Directory(db, mine, this.#touches);
    this.#verdicts = new Verdicts(db);
    this.bounced = new Bounced(db);
    this.choices = new SenderChoices(db);
    this.introduced = new Introduced(db);
    this.erased = new ErasedAddresses(db);
    this.book = new TieBook(db, this.#directory, days, this.choices, this.#touches, this.introduced, this.changes);
    this.#writer = new MessageWriter(db, this.#directory, this.#verdicts, this.book, this.bounced, new LettersTo(db, mine), this.erased);
    this.#index = new StoredIndex(db);
    this.links = new IdentityLinks(db);
    this.#resolver = new Resolver(db, mine, days, this.links);
    if (!isBulkAtWork(db)) this.#db.transaction(() => this.#agree());
  }

  /** One transaction in which memory and file agree; after a failure, memory is dropped. */
  change<T>(work: () => T): T {
    try {
      return this.#db.transaction(() => {
        this.#agree();
        this.#signature.sign();
        return work();
      });
    } catch (error) {
      this.#stale = true;
      this.#signature.forget();
      throw error;
    }
  }

  /** Inside `change`. Returns how many were new. */
  add(folderId: number, messages: readonly ScannedMessage[]): number {
    if (this.#bulkDepth > 0) this.#prepareBulk(messages.length);
    const added = this.#writer.write(folderId, messages, this.#index, this.#displaced);
    for (const person of this.book.writtenTo) this.#displaced.add(person);
    this.book.writtenTo.clear();
    const now = performance.now();
    if (!this.#lagging) {
      this.#catchUp();
      this.#identify();
    } else if (now >= this.#nextWrite) {
      this.book.write();
      const took = performance.now() - now;
      this.#nextWrite = performance.now() + Math.max(BULK_WRITE_MS, took / BULK_WRITE_SHARE);
    }
    if (this.#directory.size > REMEMBERED) {
      this.book.write();
      this.#directory.forget();
      this.book.forget();
    }
    return added;
  }

  /** The address is mine from the next message on. */
  claim(address: string): void {
    this.#directory.claim(address);
  }

  beginBulk(): void {
    this.#bulkDepth += 1;
    if (this.#bulkDepth > 1) return;
    this.#bulkAdded = 0;
    this.#nextWrite = 0;
  }

  endBulk(): void {
    this.#bulkDepth = Math.max(0, this.#bulkDepth - 1);
    if (this.#bulkDepth === 0) this.settle();
  }

  /** Brings indexes and summaries up to date; before anything is removed. */
  settle(): void {
    if (!this.#lagging) return;
    this.change(() => this.#settled());
    this.#db.exec('PRAGMA wal_checkpoint(PASSIVE)');
  }

  /** Contacts beyond mail are other ones now. */
  touched(): void {
    this.#touches.forget();
  }

  /** Inside `change`, settled: these are people though they may have written no letter, or no more. */
  introduce(addresses: readonly string[]): void {
    this.introduced.forget();
    const persons = new Set<number>();
    for (const address of addresses) if (!this.#mine.has(address)) persons.add(this.#directory.entry({ name: '', address }).owner.personId);
    // However many they are, most of them have no mail: counting all of it anew would be for nothing.
    for (const person of persons) recountPerson(this.#db, this.book, person, this.bounced);
    this.book.write();
    this.#identify();
  }

  /** Inside `change`, settled. */
  recount(persons: ReadonlySet<number>): void {
    if (this.#count(persons) === 'all') this.#join(this.#resolver.all());
    else this.#identify();
  }

  /** Inside `change`, settled: what was decided of these addresses is another. */
  regroup(addresses: readonly string[]): void {
    this.#join(regroup(this.#db, addresses));
  }

  /** Inside `change`, settled: what may be known of these addresses is another. */
  reconsider(addresses: readonly string[]): void {
    const rows = this.#db.all<{ id: number }>(
      'SELECT id FROM addresses WHERE address IN (SELECT value FROM json_each(?))',
      JSON.stringify(addresses),
    );
    this.#join(this.#resolver.follow(rows.map(({ id }) => id)));
  }

  /** Inside `change`: everything from the messages held. */
  rebuild(): void {
    buildLateIndexes(this.#db);
    this.#countAll();
    this.book.write();
    this.#join(this.#resolver.all());
    unmarkBulk(this.#db);
    this.#upToDate();
  }

  /** Memory no longer matches the file. */
  forget(): void {
    this.#directory.forget();
    this.#verdicts.forget();
    this.#writer.forget();
    this.book.forget();
    this.#touches.forget();
    this.#mine.forget();
    this.bounced.forget();
    this.choices.forget();
    this.introduced.forget();
    this.erased.forget();
  }

  #agree(): void {
    if (this.#signature.isCurrent() && !this.#stale) return;
    this.forget();
    this.#upToDate();
    if (isBulkMarked(this.#db)) {
      this.#signature.sign();
      this.rebuild();
    } else buildLateIndexes(this.#db);
    this.#stale = false;
  }

  #prepareBulk(coming: number): void {
    if (!this.#lagging) {
      markBulk(this.#db);
      this.#lagging = true;
    }
    this.#bulkAdded += coming;
    if (this.#late) return;
    // Loading and rebuilding cost about as much per message held as a quarter of an indexed insertion.
    const held = this.#db.get<{ held: number }>('SELECT coalesce(sum(held), 0) AS held FROM folders')?.held ?? 0;
    if (held > this.#bulkAdded * 4) return;
    this.#index = MemoryIndex.load(this.#db);
    dropLateIndexes(this.#db);
    this.#late = true;
  }

  #settled(): void {
    if (!this.#lagging) return;
    // The memory of the one in use is for sorting now.
    this.#index = new StoredIndex(this.#db);
    buildLateIndexes(this.#db);
    this.#catchUp();
    this.#join(this.#resolver.all());
    unmarkBulk(this.#db);
    this.#upToDate();
  }

  #upToDate(): void {
    this.#displaced.clear();
    this.#index = new StoredIndex(this.#db);
    this.#late = false;
    this.#lagging = false;
  }

  #catchUp(): void {
    for (const person of this.#displaced) recountPerson(this.#db, this.book, person, this.bounced);
    this.#displaced.clear();
    this.book.write();
  }

  /** Who is one person, after letters came or went. */
  #identify(): void {
    this.#join(this.#resolver.follow(this.book.takeCounted()));
  }

  /** These are made of other addresses now. */
  #join(persons: ReadonlySet<number>): void {
    if (persons.size > 0) {
      this.forget();
      this.#count(persons);
    }
    this.book.takeCounted();
  }

  #countAll(): void {
    recountAll(this.#db, this.book, this.#directory, this.bounced, this.introduced);
  }

  #count(persons: ReadonlySet<number>): 'all' | 'these' {
    const all = this.#db.get<{ count: number }>('SELECT count(*) AS count FROM ties')?.count ?? 0;
    const isMost = persons.size * 2 > all;
    if (isMost) this.#countAll();
    else for (const person of persons) recountPerson(this.#db, this.book, person, this.bounced);
    this.book.write();
    return isMost ? 'all' : 'these';
  }
}
