import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { openStore } from '../../../electron/adapters/sqlite/open-store.ts';
import type { ScannedMessage } from '../../../electron/backend/ports/store.ts';
import { openConversations, tickedConversations } from '../../../electron/backend/conversations/conversation-book.ts';
import { CHECKPOINT, DAY, ME, noLetter, NOON, received, sent, SETTINGS } from './support/mail.ts';

type OpenStore = ReturnType<typeof openStore>;

const ANN = 'Ann Lee <ann@a.org>';
const NOW = NOON + 10 * DAY;
const stores: OpenStore[] = [];
afterEach(() => {
  for (const store of stores.splice(0)) store.close();
});

function open(): { store: OpenStore; inbox: number; sentMail: number } {
  const store = openStore({ file: ':memory:', timeZone: 'Europe/Paris' });
  stores.push(store);
  store.mine.add(ME, 'account');
  const { id } = store.accounts.add(SETTINGS);
  return {
    store,
    inbox: store.folders.upsert(id, 'INBOX', 'inbox', 'name').id,
    sentMail: store.folders.upsert(id, 'Sent', 'sent', 'name').id,
  };
}
/** Who is to write and whom it is about, without numbers that differ from store to store. */
const told = (store: OpenStore) =>
  openConversations(store, NOW).map(({ awaiting, since, last, people, conversation }) => ({
    awaiting,
    since,
    last: last.id,
    letters: conversation.letters.map(({ id }) => id),
    people: people.map(id => store.conversations.person(id)?.address ?? '').toSorted((a, b) => a.localeCompare(b)),
  }));

describe('conversations of a mailbox', () => {
  it('join an answer to its letter by what it names, and an Exchange answer by its subject', () => {
    const { store, inbox, sentMail } = open();
    store.ingest(sentMail, [sent(1, [ANN], { id: 'one@me', subject: 'Lunch' })], [], CHECKPOINT);
    store.ingest(
      inbox,
      [
        received(1, ANN, { id: 'two@a', inReplyTo: 'one@me', date: NOON + DAY }),
        received(2, ANN, { id: 'three@a', subject: 'RE: Lunch', date: NOON + 2 * DAY }),
      ],
      [],
      CHECKPOINT,
    );
    expect(told(store)).toMatchObject([{ awaiting: 'me', since: NOON + DAY, people: ['ann@a.org'] }]);
  });

  it('hold each letter once, however many folders do', () => {
    const { store, inbox, sentMail } = open();
    const copy = received(1, ANN, { id: 'one@a' });
    store.ingest(inbox, [copy], [], CHECKPOINT);
    store.ingest(sentMail, [copy], [], CHECKPOINT);
    expect(told(store)).toMatchObject([{ letters: [expect.any(Number)] }]);
  });

  it('leave out newsletters, the user’s own addresses, and senders the user hid', () => {
    const { store, inbox } = open();
    store.ingest(
      inbox,
      [noLetter(1, 'News <news@n.org>', 'list-id', 'n'), noLetter(2, ME, 'own-address', ME, { kind: 'own' }), received(3, ANN)],
      [],
      CHECKPOINT,
    );
    expect(told(store)).toMatchObject([{ people: ['ann@a.org'] }]);
    store.senders.choose(['ann@a.org'], 'hidden', NOW);
    expect(told(store)).toEqual([]);
  });

  it('await nobody who never got the letter', () => {
    const { store, sentMail } = open();
    store.ingest(sentMail, [sent(1, [ANN, 'Bob <bob@b.org>'], { id: 'one@me' })], [], CHECKPOINT);
    store.neverArrived([{ messageId: 'one@me', address: 'ann@a.org' }]);
    expect(told(store)).toMatchObject([{ awaiting: 'them', people: ['bob@b.org'] }]);
  });

  it('follow people who turn out to be one, and back', () => {
    const { store, inbox, sentMail } = open();
    store.ingest(sentMail, [sent(1, [ANN], { id: 'one@me', subject: 'Lunch' })], [], CHECKPOINT);
    store.ingest(inbox, [received(1, 'A. L. <al@new.org>', { id: 'two@n', subject: 'Re: Lunch', date: NOON + DAY })], [], CHECKPOINT);
    const apart = told(store);
    expect(apart).toMatchObject([{ awaiting: 'me' }, { awaiting: 'them' }]);
    const undo = store.identity.merge('ann@a.org', 'al@new.org', NOW);
    expect(told(store)).toMatchObject([{ awaiting: 'me', letters: [expect.any(Number), expect.any(Number)] }]);
    store.identity.undo(undo ?? 0);
    expect(told(store)).toEqual(apart);
  });

  it('leave nothing behind that was read of an account that is removed', () => {
    const { store, inbox } = open();
    store.ingest(inbox, [received(1, ANN, { id: 'one@a' })], [], CHECKPOINT);
    const [letter] = store.conversations.since(0);
    store.conversations.read(letter?.id ?? 0, { asks: 'question', closes: false, toMe: true }, null, NOW);
    store.conversations.signatures.set('ann@a.org', { organisation: 'Nord', title: null, letterAt: NOON });
    for (const { id } of store.accounts.list()) store.accounts.remove(id);
    expect(store.conversations.signatures.get('ann@a.org')).toBeNull();
    const back = store.folders.upsert(store.accounts.add(SETTINGS).id, 'INBOX', 'inbox', 'name').id;
    store.ingest(back, [received(1, ANN, { id: 'one@a' })], [], CHECKPOINT);
    expect(store.conversations.since(0)).toMatchObject([{ reading: null }]);
  });

  it('keep what was ticked and read when the folder is read anew', () => {
    const { store, inbox } = open();
    const mail = [received(1, ANN, { id: 'one@a' }), received(2, 'Bob <bob@b.org>', { id: 'two@b' })];
    store.ingest(inbox, mail, [], CHECKPOINT);
    const [ticked, read] = openConversations(store, NOW).map(({ last }) => last.id);
    store.conversations.ticks.set(ticked ?? 0, NOW);
    store.conversations.read(read ?? 0, { asks: 'question', closes: false, toMe: true }, null, NOW);
    const before = told(store);
    store.folders.clear(inbox);
    expect(told(store)).toEqual([]);
    store.ingest(inbox, mail, [], CHECKPOINT);
    expect(told(store)).toEqual(before);
    expect(openConversations(store, NOW)).toMatchObject([{ asked: true, last: { id: read } }]);
    expect(tickedConversations(store, NOW)).toMatchObject([{ ticked: NOW, last: { id: ticked } }]);
  });
});

const who = fc.constantFrom(ANN, 'ann@a.org', 'Bob <bob@b.org>', 'Cy Moe <cy@c.org>');
const telling = fc.record({
  id: fc.constantFrom('a@x', 'b@x', 'c@x', 'd@x', 'e@x', 'f@x'),
  inReplyTo: fc.constantFrom('', 'a@x', 'b@x', 'c@x', 'gone@x'),
  subject: fc.constantFrom('', 'Lunch', 'Re: Lunch', 'RE : lunch', 'Plans'),
  date: fc.integer({ min: -40, max: 9 }).map(days => NOON + days * DAY),
});
const mail: fc.Arbitrary<{ at: 'inbox' | 'sentMail'; message: ScannedMessage }> = fc.oneof(
  fc.tuple(who, telling).map(([from, how]) => ({ at: 'inbox' as const, message: received(0, from, how) })),
  fc
    .tuple(fc.array(who, { minLength: 1, maxLength: 2 }), telling)
    .map(([to, how]) => ({ at: 'sentMail' as const, message: sent(0, to, how) })),
);
const mailbox = fc.array(mail, { minLength: 1, maxLength: 10 });

describe('whatever the order and the batches', () => {
  it('the same mail gives the same conversations', () => {
    fc.assert(
      fc.property(mailbox, fc.infiniteStream(fc.nat()), fc.integer({ min: 1, max: 4 }), (all, random, size) => {
        const numbered = all.map(({ at, message }, n) => ({ at, message: { ...message, header: { ...message.header, uid: n + 1 } } }));
        const one = open();
        for (const at of ['inbox', 'sentMail'] as const) {
          one.store.ingest(
            one[at],
            numbered.filter(each => each.at === at).map(({ message }) => message),
            [],
            CHECKPOINT,
          );
        }
        const other = open();
        const shuffled = numbered.map(each => ({ ...each, place: random.next().value ?? 0 })).toSorted((a, b) => a.place - b.place);
        for (let first = 0; first < shuffled.length; first += size) {
          const batch = shuffled.slice(first, first + size);
          for (const at of ['inbox', 'sentMail'] as const) {
            other.store.ingest(
              other[at],
              batch.filter(each => each.at === at).map(({ message }) => message),
              [],
              CHECKPOINT,
            );
          }
        }
        expect(told(other.store)).toEqual(told(one.store));
        for (const each of stores.splice(0)) each.close();
      }),
      { numRuns: 30 },
    );
  });
});
