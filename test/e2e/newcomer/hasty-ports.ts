import { openPorts, type OpenOptions } from '../../../electron/adapters/assemble.ts';
import { LEAST_COST } from '../../../electron/adapters/backup/sealed-stream.ts';
import type { Ports } from '../../../electron/backend/ports/index.ts';

/** Long enough to be seen, short enough to wait for. */
const UNDO_MS = 1500;

/** What a newcomer's day takes less time with; all else is as in the product. */
export const hasty = (options: OpenOptions): OpenOptions => ({ ...options, backupCost: LEAST_COST });

/** The product's ports: only the moment for second thoughts, the pace of a wave and the cost of a passphrase are shortened. */
export async function openHastyPorts(options: OpenOptions): Promise<Ports> {
  const ports = await openPorts(hasty(options));
  const { outbox } = ports;
  return {
    ...ports,
    outbox: {
      // Opened when it is first wanted.
      get store() {
        return outbox.store;
      },
      submitter: outbox.submitter,
      sentFolders: outbox.sentFolders,
      composer: outbox.composer,
      policy: { capsOf: () => null, undoMs: UNDO_MS },
      close: () => outbox.close(),
    },
  };
}
