import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openOutboxPorts } from '../../electron/adapters/outbox/open-outbox-ports.ts';
import { outboxRow, outboxRun } from '../../shared/contract/outbox.ts';
import { startFaultySmtpServer, type FaultySmtpServer } from '../support/faulty-smtp-server.ts';
import { runCli } from './run-cli.ts';

// Each run is a process: slow where much else runs.
describe('fil-rouge outbox', { timeout: 120_000 }, () => {
  let smtp: FaultySmtpServer;
  let dataFolder: string;
  const run = (...args: string[]) => runCli([...args, '--data', dataFolder], { MAIL_PASSWORD: 'p' });
  const ports = () => openOutboxPorts({ dataFolder, databaseFile: join(dataFolder, 'fil-rouge.sqlite') });
  const queue = (address: string, ago = 0): void => {
    const opened = ports();
    const messageId = `${address.split('@')[0]}.rk@x.example`;
    const raw = Buffer.from(`From: me@x.example\r\nTo: ${address}\r\nMessage-ID: <${messageId}>\r\nSubject: x\r\n\r\nx\r\n`);
    // Approved a while ago: the time to take it back has passed.
    const at = Date.now() - 60_000 - ago;
    const delivery = { campaign: 'c', step: 1, address, generation: 0, accountId: 1, sender: 'me@x.example', messageId, raw };
    opened.store.add({ ...delivery, scheduledFor: at, latest: null }, at);
    opened.close();
  };
  const rows = async () => outboxRow.array().parse(JSON.parse((await run('outbox', '--json')).out));

  beforeAll(async () => {
    dataFolder = mkdtempSync(join(tmpdir(), 'fil-rouge-cli-outbox-'));
    smtp = await startFaultySmtpServer();
    const hosts = ['--imap', 'imap://127.0.0.1:1', '--smtp', `smtp://127.0.0.1:${smtp.port}`];
    await run('account', 'add', '--email', 'me@x.example', '--password-env', 'MAIL_PASSWORD', '--no-test', ...hosts);
  });
  afterAll(async () => {
    await smtp.close();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  test('says that nothing is there, in both languages', async () => {
    expect(await run('outbox')).toEqual({ code: 0, out: 'Nothing is waiting and nothing was sent.\n', err: '' });
    expect((await run('outbox', '--lang', 'fr')).out).toBe('Rien n’attend et rien n’a été envoyé.\n');
    expect(await run('outbox', '--json')).toEqual({ code: 0, out: '[]\n', err: '' });
  });

  test('sends what is due, also where the copy cannot be filed yet', async () => {
    queue('ana@nord.example');
    const ran = await run('outbox', 'run', '--json');
    expect(ran.code).toBe(0);
    expect(outboxRun.parse(JSON.parse(ran.out))).toMatchObject({ sends: true, waiting: 1 });
    expect(smtp.delivered.map(({ to }) => to)).toEqual(['ana@nord.example']);
    expect(await rows()).toMatchObject([{ address: 'ana@nord.example', state: 'accepted', attempts: 1 }]);
    expect((await run('outbox')).out).toMatch(/ana@nord\.example +Sent/);
  });

  test('holds what is late, says why, and takes the answer', async () => {
    queue('bo@sud.example', 7 * 3_600_000);
    await run('outbox', 'run');
    const [held] = await rows();
    expect(held).toMatchObject({ address: 'bo@sud.example', state: 'held', reason: 'late' });
    expect((await run('outbox')).out).toContain('Its time has passed.');
    const id = String(held?.id);
    expect(await run('outbox', 'resolve', id)).toMatchObject({ code: 2, err: 'Say one of --sent, --again, --cancel.\n' });
    expect(await run('outbox', 'resolve', id, '--sent', '--again')).toMatchObject({ code: 2 });
    expect(await run('outbox', 'resolve', id, '--cancel')).toEqual({ code: 0, out: 'It will not be sent.\n', err: '' });
    expect(await run('outbox', 'resolve', id, '--again')).toMatchObject({ code: 1, err: 'Nothing is left to decide about this mail.\n' });
    expect(await run('outbox', 'resolve', '999', '--sent')).toMatchObject({ code: 1, err: expect.stringContaining('not in the outbox') });
    expect(await run('outbox', 'resolve', 'restored', '--cancel')).toEqual({ code: 0, out: '0 mails are decided.\n', err: '' });
    expect(await run('outbox', 'resolve', 'restored')).toMatchObject({ code: 2 });
    expect(await run('outbox', 'resolve', 'x', '--sent')).toMatchObject({ code: 2 });
    expect(smtp.delivered).toHaveLength(1);
  });
});
