import type { IdentityReason } from '../../../../shared/domain/identity/judge-pair.ts';
import type { AliasUse, IdentityStore, StoredLink, UndoToken } from '../../../backend/ports/identity-store.ts';
import type { StoredPerson } from '../../../backend/ports/store.ts';
import type { Database } from '../database.ts';
import type { LedgerKeeper } from '../ledger-keeper.ts';
import type { People } from '../people.ts';
import { addressUse, recentAddresses } from './address-use.ts';
import { aliasUse } from './alias-use.ts';
import { mannerStore } from './manner-store.ts';
import { inOrder, type IdentityLinks } from './links.ts';

/** A decision about a pair, or that there was none. */
type Slot = StoredLink | { readonly a: string; readonly b: string; readonly decision: null };

const user = (a: string, b: string, decision: 'same' | 'different', reason: IdentityReason, now: number): StoredLink => {
  const [first, second] = inOrder(a, b);
  return { a: first, b: second, decision, by: 'user', score: 1, reasons: [reason], at: now };
};

const isSame = (one: Slot, other: Slot): boolean =>
  one.decision === other.decision && (one.decision === null || other.decision === null || (one.by === other.by && one.at === other.at));

/** Thrown to take a trial back. */
class OnlyTried extends Error {}

export function identityStore(db: Database, keeper: LedgerKeeper, people: People): IdentityStore {
  const links: IdentityLinks = keeper.links;

  const groupOf = (address: string): string[] => {
    const rows = db.all<{ address: string }>(
      'SELECT o.address FROM addresses a JOIN addresses o ON o.person_id = a.person_id WHERE a.address = ? ORDER BY o.address',
      address,
    );
    return rows.length > 0 ? rows.map(row => row.address) : [address];
  };
  const slotOf = (a: string, b: string): Slot => {
    const [first, second] = inOrder(a, b);
    return links.get(first, second) ?? { a: first, b: second, decision: null };
  };
  const put = (slot: Slot): void => {
    if (slot.decision === null) links.remove(slot.a, slot.b);
    else links.put(slot);
  };
  const touchedBy = (slots: readonly Slot[]): string[] => [...new Set(slots.flatMap(({ a, b }) => [a, b]))];

  /** Inside `change`. */
  const write = (slots: readonly Slot[]): void => {
    for (const slot of slots) put(slot);
    keeper.regroup(touchedBy(slots));
  };
  const settled = <T>(work: () => T): T => {
    keeper.settle();
    return keeper.change(work);
  };
  const change = (slots: readonly StoredLink[], now: number): UndoToken =>
    settled(() => {
      const before = slots.map(({ a, b }) => slotOf(a, b));
      write(slots);
      const sql = 'INSERT INTO identity_undo (before, after, at) VALUES (?, ?, ?)';
      return db.run(sql, JSON.stringify(before), JSON.stringify(slots), now).lastInsertRowid;
    });

  /** A word for one pair, and against every older word that would undo it. */
  const mergeSlots = (a: string, b: string, now: number): StoredLink[] => {
    const one = groupOf(a);
    const other = groupOf(b);
    const parted = one.flatMap(x =>
      other.filter(y => links.get(x, y)?.decision === 'different').map(y => user(x, y, 'same', 'user-said-same', now)),
    );
    return [
      user(a, b, 'same', 'user-said-same', now),
      ...parted.filter(link => link.a !== inOrder(a, b)[0] || link.b !== inOrder(a, b)[1]),
    ];
  };

  return {
    merge: (a, b, now) => (a === b || groupOf(a).includes(b) ? null : change(mergeSlots(a, b, now), now)),
    preview: (a, b, now) => {
      keeper.settle();
      let tried: StoredPerson | null = null;
      try {
        keeper.change(() => {
          write(mergeSlots(a, b, now));
          tried = people.byAddress(a, now) ?? people.byAddress(b, now) ?? null;
          throw new OnlyTried();
        });
      } catch (error) {
        if (!(error instanceof OnlyTried)) throw error;
      }
      if (!tried) throw new RangeError('nobody to merge');
      return tried;
    },
    split: (address, now) => {
      const others = groupOf(address).filter(other => other !== address);
      if (others.length === 0) return null;
      const apart = others.map(other => user(address, other, 'different', 'user-said-different', now));
      // Those who hung together by this address only stay together.
      const [first = '', ...rest] = others;
      const kept = rest
        .filter(other => links.get(first, other)?.decision !== 'same')
        .map(other => user(first, other, 'same', 'came-along', now));
      return change([...apart, ...kept], now);
    },
    decide: (a, b, decision, now) => {
      const known = links.get(a, b);
      if (known?.by === 'user' && known.decision === decision) return null;
      return change(decision === 'same' ? mergeSlots(a, b, now) : [user(a, b, 'different', 'user-said-different', now)], now);
    },
    undo: token =>
      settled(() => {
        const row = db.get<{ before: string; after: string }>('SELECT before, after FROM identity_undo WHERE id = ?', token);
        if (!row) return false;
        const before: Slot[] = JSON.parse(row.before);
        const after: Slot[] = JSON.parse(row.after);
        if (!after.every(slot => isSame(slotOf(slot.a, slot.b), slot))) return false;
        db.run('DELETE FROM identity_undo WHERE id = ?', token);
        write(before);
        // What the letters say may be another thing by now.
        keeper.reconsider(touchedBy(before));
        return true;
      }),
    ...mannerStore(db),
    review: () => links.open(),
    linkOf: (a, b) => links.get(a, b),
    links: addresses => {
      const found = addresses.flatMap(address => links.of(address));
      return [...new Map(found.map(link => [`${link.a}\n${link.b}`, link])).values()];
    },
    othersOf: address => groupOf(address).filter(other => other !== address),
    addresses: personId => addressUse(db, personId),
    recentAddresses: () => recentAddresses(db),
    aliases: (personId): readonly AliasUse[] => aliasUse(db, personId),
    peopleBehind: address => {
      const row = db.get<{ people: string; said: number | null }>('SELECT people, said FROM shared_mailboxes WHERE address = ?', address);
      if (!row || row.said === 0) return [];
      const names: string[] = JSON.parse(row.people);
      return names;
    },
    rename: (addresses, name, now) =>
      db.transaction(() => {
        db.run('UPDATE marks SET display_name = NULL WHERE address IN (SELECT value FROM json_each(?))', JSON.stringify(addresses));
        const [address] = addresses;
        if (name === null || address === undefined) return;
        db.run(
          `INSERT INTO marks (address, starred, resting, sensitive, tags, updated_at, display_name) VALUES (?, 0, 0, 0, '[]', ?, ?)
           ON CONFLICT (address) DO UPDATE SET display_name = excluded.display_name`,
          address,
          now,
          name,
        );
      }),
    sayShared: (address, shared) =>
      settled(() => {
        const said = shared === null ? null : Number(shared);
        db.run(
          "INSERT INTO shared_mailboxes (address, people, said) VALUES (?1, '[]', ?2) ON CONFLICT (address) DO UPDATE SET said = ?2",
          address,
          said,
        );
        keeper.reconsider([address]);
      }),
  };
}
