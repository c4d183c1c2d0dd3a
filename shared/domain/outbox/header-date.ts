/** RFC 5322 §3.3 with the user's own offset: a letter says when it was written where it was written. */
export function headerDate(at: number, zoneOffset: number): string {
  const local = new Date(at + zoneOffset * 60_000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const sign = zoneOffset < 0 ? '-' : '+';
  const zone = `${sign}${two(Math.floor(Math.abs(zoneOffset) / 60))}${two(Math.abs(zoneOffset) % 60)}`;
  return `${local.toUTCString().slice(0, 25)} ${zone}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Minutes east of UTC in an IANA zone at that moment. */
export function zoneOffset(at: number, timeZone: string): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, format);
  }
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(name ?? '') ?? [];
  return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const HEADER_END = '\r\n\r\n';

/**
 * The same message dated when it goes, not when it was approved (RFC 5322 §3.6.1): only its one Date line changes. Null where there is not
 * exactly one. Bytes as Latin-1, one character a byte.
 */
export function replaceDate(raw: string, at: number, offset: number): string | null {
  const end = raw.indexOf(HEADER_END);
  if (end < 0) return null;
  const lines = [...raw.slice(0, end + 2).matchAll(/^date:[^\r\n]*\r\n(?![ \t])/gim)];
  const [line] = lines;
  if (!line || lines.length !== 1) return null;
  return `${raw.slice(0, line.index)}Date: ${headerDate(at, offset)}\r\n${raw.slice(line.index + line[0].length)}`;
}
