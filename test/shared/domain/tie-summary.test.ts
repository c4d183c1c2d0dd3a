import fc from 'fast-check';
import { expect, it } from 'vitest';
import { localDays } from '../../../shared/domain/local-day.ts';
import { summariseTie } from '../../../shared/domain/tie-summary.ts';

const paris = localDays('Europe/Paris');
const at = (iso: string): number => Date.parse(iso);

it('a tie is summed up from its letters', () => {
  const { summary, contact } = summariseTie(
    [
      { date: at('2026-03-01T22:30Z'), direction: 'sent' },
      { date: at('2026-03-01T23:30Z'), direction: 'received' },
      { date: at('2026-03-02T09:00Z'), direction: 'received' },
      { date: at('2026-01-10T09:00Z'), direction: 'received' },
    ],
    paris,
  );
  expect(summary).toEqual({
    firstReceived: at('2026-01-10T09:00Z'),
    lastReceived: at('2026-03-02T09:00Z'),
    firstSent: at('2026-03-01T22:30Z'),
    lastSent: at('2026-03-01T22:30Z'),
    lastTouch: null,
    lastTwoWay: at('2026-03-01T22:30Z'),
    received: 3,
    sent: 1,
    contactDays: 3,
  });
  expect(contact?.lastContactDay).toBe(paris.dayOf(at('2026-03-02T09:00Z')));
});

it('a tie only one side wrote has no two-way contact, and no letters no contact at all', () => {
  expect(summariseTie([{ date: 0, direction: 'received' }], paris).summary.lastTwoWay).toBeNull();
  expect(summariseTie([], paris)).toMatchObject({ contact: null, summary: { received: 0, sent: 0, contactDays: 0, lastReceived: null } });
});

it('the order of letters does not matter', () => {
  const letter = fc.record({
    date: fc.integer({ min: 0, max: 1_800_000_000_000 }),
    direction: fc.constantFrom('sent' as const, 'received' as const),
  });
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 50 }), letters => {
      expect(summariseTie(letters.toReversed(), paris)).toEqual(summariseTie(letters, paris));
    }),
  );
});

it('a call counts as both having spoken, and as a day of contact', () => {
  const wrote = { date: at('2026-01-10T09:00Z'), direction: 'received' } as const;
  const { summary, contact } = summariseTie([wrote], paris, [at('2026-03-02T09:00Z'), at('2026-02-02T09:00Z')]);
  expect(summary).toMatchObject({
    lastTouch: at('2026-03-02T09:00Z'),
    lastTwoWay: at('2026-03-02T09:00Z'),
    received: 1,
    sent: 0,
    contactDays: 3,
  });
  expect(contact?.lastContactDay).toBe(paris.dayOf(at('2026-03-02T09:00Z')));
});
