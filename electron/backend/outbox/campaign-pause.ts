import type { OutboxStore } from '../ports/outbox-store.ts';

/** Holds everything of a campaign that has not left; what is on its way goes. How many were held. */
export function pauseCampaign(store: OutboxStore, campaign: string, now: number): number {
  const queued = store.list({ campaign, states: ['queued'] });
  return store.together(
    () =>
      queued.filter(({ id }) => store.decide(id, 'queued', 'held', { reason: 'campaign-paused' }, 'the campaign was paused', now)).length,
  );
}

/**
 * Queues again what the pause held, at its own time or now. The pause makes nothing late; a time by which a mail had to be there
 * (a birthday) still holds. How many were queued.
 */
export function resumeCampaign(store: OutboxStore, campaign: string, now: number): number {
  const paused = store.list({ campaign, states: ['held'] }).filter(({ reason }) => reason === 'campaign-paused');
  return store.together(
    () =>
      paused.filter(({ id, scheduledFor, nextAt }) => {
        const change = { reason: null, scheduledFor: Math.max(scheduledFor, now), nextAt: Math.max(nextAt, now) };
        return store.decide(id, 'held', 'queued', change, 'the campaign goes on', now);
      }).length,
  );
}
