import { createSmtpSubmitter } from '../../../electron/adapters/smtp/smtp-submitter.ts';
import { openOutboxStore } from '../../../electron/adapters/sqlite/outbox-store.ts';
import { openOutbox } from '../../../electron/backend/outbox/outbox.ts';
import { crashAt } from './crashing-store.ts';
import { sentFoldersOver } from './sent-over-socket.ts';

/** The outbox as a process of its own, on a clock that jumps to whatever is due next; killed where it is told to. Arguments as one JSON. */
export interface ProcessOptions {
  readonly file: string;
  readonly witnessFile: string;
  readonly smtpPort: number;
  readonly sentPort: number;
  /** Virtual epoch ms at the start. */
  readonly now: number;
  readonly crash: { readonly commit: number; readonly edge: 'before' | 'after' } | null;
}

const options: ProcessOptions = JSON.parse(process.argv[2] ?? '{}');
let clock = options.now;
const now = (): number => clock;
const opened = openOutboxStore({ file: options.file, install: 'test', witnessFile: options.witnessFile });
const store = options.crash ? crashAt(opened, options.crash.commit, options.crash.edge) : opened;
const server = { host: '127.0.0.1', port: options.smtpPort, security: 'plain' as const };
const outbox = openOutbox({
  store,
  submitter: createSmtpSubmitter({ socketTimeoutMs: 2000 }),
  sentFolders: sentFoldersOver(options.sentPort, now),
  credentials: async () => {
    await Promise.resolve();
    return {
      settings: { email: 'me@atelier.example', user: 'me', imap: server, smtp: server, trustedFingerprint: null },
      password: 'p',
      sentFolder: null,
    };
  },
  guard: () => ({ go: true }),
  now,
});
if (!outbox) {
  console.log(JSON.stringify({ now: clock, granted: false }));
  process.exit(3);
}
// Three days at most: what is still waiting then is a failure of the test.
const end = options.now + 3 * 24 * 3_600_000;
for (;;) {
  const next = await outbox.tick();
  if (next === null || next > end) break;
  clock = Math.max(clock + 1, next);
}
outbox.close();
console.log(JSON.stringify({ now: clock, granted: true }));
opened.close();
process.exit(0);
