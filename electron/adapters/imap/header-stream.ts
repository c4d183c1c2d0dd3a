import type { HeaderBatch, UidRange } from '../../backend/ports/mail.ts';
import { HeaderBatches } from './header-batches.ts';
import { HEADER_FIELDS } from './header-fields.ts';
import type { ImapConnection } from './imap-connection.ts';
import { LIMITS } from './limits.ts';
import type { MailboxDirectory } from './mailbox-directory.ts';
import { slowRowOf } from './slow-row.ts';

/** IMAP cannot take back a FETCH. The rest of a short answer is let through; for a long one the connection is given up. */
const LET_THROUGH_MS = 2_000;

const atom = (value: string): { type: 'ATOM'; value: string } => ({ type: 'ATOM', value });
const ITEMS = [
  atom('UID'),
  atom('INTERNALDATE'),
  { ...atom('BODY.PEEK'), section: [atom('HEADER.FIELDS'), HEADER_FIELDS.map(name => atom(name))] },
];

/** One `UID FETCH` of the open folder. Rows read before a failure are handed over before it is thrown. */
export async function streamHeaders(
  connection: ImapConnection,
  directory: MailboxDirectory,
  range: UidRange,
  onBatch: (batch: HeaderBatch) => void | Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  if (signal?.aborted || range.last < range.first) return;
  const { client, framer, watch } = connection;
  const exists = client.mailbox ? client.mailbox.exists : 0;
  const batches = new HeaderBatches({
    range,
    directory,
    onBatch,
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
  const release = framer.capture(batches);
  try {
    await connection.command(async () => {
      const response = await connection.exec('UID FETCH', [{ type: 'SEQUENCE', value: `${range.first}:${range.last}` }, ITEMS], {
        untagged: {
          FETCH: async untagged => {
            const row = slowRowOf(untagged);
            if (!row?.block) return;
            framer.begin();
            watch.useful();
            await batches.slowRow(row);
          },
        },
      });
      release();
      response.next();
    });
  } catch (error) {
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
