import type { BoardRow, CampaignStatus } from '../../shared/contract/writing.ts';
import { EXCLUSIONS } from '../../shared/domain/campaigns/campaign.ts';
import { DELIVERY_REASONS } from '../../shared/domain/outbox/reasons.ts';
import type { OpenedBackend } from './open-backend.ts';
import { printable } from './printable.ts';
import { table } from './table.ts';
import { printJson, type CommandContext } from './terminal.ts';

/** How a campaign stands: what every command that moves one ends with. */
export function printBoard(context: CommandContext, { words, formats }: OpenedBackend, { campaign, recipients }: CampaignStatus): void {
  if (context.json) {
    const rows = recipients.map(({ address, state, reason, messageId, sentAt, name, step, answer }) => ({
      address,
      state,
      reason,
      messageId,
      sentAt,
      name,
      step,
      answer,
    }));
    printJson(context, { id: campaign.id, name: campaign.name, state: campaign.state, recipients: rows });
    return;
  }
  const { campaigns, outbox } = words;
  const why = ({ reason }: BoardRow): string => {
    const exclusion = EXCLUSIONS.find(each => each === reason);
    if (exclusion) return campaigns.exclusion(exclusion);
    const said = DELIVERY_REASONS.find(each => each === reason);
    return said ? outbox.reason(said) : '';
  };
  context.terminal.out(`${campaigns.boardTitle(printable(campaign.name), campaigns.state(campaign.state))}\n\n`);
  if (recipients.length === 0) return;
  context.terminal.out(
    table(recipients, [
      {
        title: campaigns.columns.name,
        cell: ({ name, step = 1 }) => (step > 1 ? `${name}, ${campaigns.followUp(step - 1)}` : name),
        most: 30,
      },
      { title: campaigns.columns.address, cell: ({ address }) => address, most: 40 },
      { title: campaigns.columns.state, cell: ({ state }) => campaigns.delivery(state) },
      { title: campaigns.columns.when, cell: ({ sentAt }) => (sentAt === null ? '' : formats.exact(sentAt)) },
      { title: campaigns.columns.why, cell: why, most: 110 },
    ]),
  );
}
