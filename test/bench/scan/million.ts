import { writeFileSync } from 'node:fs';
import { HEADER_FETCH_ITEMS } from '../../../electron/adapters/imap/header-fields.ts';
import { startDovecot } from '../../support/dovecot/dovecot.ts';
import { cachedMailbox } from '../mailbox/cached-mailbox.ts';
import type { Options } from './options.ts';
import { runClient } from './run-client.ts';
import { textTable } from './text-table.ts';
import type { Measure } from './task.ts';

const SIZES = [125_000, 250_000, 500_000, 1_000_000] as const;
const SMALL_BODY = 200;

/** Growing mailboxes up to a million messages: the time per message should stay what it is, and so should the memory. */
export async function runMillion(options: Options): Promise<void> {
  const rows: { readonly messages: number; readonly raw: Measure; readonly pipeline: Measure }[] = [];
  for (const messages of SIZES) {
    const sent = Math.round((messages * 2) / 7);
    const mailbox = cachedMailbox({ inbox: messages - sent, sent, bodyBytes: SMALL_BODY });
    process.stderr.write(`${messages} messages, generated in ${mailbox.seconds.toFixed(0)} s\n`);
    const server = await startDovecot({ maildir: mailbox.maildir, folders: { Sent: '\\Sent' } });
    try {
      const { port, user, password } = server;
      const task = { port, user, password, folders: ['Sent', 'INBOX'], items: HEADER_FETCH_ITEMS, compress: false, tls: null };
      await runClient('raw-socket.ts', task);
      rows.push({ messages, raw: await runClient('raw-socket.ts', task), pipeline: await runClient('pipeline.ts', task) });
    } finally {
      await server.stop();
    }
  }
  const head = ['messages', 'raw s', 'pipeline s', '× raw', 'µs/message', 'CPU µs/message', 'peak MB', 'database MB', 'first people ms'];
  const table = textTable(
    head,
    rows.map(({ messages, raw, pipeline }) => [
      String(messages),
      raw.seconds.toFixed(2),
      pipeline.seconds.toFixed(2),
      (pipeline.seconds / raw.seconds).toFixed(2),
      ((pipeline.seconds * 1e6) / messages).toFixed(1),
      (((pipeline.cpuSeconds ?? 0) * 1e6) / messages).toFixed(1),
      (pipeline.rssMb ?? 0).toFixed(0),
      ((pipeline.extra?.['databaseBytes'] ?? 0) / 1e6).toFixed(0),
      (pipeline.extra?.['firstPeopleMs'] ?? 0).toFixed(0),
    ]),
  );
  process.stdout.write(`${table}\n`);
  if (options.json) writeFileSync(options.json, `${JSON.stringify({ rows }, null, 2)}\n`);
}
