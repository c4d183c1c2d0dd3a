import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openStore } from '../../electron/adapters/sqlite/open-store.ts';
import { CHECKPOINT, DAY, ME, NOON, received, sent, SETTINGS } from '../adapters/sqlite/support/mail.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';
import { runCli } from './run-cli.ts';

const folder = temporaryFolders();

function dataWithTwo(): string {
  const data = folder();
  const store = openStore({ file: join(data, 'fil-rouge.sqlite'), timeZone: 'UTC' });
  const inbox = store.folders.upsert(store.accounts.add(SETTINGS).id, 'INBOX', 'inbox', 'special-use').id;
  store.mine.add(ME, 'account');
  const letters = [
    received(1, 'Marie Durand <marie@old.example>'),
    received(2, 'Marie Durand <marie@new.example>', { date: NOON + 40 * DAY }),
    sent(3, ['Marie Durand <marie@old.example>'], { date: NOON + DAY }),
  ];
  store.ingest(inbox, letters, [], CHECKPOINT);
  store.close();
  return data;
}

const json = async (data: string, ...args: string[]): Promise<unknown> =>
  JSON.parse((await runCli([...args, '--json', '--data', data])).out);

it('review asks with its reasons; an answer joins, and is taken back', async () => {
  const data = dataWithTwo();
  expect(await json(data, 'review')).toEqual([
    {
      a: { address: 'marie@new.example', name: 'Marie Durand' },
      b: { address: 'marie@old.example', name: 'Marie Durand' },
      score: 0.75,
      reasons: ['same-name', 'same-local-part', 'other-domain'],
      why: ['The same full name.', 'The same name before the @.', 'Each at another domain.'],
    },
  ]);
  expect((await runCli(['review', '--data', data, '--lang', 'fr'])).out).toContain('Le même nom complet.');
  const { out } = await runCli(['review', '--same', 'marie@old.example,marie@new.example', '--data', data]);
  expect(out).toBe(
    'marie@old.example and marie@new.example are one person from now on.\nTo take it back: fil-rouge review --take-back 1\n',
  );
  expect(await json(data, 'review')).toEqual([]);
  expect(await json(data, 'people')).toHaveLength(1);
  await runCli(['review', '--take-back', '1', '--data', data]);
  expect(await json(data, 'people')).toHaveLength(2);
  expect(await json(data, 'review')).toHaveLength(1);
  expect((await runCli(['review', '--take-back', '1', '--data', data])).code).toBe(1);
});

it('merge joins two addresses, person --json tells how each is used, split parts them', async () => {
  const data = dataWithTwo();
  expect(await json(data, 'merge', 'marie@old.example', 'Marie@New.example')).toEqual({
    a: 'marie@old.example',
    b: 'Marie@New.example',
    merged: true,
    undo: '1',
  });
  expect(await json(data, 'person', 'marie@old.example')).toMatchObject({
    received: 2,
    sent: 1,
    addresses: [
      { address: 'marie@new.example', lastUsed: new Date(NOON + 40 * DAY).toISOString(), dead: false },
      { address: 'marie@old.example', lastUsed: new Date(NOON + DAY).toISOString(), dead: false },
    ],
    aliasesOfMine: [ME],
  });
  expect(await json(data, 'merge', 'marie@old.example', 'marie@new.example')).toMatchObject({ merged: false, undo: null });
  expect((await runCli(['split', 'marie@new.example', '--data', data])).out).toContain('is a person of its own');
  expect(await json(data, 'people')).toHaveLength(2);
  expect(await json(data, 'review')).toEqual([]);
  expect(await json(data, 'split', 'marie@new.example')).toMatchObject({ split: false });
  expect((await runCli(['merge', 'marie@new.example', 'nobody@x.example', '--data', data])).code).toBe(1);
});

it('a name the user gave stands, whatever letters come', async () => {
  const data = dataWithTwo();
  await runCli(['rename', 'marie@old.example', '--name', 'Marie D.', '--data', data]);
  const store = openStore({ file: join(data, 'fil-rouge.sqlite'), timeZone: 'UTC' });
  store.ingest(1, [received(8, 'Mme Durand <marie@old.example>'), received(9, 'Mme Durand <marie@old.example>')], [], CHECKPOINT);
  store.rebuild();
  store.close();
  expect(await json(data, 'person', 'marie@old.example')).toMatchObject({ name: 'Marie D.' });
  await runCli(['rename', 'marie@old.example', '--data', data]);
  expect(await json(data, 'person', 'marie@old.example')).toMatchObject({ name: 'Marie Durand' });
});

it('says what is wrong with an answer', async () => {
  const data = dataWithTwo();
  expect((await runCli(['review', '--same', 'a@x', '--data', data])).code).toBe(2);
  expect((await runCli(['review', '--same', 'a@x,b@x', '--take-back', '1', '--data', data])).code).toBe(2);
});
