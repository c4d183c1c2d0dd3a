import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { openWritingStore } from '../../../electron/adapters/sqlite/writing-store.ts';
import { capsOf } from '../../../shared/domain/outbox/provider-caps.ts';
import { acquaintances, campaigning, type Campaigning } from '../../support/writing/campaigning.ts';
import type { SendingOptions } from '../../support/outbox/sending-account.ts';

const DAY = 86_400_000;
const ana = { name: 'Ana Lopez', address: 'ana@nord.example' };
const ben = { name: 'Ben Okafor', address: 'ben@sud.example' };
const slow = { capsOf: () => capsOf('mail.unknown.example', 'me@atelier.example'), undoMs: 10_000 };

let opened: Campaigning | null = null;
const start = async (options: SendingOptions = {}): Promise<Campaigning> => (opened = await campaigning(options));
afterEach(async () => {
  await opened?.stop();
  opened = null;
});

describe('a campaign under way', () => {
  it('plans what the caps allow, writes nothing, and the days come true', async () => {
    const it = await start({ policy: slow });
    await it.know(...acquaintances(40));
    const schedule = { startAt: null, fromHour: 9, toHour: 18, days: [1, 2, 3, 4, 5] };
    const campaign = await it.create({ schedule });
    const plan = await it.host.ask('campaign.dryRun', { campaignId: campaign.id });
    expect(plan).toMatchObject({ recipients: 40, held: 0, capPerDay: 10 });
    expect(plan.days.reduce((sum, { count }) => sum + count, 0)).toBe(40);
    expect(plan.days[0]).toEqual({ day: '2026-11-23', count: 10 });
    expect(plan.days.length).toBeGreaterThan(1);
    expect(await it.host.ask('outbox.list', {})).toEqual([]);
    await it.approveAll(campaign);
    await it.host.ask('campaign.start', { campaignId: campaign.id });
    await it.pass(24 * 14);
    const { recipients } = await it.host.ask('campaign.status', { campaignId: campaign.id });
    expect(recipients.map(({ state }) => state)).toEqual(recipients.map(() => 'filed'));
    const perDay = Map.groupBy(recipients, ({ sentAt }) => sentAt?.slice(0, 10) ?? '');
    expect([...perDay.keys()].toSorted()).toEqual(plan.days.map(({ day }) => day));
    expect(new Set(it.smtp.delivered.map(({ to }) => to)).size).toBe(it.smtp.delivered.length);
  });

  it('pauses, goes on and cancels; what had left stays sent', async () => {
    const it = await start({ policy: slow });
    await it.know(...acquaintances(12));
    const campaign = await it.create();
    await it.approveAll(campaign);
    await it.host.ask('campaign.start', { campaignId: campaign.id });
    await it.pass(0.05);
    const before = it.smtp.delivered.length;
    expect(before).toBeGreaterThan(0);
    const paused = await it.host.ask('campaign.pause', { campaignId: campaign.id });
    expect(paused.campaign.state).toBe('paused');
    await it.pass(24);
    expect(it.smtp.delivered).toHaveLength(before);
    await it.host.ask('campaign.resume', { campaignId: campaign.id });
    await it.pass(0.1);
    const after = it.smtp.delivered.length;
    expect(after).toBeGreaterThan(before);
    expect(after).toBeLessThan(12);
    const cancelled = await it.host.ask('campaign.cancel', { campaignId: campaign.id });
    expect(cancelled.campaign.state).toBe('cancelled');
    expect(cancelled.recipients.filter(({ state }) => state === 'cancelled')).toHaveLength(12 - after);
    await it.pass(24 * 10);
    expect(it.smtp.delivered).toHaveLength(after);
    expect(await it.host.refused('campaign.start', { campaignId: campaign.id })).toMatchObject({ code: 'campaign-state' });
  });

  it('does not send what was answered between approval and start', async () => {
    const it = await start();
    await it.know(ana, ben);
    const campaign = await it.create();
    await it.approveAll(campaign);
    it.clock.pass(2 * DAY);
    await it.hearFrom(ana.address);
    it.clock.pass(DAY);
    await it.host.ask('campaign.start', { campaignId: campaign.id });
    await it.pass(24);
    expect(it.smtp.delivered.map(({ to }) => to)).toEqual([ben.address]);
    const { recipients } = await it.host.ask('campaign.status', { campaignId: campaign.id });
    expect(recipients.find(({ address }) => address === ana.address)).toMatchObject({ state: 'held', reason: 'replied-since' });
  });

  it('a start that was cut off before the outbox had everything goes on by itself, and sends nothing twice', async () => {
    const it = await start();
    await it.know(ana, ben);
    const campaign = await it.create();
    await it.approveAll(campaign);
    // What the disk holds when the power goes between the release and the hand-over.
    const store = openWritingStore(join(it.host.dataFolder, 'fil-rouge.sqlite'));
    const mails = store.campaigns.mails(campaign.id);
    store.campaigns.start(
      campaign.id,
      [],
      mails.map(({ address, step }) => ({ address, step, at: it.clock.at })),
      it.clock.at,
    );
    store.close();
    expect(await it.host.ask('outbox.list', {})).toEqual([]);
    await it.pass(24);
    expect(it.smtp.delivered.map(({ to }) => to).toSorted()).toEqual([ana.address, ben.address]);
  });

  it('sends no bytes that changed on the disk after they were approved, and asks for another approval', async () => {
    const it = await start();
    await it.know(ana, ben);
    const campaign = await it.create();
    await it.approveAll(campaign);
    const db = new DatabaseSync(join(it.host.dataFolder, 'fil-rouge.sqlite'));
    db.exec("UPDATE campaign_mails SET raw = CAST(replace(CAST(raw AS TEXT), 'Ana', 'Eve') AS BLOB)");
    db.close();
    const { recipients } = await it.host.ask('campaign.start', { campaignId: campaign.id });
    expect(recipients.map(({ address, state }) => [address, state])).toEqual([
      [ana.address, 'draft'],
      [ben.address, 'queued'],
    ]);
    await it.pass(1);
    expect(it.smtp.delivered.map(({ to }) => to)).toEqual([ben.address]);
  });

  it('dates the mail when it goes, and changes not another byte of what was approved', async () => {
    const it = await start();
    await it.know(ana);
    const campaign = await it.create();
    await it.approveAll(campaign);
    it.clock.pass(3 * DAY);
    await it.host.ask('campaign.start', { campaignId: campaign.id });
    const [queued] = it.outbox.store.byState(['queued']);
    await it.pass(2);
    const went = it.smtp.delivered[0]?.raw ?? '';
    expect(went).toBe(Buffer.from(queued?.raw ?? []).toString('latin1'));
    expect(went).toContain('Date: Thu, 26 Nov 2026 10:00:00 +0100');
  });

  it('continues the last conversation: its subject, and what an answer must name', async () => {
    const it = await start();
    await it.know(
      { ...ana, wrote: 30, written: 60, subject: 'The harbour plan' },
      { ...ben, wrote: null, written: 90, subject: 'Re: Lunch' },
    );
    const campaign = await it.create({ thread: 'continue' });
    await it.approveAll(campaign);
    await it.host.ask('campaign.start', { campaignId: campaign.id });
    await it.pass(24);
    const toAna = it.smtp.delivered.find(({ to }) => to === ana.address)?.raw ?? '';
    expect(toAna).toMatch(/^Subject: Re: The harbour plan\r?$/m);
    expect(toAna).toMatch(/^In-Reply-To: <old1@mail\.example>\r?$/m);
    expect(toAna).toMatch(/^References: <old1@mail\.example>\r?$/m);
    expect(it.smtp.delivered.find(({ to }) => to === ben.address)?.raw).toMatch(/^Subject: Re: Lunch\r?$/m);
  });

  it('approves nobody where the conversation cannot be read', async () => {
    const it = await start();
    await it.know(ana);
    const campaign = await it.create({ thread: 'continue' });
    it.mail.misbehaviour = { refuse: 'connection-refused' };
    expect(
      await it.host.refused('campaign.approve', { campaignId: campaign.id, personIds: [await it.idOf(ana.address)], seen: [] }),
    ).toMatchObject({
      code: 'connection-refused',
    });
    expect((await it.preview(campaign)).recipients[0]?.approved).toBe(false);
  });

  it('reads an attachment once, at approval', async () => {
    const it = await start();
    await it.know(ana);
    const path = join(it.host.dataFolder, 'plan.txt');
    writeFileSync(path, 'the first plan');
    const campaign = await it.create({ attachments: [{ name: 'plan.txt', type: 'text/plain', path }] });
    await it.approveAll(campaign);
    writeFileSync(path, 'another');
    await it.host.ask('campaign.start', { campaignId: campaign.id });
    await it.pass(24);
    const raw = it.smtp.delivered[0]?.raw ?? '';
    expect(raw).toMatch(/filename=plan\.txt/);
    expect(raw.includes('the first plan') || raw.includes(Buffer.from('the first plan').toString('base64'))).toBe(true);
  });

  it('approves nobody where an attachment cannot be read', async () => {
    const it = await start();
    await it.know(ana);
    const campaign = await it.create({ attachments: [{ name: 'x', type: 'text/plain', path: join(it.host.dataFolder, 'none') }] });
    const asked = { campaignId: campaign.id, personIds: [await it.idOf(ana.address)], seen: [] };
    expect(await it.host.refused('campaign.approve', asked)).toMatchObject({ code: 'attachment-unreadable' });
    expect((await it.preview(campaign)).recipients[0]?.approved).toBe(false);
  });

  it('tests on oneself by the same path, marked, as often as one likes', async () => {
    const it = await start();
    await it.know(ana);
    const campaign = await it.create();
    const personId = await it.idOf(ana.address);
    await it.host.ask('campaign.testSend', { campaignId: campaign.id, personId });
    it.clock.pass(1);
    await it.host.ask('campaign.testSend', { campaignId: campaign.id, personId });
    await it.pass(1);
    expect(it.smtp.delivered.map(({ to }) => to)).toEqual(['me@atelier.example', 'me@atelier.example']);
    expect(it.smtp.delivered[0]?.raw).toMatch(/^Subject: \[TEST\] How are things\?\r?$/m);
    const ids = it.smtp.delivered.map(({ raw }) => /^Message-ID: (.*)$/im.exec(raw)?.[1]);
    expect(new Set(ids).size).toBe(2);
    // Nobody else heard of it.
    expect((await it.host.ask('campaign.status', { campaignId: campaign.id })).recipients[0]?.state).toBe('draft');
  });

  it('offers a way out of news, and of nothing else', async () => {
    const it = await start();
    await it.know(ana);
    const campaign = await it.create({ kind: 'announcement', templateKind: 'my-news', fields: { news: 'I moved to Nantes' } });
    await it.approveAll(campaign);
    await it.host.ask('campaign.start', { campaignId: campaign.id });
    await it.pass(24);
    const raw = it.smtp.delivered[0]?.raw ?? '';
    expect(raw).toMatch(/^List-Unsubscribe: <mailto:me@atelier\.example\?subject=unsubscribe>\r?$/m);
    expect(raw).not.toMatch(/^Precedence|^List-Id/im);
    expect(raw.replace(/=\r\n/g, '')).toContain('tell me in a word');
  });

  it('leaves the way out of news out where the user says so, but never where something is sold', async () => {
    const it = await start();
    await it.know(ana);
    const news = { kind: 'announcement', templateKind: 'my-news', fields: { news: 'I opened a shop' } } as const;
    const textOf = async (draft: object): Promise<string> =>
      (await it.preview(await it.create({ ...news, ...draft }))).recipients[0]?.text ?? '';
    expect(await textOf({})).toContain('tell me in a word');
    expect(await textOf({ wayOut: false })).not.toContain('tell me in a word');
    expect(await textOf({ wayOut: false, commercial: true })).toContain('tell me in a word');
    await it.mark(ana.address, { language: 'fr', register: 'tu' });
    expect(await textOf({})).toContain('Si tu préfères');
    await it.mark(ana.address, { language: null, register: null });
    const campaign = await it.create({ ...news, wayOut: false });
    await it.approveAll(campaign);
    await it.host.ask('campaign.start', { campaignId: campaign.id });
    await it.pass(24);
    expect(it.smtp.delivered[0]?.raw).not.toMatch(/^List-Unsubscribe/im);
  });

  it('sends an offer to nobody before the user says that they may get it', async () => {
    const it = await start();
    await it.know(ana);
    const fields = { news: 'I opened a shop' };
    const campaign = await it.create({ kind: 'announcement', templateKind: 'my-news', fields, commercial: true });
    const { recipients } = await it.approveAll(campaign);
    expect(recipients[0]).toMatchObject({ approved: false });
    expect(recipients[0]?.findings[0]).toEqual({ rule: 'attestation-missing', severity: 'hold', span: '' });
    await it.host.ask('campaign.update', { campaignId: campaign.id, change: { attested: true } });
    expect((await it.approveAll(campaign)).recipients[0]).toMatchObject({ approved: true });
    await it.host.ask('campaign.start', { campaignId: campaign.id });
    await it.pass(24);
    expect(it.smtp.delivered[0]?.raw).toMatch(/^List-Unsubscribe: <mailto:me@atelier\.example\?subject=unsubscribe>\r?$/m);
  });

  it('notices the same text again, and wishes that went unanswered twice', async () => {
    const it = await start();
    await it.know(ana);
    const wish = { kind: 'wishes', templateKind: 'new-year-colleagues' } as const;
    for (const year of [1, 2]) {
      const campaign = await it.create({ ...wish, name: `year ${year}` });
      const [recipient] = (await it.preview(campaign)).recipients;
      expect(recipient?.findings.some(({ rule }) => rule === 'same-as-last-time')).toBe(year === 2);
      await it.approveAll(campaign);
      await it.host.ask('campaign.start', { campaignId: campaign.id });
      await it.pass(24 * 30);
      // Something else in between does not hide it.
      const between = await it.create({ kind: 'thanks', templateKind: 'thanks-meeting', fields: { day: 'Monday', takeaway: 'a plan' } });
      await it.approveAll(between);
      await it.host.ask('campaign.start', { campaignId: between.id });
      await it.pass(24 * 30);
    }
    const third = await it.create(wish);
    const { excluded } = await it.host.ask('campaign.audience', { campaignId: third.id });
    expect(excluded[0]?.reasons).toEqual(['wishes-unanswered']);
    await it.hearFrom(ana.address);
    expect((await it.host.ask('campaign.audience', { campaignId: third.id })).excluded).toEqual([]);
  });

  it('lets the letters that follow go only to those who said nothing', async () => {
    const it = await start();
    await it.know(ana, ben);
    const campaign = await it.create({
      fields: { link: 'https://example.org/harbours', why: 'you build them' },
      followUps: [{ afterDays: 7, templateKind: 'sharing', templateIds: [] }],
    });
    const preview = await it.approveAll(campaign);
    expect(preview.recipients.map(({ approved }) => approved)).toEqual([true, true]);
    await it.host.ask('campaign.start', { campaignId: campaign.id });
    await it.pass(24 * 2);
    expect(it.smtp.delivered).toHaveLength(2);
    await it.hearFrom(ana.address);
    await it.pass(24 * 4);
    expect(it.smtp.delivered).toHaveLength(2);
    await it.pass(24 * 2);
    await it.pass(24);
    expect(it.smtp.delivered.map(({ to }) => to).slice(2)).toEqual([ben.address]);
    const second = it.smtp.delivered[2]?.raw ?? '';
    const firstId = /^Message-ID: (.*?)\r?$/im.exec(it.smtp.delivered.find(({ to }) => to === ben.address)?.raw ?? '')?.[1];
    expect(second).toContain(`In-Reply-To: ${firstId}`);
    expect(second).toMatch(/^Subject: Re: How are things\?\r?$/m);
    const { recipients } = await it.host.ask('campaign.status', { campaignId: campaign.id });
    expect(recipients.find(({ address, step }) => address === ana.address && step === 2)).toMatchObject({
      state: 'cancelled',
      reason: 'replied-since',
    });
  });
});
