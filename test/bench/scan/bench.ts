import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { HEADER_FETCH_ITEMS } from '../../../electron/adapters/imap/header-fields.ts';
import { whyNoDovecot } from '../../support/dovecot/available.ts';
import { startDovecot } from '../../support/dovecot/dovecot.ts';
import { startSlowLink } from '../../support/slow-link.ts';
import { cachedMailbox } from '../mailbox/cached-mailbox.ts';
import { floorsOf } from './floors.ts';
import { LINK } from './link.ts';
import { runMillion } from './million.ts';
import { readOptions, SCENARIO_NAMES, type Options } from './options.ts';
import { reportText } from './report.ts';
import { runScenario, type Series } from './scenarios.ts';

// How fast a mailbox is read, beside what the wire allows and what other programs need, on one machine in one run.

async function bench(options: Options): Promise<void> {
  const sent = Math.round((options.messages * 2) / 7);
  const mailbox = cachedMailbox({ inbox: options.messages - sent, sent });
  const server = await startDovecot({ maildir: mailbox.maildir, compress: true, folders: { Sent: '\\Sent' }, tls: { host: LINK.host } });
  const link = await startSlowLink({ to: server.tlsPort ?? server.port, ...LINK });
  const plainLink = await startSlowLink({ to: server.port, ...LINK });
  try {
    const series: Series[] = [];
    for (const scenario of SCENARIO_NAMES)
      if (options.scenarios.has(scenario))
        series.push(
          ...(await runScenario({ server, link, plainLink, items: HEADER_FETCH_ITEMS, messages: options.messages, options }, scenario)),
        );
    process.stdout.write(
      `${options.messages} messages, Dovecot and client on ${cpus().length} × ${cpus()[0]?.model ?? ''}\n${reportText(series)}`,
    );
    if (options.json)
      writeFileSync(
        options.json,
        `${JSON.stringify({ options: { messages: options.messages }, series, floors: floorsOf(series) }, null, 2)}\n`,
      );
  } finally {
    await link.close();
    await plainLink.close();
    await server.stop();
  }
}

const options = readOptions(process.argv.slice(2));
const missing = whyNoDovecot();
if (options && missing) {
  process.stderr.write(`${missing}\n`);
  process.exitCode = 1;
} else if (options) await (options.million ? runMillion(options) : bench(options));
