import { describe, expect, it } from 'vitest';
import { openStore } from '../../../electron/adapters/sqlite/open-store.ts';
import { DAY, received } from './support/mail.ts';
import { newFile, newStore, person, take } from './support/stores.ts';

describe('contact-days are days of the user', () => {
  it('two letters across midnight are two days in Paris and one in New York, counted again when the user moves', () => {
    const file = newFile();
    const { store, inbox } = newStore(file, 'Europe/Paris');
    const midnight = Date.UTC(2026, 1, 3, 23);
    take(store, inbox, received(1, 'ann@a.org', { date: midnight - 60_000 }), received(2, 'ann@a.org', { date: midnight + 60_000 }));
    expect(person(store, 'ann@a.org').summary.contactDays).toBe(2);
    store.close();
    const moved = openStore({ file, timeZone: 'America/New_York' });
    expect(person(moved, 'ann@a.org').summary.contactDays).toBe(1);
    moved.close();
    const back = openStore({ file, timeZone: 'Europe/Paris' });
    expect(person(back, 'ann@a.org').summary.contactDays).toBe(2);
    back.close();
  });

  it('the days of a clock change are whole days', () => {
    const { store, inbox } = newStore();
    // 29 March 2026 has 23 hours in Paris, 25 October 25.
    const spring = Date.UTC(2026, 2, 28, 23);
    const autumn = Date.UTC(2026, 9, 24, 22);
    const minute = 60_000;
    const times = [spring - minute, spring, spring + 23 * 60 * minute - 1, spring + 23 * 60 * minute];
    times.push(autumn - minute, autumn, autumn + 25 * 60 * minute - 1, autumn + 25 * 60 * minute);
    take(store, inbox, ...times.map((date, at) => received(at + 1, 'ann@a.org', { date })));
    expect(person(store, 'ann@a.org').summary.contactDays).toBe(6);
  });

  it('the clock of silence stands while the whole mailbox is silent, newsletters or not', () => {
    const { store, inbox } = newStore();
    const start = Date.UTC(2025, 0, 6, 12);
    take(store, inbox, received(1, 'ann@a.org', { date: start }), received(2, 'bob@b.org', { date: start + 300 * DAY }));
    const silent = (days: number) => store.people.byAddress('ann@a.org', start + days * DAY)?.health.silentDays;
    expect(silent(300)).toBe(14);
    store.expunge(inbox, [{ first: 2, last: 2 }]);
    expect(silent(10)).toBe(10);
    expect(silent(300)).toBe(14);
  });
});
