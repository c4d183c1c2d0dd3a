import type { Until } from '../../shared/contract/agenda.ts';
import { SNOOZES } from '../../shared/domain/agenda/snooze-day.ts';

/** What was said after --until: one of the usual choices, or a day in words. */
export const untilOption = (said: string): Until =>
  SNOOZES.find(choice => choice === said.trim().toLowerCase().replace(' ', '-')) ?? { typed: said };
