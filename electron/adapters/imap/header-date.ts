const MONTHS = new Map(
  ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map((name, month) => [
    threeLetters(name.charCodeAt(0), name.charCodeAt(1), name.charCodeAt(2)),
    month,
  ]),
);
const DAYS_BEFORE = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/** Three letters of any case as one number. */
function threeLetters(a: number, b: number, c: number): number {
  return ((a | 0x20) << 16) | ((b | 0x20) << 8) | (c | 0x20);
}

/** RFC 5322 §4.3, in minutes. Military letters and unknown names count as -0000: their use in the wild was wrong too often. */
const ZONES: Readonly<Record<string, number>> = { edt: -240, est: -300, cdt: -300, cst: -360, mdt: -360, mst: -420, pdt: -420, pst: -480 };

/** Month 0–11 of a three-letter English name given by its character codes, or -1. */
export function monthOf(a: number, b: number, c: number): number {
  return MONTHS.get(threeLetters(a, b, c)) ?? -1;
}

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
/** Leap days of the years before `year`. */
const leapDays = (year: number): number => Math.trunc((year - 1) / 4) - Math.trunc((year - 1) / 100) + Math.trunc((year - 1) / 400);
const LEAP_DAYS_1970 = leapDays(1970);

/** Epoch ms of a civil time `offset` minutes east of UTC; null where there is no such day or hour. */
export function epochOf(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  offset: number,
): number | null {
  if (!(year >= 1900 && year <= 9999 && month >= 0 && day >= 1 && hour <= 23 && minute <= 59 && second <= 60)) return null;
  const before = DAYS_BEFORE[month] ?? 0;
  const leap = isLeap(year);
  if (day > (DAYS_BEFORE[month + 1] ?? 0) - before + (leap && month === 1 ? 1 : 0)) return null;
  const days = 365 * (year - 1970) + leapDays(year) - LEAP_DAYS_1970 + before + (leap && month > 1 ? 1 : 0) + day - 1;
  return days * 86_400_000 + ((hour * 60 + minute - offset) * 60 + second) * 1000;
}

/** Minutes east of UTC of `+hhmm`; 0 where that cannot be. */
export function offsetOf(sign: number, digits: number): number {
  const hours = Math.trunc(digits / 100);
  const minutes = digits % 100;
  return hours > 23 || minutes > 59 ? 0 : sign * (hours * 60 + minutes);
}

const SPACE = 32;
const COLON = 58;

/** The number in `length` digits at `at`; NaN where there are others. */
function digits(text: string, at: number, length: number): number {
  let value = 0;
  for (let i = at; i < at + length; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

/** `03 Jan 2023 10:11:12 +0100` from `at`, as nearly every message has it; undefined where the form differs. */
function commonForm(text: string, at: number): number | null | undefined {
  const dayDigits = text.charCodeAt(at + 1) === SPACE ? 1 : 2;
  const i = at + dayDigits;
  const sign = text.charCodeAt(i + 19);
  if (
    text.charCodeAt(i) !== SPACE ||
    text.charCodeAt(i + 4) !== SPACE ||
    text.charCodeAt(i + 9) !== SPACE ||
    text.charCodeAt(i + 12) !== COLON ||
    text.charCodeAt(i + 15) !== COLON ||
    text.charCodeAt(i + 18) !== SPACE ||
    (sign !== 43 && sign !== 45)
  ) {
    return undefined;
  }
  const day = digits(text, at, dayDigits);
  const year = digits(text, i + 5, 4);
  const hour = digits(text, i + 10, 2);
  const minute = digits(text, i + 13, 2);
  const second = digits(text, i + 16, 2);
  const zone = digits(text, i + 20, 4);
  if (Number.isNaN(day + year + hour + minute + second + zone)) return undefined;
  const month = monthOf(text.charCodeAt(i + 1), text.charCodeAt(i + 2), text.charCodeAt(i + 3));
  return epochOf(year, month, day, hour, minute, second, offsetOf(sign === 43 ? 1 : -1, zone));
}

const monthNamed = (name: string): number => monthOf(name.charCodeAt(0), name.charCodeAt(1), name.charCodeAt(2));

const withoutComments = (text: string): string => {
  let plain = text;
  for (let depth = 0; depth < 8 && plain.includes('('); depth++) plain = plain.replace(/\([^()]*\)/g, ' ');
  return plain;
};

const DAY_FIRST = /^(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s-]+(\d{2,4})[\s,]+(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?\s*(.*)$/i;
/** asctime, as old Unix mailers wrote it: `Jan  3 10:11:12 2023`. */
const MONTH_FIRST = /^([a-z]{3,9})\.?\s+(\d{1,2})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s+(?:[a-z]{3,4}\s+)?(\d{4})\s*(.*)$/i;
const ISO = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

function zoneOf(text: string): number {
  const numeric = /^(?:gmt|utc?)?\s*([+-])(\d{2}):?(\d{2})/i.exec(text);
  if (numeric) return offsetOf(numeric[1] === '-' ? -1 : 1, Number(`${numeric[2]}${numeric[3]}`));
  return ZONES[/^[a-z]+/i.exec(text)?.[0].toLowerCase() ?? ''] ?? 0;
}

/** RFC 5322 §4.3: two and three digits mean the years 1950–2049 and 1900 + n. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year < 50 ? 2000 + year : 1900 + year;
};

function rareForm(value: string): number | null {
  const text = withoutComments(value)
    .replace(/^\s*[a-zà-ü]{2,9}\.?\s*,\s*/i, '')
    .replace(/^\s*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?\s+/i, '')
    .trim();
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) {
    const [, day = '', month = '', year = '', hour = '', minute = '', second = '0', zone = ''] = dayFirst;
    return epochOf(fullYear(year), monthNamed(month), Number(day), Number(hour), Number(minute), Number(second), zoneOf(zone));
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) {
    const [, month = '', day = '', hour = '', minute = '', second = '0', year = '', zone = ''] = monthFirst;
    return epochOf(Number(year), monthNamed(month), Number(day), Number(hour), Number(minute), Number(second), zoneOf(zone));
  }
  if (!ISO.test(text)) return null;
  const time = Date.parse(
    /(?:Z|[+-]\d{2}:?\d{2})$/.test(text.slice(10)) ? text : `${text.replace(' ', 'T')}${text.length > 10 ? 'Z' : ''}`,
  );
  return Number.isNaN(time) ? null : time;
}

/** The Date header (RFC 5322 §3.3 and §4.3) as epoch ms; null where it cannot be read. */
export function parseHeaderDate(value: string): number | null {
  if (value.length < 8 || value.length > 200) return null;
  const comma = value.indexOf(', ');
  const common = commonForm(value, comma === 3 ? 5 : 0);
  return common === undefined ? rareForm(value) : common;
}
