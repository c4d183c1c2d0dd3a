import type { MailSession } from '../ports/mail.ts';

/** Of one command: enough to make the round trip cheap, few enough to be held in memory at once. */
const AT_ONCE = 25;

export interface MessageSource<Row> {
  readonly row: Row;
  /** Null where the message is gone. */
  readonly raw: Uint8Array | null;
}

/** The beginnings of these messages of the open folder, in the order of `rows`, each command asking for a few. Rejects as the session does. */
export async function* messageSources<Row extends { readonly uid: number }>(
  session: MailSession,
  rows: readonly Row[],
  maxBytes: number,
): AsyncGenerator<MessageSource<Row>, void> {
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const some = rows.slice(at, at + AT_ONCE);
    const sources = await session.sources(
      some.map(({ uid }) => uid),
      maxBytes,
    );
    for (const row of some) yield { row, raw: sources.get(row.uid) ?? null };
  }
}
