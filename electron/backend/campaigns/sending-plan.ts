import type { CampaignDraft } from '../../../shared/contract/writing.ts';
import { planSending } from '../../../shared/domain/campaigns/plan.ts';
import type { SendWindow } from '../../../shared/domain/outbox/send-window.ts';
import { accountOf } from '../context.ts';
import { knownZones } from './recipient-zones.ts';
import type { Ports } from '../ports/index.ts';

const DAY = 24 * 3_600_000;

/** The schedule's hours as the outbox keeps them. A window that would never open is as good as none. */
export function windowOf({ fromHour, toHour, days }: CampaignDraft['schedule']): SendWindow {
  return { from: fromHour * 60, to: Math.max(toHour, fromHour + 1) * 60, days };
}

export const earliest = ({ startAt }: CampaignDraft['schedule'], now: number): number =>
  Math.max(now, startAt === null ? 0 : Date.parse(startAt));

/** When each would go, under the account's pace and the campaign's hours. Epoch ms, in the order given. */
export function slotsFor(ports: Ports, draft: CampaignDraft, addresses: readonly string[], from: number): readonly number[] {
  const { outbox, clock } = ports;
  const now = clock.now();
  const account = accountOf({ ports }, draft.accountId);
  return planSending(addresses, from, {
    caps: outbox.policy.capsOf(account.settings),
    window: windowOf(draft.schedule),
    zoneOf: knownZones(ports, addresses),
    past: outbox.store.pastMail(account.id, now - DAY),
    sendingDays: outbox.store.sendingDays(account.id, now - 30 * DAY, now - DAY),
  });
}
