const DAY_MS = 86_400_000;
const WEEK_MS = 7 * DAY_MS;

/** Days of the user's time zone. A day is the number of its date since 1970-01-01, so days subtract and compare as integers. */
export interface LocalDays {
  /** The local day an instant (epoch ms) falls on. */
  dayOf(instant: number): number;
  /** Noon of a local day, epoch ms: the instant that shows as the same date in most zones of the world. */
  noonOf(day: number): number;
}

/** `timeZone`: IANA name. Throws RangeError for an unknown one. */
export function localDays(timeZone: string): LocalDays {
  const format = new Intl.DateTimeFormat('en-US-u-nu-latn-hc-h23', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  const read = (instant: number): number => {
    const part: Record<string, number> = {};
    for (const { type, value } of format.formatToParts(instant)) part[type] = Number(value);
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
  };
  // Intl costs microseconds and a scan asks millions of times: one offset serves a week unless a clock change falls into it. No zone has changed
  // its clocks twice within one, 1990 to 2040.
  const starts = new Map<number, number>();
  const ofWeeks = new Map<number, number | null>();
  const ofDays = new Map<number, number | null>();
  const offsetOfStart = (week: number): number => {
    const known = starts.get(week) ?? read(week * WEEK_MS);
    starts.set(week, known);
    return known;
  };
  const offsetAt = (instant: number): number => {
    const week = Math.floor(instant / WEEK_MS);
    let offset = ofWeeks.get(week);
    if (offset === undefined) {
      const first = offsetOfStart(week);
      offset = first === offsetOfStart(week + 1) ? first : null;
      ofWeeks.set(week, offset);
    }
    return offset ?? offsetOnDay(instant);
  };
  const offsetOnDay = (instant: number): number => {
    const utcDay = Math.floor(instant / DAY_MS);
    let offset = ofDays.get(utcDay);
    if (offset === undefined) {
      const first = read(utcDay * DAY_MS);
      offset = first === read((utcDay + 1) * DAY_MS - 1000) ? first : null;
      ofDays.set(utcDay, offset);
    }
    return offset ?? read(instant);
  };
  return {
    dayOf: instant => Math.floor((instant + offsetAt(instant)) / DAY_MS),
    noonOf: day => {
      const noon = day * DAY_MS + DAY_MS / 2;
      return noon - offsetAt(noon - offsetAt(noon));
    },
  };
}
