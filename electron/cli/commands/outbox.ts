import type { OutboxRow } from '../../../shared/contract/outbox.ts';
import { groupOf } from '../../../shared/domain/outbox/delivery-group.ts';
import { withBackend } from '../open-backend.ts';
import { table } from '../table.ts';
import { printJson, type CommandContext } from '../terminal.ts';

/** What is on its way, what went and what did not, newest first. */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words, formats }) => {
    const rows = await ask('outbox.list', {});
    if (context.json) return printJson(context, rows);
    const { outbox } = words;
    if (rows.length === 0) {
      context.terminal.out(`${outbox.empty}\n`);
      return;
    }
    const { columns } = outbox;
    const why = ({ state, reason, droppedAt }: OutboxRow): string => {
      if (state === 'needs-user' && reason === 'line-dropped' && droppedAt !== null) return outbox.unknown(formats.time(droppedAt));
      return reason === null ? '' : outbox.reason(reason);
    };
    context.terminal.out(
      table(rows, [
        { title: columns.id, cell: ({ id }) => String(id), right: true },
        { title: columns.address, cell: ({ address }) => address, most: 40 },
        { title: columns.state, cell: ({ state }) => outbox.group(groupOf(state)) },
        { title: columns.when, cell: ({ acceptedAt, nextAt, scheduledFor }) => formats.exact(acceptedAt ?? nextAt ?? scheduledFor) },
        { title: columns.why, cell: why, most: 110 },
      ]),
    );
  });
