import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { startServing } from '../support/serving-process.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const folder = temporaryFolders();
const children: ChildProcess[] = [];
afterEach(async () => {
  for (const child of children.splice(0)) if (child.exitCode === null && child.kill('SIGKILL')) await once(child, 'exit');
});

/** Another program that holds the file, until it is told to let go. */
async function holdLock(file: string, how: 'a write lock' | 'the whole file'): Promise<() => Promise<void>> {
  const begin = how === 'a write lock' ? 'BEGIN IMMEDIATE' : 'PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE';
  const program = `
    const { DatabaseSync } = require('node:sqlite');
    const db = new DatabaseSync(process.argv[1]);
    db.exec(${JSON.stringify(begin)});
    process.stdout.write('held');
    process.stdin.once('data', () => process.exit(0));
  `;
  const child = spawn(process.execPath, ['-e', program, file], { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  await once(child.stdout, 'data');
  return async () => {
    child.stdin.write('x');
    await once(child, 'exit');
  };
}
const circle = (name: string) => ({ id: null, name, purpose: '', space: 'professional', register: null, language: null }) as const;

it('held for writing by another program, the data is still read; writing says who is in the way, and works once they let go', async () => {
  const dataFolder = folder();
  const server = await startServing({ dataFolder });
  try {
    await server.ask('circle.save', circle('Before'));
    const letGo = await holdLock(join(dataFolder, 'fil-rouge.sqlite'), 'a write lock');
    expect(await server.ask('circle.list', {})).toMatchObject([{ name: 'Before' }]);
    expect(await server.refused('circle.save', circle('While'))).toMatchObject({ code: 'database-locked', retryable: true });
    await letGo();
    await server.ask('circle.save', circle('While'));
    expect(await server.ask('circle.list', {})).toHaveLength(2);
    expect(await server.stop()).toBe(0);
  } finally {
    await server.kill();
  }
}, 60_000);

it('held whole by another program, a start says so in the user’s language, and nothing is changed', async () => {
  const dataFolder = folder();
  const first = await startServing({ dataFolder });
  await first.ask('circle.save', circle('Before'));
  await first.stop();
  const letGo = await holdLock(join(dataFolder, 'fil-rouge.sqlite'), 'the whole file');
  await expect(startServing({ dataFolder, env: { LANG: 'fr_FR.UTF-8' } })).rejects.toThrow('un autre programme, utilise vos données');
  await letGo();
  const again = await startServing({ dataFolder });
  try {
    expect(await again.ask('circle.list', {})).toMatchObject([{ name: 'Before' }]);
  } finally {
    await again.stop();
  }
}, 60_000);
