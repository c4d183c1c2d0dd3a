import { ExpectedError } from '../expected-error.ts';
import type { Release, StoredCampaign } from '../ports/writing-store.ts';
import { campaignOf, type CampaignContext } from './campaign-context.ts';
import { membersOf } from './draft-campaign.ts';
import { queueReleased } from './queue-mails.ts';
import { slotsFor } from './sending-plan.ts';

/**
 * Lets everything approved go. May be repeated for what was approved later. Whoever has become a case for an exclusion since the approval
 * stays back. Throws campaign-state, campaign-nothing-approved.
 */
export function startCampaign(context: CampaignContext, campaign: StoredCampaign): void {
  const { ports } = context;
  const { writing, outbox, clock } = ports;
  if (campaign.state === 'cancelled' || campaign.state === 'paused') throw new ExpectedError('campaign-state', { state: campaign.state });
  const now = clock.now();
  const { members, excluded } = membersOf(context, campaign);
  const present = new Set(members.flatMap(to => to.person.addresses));
  const letters = writing.store.campaigns
    .mails(campaign.id)
    .filter(mail => mail.step === 1 && mail.releasedFor === null && mail.stopped === null && present.has(mail.address));
  // Approved as two people, and one by now: one letter, to where it would go today.
  const going = letters.filter(({ address }) => {
    const to = members.find(member => member.person.addresses.includes(address));
    const theirs = letters.filter(mail => to?.person.addresses.includes(mail.address) === true);
    return theirs.length < 2 || address === (theirs.find(mail => mail.address === to?.address) ?? theirs[0])?.address;
  });
  if (going.length === 0) throw new ExpectedError('campaign-nothing-approved');
  // Time to change one's mind, counted from the start and not from an approval of last week.
  const from = now + outbox.policy.undoMs;
  const slots = slotsFor(
    ports,
    campaign.draft,
    1,
    going.map(({ address }) => address),
    from,
  );
  const releases = going.map(({ address }, index): Release => ({ address, step: 1, at: slots[index] ?? from }));
  const left = excluded.map(({ to, reasons }) => ({ personId: to.person.id, name: to.name || to.address, address: to.address, reasons }));
  writing.store.campaigns.start(campaign.id, left, releases, now);
  const addressed = new Set(going.map(({ address }) => address));
  const standing = members.flatMap(to =>
    to.person.addresses.flatMap(address => (addressed.has(address) ? [[address, to.person.health.band] as const] : [])),
  );
  writing.store.tiesBefore.keep(campaign.id, new Map(standing));
  queueReleased(context, campaignOf(context, campaign.id));
}
