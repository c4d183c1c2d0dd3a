import type { Evidence } from '../../shared/contract/shapes.ts';
import type { Formats } from '../../shared/i18n/formats.ts';
import { horizonMonth } from '../../shared/i18n/horizon-month.ts';
import type { Messages } from '../../shared/i18n/index.ts';

/** The reason in one sentence, the same words as in the window. */
export const evidenceSentence = (evidence: Evidence, { words, formats }: { words: Messages; formats: Formats }, now = Date.now()): string =>
  words.evidence.sentence(evidence, horizonMonth(formats, now));
