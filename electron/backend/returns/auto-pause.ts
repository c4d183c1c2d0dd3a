import { pauseRule } from '../../../shared/domain/returns/pause-rule.ts';
import { pauseCampaign } from '../outbox/campaign-pause.ts';
import type { Ports } from '../ports/index.ts';

/**
 * Pauses a running campaign where what came back says that it harms the account. After the user let it go on only what was noted since
 * counts. True where it was paused.
 */
export function pauseWhereItHarms({ outbox, writing, clock }: Ports, campaignId: string): boolean {
  const { campaigns, returns } = writing.store;
  if (campaigns.stateOf(campaignId) !== 'running') return false;
  // Nothing is left to hold back.
  const isOver =
    outbox.store.list({ campaign: campaignId, states: ['queued'] }).length === 0 &&
    campaigns.mails(campaignId).every(({ queuedAt, stopped }) => queuedAt !== null || stopped !== null);
  if (isOver) return false;
  const before = returns.pauses.get(campaignId);
  const since = before?.at ?? -Infinity;
  const faults = new Map(
    returns
      .of(campaignId)
      .filter(({ kind, notedAt }) => kind === 'bounce' && notedAt > since)
      .map(({ deliveryId, fault }) => [deliveryId, fault]),
  );
  const rows = outbox.store
    .list({ campaign: campaignId })
    .filter(({ acceptedAt, state }) => acceptedAt !== null || state === 'failed' || state === 'held')
    .toSorted((a, b) => (b.acceptedAt ?? b.scheduledFor) - (a.acceptedAt ?? a.scheduledFor));
  const sent = rows
    // Refused while it was handed over: no report comes.
    .filter(({ acceptedAt, state, reason }) => acceptedAt !== null || state === 'failed' || (reason === 'policy-reply' && before === null))
    .map(({ id, state }) => faults.get(id) ?? (state === 'held' ? ('policy' as const) : null));
  const why = pauseRule(sent);
  if (why === null) return false;
  const now = clock.now();
  returns.pauses.set(campaignId, why, now);
  campaigns.setState(campaignId, 'paused');
  pauseCampaign(outbox.store, campaignId, now);
  return true;
}
