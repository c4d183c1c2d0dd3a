import { epochOf, monthOf, offsetOf } from './header-date.ts';

/** Bytes of a quoted INTERNALDATE without its quotes: `dd-Mon-yyyy hh:mm:ss +zzzz` (RFC 9051 §9, date-time). */
export const INTERNAL_DATE_LENGTH = 26;

function number(bytes: Uint8Array, from: number, length: number): number {
  let value = 0;
  for (let i = from; i < from + length; i++) {
    const digit = (bytes[i] ?? 0) - 48;
    // The day of the month may be padded with a space.
    if (digit === -16 && i === from) continue;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** Epoch ms of the INTERNALDATE at `at`; null where it cannot be read. */
export function parseInternalDate(bytes: Uint8Array, at = 0): number | null {
  const sign = bytes[at + 21];
  if (sign !== 43 && sign !== 45) return null;
  const day = number(bytes, at, 2);
  const year = number(bytes, at + 7, 4);
  const hour = number(bytes, at + 12, 2);
  const minute = number(bytes, at + 15, 2);
  const second = number(bytes, at + 18, 2);
  const zone = number(bytes, at + 22, 4);
  if (Number.isNaN(day + year + hour + minute + second + zone)) return null;
  const month = monthOf(bytes[at + 3] ?? 0, bytes[at + 4] ?? 0, bytes[at + 5] ?? 0);
  return epochOf(year, month, day, hour, minute, second, offsetOf(sign === 43 ? 1 : -1, zone));
}
