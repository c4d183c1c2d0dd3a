import type { BoardRow, Campaign, CampaignStatus } from '../../../shared/contract/writing.ts';
import { mayBeLifted } from '../../../shared/domain/campaigns/exclusion.ts';
import type { DeliveryState } from '../../../shared/domain/outbox/delivery-state.ts';
import { DELIVERY_REASONS, type DeliveryReason } from '../../../shared/domain/outbox/reasons.ts';
import { instant } from '../people/present-person.ts';
import { boardAnswers, effectOf } from '../returns/board-answers.ts';
import type { DeliverySummary } from '../ports/outbox-store.ts';
import type { StoredPerson } from '../ports/store.ts';
import type { ExcludedPerson, StoredCampaign } from '../ports/writing-store.ts';
import type { CampaignContext } from './campaign-context.ts';
import { membersOf, type MailRecord } from './draft-campaign.ts';

const OPEN: ReadonlySet<DeliveryState> = new Set<DeliveryState>([
  'draft',
  'approved',
  'queued',
  'claimed',
  'submitting',
  'handoff',
  'unknown',
  'needs-user',
  'held',
]);

const reasonOf = (text: string): DeliveryReason => DELIVERY_REASONS.find(reason => reason === text) ?? 'cancelled-by-user';

interface Who {
  readonly personId: number | null;
  readonly name: string;
}

/** A mail that is not in the outbox: waiting for the start or its day, or stopped before. */
const unsentRow = (mail: MailRecord, { personId, name }: Who): BoardRow => ({
  step: mail.step,
  deliveryId: null,
  personId,
  name,
  address: mail.address,
  state: mail.stopped === null ? 'approved' : 'cancelled',
  reason: mail.stopped === null ? null : reasonOf(mail.stopped),
  messageId: mail.messageId,
  sentAt: null,
  answer: null,
});

const deliveryRow = (delivery: DeliverySummary, { personId, name }: Who, came: Pick<BoardRow, 'answer' | 'came'>): BoardRow => ({
  step: delivery.step,
  deliveryId: delivery.id,
  personId,
  name,
  address: delivery.address,
  state: delivery.state,
  reason: delivery.reason,
  messageId: delivery.messageId,
  sentAt: instant(delivery.acceptedAt),
  ...came,
});

const excludedRow = ({ personId, name, address, reasons }: ExcludedPerson): BoardRow => ({
  deliveryId: null,
  personId,
  name,
  address,
  // Never to be written to, or left out of this one.
  state: reasons.every(mayBeLifted) ? 'held' : 'suppressed',
  reason: reasons[0] ?? null,
  messageId: null,
  sentAt: null,
  answer: null,
});

const tieOf = ({ ports }: CampaignContext, address: string): StoredPerson | null =>
  ports.store.people.byAddress(address, ports.clock.now());

/** How every recipient stands, also who was left out and why. */
export function boardOf(context: CampaignContext, campaign: StoredCampaign): readonly BoardRow[] {
  const { ports } = context;
  const { campaigns } = ports.writing.store;
  const { members, excluded } = membersOf(context, campaign);
  const persons = new Map(members.flatMap(to => to.person.addresses.map(address => [address, to] as const)));
  const names = new Map(campaigns.recipients(campaign.id).map(({ address, name }) => [address, name]));
  const who = (address: string): Who => {
    const to = persons.get(address);
    return { personId: to?.person.id ?? null, name: to?.name || names.get(address) || address };
  };
  const answers = boardAnswers(ports.writing.store.returns, campaign.id, address => tieOf(context, address)?.summary.lastSent ?? null);
  const rows: BoardRow[] = [];
  const seen = new Set<string>();
  // Newest first: a new copy stands for the mail it replaces.
  for (const delivery of ports.outbox.store.list({ campaign: campaign.id })) {
    const key = `${delivery.step} ${delivery.address}`;
    if (seen.has(key)) continue;
    seen.add(key);
    rows.push(deliveryRow(delivery, who(delivery.address), answers(delivery.step, delivery.address)));
  }
  for (const mail of campaigns.mails(campaign.id)) {
    if (!seen.has(`${mail.step} ${mail.address}`)) rows.push(unsentRow(mail, who(mail.address)));
  }
  const agreed = new Set(rows.map(({ address }) => address));
  for (const to of members) {
    if (to.person.addresses.some(address => agreed.has(address))) continue;
    const { address, name, person } = to;
    const unapproved = { deliveryId: null, reason: null, messageId: null, sentAt: null, answer: null, state: 'draft' as const };
    rows.push({ step: 1, personId: person.id, name: name || address, address, ...unapproved });
  }
  const left =
    campaign.excluded ??
    excluded.map(({ to, reasons }) => ({ personId: to.person.id, name: to.name || to.address, address: to.address, reasons }));
  const shown = new Set(rows.map(({ address }) => address));
  rows.push(...left.filter(({ address }) => !shown.has(address)).map(excludedRow));
  return rows.toSorted(
    (a, b) =>
      Number(b.came?.toAnswer ?? false) - Number(a.came?.toAnswer ?? false) ||
      a.name.localeCompare(b.name) ||
      a.address.localeCompare(b.address) ||
      (a.step ?? 0) - (b.step ?? 0),
  );
}

const isLeftOut = ({ deliveryId, messageId, state }: BoardRow): boolean => deliveryId === null && messageId === null && state !== 'draft';

function stateOf(campaign: StoredCampaign, rows: readonly BoardRow[]): Campaign['state'] {
  const members = rows.filter(row => !isLeftOut(row));
  if (campaign.state === 'draft') return members.length > 0 && members.every(({ state }) => state === 'approved') ? 'approved' : 'draft';
  if (campaign.state !== 'running') return campaign.state;
  // Who was never approved keeps nothing open.
  return members.some(({ state }) => state !== 'draft' && OPEN.has(state)) ? 'running' : 'done';
}

export function presentCampaign(campaign: StoredCampaign, rows: readonly BoardRow[]): Campaign {
  const { draft, id, createdAt } = campaign;
  const recipients = new Set(rows.filter(row => !isLeftOut(row)).map(({ address }) => address)).size;
  return { ...draft, id, state: stateOf(campaign, rows), createdAt: new Date(createdAt).toISOString(), recipients };
}

export function statusOf(context: CampaignContext, campaign: StoredCampaign): CampaignStatus {
  const rows = boardOf(context, campaign);
  const pause = campaign.state === 'paused' ? context.ports.writing.store.returns.pauses.get(campaign.id) : null;
  return {
    campaign: presentCampaign(campaign, rows),
    recipients: [...rows],
    ...(pause ? { pausedBecause: pause.why } : {}),
    after: effectOf(rows, address => tieOf(context, address), context.ports.writing.store.tiesBefore.of(campaign.id)),
  };
}
