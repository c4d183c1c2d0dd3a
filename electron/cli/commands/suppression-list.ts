import { withBackend } from '../open-backend.ts';
import { table } from '../table.ts';
import { printJson, type CommandContext } from '../terminal.ts';

/** Who is not written to, and what waits for the user's decision. */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words, formats }) => {
    const all = await ask('suppression.list', {});
    if (context.json) return printJson(context, all);
    const { returns } = words;
    const { columns } = returns;
    const { out } = context.terminal;
    const { proposals, suppressed } = all;
    if (proposals.length + suppressed.length === 0) return out(`${returns.nobody}\n`);
    if (proposals.length > 0) {
      out(`${returns.toDecide}\n`);
      out(
        table(proposals, [
          { title: columns.id, cell: ({ id }) => String(id), right: true },
          { title: columns.address, cell: ({ address }) => address, most: 40 },
          { title: columns.why, cell: ({ kind }) => returns.proposal(kind), most: 90 },
          {
            title: columns.said,
            cell: ({ evidence, newAddress }) => (newAddress === null ? evidence : `${evidence} → ${newAddress}`),
            most: 110,
          },
        ]),
      );
    }
    if (proposals.length > 0 && suppressed.length > 0) out('\n');
    if (suppressed.length > 0) {
      out(`${returns.notWritten}\n`);
      out(
        table(suppressed, [
          { title: columns.address, cell: ({ address }) => address, most: 40 },
          { title: columns.since, cell: ({ since }) => formats.exact(since) },
          { title: columns.why, cell: ({ reason }) => returns.reason(reason) },
          { title: columns.said, cell: ({ evidence }) => evidence, most: 110 },
        ]),
      );
    }
  });
