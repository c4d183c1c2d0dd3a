import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../electron/adapters/sqlite/open-store.ts';
import { CHECKPOINT, received, sent, SETTINGS } from '../adapters/sqlite/support/mail.ts';
import { runCli } from './run-cli.ts';

const DAY = 86_400_000;
const folder = mkdtempSync(join(tmpdir(), 'fil-rouge-agenda-'));
const ANA = 'ana@nord.example';

/** Letters both ways with two people, the last four months ago. */
function fill(): void {
  const store = openStore({ file: join(folder, 'fil-rouge.sqlite'), timeZone: 'Europe/Paris' });
  const { id } = store.accounts.add(SETTINGS);
  store.mine.add(SETTINGS.email, 'account');
  const inbox = store.folders.upsert(id, 'INBOX', 'inbox', 'special-use');
  const now = Date.now();
  const both = [`Ana Lopez <${ANA}>`, 'Ben Okafor <ben@sud.example>'].flatMap((who, person) =>
    [120, 135, 150, 165].flatMap((age, at) => [
      received(100 * person + 2 * at + 1, who, { id: `in${person}.${at}@x`, date: now - age * DAY }),
      sent(100 * person + 2 * at + 2, [who], { id: `out${person}.${at}@x`, date: now - (age + 1) * DAY }),
    ]),
  );
  store.ingest(inbox.id, both, [], CHECKPOINT);
  store.close();
}

const json = async <T>(...args: string[]): Promise<T> => {
  const { code, out, err } = await runCli(['--data', folder, ...args, '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const value: T = JSON.parse(out);
  return value;
};

// Each command is a process of its own: what one says, the next one knows.
describe('the agenda from the command line', { timeout: 120_000 }, () => {
  beforeAll(fill);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('today has the documented shape, and each command changes it', async () => {
    const today = () => json<{ person: string; address: string; kind: string }[]>('today');
    expect(await today()).toMatchObject([
      {
        person: expect.any(String),
        address: expect.any(String),
        kind: 'going-quiet',
        due: expect.stringMatching(/Z$/),
        reason: 'going-quiet',
        evidence: expect.stringMatching(/quiet by/),
        score: expect.any(Number),
      },
      {},
    ]);
    expect(await json('log', ANA, '--channel', 'call', '--note', 'About Lyon')).toMatchObject({
      address: ANA,
      channel: 'call',
      note: 'About Lyon',
    });
    expect((await today()).map(({ address }) => address)).toEqual(['ben@sud.example']);
    expect(await json('snooze', 'ben@sud.example', '--until', 'in 3 weeks')).toMatchObject({
      kind: 'going-quiet',
      until: expect.any(String),
    });
    expect(await today()).toEqual([]);
    expect(await json('rest', ANA)).toMatchObject({ resting: true, restingUntil: null });
    expect(await json('rest', ANA, '--off')).toMatchObject({ resting: false });
    expect(await json('circle', 'add', 'Mentors', '--every', '30-60', '--colour', 'teal')).toMatchObject({
      cadence: { idealDays: 30, maxDays: 60 },
      colour: 'teal',
    });
    const { code, err } = await runCli(['--data', folder, 'snooze', ANA, '--until', 'some day']);
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('some day') });
  });
});
