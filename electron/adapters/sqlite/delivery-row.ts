import type { DeliveryState } from '../../../shared/domain/outbox/delivery-state.ts';
import type { DeliveryReason } from '../../../shared/domain/outbox/reasons.ts';
import { USUAL_TERMS, type DeliverySummary, type DeliveryTerms } from '../../backend/ports/outbox-store.ts';

export interface SummaryRow {
  readonly id: number;
  readonly campaign: string;
  readonly step: number;
  readonly address: string;
  readonly generation: number;
  readonly account_id: number;
  readonly sender: string;
  readonly message_id: string;
  readonly state: DeliveryState;
  readonly reason: DeliveryReason | null;
  readonly scheduled_for: number;
  readonly latest: number | null;
  readonly next_at: number;
  readonly attempts: number;
  readonly first_attempt_at: number | null;
  readonly dropped_at: number | null;
  readonly looks: number;
  readonly verify_first: number;
  readonly response: string | null;
  readonly filed_uid: number | null;
  readonly accepted_at: number | null;
  readonly approved_at: number;
  readonly terms: string | null;
  readonly despite: DeliveryReason | null;
}

/** With the bytes as they lie there, sealed or not. */
export interface StoredRow extends SummaryRow {
  readonly stored: Uint8Array;
}

const termsOf = (text: string | null): DeliveryTerms => {
  if (text === null) return USUAL_TERMS;
  const terms: DeliveryTerms = JSON.parse(text);
  return terms;
};

/** A row of `deliveries` as the outbox knows it. */
export const summaryOf = (row: SummaryRow): DeliverySummary => ({
  id: row.id,
  campaign: row.campaign,
  step: row.step,
  address: row.address,
  generation: row.generation,
  accountId: row.account_id,
  sender: row.sender,
  messageId: row.message_id,
  state: row.state,
  reason: row.reason,
  scheduledFor: row.scheduled_for,
  latest: row.latest,
  nextAt: row.next_at,
  attempts: row.attempts,
  firstAttemptAt: row.first_attempt_at,
  droppedAt: row.dropped_at,
  looks: row.looks,
  verifyFirst: row.verify_first !== 0,
  response: row.response,
  filedUid: row.filed_uid,
  acceptedAt: row.accepted_at,
  approvedAt: row.approved_at,
  terms: termsOf(row.terms),
  despite: row.despite,
});
