import type { OutboxEvent, OutboxRow } from '../../../shared/contract/outbox.ts';
import { isFinal } from '../../../shared/domain/outbox/delivery-state.ts';
import type { DeliveryEvent, DeliverySummary } from '../ports/outbox-store.ts';

const instant = (at: number): string => new Date(at).toISOString();
const instantOrNull = (at: number | null): string | null => (at === null ? null : instant(at));

/** A delivery as the window and the command line see it. */
export const presentDelivery = (row: DeliverySummary): OutboxRow => ({
  id: row.id,
  campaign: row.campaign,
  step: row.step,
  address: row.address,
  accountId: row.accountId,
  messageId: row.messageId,
  state: row.state,
  reason: row.reason,
  scheduledFor: instant(row.scheduledFor),
  nextAt: isFinal(row.state) || row.state === 'held' || row.state === 'needs-user' ? null : instant(row.nextAt),
  attempts: row.attempts,
  acceptedAt: instantOrNull(row.acceptedAt),
  droppedAt: instantOrNull(row.droppedAt),
  response: row.response,
});

export const presentEvent = ({ at, from, to, detail }: DeliveryEvent): OutboxEvent => ({ at: instant(at), from, to, detail });
