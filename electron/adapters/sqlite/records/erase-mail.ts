import { createHash } from 'node:crypto';
import type { Database } from '../database.ts';
import { OF_NOBODY } from '../message-writer.ts';
import type { RowShelf } from './row-shelf.ts';

const AMONG = 'IN (SELECT value FROM json_each(?1))';
const ADDRESSES = `SELECT id FROM addresses WHERE address ${AMONG}`;
const MAILBOXES = `SELECT id FROM mailboxes WHERE address_id IN (${ADDRESSES})`;

/** Messages stay messages of nobody: that there was one is all that is left, so that no scan reads it again as somebody's. */
export function eraseMail(db: Database, shelf: RowShelf, addresses: readonly string[]): void {
  const list = JSON.stringify(addresses);
  db.run(
    'INSERT INTO verdicts (kind, rule, direction, evidence) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    OF_NOBODY.kind,
    OF_NOBODY.rule,
    OF_NOBODY.direction,
    OF_NOBODY.evidence,
  );
  const nobody = `(SELECT id FROM verdicts WHERE kind = '${OF_NOBODY.kind}' AND rule = '${OF_NOBODY.rule}'
    AND direction = '${OF_NOBODY.direction}' AND evidence = '')`;
  shelf.takeOut('recipients', `mailbox_id IN (${MAILBOXES})`, list);
  shelf.change(
    'messages',
    'id',
    ['from_mailbox', 'verdict_id'],
    `from_mailbox = NULL, verdict_id = ${nobody}`,
    `from_mailbox IN (${MAILBOXES})`,
    list,
  );
  shelf.takeOut(
    'verdicts',
    `EXISTS (SELECT 1 FROM json_each(?1) WHERE instr(lower(evidence), value) > 0) AND id NOT IN (SELECT verdict_id FROM messages)`,
    list,
  );
  const persons = db.all<{ id: number }>(`SELECT DISTINCT person_id AS id FROM addresses WHERE address ${AMONG}`, list).map(({ id }) => id);
  shelf.takeOut('homes', `address_id IN (${ADDRESSES})`, list);
  shelf.takeOut('identity_keys', `address_id IN (${ADDRESSES})`, list);
  shelf.takeOut('mailboxes', `address_id IN (${ADDRESSES})`, list);
  const emptied = `SELECT value FROM json_each(?2) WHERE value NOT IN (SELECT person_id FROM addresses WHERE address NOT ${AMONG})`;
  shelf.takeOut('ties', `person_id IN (${emptied})`, list, JSON.stringify(persons));
  shelf.takeOut('addresses', `address ${AMONG}`, list);
  shelf.takeOut(
    'persons',
    'id IN (SELECT value FROM json_each(?1)) AND id NOT IN (SELECT person_id FROM addresses)',
    JSON.stringify(persons),
  );
}

/** On its way to a server, or perhaps there: nothing about it may change now. */
const UNDER_WAY = "('claimed', 'submitting', 'handoff', 'unknown')";
const EMPTY_SHA256 = createHash('sha256').digest('hex');

export const isUnderWay = (db: Database, addresses: readonly string[]): boolean =>
  db.get(`SELECT 1 FROM deliveries WHERE address ${AMONG} AND state IN ${UNDER_WAY}`, JSON.stringify(addresses)) !== undefined;

/** The log of what was sent keeps its numbers, which pace the sending, and nothing of whom and what. What waits will not go. */
export function eraseDeliveries(shelf: RowShelf, addresses: readonly string[]): void {
  const list = JSON.stringify(addresses);
  const theirs = `SELECT id FROM deliveries WHERE address ${AMONG}`;
  shelf.change(
    'delivery_bytes',
    'delivery_id',
    ['raw', 'sha256'],
    `raw = x'', sha256 = '${EMPTY_SHA256}'`,
    `delivery_id IN (${theirs})`,
    list,
  );
  shelf.change('delivery_events', 'id', ['detail'], "detail = ''", `delivery_id IN (${theirs})`, list);
  shelf.takeOut('returns', `delivery_id IN (${theirs})`, list);
  shelf.change(
    'deliveries',
    'id',
    ['address', 'response', 'state'],
    "address = 'erased-' || id, response = NULL, state = CASE WHEN state IN ('queued', 'held', 'needs-user') THEN 'cancelled' ELSE state END",
    `address ${AMONG}`,
    list,
  );
}
