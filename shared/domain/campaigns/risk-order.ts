import type { PreflightFinding } from '../templates/preflight.ts';

/** What makes one mail of a campaign riskier than another, beside what pre-flight found. */
export interface RiskSigns {
  readonly findings: readonly PreflightFinding[];
  readonly textLength: number;
  readonly medianLength: number;
  /** Never answered any letter. */
  readonly neverReplied: boolean;
  /** Days since the last two-way contact; null if there was none. */
  readonly silentDays: number | null;
  /** The text's language is not the one they usually write in. */
  readonly oddLanguage: boolean;
  readonly starred: boolean;
}

/** Higher is riskier; only the order matters. The weights say what one would be most ashamed of. */
export function riskOf(signs: RiskSigns): number {
  const held = signs.findings.filter(({ severity }) => severity === 'hold').length;
  const looks = signs.findings.length - held;
  const odd = Math.abs(Math.log((signs.textLength + 1) / (signs.medianLength + 1)));
  return (
    held * 100 +
    looks * 20 +
    (signs.oddLanguage ? 30 : 0) +
    (signs.starred ? 15 : 0) +
    (signs.neverReplied ? 12 : 0) +
    Math.min(15, (signs.silentDays ?? 1000) / 60) +
    Math.min(10, odd * 10)
  );
}

/** A bulk approval of more than twenty asks for a look at these first. */
export const BULK_LIMIT = 20;
export const LOOK_AT_FIRST = 5;

export function riskiest<T>(items: readonly T[], risk: (item: T) => number): readonly T[] {
  return items.toSorted((a, b) => risk(b) - risk(a)).slice(0, LOOK_AT_FIRST);
}
