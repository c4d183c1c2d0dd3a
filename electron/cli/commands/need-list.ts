import { withBackend } from '../open-backend.ts';
import { scriptNeed } from '../script-tact.ts';
import { table } from '../table.ts';
import { printJson, type CommandContext } from '../terminal.ts';

/** What people look for and what there is to give; with --matches what meets. */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words, formats }) => {
    const { ledger } = words;
    if (context.options['matches'] === true) {
      const matches = await ask('need.matches', {});
      if (context.json)
        return printJson(
          context,
          matches.map(({ need, offer, words: shared }) => ({ need: scriptNeed(need), offer: scriptNeed(offer), words: shared })),
        );
      if (matches.length === 0) return context.terminal.out(`${ledger.noNeeds}\n`);
      return context.terminal.out(
        table(matches, [
          { title: ledger.columns.name, cell: ({ need }) => need.who?.name ?? ledger.mine, most: 28 },
          { title: ledger.needKind('need'), cell: ({ need }) => need.text, most: 70 },
          { title: ledger.columns.name, cell: ({ offer }) => offer.who?.name ?? ledger.mine, most: 28 },
          { title: ledger.needKind('offer'), cell: ({ offer }) => offer.text, most: 70 },
        ]),
      );
    }
    const rows = await ask('need.list', {});
    if (context.json) return printJson(context, rows.map(scriptNeed));
    if (rows.length === 0) return context.terminal.out(`${ledger.noNeeds}\n`);
    context.terminal.out(
      table(rows, [
        { title: ledger.columns.id, cell: ({ id }) => String(id), right: true },
        { title: ledger.columns.date, cell: ({ at }) => formats.date(at) },
        { title: ledger.columns.name, cell: ({ who }) => who?.name ?? ledger.mine, most: 28 },
        { title: ledger.columns.kind, cell: ({ kind }) => ledger.needKind(kind) },
        { title: ledger.columns.state, cell: ({ state }) => ledger.needState(state) },
        { title: ledger.columns.text, cell: ({ text }) => text, most: 90 },
      ]),
    );
  });
