import { ImapFlow } from 'imapflow';
import { createTransport } from 'nodemailer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeMail, mailDate } from './mail-text.ts';
import { SAMPLE_PEOPLE } from './sample-people.ts';
import { startDemoServers, type DemoServers } from './servers.ts';

describe('the demo servers', () => {
  let servers: DemoServers;
  let client: ImapFlow;
  beforeAll(async () => {
    servers = await startDemoServers({ now: Date.parse('2026-11-23T12:00:00Z') });
    const { imap, user } = servers.settings;
    client = new ImapFlow({ host: imap.host, port: imap.port, secure: false, auth: { user, pass: servers.password }, logger: false });
    await client.connect();
  });
  afterAll(async () => {
    await client.logout();
    await servers.close();
  });

  it('list the folders with their uses and decoded names', async () => {
    const listed = await client.list();
    expect(listed.map(folder => [folder.path, folder.specialUse])).toEqual(
      expect.arrayContaining([
        ['INBOX', '\\Inbox'],
        ['Sent', '\\Sent'],
        ['Conférences', undefined],
        ['Courrier indésirable', '\\Junk'],
        ['Corbeille', '\\Trash'],
      ]),
    );
    expect(listed).toHaveLength(servers.folders.length);
  });

  it('give every header and date as the generator made them', async () => {
    const lock = await client.getMailboxLock('Conférences');
    const rows = await client.fetchAll('1:*', { envelope: true, internalDate: true }, { uid: true });
    lock.release();
    const made = servers.folders.find(folder => folder.name === 'Conférences')?.messages ?? [];
    expect(rows.map(row => new Date(row.internalDate ?? 0).getTime())).toEqual(made.map(message => message.at));
    const names = rows.map(row => row.envelope?.from?.[0]?.name ?? '');
    expect(names.filter(name => !SAMPLE_PEOPLE.some(person => person.name === name))).toEqual([]);
    expect(names.some(name => /[^ -~]/.test(name))).toBe(true);
  });

  it('refuse a wrong password', async () => {
    const { imap, user } = servers.settings;
    const stranger = new ImapFlow({ host: imap.host, port: imap.port, secure: false, auth: { user, pass: 'no' }, logger: false });
    await expect(stranger.connect()).rejects.toMatchObject({ authenticationFailed: true });
  });

  it('tell a waiting connection of mail that arrives', async () => {
    const lock = await client.getMailboxLock('INBOX');
    const told = new Promise<{ count: number; prevCount: number }>(resolve => {
      client.once('exists', resolve);
    });
    void client.idle();
    const at = Date.parse('2026-11-23T11:00:00Z');
    const raw = composeMail({
      headers: [
        ['From', 'new@someone.example'],
        ['Date', mailDate(at)],
      ],
      body: 'Bonjour',
    });
    servers.deliver('INBOX', raw, at);
    const { count, prevCount } = await told;
    expect(count).toBe(prevCount + 1);
    lock.release();
  });

  it('take mail by SMTP from the owner alone, and keep it', async () => {
    const { smtp, user } = servers.settings;
    const connection = { host: smtp.host, port: smtp.port, secure: false, ignoreTLS: true };
    const mail = { from: user, to: 'grace.okafor@northlight.example', subject: 'Bonjour', text: 'Un mot.' };
    await createTransport({ ...connection, auth: { user, pass: servers.password } }).sendMail(mail);
    expect(servers.accepted).toHaveLength(1);
    expect(servers.accepted[0]).toMatchObject({ from: user, to: ['grace.okafor@northlight.example'] });
    expect(servers.accepted[0]?.raw).toContain('Un mot.');
    await expect(createTransport({ ...connection, auth: { user, pass: 'no' } }).sendMail(mail)).rejects.toMatchObject({
      responseCode: 535,
    });
  });
});
