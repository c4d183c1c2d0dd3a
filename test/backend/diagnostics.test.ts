import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { accountOn } from '../support/fake-mail/fake-account.ts';
import { FakeMailServer } from '../support/fake-mail/fake-mail-server.ts';
import { letterFrom, letterTo } from '../support/fake-mail/letters.ts';
import { mailbox } from '../support/fake-mail/message-header.ts';
import { loopbackSettings, realBackend } from '../support/real-backend.ts';

it('a report tells what helps, and nothing of anybody', async () => {
  const server = new FakeMailServer();
  server.password = 'correct horse battery';
  const from = [mailbox('quentin@castle.example', 'Quentin Durward')];
  server.add('INBOX').deliver(letterFrom('quentin@castle.example', 1, { from, subject: 'Our secret plan' }));
  server.add('Sent', '\\Sent').deliver(letterTo('quentin@castle.example', 2));
  const { host, accountId } = await accountOn(server);
  try {
    await host.ask('scan.run', { accountId });
    // As a careless version might have logged.
    appendFileSync(
      join(host.dataFolder, 'fil-rouge.log'),
      '{"message":"no answer from quentin@castle.example with ya29AbCdEf0123456789xyz"}\n',
    );
    const { text } = await host.ask('app.diagnostics', {});
    expect(text).toMatch(/^Fil Rouge 0\.0\.0 \(test\), Node 24\./);
    expect(text).toMatch(/people 1, hidden 0, messages 2/);
    expect(text).toMatch(/folder \d: sent by \S+, 1 of 1, 0 pending/);
    expect(text).toContain('[address] with [token]');
    for (const personal of ['quentin', 'castle', 'Durward', 'secret plan', server.password, 'INBOX', host.dataFolder]) {
      expect(text).not.toContain(personal);
    }
  } finally {
    await host.stop();
  }
});

const LETTERS = fc.constantFrom(...Array.from({ length: 26 }, (_, at) => String.fromCodePoint(97 + at)));
const HEX = fc.constantFrom(...Array.from({ length: 16 }, (_, at) => at.toString(16)));
/** Words no report would have by itself. */
const word = fc.string({ unit: LETTERS, minLength: 6, maxLength: 12 }).map(text => `q${text}x`);
const digits = fc.string({ unit: HEX, minLength: 20, maxLength: 40 }).map(text => `a1${text}`);
const seeds = fc
  .record({
    user: word,
    login: word,
    domain: word,
    server: word,
    friend: word,
    name: word,
    subject: word,
    folder: word,
    home: word,
    password: word,
    token: digits,
  })
  .filter(all => new Set(Object.values(all)).size === Object.values(all).length);

it('a report has no secret of whoever it is about, whatever those are and whatever a careless line of the log says', async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async seed => {
      const { user, login, domain, server: host, friend, name, subject, folder, home, password, token } = seed;
      const server = new FakeMailServer();
      server.password = password;
      const address = `${friend}@friends.${domain}.example`;
      server.add('INBOX').deliver(letterFrom(address, 1, { from: [mailbox(address, name)], subject }));
      server.add(folder).deliver(letterFrom(address, 2, { from: [mailbox(address, name)], subject }));
      server.add('Sent', '\\Sent').deliver(letterTo(address, 3));
      const product = await realBackend({ replace: { mail: server } });
      try {
        const settings = {
          ...loopbackSettings(`${user}@${domain}.example`, 993, { user: login }),
          imap: { host: `${host}.${domain}.example`, port: 993, security: 'tls' as const },
          smtp: { host: `smtp.${domain}.example`, port: 465, security: 'tls' as const },
        };
        const { id: accountId } = await product.ask('account.add', { settings, password });
        await product.ask('scan.run', { accountId });
        await product.ask('circle.save', { id: null, name, purpose: subject, space: 'professional', register: null, language: null });
        const careless = [
          `no answer from ${host}.${domain}.example for ${user}@${domain}.example`,
          `certificate of SMTP.${domain.toUpperCase()}.example, login ${login}`,
          `Bearer ${token}, from ${address}`,
          `at read (file:///home/${home}/fil-rouge/electron/read.ts:1:2) < C:\\Users\\${home}\\app.js < /Users/${home}/x`,
        ];
        for (const message of careless) appendFileSync(join(product.dataFolder, 'fil-rouge.log'), `${JSON.stringify({ message })}\n`);
        const { text } = await product.ask('app.diagnostics', {});
        expect(text).toContain('electron/read.ts:1:2');
        const told = Object.entries(seed).filter(([, secret]) => text.toLowerCase().includes(secret));
        expect(told).toEqual([]);
        expect(text).not.toContain(product.dataFolder);
      } finally {
        await product.stop();
      }
    }),
    { numRuns: 12 },
  );
}, 60_000);
