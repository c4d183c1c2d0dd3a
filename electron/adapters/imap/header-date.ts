const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
/** RFC 5322 §4.3, in minutes. Military letters and unknown names count as -0000: their use in the wild was wrong too often. */
const ZONES: Readonly<Record<string, number>> = { edt: -240, est: -300, cdt: -300, cst: -360, mdt: -360, mst: -420, pdt: -420, pst: -480 };

/** Month 0–11 of a three-letter English name, or -1. */
export function monthOf(name: string): number {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase());
  return name.length >= 3 && at % 3 === 0 ? at / 3 : -1;
}

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
  if (year < 1900 || year > 9999 || month < 0 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return null;
  if (day > 28 && day > new Date(Date.UTC(year, month + 1, 0)).getUTCDate()) return null;
  return Date.UTC(year, month, day, hour, minute, second) - offset * 60_000;
}

/** Minutes east of UTC of `+hhmm`; 0 where that cannot be. */
export function offsetOf(sign: number, digits: number): number {
  const hours = Math.trunc(digits / 100);
  const minutes = digits % 100;
  return hours > 23 || minutes > 59 ? 0 : sign * (hours * 60 + minutes);
}

const digit = (text: string, at: number): number => text.charCodeAt(at) - 48;
const isDigit = (value: number): boolean => value >= 0 && value <= 9;

/** `03 Jan 2023 10:11:12 +0100` from `at`, as nearly every message has it; undefined where the form differs. */
function commonForm(text: string, at: number): number | null | undefined {
  let day = digit(text, at);
  if (!isDigit(day)) return undefined;
  const units = digit(text, at + 1);
  let i = at + 1;
  if (isDigit(units)) {
    day = day * 10 + units;
    i++;
  }
  if (text[i] !== ' ' || text[i + 4] !== ' ' || text[i + 9] !== ' ' || text[i + 12] !== ':' || text[i + 15] !== ':' || text[i + 18] !== ' ')
    return undefined;
  const signCode = text.charCodeAt(i + 19);
  if (signCode !== 43 && signCode !== 45) return undefined;
  let value = 0;
  const number = (from: number, length: number): number => {
    value = 0;
    for (let k = from; k < from + length; k++) {
      const d = digit(text, k);
      value = isDigit(d) ? value * 10 + d : NaN;
    }
    return value;
  };
  const year = number(i + 5, 4);
  const hour = number(i + 10, 2);
  const minute = number(i + 13, 2);
  const second = number(i + 16, 2);
  const zone = number(i + 20, 4);
  if (Number.isNaN(year + hour + minute + second + zone)) return undefined;
  return epochOf(year, monthOf(text.slice(i + 1, i + 4)), day, hour, minute, second, offsetOf(signCode === 43 ? 1 : -1, zone));
}

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
    return epochOf(fullYear(year), monthOf(month), Number(day), Number(hour), Number(minute), Number(second), zoneOf(zone));
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) {
    const [, month = '', day = '', hour = '', minute = '', second = '0', year = '', zone = ''] = monthFirst;
    return epochOf(Number(year), monthOf(month), Number(day), Number(hour), Number(minute), Number(second), zoneOf(zone));
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
