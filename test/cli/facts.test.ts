import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../electron/adapters/sqlite/open-store.ts';
import { fact } from '../../shared/contract/facts.ts';
import { suppressions } from '../../shared/contract/returns.ts';
import { z } from '../../shared/contract/zod.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';
import { runCli } from './run-cli.ts';

const folder = temporaryFolders();

function dataWithFacts(): string {
  const data = folder();
  const store = openStore({ file: join(data, 'fil-rouge.sqlite'), timeZone: 'UTC' });
  const at = Date.UTC(2026, 4, 4);
  const away = { address: 'Ana@Nord.example', kind: 'away', at, evidence: 'Back on 2 June', state: 'confirmed', source: 'auto:1' } as const;
  expect(store.facts.add({ ...away, detail: { returnsOn: Date.UTC(2026, 5, 2, 12) } })).toBe(true);
  expect(store.facts.add({ ...away, detail: {} })).toBe(false);
  store.facts.add({
    address: 'bo@sud.example',
    kind: 'left',
    at: at + 1,
    evidence: 'I no longer work here.',
    detail: { successor: 'cy@sud.example' },
    state: 'open',
    source: 'auto:2',
  });
  store.close();
  return data;
}

it('lists what mails told of people, newest first, and the same mail tells it once', async () => {
  const data = dataWithFacts();
  const { out } = await runCli(['facts', '--json', '--data', data]);
  expect(z.array(fact).parse(JSON.parse(out))).toMatchObject([
    { address: 'bo@sud.example', kind: 'left', state: 'open', successor: 'cy@sud.example' },
    { address: 'ana@nord.example', kind: 'away', returnsOn: '2026-06-02T12:00:00.000Z' },
  ]);
  const one = await runCli(['facts', '--person', 'ana@nord.example', '--data', data]);
  expect(one.out).toContain('Away, back on');
  expect(one.out).not.toContain('bo@sud.example');
});

it('a departure the user confirms ends writing there, and one taken back allows it', async () => {
  const data = dataWithFacts();
  const suppressed = async () =>
    suppressions
      .parse(JSON.parse((await runCli(['suppression', 'list', '--json', '--data', data])).out))
      .suppressed.map(one => one.address);
  const listed = z.array(fact).parse(JSON.parse((await runCli(['facts', '--json', '--data', data])).out));
  const id = String(listed[0]?.id);
  expect((await runCli(['fact', 'decide', id, '--yes', '--data', data])).out).toBe('Noted.\n');
  expect(await suppressed()).toEqual(['bo@sud.example']);
  await runCli(['fact', 'decide', id, '--open', '--data', data]);
  expect(await suppressed()).toEqual([]);
  await runCli(['fact', 'decide', id, '--no', '--data', data]);
  expect((await runCli(['facts', '--data', data, '--lang', 'fr'])).out).not.toContain('bo@sud.example');
  expect(await runCli(['fact', 'decide', '99', '--no', '--data', data])).toMatchObject({ code: 1 });
});
