import { realBackend } from '../../../support/real-backend.ts';
import { startSlowLink } from '../../../support/slow-link.ts';
import { readTask, report } from '../task.ts';
import { accountOf } from './account-of.ts';

// A mailbox read before and unchanged since, read again: what it costs to find out. Commands are counted on the way.

const task = readTask();
const tap = await startSlowLink({ to: task.port });
const product = await realBackend();
const { id: accountId } = await product.ask('account.add', { settings: accountOf({ ...task, port: tap.port }), password: task.password });
await product.ask('scan.run', { accountId });
// The first re-scan compiles what a scan never ran; the second is the one that happens every few minutes.
await product.ask('scan.run', { accountId });
await report(async () => {
  const before = tap.commands.length;
  const { messages } = await product.ask('scan.run', { accountId });
  return { messages, extra: { commands: tap.commands.length - before } };
});
await product.stop();
await tap.close();
