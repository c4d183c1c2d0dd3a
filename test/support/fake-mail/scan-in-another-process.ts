import { setTimeout as sleep } from 'node:timers/promises';
import { accountOn } from './fake-account.ts';
import { longMailbox } from './long-mailbox.ts';

// Started by tests that kill it: reads the long mailbox slowly into the given data folder, and says how far it is.
const [, , dataFolder] = process.argv;
if (!dataFolder) throw new Error('a data folder, please');
const server = longMailbox();
let rows = 0;
server.misbehaviour = {
  onBatch: batch => {
    rows += batch.rows.length;
    process.stdout.write(`${rows}\n`);
    return sleep(10);
  },
};
const { host, accountId } = await accountOn(server, { dataFolder });
await host.ask('scan.run', { accountId });
await host.stop();
