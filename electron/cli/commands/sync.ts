import type { Output } from '../../../shared/contract/methods.ts';
import { chosenAccounts } from '../choose-account.ts';
import { CommandFailure } from '../command-failure.ts';
import { withSecrets } from '../open-backend.ts';
import { progressLine } from '../progress-line.ts';
import { scanAccount, sumReports } from '../scan-accounts.ts';
import { printJson, textOption, type CommandContext } from '../terminal.ts';

const CLEAR_LINE = '\r\u001b[2K';

/** With --json: a line `{"progress":…}` now and then, and as the last line the report. */
export const run = (context: CommandContext): Promise<void> =>
  withSecrets(context, {}, async opened => {
    const { backend, words, formats } = opened;
    const { terminal, json } = context;
    const accounts = await chosenAccounts(opened, textOption(context, 'account'));
    const emails = new Map(accounts.map(({ id, email }) => [id, email]));
    const drawsBar = terminal.isInteractive && !json;

    const end = backend.subscribe(event => {
      if (event.type !== 'scan.progress') return;
      if (json) printJson(context, { progress: event.progress });
      if (!drawsBar) return;
      terminal.err(CLEAR_LINE + progressLine(event.progress, emails.get(event.progress.accountId) ?? '', terminal.columns, words, formats));
    });
    const reports: Output<'scan.run'>[] = [];
    try {
      for (const account of accounts) reports.push(await scanAccount(opened, account, terminal));
    } finally {
      end();
      if (drawsBar) terminal.err(CLEAR_LINE);
    }
    if (terminal.interrupted.aborted) throw new CommandFailure(words.cli.stopped);

    const report = sumReports(reports);
    if (json) return printJson(context, report);
    const { cli } = words;
    const sentences = [
      report.new === 0 ? cli.nothingNew : cli.synced(report.messages, report.new, formats.duration(report.seconds)),
      cli.syncedPeople(report.people),
      ...(report.skipped === 0 ? [] : [cli.skipped(report.skipped)]),
    ];
    terminal.out(`${sentences.join(' ')}\n`);
  });
