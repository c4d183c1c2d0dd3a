import { retryAt } from '../../../shared/domain/outbox/retry.ts';
import { nextStep, type Submission } from '../../../shared/domain/outbox/smtp-outcome.ts';
import type { DeliverySummary } from '../ports/outbox-store.ts';
import type { SmtpSession } from '../ports/submitter.ts';
import type { OutboxContext } from './outbox-context.ts';
import { pauseAccount } from './pause-account.ts';

const said = (result: Submission): string =>
  result.kind === 'accepted' || result.kind === 'refused'
    ? result.response.slice(0, 500)
    : `${result.kind}: ${result.problem}`.slice(0, 500);

/**
 * Claims one delivery that may go and submits it over an open connection. Returns false where nothing more should go over this account for now.
 * The order of commits is the whole point: the claim before the dialogue, handoff after 354 and before the dot, then the answer.
 */
export async function deliver(context: OutboxContext, delivery: DeliverySummary, session: SmtpSession): Promise<boolean> {
  const { store, now } = context;
  const { id } = delivery;
  const known = store.get(id);
  if (!known) return true;
  const { raw } = known;
  const startedAt = now();
  if (!raw) {
    // Of what waits for the key nothing is lost; what does not fit it was changed, and nobody approved that.
    if (!store.isLocked()) store.move(id, 'queued', 'held', { reason: 'bytes-unreadable' }, 'the bytes cannot be opened', startedAt);
    return !store.isLocked();
  }
  const attempt = { attempts: delivery.attempts + 1, firstAttemptAt: delivery.firstAttemptAt ?? startedAt };
  // The claim is a compare-and-set: what was cancelled meanwhile, or taken by another instance, is not ours.
  if (!store.begin(id, attempt, startedAt)) return true;

  let handedOver = false;
  const result = await session.send({ from: delivery.sender, to: delivery.address }, raw, () => {
    handedOver = store.move(id, 'submitting', 'handoff', { droppedAt: now() }, 'the server waits for the last line', now());
    // Another instance took over, or the user's clock did: the dot must not follow.
    if (!handedOver) throw new Error('the delivery is no longer ours');
  });
  return settle(context, delivery, attempt, result, handedOver);
}

function settle(
  { store, now }: OutboxContext,
  { id, accountId }: DeliverySummary,
  attempt: { attempts: number; firstAttemptAt: number },
  result: Submission,
  handedOver: boolean,
): boolean {
  const from = handedOver ? 'handoff' : 'submitting';
  const at = now();
  const detail = said(result);
  const next = nextStep(result);
  switch (next.step) {
    case 'accepted':
      store.move(id, from, 'accepted', { acceptedAt: at, response: detail, nextAt: at, looks: 0 }, detail, at);
      return true;
    case 'verify':
      store.move(id, from, 'unknown', { droppedAt: at, looks: 0, nextAt: at }, detail, at);
      return false;
    case 'fail':
      store.move(id, from, 'failed', { reason: next.reason, response: detail }, detail, at);
      return true;
    case 'hold-policy':
      store.move(id, from, 'held', { reason: 'policy-reply', response: detail }, detail, at);
      return true;
    case 'pause-account':
      store.move(id, from, 'queued', { response: detail }, detail, at);
      pauseAccount(store, accountId, next.why, at);
      return false;
    case 'retry': {
      const again = retryAt(at, attempt.firstAttemptAt, attempt.attempts);
      if (again === null) store.move(id, from, 'failed', { reason: 'retries-spent', response: detail }, detail, at);
      // Waiting for a server that said "later" makes nobody late.
      else store.move(id, from, 'queued', { nextAt: again, scheduledFor: again, response: detail }, detail, at);
      return result.kind === 'refused';
    }
  }
}
