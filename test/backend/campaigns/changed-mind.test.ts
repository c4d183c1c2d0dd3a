import { afterEach, describe, expect, it } from 'vitest';
import { campaigning, type Campaigning } from '../../support/writing/campaigning.ts';

const SECOND = 1 / 3600;
const ana = { name: 'Ana Lopez', address: 'ana@nord.example' };
const ben = { name: 'Ben Okafor', address: 'ben@sud.example' };

let opened: Campaigning | null = null;
/** Ten seconds to change one's mind, and no other limit. */
async function started(draft: Parameters<Campaigning['create']>[0] = {}): Promise<{ it: Campaigning; campaignId: string }> {
  const it = (opened = await campaigning({ policy: { capsOf: () => null, undoMs: 10_000 } }));
  await it.know(ana, ben);
  const campaign = await it.create(draft);
  await it.approveAll(campaign);
  // Approved long before: the time to change one's mind is counted from the start.
  it.clock.pass(3_600_000);
  await it.host.ask('campaign.start', { campaignId: campaign.id });
  return { it, campaignId: campaign.id };
}
afterEach(async () => {
  await opened?.stop();
  opened = null;
});

describe('a mind that changes', () => {
  it('just after the start keeps every letter back', async () => {
    const { it, campaignId } = await started();
    await it.pass(8 * SECOND);
    expect(it.smtp.delivered).toEqual([]);
    const rows = await it.host.ask('outbox.list', { campaign: campaignId });
    const undone = await it.host.ask('outbox.undo', { ids: rows.map(({ id }) => id) });
    expect(undone.cancelled).toHaveLength(2);
    await it.pass(24);
    expect(it.smtp.delivered).toEqual([]);
  });

  it('later than that is told so, letter by letter', async () => {
    const { it, campaignId } = await started();
    await it.pass(1);
    const rows = await it.host.ask('outbox.list', { campaign: campaignId });
    expect(await it.host.ask('outbox.undo', { ids: rows.map(({ id }) => id) })).toMatchObject({ cancelled: [] });
    expect(it.smtp.delivered).toHaveLength(2);
  });

  it('has the same time after “send now” of what was held', async () => {
    const { it, campaignId } = await started();
    await it.host.ask('campaign.pause', { campaignId });
    const [held] = await it.host.ask('outbox.list', { campaign: campaignId });
    expect(held).toMatchObject({ state: 'held' });
    const id = held?.id ?? 0;
    await it.host.ask('outbox.resolve', { id, decision: 'again' });
    await it.pass(8 * SECOND);
    expect(it.smtp.delivered).toEqual([]);
    expect(await it.host.ask('outbox.undo', { ids: [id] })).toMatchObject({ cancelled: [id] });
    await it.pass(24);
    expect(it.smtp.delivered).toEqual([]);
  });

  it('and of a new copy of what may have been sent', async () => {
    const { it, campaignId } = await started();
    it.smtp.plan.push({ drop: 'after the dot' });
    await it.pass(24);
    const asked = (await it.host.ask('outbox.list', { campaign: campaignId })).find(({ state }) => state === 'needs-user');
    const before = it.smtp.delivered.length;
    await it.host.ask('outbox.resolve', { id: asked?.id ?? 0, decision: 'again' });
    await it.pass(8 * SECOND);
    expect(it.smtp.delivered).toHaveLength(before);
    const [copy] = await it.host.ask('outbox.list', { campaign: campaignId });
    expect(await it.host.ask('outbox.undo', { ids: [copy?.id ?? 0] })).toMatchObject({ cancelled: [copy?.id] });
    await it.pass(24);
    expect(it.smtp.delivered).toHaveLength(before);
  });

  it('cancels every step that was still to come, and lists each', async () => {
    const { it, campaignId } = await started({
      fields: { link: 'https://example.org/harbours', why: 'you build them' },
      followUps: [
        { afterDays: 7, templateKind: 'sharing', templateIds: [] },
        { afterDays: 7, templateKind: 'check-in', templateIds: [] },
      ],
    });
    await it.pass(24);
    expect(it.smtp.delivered).toHaveLength(2);
    const { recipients, campaign } = await it.host.ask('campaign.cancel', { campaignId });
    expect(campaign.state).toBe('cancelled');
    const stepsOf = (address: string) =>
      recipients
        .filter(row => row.address === address)
        .map(({ step, state, reason }) => `${step} ${state} ${reason ?? ''}`.trim())
        .toSorted();
    for (const { address } of [ana, ben])
      expect(stepsOf(address)).toEqual(['1 filed', '2 cancelled cancelled-by-user', '3 cancelled cancelled-by-user']);
    await it.pass(24 * 30);
    expect(it.smtp.delivered).toHaveLength(2);
  });
});
