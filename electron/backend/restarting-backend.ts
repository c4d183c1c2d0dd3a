import { failed } from '../../shared/contract/call.ts';
import type { FilRougeEvent } from '../../shared/contract/events.ts';
import type { Result } from '../../shared/contract/errors.ts';
import { answerCall } from './answer-call.ts';
import { putBackup } from './backup/put-backup.ts';
import { createBackend, type Backend, type BackendOptions } from './create-backend.ts';
import type { Log, Ports } from './ports/index.ts';
import type { Rescue } from './ports/rescue.ts';

export interface Opening {
  readonly ports: () => PromiseLike<Ports>;
  /** For when `ports` cannot be opened, or breaks later. */
  readonly rescue: () => Rescue;
}

/** Where nothing else can be, from the damaged data's own folder. */
const STILL_ANSWERED: ReadonlySet<string> = new Set(['backup.put', 'backup.preview', 'backup.restore']);
const SILENT: Log = { info: () => {}, warn: () => {}, newest: () => [] };

/**
 * A backend that closes and opens its ports anew once a backup was made ready or the database was repaired, so that no host needs to know how
 * that ends. Where the data is damaged, those calls are answered although nothing else can be. Events are numbered across all of them.
 */
export function createRestartingBackend({ ports, rescue }: Opening, options?: BackendOptions): Backend {
  const listeners = new Set<(event: FilRougeEvent) => void>();
  let seq = 0;
  const tell = (event: FilRougeEvent): void => {
    seq += 1;
    for (const listener of listeners) listener({ ...event, seq });
  };
  const start = (): Backend => {
    const backend = createBackend(ports(), options);
    backend.subscribe(tell);
    return backend;
  };
  let current = start();
  let closing = false;

  const rescued = (method: string, input: unknown): Promise<Result<unknown>> =>
    answerCall(
      {
        'rescue.repair': () => rescue().repair(),
        'backup.put': putBackup(() => rescue().backups),
        'backup.preview': ({ file, passphrase }) => rescue().backups.preview(file, passphrase),
        'backup.restore': async ({ file, passphrase }) => ({ setAside: await rescue().backups.stage(file, passphrase) }),
      },
      SILENT,
      method,
      input,
    );
  const isDamaged = (result: Result<unknown>): boolean => !result.ok && result.error.code === 'database-damaged';

  const run = async (method: string, input: unknown): Promise<Result<unknown>> => {
    if (method === 'rescue.repair') {
      // Nobody may write while it is read for the last time.
      await current.close();
      return rescued(method, input);
    }
    const result: Result<unknown> = await current.call(method, input);
    return isDamaged(result) && STILL_ANSWERED.has(method) ? rescued(method, input) : result;
  };
  const startsAgain = (method: string, result: Result<unknown>): boolean =>
    method === 'rescue.repair' || (method === 'backup.restore' && result.ok);

  return {
    call: async (method: string, input: unknown): Promise<Result<unknown>> => {
      if (closing) return failed('worker-stopped', {}, true);
      const result = await run(method, input);
      if (startsAgain(method, result) && !closing) {
        await current.close();
        current = start();
        tell({ type: 'backend.restarted', seq: 0, on: method === 'rescue.repair' ? 'repaired' : 'backup' });
      }
      return result;
    },
    subscribe: listener => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    close: () => {
      closing = true;
      return current.close();
    },
  };
}
