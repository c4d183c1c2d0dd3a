import { afterEach, describe, expect, it } from 'vitest';
import { acquaintances, campaigning, EVERYBODY, NOBODY, type Campaigning } from '../../support/writing/campaigning.ts';
import type { SendingOptions } from '../../support/outbox/sending-account.ts';

const ana = { name: 'Ana Lopez', address: 'ana@nord.example' };
const ben = { name: 'Ben Okafor', address: 'ben@sud.example' };

let opened: Campaigning | null = null;
const start = async (options: SendingOptions = {}): Promise<Campaigning> => (opened = await campaigning(options));
afterEach(async () => {
  await opened?.stop();
  opened = null;
});

describe('a campaign', () => {
  it('goes from the audience to the server as the preview showed it, once each', async () => {
    const it = await start();
    await it.know(ana, ben);
    const campaign = await it.create();
    expect(campaign).toMatchObject({ state: 'draft', recipients: 2 });
    const { recipients, lookFirst } = await it.preview(campaign);
    expect(lookFirst).toEqual([]);
    expect(recipients.map(({ text }) => text.split('\n')[0] ?? '').toSorted()).toEqual(['Hello Ana,', 'Hello Ben,']);
    expect(recipients[0]?.text).toContain('\nClaire\n');
    await it.approveAll(campaign);
    expect(await it.host.ask('campaign.list', {})).toMatchObject([{ state: 'approved', recipients: 2 }]);
    expect(it.smtp.delivered).toEqual([]);
    const started = await it.host.ask('campaign.start', { campaignId: campaign.id });
    expect(started.recipients.map(({ state }) => state)).toEqual(['queued', 'queued']);
    await it.pass(24);
    expect(it.smtp.delivered.map(({ to }) => to).toSorted()).toEqual([ana.address, ben.address]);
    const mail = it.smtp.delivered.find(({ to }) => to === ana.address);
    expect(mail?.raw).toMatch(/^From: Claire Martin <me@atelier\.example>\r?$/m);
    expect(mail?.raw).toMatch(/^To: Ana Lopez <ana@nord\.example>\r?$/m);
    expect(mail?.raw).not.toMatch(/^(?:List-|Precedence|X-Mailer|Auto-Submitted)/im);
    const status = await it.host.ask('campaign.status', { campaignId: campaign.id });
    expect(status.campaign.state).toBe('done');
    expect(status.recipients.map(({ state, answer }) => [state, answer])).toEqual([
      ['filed', null],
      ['filed', null],
    ]);
    expect(status.recipients.every(({ sentAt, messageId }) => sentAt !== null && messageId?.endsWith('@atelier.example'))).toBe(true);
  });

  it('names everybody it leaves out, with every reason', async () => {
    const it = await start();
    await it.know(
      ana,
      { ...ben, written: 3 },
      { name: 'Rita Rest', address: 'rita@r.example' },
      { name: 'Sam Soft', address: 'sam@s.example' },
      { name: 'Fred Friend', address: 'fred@f.example' },
      { name: 'Dead Box', address: 'dead@d.example' },
      { name: 'No Thanks', address: 'no@n.example' },
      { name: '', address: 'just@address.example' },
    );
    await it.mark('rita@r.example', { resting: true });
    await it.mark('sam@s.example', { sensitive: true });
    const friends = await it.host.ask('circle.save', {
      id: null,
      name: 'Friends',
      purpose: '',
      space: 'friends',
      register: null,
      language: null,
    });
    await it.mark('fred@f.example', { circleId: friends.id });
    it.outbox.store.suppress('dead@d.example', 'dead-address', it.clock.at);
    it.outbox.store.suppress('no@n.example', 'asked-not-to-write', it.clock.at);
    const campaign = await it.create();
    const { included, excluded } = await it.host.ask('campaign.audience', { campaignId: campaign.id });
    expect(included.map(({ address }) => address)).toEqual([ana.address]);
    expect(Object.fromEntries(excluded.map(({ name, reasons, mayBeLifted }) => [name, [reasons, mayBeLifted]]))).toEqual({
      'Ben Okafor': [['written-recently'], true],
      'Rita Rest': [['resting'], true],
      'Sam Soft': [['sensitive-note'], true],
      'Fred Friend': [['other-space'], true],
      'Dead Box': [['dead-address'], false],
      'No Thanks': [['suppressed'], false],
      'just@address.example': [['no-name'], true],
    });
    // Lifting helps against a habit, never against a wish not to be written to.
    const liftedIds = await Promise.all([ben.address, 'no@n.example'].map(it.idOf));
    await it.host.ask('campaign.update', { campaignId: campaign.id, change: { audience: { ...EVERYBODY, liftedIds } } });
    const lifted = await it.host.ask('campaign.audience', { campaignId: campaign.id });
    expect(lifted.included.map(({ address }) => address).toSorted()).toEqual([ana.address, ben.address]);
  });

  it('chooses by circle, tag, language and silence, and by hand', async () => {
    const it = await start();
    await it.know(ana, ben, { name: 'Old Oak', address: 'oak@o.example', wrote: 900, written: 900 });
    const mentors = await it.host.ask('circle.save', {
      id: null,
      name: 'Mentors',
      purpose: '',
      space: 'professional',
      register: 'formal',
      language: 'fr',
    });
    await it.mark(ana.address, { circleId: mentors.id, tags: ['lyon'] });
    const chosen = async (audience: Partial<typeof NOBODY>): Promise<string[]> => {
      const { id } = await it.create({ audience: { ...NOBODY, ...audience } });
      return (await it.host.ask('campaign.audience', { campaignId: id })).included.map(({ address }) => address).toSorted();
    };
    expect(await chosen({})).toEqual([]);
    expect(await chosen({ circleIds: [mentors.id] })).toEqual([ana.address]);
    expect(await chosen({ tags: ['lyon'] })).toEqual([ana.address]);
    expect(await chosen({ languages: ['fr'] })).toEqual([ana.address]);
    expect(await chosen({ silentDaysMin: 365 })).toEqual(['oak@o.example']);
    expect(await chosen({ silentDaysMax: 365 })).toEqual([ana.address, ben.address]);
    expect(await chosen({ personIds: [await it.idOf(ben.address)] })).toEqual([ben.address]);
    expect(await chosen({ silentDaysMin: 0, withoutIds: [await it.idOf(ben.address)] })).toEqual([ana.address, 'oak@o.example']);
  });

  it('writes in the language and tone that were said, and asks to look where none was', async () => {
    const it = await start();
    await it.know(ana, ben);
    await it.mark(ana.address, { language: 'fr', register: 'tu' });
    const { recipients } = await it.preview(await it.create());
    const [toAna, toBen] = [ana, ben].map(({ address }) => recipients.find(recipient => recipient.address === address));
    expect(toAna).toMatchObject({ findings: [] });
    expect(toAna?.text).toMatch(/^Salut Ana,\n[\s\S]*comment tu allais/);
    expect(toBen?.findings).toEqual([{ rule: 'language-unknown', severity: 'look', span: 'en' }]);
  });

  it('holds whom something is missing for, and an approval of all passes them over', async () => {
    const it = await start();
    await it.know(ana, ben);
    await it.mark(ben.address, { starred: true });
    const campaign = await it.create();
    const [first] = (await it.preview(campaign)).recipients;
    expect(first).toMatchObject({ address: ben.address, personalLineRequired: true });
    expect(first?.findings[0]).toMatchObject({ rule: 'personal-line-missing', severity: 'hold' });
    const approved = await it.approveAll(campaign);
    expect(approved.recipients.map(({ address, approved: is }) => [address, is])).toEqual(
      expect.arrayContaining([
        [ben.address, false],
        [ana.address, true],
      ]),
    );
    const personId = await it.idOf(ben.address);
    const edited = await it.host.ask('campaign.edit', {
      campaignId: campaign.id,
      personId,
      subject: null,
      text: null,
      personalLine: 'Your bridge stands.',
    });
    expect(edited.text).toContain('\nYour bridge stands.\n');
    expect(edited.findings.filter(({ severity }) => severity === 'hold')).toEqual([]);
    await it.approveAll(campaign);
    await it.host.ask('campaign.start', { campaignId: campaign.id });
    await it.pass(24);
    expect(it.smtp.delivered.map(({ to }) => to).toSorted()).toEqual([ana.address, ben.address]);
  });

  it('holds everybody where a field of the campaign was left blank or a template cannot be read', async () => {
    const it = await start();
    await it.know(ana);
    const blank = await it.preview(await it.create({ templateKind: 'my-news' }));
    expect(blank.recipients[0]?.findings).toContainEqual({ rule: 'blank-value', severity: 'hold', span: 'campaign.news' });
    const own = await it.host.ask('template.save', {
      id: null,
      name: 'Broken',
      kind: 'check-in',
      language: 'en',
      registers: ['first-name'],
      subject: 'Hello',
      body: 'Hello {{ person.nickname }}',
    });
    const broken = await it.preview(await it.create({ templateIds: [own.id] }));
    expect(broken.recipients[0]?.findings[0]).toMatchObject({ rule: 'template-error', severity: 'hold' });
  });

  it('wants the five riskiest looked at before more than twenty are approved at once', async () => {
    const it = await start();
    await it.know(...acquaintances(25));
    const campaign = await it.create();
    const { recipients, lookFirst } = await it.preview(campaign);
    expect(lookFirst).toHaveLength(5);
    expect(recipients.slice(0, 5).map(({ personId }) => personId)).toEqual(lookFirst);
    const personIds = recipients.map(({ personId }) => personId);
    const ask = (seen: number[], ids = personIds) =>
      it.host.backend.call('campaign.approve', { campaignId: campaign.id, personIds: ids, seen });
    expect(await ask([])).toMatchObject({ ok: false, error: { code: 'look-first' } });
    expect(await ask(lookFirst.slice(1))).toMatchObject({ ok: false, error: { code: 'look-first' } });
    // In slices it is still many at once; one by one is a look in itself.
    expect(await ask([], personIds.slice(0, 10))).toMatchObject({ ok: false, error: { code: 'look-first' } });
    expect(await ask([], personIds.slice(0, 1))).toMatchObject({ ok: true });
    const again = await it.preview(campaign);
    const done = await it.host.ask('campaign.approve', { campaignId: campaign.id, personIds, seen: again.lookFirst });
    expect(done.recipients.every(({ approved }) => approved)).toBe(true);
  });

  it('takes approvals back when what would be read changes, and lets a name change', async () => {
    const it = await start();
    await it.know(ana);
    const campaign = await it.create();
    await it.approveAll(campaign);
    await it.host.ask('campaign.update', { campaignId: campaign.id, change: { name: 'Other' } });
    expect((await it.preview(campaign)).recipients[0]?.approved).toBe(true);
    await it.host.ask('campaign.update', { campaignId: campaign.id, change: { templateKind: 'birthday' } });
    expect((await it.preview(campaign)).recipients[0]?.approved).toBe(false);
    expect(await it.host.refused('campaign.start', { campaignId: campaign.id })).toMatchObject({ code: 'campaign-nothing-approved' });
  });

  it('is not known by another name', async () => {
    const it = await start();
    for (const method of [
      'campaign.status',
      'campaign.preview',
      'campaign.start',
      'campaign.pause',
      'campaign.remove',
      'campaign.dryRun',
    ]) {
      expect(await it.host.refused(method, { campaignId: 'none' })).toMatchObject({ code: 'campaign-unknown' });
    }
  });
});
