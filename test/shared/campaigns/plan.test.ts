import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSending } from '../../../shared/domain/campaigns/plan.ts';
import { capsOf } from '../../../shared/domain/outbox/provider-caps.ts';
import { isInWindow, OFFICE_HOURS } from '../../../shared/domain/outbox/send-window.ts';

const DAY = 86_400_000;
const FRIDAY_EVENING = Date.UTC(2026, 10, 27, 19);
const terms = {
  caps: capsOf('mail.unknown.example', 'me@atelier.example'),
  window: OFFICE_HOURS,
  zoneOf: () => 'Europe/Paris',
  past: [],
  sendingDays: 30,
};
const addresses = (count: number): string[] => Array.from({ length: count }, (_, index) => `p${index}@d${index % 50}.example`);

describe('the plan of a campaign', () => {
  it('starts on Monday morning what was started on Friday evening', () => {
    const [first = 0] = planSending(addresses(1), FRIDAY_EVENING, terms);
    expect(new Date(first).toISOString()).toBe('2026-11-30T08:00:00.000Z');
  });

  it('warms a new account up: ten, twenty, forty', () => {
    const plan = planSending(addresses(70), FRIDAY_EVENING, { ...terms, sendingDays: 0 });
    const days = Map.groupBy(plan, at => new Date(at).toISOString().slice(0, 10));
    expect([...days.values()].map(({ length }) => length).slice(0, 2)).toEqual([10, 20]);
  });

  it('keeps the order, the hours, and the caps of every 24 hours', () => {
    fc.assert(
      fc.property(fc.nat(150), fc.nat(7 * DAY), fc.nat(20), (count, offset, sendingDays) => {
        const plan = planSending(addresses(count), FRIDAY_EVENING + offset, { ...terms, sendingDays });
        expect(plan).toHaveLength(count);
        for (const [index, at] of plan.entries()) {
          expect(isInWindow(at, OFFICE_HOURS, 'Europe/Paris')).toBe(true);
          if (index > 0) expect(at - (plan[index - 1] ?? 0)).toBeGreaterThanOrEqual(terms.caps.gap[0]);
          expect(plan.filter(other => other > at - DAY && other <= at).length).toBeLessThanOrEqual(terms.caps.perDay);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('goes by the clock of whoever receives it, and fills the evening of one with the noon of another', () => {
    const zoneOf = (address: string): string => (address.startsWith('ny') ? 'America/New_York' : 'Europe/Paris');
    const monday = Date.UTC(2026, 10, 30, 17, 25);
    const [late = 0, early = 0, next = 0] = planSending(['a@x.example', 'ny@y.example', 'b@z.example'], monday, {
      ...terms,
      zoneOf,
    });
    expect(new Date(late).toISOString()).toBe('2026-11-30T17:25:00.000Z');
    expect(new Date(early).toISOString().slice(0, 13)).toBe('2026-11-30T17');
    // Half past six in Paris is past: the next morning there.
    expect(planSending(['b@z.example'], monday + 600_000, { ...terms, zoneOf })).toEqual([Date.UTC(2026, 11, 1, 8)]);
    expect(next).toBeGreaterThan(late);
    const morning = planSending(['ny@y.example', 'a@x.example'], Date.UTC(2026, 10, 30, 6), { ...terms, zoneOf });
    expect(morning.map(at => new Date(at).toISOString())).toEqual(['2026-11-30T14:00:00.000Z', '2026-11-30T08:00:00.000Z']);
  });

  it('keeps everybody’s own hours, whatever the mixture of zones', () => {
    const zones = ['Europe/Paris', 'America/Los_Angeles', 'Asia/Tokyo'];
    const zoneOf = (address: string): string => zones[Number(/\d+/.exec(address)?.[0]) % 3] ?? '';
    fc.assert(
      fc.property(fc.nat(90), fc.nat(7 * DAY), (count, offset) => {
        const all = addresses(count);
        const plan = planSending(all, FRIDAY_EVENING + offset, { ...terms, zoneOf });
        for (const [index, at] of plan.entries()) expect(isInWindow(at, OFFICE_HOURS, zoneOf(all[index] ?? ''))).toBe(true);
        for (const at of plan) expect(plan.filter(other => other > at - DAY && other <= at).length).toBeLessThanOrEqual(terms.caps.perDay);
      }),
      { numRuns: 20 },
    );
  });

  it('without caps everything goes at once', () => {
    const plan = planSending(addresses(3), Date.UTC(2026, 10, 30, 9), { ...terms, caps: null });
    expect(new Set(plan).size).toBe(1);
  });
});
