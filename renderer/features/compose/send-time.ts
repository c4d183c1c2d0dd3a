import { instantOf } from '../../ui/MomentField.tsx';

export type SendChoice = 'now' | 'tomorrow' | 'date';

const MORNING_HOUR = 9;

function tomorrowMorning(now: number): string {
  const at = new Date(now);
  at.setDate(at.getDate() + 1);
  at.setHours(MORNING_HOUR, 0, 0, 0);
  return at.toISOString();
}

/** When a letter leaves: null at once; undefined while the chosen moment is none to come. */
export function sendTime(choice: SendChoice, local: string, now: number): string | null | undefined {
  if (choice === 'now') return null;
  if (choice === 'tomorrow') return tomorrowMorning(now);
  const at = instantOf(local);
  return at !== null && Date.parse(at) > now ? at : undefined;
}
