import { join } from 'node:path';
import { openOutboxPorts } from '../../../electron/adapters/outbox/open-outbox-ports.ts';
import type { OutboxPorts, SendingPolicy } from '../../../electron/backend/ports/outbox.ts';
import type { RealBackend } from '../real-backend.ts';
import type { HandClock } from './sending-account.ts';

/** The real outbox of a data folder, with a pace and a time for second thoughts of the test's own. */
export function outboxWith(dataFolder: string, policy: SendingPolicy): OutboxPorts {
  const real = openOutboxPorts({ dataFolder, databaseFile: join(dataFolder, 'fil-rouge.sqlite') });
  const { submitter, sentFolders, composer } = real;
  return {
    // Opened when it is first wanted.
    get store() {
      return real.store;
    },
    submitter,
    sentFolders,
    composer,
    policy,
    close: () => real.close(),
  };
}

/** Time passes (ms) from one thing due to the next. */
export async function passTime(host: RealBackend, clock: HandClock, span: number): Promise<void> {
  const end = clock.at + span;
  for (let rounds = 0; rounds < 20_000; rounds++) {
    const { nextAt } = await host.ask('outbox.run', {});
    const next = nextAt === null ? Infinity : Date.parse(nextAt);
    if (next > end) break;
    clock.at = Math.max(clock.at + 1, next);
  }
  clock.at = end;
}
