import PostalMime from 'postal-mime';
import type { Attendee, Invitation } from '../../../shared/domain/agenda/meeting.ts';
import { localDays } from '../../../shared/domain/local-day.ts';

/** An invitation is small; an attached agenda is not looked at. */
const MAX_BYTES = 256 * 1024;
const MAX_LINES = 5_000;
const MAX_ATTENDEES = 500;
const DAY_MS = 86_400_000;

interface Property {
  readonly name: string;
  readonly params: ReadonlyMap<string, string>;
  readonly value: string;
}

/**
 * The first event of a mail's text/calendar part; null where there is none that says a UID. Of an event that comes back only the first time
 * is read.
 * @param raw the message as the server sent it
 * @param timeZone IANA name, for times of a zone that is not known by its name
 */
export async function readInvitation(raw: Uint8Array, timeZone: string): Promise<Invitation | null> {
  const mail = await PostalMime.parse(raw.subarray(0, MAX_BYTES), { maxNestingDepth: 20, maxHeadersSize: MAX_BYTES });
  const part = mail.attachments.find(({ mimeType }) => /^text\/calendar$/i.test(mimeType));
  if (!part) return null;
  const text = typeof part.content === 'string' ? part.content : new TextDecoder().decode(part.content);
  return invitationOf(text, timeZone);
}

function invitationOf(text: string, timeZone: string): Invitation | null {
  // Unfolded: RFC 5545 §3.1.
  const lines = text.replaceAll(/\r?\n[ \t]/g, '').split(/\r?\n/, MAX_LINES);
  const method = lines
    .map(propertyOf)
    .find(property => property?.name === 'METHOD')
    ?.value.toLowerCase();
  if (method !== 'request' && method !== 'reply' && method !== 'cancel') return null;
  const first = lines.findIndex(line => /^BEGIN:VEVENT\s*$/i.test(line));
  const last = lines.findIndex((line, at) => at > first && /^END:VEVENT\s*$/i.test(line));
  if (first < 0 || last < 0) return null;
  const event = withoutAlarms(lines.slice(first + 1, last)).flatMap(line => propertyOf(line) ?? []);
  const of = (name: string): Property | undefined => event.find(property => property.name === name);
  const uid = of('UID')?.value.trim().slice(0, 500) ?? '';
  const stamp = momentOf(of('DTSTAMP'), timeZone);
  if (uid === '' || stamp === null) return null;
  const startsAt = momentOf(of('DTSTART'), timeZone);
  return {
    method,
    uid,
    stamp,
    startsAt,
    endsAt: momentOf(of('DTEND'), timeZone) ?? startsAt,
    organiser: addressOf(of('ORGANIZER')),
    attendees: event
      .filter(({ name }) => name === 'ATTENDEE')
      .slice(0, MAX_ATTENDEES)
      .flatMap(attendeeOf),
  };
}

function withoutAlarms(lines: readonly string[]): string[] {
  let depth = 0;
  return lines.filter(line => {
    if (/^BEGIN:/i.test(line)) depth += 1;
    const isOutside = depth === 0;
    if (/^END:/i.test(line)) depth -= 1;
    return isOutside;
  });
}

/** `NAME;PARAM=value;PARAM="quoted":value` (RFC 5545 §3.1). */
function propertyOf(line: string): Property | null {
  const head = /^([A-Za-z-]{1,40})((?:;[A-Za-z-]{1,40}=(?:"[^"]{0,500}"|[^";:]{0,500})){0,30}):(.*)$/s.exec(line);
  if (!head) return null;
  const [, name = '', params = '', value = ''] = head;
  const pairs = [...params.matchAll(/;([A-Za-z-]+)=("[^"]*"|[^";:]*)/g)];
  return {
    name: name.toUpperCase(),
    params: new Map(pairs.map(([, key = '', said = '']) => [key.toUpperCase(), said.replaceAll('"', '')])),
    value,
  };
}

function addressOf(property: Property | undefined): string | null {
  const said = /^mailto:(\S{3,320})$/i.exec(property?.value.trim() ?? '')?.[1] ?? property?.params.get('EMAIL') ?? '';
  return /^[^\s@]+@[^\s@]+$/.test(said) ? said.toLowerCase() : null;
}

function attendeeOf(property: Property): Attendee[] {
  const address = addressOf(property);
  // Rooms and lists are nobody one meets (RFC 5545 §3.2.3).
  const isPerson = /^(INDIVIDUAL|)$/i.test(property.params.get('CUTYPE') ?? '');
  return address === null || !isPerson ? [] : [{ address, accepted: property.params.get('PARTSTAT')?.toUpperCase() === 'ACCEPTED' }];
}

/** A date, a UTC time or a local one (RFC 5545 §3.3.5), epoch ms. Whole days begin at their midnight in the user's zone. */
function momentOf(property: Property | undefined, timeZone: string): number | null {
  const [, year, month, day, hour, minute, second, utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?$/.exec(property?.value.trim() ?? '') ?? [];
  if (year === undefined) return null;
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const time = (Number(hour ?? 0) * 3600 + Number(minute ?? 0) * 60 + Number(second ?? 0)) * 1000;
  if (utc === 'Z') return midnight + time;
  return zoneOf(property?.params.get('TZID'), timeZone).noonOf(midnight / DAY_MS) - DAY_MS / 2 + time;
}

/** Outlook names zones in its own way: then the user's is the best guess. */
function zoneOf(name: string | undefined, timeZone: string): ReturnType<typeof localDays> {
  try {
    return localDays(name ?? timeZone);
  } catch {
    return localDays(timeZone);
  }
}
