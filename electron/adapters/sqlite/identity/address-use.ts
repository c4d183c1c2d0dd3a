import type { AddressUse } from '../../../backend/ports/identity-store.ts';
import type { Database } from '../database.ts';

/** Letters of these persons by address and direction. `?1`: person ids as JSON. */
const USE = `
  SELECT a.person_id AS person, a.address, max(got.date) AS last, count(*) AS letters, 'received' AS direction
  FROM addresses a JOIN mailboxes b ON b.address_id = a.id JOIN messages got ON got.from_mailbox = b.id AND got.counted = 1
  JOIN verdicts v ON v.id = got.verdict_id AND v.kind = 'letter' AND v.direction = 'received'
  WHERE a.person_id IN (SELECT value FROM json_each(?1)) GROUP BY a.id
  UNION ALL
  SELECT a.person_id, a.address, max(m.date), count(DISTINCT m.id), 'sent'
  FROM addresses a JOIN mailboxes b ON b.address_id = a.id JOIN recipients r ON r.mailbox_id = b.id
  JOIN messages m ON m.id = r.message_id AND m.counted = 1
  WHERE a.person_id IN (SELECT value FROM json_each(?1)) GROUP BY a.id`;

interface Row {
  readonly person: number;
  readonly address: string;
  readonly last: number;
  readonly letters: number;
  readonly direction: 'received' | 'sent';
}

const never = (address: string): AddressUse => ({ address, lastReceived: null, lastSent: null, received: 0, sent: 0 });

/** Where somebody last wrote from is where they read; only then where the user last wrote to. */
const newestFirst = (a: AddressUse, b: AddressUse): number =>
  (b.lastReceived ?? 0) - (a.lastReceived ?? 0) || (b.lastSent ?? 0) - (a.lastSent ?? 0) || (a.address < b.address ? -1 : 1);

function useOf(db: Database, persons: readonly number[]): Map<number, AddressUse[]> {
  const uses = new Map<number, Map<string, AddressUse>>();
  for (const { person, address, last, letters, direction } of db.all<Row>(USE, JSON.stringify(persons))) {
    const of = uses.get(person) ?? new Map<string, AddressUse>();
    uses.set(person, of);
    const known = of.get(address) ?? never(address);
    of.set(
      address,
      direction === 'received' ? { ...known, lastReceived: last, received: letters } : { ...known, lastSent: last, sent: letters },
    );
  }
  return new Map([...uses].map(([person, of]) => [person, [...of.values()].toSorted(newestFirst)]));
}

export function addressUse(db: Database, personId: number): AddressUse[] {
  const used = useOf(db, [personId]).get(personId) ?? [];
  const all = db.all<{ address: string }>('SELECT address FROM addresses WHERE person_id = ? ORDER BY address', personId);
  return [...used, ...all.filter(({ address }) => !used.some(use => use.address === address)).map(({ address }) => never(address))];
}

/** One question for everybody who has several. */
export function recentAddresses(db: Database): Map<number, string[]> {
  const several = db.all<{ person: number }>('SELECT person_id AS person FROM addresses GROUP BY person_id HAVING count(*) > 1');
  const uses = useOf(
    db,
    several.map(({ person }) => person),
  );
  return new Map([...uses].map(([person, of]) => [person, of.map(({ address }) => address)]));
}
