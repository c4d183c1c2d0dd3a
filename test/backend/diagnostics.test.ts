import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { accountOn } from '../support/fake-mail/fake-account.ts';
import { FakeMailServer } from '../support/fake-mail/fake-mail-server.ts';
import { letterFrom, letterTo } from '../support/fake-mail/letters.ts';
import { mailbox } from '../support/fake-mail/message-header.ts';

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
