const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** When mail may go, on the clock of whoever receives it. */
export interface SendWindow {
  /** Minutes after local midnight, inclusive. */
  readonly from: number;
  /** Minutes after local midnight, exclusive; after `from`. */
  readonly to: number;
  /** ISO weekdays, 1 Monday … 7 Sunday. Empty: never, which nothing should ask for. */
  readonly days: readonly number[];
}

/** Working days, nine to half past six: when a personal letter is written. */
export const OFFICE_HOURS: SendWindow = { from: 9 * 60, to: 18 * 60 + 30, days: [1, 2, 3, 4, 5] };

interface LocalTime {
  /** Minutes after local midnight, with its fraction. */
  readonly minutes: number;
  readonly weekday: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Local time in an IANA zone. Throws RangeError for an unknown one. */
function localTime(at: number, zone: string): LocalTime {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US-u-nu-latn-hc-h23', {
      timeZone: zone,
      weekday: 'short',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(part['weekday'] ?? '') + 1;
  const milliseconds = ((at % 1000) + 1000) % 1000;
  const minutes = Number(part['hour']) * 60 + Number(part['minute']) + Number(part['second']) / 60 + milliseconds / MINUTE;
  return { minutes, weekday };
}

export function isInWindow(at: number, window: SendWindow, zone: string): boolean {
  const { minutes, weekday } = localTime(at, zone);
  return window.days.includes(weekday) && minutes >= window.from && minutes < window.to;
}

/** The first moment from `at` on that lies in the window; null where there is none within nine days. Epoch ms. */
export function nextInWindow(at: number, window: SendWindow, zone: string): number | null {
  if (isInWindow(at, window, zone)) return at;
  let candidate = at;
  for (let steps = 0; steps < 40; steps++) {
    const { minutes, weekday } = localTime(candidate, zone);
    const isOpenLater = window.days.includes(weekday) && minutes < window.from;
    // To the opening of today, else to the coming midnight. A clock change in between is met by looking again from where that leads.
    const wait = isOpenLater ? window.from - minutes : 24 * 60 - minutes;
    candidate = Math.ceil(candidate + Math.max(wait * MINUTE, 1));
    if (isInWindow(candidate, window, zone)) {
      // Summer time may have begun on the way: then this is an hour after the opening.
      const opening = candidate - Math.round((localTime(candidate, zone).minutes - window.from) * MINUTE);
      return opening >= at && isInWindow(opening, window, zone) ? opening : candidate;
    }
    if (candidate - at > 9 * DAY) return null;
  }
  return null;
}

/** Whether an IANA name is one this computer knows. */
export function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
