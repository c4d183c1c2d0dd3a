import { countsOnceWrittenTo, RULES } from '../../../shared/domain/letter.ts';

/** For SQL: our own constants. */
export const ONCE_WRITTEN_TO = RULES.filter(countsOnceWrittenTo)
  .map(rule => `'${rule}'`)
  .join(', ');
