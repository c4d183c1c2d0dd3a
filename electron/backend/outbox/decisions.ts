import { replaceMessageId } from '../../../shared/domain/outbox/replace-message-id.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Composer } from '../ports/composer.ts';
import type { Delivery, DeliverySummary, OutboxStore } from '../ports/outbox-store.ts';

export interface Decisions {
  readonly store: OutboxStore;
  readonly composer: Composer;
  readonly now: () => number;
}

export type Decision = 'sent' | 'again' | 'cancel';

/** Throws delivery-unknown. */
export function deliveryOf(store: OutboxStore, id: number): Delivery {
  const delivery = store.get(id);
  if (!delivery) throw new ExpectedError('delivery-unknown', { delivery: id });
  return delivery;
}

const settled = ({ id, state }: DeliverySummary): ExpectedError => new ExpectedError('delivery-settled', { delivery: id, state });
const underWay = ({ id }: DeliverySummary): ExpectedError => new ExpectedError('delivery-under-way', { delivery: id }, { retryable: true });

/** The frozen text once more, as another message of the next generation: another Message-ID, so that no server takes it for the first. */
function queueNewCopy({ store, composer, now }: Decisions, delivery: Delivery): void {
  const key = { ...delivery, generation: delivery.generation + 1 };
  const messageId = composer.messageId(key, delivery.sender);
  if (delivery.raw === null) throw new ExpectedError(store.isLocked() ? 'texts-locked' : 'message-unfit', { delivery: delivery.id });
  const raw = replaceMessageId(Buffer.from(delivery.raw).toString('latin1'), messageId);
  if (raw === null) throw new ExpectedError('message-unfit', { delivery: delivery.id });
  const { campaign, step, address, accountId, sender, terms } = delivery;
  const { generation } = key;
  const copy = { campaign, step, address, generation, accountId, sender, messageId, scheduledFor: now(), latest: null, terms };
  // It went to this address, perhaps, a moment ago: that is what the user has just decided about.
  if (!store.add({ ...copy, raw: Buffer.from(raw, 'latin1'), despite: 'duplicate-address' }, now())) throw settled(delivery);
}

function sendAgain(decisions: Decisions, delivery: Delivery): void {
  const { store, now } = decisions;
  const { id, state, reason } = delivery;
  const at = now();
  if (state === 'held') {
    // It never left: the same message, approved anew as of now.
    const change = { reason: null, despite: reason, scheduledFor: at, latest: null, nextAt: at, approvedAt: at };
    if (!store.decide(id, 'held', 'queued', change, 'let go by the user', at)) throw underWay(delivery);
    return;
  }
  if (state !== 'needs-user' && state !== 'failed')
    throw state === 'filed' || state === 'cancelled' ? settled(delivery) : underWay(delivery);
  store.together(() => {
    const gone =
      state === 'failed' || store.decide(id, 'needs-user', 'cancelled', { reason: 'new-copy-by-user' }, 'a new copy instead', at);
    if (!gone) throw underWay(delivery);
    queueNewCopy(decisions, delivery);
  });
}

function markSent({ store, now }: Decisions, delivery: Delivery): void {
  const at = now();
  if (delivery.state !== 'needs-user') throw settled(delivery);
  // `looks` as if an APPEND had been tried: what is then found in Sent teaches nothing about the server.
  const change = { reason: 'marked-sent-by-user' as const, acceptedAt: delivery.droppedAt ?? at, nextAt: at, looks: 1 };
  if (!store.decide(delivery.id, 'needs-user', 'accepted', change, 'marked as sent by the user', at)) throw underWay(delivery);
}

/** False where it is on its way or gone already. */
function cancelOne({ store, now }: Decisions, { id, state }: DeliverySummary): boolean {
  if (state !== 'queued' && state !== 'held' && state !== 'needs-user') return false;
  return store.decide(id, state, 'cancelled', { reason: 'cancelled-by-user' }, 'cancelled by the user', now());
}

/** Throws delivery-unknown, delivery-settled, delivery-under-way, message-unfit; in each case nothing was changed. */
export function resolveDelivery(decisions: Decisions, id: number, decision: Decision): Delivery {
  const delivery = deliveryOf(decisions.store, id);
  if (decision === 'sent') markSent(decisions, delivery);
  else if (decision === 'again') sendAgain(decisions, delivery);
  else if (!cancelOne(decisions, delivery)) throw delivery.state === 'cancelled' ? settled(delivery) : underWay(delivery);
  return deliveryOf(decisions.store, id);
}

/** One answer for all that wait for the user because of `reason`, in one commit. Throws as `resolveDelivery` does; then nothing was changed. */
export function resolveAll(
  decisions: Decisions,
  reason: 'restored-database' | 'line-dropped',
  decision: Decision,
): { resolved: number[]; waiting: number } {
  const { store } = decisions;
  return store.together(() => {
    const asked = store.list({ states: ['needs-user'] }).filter(delivery => delivery.reason === reason);
    for (const { id } of asked) resolveDelivery(decisions, id, decision);
    const searched =
      reason === 'line-dropped'
        ? store.list({ states: ['unknown'] })
        : store.list({ states: ['queued', 'held'] }).filter(({ verifyFirst }) => verifyFirst);
    return { resolved: asked.map(({ id }) => id), waiting: searched.length };
  });
}

export interface Cancelled {
  readonly cancelled: number[];
  /** On their way, or gone. Those cancelled before are in neither list. */
  readonly tooLate: number[];
}

/** One commit for all that can still be stopped. */
export function cancelAll(decisions: Decisions, rows: readonly DeliverySummary[]): Cancelled {
  return decisions.store.together(() => {
    const result: Cancelled = { cancelled: [], tooLate: [] };
    for (const row of rows) {
      if (cancelOne(decisions, row)) result.cancelled.push(row.id);
      else if (!['cancelled', 'suppressed', 'failed'].includes(row.state)) result.tooLate.push(row.id);
    }
    return result;
  });
}
