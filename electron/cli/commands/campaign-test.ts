import { withBackend } from '../open-backend.ts';
import { printJson, textOption, type CommandContext } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';

/** One recipient's letter to the user's own address, by the same path. */
export const run = (context: CommandContext): Promise<void> =>
  withBackend(context, async ({ ask, words }) => {
    const campaignId = context.positionals[0] ?? '';
    const address = textOption(context, 'person');
    if (address === undefined) throw new UsageError(words.cli.missingOption('--person'));
    const person = await ask('person.get', { address });
    const { campaign } = await ask('campaign.status', { campaignId });
    await ask('campaign.testSend', { campaignId, personId: person.id });
    const accounts = await ask('account.list', {});
    const own = accounts.find(({ id }) => id === campaign.accountId)?.email ?? '';
    if (context.json) return printJson(context, { address: own });
    context.terminal.out(`${words.campaigns.testQueued(own)}\n`);
  });
