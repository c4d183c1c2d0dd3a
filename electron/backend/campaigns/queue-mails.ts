import { replaceDate, zoneOffset } from '../../../shared/domain/outbox/header-date.ts';
import { accountOf } from '../context.ts';
import type { DeliveryTerms, NewDelivery } from '../ports/outbox-store.ts';
import type { StoredCampaign } from '../ports/writing-store.ts';
import type { CampaignContext } from './campaign-context.ts';
import type { MailRecord } from './draft-campaign.ts';
import { knownZones } from './recipient-zones.ts';
import { latestOf, windowOf } from './sending-plan.ts';

/** Mails handed over in one commit: each commit is a sync of the disk. */
const BATCH = 50;

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
  const zoneOf = knownZones(
    ports,
    ready.map(({ address }) => address),
  );
  const now = clock.now();
  const timeZone = clock.timeZone();
  const deliveryOf = ({ address, step, messageId, releasedFor }: MailRecord): { delivery: NewDelivery; agreedAt: number } | null => {
    const raw = campaigns.raw(id, address, step);
    if (!raw) return null;
    const at = releasedFor ?? now;
    const dated = replaceDate(Buffer.from(raw).toString('latin1'), at, zoneOffset(at, timeZone));
    const zone = zoneOf(address);
    const terms: DeliveryTerms = { zone, window: windowOf(draft, step), stopsOnReply: true };
    const latest = latestOf(draft, step, campaign.startedAt ?? now, { here: timeZone, there: zone });
    const bytes = dated === null ? raw : Buffer.from(dated, 'latin1');
    const key = { campaign: id, step, address, generation: 0 };
    // What came since then speaks against it: since the approval, or for a follow-up since the letter before was taken.
    const agreedAt = step === 1 ? approvals.get(address) : accepted.get(`${step - 1} ${address}`);
    return {
      delivery: { ...key, accountId: draft.accountId, sender: email, messageId, raw: bytes, scheduledFor: at, latest, terms },
      agreedAt: agreedAt ?? now,
    };
  };
  for (let start = 0; start < ready.length; start += BATCH) {
    const batch = ready.slice(start, start + BATCH).map(mail => ({ mail, sending: deliveryOf(mail) }));
    outbox.store.together(() => {
      for (const { sending } of batch) if (sending) outbox.store.add(sending.delivery, sending.agreedAt);
    });
    // Cut off here, the next run adds nothing that is there, and goes on.
    writing.store.together(() => {
      for (const { mail, sending } of batch) {
        const { address, step } = mail;
        if (sending) campaigns.queued(id, address, step, draft.kind, now);
        // Without its bytes there is nothing that was approved: the letter is looked at again, what should have followed is not sent.
        else if (step === 1) campaigns.takeBack(id, address);
        else campaigns.stop(id, address, step, 'cancelled-by-user');
      }
    });
  }
  poke();
}
