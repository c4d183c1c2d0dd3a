import { afterEach, describe, expect, it } from 'vitest';
import { campaigning, NOBODY, type Campaigning } from '../../support/writing/campaigning.ts';
import type { SendingOptions } from '../../support/outbox/sending-account.ts';

const HOURS = { startAt: null, fromHour: 9, toHour: 18, days: [1, 2, 3, 4, 5] };
const ana = { name: 'Ana Lopez', address: 'ana@nord.example' };
const jo = { name: 'Jo Carter', address: 'jo@york.example' };
let opened: Campaigning | null = null;
/** The computer stands in Paris, where it is ten in the morning; Jo's letters came from New York. */
const start = async (options: SendingOptions = {}): Promise<Campaigning> => {
  const it = (opened = await campaigning(options));
  await it.know(ana, jo);
  const inbox = it.mail.folders.get('INBOX');
  // Letters of late September: summer time in both.
  inbox?.clocks.set(1, 120);
  inbox?.clocks.set(2, -240);
  return it;
};
const reads = (it: Campaigning): string[] => it.mail.commands.filter(line => line.includes('HEADER.FIELDS (DATE)'));
afterEach(async () => {
  await opened?.stop();
  opened = null;
});

describe('the clock of whoever receives a letter', () => {
  it('decides when it goes, as the dry run said', async () => {
    const it = await start();
    const campaign = await it.create({ schedule: HOURS });
    const plan = await it.host.ask('campaign.dryRun', { campaignId: campaign.id });
    expect(plan.finish).toBe('2026-11-23T14:00:00.000Z');
    await it.approveAll(campaign);
    await it.host.ask('campaign.start', { campaignId: campaign.id });
    await it.pass(1);
    expect(it.smtp.delivered.map(({ to }) => to)).toEqual([ana.address]);
    await it.pass(3.9);
    expect(it.smtp.delivered).toHaveLength(1);
    await it.pass(0.2);
    expect(it.smtp.delivered.map(({ to }) => to)).toEqual([ana.address, jo.address]);
    // Read once, in one command, and remembered.
    expect(reads(it)).toEqual(['UID FETCH 1,2 (BODY.PEEK[HEADER.FIELDS (DATE)])']);
  });

  it('lets a birthday letter go in the morning of the day there, and no later than its midnight', async () => {
    const it = await start();
    const personIds = [await it.idOf(jo.address)];
    const campaign = await it.create({
      kind: 'wishes',
      templateKind: 'birthday',
      // A Saturday, and letters go on working days: a birthday is what it is.
      schedule: { ...HOURS, startAt: '2026-11-28T05:00:00.000Z' },
      audience: { ...NOBODY, personIds },
    });
    await it.approveAll(campaign);
    await it.host.ask('campaign.start', { campaignId: campaign.id });
    const [row] = it.outbox.store.list({ campaign: campaign.id });
    expect(new Date(row?.scheduledFor ?? 0).toISOString()).toBe('2026-11-28T14:00:00.000Z');
    expect(new Date(row?.latest ?? 0).toISOString()).toBe('2026-11-29T05:00:00.000Z');
    expect(row?.terms.zone).toBe('America/New_York');
  });

  it('is ahead of the user’s in Tokyo, where the day of a birthday begins before it does here', async () => {
    const it = await start();
    it.mail.folders.get('INBOX')?.clocks.set(2, 540);
    const personIds = [await it.idOf(jo.address)];
    const birthday = { kind: 'wishes', templateKind: 'birthday', audience: { ...NOBODY, personIds } } as const;
    const campaign = await it.create({ ...birthday, schedule: { ...HOURS, startAt: '2026-11-28T05:00:00.000Z' } });
    await it.approveAll(campaign);
    await it.host.ask('campaign.start', { campaignId: campaign.id });
    await it.pass(24 * 5);
    const [row] = await it.host.ask('outbox.list', { campaign: campaign.id });
    expect(row).toMatchObject({ state: 'filed', acceptedAt: '2026-11-28T00:00:00.000Z' });
  });

  it('has passed the day of a birthday: then the letter is held, not late', async () => {
    const it = await start();
    const personIds = [await it.idOf(ana.address)];
    const birthday = { kind: 'wishes', templateKind: 'birthday', audience: { ...NOBODY, personIds } } as const;
    const campaign = await it.create({ ...birthday, schedule: { ...HOURS, startAt: '2026-11-22T08:00:00.000Z' } });
    await it.approveAll(campaign);
    await it.host.ask('campaign.start', { campaignId: campaign.id });
    await it.pass(48);
    expect(it.smtp.delivered).toEqual([]);
    expect(await it.host.ask('outbox.list', { campaign: campaign.id })).toMatchObject([{ state: 'held', reason: 'late' }]);
  });

  it('is the user’s own where the mailbox cannot be read now, which stops nobody, and is asked again', async () => {
    const it = await start();
    const campaign = await it.create({ schedule: HOURS });
    it.mail.misbehaviour = { refuse: 'connection-refused' };
    expect((await it.host.ask('campaign.dryRun', { campaignId: campaign.id })).finish).toBe('2026-11-23T09:00:00.000Z');
    it.mail.misbehaviour = {};
    expect((await it.host.ask('campaign.dryRun', { campaignId: campaign.id })).finish).toBe('2026-11-23T14:00:00.000Z');
  });

  it('is not asked of a folder that was rebuilt since', async () => {
    const it = await start();
    it.mail.folders.get('INBOX')?.renumber();
    const campaign = await it.create({ schedule: HOURS });
    expect((await it.host.ask('campaign.dryRun', { campaignId: campaign.id })).finish).toBe('2026-11-23T09:00:00.000Z');
  });
});
