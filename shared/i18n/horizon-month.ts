import type { Formats } from './formats.ts';

const HORIZON_MS = 90 * 86_400_000;

/** The name of the month up to which silence is foretold (90 days ahead, shared/domain/risk.ts). */
export const horizonMonth = (formats: Formats, now: number): string => formats.monthName(now + HORIZON_MS);
