const DAY_MS = 86_400_000;
const PERIOD: Readonly<Record<'day' | 'week', number>> = { day: DAY_MS, week: 7 * DAY_MS };
/** A backup made at ten is due again at ten, not a minute later each day. */
const SLACK_MS = 3_600_000;

/** Whether the time for the next has come (epoch ms). A newest one from the future says that a clock was set: then one more does no harm. */
export const backupIsDue = (every: 'day' | 'week', newest: number | null, now: number): boolean =>
  newest === null || newest > now || now - newest >= PERIOD[every] - SLACK_MS;
