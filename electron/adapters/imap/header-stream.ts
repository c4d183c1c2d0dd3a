import type { HeaderBatch, UidRange } from '../../backend/ports/mail.ts';
import { HeaderBatches } from './header-batches.ts';
import { HeaderFetch } from './header-fetch.ts';
import type { ImapConnection } from './imap-connection.ts';
import { LIMITS } from './limits.ts';
import type { MailboxDirectory } from './mailbox-directory.ts';

/** IMAP cannot take back a FETCH. The rest of a short answer is let through; for a long one the connection is given up. */
const LET_THROUGH_MS = 2_000;

const isSame = (one: UidRange, other: UidRange): boolean => one.first === other.first && one.last === other.last;

/**
 * One `UID FETCH` of the open folder. Rows read before a failure are handed over before it is thrown. `next` is what will be asked for after it: that
 * is written as soon as the first rows are here, so that the line does not wait for a round trip in between.
 */
export async function streamHeaders(
  connection: ImapConnection,
  directory: MailboxDirectory,
  range: UidRange,
  onBatch: (batch: HeaderBatch) => void | Promise<void>,
  signal?: AbortSignal,
  next?: UidRange,
): Promise<void> {
  if (signal?.aborted || range.last < range.first) return;
  const { client, framer, watch } = connection;
  const exists = client.mailbox ? client.mailbox.exists : 0;
  let isRunning = true;
  const batches = new HeaderBatches({
    range,
    directory,
    onBatch: batch => {
      if (isRunning && next && next.last >= next.first && !signal?.aborted) connection.ahead ??= new HeaderFetch(connection, next, 'ahead');
      return onBatch(batch);
    },
    maximum: Math.min(range.last - range.first + 1, exists) + LIMITS.surplusRows,
    overflow: () => connection.fail(connection.refused('too-many-rows')),
    failed: () => letThrough(),
    hold: work => watch.hold(work),
  });
  let giveUp: NodeJS.Timeout | null = null;
  const letThrough = (): void => {
    giveUp ??= setTimeout(() => client.close(), LET_THROUGH_MS);
  };
  const stop = (): void => {
    batches.stop();
    letThrough();
  };
  signal?.addEventListener('abort', stop, { once: true });
  const ahead = connection.ahead && isSame(connection.ahead.range, range) ? connection.ahead : null;
  if (ahead) connection.ahead = null;
  const release = framer.capture(batches);
  try {
    await connection.command(async () => {
      const fetch = ahead ?? new HeaderFetch(connection, range, 'now');
      fetch.into(batches);
      const response = await fetch.answered;
      isRunning = false;
      release();
      if (connection.ahead) connection.ahead.after(() => response.next());
      else response.next();
    });
  } catch (error) {
    // Its rows would come with nobody to take them.
    if (connection.ahead) client.close();
    if (!signal?.aborted) {
      await batches.finish();
      throw error;
    }
  } finally {
    release();
    signal?.removeEventListener('abort', stop);
    if (giveUp) clearTimeout(giveUp);
  }
  await batches.finish();
}
