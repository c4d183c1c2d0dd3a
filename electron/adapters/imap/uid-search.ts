import type { UidRange } from '../../backend/ports/mail.ts';
import type { ImapConnection } from './imap-connection.ts';
import type { Token } from './imapflow-seam.ts';
import { LIMITS } from './limits.ts';
import { mergedRanges, parseUidSet, rangesOf } from './uid-ranges.ts';

function ranges(connection: ImapConnection, set: string): UidRange[] {
  const parsed = parseUidSet(set, LIMITS.uidRanges);
  if (parsed === null) throw connection.refused('too-many-ranges');
  return parsed;
}

/** UIDs of the open folder: as ranges where the server has ESEARCH (RFC 4731), else one by one. */
export function searchUids(connection: ImapConnection): Promise<readonly UidRange[]> {
  const { client } = connection;
  return connection.command(async () => {
    const found = client.capabilities.has('ESEARCH')
      ? await client.search({ all: true }, { uid: true, returnOptions: ['ALL'] })
      : await client.search({ all: true }, { uid: true });
    if (!found) throw connection.refused('search');
    if (Array.isArray(found)) return rangesOf(found);
    return found.all === undefined ? [] : ranges(connection, found.all);
  }, LIMITS.searchLine);
}

const setOf = (token: Token | undefined): string =>
  typeof token === 'object' && token !== null && 'value' in token && typeof token.value === 'string' ? token.value : '';

/** UIDs expunged since `modSeq` (RFC 7162 §3.2.6). The answer's rows about changed flags are of no interest here. */
export function searchVanished(connection: ImapConnection, modSeq: string): Promise<readonly UidRange[]> {
  return connection.command(async () => {
    const gone: UidRange[] = [];
    const { client } = connection;
    const maximum = (client.mailbox ? client.mailbox.exists : 0) + LIMITS.surplusRows;
    let changed = 0;
    const response = await connection.exec(
      'UID FETCH',
      [
        { type: 'SEQUENCE', value: '1:*' },
        [{ type: 'ATOM', value: 'UID' }],
        [
          { type: 'ATOM', value: 'CHANGEDSINCE' },
          { type: 'ATOM', value: modSeq },
          { type: 'ATOM', value: 'VANISHED' },
        ],
      ],
      {
        untagged: {
          VANISHED: async ({ attributes = [] }) => {
            gone.push(...(parseUidSet(setOf(attributes.at(-1)), LIMITS.uidRanges) ?? []));
          },
          FETCH: async () => {
            connection.framer.begin();
            if (++changed > maximum) connection.fail(connection.refused('too-many-rows'));
          },
        },
      },
    );
    response.next();
    return mergedRanges(gone);
  }, LIMITS.searchLine);
}
