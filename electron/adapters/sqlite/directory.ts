import type { Mailbox } from '../../../shared/domain/message-header.ts';
import type { Database } from './database.ts';
import { TieState } from './tie-state.ts';

export interface AddressEntry {
  readonly id: number;
  readonly address: string;
  readonly personId: number;
  /** Loaded when first needed. */
  tie: TieState | null;
}

/** A row of `mailboxes` in memory: an address under one name. */
export interface MailboxEntry {
  readonly id: number;
  readonly name: string;
  readonly address: string;
  readonly owner: AddressEntry;
  /** Counted letters (and hidden messages) that bore this name. */
  letters: number;
  changed: boolean;
}

interface MailboxRow {
  readonly id: number;
  readonly name: string;
  readonly letters: number;
}

/** Gives every address and name its row, and remembers it: a mailbox of 140,000 messages has a few thousand distinct ones. */
export class Directory {
  readonly #db: Database;
  /** The reader interns mailboxes, so most look-ups end here without touching a string. */
  readonly #byObject = new Map<Mailbox, MailboxEntry>();
  readonly #byName = new Map<string, MailboxEntry>();
  readonly #byId = new Map<number, MailboxEntry>();
  readonly #addresses = new Map<string, AddressEntry>();

  constructor(db: Database) {
    this.#db = db;
  }

  get size(): number {
    return this.#byObject.size + this.#byName.size;
  }

  entry(mailbox: Mailbox): MailboxEntry {
    const known = this.#byObject.get(mailbox);
    if (known) return known;
    const entry = this.#byName.get(nameKey(mailbox.address, mailbox.name)) ?? this.#find(mailbox);
    this.#byObject.set(mailbox, entry);
    return entry;
  }

  byId(id: number): MailboxEntry | undefined {
    return this.#byId.get(id);
  }

  entries(): IterableIterator<MailboxEntry> {
    return this.#byId.values();
  }

  /** All mailboxes of a person. */
  ofPerson(personId: number): MailboxEntry[] {
    const entries: MailboxEntry[] = [];
    const rows = this.#db.all<{ address: string }>('SELECT address FROM addresses WHERE person_id = ? ORDER BY id', personId);
    for (const { address } of rows) entries.push(...this.#ofAddress(this.#address(address)));
    return entries;
  }

  /** Everyone: before a rebuild. */
  loadAll(): void {
    const rows = this.#db.iterate<{ id: number; address: string; person: number }>(
      'SELECT id, address, person_id AS person FROM addresses',
    );
    for (const { id, address, person } of rows) {
      if (!this.#addresses.has(address)) this.#addresses.set(address, { id, address, personId: person, tie: null });
    }
    const byId = new Map<number, AddressEntry>();
    for (const owner of this.#addresses.values()) byId.set(owner.id, owner);
    for (const row of this.#db.iterate<MailboxRow & { address: number }>(
      'SELECT id, name, letters, address_id AS address FROM mailboxes',
    )) {
      const owner = byId.get(row.address);
      if (owner) this.#keep(owner, row);
    }
  }

  forget(): void {
    this.#byObject.clear();
    this.#byName.clear();
    this.#byId.clear();
    this.#addresses.clear();
  }

  #find(mailbox: Mailbox): MailboxEntry {
    const owner = this.#address(mailbox.address);
    const row = this.#db.get<MailboxRow>(
      'SELECT id, name, letters FROM mailboxes WHERE address_id = ? AND name = ?',
      owner.id,
      mailbox.name,
    );
    if (row) return this.#keep(owner, row);
    const { lastInsertRowid } = this.#db.prepare('INSERT INTO mailboxes (address_id, name) VALUES (?, ?)').run(owner.id, mailbox.name);
    const entry = this.#keep(owner, { id: Number(lastInsertRowid), name: mailbox.name, letters: 0 });
    owner.tie?.mailboxes.push(entry);
    return entry;
  }

  #address(address: string): AddressEntry {
    const known = this.#addresses.get(address);
    if (known) return known;
    const row = this.#db.get<{ id: number; person: number }>('SELECT id, person_id AS person FROM addresses WHERE address = ?', address);
    const owner = row ? { id: row.id, address, personId: row.person, tie: null } : this.#create(address);
    this.#addresses.set(address, owner);
    return owner;
  }

  /** A new address is a new person, until someone says that two are one. */
  #create(address: string): AddressEntry {
    const personId = Number(this.#db.prepare('INSERT INTO persons DEFAULT VALUES').run().lastInsertRowid);
    const { lastInsertRowid } = this.#db.prepare('INSERT INTO addresses (address, person_id) VALUES (?, ?)').run(address, personId);
    // Nothing to load later: there is nothing yet.
    return { id: Number(lastInsertRowid), address, personId, tie: new TieState(personId) };
  }

  #ofAddress(owner: AddressEntry): MailboxEntry[] {
    const rows = this.#db.all<MailboxRow>('SELECT id, name, letters FROM mailboxes WHERE address_id = ?', owner.id);
    return rows.map(row => this.#keep(owner, row));
  }

  /** One object per row, whatever way it was reached: it carries counts not yet written. */
  #keep(owner: AddressEntry, row: MailboxRow): MailboxEntry {
    const known = this.#byId.get(row.id);
    if (known) return known;
    const entry = { id: row.id, name: row.name, letters: row.letters, address: owner.address, owner, changed: false };
    this.#byId.set(row.id, entry);
    this.#byName.set(nameKey(owner.address, row.name), entry);
    return entry;
  }
}

function nameKey(address: string, name: string): string {
  return `${address}\n${name}`;
}
