import { statSync } from 'node:fs';
import { join } from 'node:path';
import { createImapMailReader } from '../../../../electron/adapters/imap/imap-mail-reader.ts';
import type { MailReader } from '../../../../electron/backend/ports/mail.ts';
import { realBackend } from '../../../support/real-backend.ts';
import { type Instant, instant, readTask, report } from '../task.ts';
import { accountOf } from './account-of.ts';

// All of it: the backend's own scan, from connecting to the last summary row in the database, in one process as in the worker. What the product
// reads later over the same connection, the text of reports and absences, is told apart.

const task = readTask();
const reader = createImapMailReader({ ...(task.tls ? { authorities: [task.tls.caPem] } : {}), compressLoopback: task.compress });
/** When the first folder was opened, which is where the clients that only fetch begin to count. */
let opened = 0;
/** When the server was asked for something else after the last header: all that came was stored by then. */
let stored: Instant | null = null;
const mail: MailReader = {
  connect: async (...args) => {
    const session = await reader.connect(...args);
    const open: typeof session.open = path => {
      opened ||= performance.now();
      stored ??= instant();
      return session.open(path);
    };
    const headers: typeof session.headers = (...wanted) => {
      stored = null;
      return session.headers(...wanted);
    };
    const close: typeof session.close = () => {
      stored ??= instant();
      return session.close();
    };
    return { ...session, open, headers, close };
  },
};
const product = await realBackend({ replace: { mail } });
const { id: accountId } = await product.ask('account.add', { settings: accountOf(task), password: task.password });
await report(async () => {
  const from = performance.now();
  let firstPeopleMs = 0;
  const firstPeople = async () => ((await product.ask('people.list', { hidden: false })).length > 0 ? performance.now() - from : 0);
  const stop = product.backend.subscribe(({ type }) => {
    if (type !== 'people.changed' || firstPeopleMs > 0) return;
    void firstPeople().then(ms => (firstPeopleMs ||= ms));
  });
  const { messages } = await product.ask('scan.run', { accountId });
  const done = performance.now();
  stop();
  const ended = stored ?? instant();
  const databaseBytes = statSync(join(product.dataFolder, 'fil-rouge.sqlite')).size;
  const extra = {
    firstPeopleMs: firstPeopleMs || done - from,
    databaseBytes,
    readingSeconds: (ended.at - opened) / 1000,
    afterwardsSeconds: (done - ended.at) / 1000,
  };
  return { messages, ended, extra };
});
await product.stop();
