import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../electron/adapters/sqlite/open-store.ts';
import { CHECKPOINT, noLetter, received, SETTINGS } from '../adapters/sqlite/support/mail.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';
import { runCli } from './run-cli.ts';

const folder = temporaryFolders();

function dataWithSenders(): string {
  const data = folder();
  const store = openStore({ file: join(data, 'fil-rouge.sqlite'), timeZone: 'UTC' });
  const inbox = store.folders.upsert(store.accounts.add(SETTINGS).id, 'INBOX', 'inbox', 'special-use').id;
  store.ingest(
    inbox,
    [received(1, 'Ann <ann@a.example>'), noLetter(2, 'Jo <jo@corp.example>', 'list-unsubscribe', 'List-Unsubscribe')],
    [],
    CHECKPOINT,
  );
  store.close();
  return data;
}

const people = async (data: string): Promise<unknown> => JSON.parse((await runCli(['people', '--hidden', '--json', '--data', data])).out);

it('people --hidden --json tells the rule and the proof', async () => {
  expect(await people(dataWithSenders())).toContainEqual(
    expect.objectContaining({ addresses: ['jo@corp.example'], hiddenBecause: 'list-unsubscribe', hiddenEvidence: 'List-Unsubscribe' }),
  );
});

it('one word hides a person or shows a sender, and is taken back', async () => {
  const data = dataWithSenders();
  const before = await people(data);
  expect(await runCli(['hide', 'Ann@A.example', '--data', data])).toMatchObject({ code: 0, out: 'Ann is hidden: not a person.\n' });
  const { out } = await runCli(['unhide', 'jo@corp.example', '--json', '--data', data]);
  expect(JSON.parse(out)).toMatchObject({ addresses: ['jo@corp.example'], before: null, now: 'person', hiddenBecause: null });
  expect(await people(data)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ name: 'Ann', hiddenBecause: 'hidden-by-you', hiddenEvidence: '' }),
      expect.objectContaining({ name: 'Jo', hiddenBecause: null, received: 1 }),
    ]),
  );
  await runCli(['hide', 'ann@a.example', '--undo', '--data', data]);
  await runCli(['unhide', 'jo@corp.example', '--undo', '--data', data, '--lang', 'fr']);
  expect(await people(data)).toEqual(before);
});

it('a word about somebody who has not written yet stands for the day they do', async () => {
  const data = dataWithSenders();
  const { out } = await runCli(['hide', 'later@b.example', '--json', '--data', data]);
  expect(JSON.parse(out)).toMatchObject({ addresses: ['later@b.example'], now: 'hidden', hiddenBecause: null });
});
