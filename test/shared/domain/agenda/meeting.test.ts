import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Invitation, meetingOf } from '../../../../shared/domain/agenda/meeting.ts';

const isMine = (address: string): boolean => address === 'me@x';
const yes = (address: string) => ({ address, accepted: true });
const open = (address: string) => ({ address, accepted: false });
const mail = (over: Partial<Invitation> = {}): Invitation => ({
  method: 'request',
  uid: 'e',
  stamp: 1,
  startsAt: 100,
  endsAt: 200,
  organiser: 'me@x',
  attendees: [],
  ...over,
});
const reply = (address: string, accepted: boolean, stamp = 2): Invitation =>
  mail({ method: 'reply', stamp, attendees: [{ address, accepted }], startsAt: null, endsAt: null });

describe('a meeting', () => {
  it('took place with whoever accepted, once it is over', () => {
    const mails = [mail({ attendees: [open('ana@x'), open('ben@x')] }), reply('ana@x', true), reply('ben@x', false)];
    expect(meetingOf(mails, isMine, 200)).toEqual({ at: 100, addresses: ['ana@x'] });
    expect(meetingOf(mails, isMine, 199)).toBeNull();
  });

  it('somebody else called for needs the user’s own yes', () => {
    const invited = mail({ organiser: 'ana@x', attendees: [open('me@x')] });
    expect(meetingOf([invited], isMine, 300)).toBeNull();
    expect(meetingOf([invited, { ...reply('me@x', true), organiser: 'ana@x' }], isMine, 300)).toEqual({ at: 100, addresses: ['ana@x'] });
    expect(meetingOf([invited, { ...reply('me@x', false), organiser: 'ana@x' }], isMine, 300)).toBeNull();
  });

  it('of more than five people, or called off, is none', () => {
    const four = ['a', 'b', 'c', 'd'].map(name => yes(`${name}@x`));
    expect(meetingOf([mail({ attendees: four })], isMine, 300)?.addresses).toHaveLength(4);
    expect(meetingOf([mail({ attendees: [...four, open('e@x')] })], isMine, 300)).toBeNull();
    expect(meetingOf([mail({ attendees: four }), mail({ method: 'cancel', stamp: 5 })], isMine, 300)).toBeNull();
    expect(meetingOf([mail({ attendees: four, stamp: 6 }), mail({ method: 'cancel', stamp: 5 })], isMine, 300)).not.toBeNull();
  });

  it('moved is where the newest mail says, and the order of mails makes no difference', () => {
    const mails = [
      mail({ attendees: [yes('ana@x')] }),
      mail({ stamp: 3, startsAt: 400, endsAt: 500 }),
      reply('ben@x', true, 4),
      reply('ben@x', false, 2),
    ];
    expect(meetingOf(mails, isMine, 300)).toBeNull();
    fc.assert(
      fc.property(fc.shuffledSubarray(mails, { minLength: 4 }), shuffled => {
        expect(meetingOf(shuffled, isMine, 600)).toEqual({ at: 400, addresses: ['ana@x', 'ben@x'] });
      }),
    );
  });
});
