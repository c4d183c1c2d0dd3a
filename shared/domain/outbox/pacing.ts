import type { SendCaps } from './provider-caps.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A mail that went, or may have gone, from the account. */
export interface PastMail {
  /** Epoch ms. */
  readonly at: number;
  readonly address: string;
}

export type Pace =
  | { readonly go: true }
  /** `whole`: nothing at all may go from the account before then; else only nothing to this domain. Epoch ms. */
  | { readonly go: false; readonly at: number; readonly whole: boolean };

/** What a mailbox that sends little may send at first: ten, and twice as many after each day on which it sent. */
export const warmedUp = (perDay: number, sendingDays: number): number => Math.min(perDay, 10 * 2 ** Math.min(sendingDays, 20));

export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** The same delivery always waits as long, so that asking again moves nothing; neighbours differ. Knuth's multiplicative hash. */
function jitter(id: number, [from, to]: SendCaps['gap']): number {
  const fraction = (Math.imul(id, 2_654_435_761) >>> 0) / 4_294_967_296;
  return from + Math.floor(fraction * (to - from));
}

/** When the oldest of the last `most` mails leaves the window of `length`; null while there is room. */
function freeAt(past: readonly PastMail[], now: number, length: number, most: number): number | null {
  const inside = past.map(({ at }) => Math.min(at, now)).filter(at => at > now - length);
  if (inside.length < most) return null;
  const blocking = inside.toSorted((a, b) => a - b)[inside.length - Math.max(1, most)];
  return most === 0 || blocking === undefined ? now + length : blocking + length;
}

/**
 * Whether this delivery may go from its account now.
 * @param past every mail of the last 24 h; a time in the future (the clock was set back) counts as now
 * @param sendingDays earlier days on which the account sent by Fil Rouge
 */
export function pace(
  now: number,
  delivery: { readonly id: number; readonly address: string },
  past: readonly PastMail[],
  caps: SendCaps,
  sendingDays: number,
): Pace {
  const until = Math.max(
    freeAt(past, now, DAY, warmedUp(caps.perDay, sendingDays)) ?? 0,
    freeAt(past, now, HOUR, caps.perHour) ?? 0,
    ...past.map(({ at }) => Math.min(at, now) + jitter(delivery.id, caps.gap)),
  );
  if (until > now) return { go: false, at: until, whole: true };
  const domain = domainOf(delivery.address);
  const same = Math.max(0, ...past.filter(({ address }) => domainOf(address) === domain).map(({ at }) => Math.min(at, now)));
  if (same > 0 && same + caps.domainGap > now) return { go: false, at: same + caps.domainGap, whole: false };
  return { go: true };
}
