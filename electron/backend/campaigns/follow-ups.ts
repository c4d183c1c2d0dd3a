import { isByPerson } from '../../../shared/domain/returns/answer.ts';
import type { StoredReturn } from '../ports/returns-store.ts';
import type { DeliverySummary } from '../ports/outbox-store.ts';
import type { Release, StoredCampaign } from '../ports/writing-store.ts';
import type { CampaignContext } from './campaign-context.ts';
import type { MailRecord } from './draft-campaign.ts';
import { queueReleased } from './queue-mails.ts';
import { slotsFor } from './sending-plan.ts';

const DAY = 24 * 3_600_000;

type Due = { readonly what: 'wait' } | { readonly what: 'stop'; readonly why: string } | { readonly what: 'go' };

/** What came back for the letters before: an answer by a person ends it, from whatever address; an absence puts it off. */
function heard(returned: readonly StoredReturn[]): { readonly stop: string | null; readonly notBefore: number } {
  const isOver = returned.some(({ kind }) => isByPerson(kind));
  const isDead = returned.some(({ kind, fault }) => kind === 'bounce' && fault === 'hard');
  const notBefore = Math.max(0, ...returned.map(({ returnsOn }) => returnsOn ?? 0));
  return { stop: isOver ? 'replied-since' : isDead ? 'dead-address' : null, notBefore };
}

/** What becomes of a follow-up, by what became of the letter before it. */
function judge(
  { ports }: CampaignContext,
  { draft }: StoredCampaign,
  mail: MailRecord,
  before: DeliverySummary | undefined,
  returned: readonly StoredReturn[],
  now: number,
): Due {
  if (!before) return { what: 'wait' };
  if (before.state === 'failed' || before.state === 'cancelled' || before.state === 'suppressed')
    return { what: 'stop', why: before.reason ?? before.state };
  if (before.acceptedAt === null) return { what: 'wait' };
  const { stop, notBefore } = heard(returned);
  if (stop !== null) return { what: 'stop', why: stop };
  const own = ports.outbox.store.messageIdsTo(mail.address);
  const exchanged = ports.store.people.exchangedSince(mail.address, before.acceptedAt, own);
  if (exchanged !== null) return { what: 'stop', why: exchanged === 'received' ? 'replied-since' : 'written-to-since' };
  const after = draft.followUps?.[mail.step - 2]?.afterDays ?? 0;
  const due = Math.max(before.acceptedAt + after * DAY, mail.notBefore ?? 0, notBefore);
  return due <= now ? { what: 'go' } : { what: 'wait' };
}

/** Stops the follow-ups that were answered, and queues those whose time has come and who heard nothing. True where something changed. */
export function advanceFollowUps(context: CampaignContext, campaign: StoredCampaign): boolean {
  const { ports } = context;
  const { writing, outbox, clock } = ports;
  const { campaigns } = writing.store;
  if (campaign.state !== 'running' || (campaign.draft.followUps ?? []).length === 0) return false;
  const waiting = campaigns.mails(campaign.id).filter(mail => mail.step > 1 && mail.releasedFor === null && mail.stopped === null);
  if (waiting.length === 0) return false;
  const now = clock.now();
  const rows = new Map(
    outbox.store
      .list({ campaign: campaign.id })
      .toReversed()
      .map(row => [`${row.step} ${row.address}`, row]),
  );
  const addresses = new Map([...rows.values()].map(({ id, address }) => [id, address]));
  const returned = Map.groupBy(writing.store.returns.of(campaign.id), ({ deliveryId }) => addresses.get(deliveryId) ?? '');
  const going: MailRecord[] = [];
  let changed = false;
  for (const mail of waiting) {
    const due = judge(context, campaign, mail, rows.get(`${mail.step - 1} ${mail.address}`), returned.get(mail.address) ?? [], now);
    if (due.what === 'go') going.push(mail);
    if (due.what !== 'stop') continue;
    campaigns.stop(campaign.id, mail.address, mail.step, due.why);
    changed = true;
  }
  if (going.length === 0) return changed;
  const slots = slotsFor(
    ports,
    campaign.draft,
    2,
    going.map(({ address }) => address),
    now,
  );
  campaigns.release(
    campaign.id,
    going.map(({ address, step }, index): Release => ({ address, step, at: slots[index] ?? now })),
  );
  queueReleased(context, campaign);
  return true;
}
