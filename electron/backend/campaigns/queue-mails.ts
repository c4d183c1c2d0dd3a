import { replaceDate, zoneOffset } from '../../../shared/domain/outbox/header-date.ts';
import { accountOf } from '../context.ts';
import type { DeliveryTerms } from '../ports/outbox-store.ts';
import type { StoredCampaign } from '../ports/writing-store.ts';
import type { CampaignContext } from './campaign-context.ts';
import { windowOf } from './sending-plan.ts';

/** The end of the local day: a birthday letter of yesterday is held. */
function endOfDay(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(at);
  const value = (type: string): number => Number(parts.find(part => part.type === type)?.value ?? 0);
  return at + ((24 - value('hour')) * 3600 - value('minute') * 60 - value('second')) * 1000;
}

/**
 * Hands to the outbox what was released and is not there yet; repeating it changes nothing, so it also mends a start that was cut off.
 * From here on the bytes are the outbox's, and only their Date was set to when they go (RFC 5322 §3.6.1).
 */
export function queueReleased({ ports, poke }: CampaignContext, campaign: StoredCampaign): void {
  const { outbox, writing, clock } = ports;
  const { campaigns } = writing.store;
  const { draft, id } = campaign;
  const ready = campaigns.mails(id).filter(mail => mail.releasedFor !== null && mail.queuedAt === null && mail.stopped === null);
  if (ready.length === 0) return;
  const { email } = accountOf({ ports }, draft.accountId).settings;
  const approvals = new Map(campaigns.recipients(id).map(({ address, approvedAt }) => [address, approvedAt]));
  const accepted = new Map(outbox.store.list({ campaign: id }).map(row => [`${row.step} ${row.address}`, row.acceptedAt]));
  const terms: DeliveryTerms = { zone: null, window: windowOf(draft.schedule), stopsOnReply: true };
  const now = clock.now();
  const timeZone = clock.timeZone();
  for (const { address, step, messageId, releasedFor } of ready) {
    const raw = campaigns.raw(id, address, step);
    const at = releasedFor ?? now;
    const dated = raw && replaceDate(Buffer.from(raw).toString('latin1'), at, zoneOffset(at, timeZone));
    if (raw) {
      // What came since then speaks against it: since the approval, or for a follow-up since the letter before was taken.
      const agreedAt = step === 1 ? approvals.get(address) : accepted.get(`${step - 1} ${address}`);
      outbox.store.add(
        {
          campaign: id,
          step,
          address,
          generation: 0,
          accountId: draft.accountId,
          sender: email,
          messageId,
          raw: dated ? Buffer.from(dated, 'latin1') : raw,
          scheduledFor: at,
          latest: draft.templateKind === 'birthday' ? endOfDay(at, timeZone) : null,
          terms,
        },
        agreedAt ?? now,
      );
    }
    campaigns.queued(id, address, step, draft.kind, now);
  }
  poke();
}
