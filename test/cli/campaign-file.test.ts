import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readCampaignFile } from '../../electron/cli/campaign-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'fil-rouge-campaign-file-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [, example = ''] =
  /```yaml\n([\s\S]*?)```/.exec(readFileSync(join(import.meta.dirname, '../../docs/campaign-file.md'), 'utf8')) ?? [];
const read = (text: string) => {
  const path = join(folder, 'campaign.yml');
  writeFileSync(path, text);
  return readCampaignFile(path);
};

describe('a campaign as a file', () => {
  test('may hold all that the page about it shows', async () => {
    const result = await read(example);
    expect(result).toMatchObject({ ok: true, file: { name: 'A good year', followUps: [{ afterDays: 14 }], wayOut: true } });
  });

  test('needs a name, a kind and a template, and nothing else', async () => {
    expect(await read('name: x\nkind: thanks\ntemplate: thanks-help\n')).toMatchObject({
      ok: true,
      file: {
        space: 'professional',
        thread: 'new',
        schedule: { fromHour: 9, toHour: 18, days: [1, 2, 3, 4, 5] },
        audience: { people: [] },
      },
    });
  });

  test('with a word that means nothing is refused by that word', async () => {
    expect(await read(`${example}\nspeed: fast\n`)).toMatchObject({ ok: false, what: expect.stringContaining('speed') as string });
  });
});
