import { afterEach, describe, expect, it } from 'vitest';
import { campaigning, type Campaigning } from '../../support/writing/campaigning.ts';

const ana = { name: 'Ana Lopez', address: 'ana@nord.example' };
const ben = { name: 'Ben Okafor', address: 'ben@sud.example' };

let opened: Campaigning | null = null;
const start = async (): Promise<Campaigning> => {
  opened = await campaigning();
  await opened.know(ana, ben);
  return opened;
};
afterEach(async () => {
  await opened?.stop();
  opened = null;
});
const unchanged = { subject: null, text: null, personalLine: null };

describe('one recipient of a campaign', () => {
  it('gets the text written for them, and the others the template’s', async () => {
    const it = await start();
    const { id: campaignId } = await it.create();
    const personId = await it.idOf(ana.address);
    const text = 'Hello Ana,\n\nyour bridge stands.\n\nClaire\n';
    const edited = await it.host.ask('campaign.edit', { campaignId, personId, ...unchanged, subject: 'The bridge', text });
    expect(edited).toMatchObject({ edited: true, approved: false, subject: 'The bridge', text });
    const preview = await it.host.ask('campaign.preview', { campaignId });
    await it.host.ask('campaign.approve', { campaignId, personIds: preview.recipients.map(recipient => recipient.personId), seen: [] });
    await it.host.ask('campaign.start', { campaignId });
    await it.pass(24);
    const toAna = it.smtp.delivered.find(({ to }) => to === ana.address)?.raw ?? '';
    expect(toAna).toMatch(/^Subject: The bridge\r?$/m);
    expect(toAna).toContain('your bridge stands.');
    expect(it.smtp.delivered.find(({ to }) => to === ben.address)?.raw).toMatch(/^Subject: How are things\?\r?$/m);
  });

  it('has the template’s text again where their own is emptied', async () => {
    const it = await start();
    const { id: campaignId } = await it.create();
    const personId = await it.idOf(ana.address);
    const before = (await it.host.ask('campaign.preview', { campaignId })).recipients.find(recipient => recipient.personId === personId);
    await it.host.ask('campaign.edit', { campaignId, personId, ...unchanged, text: 'Hello Ana, all well?' });
    const after = await it.host.ask('campaign.edit', { campaignId, personId, ...unchanged, text: '' });
    expect(after).toMatchObject({ edited: false, text: before?.text });
  });

  it('may be approved and sent alone; the rest waits for its own approval', async () => {
    const it = await start();
    const { id: campaignId } = await it.create();
    await it.host.ask('campaign.approve', { campaignId, personIds: [await it.idOf(ana.address)], seen: [] });
    await it.host.ask('campaign.start', { campaignId });
    await it.pass(24);
    expect(it.smtp.delivered.map(({ to }) => to)).toEqual([ana.address]);
    await it.host.ask('campaign.approve', { campaignId, personIds: [await it.idOf(ben.address)], seen: [] });
    await it.host.ask('campaign.start', { campaignId });
    await it.pass(24);
    expect(it.smtp.delivered.map(({ to }) => to)).toEqual([ana.address, ben.address]);
  });

  it('is to be approved again after a change, and can no longer be changed once their letter is on its way', async () => {
    const it = await start();
    const { id: campaignId } = await it.create();
    const personId = await it.idOf(ana.address);
    await it.host.ask('campaign.approve', { campaignId, personIds: [personId], seen: [] });
    await it.host.ask('campaign.edit', { campaignId, personId, ...unchanged, personalLine: 'Your bridge stands.' });
    expect(await it.host.refused('campaign.start', { campaignId })).toMatchObject({ code: 'campaign-nothing-approved' });
    await it.host.ask('campaign.approve', { campaignId, personIds: [personId], seen: [] });
    await it.host.ask('campaign.start', { campaignId });
    expect(await it.host.refused('campaign.edit', { campaignId, personId, ...unchanged, text: 'Hello Ana, no.' })).toMatchObject({
      code: 'recipient-sent',
    });
    await it.pass(24);
    expect(it.smtp.delivered[0]?.raw).toContain('Your bridge stands.');
  });

  it('is looked at where a French text in « vous » was changed to « tu »', async () => {
    const it = await start();
    await it.mark(ana.address, { language: 'fr', register: 'vous' });
    const { id: campaignId } = await it.create();
    const personId = await it.idOf(ana.address);
    const text = 'Bonjour Ana,\n\nComment vas-tu depuis ton départ ?\n\nClaire\n';
    const { findings } = await it.host.ask('campaign.edit', { campaignId, personId, ...unchanged, text });
    expect(findings).toEqual([{ rule: 'other-register', severity: 'look', span: 'ton' }]);
  });
});
