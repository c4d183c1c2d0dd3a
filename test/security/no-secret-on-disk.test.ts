import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { startFaultySmtpServer } from '../support/faulty-smtp-server.ts';
import { fetchRow, startHostileImapServer } from '../support/hostile-imap-server.ts';
import { loopbackSettings } from '../support/real-backend.ts';
import { secretForms } from '../support/secret-forms.ts';
import { startServing } from '../support/serving-process.ts';
import { everythingIn, temporaryFolders } from '../support/temporary-folder.ts';

const USER = 'anna';
const PASSWORD = 'Tr0ub4dor & 3 = été?';
const PASSPHRASE = 'a long red thread / 1';
const BACKUP = 'seven quiet herons + 2';
const SUBJECT = 'A subject nobody else should read';
const SECRETS = { PASSWORD, PASSPHRASE, BACKUP };

const folder = temporaryFolders();
const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

const foundIn = (bytes: string, secrets: Readonly<Record<string, string>> = SECRETS): string[] =>
  Object.entries(secrets).flatMap(([name, secret]) =>
    secretForms(secret).flatMap(form => (bytes.includes(form) ? `${name} as ${form}` : [])),
  );

describe('the forms a secret is looked for in', () => {
  it.each([
    ['plain', (secret: string) => secret],
    ['JSON', (secret: string) => JSON.stringify({ secret })],
    ['an address', (secret: string) => `https://x.test/?p=${encodeURIComponent(secret)}`],
    ['a form', (secret: string) => new URLSearchParams({ p: secret }).toString()],
    ['AUTH PLAIN', (secret: string) => Buffer.from(`\0${USER}\0${secret}`).toString('base64')],
    ['AUTH LOGIN', (secret: string) => Buffer.from(secret).toString('base64')],
    ['base64 of a longer text', (secret: string) => Buffer.from(`ab${secret}cd`).toString('base64url')],
    ['UTF-16', (secret: string) => Buffer.from(secret, 'utf16le').toString('latin1')],
  ])('find it in %s', (_, hide) => {
    for (const secret of Object.values(SECRETS))
      expect(
        foundIn(Buffer.from(hide(secret), 'latin1').toString('latin1') + hide(secret) + Buffer.from(hide(secret)).toString('latin1')),
      ).not.toEqual([]);
    expect(foundIn(hide('something else entirely'))).toEqual([]);
  });
});

/** The real process on real servers that repeat what they are told, from the first password to a crash. */
it('no password, passphrase or subject is on the disk, in the list of processes or in what the process says, whatever is done', async () => {
  const [dataFolder, temporary, home] = [folder(), folder(), folder()];
  const repeated = `${PASSWORD} ${Buffer.from(`\0${USER}\0${PASSWORD}`).toString('base64')} ${Buffer.from(PASSWORD).toString('base64')}`;
  let refuses = true;
  const letter = `From: Paul <paul@friends.test>\r\nTo: anna@x.example\r\nSubject: ${SUBJECT}\r\nMessage-ID: <1@friends.test>\r\nDate: Wed, 01 Jan 2020 12:00:00 +0000\r\n\r\n`;
  const imap = await startHostileImapServer({
    exists: 1,
    rows: fetchRow(1, letter),
    answer: ({ name, tag, socket }) => {
      if (name !== 'LOGIN' || !refuses) return false;
      socket.write(Buffer.from(`${tag} NO [ALERT] no such password: ${repeated}\r\n`));
      return true;
    },
  });
  const smtp = await startFaultySmtpServer();
  ends.push(
    () => imap.stop(),
    () => smtp.close(),
  );
  smtp.plan.push({ reply: { at: 'RCPT', line: `550 5.1.1 nobody here; you said ${repeated}` } });
  const start = async () => {
    const server = await startServing({ dataFolder, env: { TMPDIR: temporary, HOME: home } });
    ends.push(() => server.kill());
    return server;
  };
  const answers: string[] = [];

  const server = await start();
  await server.ask('secrets.unlock', { passphrase: PASSPHRASE });
  const settings = loopbackSettings('anna@x.example', imap.port, {
    user: USER,
    smtp: { host: '127.0.0.1', port: smtp.port, security: 'plain' },
  });
  answers.push(JSON.stringify(await server.call('account.test', { settings, password: PASSWORD })));
  const { id: accountId } = await server.ask('account.add', { settings, password: PASSWORD });
  answers.push(JSON.stringify(await server.call('scan.run', { accountId })));
  refuses = false;
  await server.ask('account.password', { accountId, password: PASSWORD });
  await server.ask('scan.run', { accountId });
  expect((await server.ask('people.list', { hidden: false })).map(({ name }) => name)).toEqual(['Paul']);
  // Refused with its own password in the refusal, which is kept with the mail.
  await server.ask('outbox.selfTest', { accountId });
  await expect.poll(async () => (await server.ask('outbox.list', {}))[0]?.state, { timeout: 60_000, interval: 500 }).toBe('failed');
  answers.push(JSON.stringify(await server.ask('outbox.list', {})));
  const { file } = await server.ask('backup.create', { passphrase: BACKUP });
  await server.ask('backup.schedule', { schedule: { every: 'day', keep: 3, folder: null }, passphrase: BACKUP });
  await server.ask('backup.preview', { file, passphrase: BACKUP });
  answers.push(JSON.stringify(await server.refused('backup.preview', { file, passphrase: `${BACKUP}!` })));
  answers.push((await server.ask('app.diagnostics', {})).text);
  // Malformed calls that carry it.
  answers.push(JSON.stringify(await server.call('account.add', { settings: { email: PASSWORD }, password: PASSWORD })));
  answers.push(JSON.stringify(await server.call(PASSWORD, {})));

  if (existsSync(`/proc/${server.pid}/cmdline`)) {
    const seen = readFileSync(`/proc/${server.pid}/cmdline`, 'latin1') + readFileSync(`/proc/${server.pid}/environ`, 'latin1');
    expect(seen).toContain('serve');
    expect(foundIn(seen)).toEqual([]);
  }
  await server.kill();
  const again = await start();
  await again.ask('secrets.unlock', { passphrase: PASSPHRASE });
  await again.ask('scan.run', { accountId });
  await again.stop();

  const onDisk = [dataFolder, temporary, home].map(everythingIn).join('\n');
  expect(existsSync(join(dataFolder, 'secrets.vault.json'))).toBe(true);
  expect(onDisk).toContain('paul@friends.test');
  expect(foundIn(onDisk, { ...SECRETS, SUBJECT })).toEqual([]);
  expect(foundIn(server.output() + again.output())).toEqual([]);
  // The name of a method that does not exist is the caller's own.
  expect(answers.slice(0, -1).flatMap(answer => foundIn(Buffer.from(answer).toString('latin1')))).toEqual([]);
}, 120_000);
