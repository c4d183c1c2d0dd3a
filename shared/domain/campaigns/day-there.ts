import { localDays } from '../local-day.ts';

const HOUR = 3_600_000;

/**
 * A date meant here, lived there: where it is the 28th in `here` at that moment, the 28th in `there` from `fromHour` to its midnight. A
 * birthday is that of whoever has it. Epoch ms; zones are IANA names.
 */
export function dayThere(at: number, here: string, there: string, fromHour: number): { readonly opens: number; readonly ends: number } {
  const noon = localDays(there).noonOf(localDays(here).dayOf(at));
  return { opens: noon + (fromHour - 12) * HOUR, ends: noon + 12 * HOUR };
}
