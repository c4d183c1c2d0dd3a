import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../shared/domain/letter.ts';
import { DAY, NOON, noLetter, received, sent } from './support/mail.ts';
import { newStore, person, take } from './support/stores.ts';

const NEWS = (uid: number, rule: Rule = 'list-unsubscribe', kind: 'newsletter' | 'mass' | 'auto-reply' = 'newsletter') =>
  noLetter(uid, 'Jane <jane@corp.example>', rule, 'List-Unsubscribe', { kind, date: NOON - uid * DAY });

describe('“this is a person”', () => {
  it('counts all their mail, held and still to come, but no automatic reply and nothing sent to a crowd', () => {
    const { store, inbox } = newStore();
    take(store, inbox, NEWS(1), NEWS(2, 'auto-reply-subject', 'auto-reply'), NEWS(3, 'mass-recipients', 'mass'));
    expect(person(store, 'jane@corp.example').hiddenBecause).not.toBeNull();
    store.senders.choose(['jane@corp.example'], 'person', NOON);
    expect(person(store, 'jane@corp.example')).toMatchObject({ hiddenBecause: null, summary: { received: 1 } });
    take(store, inbox, NEWS(4));
    const after = person(store, 'jane@corp.example');
    expect(after.summary.received).toBe(2);
    expect(store.people.letters(after.id, 10)).toHaveLength(2);
    expect(store.people.list(NOON, false)).toHaveLength(1);
  });

  it('said before any of their mail is held, it holds for the first', () => {
    const { store, inbox } = newStore();
    store.senders.choose(['jane@corp.example'], 'person', NOON);
    take(store, inbox, NEWS(1));
    expect(person(store, 'jane@corp.example')).toMatchObject({ hiddenBecause: null, summary: { received: 1 } });
  });
});

describe('“this is not a person”', () => {
  it('hides whoever wrote and was written to, with the user’s word as the reason, until it is taken back', () => {
    const { store, inbox } = newStore();
    take(store, inbox, received(1, 'Ann <ann@a.org>'), sent(2, ['ann@a.org']));
    const before = person(store, 'ann@a.org');
    store.senders.choose(['ann@a.org'], 'hidden', NOON);
    expect(person(store, 'ann@a.org')).toMatchObject({ hiddenBecause: 'hidden-by-you', hiddenEvidence: '' });
    take(store, inbox, received(3, 'Ann <ann@a.org>'));
    expect(store.people.list(NOON, false)).toEqual([]);
    expect(store.people.count()).toEqual({ shown: 0, hidden: 1 });
    store.expunge(inbox, [{ first: 3, last: 3 }]);
    store.senders.choose(['ann@a.org'], null, NOON + 1);
    expect(person(store, 'ann@a.org')).toEqual(before);
  });
});

it('a letter that never reached somebody is no contact with them, whichever was read first, and still one with the others', () => {
  const { store, inbox } = newStore();
  take(store, inbox, sent(1, ['ann@a.org', 'bob@b.org'], { id: 'first' }), sent(2, ['ann@a.org'], { id: 'second' }));
  store.neverArrived([
    { messageId: 'first', address: 'ann@a.org' },
    { messageId: 'third', address: 'ann@a.org' },
    { messageId: '', address: 'bob@b.org' },
  ]);
  take(store, inbox, sent(3, ['ann@a.org'], { id: 'third' }));
  expect(person(store, 'ann@a.org').summary.sent).toBe(1);
  expect(person(store, 'bob@b.org').summary.sent).toBe(1);
  expect(store.people.letters(person(store, 'ann@a.org').id, 10)).toHaveLength(1);
  store.neverArrived([{ messageId: 'second', address: 'ann@a.org' }]);
  expect(store.people.byAddress('ann@a.org', NOON)).toBeNull();
});

it('whatever is said, taken back, read and removed, the people equal those of a rebuild', () => {
  const ADDRESSES = ['ann@a.org', 'info@b.org', 'jane@corp.example'];
  const address = fc.constantFrom(...ADDRESSES);
  const letter = fc.record({
    what: fc.constantFrom('received', 'sent', 'role', 'news', 'mass'),
    of: fc.array(address, { minLength: 1, maxLength: 3 }),
    ago: fc.nat(400),
    id: fc.nat(5),
  });
  const step = fc.oneof(
    fc.record({ do: fc.constant('take' as const), letters: fc.array(letter, { maxLength: 4 }) }),
    fc.record({
      do: fc.constant('choose' as const),
      of: fc.uniqueArray(address, { minLength: 1 }),
      as: fc.constantFrom('person', 'hidden', null),
    }),
    fc.record({ do: fc.constant('bounce' as const), id: fc.nat(5), of: address }),
    fc.record({ do: fc.constant('expunge' as const), uid: fc.integer({ min: 1, max: 12 }) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), steps => {
      const { store, inbox } = newStore();
      let uid = 0;
      let at = NOON;
      for (const one of steps) {
        at += 1;
        if (one.do === 'choose') store.senders.choose(one.of, one.as, at);
        else if (one.do === 'bounce') store.neverArrived([{ messageId: `s${one.id}`, address: one.of }]);
        else if (one.do === 'expunge') store.expunge(inbox, [{ first: one.uid, last: one.uid }]);
        else {
          for (const { what, of, ago, id } of one.letters) {
            uid += 1;
            const date = NOON - ago * DAY;
            const from = of[0] ?? '';
            take(
              store,
              inbox,
              what === 'sent'
                ? sent(uid, of, { id: `s${id}`, date })
                : what === 'received'
                  ? received(uid, from, { id: `r${uid}`, date })
                  : what === 'role'
                    ? noLetter(uid, from, 'role-address', from, { kind: 'automated', id: `r${uid}`, date })
                    : what === 'news'
                      ? noLetter(uid, from, 'list-id', 'x', { kind: 'list', id: `r${uid}`, date })
                      : noLetter(uid, from, 'mass-recipients', '12', { kind: 'mass', id: `r${uid}`, date }),
            );
          }
        }
      }
      const incremental = store.people.list(NOON, true);
      store.rebuild();
      expect(store.people.list(NOON, true)).toEqual(incremental);
      store.close();
    }),
    { numRuns: 60 },
  );
});
