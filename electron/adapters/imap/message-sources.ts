import type { ImapConnection } from './imap-connection.ts';
import { uidSet } from './uid-ranges.ts';

/**
 * The first `maxBytes` of each of these messages of the open folder, in one command, as BODY.PEEK[] so that nothing is marked as read; those that are
 * gone are left out.
 */
export function readSources(
  connection: ImapConnection,
  uids: readonly number[],
  maxBytes: number,
): Promise<ReadonlyMap<number, Uint8Array>> {
  const set = uidSet(uids);
  const sources = new Map<number, Uint8Array>();
  if (set === '') return Promise.resolve(sources);
  const wanted = new Set(uids);
  return connection.command(async () => {
    const query = { uid: true, source: { start: 0, maxLength: maxBytes } };
    for await (const { uid, source } of connection.client.fetch(set, query, { uid: true })) {
      if (!source || !wanted.has(uid)) continue;
      connection.watch.useful();
      // A server may send more than it was asked for; the surplus is not kept alive.
      sources.set(uid, source.length > maxBytes ? new Uint8Array(source.subarray(0, maxBytes)) : source);
    }
    // No message is empty, but some servers cut all of a set to nothing after its first short one (hoodiecrow-imap does): asked for alone then.
    for (const [uid, { length }] of sources) {
      if (length > 0) continue;
      const alone = await connection.client.fetchOne(String(uid), query, { uid: true });
      if (alone && alone.source) sources.set(uid, new Uint8Array(alone.source.subarray(0, maxBytes)));
    }
    return sources;
  });
}
