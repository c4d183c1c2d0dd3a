import { FakeMailServer } from './fake-mail-server.ts';
import { letterFrom, letterTo } from './letters.ts';

/** The same mailbox in every process: enough letters for a scan in bulk, some of them in two folders, some to an alias of mine. */
export function longMailbox(): FakeMailServer {
  const server = new FakeMailServer();
  server.batchSize = 150;
  const inbox = server.add('INBOX');
  const sent = server.add('Sent', '\\Sent');
  const archive = server.add('Archive', '\\Archive');
  for (let n = 0; n < 4_000; n += 1) inbox.deliver(letterFrom(`friend${n % 60}@example.org`, n));
  for (let n = 0; n < 2_500; n += 1) sent.deliver(letterTo(`friend${n % 80}@example.org`, 5_000 + n));
  for (let n = 3_500; n < 5_500; n += 1) archive.deliver(letterFrom(`friend${n % 60}@example.org`, n));
  return server;
}
