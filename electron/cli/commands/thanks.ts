import { withBackend, withSecrets, type OpenedBackend } from '../open-backend.ts';
import { readFirst } from '../read-first.ts';
import { scriptThanks } from '../script-tact.ts';
import { table } from '../table.ts';
import { printJson, type CommandContext } from '../terminal.ts';

/** Whom the user owes a word. Reads new letters first; with --offline only what is stored. */
export const run = (context: CommandContext): Promise<void> => {
  const list = async ({ ask, words, formats }: OpenedBackend): Promise<void> => {
    const rows = await ask('thanks.list', {});
    if (context.json) return printJson(context, rows.map(scriptThanks));
    const { ledger } = words;
    if (rows.length === 0) return context.terminal.out(`${ledger.noThanks}\n`);
    context.terminal.out(
      table(rows, [
        { title: ledger.columns.age, cell: ({ ageDays }) => formats.number(ageDays), right: true },
        { title: ledger.columns.due, cell: ({ due }) => formats.date(due) },
        { title: ledger.columns.kind, cell: row => ledger.thanks(row), most: 60 },
        { title: ledger.columns.subject, cell: ({ subject }) => subject, most: 80 },
      ]),
    );
  };
  return context.options['offline'] === true
    ? withBackend(context, list)
    : withSecrets(context, {}, async opened => {
        await readFirst(context, opened);
        await list(opened);
      });
};
