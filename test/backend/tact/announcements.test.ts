import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Announcement } from '../../../shared/contract/tact.ts';
import { passTime } from '../../support/outbox/outbox-with.ts';
import { campaigning, type Campaigning } from '../../support/writing/campaigning.ts';

const NAMES = ['ana', 'ben', 'cleo', 'dora'] as const;
const addressOf = (name: string): string => `${name}@nord.example`;

describe('news of one’s own', () => {
  let opened: Campaigning;
  let plan: Announcement;
  const ids = new Map<string, number>();
  const idOf = (name: (typeof NAMES)[number]): number => ids.get(name) ?? 0;
  /** Who is in a step; those who should hear it first with a star. */
  const inStep = (step: Announcement['steps'][number]['step']): string[] =>
    (plan.steps.find(one => one.step === step)?.people ?? []).map(({ who, first }) => `${who.address.split('@')[0]}${first ? '*' : ''}`);
  const place = async (name: (typeof NAMES)[number], step: 'call' | 'mail' | 'wave' | null): Promise<void> => {
    plan = await opened.host.ask('announcement.place', { id: plan.id, personId: idOf(name), step });
  };

  beforeEach(async () => {
    opened = await campaigning();
    await opened.know(...NAMES.map(name => ({ name: `${name} Test`, address: addressOf(name) })));
    for (const name of NAMES) ids.set(name, await opened.idOf(addressOf(name)));
    await opened.mark(addressOf('ana'), { starred: true });
    plan = await opened.host.ask('announcement.begin', { news: 'I am moving to Lyon' });
  });
  afterEach(() => opened.stop());

  it('goes to those closest by phone, then to the others one by one, and all of these should hear it first', () => {
    expect(inStep('call')).toEqual(['ana*']);
    expect(inStep('mail').toSorted()).toEqual(['ben*', 'cleo*', 'dora*']);
    expect(plan.now).toBe('call');
  });

  it('moves somebody to another step, out of the plan and back; only in the wave may others be faster', async () => {
    await place('ben', 'wave');
    expect(inStep('wave')).toEqual(['ben']);
    await place('ben', 'call');
    expect(inStep('call')).toEqual(['ana*', 'ben*']);
    await place('ben', null);
    expect(JSON.stringify(plan)).not.toContain('ben@');
    await place('ben', 'wave');
    expect(inStep('wave')).toEqual(['ben']);
  });

  it('remembers who should not learn it from others, and who knows', async () => {
    plan = await opened.host.ask('announcement.first', { id: plan.id, personId: idOf('ana'), first: false });
    expect(inStep('call')).toEqual(['ana']);
    plan = await opened.host.ask('announcement.told', { id: plan.id, personId: idOf('ana'), told: true });
    expect(plan.now).toBe('mail');
    const [again] = await opened.host.ask('announcement.list', {});
    expect(again).toEqual(plan);
    expect(again?.steps[0]?.people[0]).toMatchObject({ first: false, toldAt: new Date(opened.clock.at).toISOString() });
  });

  it('is known to whoever got a letter of it since', async () => {
    const letter = { subject: 'News', text: 'Hello cleo,\n\nI wanted you to hear it from me: I am moving to Lyon.\n\nClaire\n' };
    const personId = idOf('cleo');
    const { accountId } = opened;
    const sent = await opened.host.ask('letter.send', {
      personId,
      accountId,
      ...letter,
      thread: 'new',
      sendAt: null,
      templateKind: 'my-news',
    });
    expect(sent).toMatchObject({ deliveryId: expect.any(Number), findings: [] });
    await passTime(opened.host, opened.clock, 24 * 3_600_000);
    const [now] = await opened.host.ask('announcement.list', {});
    const people = now?.steps.flatMap(step => step.people) ?? [];
    expect(people.filter(({ toldAt }) => toldAt !== null).map(({ who }) => who.address)).toEqual([addressOf('cleo')]);
  });
});
