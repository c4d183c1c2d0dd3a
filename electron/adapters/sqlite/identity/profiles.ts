import { candidateKeys } from '../../../../shared/domain/identity/candidate-keys.ts';
import { comparableName, nameInAddress, type ComparableName } from '../../../../shared/domain/identity/comparable-name.ts';
import { peopleBehind } from '../../../../shared/domain/identity/shared-mailbox.ts';
import { senderRule } from '../../../../shared/domain/sender-rule.ts';
import type { Database } from '../database.ts';
import type { Mine } from '../mine.ts';

/** An address as far as it matters for whose it is. */
export interface Profile {
  readonly id: number;
  readonly address: string;
  readonly mailboxes: readonly number[];
  readonly names: readonly ComparableName[];
  /** What the part before the @ spells, where no letter bears a person's name. */
  readonly spelled: ComparableName | null;
  /** Names of several people who write from it. */
  readonly people: readonly string[];
  readonly isShared: boolean;
  readonly keys: readonly string[];
}

interface Row {
  readonly id: number;
  readonly address: string;
  readonly mailbox: number;
  readonly name: string;
  readonly letters: number;
  /** Some of the person's mail is no letter. */
  readonly isMixed: number;
}

const ROWS = `
  SELECT a.id, a.address, b.id AS mailbox, b.name, b.letters, t.rules IS NOT NULL AS isMixed
  FROM addresses a JOIN mailboxes b ON b.address_id = a.id JOIN ties t ON t.person_id = a.person_id
  WHERE b.letters > 0 AND t.received + t.sent > 0`;
const LETTERS = `
  SELECT count(*) AS count FROM messages m JOIN verdicts v ON v.id = m.verdict_id
  WHERE m.from_mailbox = ? AND m.counted = 1 AND v.kind = 'letter' AND v.direction = 'received'`;
const ANY_LETTER = `
  SELECT EXISTS (
    SELECT 1 FROM messages m JOIN verdicts v ON v.id = m.verdict_id
    WHERE m.from_mailbox = ?1 AND m.counted = 1 AND v.kind = 'letter' AND v.direction = 'received'
  ) OR EXISTS (
    SELECT 1 FROM recipients r JOIN messages m ON m.id = r.message_id WHERE r.mailbox_id = ?1 AND m.counted = 1
  ) AS found`;

/**
 * Reads addresses with the names their letters bear: a newsletter's name is nobody's. Left out are the user's own, those without any letter,
 * and those that are no person's by their look.
 */
export class Profiles {
  readonly #db: Database;
  readonly #mine: Mine;

  constructor(db: Database, mine: Mine) {
    this.#db = db;
    this.#mine = mine;
  }

  all(): Profile[] {
    return this.#from(this.#db.iterate<Row>(`${ROWS} ORDER BY a.id`), this.#said());
  }

  of(ids: readonly number[]): Profile[] {
    const rows = this.#db.all<Row>(`${ROWS} AND a.id IN (SELECT value FROM json_each(?)) ORDER BY a.id`, JSON.stringify(ids));
    return this.#from(rows, this.#said());
  }

  #from(rows: Iterable<Row>, said: ReadonlyMap<string, boolean>): Profile[] {
    const profiles: Profile[] = [];
    let group: Row[] = [];
    const close = (): void => {
      const profile = this.#profile(group, said);
      if (profile) profiles.push(profile);
      group = [];
    };
    for (const row of rows) {
      if (group[0] !== undefined && group[0].id !== row.id) close();
      group.push(row);
    }
    close();
    return profiles;
  }

  #profile(rows: readonly Row[], said: ReadonlyMap<string, boolean>): Profile | null {
    const [first] = rows;
    if (!first || this.#mine.has(first.address) || senderRule(first.address) !== null) return null;
    const { id, address } = first;
    const bearing = rows.filter(row => row.isMixed === 0 || this.#db.get<{ found: number }>(ANY_LETTER, row.mailbox)?.found === 1);
    if (bearing.length === 0) return null;
    const names = bearing.flatMap(({ name }) => comparableName(name) ?? []);
    const people = names.length < 2 ? [] : this.#people(bearing);
    const spelled = names.length === 0 ? nameInAddress(address) : null;
    const isShared = said.get(address) ?? people.length > 1;
    const keys = candidateKeys(address, spelled ? [spelled] : names);
    return { id, address, mailboxes: bearing.map(({ mailbox }) => mailbox), names, spelled, people, isShared, keys };
  }

  /** Counting letters by name costs a look at each: only where all letters together, sent ones too, look like several people. */
  #people(rows: readonly Row[]): readonly string[] {
    if (peopleBehind(rows).length < 2) return [];
    const received = rows.map(({ name, mailbox }) => ({ name, letters: this.#db.get<{ count: number }>(LETTERS, mailbox)?.count ?? 0 }));
    const people = peopleBehind(received);
    return people.length > 1 ? people : [];
  }

  #said(): Map<string, boolean> {
    const rows = this.#db.all<{ address: string; said: number }>('SELECT address, said FROM shared_mailboxes WHERE said IS NOT NULL');
    return new Map(rows.map(({ address, said }) => [address, said === 1]));
  }
}
