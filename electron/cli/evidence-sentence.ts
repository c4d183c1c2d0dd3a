import type { Evidence } from '../../shared/contract/shapes.ts';
import type { Formats } from '../../shared/i18n/formats.ts';
import type { Messages } from '../../shared/i18n/index.ts';

/** How far ahead the risk looks (docs/architecture.md, "Three numbers"). */
const HORIZON_MS = 90 * 86_400_000;

/** The name of the month up to which the risk looks. */
export const horizonMonth = (formats: Formats, now = Date.now()): string => formats.monthName(now + HORIZON_MS);

/** The reason in one sentence, the same words as in the window. */
export const evidenceSentence = (evidence: Evidence, { words, formats }: { words: Messages; formats: Formats }, now = Date.now()): string =>
  words.evidence.sentence(evidence, horizonMonth(formats, now));
