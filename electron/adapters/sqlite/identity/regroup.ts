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
  FROM addresses a LEFT JOIN homes h ON h.address_id = a.id WHERE a.address IN (SELECT value FROM json_each(?))`;
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
  WHERE decision <> 'review' AND a IN (SELECT value FROM json_each(?1)) AND b IN (SELECT value FROM json_each(?1))
    AND a NOT IN (SELECT address FROM mine) AND b NOT IN (SELECT address FROM mine)`;

/**
 * Makes the people around these addresses those the links say, and returns everybody who is another person now: to be counted again. A person
 * is known by the lowest number any of its addresses ever had, so that parting gives everybody their own number back.
 * The user's own addresses are nobody else's.
 */
export function regroup(db: Database, addresses: Iterable<string>): Set<number> {
  const near = JSON.stringify(db.all<{ address: string }>(CLOSURE, JSON.stringify([...addresses])).map(row => row.address));
  const members = new Map(db.all<Member>(MEMBERS, near).map(member => [member.address, member]));
  const links = db.all<{ a: string; b: string; decision: 'same' | 'different'; by: 'auto' | 'user' }>(DECIDED, near);
  const changed = new Set<number>();
  // Links reach over addresses that no letter bears any more.
  for (const group of groupAddresses(JSON.parse(near), links)) {
    const present = group.flatMap(address => members.get(address) ?? []);
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
