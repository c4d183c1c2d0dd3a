import { groupOf, type DeliveryGroup } from '../../../shared/domain/outbox/delivery-group.ts';
import type { DeliveryState } from '../../../shared/domain/outbox/delivery-state.ts';

/** Under which heading a letter is shown. What a pause holds asks nothing of the user: it waits for the pause to end. */
export function shownGroup(row: { readonly state: DeliveryState; readonly reason: string | null }): DeliveryGroup {
  const isPaused = row.state === 'held' && (row.reason === 'campaign-paused' || row.reason === 'account-paused');
  return isPaused ? 'waiting' : groupOf(row.state);
}
