import type { DryRun } from '../../../shared/contract/writing.ts';
import { accountSending } from '../outbox/account-sending.ts';
import { accountOf } from '../context.ts';
import type { StoredCampaign } from '../ports/writing-store.ts';
import type { CampaignContext } from './campaign-context.ts';
import { draftCampaign, isHeld } from './draft-campaign.ts';
import { learnZones } from './recipient-zones.ts';
import { slotsFor } from './sending-plan.ts';

/** What would happen: how many on which day, and when the last would have gone. Nothing of the campaign is written, nothing is sent. */
export async function dryRun(context: CampaignContext, campaign: StoredCampaign): Promise<DryRun> {
  const { ports } = context;
  const { clock, outbox } = ports;
  const { recipients } = await draftCampaign(context, campaign);
  const going = recipients.filter(recipient => !isHeld(recipient));
  const addresses = going.map(({ to }) => to.address);
  await learnZones(ports, addresses);
  const slots = slotsFor(ports, campaign.draft, 1, addresses, clock.now());
  const dayOf = new Intl.DateTimeFormat('en-CA', { timeZone: clock.timeZone(), year: 'numeric', month: '2-digit', day: '2-digit' });
  const days = Map.groupBy(
    slots.toSorted((a, b) => a - b),
    slot => dayOf.format(slot),
  );
  const last = slots.length === 0 ? undefined : Math.max(...slots);
  const { capPerDay } = accountSending(outbox.store, outbox.policy, accountOf({ ports }, campaign.draft.accountId), clock.now());
  return {
    recipients: recipients.length,
    held: recipients.length - going.length,
    days: [...days].map(([day, { length }]) => ({ day, count: length })),
    finish: last === undefined ? null : new Date(last).toISOString(),
    capPerDay: capPerDay ?? recipients.length,
  };
}
