import { offsetOf } from './header-date.ts';
import type { ImapConnection } from './imap-connection.ts';
import { uidSet } from './uid-ranges.ts';

/** `Tue, 3 Jan 2023 10:11:12 +0530 (IST)`; names of zones are left alone, nobody agrees on them. */
const OFFSET = /\s([+-])(\d{4})(?=\s|\(|$)/;

/** Minutes east of UTC as a header block's Date says; null where it does not. */
export function clockOffsetOf(block: string): number | null {
  const [, sign, digits] = OFFSET.exec(/^date:([^\r\n]{0,200})/im.exec(block)?.[1] ?? '') ?? [];
  return digits === undefined ? null : offsetOf(sign === '-' ? -1 : 1, Number(digits));
}

/** Of these messages of the open folder, in one command; those that are gone or do not say are left out. */
export function readClockOffsets(connection: ImapConnection, uids: readonly number[]): Promise<ReadonlyMap<number, number>> {
  const set = uidSet(uids);
  const offsets = new Map<number, number>();
  if (set === '') return Promise.resolve(offsets);
  const wanted = new Set(uids);
  return connection.command(async () => {
    for await (const { uid, headers } of connection.client.fetch(set, { uid: true, headers: ['date'] }, { uid: true })) {
      const offset = headers ? clockOffsetOf(headers.toString('latin1')) : null;
      // A server may send rows nobody asked for.
      if (offset !== null && wanted.has(uid)) offsets.set(uid, offset);
    }
    return offsets;
  });
}
