import { setTimeout as sleep } from 'node:timers/promises';
import { createSmtpSubmitter } from '../../../electron/adapters/smtp/smtp-submitter.ts';
import { openOutboxStore } from '../../../electron/adapters/sqlite/outbox-store.ts';
import { openOutbox, type Outbox } from '../../../electron/backend/outbox/outbox.ts';
import type { OutboxContext } from '../../../electron/backend/outbox/outbox-context.ts';
import { withIncidents, type Incident } from './crashing-store.ts';
import { NEXT_VERSION } from './next-version.ts';
import { sealingLock } from './sealing-lock.ts';
import { sentFoldersOver } from './sent-over-socket.ts';

/** The outbox as a process of its own, on a clock that jumps to whatever is due next; killed where it is told to. Arguments as one JSON. */
export interface ProcessOptions {
  readonly file: string;
  readonly witnessFile: string;
  readonly smtpPort: number;
  readonly sentPort: number;
  /** Virtual epoch ms at the start, by this computer's clock. */
  readonly now: number;
  /** How far this computer's clock is ahead of the servers'. */
  readonly skew: number;
  readonly incidents: readonly Incident[];
  /** Runs as the next version of the app, which migrates first. */
  readonly upgraded: boolean;
  /** Waits for another instance to end, and takes over. */
  readonly waits: boolean;
}

const options: ProcessOptions = JSON.parse(process.argv[2] ?? '{}');
let clock = options.now;
const now = (): number => clock;
const opened = openOutboxStore({
  file: options.file,
  install: 'test',
  witnessFile: options.witnessFile,
  texts: sealingLock(),
  ...(options.upgraded ? { migrations: NEXT_VERSION } : {}),
});
const server = { host: '127.0.0.1', port: options.smtpPort, security: 'plain' as const };
const settings = { email: 'me@atelier.example', user: 'me', imap: server, smtp: server, trustedFingerprint: null };
const context: OutboxContext = {
  store: withIncidents(opened, options.incidents, ms => (clock += ms)),
  submitter: createSmtpSubmitter({ socketTimeoutMs: 2000 }),
  sentFolders: sentFoldersOver(options.sentPort, () => clock - options.skew),
  credentials: async () => {
    await Promise.resolve();
    return { settings, password: 'p', sentFolder: null };
  },
  guard: () => ({ go: true }),
  now,
};

/** As the runner does: the lease where it is free, else asked again. */
async function open(): Promise<Outbox> {
  for (let asked = 0; asked < 600; asked++) {
    const outbox = openOutbox(context);
    if (outbox) return outbox;
    if (!options.waits) process.exit(3);
    await sleep(50);
  }
  throw new Error('the other instance never ended');
}

// Three days and a bit at most: what is still waiting then is a failure of the test.
const end = options.now + 5 * 24 * 3_600_000;
let outbox: Outbox | null = null;
for (;;) {
  try {
    outbox ??= await open();
    const next = await outbox.tick();
    if (next === null || next > end) break;
    clock = Math.max(clock + 1, next);
  } catch {
    // Something broke (a full disk): the runner waits, and begins again with the recovery.
    outbox?.close();
    outbox = null;
    clock += 60_000;
  }
}
outbox?.close();
console.log(JSON.stringify({ now: clock }));
opened.close();
process.exit(0);
