import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Failure } from '../../shared/contract/errors.ts';
import { startFaultySmtpServer, type FaultySmtpServer } from '../support/faulty-smtp-server.ts';
import { type FullDisk, waysToFillADisk } from '../support/full-disk.ts';
import { type HostileImapServer, startHostileImapServer } from '../support/hostile-imap-server.ts';
import { loopbackSettings } from '../support/real-backend.ts';
import { type ServingProcess, startServing } from '../support/serving-process.ts';

const circle = (name: string) => ({ id: null, name, purpose: '', space: 'professional', register: null, language: null }) as const;

/** The real process, a real disk that is really full: a tmpfs of its own, and where that is not allowed (a container) a quota. */
describe.runIf(process.platform === 'linux').each(waysToFillADisk())('a disk %s', (_, makeDisk) => {
  const ends: (() => Promise<unknown> | void)[] = [];
  afterEach(async () => {
    for (const end of ends.splice(0).toReversed()) await end();
  });
  const open = async (): Promise<{
    disk: FullDisk;
    smtp: FaultySmtpServer;
    imap: HostileImapServer;
    start: () => Promise<ServingProcess>;
  }> => {
    const disk = makeDisk();
    ends.push(() => disk.remove());
    const [smtp, imap] = [await startFaultySmtpServer(), await startHostileImapServer()];
    ends.push(
      () => smtp.close(),
      () => imap.stop(),
    );
    const start = async (): Promise<ServingProcess> => {
      const server = await startServing({ dataFolder: disk.folder, env: { FIL_ROUGE_PASSWORD: 'x' } });
      ends.push(() => server.kill());
      return server;
    };
    return { disk, smtp, imap, start };
  };

  it('is said in words, loses nothing, stops sending, and sends once when there is room again', async () => {
    const { disk, smtp, imap, start } = await open();
    const server = await start();
    const settings = loopbackSettings('anna@x.example', imap.port, { smtp: { host: '127.0.0.1', port: smtp.port, security: 'plain' } });
    const { id: accountId } = await server.ask('account.add', { settings, password: 'x' });
    await server.ask('circle.save', circle('Before'));
    // Goes in ten seconds, when the disk is full.
    const { id } = await server.ask('outbox.selfTest', { accountId });
    disk.fill(server.pid);

    const refused: Failure[] = [];
    const attempts = [
      ['circle.save', circle('While')],
      ['preferences.set', { theme: 'dark' }],
      ['secrets.unlock', { passphrase: 'seven quiet herons' }],
      ['backup.create', { passphrase: 'seven quiet herons' }],
      ['scan.run', { accountId }],
    ] as const;
    for (const [method, input] of attempts) refused.push(await server.refused(method, input));
    // Copying the whole database, SQLite no longer tells a quota from any other trouble with a disk.
    expect(refused.map(({ code }) => code)).toEqual([
      'disk-full',
      'disk-full',
      'disk-full',
      expect.stringMatching(/^disk-(full|failing)$/),
      'disk-full',
    ]);
    expect(refused.every(({ retryable }) => retryable)).toBe(true);
    // What is there can still be read.
    expect((await server.ask('circle.list', {})).map(({ name }) => name)).toEqual(['Before']);
    expect(await server.ask('preferences.get', {})).toMatchObject({ theme: 'system' });

    await vi.waitFor(async () => expect(await server.ask('outbox.accounts', {})).toMatchObject([{ problem: 'disk-full' }]), {
      timeout: 60_000,
      interval: 500,
    });
    expect(await server.refused('outbox.run', {})).toMatchObject({ code: 'disk-full' });
    expect(smtp.delivered).toEqual([]);
    expect(await server.ask('outbox.list', {})).toMatchObject([{ id, state: 'queued' }]);

    disk.makeRoom(server.pid);
    await server.ask('outbox.run', {});
    expect(smtp.delivered).toHaveLength(1);
    expect(await server.ask('outbox.accounts', {})).toMatchObject([{ problem: null }]);
    await server.ask('circle.save', circle('After'));
    await server.ask('preferences.set', { theme: 'dark' });

    // Killed right after: what was answered is there, whole, and nothing goes twice.
    await server.kill();
    const again = await start();
    expect((await again.ask('circle.list', {})).map(({ name }) => name)).toEqual(['After', 'Before']);
    expect(await again.ask('preferences.get', {})).toMatchObject({ theme: 'dark' });
    await again.ask('outbox.run', {});
    expect(smtp.delivered).toHaveLength(1);
    expect(await again.stop()).toBe(0);
  }, 120_000);
});
