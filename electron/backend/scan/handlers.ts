import { accountOf, type Context } from '../context.ts';
import type { Handlers } from '../handlers.ts';

type ScanMethods = 'scan.run' | 'scan.cancel' | 'scan.progress' | 'scan.skipped';

export function scanHandlers(context: Context): Pick<Handlers, ScanMethods> {
  const { scans, ports } = context;
  return {
    'scan.run': ({ accountId }) => scans.run(accountOf(context, accountId)),
    'scan.cancel': async ({ accountId }) => {
      await scans.cancel(accountOf(context, accountId).id);
      return {};
    },
    'scan.progress': () => scans.progress(),
    'scan.skipped': ({ accountId }) => [...ports.store.skipped(accountOf(context, accountId).id)],
  };
}
