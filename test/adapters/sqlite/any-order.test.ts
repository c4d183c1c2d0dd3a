import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScannedMessage } from '../../../electron/backend/ports/store.ts';
import { emptyRecord, NO_CARD } from '../../../shared/domain/records/person-record.ts';
import { openStore } from '../../../electron/adapters/sqlite/open-store.ts';
import { CHECKPOINT, DAY, mailbox, ME, NOON, noLetter, received, SETTINGS, sent } from './support/mail.ts';
import { everyone, type TestStore } from './support/stores.ts';

const PEOPLE = [
  'Ann <ann@a.org>',
  'ann@a.org',
  'Anne Lee <ann@a.org>',
  'Bob <bob@b.org>',
  'BOB <bob@b.org>',
  'alias@me.org',
  'Cy <cy@c.org>',
  'Ida Berg <ida@d.org>',
  'BERG Ida <i.berg@d.org>',
  'Ida Berg <ida+home@e.org>',
];
const ADDRESSES = [...new Set(PEOPLE.map(text => mailbox(text).address))];
const FOLDERS = 3;
const UIDS = 8;

const person = fc.constantFrom(...PEOPLE);
// Around midnight and the clock change of 29 March in Paris, and far apart.
const date = fc
  .tuple(fc.constantFrom(0, 1, 12, 13, 40, 400), fc.constantFrom(-13, -12.5, 0, 11, 11.5))
  .map(([days, hours]) => NOON + days * DAY + hours * 3_600_000);
/** Few Message-IDs, so that copies and clashes are common; '' for messages without. */
const id = fc.constantFrom('', 'a@x', 'b@x', 'c@x', 'd@x', 'e@x');

const message: fc.Arbitrary<ScannedMessage> = fc.oneof(
  fc.tuple(person, id, date).map(([from, id, date]) => received(0, from, { id, date })),
  fc
    .tuple(fc.array(person, { minLength: 1, maxLength: 3 }), fc.array(person, { maxLength: 1 }), id, date)
    .map(([to, bcc, id, date]) => sent(0, to, { bcc, id, date })),
  fc
    .tuple(person, fc.constantFrom('list-id', 'no-reply', 'role-address'), fc.constantFrom('one', 'two'), id, date)
    .map(([from, rule, proof, id, date]) => noLetter(0, from, rule, proof, { id, date })),
  fc.tuple(id, date).map(([id, date]) => noLetter(0, ME, 'own-address', ME, { id, date, kind: 'own' })),
);

const folder = fc.nat({ max: FOLDERS - 1 });
const uid = fc.integer({ min: 1, max: UIDS });
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('ingest' as const), folder, batch: fc.array(fc.tuple(uid, message), { maxLength: 6 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('expunge' as const), folder, uids: fc.array(uid, { maxLength: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('move' as const), folder, to: folder, uid, addFirst: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('clear' as const), folder }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reclaim' as const) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('meet' as const), address: fc.constantFrom('ann@a.org', 'bob@b.org'), date }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('introduce' as const),
      address: fc.constantFrom('ann@a.org', 'cy@c.org', 'new@n.org'),
      known: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('not after all' as const), touch: fc.integer({ min: 1, max: 4 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('merge' as const, 'split' as const), one: fc.nat(), other: fc.nat() }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('beginBulk' as const, 'endBulk' as const) }) },
);

describe('whatever comes and goes, in whatever order', () => {
  it('the summaries equal a rebuild, and a mailbox read in any other order', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), fc.infiniteStream(fc.nat()), (steps, random) => {
        const { store, folders } = open();
        const held = folders.map(() => new Map<number, ScannedMessage>());
        let claimed = false;
        for (const each of steps) {
          switch (each.do) {
            case 'ingest':
              take(store, folders, held, each.folder, each.batch);
              break;
            case 'expunge':
              drop(store, folders, held, each.folder, each.uids);
              break;
            case 'move': {
              const moved = held[each.folder]?.get(each.uid);
              if (!moved) break;
              const add = () => take(store, folders, held, each.to, [[UIDS + each.uid, moved]]);
              if (each.addFirst) add();
              drop(store, folders, held, each.folder, [each.uid]);
              if (!each.addFirst) add();
              break;
            }
            case 'clear':
              store.folders.clear(folders[each.folder] ?? 0);
              held[each.folder]?.clear();
              break;
            case 'reclaim':
              claimed = true;
              if (store.mine.add('alias@me.org', 'delivered-to')) store.reclaim('alias@me.org');
              break;
            case 'meet':
              store.touches.log({ address: each.address, channel: 'call', at: each.date, note: '', invitation: null });
              break;
            case 'introduce':
              introduce(store, each.address, each.known);
              break;
            case 'not after all':
              store.touches.remove(each.touch, 1);
              break;
            case 'merge':
            case 'split':
              decide(store, each);
              break;
            case 'beginBulk':
            case 'endBulk':
              store[each.do]();
          }
        }
        for (let open = steps.filter(each => each.do === 'beginBulk').length; open > 0; open -= 1) store.endBulk();

        const after = everyone(store);
        expect(uidsOf(store, folders)).toEqual(held.map(messages => [...messages.keys()].toSorted((a, b) => a - b)));
        store.rebuild();
        expect(everyone(store)).toEqual(after);
        const touches = store.touches.of(['ann@a.org', 'bob@b.org']);
        const other = open();
        // The user's word does not depend on which letters are there; what is left of it by now is said again, to an empty store.
        for (const { a, b, by, decision } of store.identity.links(ADDRESSES))
          if (by === 'user' && decision !== 'review') other.store.identity.decide(a, b, decision, NOON);
        for (const address of store.records.keys().filter(key => isIntroduced(store, key))) introduce(other.store, address, true);
        store.close();
        if (claimed) other.store.mine.add('alias@me.org', 'account');
        for (const touch of touches) other.store.touches.log(touch);
        const all = held.flatMap((messages, at) =>
          [...messages].map(([uid, message]) => ({ at, uid, message, place: random.next().value ?? 0 })),
        );
        for (const { at, uid, message } of all.toSorted((a, b) => a.place - b.place))
          take(other.store, other.folders, [], at, [[uid, message]]);
        expect(everyone(other.store)).toEqual(after);
        other.store.close();
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 150) },
    );
  }, 120_000);
});

function open(): { store: TestStore; folders: number[] } {
  const store = openStore({ file: ':memory:', timeZone: 'Europe/Paris' });
  store.mine.add(ME, 'account');
  const one = store.accounts.add(SETTINGS).id;
  const two = store.accounts.add({ ...SETTINGS, email: 'me2@example.org' }).id;
  const folders = [
    store.folders.upsert(one, 'INBOX', 'inbox', 'name').id,
    store.folders.upsert(one, 'Sent', 'sent', 'name').id,
    store.folders.upsert(two, 'INBOX', 'inbox', 'name').id,
  ];
  return { store, folders };
}

function take(
  store: TestStore,
  folders: number[],
  held: Map<number, ScannedMessage>[],
  at: number,
  batch: [number, ScannedMessage][],
): void {
  const messages = batch.map(([uid, message]) => ({ ...message, header: { ...message.header, uid } }));
  store.ingest(folders[at] ?? 0, messages, [], CHECKPOINT);
  for (const [uid, message] of batch) if (held[at] && !held[at].has(uid)) held[at].set(uid, message);
}

function drop(store: TestStore, folders: number[], held: Map<number, ScannedMessage>[], at: number, uids: number[]): void {
  const gone = new Set(uids.filter(uid => held[at]?.has(uid)));
  expect(
    store.expunge(
      folders[at] ?? 0,
      [...new Set(uids)].map(uid => ({ first: uid, last: uid })),
    ),
  ).toBe(gone.size);
  for (const uid of uids) held[at]?.delete(uid);
}

function uidsOf(store: TestStore, folders: number[]): number[][] {
  return folders.map(id => store.uids(id).flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at)));
}

/** With a card of their own, or with none any more. */
function introduce(store: TestStore, address: string, isKnown: boolean): void {
  const record = store.records.read(address) ?? emptyRecord(address);
  store.records.write({ ...record, card: isKnown ? { ...NO_CARD, name: `Card of ${address.split('@', 1)[0] ?? ''}` } : NO_CARD }, NOON);
}

const isIntroduced = (store: TestStore, key: string): boolean => (store.records.read(key)?.card.name ?? '') !== '';

function decide(store: TestStore, { do: what, one, other }: { do: 'merge' | 'split'; one: number; other: number }): void {
  const addresses = store.people
    .list(NOON, true)
    .flatMap(person => person.addresses)
    .toSorted();
  const [first, second] = [addresses[one % addresses.length], addresses[other % addresses.length]];
  if (first === undefined || second === undefined || first === second) return;
  if (what === 'split') store.identity.split(first, NOON);
  else store.identity.merge(first, second, NOON);
}
