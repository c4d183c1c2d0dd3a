import type { Clock } from '../../backend/ports/index.ts';

/** `timeZone`: IANA name, for tests and for a user whose computer is set to another; the computer's where left out. */
export const systemClock = (timeZone?: string): Clock => ({
  now: () => Date.now(),
  timeZone: () => timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone,
});
