import { afterEach, describe, expect, it } from 'vitest';
import type { Campaign, CampaignStatus } from '../../../shared/contract/writing.ts';
import { answerMail, deliverTo, reportMail } from '../../support/returns/came-back.ts';
import { acquaintances, campaigning, type Acquaintance, type Campaigning } from '../../support/writing/campaigning.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let opened: Campaigning | null = null;
afterEach(async () => {
  await opened?.stop();
  opened = null;
});

interface Wave extends Campaigning {
  readonly campaign: Campaign;
  readonly status: () => Promise<CampaignStatus>;
  readonly idTo: (address: string) => string;
  readonly comes: (raw: string) => Promise<void>;
}

/** A wave of which the first letters went. */
async function wave(people: readonly Acquaintance[], followUps: Campaign['followUps'] = []): Promise<Wave> {
  const account = await campaigning();
  opened = account;
  const { host, clock, accountId, mail } = account;
  await account.know(...people);
  const campaign = await account.create({ followUps });
  await account.approveAll(campaign);
  await host.ask('campaign.start', { campaignId: campaign.id });
  await account.pass(20);
  return {
    ...account,
    campaign,
    status: () => host.ask('campaign.status', { campaignId: campaign.id }),
    idTo: address => account.outbox.store.list({ campaign: campaign.id }).find(row => row.address === address)?.messageId ?? '',
    comes: async raw => {
      clock.pass(HOUR);
      const inbox = mail.folders.get('INBOX');
      if (inbox) deliverTo(inbox, raw, clock.at);
      await host.ask('scan.run', { accountId });
    },
  };
}

/** Each day Fil Rouge is open once. */
async function days({ pass }: Campaigning, count: number): Promise<void> {
  for (let day = 0; day < count; day++) await pass(24);
}

const ana = { name: 'Ana Lopez', address: 'ana@nord.example' };
const ben = { name: 'Ben Okafor', address: 'ben@sud.example' };
const cleo = { name: 'Cleo Ward', address: 'cleo@est.example' };
const zoe = { name: 'Zoe Young', address: 'zoe@west.example' };
const answersOf = ({ recipients }: CampaignStatus) => recipients.map(({ address, answer }) => `${address} ${answer ?? '-'}`);

describe('the board of a campaign', () => {
  it('says what came back for each, the letters to answer first, and what it did to the ties', async () => {
    const it = await wave([ana, ben, cleo, zoe]);
    await it.comes(reportMail({ recipient: ana.address, original: it.idTo(ana.address) }));
    await it.comes(
      answerMail({
        from: `Ben <${ben.address}>`,
        inReplyTo: it.idTo(ben.address),
        subject: 'Automatic reply',
        text: 'I am away.',
        lines: ['Auto-Submitted: auto-replied'],
      }),
    );
    await it.comes(
      answerMail({
        from: `Zoe <${zoe.address}>`,
        inReplyTo: it.idTo(zoe.address),
        text: 'Lovely to hear from you! Could we meet in January?',
      }),
    );
    const status = await it.status();
    expect(answersOf(status)).toEqual([
      `${zoe.address} question`,
      `${ana.address} bounce`,
      `${ben.address} auto-reply`,
      `${cleo.address} -`,
    ]);
    expect(status.recipients[1]?.came).toMatchObject({ toAnswer: false, reason: 'unknown-address' });
    expect(status.recipients[0]?.came).toMatchObject({ toAnswer: true, evidence: 'Could we meet in January?' });
    expect(status.after).toMatchObject({ reached: 4, answered: 1, inTouch: 1 });
    // The one who answered is closer than when it started.
    const moved = status.after?.ties?.filter(({ before, now }) => before !== now);
    expect(moved).toEqual([
      { band: 'steady', before: 0, now: 1 },
      { band: 'cooling', before: 4, now: 3 },
    ]);
  });

  it('notes a delay, which is no answer', async () => {
    const it = await wave([ana]);
    const delay = { action: 'delayed', status: '4.4.1', diagnostic: '451 4.4.1 connection timed out' };
    await it.comes(reportMail({ recipient: ana.address, original: it.idTo(ana.address), ...delay }));
    const { recipients, after } = await it.status();
    expect(recipients).toMatchObject([{ answer: null, came: { reason: 'network', toAnswer: false } }]);
    expect(after?.answered).toBe(0);
  });

  it('takes a letter written anew, without naming ours, for an answer too', async () => {
    const it = await wave([ana]);
    await it.comes(answerMail({ from: ana.address, subject: 'Long time!', text: 'I was thinking of you.' }));
    expect(answersOf(await it.status())).toEqual([`${ana.address} letter`]);
  });

  it('leaves who bounced out of the next campaign, as a dead address', async () => {
    const it = await wave([ana, ben]);
    await it.comes(reportMail({ recipient: ana.address, original: it.idTo(ana.address) }));
    it.clock.pass(20 * DAY);
    const next = await it.create({ name: 'Again' });
    const { included, excluded } = await it.host.ask('campaign.audience', { campaignId: next.id });
    expect(included.map(({ address }) => address)).toEqual([ben.address]);
    expect(excluded).toMatchObject([{ name: ana.name, reasons: ['dead-address'], mayBeLifted: false }]);
  });
});

describe('what is to follow', () => {
  const followUps = [{ afterDays: 3, templateKind: 'check-in' as const, templateIds: [] }];

  it('ends with an answer', async () => {
    const it = await wave([ana, ben], followUps);
    await it.comes(answerMail({ from: ana.address, inReplyTo: it.idTo(ana.address), text: 'Thanks!' }));
    const row = (await it.status()).recipients.find(({ address, step }) => address === ana.address && step === 2);
    expect(row).toMatchObject({ state: 'cancelled', reason: 'replied-since' });
    await days(it, 5);
    expect(it.smtp.delivered.map(({ to }) => to).toSorted()).toEqual([ana.address, ben.address, ben.address]);
  });

  it('waits for the day somebody says they are back', async () => {
    const it = await wave([ana], followUps);
    await it.comes(
      answerMail({
        from: ana.address,
        inReplyTo: it.idTo(ana.address),
        subject: 'Réponse automatique : Hello again',
        text: 'Bonjour,\nJe suis absente jusqu’au 10 décembre 2026.\nCordialement',
        lines: ['Auto-Submitted: auto-replied'],
      }),
    );
    expect((await it.status()).recipients[0]).toMatchObject({
      answer: 'auto-reply',
      came: { returnsOn: '2026-12-10T12:00:00.000Z', toAnswer: false },
    });
    await days(it, 10);
    expect(it.smtp.delivered).toHaveLength(1);
    await days(it, 9);
    expect(it.smtp.delivered).toHaveLength(2);
  });
});

describe('a campaign that harms the account', () => {
  it('pauses at the third dead address, says why, and goes on when the user says so', async () => {
    const people = acquaintances(6);
    const it = await wave(people, [{ afterDays: 3, templateKind: 'check-in', templateIds: [] }]);
    const [a, b, c, d] = people.map(({ address }) => address);
    for (const address of [a, b]) await it.comes(reportMail({ recipient: address ?? '', original: it.idTo(address ?? '') }));
    expect((await it.status()).campaign.state).toBe('running');
    await it.comes(reportMail({ recipient: c ?? '', original: it.idTo(c ?? '') }));
    expect(await it.status()).toMatchObject({ campaign: { state: 'paused' }, pausedBecause: 'hard-bounces' });
    await it.host.ask('campaign.resume', { campaignId: it.campaign.id });
    await it.host.ask('scan.run', { accountId: it.accountId });
    expect((await it.status()).campaign.state).toBe('running');
    await it.comes(reportMail({ recipient: d ?? '', original: it.idTo(d ?? '') }));
    expect((await it.status()).campaign.state).toBe('running');
  });

  it('is left alone once all its letters went', async () => {
    const it = await wave([ana, ben, cleo, zoe]);
    for (const { address } of [ana, ben, cleo]) await it.comes(reportMail({ recipient: address, original: it.idTo(address) }));
    const status = await it.status();
    expect(status.campaign.state).toBe('done');
    expect(status.pausedBecause).toBeUndefined();
  });

  it('pauses at the second refusal of its sender or text, and blames nobody', async () => {
    const it = await wave([ana, ben, cleo], [{ afterDays: 3, templateKind: 'check-in', templateIds: [] }]);
    for (const { address } of [ana, ben]) {
      await it.comes(
        reportMail({ recipient: address, original: it.idTo(address), status: '5.7.1', diagnostic: '550 5.7.1 Message rejected as spam' }),
      );
    }
    expect(await it.status()).toMatchObject({ campaign: { state: 'paused' }, pausedBecause: 'policy-replies' });
    expect(await it.host.ask('suppression.list', {})).toEqual({ suppressed: [], proposals: [] });
  });
});
