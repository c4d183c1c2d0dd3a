import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openOutboxPorts } from '../../electron/adapters/outbox/open-outbox-ports.ts';
import type { OutboxPorts } from '../../electron/backend/ports/outbox.ts';
import { ControlConnection } from '../support/dovecot/control-connection.ts';
import { startDovecot, type Dovecot } from '../support/dovecot/dovecot.ts';
import { startFaultySmtpServer, type FaultySmtpServer } from '../support/faulty-smtp-server.ts';
import { loopbackSettings, realBackend, type RealBackend } from '../support/real-backend.ts';

interface Path {
  readonly server: Dovecot;
  readonly smtp: FaultySmtpServer;
  readonly host: RealBackend;
  readonly accountId: number;
  readonly queue: (addresses: readonly string[]) => Promise<void>;
  /** Lets minutes pass, and the outbox do what is due then. */
  readonly after: (minutes: number) => Promise<void>;
}

const ends: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

/** The whole product without a fake, but for the pace: the backend, a real IMAP server, a real SMTP dialogue. */
async function realPath(): Promise<Path> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'fil-rouge-path-'));
  const server = await startDovecot({ folders: { Sent: '\\Sent', Trash: '\\Trash' } });
  const smtp = await startFaultySmtpServer();
  const real = openOutboxPorts({ dataFolder, databaseFile: join(dataFolder, 'fil-rouge.sqlite') });
  let ahead = 0;
  const clock = { now: () => Date.now() + ahead, timeZone: () => 'Europe/Paris' };
  const outbox: OutboxPorts = { ...real, policy: { capsOf: () => null, undoMs: 0 } };
  const host = await realBackend({ dataFolder, env: { FIL_ROUGE_PASSWORD: server.password }, replace: { outbox, clock } });
  ends.push(
    () => rmSync(dataFolder, { recursive: true, force: true }),
    () => server.stop(),
    () => smtp.close(),
    () => host.stop(),
  );
  const email = 'anna@x.test';
  const settings = loopbackSettings(email, server.port, {
    user: server.user,
    smtp: { host: '127.0.0.1', port: smtp.port, security: 'plain' },
  });
  const { id: accountId } = await host.ask('account.add', { settings, password: server.password });
  const queue = async (addresses: readonly string[]): Promise<void> => {
    for (const address of addresses) {
      const key = { campaign: 'news', step: 1, address, generation: 0 };
      const messageId = outbox.composer.messageId(key, email);
      const composed = await outbox.composer.compose({
        from: { name: 'Anna Été', address: email },
        to: { name: '', address },
        subject: 'De mes nouvelles',
        text: 'Bonjour,\n\nIl neige.\n\n.\n\nAnna',
        language: 'fr',
        messageId,
        continues: null,
        date: Date.now(),
        zoneOffset: 60,
        attachments: [],
        unsubscribeAddress: null,
      });
      if (!composed.ok) throw new Error(composed.problems.join());
      outbox.store.add(
        { ...key, accountId, sender: email, messageId, raw: composed.raw, scheduledFor: Date.now(), latest: null },
        Date.now(),
      );
    }
  };
  const after = async (minutes: number): Promise<void> => {
    ahead += minutes * 60_000;
    await host.ask('outbox.run', {});
  };
  return { server, smtp, host, accountId, queue, after };
}

const states = async ({ host }: Path): Promise<string[]> => (await host.ask('outbox.list', {})).map(({ state }) => state);

describe('mail on its real way', () => {
  it('reaches each recipient once, and the copy in Sent is what the server got, byte for byte', async () => {
    const path = await realPath();
    await path.queue(['a@nord.test', 'b@nord.test', 'c@nord.test']);
    await path.after(0);
    expect(path.smtp.delivered.map(({ to }) => to).toSorted()).toEqual(['a@nord.test', 'b@nord.test', 'c@nord.test']);
    // A server of which nothing is known gets five minutes to file by itself.
    expect(await states(path)).toEqual(['accepted', 'accepted', 'accepted']);
    await path.after(6);
    expect(await states(path)).toEqual(['filed', 'filed', 'filed']);
    expect(await path.host.ask('outbox.accounts', {})).toMatchObject([{ filesSent: 'us', sentToday: 3 }]);
    const uids = await path.server.uids('Sent');
    expect(uids).toHaveLength(3);
    const client = new ControlConnection(path.server.port);
    await client.login(path.server.user, path.server.password);
    await client.run('EXAMINE Sent');
    const answer = await client.run('UID FETCH 1:* (BODY.PEEK[])');
    client.close();
    for (const { raw } of path.smtp.delivered) expect(answer).toContain(Buffer.from(raw, 'latin1').toString('utf8'));
  });

  it('learns from the mail to oneself that the server files by itself, and never doubles its copies', async () => {
    const path = await realPath();
    const { server, smtp, host, accountId } = path;
    const filed: Promise<unknown>[] = [];
    smtp.onDelivered = ({ raw }) => void filed.push(server.deliver('Sent', Buffer.from(raw, 'latin1')));
    await host.ask('outbox.selfTest', { accountId });
    await path.after(0);
    await Promise.all(filed);
    await path.after(2);
    expect(await host.ask('outbox.list', {})).toMatchObject([{ campaign: 'self-test', address: 'anna@x.test', state: 'filed' }]);
    expect(await host.ask('outbox.accounts', {})).toMatchObject([{ filesSent: 'server' }]);
    await path.queue(['a@nord.test']);
    await path.after(0);
    await Promise.all(filed);
    await path.after(2);
    expect(await states(path)).toEqual(['filed', 'filed']);
    expect(await server.uids('Sent')).toHaveLength(2);
  });

  it('that dropped after the dot is found in Sent, and not sent again', async () => {
    const path = await realPath();
    const { server, smtp, host } = path;
    smtp.plan.push({ drop: 'after the dot' });
    const filed: Promise<unknown>[] = [];
    smtp.onDelivered = ({ raw }) => void filed.push(server.deliver('Sent', Buffer.from(raw, 'latin1')));
    await path.queue(['a@nord.test']);
    await path.after(0);
    await Promise.all(filed);
    await path.after(1);
    expect(smtp.delivered).toHaveLength(1);
    const [row] = await host.ask('outbox.list', {});
    expect(row).toMatchObject({ state: 'filed', attempts: 1 });
    const events = await host.ask('outbox.events', { id: row?.id ?? 0 });
    expect(events.map(({ to }) => to)).toEqual(['claimed', 'submitting', 'handoff', 'unknown', 'filed']);
  });
});
