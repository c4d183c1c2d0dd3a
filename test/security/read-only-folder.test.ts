import { afterEach, describe, expect, it } from 'vitest';
import { waysToBeReadOnly } from '../support/read-only-folder.ts';
import { startServing } from '../support/serving-process.ts';

const ways = process.platform === 'win32' ? [] : waysToBeReadOnly();
const circle = (name: string) => ({ id: null, name, purpose: '', space: 'professional', register: null, language: null }) as const;

describe.runIf(process.platform !== 'win32')('a data folder that may only be read', () => {
  const ends: (() => Promise<unknown> | void)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end();
  });

  it('can be made on this system', () => expect(ways).not.toEqual([]));

  it.each(ways)('%s, is said in the user’s language; what is open goes on, and nothing breaks', async (_, make) => {
    const { folder, uid, makeReadOnly, remove } = make();
    ends.push(remove);
    const start = async (lang = 'en_GB.UTF-8') => {
      const server = await startServing({ dataFolder: folder, env: { LANG: lang }, ...(uid === undefined ? {} : { uid }) });
      ends.push(() => server.kill());
      return server;
    };
    const server = await start();
    await server.ask('circle.save', circle('Before'));
    makeReadOnly();
    // What needs a new file says so; nothing breaks, and what is open goes on.
    for (const [method, input] of [
      ['preferences.set', { theme: 'dark' }],
      ['secrets.unlock', { passphrase: 'seven quiet herons' }],
      ['backup.create', { passphrase: 'seven quiet herons' }],
    ] as const)
      expect(await server.refused(method, input)).toMatchObject({ code: 'folder-not-writable', params: { folder } });
    expect(await server.ask('circle.list', {})).toMatchObject([{ name: 'Before' }]);
    expect(await server.stop()).toBe(0);

    await expect(start()).rejects.toThrow(`Nothing can be written to ${folder}. Change its permissions`);
    await expect(start('fr_FR.UTF-8')).rejects.toThrow(`Impossible d’écrire dans ${folder}. Changez ses droits`);
  });
});
