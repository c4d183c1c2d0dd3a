import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../electron/adapters/sqlite/open-store.ts';
import { CHECKPOINT, received, sent, SETTINGS } from '../adapters/sqlite/support/mail.ts';
import { runCli } from './run-cli.ts';

const DAY = 86_400_000;
const folder = mkdtempSync(join(tmpdir(), 'fil-rouge-insights-cli-'));

/** Three years of letters both ways, each of ninety people until a day of their own. */
function fill(): void {
  const store = openStore({ file: join(folder, 'fil-rouge.sqlite'), timeZone: 'Europe/Paris' });
  const { id } = store.accounts.add(SETTINGS);
  store.mine.add(SETTINGS.email, 'account');
  const inbox = store.folders.upsert(id, 'INBOX', 'inbox', 'special-use');
  const now = Date.now();
  let uid = 0;
  const letters = Array.from({ length: 90 }, (_, index) => {
    const who = `Person ${index} <p${index}@place${index % 30}.example>`;
    const ages = Array.from({ length: 60 }, (_each, at) => 5 + (index % 9) + 18 * at);
    const theirs = ages.filter(age => index < 50 || age > 12 * (index - 50));
    return theirs.flatMap(age => [
      sent((uid += 1), [who], { id: `out${uid}@x`, date: now - (age + 1) * DAY }),
      received((uid += 1), who, { id: `in${uid}@x`, date: now - age * DAY }),
    ]);
  }).flat();
  store.ingest(inbox.id, letters, [], CHECKPOINT);
  store.close();
}

const cli = async (...args: string[]) => {
  const { code, out, err } = await runCli(['--data', folder, ...args]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
};

describe('the past from the command line', { timeout: 120_000 }, () => {
  beforeAll(fill);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('backtest gives what became of the named, each rule, and a calibration', async () => {
    const report = JSON.parse(await cli('backtest', '--json'));
    expect(report).toMatchObject({
      rows: expect.any(Number),
      missing: [],
      result: {
        flagged: { count: expect.any(Number), of: expect.any(Number) },
        rules: [{ rule: 'product' }, { rule: 'days-since' }, { rule: 'overdue' }],
        calibrationError: expect.any(Number),
      },
    });
    expect(report.cutOffs.length).toBeGreaterThan(5);
    expect(report.result.calibration).toHaveLength(5);
    expect(await cli('backtest')).toMatch(
      /ties looked at, on \d+ past days a quarter apart[\s\S]*Fil Rouge[\s\S]*Days since the last contact/,
    );
    expect(await cli('--lang', 'fr', 'backtest')).toMatch(/À nombre|Fil Rouge aurait signalés|Personne n’aurait/);
  });

  test('capacity and insights say it in words and as JSON', async () => {
    expect(await cli('capacity')).toMatch(/^You keep about \d+ ties alive in a quarter\. You chose 0\./);
    const insights = JSON.parse(await cli('insights', '--json'));
    expect(insights).toMatchObject({ capacity: { sustained: expect.any(Number) }, channels: { call: 0 } });
    expect(insights.bands).toHaveLength(9);
    expect(await cli('insights')).toMatch(/In a usual week of the last year you wrote \d+ letter/);
  });
});
