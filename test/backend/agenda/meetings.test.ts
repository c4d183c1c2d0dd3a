import { afterEach, describe, expect, it } from 'vitest';
import { type InvitationMail, invitationMail } from '../../support/agenda/invitation-mail.ts';
import { mailbox, messageHeader } from '../../support/fake-mail/message-header.ts';
import { campaigning, type Campaigning } from '../../support/writing/campaigning.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const ANA = 'ana@nord.example';
const ME = 'me@atelier.example';
let opened: Campaigning | null = null;
afterEach(async () => {
  await opened?.stop();
  opened = null;
});

/** The clock stands on 23 November 2026, 9:00 UTC; Ana wrote two months ago. */
async function start(): Promise<Campaigning> {
  const it = (opened = await campaigning());
  await it.know({ name: 'Ana Lopez', address: ANA, wrote: 60, written: 61 });
  return it;
}

const stampOf = (at: number): string => new Date(at).toISOString().replaceAll(/[-:]|\.000/g, '');

/** A mail about a meeting so many hours from now arrives. */
async function hear(it: Campaigning, hours: number, over: Partial<InvitationMail> = {}, folder = 'INBOX'): Promise<void> {
  const box = it.mail.folders.get(folder);
  if (!box) throw new Error(`no ${folder}`);
  const from = folder === 'Sent' ? ME : ANA;
  const header = messageHeader({
    uid: 0,
    from: [mailbox(from, 'Ana Lopez')],
    to: [mailbox(folder === 'Sent' ? ANA : ME, 'Claire')],
    date: it.clock.at,
    internalDate: it.clock.at,
    messageId: `${Math.random()}@mail.example`,
    subject: 'Accepted: Coffee',
  });
  const before = box.uidNext;
  box.deliver(header);
  box.sources.set(
    before,
    invitationMail({
      method: 'REPLY',
      uid: 'coffee@nord.example',
      start: `:${stampOf(it.clock.at + hours * HOUR)}`,
      end: `:${stampOf(it.clock.at + (hours + 1) * HOUR)}`,
      organiser: ME,
      attendees: { [ANA]: 'ACCEPTED' },
      ...over,
    }),
  );
  await it.host.ask('scan.run', { accountId: it.accountId });
}
const meetings = async (it: Campaigning) => it.host.ask('touch.list', { personId: await it.idOf(ANA) });

describe('meetings read from the mailbox', () => {
  it('count once they took place, once, and stay away where the user took them out', async () => {
    const it = await start();
    await hear(it, 5);
    expect(await meetings(it)).toEqual([]);
    it.clock.pass(7 * HOUR);
    await it.host.ask('scan.run', { accountId: it.accountId });
    const [met, ...more] = await meetings(it);
    expect(met).toMatchObject({ channel: 'meeting', at: new Date(it.clock.at - 2 * HOUR).toISOString(), fromInvitation: true });
    expect(more).toEqual([]);
    expect((await it.host.ask('person.get', { address: ANA })).lastTwoWay).toBe(met?.at);
    await it.host.ask('touch.remove', { touchId: met?.id ?? 0 });
    for (const folder of it.mail.folders.values()) folder.renumber();
    await it.host.ask('scan.run', { accountId: it.accountId });
    expect(await meetings(it)).toEqual([]);
  });

  it('do not count where they were declined, called off, or for many', async () => {
    const it = await start();
    await hear(it, -30, { uid: 'declined', attendees: { [ANA]: 'DECLINED' } });
    const many = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map(name => [`${name}@many.example`, 'NEEDS-ACTION']));
    await hear(it, -31, { uid: 'many', method: 'REQUEST', attendees: { [ANA]: 'ACCEPTED', ...many } });
    await hear(it, 2, { uid: 'called-off' });
    await hear(it, 2, { uid: 'called-off', method: 'CANCEL', stamp: '20260902T080000Z' });
    it.clock.pass(DAY);
    await it.host.ask('scan.run', { accountId: it.accountId });
    expect(await meetings(it)).toEqual([]);
  });

  it('the user accepted count from the answer in Sent', async () => {
    const it = await start();
    await hear(it, -26, { uid: 'hers', organiser: ANA, attendees: { [ME]: 'ACCEPTED' } }, 'Sent');
    expect(await meetings(it)).toMatchObject([{ channel: 'meeting', fromInvitation: true }]);
  });
});
