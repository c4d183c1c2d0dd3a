import { groupAddresses } from '../../../../shared/domain/identity/group-addresses.ts';
import type { Database } from '../database.ts';

interface Member {
  readonly id: number;
  readonly address: string;
  readonly person: number;
  readonly home: number;
}

const MEMBERS = `
  SELECT a.id, a.address, a.person_id AS person, coalesce(h.person_id, a.person_id) AS home
  FROM addresses a LEFT JOIN homes h ON h.address_id = a.id`;
/** All that hang together by joining links or by being one person now. */
const CLOSURE = `
  WITH RECURSIVE near (address) AS (
    SELECT value FROM json_each(?)
    UNION SELECT l.b FROM near n JOIN identity_links l ON l.a = n.address AND l.decision = 'same'
    UNION SELECT l.a FROM near n JOIN identity_links l ON l.b = n.address AND l.decision = 'same'
    UNION SELECT o.address FROM near n JOIN addresses a ON a.address = n.address JOIN addresses o ON o.person_id = a.person_id
  ) SELECT address FROM near`;
const DECIDED = `
  SELECT a, b, decision, by FROM identity_links
  WHERE decision <> 'review' AND a NOT IN (SELECT address FROM mine) AND b NOT IN (SELECT address FROM mine)`;

interface Decided {
  readonly a: string;
  readonly b: string;
  readonly decision: 'same' | 'different';
  readonly by: 'auto' | 'user';
}

/**
 * Makes the people around these addresses those the links say, and returns everybody who is another person now: to be counted again. A person
 * is known by the lowest number any of its addresses ever had, so that parting gives everybody their own number back.
 * The user's own addresses are nobody else's.
 */
export function regroup(db: Database, addresses: Iterable<string>): Set<number> {
  const near = db.all<{ address: string }>(CLOSURE, JSON.stringify([...addresses])).map(row => row.address);
  const within = JSON.stringify(near);
  const listed = 'IN (SELECT value FROM json_each(?1))';
  return assign(
    db,
    near,
    db.all<Member>(`${MEMBERS} WHERE a.address ${listed}`, within),
    db.all<Decided>(`${DECIDED} AND a ${listed} AND b ${listed}`, within),
  );
}

/** The same for everybody: whoever no link names and who never moved is who they are. */
export function regroupAll(db: Database): Set<number> {
  const links = db.all<Decided>(DECIDED);
  const linked = new Set(links.flatMap(({ a, b }) => [a, b]));
  const members = db.all<Member>(MEMBERS).filter(({ address, person, home }) => person !== home || linked.has(address));
  return assign(db, [...linked, ...members.map(({ address }) => address)], members, links);
}

function assign(db: Database, addresses: readonly string[], members: readonly Member[], links: readonly Decided[]): Set<number> {
  const byAddress = new Map(members.map(member => [member.address, member]));
  const changed = new Set<number>();
  // Links reach over addresses that no letter bears any more.
  for (const group of groupAddresses(addresses, links)) {
    const present = group.flatMap(address => byAddress.get(address) ?? []);
    const person = Math.min(...present.map(({ home }) => home));
    for (const member of present) {
      if (member.person === person) continue;
      changed.add(member.person).add(person);
      db.run('INSERT OR IGNORE INTO persons (id) VALUES (?)', person);
      db.run('UPDATE addresses SET person_id = ? WHERE id = ?', person, member.id);
      if (member.home === person) db.run('DELETE FROM homes WHERE address_id = ?', member.id);
      else db.run('INSERT OR REPLACE INTO homes (address_id, person_id) VALUES (?, ?)', member.id, member.home);
    }
  }
  return changed;
}
