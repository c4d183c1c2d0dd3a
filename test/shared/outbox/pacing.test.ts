import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { domainOf, pace, warmedUp, type PastMail } from '../../../shared/domain/outbox/pacing.ts';
import { capsOf, isKnownToFile, type SendCaps } from '../../../shared/domain/outbox/provider-caps.ts';

const SECOND = 1000;
const HOUR = 3600 * SECOND;
const DAY = 24 * HOUR;

const anyCaps: fc.Arbitrary<SendCaps> = fc.record({
  perDay: fc.integer({ min: 1, max: 60 }),
  perHour: fc.integer({ min: 1, max: 20 }),
  gap: fc.tuple(fc.integer({ min: 0, max: 60 * SECOND }), fc.integer({ min: 60 * SECOND, max: 120 * SECOND })),
  domainGap: fc.integer({ min: 0, max: 300 * SECOND }),
});

/** Sends a queue as the outbox does: asks, waits as told, asks again. */
function sendAll(addresses: readonly string[], caps: SendCaps, sendingDays: number): PastMail[] {
  const sent: PastMail[] = [];
  let now = Date.UTC(2026, 10, 23);
  const waiting = addresses.map((address, id) => ({ id, address }));
  for (let asked = 0; waiting.length > 0 && asked < 20_000; asked++) {
    let wake = Infinity;
    const at = waiting.findIndex(delivery => {
      const verdict = pace(
        now,
        delivery,
        sent.filter(mail => mail.at >= now - DAY),
        caps,
        sendingDays,
      );
      if (!verdict.go) wake = Math.min(wake, verdict.at);
      return verdict.go;
    });
    const [next] = at < 0 ? [] : waiting.splice(at, 1);
    if (next) sent.push({ at: now, address: next.address });
    else {
      expect(wake).toBeGreaterThan(now);
      now = wake;
    }
  }
  expect(waiting).toEqual([]);
  return sent;
}

const most = (sent: readonly PastMail[], length: number): number =>
  Math.max(...sent.map(({ at }) => sent.filter(other => other.at > at - length && other.at <= at).length));

describe('the pace of sending', () => {
  it('never passes the cap of any 24 hours or of any hour, keeps its gaps, and sends everything in the end', () => {
    fc.assert(
      fc.property(
        anyCaps,
        fc.integer({ min: 0, max: 6 }),
        fc.array(fc.constantFrom('a@x.test', 'b@x.test', 'c@y.test', 'd@z.test'), { minLength: 1, maxLength: 50 }),
        (caps, sendingDays, addresses) => {
          const sent = sendAll(addresses, caps, sendingDays);
          expect(most(sent, DAY)).toBeLessThanOrEqual(warmedUp(caps.perDay, sendingDays));
          expect(most(sent, HOUR)).toBeLessThanOrEqual(caps.perHour);
          for (const [i, mail] of sent.entries()) {
            const before = sent[i - 1];
            if (before) expect(mail.at - before.at).toBeGreaterThanOrEqual(caps.gap[0]);
            const same = sent.slice(0, i).findLast(({ address }) => domainOf(address) === domainOf(mail.address));
            if (same) expect(mail.at - same.at).toBeGreaterThanOrEqual(caps.domainGap);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('starts a mailbox that has sent nothing with ten a day, then twenty, then forty', () => {
    expect([0, 1, 2, 3].map(days => warmedUp(150, days))).toEqual([10, 20, 40, 80]);
    expect(warmedUp(40, 9)).toBe(40);
  });

  it('waits thirty to ninety seconds between two mails, not always as long', () => {
    const now = Date.UTC(2026, 10, 23);
    const caps = capsOf('mail.unknown.example', 'me@unknown.example');
    const waits = Array.from({ length: 50 }, (_, id) => {
      const verdict = pace(now, { id, address: 'x@b.test' }, [{ at: now, address: 'y@a.test' }], caps, 0);
      return verdict.go ? 0 : verdict.at - now;
    });
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(30 * SECOND);
    expect(Math.max(...waits)).toBeLessThanOrEqual(90 * SECOND);
    expect(new Set(waits).size).toBeGreaterThan(40);
  });

  it('takes mail dated in the future, by a clock set back, for mail of now', () => {
    const now = Date.UTC(2026, 10, 23);
    const caps: SendCaps = { perDay: 100, perHour: 100, gap: [30 * SECOND, 30 * SECOND], domainGap: 0 };
    const verdict = pace(now, { id: 1, address: 'x@b.test' }, [{ at: now + 5 * HOUR, address: 'y@a.test' }], caps, 9);
    expect(verdict).toEqual({ go: false, at: now + 30 * SECOND, whole: true });
  });
});

describe('the caps of a provider', () => {
  it.each([
    ['smtp.gmail.com', 'me@gmail.com', 80, 40, true],
    ['smtp.googlemail.com', 'me@googlemail.com', 80, 40, true],
    ['smtp.gmail.com', 'me@atelier.example', 150, 40, true],
    ['smtp-mail.outlook.com', 'me@outlook.fr', 60, 30, true],
    ['smtp.office365.com', 'me@atelier.example', 150, 40, true],
    ['smtp.fastmail.com', 'me@fastmail.com', 150, 40, false],
    ['ssl0.ovh.net', 'me@atelier.example', 150, 40, false],
    ['pro1.mail.ovh.net', 'me@atelier.example', 150, 40, false],
    ['smtp.orange.fr', 'me@wanadoo.fr', 40, 15, false],
    ['smtp.mail.yahoo.com', 'me@yahoo.fr', 60, 30, false],
    ['smtp.mail.me.com', 'me@icloud.com', 40, 15, false],
    ['mail.example.org', 'me@example.org', 40, 15, false],
  ])('%s for %s: %i a day, %i an hour; files by itself: %s', (host, address, perDay, perHour, files) => {
    expect([capsOf(host, address).perDay, capsOf(host, address).perHour, isKnownToFile(host)]).toEqual([perDay, perHour, files]);
    expect(capsOf(host.toUpperCase(), address)).toEqual(capsOf(host, address));
  });

  it('are told by the server that really sends, not by the address', () => {
    expect(capsOf('smtp.gmail.com', 'me@gmail.com').perDay).toBe(80);
    expect(capsOf('smtp.gmail.com', 'me@atelier.example').perDay).toBe(150);
    expect(capsOf('SSL0.OVH.NET', 'me@atelier.example').perHour).toBe(40);
    expect(capsOf('smtp.orange.fr', 'me@wanadoo.fr').perDay).toBe(40);
    expect(capsOf('notgmail.com', 'me@gmail.com')).toEqual(capsOf('mail.unknown.example', 'x@unknown.example'));
  });

  it('know which servers file what they take', () => {
    expect(['smtp.gmail.com', 'smtp-mail.outlook.com', 'smtp.office365.com'].every(isKnownToFile)).toBe(true);
    expect(['ssl0.ovh.net', 'smtp.orange.fr', 'outlook.com.evil.example'].some(isKnownToFile)).toBe(false);
  });
});
