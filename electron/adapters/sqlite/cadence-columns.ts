import type { Cadence } from '../../../shared/contract/writing.ts';

/** As circles and marks have them: both or neither. */
export interface CadenceColumns {
  readonly ideal_days: number | null;
  readonly max_days: number | null;
}

export const cadenceOf = ({ ideal_days: idealDays, max_days: maxDays }: CadenceColumns): Cadence | null =>
  idealDays === null || maxDays === null ? null : { idealDays, maxDays };
