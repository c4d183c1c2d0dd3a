import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ControlConnection } from '../support/dovecot/control-connection.ts';
import { startDovecot, type Dovecot } from '../support/dovecot/dovecot.ts';
import { startSlowLink } from '../support/slow-link.ts';

const mail = (n: number) => `From: p${n}@x.test\r\nTo: anna@x.test\r\nMessage-ID: <${n}@x.test>\r\nSubject: ${n}\r\n\r\nhello\r\n`;

describe('the private Dovecot the scan is tested against', () => {
  let server: Dovecot;
  beforeAll(async () => {
    server = await startDovecot({ folders: { Envoyés: '\\Sent', 'Ж/日本': null }, allMail: true });
  });
  afterAll(() => server.stop());

  test('numbers written messages in their order and keeps their dates', async () => {
    server.fill(
      'INBOX',
      Array.from({ length: 300 }, (_, n) => ({ raw: mail(n), internalDate: Date.UTC(2020, 0, 1, 0, 0, n) })),
    );
    const client = new ControlConnection(server.port);
    await client.login(server.user, server.password);
    await client.run('EXAMINE INBOX');
    const answer = await client.run('UID FETCH 1,300 (UID INTERNALDATE BODY.PEEK[HEADER.FIELDS (Subject)])');
    client.close();
    expect(answer).toContain('UID 1 INTERNALDATE "01-Jan-2020 00:00:00 +0000"');
    expect(answer).toContain('UID 300 INTERNALDATE "01-Jan-2020 00:04:59 +0000"');
    expect(answer.match(/Subject: \d+/g)).toEqual(['Subject: 0', 'Subject: 299']);
  });

  test('delivers, moves and expunges beside the tested client, also in folders with other scripts', async () => {
    expect(await server.deliver('Ж/日本', mail(900))).toBe(1);
    await server.move('INBOX', 'Envoyés', 3);
    await server.expunge('INBOX', 1, 2);
    expect((await server.uids('INBOX')).length).toBe(297);
    expect(await server.uids('Envoyés')).toEqual([1]);
    expect((await server.uids('[Gmail]/All Mail')).length).toBe(299);
  });

  test('is reachable over a slow link that counts, pauses and cuts', async () => {
    const link = await startSlowLink({ to: server.port, bitsPerSecond: 1_000_000, roundTripMs: 40 });
    const client = new ControlConnection(link.port);
    const from = performance.now();
    await client.login(server.user, server.password);
    await client.run('EXAMINE INBOX');
    await client.run('UID FETCH 1:* (UID BODY.PEEK[])');
    const took = performance.now() - from;
    expect(link.commands.map(line => line.split(' ')[0])).toEqual(['LOGIN', 'EXAMINE', 'UID']);
    expect(took).toBeGreaterThan(120 + (link.down * 8) / 1000 - 20);
    expect(took).toBeLessThan(120 + (link.down * 8) / 1000 + 400);
    link.cutAfter(100);
    await expect(client.run('UID FETCH 1:* (UID)')).rejects.toThrow('closed');
    await link.close();
  });

  test('leaves nothing behind', async () => {
    const other = await startDovecot();
    await other.stop();
    expect(existsSync(other.maildir)).toBe(false);
    expect(() => process.kill(other.pid, 0)).toThrow('ESRCH');
  });
});
