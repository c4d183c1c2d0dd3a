import { withBackend } from '../open-backend.ts';
import { table } from '../table.ts';
import { printJson, type CommandContext } from '../terminal.ts';

export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words }) => {
    const all = await ask('campaign.list', {});
    if (context.json) return printJson(context, all);
    const { campaigns } = words;
    if (all.length === 0) return context.terminal.out(`${campaigns.noCampaigns}\n`);
    context.terminal.out(
      table(all, [
        { title: campaigns.columns.id, cell: ({ id }) => id },
        { title: campaigns.columns.name, cell: ({ name }) => name, most: 40 },
        { title: campaigns.columns.state, cell: ({ state }) => campaigns.state(state) },
        { title: campaigns.columns.recipients, cell: ({ recipients }) => String(recipients), right: true },
      ]),
    );
  });
