import { afterEach, describe, expect, it } from 'vitest';
import { UNDO_HELD_MS } from '../../../shared/domain/undo-time.ts';
import { campaigning, type Campaigning } from '../../support/writing/campaigning.ts';

const DAY = 86_400_000;
const ANA = 'ana@nord.example';
const BEN = 'ben@sud.example';
let opened: Campaigning | null = null;
afterEach(async () => {
  await opened?.stop();
  opened = null;
});

/** Ana has gone quiet after a few letters; Ben is in a circle and written to. The clock stands on Monday 23 November 2026. */
async function start(): Promise<Campaigning> {
  const it = (opened = await campaigning());
  await it.know(
    ...[120, 140, 160].map(days => ({ name: 'Ana Lopez', address: ANA, wrote: days, written: days + 1 })),
    ...[20, 50, 80, 110].map(days => ({ name: 'Ben Okafor', address: BEN, wrote: days, written: days + 1 })),
  );
  return it;
}
const kinds = async (it: Campaigning): Promise<Record<string, string>> =>
  Object.fromEntries((await it.host.ask('today.get', {})).rows.map(({ person, kind }) => [person.addresses[0], kind]));

describe('Today', () => {
  it('tells kind, reason, suggestion and score, and the circle’s cadence', async () => {
    const it = await start();
    const circle = await it.host.ask('circle.save', {
      id: null,
      name: 'Mentors',
      purpose: '',
      space: 'professional',
      register: null,
      language: null,
      cadence: { idealDays: 7, maxDays: 14 },
    });
    await it.mark(BEN, { circleId: circle.id });
    const { rows } = await it.host.ask('today.get', {});
    const [ana, ben] = [ANA, BEN].map(address => rows.find(({ person }) => person.addresses.includes(address)));
    expect(ana).toMatchObject({ kind: 'going-quiet', reason: 'going-quiet' });
    expect(ben).toMatchObject({ kind: 'overdue', reason: 'past-max', about: { days: 21, every: 14 } });
    expect(rows.map(({ score }) => score)).toEqual(rows.map(({ score }) => score).toSorted((a, b) => b - a));
    await it.mark(BEN, { cadence: { idealDays: 200, maxDays: 300 } });
    expect(await kinds(it)).toEqual({ [ANA]: 'going-quiet' });
  });

  it('shows seven a day, two of them to call: whoever is settled makes no room for an eighth, an undo brings them back, tomorrow begins anew', async () => {
    const it = (opened = await campaigning());
    await it.know(
      ...Array.from({ length: 10 }, (_, n) =>
        [120 + n, 140 + n, 160 + n].map(days => ({
          name: `Friend ${n}`,
          address: `friend${n}@nord.example`,
          wrote: days,
          written: days + 1,
        })),
      ).flat(),
    );
    const shown = async () => (await it.host.ask('today.get', {})).rows.map(({ person }) => person.id);
    const suggested = (await it.host.ask('today.get', {})).rows.map(({ suggestion }) => suggestion);
    expect(suggested).toEqual(['call', 'call', 'write', 'write', 'write', 'write', 'write']);
    const first = await shown();
    expect(first).toHaveLength(7);
    const [a = 0, b = 0, c = 0] = first;
    await it.host.ask('reminder.done', { personId: a, channel: 'call' });
    await it.host.ask('reminder.snooze', { personId: b, kind: 'going-quiet', until: 'next-week' });
    const { undo } = await it.host.ask('reminder.dismiss', { personId: c });
    expect(await shown()).toEqual(first.slice(3));
    await it.host.ask('reminder.undo', { undo });
    expect(new Set(await shown())).toEqual(new Set(first.slice(2)));
    it.clock.at += DAY;
    expect(await shown()).toHaveLength(7);
  });

  it('suggests a call when it was all mail, and says mail again after one', async () => {
    const it = await start();
    const suggestion = async (): Promise<string | undefined> => (await it.host.ask('today.get', {})).rows[0]?.suggestion;
    expect(await suggestion()).toBe('call');
    const personId = await it.idOf(ANA);
    await it.host.ask('touch.log', { personId, channel: 'call', at: new Date(it.clock.at - 115 * DAY).toISOString(), note: '' });
    expect(await suggestion()).toBe('write');
  });

  it('lets rest whoever left two letters unanswered', async () => {
    const it = await start();
    expect(await kinds(it)).toHaveProperty([ANA]);
    await it.know(
      { name: 'Ana Lopez', address: ANA, wrote: null, written: 40 },
      { name: 'Ana Lopez', address: ANA, wrote: null, written: 30 },
    );
    it.clock.pass(60 * DAY);
    expect(await kinds(it)).not.toHaveProperty([ANA]);
  });

  it('shows dates, and is silent on quiet days but for them', async () => {
    const it = await start();
    await it.host.ask('preferences.set', { quietDays: [1] });
    expect(await kinds(it)).toEqual({});
    const personId = await it.idOf(BEN);
    const date = await it.host.ask('date.save', {
      personId,
      date: { id: null, kind: 'birthday', month: 11, day: 23, year: null, label: '' },
    });
    expect(await kinds(it)).toEqual({ [BEN]: 'date' });
    expect(await it.host.ask('date.list', { personId })).toEqual([date]);
    await it.host.ask('date.remove', { dateId: date.id });
    expect(await kinds(it)).toEqual({});
    const wrong = await it.host.refused('date.save', { personId, date: { ...date, id: null, month: 2, day: 30 } });
    expect(wrong.code).toBe('invalid-input');
  });
});

describe('what one does about a reminder', () => {
  it('a snooze survives a re-scan and a restart, and ends on its day', async () => {
    const it = await start();
    const done = await it.host.ask('reminder.snooze', {
      personId: await it.idOf(ANA),
      kind: 'going-quiet',
      until: { typed: 'mardi prochain' },
    });
    expect(done.until).toBe('2026-11-30T23:00:00.000Z');
    expect(await kinds(it)).toEqual({});
    for (const folder of it.mail.folders.values()) folder.renumber();
    await it.host.ask('scan.run', { accountId: it.accountId });
    expect(await kinds(it)).toEqual({});
    expect((await it.host.ask('reminder.choices', { personId: await it.idOf(ANA) })).snoozed).toEqual([
      { kind: 'going-quiet', until: done.until },
    ]);
    it.clock.pass(8 * DAY);
    expect(await kinds(it)).toHaveProperty([ANA], 'going-quiet');
  });

  it.each(['snooze', 'rest', 'dismiss', 'done'] as const)(
    '%s takes the person off the list, and can be taken back for ten seconds',
    async how => {
      const it = await start();
      const personId = await it.idOf(ANA);
      const act = () => {
        switch (how) {
          case 'snooze':
            return it.host.ask('reminder.snooze', { personId, kind: 'going-quiet', until: 'next-month' });
          case 'rest':
            return it.host.ask('reminder.rest', { personId, until: null });
          case 'dismiss':
            return it.host.ask('reminder.dismiss', { personId });
          case 'done':
            return it.host.ask('reminder.done', { personId, channel: 'call' });
        }
      };
      const before = await it.host.ask('today.get', {});
      const { undo } = await act();
      expect(await kinds(it)).toEqual({});
      await it.host.ask('reminder.undo', { undo });
      expect(await it.host.ask('today.get', {})).toEqual(before);
      expect(await it.host.refused('reminder.undo', { undo })).toMatchObject({ code: 'undo-expired' });
      const again = await act();
      it.clock.pass(UNDO_HELD_MS + 3_000);
      expect(await it.host.refused('reminder.undo', { undo: again.undo })).toMatchObject({ code: 'undo-expired' });
      expect(await kinds(it)).toEqual({});
    },
  );

  it('"not this person" holds until it is taken back', async () => {
    const it = await start();
    const personId = await it.idOf(ANA);
    await it.host.ask('reminder.dismiss', { personId });
    it.clock.pass(300 * DAY);
    expect(await kinds(it)).not.toHaveProperty([ANA]);
    expect(await it.host.ask('reminder.choices', { personId })).toEqual({ dismissed: true, snoozed: [] });
    await it.host.ask('reminder.resume', { personId });
    expect(await it.host.ask('reminder.choices', { personId })).toEqual({ dismissed: false, snoozed: [] });
  });

  it('rest and star show in the lists, and star brings the write-by day forward', async () => {
    const it = await start();
    const personId = await it.idOf(BEN);
    const before = await it.host.ask('person.get', { id: personId });
    const { undo } = await it.host.ask('reminder.star', { personId, starred: true });
    expect(Date.parse((await it.host.ask('person.get', { id: personId })).writeBy ?? '')).toBeLessThan(Date.parse(before.writeBy ?? ''));
    await it.host.ask('reminder.undo', { undo });
    expect((await it.host.ask('person.get', { id: personId })).writeBy).toBe(before.writeBy);
    await it.host.ask('reminder.rest', { personId, until: 'next-week' });
    expect((await it.host.ask('people.list', { hidden: false })).find(({ id }) => id === personId)?.band).toBe('resting');
    it.clock.pass(1);
    await it.hearFrom(BEN);
    expect((await it.host.ask('person.get', { id: personId })).band).not.toBe('resting');
  });

  it('says which day it does not understand, and whom it does not know', async () => {
    const it = await start();
    const personId = await it.idOf(ANA);
    const unclear = await it.host.refused('reminder.snooze', { personId, kind: 'date', until: { typed: 'some day' } });
    expect(unclear).toMatchObject({ code: 'day-unclear', params: { day: 'some day' } });
    expect(await it.host.refused('reminder.dismiss', { personId: 999 })).toMatchObject({ code: 'person-unknown' });
    expect(await it.host.refused('touch.remove', { touchId: 999 })).toMatchObject({ code: 'touch-unknown' });
    expect(await it.host.refused('date.remove', { dateId: 999 })).toMatchObject({ code: 'date-unknown' });
  });
});

describe('contacts beyond mail', () => {
  it('count as both having spoken: last exchange, health, write-by; and go again', async () => {
    const it = await start();
    const personId = await it.idOf(ANA);
    const before = await it.host.ask('person.get', { id: personId });
    const future = new Date(it.clock.at + 40 * DAY).toISOString();
    const touch = await it.host.ask('touch.log', { personId, channel: 'meeting', at: future, note: 'Coffee in Lyon' });
    expect(touch).toMatchObject({ at: new Date(it.clock.at).toISOString(), note: 'Coffee in Lyon', fromInvitation: false });
    const after = await it.host.ask('person.get', { id: personId });
    expect(after.lastTwoWay).toBe(touch.at);
    expect(after.health).toBeGreaterThan(before.health);
    expect(after.contactDays).toBe(before.contactDays + 1);
    expect(after.received).toBe(before.received);
    expect(await it.host.ask('touch.list', { personId })).toEqual([touch]);
    await it.host.ask('touch.remove', { touchId: touch.id });
    expect(await it.host.ask('person.get', { id: personId })).toEqual(before);
  });

  it('are still there after the mailbox was forgotten and read again', async () => {
    const it = await start();
    await it.host.ask('touch.log', { personId: await it.idOf(ANA), channel: 'linkedin', at: null, note: '' });
    for (const folder of it.mail.folders.values()) folder.renumber();
    await it.host.ask('scan.run', { accountId: it.accountId });
    expect((await it.host.ask('person.get', { address: ANA })).lastTwoWay).toBe(new Date(it.clock.at).toISOString());
  });
});
