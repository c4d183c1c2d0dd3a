import { withBackend, withSecrets, type OpenedBackend } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { readFirst } from '../read-first.ts';
import { scriptGesture } from '../script-tact.ts';
import { table } from '../table.ts';
import { printJson, textOption, type CommandContext } from '../terminal.ts';

/** `gesture list`, `gesture list --person ana@example.org`: the ledger. Reads new letters first; with --offline only what is stored. */
export const run = (context: CommandContext): Promise<void> => {
  const list = async ({ ask, words, formats }: OpenedBackend): Promise<void> => {
    const address = textOption(context, 'person');
    const person = address === undefined ? null : await ask('person.get', { address });
    const rows = await ask('gesture.list', {
      ...(person === null ? {} : { personId: person.id }),
      ...(context.options['dismissed'] === true ? { standing: 'dismissed' } : {}),
    });
    if (context.json) return printJson(context, rows.map(scriptGesture));
    const { ledger } = words;
    if (person !== null) {
      const { summary } = await ask('person.gestures', { personId: person.id });
      context.terminal.out(`${printable(ledger.summary(summary, summary.last === null ? '' : formats.date(summary.last.at)))}\n`);
    }
    if (rows.length === 0) return person === null ? context.terminal.out(`${ledger.none}\n`) : undefined;
    context.terminal.out(
      table(rows, [
        { title: ledger.columns.id, cell: ({ id }) => String(id), right: true },
        { title: ledger.columns.date, cell: ({ at }) => formats.date(at) },
        { title: ledger.columns.name, cell: ({ who }) => who.name, most: 28 },
        { title: ledger.columns.kind, cell: ({ kind }) => ledger.kind(kind) },
        { title: ledger.columns.direction, cell: ({ direction }) => ledger.direction(direction) },
        { title: ledger.columns.state, cell: ({ state }) => ledger.state(state) },
        { title: ledger.columns.standing, cell: ({ standing }) => ledger.standing(standing) },
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
