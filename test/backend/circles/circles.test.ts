import { afterEach, describe, expect, it } from 'vitest';
import { campaigning, type Campaigning } from '../../support/writing/campaigning.ts';

let opened: Campaigning | null = null;
const start = async (): Promise<Campaigning> => (opened = await campaigning());
afterEach(async () => {
  await opened?.stop();
  opened = null;
});
const CIRCLE = {
  id: null,
  name: 'Mentors',
  purpose: 'They help me see.',
  space: 'professional',
  register: 'vous',
  language: 'fr',
} as const;

describe('circles and marks', () => {
  it('are kept, changed and removed; a removed circle leaves its people', async () => {
    const it = await start();
    await it.know({ name: 'Ana Lopez', address: 'ana@nord.example' });
    const circle = await it.host.ask('circle.save', CIRCLE);
    await it.mark('ana@nord.example', { circleId: circle.id, starred: true, tags: ['lyon', 'lyon'] });
    const personId = await it.idOf('ana@nord.example');
    expect(await it.host.ask('marks.get', { personId })).toMatchObject({
      circleId: circle.id,
      starred: true,
      tags: ['lyon'],
      resting: false,
    });
    await it.host.ask('circle.save', { ...circle, name: 'Guides' });
    expect(await it.host.ask('circle.list', {})).toEqual([{ ...circle, name: 'Guides' }]);
    await it.host.ask('circle.remove', { circleId: circle.id });
    expect(await it.host.ask('marks.get', { personId })).toMatchObject({ circleId: null, starred: true });
    expect(it.host.events.filter(({ type }) => type === 'writing.changed').length).toBeGreaterThan(3);
  });

  it('keep a cadence and a colour until another is said, and refuse an ideal beyond the maximum', async () => {
    const it = await start();
    const cadence = { idealDays: 30, maxDays: 60 };
    const circle = await it.host.ask('circle.save', { ...CIRCLE, cadence, colour: 'teal' });
    expect(circle).toMatchObject({ cadence, colour: 'teal' });
    expect(await it.host.ask('circle.save', { ...CIRCLE, id: circle.id, name: 'Guides' })).toMatchObject({ cadence, colour: 'teal' });
    expect(await it.host.ask('circle.save', { ...CIRCLE, id: circle.id, cadence: null, colour: null })).toMatchObject({
      cadence: null,
      colour: null,
    });
    const refused = await it.host.refused('circle.save', { ...CIRCLE, cadence: { idealDays: 61, maxDays: 60 } });
    expect(refused.code).toBe('invalid-input');
  });

  it('are suggested from the mail: an organisation, never a mail provider, never who is in one', async () => {
    const it = await start();
    const people = ['ana', 'bo', 'cy', 'di'].flatMap(name => [
      { name, address: `${name}@nord.example` },
      { name, address: `${name}@gmail.com` },
    ]);
    await it.know(...people);
    const circle = await it.host.ask('circle.save', CIRCLE);
    await it.mark('di@nord.example', { circleId: circle.id, matters: 'She opened the door for me.' });
    const [suggestion, ...others] = await it.host.ask('circle.suggest', {});
    expect(suggestion).toMatchObject({ kind: 'organisation', name: 'nord.example' });
    expect(suggestion?.people.map(({ address }) => address).toSorted()).toEqual(['ana@nord.example', 'bo@nord.example', 'cy@nord.example']);
    expect(others).toEqual([]);
  });

  it('survive that the mailbox is forgotten and read again', async () => {
    const it = await start();
    await it.know({ name: 'Ana Lopez', address: 'ana@nord.example' });
    await it.mark('ana@nord.example', { starred: true, register: 'tu', firstName: 'Anita' });
    for (const folder of it.mail.folders.values()) folder.renumber();
    await it.host.ask('scan.run', { accountId: it.accountId });
    const personId = await it.idOf('ana@nord.example');
    expect(await it.host.ask('marks.get', { personId })).toMatchObject({ starred: true, register: 'tu', firstName: 'Anita' });
  });

  it('a person rests until they write, or until the day that was said', async () => {
    const it = await start();
    const ana = 'ana@nord.example';
    await it.know({ name: 'Ana Lopez', address: ana });
    const bandOf = async (): Promise<unknown> => {
      const { id } = await it.create();
      const { included, excluded } = await it.host.ask('campaign.audience', { campaignId: id });
      return included[0]?.band ?? excluded[0]?.reasons;
    };
    await it.mark(ana, { resting: true, restingUntil: '2026-12-01T00:00:00Z' });
    expect(await bandOf()).toEqual(['resting']);
    it.clock.pass(9 * 86_400_000);
    expect(await bandOf()).not.toEqual(['resting']);
    await it.mark(ana, { restingUntil: null });
    expect(await bandOf()).toEqual(['resting']);
    it.clock.pass(3_600_000);
    await it.hearFrom(ana);
    expect(await bandOf()).not.toEqual(['resting']);
  });

  it('says whom and which circle it does not know', async () => {
    const it = await start();
    await it.know({ name: 'Ana Lopez', address: 'ana@nord.example' });
    const personId = await it.idOf('ana@nord.example');
    expect(await it.host.refused('marks.get', { personId: 999 })).toMatchObject({ code: 'person-unknown' });
    expect(await it.host.refused('marks.set', { personId, marks: { circleId: 7 } })).toMatchObject({ code: 'circle-unknown' });
    expect(await it.host.refused('circle.save', { ...CIRCLE, id: 7 })).toMatchObject({ code: 'circle-unknown' });
    expect(await it.host.refused('circle.remove', { circleId: 7 })).toMatchObject({ code: 'circle-unknown' });
  });
});
