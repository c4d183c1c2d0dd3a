import { accountOf, type Context } from '../context.ts';
import type { Handlers } from '../handlers.ts';

type ScanMethods = 'scan.run' | 'scan.cancel' | 'scan.progress' | 'scan.skipped';

/** @param stays whether the host goes on after an answer; one that does not must not answer before all is read */
export function scanHandlers(context: Context, stays: boolean): Pick<Handlers, ScanMethods> {
  const { scans, ports } = context;
  return {
    'scan.run': ({ accountId }) => {
      const account = accountOf(context, accountId);
      return stays ? scans.read(account) : scans.run(account);
    },
    'scan.cancel': async ({ accountId }) => {
      await scans.cancel(accountOf(context, accountId).id);
      return {};
    },
    'scan.progress': () => scans.progress(),
    'scan.skipped': ({ accountId }) => [...ports.store.skipped(accountOf(context, accountId).id)],
  };
}
