import { BULK_LIMIT } from '../../../shared/domain/campaigns/risk-order.ts';
import { CommandFailure } from '../command-failure.ts';
import { withSecrets } from '../open-backend.ts';
import { printable } from '../printable.ts';
import { printJson, textOption, type CommandContext } from '../terminal.ts';

/**
 * All that is fit to go, or with --person one. Above twenty, --seen names the five that were to be looked at first: without it they are
 * listed, and nothing is approved.
 */
export const run = (context: CommandContext): Promise<void> =>
  withSecrets(context, {}, async ({ ask, words }) => {
    const campaignId = context.positionals[0] ?? '';
    const { campaigns } = words;
    const before = await ask('campaign.preview', { campaignId });
    const idOf = async (address: string): Promise<number> =>
      before.recipients.find(recipient => recipient.address === address.trim().toLowerCase())?.personId ??
      (await ask('person.get', { address })).id;
    const one = textOption(context, 'person');
    const seen = await Promise.all((textOption(context, 'seen') ?? '').split(',').filter(Boolean).map(idOf));
    const personIds = one === undefined ? before.recipients.map(({ personId }) => personId) : [await idOf(one)];
    const unseen = before.recipients.filter(({ personId }) => before.lookFirst.includes(personId) && !seen.includes(personId));
    if (one === undefined && before.recipients.length > BULK_LIMIT && unseen.length > 0) {
      const lines = unseen.map(
        ({ name, address, text }) =>
          `${printable(name)} <${address}>\n${text
            .split('\n')
            .map(line => `    ${printable(line)}\n`)
            .join('')}\n`,
      );
      context.terminal.err(lines.join(''));
      throw new CommandFailure(`${campaigns.lookFirst} ${unseen.map(({ address }) => address).join(',')}`);
    }
    const after = await ask('campaign.approve', { campaignId, personIds, seen });
    const approved = after.recipients.filter(recipient => recipient.approved).length;
    const held = after.recipients.filter(({ findings }) => findings.some(({ severity }) => severity === 'hold')).length;
    if (context.json) return printJson(context, { approved, held, recipients: after.recipients.length });
    context.terminal.out(`${campaigns.approvedCount(approved, after.recipients.length)}\n`);
    if (held > 0) context.terminal.out(`${campaigns.heldCount(held)}\n`);
  });
