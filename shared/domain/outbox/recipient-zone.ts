import { zoneOffset } from './header-date.ts';

/** What the Date header of a letter of theirs says: when, and how far east of UTC their clock stood. */
export interface ClockSeen {
  /** Epoch ms. */
  readonly at: number;
  readonly offsetMinutes: number;
}

/** One of each clock there is, the most people first among those that go alike for half of the year. */
const ZONES = [
  'Europe/Paris',
  'Europe/London',
  'Europe/Athens',
  'Europe/Istanbul',
  'Africa/Lagos',
  'Africa/Johannesburg',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Phoenix',
  'America/Bogota',
  'America/Sao_Paulo',
  'America/Halifax',
  'America/Santiago',
  'America/St_Johns',
  'America/Anchorage',
  'Pacific/Honolulu',
  'Asia/Dubai',
  'Asia/Tehran',
  'Asia/Karachi',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Dhaka',
  'Asia/Bangkok',
  'Asia/Shanghai',
  'Asia/Tokyo',
  'Australia/Adelaide',
  'Australia/Brisbane',
  'Australia/Sydney',
  'Pacific/Noumea',
  'Pacific/Auckland',
] as const;

/**
 * The IANA zone whose clock most of these letters were written by, summer and winter; the user's own among those that fit as well; null
 * where they do not tell. A zero is no witness: whole providers write every Date in UTC (and `-0000` says so, RFC 5322 §3.3).
 */
export function zoneOfLetters(letters: readonly ClockSeen[], own: string): string | null {
  const seen = letters.filter(({ offsetMinutes }) => offsetMinutes !== 0);
  const fitting = (zone: string): number => seen.filter(({ at, offsetMinutes }) => zoneOffset(at, zone) === offsetMinutes).length;
  const [best] = [own, ...ZONES].map(zone => ({ zone, fits: fitting(zone) })).toSorted((a, b) => b.fits - a.fits);
  return best && best.fits * 2 > seen.length ? best.zone : null;
}
