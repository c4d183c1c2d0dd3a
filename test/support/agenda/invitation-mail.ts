import { Buffer } from 'node:buffer';

export interface InvitationMail {
  readonly method: 'REQUEST' | 'REPLY' | 'CANCEL';
  readonly uid: string;
  /** As iCalendar writes them. */
  readonly start: string;
  readonly end?: string;
  readonly stamp?: string;
  readonly organiser: string;
  /** Addresses with their PARTSTAT. */
  readonly attendees: Readonly<Record<string, string>>;
}

/** A mail with a calendar part, folded and quoted as Outlook and Google write them. */
export function invitationMail({ method, uid, start, end, stamp = '20260901T080000Z', organiser, attendees }: InvitationMail): Uint8Array {
  const people = Object.entries(attendees).map(
    ([address, status]) =>
      `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${status};CN="Dupont: A;\r\n  B";X-NUM-GUESTS=0:mailto:${address}`,
  );
  const calendar = [
    'BEGIN:VCALENDAR',
    `METHOD:${method}`,
    'BEGIN:VTIMEZONE\r\nTZID:Romance Standard Time\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nEND:STANDARD\r\nEND:VTIMEZONE',
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART${start}`,
    ...(end === undefined ? [] : [`DTEND${end}`]),
    `ORGANIZER;CN=Org:MAILTO:${organiser}`,
    ...people,
    'BEGIN:VALARM\r\nUID:alarm\r\nEND:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
  return Buffer.from(
    [
      `From: ${organiser}`,
      'Subject: Accepted: Coffee',
      'MIME-Version: 1.0',
      'Content-Type: multipart/alternative; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Yes.',
      '--b',
      `Content-Type: text/calendar; charset="UTF-8"; method=${method}`,
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(calendar)
        .toString('base64')
        .replaceAll(/(.{76})/g, '$1\r\n'),
      '--b--',
      '',
    ].join('\r\n'),
  );
}
