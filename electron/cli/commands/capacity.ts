import { withBackend } from '../open-backend.ts';
import { table } from '../table.ts';
import { printJson, type CommandContext } from '../terminal.ts';

/** `capacity`: how many ties are sustained, how many were chosen, and whom to ask less of. */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words }) => {
    const report = await ask('capacity.get', {});
    if (context.json) return printJson(context, report);
    const { capacity } = words.insights;
    const { sustained, usual, chosen, slower, beyond, proposals, quarters } = report;
    const { out } = context.terminal;
    if (sustained === null) return out(`${capacity.unknown(quarters.length)}\n`);
    out(`${capacity.sentence(sustained, chosen)} ${beyond ? capacity.beyond(beyond) : capacity.room(sustained - chosen)}\n`);
    for (const line of [usual ? capacity.usual(usual.low, usual.high) : '', capacity.slower(slower)]) if (line !== '') out(`${line}\n`);
    if (proposals.length === 0) return;
    out(`\n${capacity.proposals}\n`);
    out(
      table(proposals, [
        { title: capacity.columns.name, cell: ({ name }) => name, most: 30 },
        { title: words.cli.columns.address, cell: ({ address }) => address, most: 40 },
        { title: capacity.columns.move, cell: ({ move }) => capacity.move[move] },
        { title: capacity.columns.why, cell: ({ keptQuarters }) => capacity.kept(keptQuarters) },
      ]),
    );
  });
