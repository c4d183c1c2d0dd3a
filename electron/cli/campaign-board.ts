import type { BoardRow, CampaignStatus } from '../../shared/contract/writing.ts';
import { EXCLUSIONS } from '../../shared/domain/campaigns/campaign.ts';
import { DELIVERY_REASONS } from '../../shared/domain/outbox/reasons.ts';
import type { OpenedBackend } from './open-backend.ts';
import { printable } from './printable.ts';
import { table } from './table.ts';
import { printJson, type CommandContext } from './terminal.ts';

/** How a campaign stands: what every command that moves one ends with. */
export function printBoard(
  context: CommandContext,
  { words, formats }: OpenedBackend,
  { campaign, recipients, pausedBecause, after }: CampaignStatus,
): void {
  if (context.json) {
    const rows = recipients.map(({ address, state, reason, messageId, sentAt, name, step, answer, came }) => ({
      address,
      state,
      reason,
      messageId,
      sentAt,
      name,
      step,
      answer,
      ...(came ? { came } : {}),
    }));
    printJson(context, { id: campaign.id, name: campaign.name, state: campaign.state, recipients: rows, pausedBecause, after });
    return;
  }
  const { campaigns, outbox, returns } = words;
  const why = ({ reason }: BoardRow): string => {
    const exclusion = EXCLUSIONS.find(each => each === reason);
    if (exclusion) return campaigns.exclusion(exclusion);
    const said = DELIVERY_REASONS.find(each => each === reason);
    return said ? outbox.reason(said) : '';
  };
  const answered = ({ answer, came }: BoardRow): string => {
    if (!came) return '';
    const what = answer === null ? returns.delayed : returns.answer(answer);
    const because = came.reason === undefined ? came.evidence : returns.why(came.reason);
    const more = came.returnsOn === null ? because : returns.backOn(formats.shortDay(came.returnsOn));
    return more === '' ? what : `${what}: ${more}`;
  };
  context.terminal.out(`${campaigns.boardTitle(printable(campaign.name), campaigns.state(campaign.state))}\n\n`);
  if (pausedBecause !== undefined) context.terminal.out(`${returns.paused(pausedBecause)}\n\n`);
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
      ...(recipients.some(({ came }) => came) ? [{ title: returns.columns.answer, cell: answered, most: 110 }] : []),
    ]),
  );
  if (after && after.reached > 0) context.terminal.out(`\n${returns.effect(after.reached, after.answered, after.inTouch)}\n`);
}
