import type { AccountSettings } from '../../../shared/contract/shapes.ts';
import { ExpectedError } from '../expected-error.ts';
import type { MailReader, MailSession } from '../ports/mail.ts';
import { backoffMs } from './backoff.ts';
import { delay } from './delay.ts';
import { mendsItself } from './mends-itself.ts';

/** A connection that lasted this long was a good one: the next pause is short again. */
const STEADY_MS = 60_000;

export interface WatchFolderParts {
  readonly mail: MailReader;
  readonly settings: AccountSettings;
  readonly password: () => Promise<string>;
  readonly now: () => number;
  /** In [0, 1). */
  readonly random: () => number;
  /** Something may have changed: on news from the server, and on each connection, since news may have been missed before it. */
  readonly onChange: () => void;
  readonly onFailure: (error: ExpectedError) => void;
}

/** Resolves when the connection has ended or the signal aborts. */
async function listen(session: MailSession, path: string, onChange: () => void, signal: AbortSignal): Promise<void> {
  await session.open(path);
  do onChange();
  while ((await session.idle(signal)) === 'changed');
}

/**
 * Stays connected to one folder, reconnecting after growing pauses. Resolves when it gives up: on abort, or on a failure that only the
 * user can mend.
 */
export async function watchFolder(path: string, parts: WatchFolderParts, signal: AbortSignal): Promise<void> {
  let failures = 0;
  while (!signal.aborted) {
    const began = parts.now();
    let session: MailSession | null = null;
    try {
      session = await parts.mail.connect(parts.settings, await parts.password(), { signal });
      await listen(session, path, parts.onChange, signal);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ExpectedError)) throw error;
      // Renamed or deleted: the next reading finds out.
      if (error.failure.code === 'folder-unknown') return;
      parts.onFailure(error);
      if (!mendsItself(error)) return;
    } finally {
      await session?.close();
    }
    failures = parts.now() - began >= STEADY_MS ? 0 : failures + 1;
    await delay(backoffMs(failures, parts.random()), signal);
  }
}
