import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../electron/adapters/sqlite/open-store.ts';
import { CHECKPOINT, received, sent, SETTINGS } from '../adapters/sqlite/support/mail.ts';
import { runCli } from './run-cli.ts';

const DAY = 86_400_000;
const data = mkdtempSync(join(tmpdir(), 'fil-rouge-digest-'));

describe('fil-rouge digest', { timeout: 120_000 }, () => {
  beforeAll(() => {
    const store = openStore({ file: join(data, 'fil-rouge.sqlite'), timeZone: 'Europe/Paris' });
    const { id } = store.accounts.add(SETTINGS);
    store.mine.add(SETTINGS.email, 'account');
    const inbox = store.folders.upsert(id, 'INBOX', 'inbox', 'special-use');
    const mail = [120, 135, 150, 165].flatMap((age, at) => [
      received(2 * at + 1, 'Ana Lopez <ana@nord.example>', { id: `in${at}@x`, date: Date.now() - age * DAY }),
      sent(2 * at + 2, ['Ana Lopez <ana@nord.example>'], { id: `out${at}@x`, date: Date.now() - (age + 1) * DAY }),
    ]);
    store.ingest(inbox.id, mail, [], CHECKPOINT);
    store.close();
  });
  afterAll(() => rmSync(data, { recursive: true, force: true }));
  const run = (...args: string[]) => runCli(['--data', data, 'digest', ...args]);

  test('is today’s list as a text, in both languages', async () => {
    expect((await run()).out).toMatch(/^\w+ \d+ \w+\n\nAna Lopez <ana@nord\.example>\n {2}.+\n {2}.+\n$/);
    expect((await run('--lang', 'fr')).out).toMatch(/Ana Lopez <ana@nord\.example>\n {2}.+\n/);
    expect(JSON.parse((await run('--json')).out)).toMatchObject({
      subject: expect.stringMatching(/: 1 person$/),
      text: expect.stringContaining('Ana Lopez'),
      people: ['ana@nord.example'],
      asOf: null,
    });
  });

  test('--to-self queues it to the user’s own address alone, once a day', async () => {
    const { code, out } = await run('--to-self');
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining(SETTINGS.email) });
    const queued = JSON.parse((await run('--to-self', '--json')).out);
    expect(queued).toMatchObject({ delivery: { campaign: 'digest', address: SETTINGS.email, state: 'queued' } });
    expect(JSON.parse((await runCli(['--data', data, 'outbox', '--json'])).out)).toHaveLength(1);
  });
});
