import type { Circle } from '../../../shared/contract/writing.ts';
import { CADENCE_DAYS_AT_MOST } from '../../../shared/domain/agenda/circle.ts';

const days = (text: string): number | undefined => {
  const value = /^\d{1,4}$/.test(text.trim()) ? Number(text) : 0;
  return value >= 1 && value <= CADENCE_DAYS_AT_MOST ? value : undefined;
};

/** The rhythm in two fields: null where both are empty, undefined where it is none. */
export function rhythmIn(ideal: string, max: string): Circle['cadence'] | undefined {
  if (ideal.trim() === '' && max.trim() === '') return null;
  const [idealDays, maxDays] = [days(ideal), days(max)];
  return idealDays !== undefined && maxDays !== undefined && idealDays <= maxDays ? { idealDays, maxDays } : undefined;
}
