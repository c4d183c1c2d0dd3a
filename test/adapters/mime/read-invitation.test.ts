import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInvitation } from '../../../electron/adapters/mime/read-invitation.ts';
import { type InvitationMail, invitationMail } from '../../support/agenda/invitation-mail.ts';

const MAIL: InvitationMail = {
  method: 'REPLY',
  uid: 'event-1@host',
  start: ':20260910T120000Z',
  end: ':20260910T130000Z',
  organiser: 'Me@Example.org',
  attendees: { 'ana@nord.example': 'ACCEPTED', 'ben@sud.example': 'DECLINED' },
};
const read = (mail: Partial<InvitationMail> = {}) => readInvitation(invitationMail({ ...MAIL, ...mail }), 'Europe/Paris');
const start = async (said: string): Promise<string> => new Date((await read({ start: said }))?.startsAt ?? NaN).toISOString();

describe('what an invitation says', () => {
  it('who, when and whether; folded lines, quoted names, alarms and time zones aside', async () => {
    expect(await read()).toEqual({
      method: 'reply',
      uid: 'event-1@host',
      stamp: Date.parse('2026-09-01T08:00Z'),
      startsAt: Date.parse('2026-09-10T12:00Z'),
      endsAt: Date.parse('2026-09-10T13:00Z'),
      organiser: 'me@example.org',
      attendees: [
        { address: 'ana@nord.example', accepted: true },
        { address: 'ben@sud.example', accepted: false },
      ],
    });
  });

  it('times in UTC, in a known zone, in Outlook’s own names, and whole days', async () => {
    expect(await start(':20260910T120000Z')).toBe('2026-09-10T12:00:00.000Z');
    expect(await start(';TZID=America/New_York:20260910T090000')).toBe('2026-09-10T13:00:00.000Z');
    expect(await start(';TZID="Romance Standard Time":20260910T140000')).toBe('2026-09-10T12:00:00.000Z');
    expect(await start(';VALUE=DATE:20260910')).toBe('2026-09-09T22:00:00.000Z');
    expect((await read({ start: ':soon' }))?.startsAt).toBeNull();
  });

  it('nothing where there is no calendar, no event or no word of it', async () => {
    expect(await readInvitation(Buffer.from('Subject: Hello\r\n\r\nBEGIN:VCALENDAR'), 'UTC')).toBeNull();
    expect(await read({ uid: ' ' })).toBeNull();
    expect(await read({ stamp: 'never' })).toBeNull();
  });

  it('whatever bytes a mail is made of, it is read or refused, never hung', async () => {
    const whole = invitationMail(MAIL);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 1 }), fc.uint8Array({ maxLength: 40 }), async (at, bytes) => {
        const broken = Buffer.concat([whole.subarray(0, at), bytes, whole.subarray(at)]);
        const said = await readInvitation(broken, 'UTC').catch(() => null);
        expect(said === null || said.uid !== '').toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});
