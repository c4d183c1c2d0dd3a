import { withBackend } from '../open-backend.ts';
import { printJson, type CommandContext } from '../terminal.ts';

/** What would happen; nothing is written and nothing is sent. */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words, formats }) => {
    const plan = await ask('campaign.dryRun', { campaignId: context.positionals[0] ?? '' });
    if (context.json) return printJson(context, plan);
    const { campaigns } = words;
    const lines = [
      ...plan.days.map(({ day, count }) => campaigns.planDay(formats.day(`${day}T12:00:00Z`), count)),
      plan.finish === null ? campaigns.planNothing : campaigns.planFinish(formats.exact(plan.finish), plan.capPerDay),
      ...(plan.held > 0 ? [campaigns.heldCount(plan.held)] : []),
      campaigns.computerOn,
    ];
    context.terminal.out(lines.map(line => `${line}\n`).join(''));
  });
