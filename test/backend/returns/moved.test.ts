import { afterEach, describe, expect, it } from 'vitest';
import { campaigning, EVERYBODY, type Campaigning } from '../../support/writing/campaigning.ts';
import { answerMail, deliverTo } from '../../support/returns/came-back.ts';

const ana = { name: 'Ana Lopez', address: 'ana@nord.example' };
const NEW = 'ana.b@ouest.example';

let opened: Campaigning | null = null;
afterEach(async () => {
  await opened?.stop();
  opened = null;
});

/** Ana answered a letter and gave another address. The number of the proposal. */
async function answered(newAddress = NEW): Promise<{ it: Campaigning; proposal: number }> {
  const it = (opened = await campaigning());
  await it.know(ana);
  const first = await it.create();
  await it.approveAll(first);
  await it.host.ask('campaign.start', { campaignId: first.id });
  await it.pass(1);
  const inReplyTo = it.outbox.store.list({ campaign: first.id })[0]?.messageId ?? '';
  const inbox = it.mail.folders.get('INBOX');
  if (inbox)
    deliverTo(inbox, answerMail({ from: ana.address, inReplyTo, text: `My new address is ${newAddress}, write there.` }), it.clock.at);
  await it.host.ask('scan.run', { accountId: it.accountId });
  const [proposal] = (await it.host.ask('suppression.list', {})).proposals;
  expect(proposal).toMatchObject({ kind: 'new-address', address: ana.address, newAddress });
  // Long enough that a letter may go again.
  it.clock.pass(20 * 86_400_000);
  return { it, proposal: proposal?.id ?? 0 };
}

const writesTo = async (it: Campaigning): Promise<string[]> => {
  const campaign = await it.create({ audience: EVERYBODY });
  const { included } = await it.host.ask('campaign.audience', { campaignId: campaign.id });
  return included.map(({ address }) => address);
};

describe('a new address somebody gave', () => {
  it('is written to once the user agrees, and nothing goes to the old one', async () => {
    const { it, proposal } = await answered();
    expect(await writesTo(it)).toEqual([ana.address]);
    await it.mark(ana.address, { starred: true });
    await it.host.ask('suppression.confirm', { id: proposal });
    expect(await writesTo(it)).toEqual([NEW]);
    const campaign = await it.create({ audience: EVERYBODY });
    const [recipient] = (await it.preview(campaign)).recipients;
    // Their name and what the user said of them go along.
    expect(recipient).toMatchObject({ address: NEW, name: 'Ana Lopez', personalLineRequired: true });
    const personId = recipient?.personId ?? 0;
    await it.host.ask('campaign.edit', { campaignId: campaign.id, personId, subject: null, text: null, personalLine: 'Good luck there.' });
    expect((await it.approveAll(campaign)).recipients).toMatchObject([{ address: NEW, approved: true }]);
    await it.host.ask('campaign.start', { campaignId: campaign.id });
    await it.pass(24);
    expect(it.smtp.delivered.at(-1)?.to).toBe(NEW);
    const { recipients } = await it.host.ask('campaign.status', { campaignId: campaign.id });
    expect(recipients).toMatchObject([{ address: NEW, name: 'Ana Lopez', personId, state: 'filed' }]);
  });

  it('is the same person’s when a letter comes from it', async () => {
    const { it, proposal } = await answered();
    await it.host.ask('suppression.confirm', { id: proposal });
    const before = await it.idOf(ana.address);
    await it.know({ name: 'Ana Lopez', address: NEW, wrote: 1, written: null });
    expect(await it.idOf(NEW)).toBe(before);
  });

  it('is nobody’s again where the user takes it back', async () => {
    const { it, proposal } = await answered();
    await it.host.ask('suppression.confirm', { id: proposal });
    await it.host.ask('suppression.reopen', { id: proposal });
    expect(await writesTo(it)).toEqual([ana.address]);
    await it.know({ name: 'Somebody Else', address: NEW, wrote: 1, written: null });
    expect(await it.idOf(NEW)).not.toBe(await it.idOf(ana.address));
  });

  it('is not joined to them where it is the user’s own, or somebody else’s, who took over', async () => {
    const { it, proposal } = await answered('me@atelier.example');
    await it.host.ask('suppression.confirm', { id: proposal });
    expect(await writesTo(it)).toEqual([]);
    await it.stop();
    const { it: other, proposal: next } = await answered('ben@nord.example');
    await other.know({ name: 'Ben Okafor', address: 'ben@nord.example', wrote: 40, written: 50 });
    await other.host.ask('suppression.confirm', { id: next });
    expect(await other.idOf('ben@nord.example')).not.toBe(await other.idOf(ana.address));
    expect(await writesTo(other)).toEqual(['ben@nord.example']);
  });

  it('stays a proposal where the user says no', async () => {
    const { it, proposal } = await answered();
    await it.host.ask('suppression.dismiss', { id: proposal });
    expect(await writesTo(it)).toEqual([ana.address]);
  });
});
