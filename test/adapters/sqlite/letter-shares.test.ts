import { expect, it } from 'vitest';
import { DAY, NOON, received, sent } from './support/mail.ts';
import { newStore, person, take } from './support/stores.ts';

/** A letter to me and others: its verdict carries the share, as the classifier gives it. */
const shared = (uid: number, from: string, share: string, date: number) => {
  const message = received(uid, from, { date });
  return { ...message, verdict: { ...message.verdict, evidence: share } };
};

it('letters to several weigh less in a tie than letters to one, and add up to one within a week', () => {
  const { store, inbox } = newStore();
  const weeks = [1, 8, 15, 22, 29].map(days => NOON - days * DAY);
  weeks.forEach((date, at) => {
    take(store, inbox, received(at + 1, 'one@a.org', { date }), shared(at + 11, 'some@a.org', '1/4', date));
    for (const half of [21, 31]) take(store, inbox, shared(at + half, 'halves@a.org', '1/2', date));
  });
  const strength = (address: string): number => store.people.evidence(person(store, address).id, NOON).strength;
  expect(strength('some@a.org')).toBeCloseTo(strength('one@a.org') / 4, 9);
  expect(strength('halves@a.org')).toBeCloseTo(strength('one@a.org'), 9);
  expect(person(store, 'some@a.org').summary).toMatchObject({ received: 5, contactDays: 5 });
});

it('counted again, they weigh the same', () => {
  const { store, inbox } = newStore();
  const mine = sent(9, ['ann@a.org', 'bob@b.org'], { date: NOON - 40 * DAY });
  take(store, inbox, shared(1, 'ann@a.org', '1/3', NOON), { ...mine, verdict: { ...mine.verdict, evidence: '1/2' } });
  const before = store.people.list(NOON, true);
  store.rebuild();
  expect(store.people.list(NOON, true)).toEqual(before);
});
