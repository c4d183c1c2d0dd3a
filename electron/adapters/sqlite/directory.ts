import type { Mailbox } from '../../../shared/domain/message-header.ts';
import type { Database } from './database.ts';
import type { Mine } from './mine.ts';
import { TieState } from './tie-state.ts';
import type { TouchDates } from './touch-dates.ts';

export interface AddressEntry {
  readonly id: number;
  readonly address: string;
  readonly personId: number;
  mine: boolean;
  /** Those met so far, by name. */
  readonly mailboxes: Map<string, MailboxEntry>;
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
  readonly #mine: Mine;
  readonly #touches: TouchDates;
  /** The reader interns mailboxes, so most look-ups end here without touching a string. */
  readonly #byObject = new Map<Mailbox, MailboxEntry>();
  readonly #addresses = new Map<string, AddressEntry>();

  constructor(db: Database, mine: Mine, touches: TouchDates) {
    this.#db = db;
    this.#touches = touches;
    this.#mine = mine;
  }

  get size(): number {
    return this.#byObject.size + this.#addresses.size;
  }

  entry(mailbox: Mailbox): MailboxEntry {
    const known = this.#byObject.get(mailbox);
    if (known) return known;
    const owner = this.#address(mailbox.address);
    const entry = owner.mailboxes.get(mailbox.name) ?? this.#find(owner, mailbox.name);
    this.#byObject.set(mailbox, entry);
    return entry;
  }

  /** All mailboxes of a person. */
  ofPerson(personId: number): MailboxEntry[] {
    const rows = this.#db.all<{ address: string }>('SELECT address FROM addresses WHERE person_id = ? ORDER BY id', personId);
    return rows.flatMap(({ address }) => {
      const owner = this.#address(address);
      for (const row of this.#db.all<MailboxRow>('SELECT id, name, letters FROM mailboxes WHERE address_id = ?', owner.id))
        this.#keep(owner, row);
      return [...owner.mailboxes.values()];
    });
  }

  /** Everyone, by row: for a rebuild, with nothing remembered before. */
  loadAll(): Map<number, MailboxEntry> {
    const owners = new Map<number, AddressEntry>();
    const addresses = this.#db.iterate<{ id: number; address: string; person: number }>(
      'SELECT id, address, person_id AS person FROM addresses',
    );
    for (const { id, address, person } of addresses) owners.set(id, this.#remember(id, address, person, null));
    const entries = new Map<number, MailboxEntry>();
    for (const row of this.#db.iterate<MailboxRow & { owner: number }>('SELECT id, name, letters, address_id AS owner FROM mailboxes')) {
      const owner = owners.get(row.owner);
      if (owner) entries.set(row.id, this.#append(owner, row));
    }
    return entries;
  }

  /** The address is mine from now on; what it counted for stays until it is reclaimed. */
  claim(address: string): void {
    const owner = this.#addresses.get(address);
    if (owner) owner.mine = true;
  }

  forget(): void {
    this.#byObject.clear();
    this.#addresses.clear();
  }

  #find(owner: AddressEntry, name: string): MailboxEntry {
    const row = this.#db.get<MailboxRow>('SELECT id, name, letters FROM mailboxes WHERE address_id = ? AND name = ?', owner.id, name);
    if (row) return this.#keep(owner, row);
    const { lastInsertRowid } = this.#db.prepare('INSERT INTO mailboxes (address_id, name) VALUES (?, ?)').run(owner.id, name);
    const entry = this.#append(owner, { id: Number(lastInsertRowid), name, letters: 0 });
    owner.tie?.mailboxes.push(entry);
    return entry;
  }

  #address(address: string): AddressEntry {
    const known = this.#addresses.get(address);
    if (known) return known;
    const row = this.#db.get<{ id: number; person: number }>('SELECT id, person_id AS person FROM addresses WHERE address = ?', address);
    return row ? this.#remember(row.id, address, row.person, null) : this.#create(address);
  }

  /** A new address is a new person, until someone says that two are one. */
  #create(address: string): AddressEntry {
    const personId = Number(this.#db.prepare('INSERT INTO persons DEFAULT VALUES').run().lastInsertRowid);
    const { lastInsertRowid } = this.#db.prepare('INSERT INTO addresses (address, person_id) VALUES (?, ?)').run(address, personId);
    // Nothing to load later, unless they were met: there is nothing yet.
    const tie = this.#touches.of(address).length > 0 ? null : new TieState(personId);
    return this.#remember(Number(lastInsertRowid), address, personId, tie);
  }

  #remember(id: number, address: string, personId: number, tie: TieState | null): AddressEntry {
    const owner = { id, address, personId, mine: this.#mine.has(address), mailboxes: new Map<string, MailboxEntry>(), tie };
    this.#addresses.set(address, owner);
    return owner;
  }

  /** One object per row, whatever way it was reached: it carries counts not yet written. */
  #keep(owner: AddressEntry, row: MailboxRow): MailboxEntry {
    return owner.mailboxes.get(row.name) ?? this.#append(owner, row);
  }

  #append(owner: AddressEntry, { id, name, letters }: MailboxRow): MailboxEntry {
    const entry = { id, name, letters, address: owner.address, owner, changed: false };
    owner.mailboxes.set(name, entry);
    return entry;
  }
}
