import { ImapFlow } from 'imapflow';
import { readTask, report } from '../task.ts';

// imapflow's own `fetch` with the same fields; it hands the header blocks over unparsed.

const task = readTask();
const client = new ImapFlow({
  host: '127.0.0.1',
  port: task.port,
  secure: task.tls !== null,
  ...(task.tls ? { servername: task.tls.host, tls: { ca: task.tls.caPem } } : { doSTARTTLS: false }),
  auth: { user: task.user, pass: task.password },
  logger: false,
  disableAutoIdle: true,
  disableCompression: !task.compress,
});
await client.connect();
const headers = /HEADER\.FIELDS \(([^)]*)\)/.exec(task.items)?.[1]?.split(' ') ?? [];
await report(async () => {
  let messages = 0;
  for (const folder of task.folders) {
    const lock = await client.getMailboxLock(folder, { readOnly: true });
    for await (const row of client.fetch('1:*', { uid: true, internalDate: true, headers }, { uid: true })) messages += row.uid > 0 ? 1 : 0;
    lock.release();
  }
  return { messages };
});
await client.logout();
