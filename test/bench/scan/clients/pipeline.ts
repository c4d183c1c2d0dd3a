import { statSync } from 'node:fs';
import { join } from 'node:path';
import { realBackend } from '../../../support/real-backend.ts';
import { readTask, report } from '../task.ts';
import { accountOf } from './account-of.ts';

// All of it: the backend's own scan, from connecting to the last summary row in the database, in one process as in the worker.

const task = readTask();
const product = await realBackend(task.tls ? { authorities: [task.tls.caPem] } : {});
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
  stop();
  const databaseBytes = statSync(join(product.dataFolder, 'fil-rouge.sqlite')).size;
  return { messages, extra: { firstPeopleMs: firstPeopleMs || performance.now() - from, databaseBytes } };
});
await product.stop();
