import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterEach, describe, expect, it } from 'vitest';
import { campaigning, type Campaigning } from '../../support/writing/campaigning.ts';
import { realBackend } from '../../support/real-backend.ts';

const HOUR = 3_600_000;
let opened: Campaigning | null = null;
afterEach(async () => {
  await opened?.stop();
  opened = null;
});

/** Two ties have gone quiet. The clock stands on Monday 23 November 2026, ten in the morning in Paris. */
async function start(): Promise<Campaigning> {
  const it = (opened = await campaigning());
  const quiet = (name: string, address: string) => [120, 140, 160].map(days => ({ name, address, wrote: days, written: days + 1 }));
  await it.know(...quiet('Ana Lopez', 'ana@nord.example'), ...quiet('Ben Okafor', 'ben@sud.example'));
  return it;
}

describe('the morning’s list', () => {
  it('is never told without a morning hour', async () => {
    const { host } = await start();
    expect(await host.ask('digest.take', {})).toEqual({ names: null, nextAt: null });
  });

  it('is told once, names whom Today names, and says when to ask again', async () => {
    const it = await start();
    await it.host.ask('preferences.set', { morningHour: 8 });
    const tomorrow = '2026-11-24T07:00:00.000Z';
    const { names, nextAt } = await it.host.ask('digest.take', {});
    expect(names?.toSorted()).toEqual(['Ana Lopez', 'Ben Okafor']);
    expect(nextAt).toBe(tomorrow);
    expect(await it.host.ask('digest.take', {})).toEqual({ names: null, nextAt: tomorrow });
    // Slept through eight o'clock.
    it.clock.pass(26 * HOUR);
    expect((await it.host.ask('digest.take', {})).names).toHaveLength(2);
    expect((await it.host.ask('digest.take', {})).names).toBeNull();
  });

  it('is remembered on the disk; a damaged memory is as if it had never been told', async () => {
    const it = await start();
    await it.host.ask('preferences.set', { morningHour: 8 });
    const file = join(it.host.dataFolder, 'digest.json');
    await it.host.ask('digest.take', {});
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ day: expect.any(Number) });
    writeFileSync(file, '{"day": "today"}');
    expect((await it.host.ask('digest.take', {})).names).toHaveLength(2);
    rmSync(file);
  });

  it('is not told on quiet days', async () => {
    const it = await start();
    await it.host.ask('preferences.set', { morningHour: 8, quietDays: [1] });
    expect(await it.host.ask('digest.take', {})).toEqual({ names: null, nextAt: '2026-11-24T07:00:00.000Z' });
  });

  it('goes to the user’s own address through the outbox, once a day', async () => {
    const it = await start();
    const { delivery } = await it.host.ask('digest.toSelf', { accountId: null });
    expect(delivery).toMatchObject({ campaign: 'digest', address: 'me@atelier.example', state: 'queued' });
    expect((await it.host.ask('digest.toSelf', { accountId: it.accountId })).delivery?.id).toBe(delivery?.id);
    await it.pass(1);
    expect(it.smtp.delivered.map(({ to }) => to)).toEqual(['me@atelier.example']);
    const mail = await PostalMime.parse(it.smtp.delivered[0]?.raw ?? '');
    expect(mail.subject).toBe('Monday 23 November: 2 people');
    expect(mail.text).toMatch(/Ana Lopez <ana@nord\.example>\n {2}.*quiet.*\n {2}Call this time/);
    it.clock.pass(24 * HOUR);
    const next = await it.host.ask('digest.toSelf', { accountId: null });
    expect(next.delivery?.id).not.toBe(delivery?.id);
  });

  it('that is empty is not sent, and an unknown account is refused', async () => {
    const it = (opened = await campaigning());
    expect(await it.host.ask('digest.toSelf', { accountId: null })).toEqual({ delivery: null });
    expect(await it.host.refused('digest.toSelf', { accountId: 99 })).toMatchObject({ code: 'account-unknown' });
  });
});

describe('new versions', () => {
  it('are asked for nowhere unless the user said where, and only a newer one is told of', async () => {
    const asked: string[] = [];
    let newest: string | null = '9.0.0';
    const updates = {
      newest: async (address: string) => {
        asked.push(address);
        return newest;
      },
    };
    const host = await realBackend({ version: '1.0.0', replace: { updates } });
    try {
      expect(await host.ask('updates.check', {})).toEqual({ newer: null });
      expect(asked).toEqual([]);
      await host.ask('preferences.set', { updatesFrom: 'https://example.org/fil-rouge.json' });
      expect(await host.ask('updates.check', {})).toEqual({ newer: '9.0.0' });
      newest = '1.0.0';
      expect(await host.ask('updates.check', {})).toEqual({ newer: null });
      newest = '<b>9</b>';
      expect(await host.ask('updates.check', {})).toEqual({ newer: null });
      expect(asked).toHaveLength(3);
    } finally {
      await host.stop();
    }
  });

  it.each(['http://example.org/v.json', 'file:///etc/passwd', 'javascript:alert(1)', 'x'])('are never asked for at %s', async address => {
    const host = await realBackend();
    try {
      expect(await host.refused('preferences.set', { updatesFrom: address })).toMatchObject({ code: 'invalid-input' });
    } finally {
      await host.stop();
    }
  });
});
