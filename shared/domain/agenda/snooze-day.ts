export const SNOOZES = ['tomorrow', 'next-week', 'next-month'] as const;
export type SnoozeChoice = (typeof SNOOZES)[number];

const DAY_MS = 86_400_000;

/** The local day on which a reminder comes back: the day after, the Monday after, the same day a month later (or the last of that month). */
export function snoozeDay(choice: SnoozeChoice, today: number): number {
  switch (choice) {
    case 'tomorrow':
      return today + 1;
    case 'next-week':
      // 1970-01-01 (day 0) was a Thursday.
      return today + 7 - ((((today + 3) % 7) + 7) % 7);
    case 'next-month': {
      const date = new Date(today * DAY_MS);
      const lastOfNext = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 2, 0)).getUTCDate();
      return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, Math.min(date.getUTCDate(), lastOfNext)) / DAY_MS;
    }
  }
}
