import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packDays, unpackDays } from '../../../electron/adapters/sqlite/day-blob.ts';
import { DayLedger } from '../../../electron/adapters/sqlite/day-ledger.ts';
import { hash53, letterKey, messageKey } from '../../../electron/adapters/sqlite/letter-key.ts';
import { idsOfFolder, messageId } from '../../../electron/adapters/sqlite/message-id.ts';
import { NumberMap } from '../../../electron/adapters/sqlite/number-map.ts';
import { received } from './support/mail.ts';

const day = fc.oneof(fc.integer({ min: 7000, max: 40_000 }), fc.integer({ min: -3000, max: 30 }));

describe('the days of a tie', () => {
  it('come out of the blob as they went in', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(day, fc.integer({ min: 1, max: 100_000 })), { selector: ([day]) => day, maxLength: 600 }),
        pairs => {
          const sorted = pairs.toSorted(([a], [b]) => a - b);
          const days = sorted.map(([day]) => day);
          const shares = sorted.map(([, count]) => count);
          expect(unpackDays(packDays(days, shares).slice())).toEqual({ days, shares });
        },
      ),
    );
  });

  it('take about two bytes each', () => {
    const days = Array.from({ length: 200 }, (_, at) => 20_000 + at * 3);
    const letters = days.map(() => 2);
    expect(packDays(days, letters).length).toBeLessThan(410);
  });

  it('are the same whatever the order and the pauses they are added in', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.boolean(), fc.integer({ min: 6, max: 60 })), { maxLength: 80 }), added => {
        const ledger = new DayLedger();
        for (const [day, pause, share] of added) {
          ledger.add(day, share);
          if (pause) ledger.days();
        }
        const all = added.map(([day]) => day).toSorted((a, b) => a - b);
        expect(ledger.days()).toEqual([...new Set(all)]);
        const { days, shares } = unpackDays(DayLedger.fromBlob(ledger.toBlob().slice()).toBlob());
        const added60 = (on: number): number => added.reduce((sum, [day, , share]) => sum + (day === on ? share : 0), 0);
        expect(shares).toEqual(days.map(on => Math.min(60, added60(on))));
      }),
    );
  });
});

describe('a map of numbers', () => {
  it('is a map', () => {
    const key = fc.oneof(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }));
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })), { maxLength: 300 }), pairs => {
        const map = new NumberMap();
        for (const [key, value] of pairs) map.set(key, value);
        const model = new Map(pairs);
        expect(map.size).toBe(model.size);
        for (const [key, value] of model) expect(map.get(key)).toBe(value);
        expect(map.get(Number.MAX_SAFE_INTEGER - 301)).toBe(model.get(Number.MAX_SAFE_INTEGER - 301) ?? 0);
      }),
    );
  });

  it('grows to a mailbox of any size', () => {
    const map = new NumberMap();
    for (let key = 1; key <= 100_000; key += 1) map.set(key * 4_294_967_296, key);
    expect([map.size, map.get(4_294_967_296), map.get(100_000 * 4_294_967_296), map.get(7)]).toEqual([100_000, 1, 100_000, 0]);
  });
});

describe('keys', () => {
  it('of a hundred thousand letters are distinct, positive and exact', () => {
    const keys = new Set<number>();
    for (let at = 0; at < 100_000; at += 1) keys.add(letterKey(received(1, 'ann@a.org').header, hash53(`${at}@a.org`), at % 7));
    expect(keys.size).toBe(100_000);
    expect([...keys].every(key => Number.isSafeInteger(key) && key > 0)).toBe(true);
  });

  it('of a message follow its Message-ID and its sender, and nothing that differs between copies', () => {
    const key = (id: string, sender: number, uid = 1) => letterKey(received(uid, 'ann@a.org', { id }).header, messageKey(id), sender);
    expect(key('a@x', 1)).toBe(key('a@x', 1, 99));
    expect(key('a@x', 1)).not.toBe(key('a@x', 2));
    expect(key('a@x', 1)).not.toBe(key('b@x', 1));
    expect(messageKey('')).toBeNull();
  });

  it('keep folders apart up to the last UID', () => {
    expect(messageId(1, 4_294_967_295) + 1).toBe(messageId(2, 0));
    expect(idsOfFolder(3)).toEqual({ first: messageId(3, 0), last: messageId(3, 4_294_967_295) });
  });
});
