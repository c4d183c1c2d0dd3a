import { createImapMailReader } from '../../../../electron/adapters/imap/imap-mail-reader.ts';
import { readTask, report } from '../task.ts';
import { accountOf } from './account-of.ts';

// The product's own reader: connection, one FETCH stream per folder, every header parsed; nothing is stored.

const task = readTask();
const reader = createImapMailReader({ ...(task.tls ? { authorities: [task.tls.caPem] } : {}), compressLoopback: task.compress });
const session = await reader.connect(accountOf(task), task.password);
await report(async () => {
  let messages = 0;
  for (const folder of task.folders) {
    const { uidNext } = await session.open(folder);
    await session.headers({ first: 1, last: uidNext - 1 }, ({ rows }) => {
      messages += rows.length;
    });
  }
  return { messages };
});
await session.close();
