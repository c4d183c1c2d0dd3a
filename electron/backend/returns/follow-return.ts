import type { RecipientOutcome } from '../../../shared/domain/delivery/delivery-report.ts';
import type { DeliveryReason } from '../../../shared/domain/outbox/reasons.ts';
import { isByPerson, type ReturnKind } from '../../../shared/domain/returns/answer.ts';
import { bouncedMail, citedMail, lastMailTo, type SentMail } from '../../../shared/domain/returns/correlate.ts';
import { evidenceLine } from '../../../shared/domain/returns/evidence-line.ts';
import { pauseAccount } from '../outbox/pause-account.ts';
import type { Ports } from '../ports/index.ts';
import type { Arrival, StoredProposal, StoredReturn } from '../ports/returns-store.ts';
import { hearAnswer } from '../tact/hear-answer.ts';
import { freeAddress, suppressAddress } from './address-facts.ts';
import type { Judged } from './judge-mail.ts';

const DAY = 24 * 3_600_000;
/** How long after a mail its recipient's next letter counts as an answer, though it does not say so. */
const UNCITED_DAYS = 60;
const AUTO_DAYS = 14;
/** A limit of the provider's passes with its day: an old report of one says nothing about today. */
const QUOTA_FRESH_MS = 2 * DAY;

/** What a failure leaves of the letters that were to follow: they would answer one that never arrived. */
const AFTER_FAULT = { hard: 'dead-address', policy: 'policy-reply', soft: 'message-refused' } as const;

/** Nothing of this campaign after `mail` goes to its recipient. */
function stopLater({ outbox, writing, clock }: Ports, mail: SentMail, why: DeliveryReason): void {
  writing.store.campaigns.stop(mail.campaign, mail.address, mail.step + 1, why);
  for (const { id, step, address, state } of outbox.store.list({ campaign: mail.campaign, states: ['queued', 'held'] })) {
    if (step <= mail.step || address.toLowerCase() !== mail.address) continue;
    outbox.store.decide(id, state, 'cancelled', { reason: why }, 'an answer came', clock.now());
  }
}

/** What follows waits for the day they are back: what is not in the outbox yet, and what is, where this Fil Rouge is the one that sends. */
function putOffLater({ outbox, writing, clock }: Ports, mail: SentMail, until: number): void {
  writing.store.campaigns.postpone(mail.campaign, mail.address, until);
  for (const { id, step, address, scheduledFor, nextAt } of outbox.store.list({ campaign: mail.campaign, states: ['queued'] })) {
    if (step <= mail.step || address.toLowerCase() !== mail.address) continue;
    const later = { nextAt: Math.max(nextAt, until), scheduledFor: Math.max(scheduledFor, until) };
    outbox.store.reschedule(id, 'queued', later, clock.now());
  }
}

/** Something cites it, so it arrived: what the line dropped for need not be asked of the user. */
function provenSent({ outbox, clock }: Ports, { id, at }: SentMail): void {
  const now = clock.now();
  if (outbox.store.get(id)?.state !== 'needs-user') return;
  // `looks` as after an APPEND of ours: what is found in Sent then teaches nothing about the server.
  outbox.store.decide(id, 'needs-user', 'accepted', { reason: null, acceptedAt: at, nextAt: now, looks: 1 }, 'an answer names it', now);
}

const outcomeFor = (recipients: readonly RecipientOutcome[], { address }: SentMail): RecipientOutcome | undefined =>
  // One recipient a mail: a report that names another speaks of where the mail was forwarded to.
  recipients.find(one => one.address.toLowerCase() === address) ?? recipients[0];

interface Came {
  readonly ports: Ports;
  readonly accountId: number;
  readonly arrival: Arrival;
  readonly sent: readonly SentMail[];
}

/** Asks the user, unless they have decided about the address already. */
function propose({ ports, arrival }: Came, proposal: Pick<StoredProposal, 'kind' | 'address' | 'evidence' | 'newAddress'>): boolean {
  const known = ports.outbox.store.suppressed(proposal.address);
  const isDecided = known === 'asked-not-to-write' || (known !== null && (proposal.kind === 'left' || proposal.kind === 'dead-address'));
  return !isDecided && ports.writing.store.returns.proposals.add({ ...proposal, messageKey: arrival.messageKey, at: arrival.at });
}

/** Noted last: after a crash in between, what follows from it follows again, and changes nothing. */
function note(
  { ports, arrival }: Came,
  mail: SentMail,
  kind: ReturnKind,
  more: Partial<Pick<StoredReturn, 'evidence' | 'reason' | 'fault' | 'returnsOn'>>,
): boolean {
  const { messageKey, at } = arrival;
  const returned = { deliveryId: mail.id, messageKey, kind, at, evidence: '', reason: null, fault: null, returnsOn: null, ...more };
  return ports.writing.store.returns.add(returned, ports.clock.now());
}

function followReport(came: Came, judged: Judged & { readonly what: 'report' }): boolean {
  const { ports, arrival, accountId, sent } = came;
  const { recipients } = judged.report;
  const failed = recipients.filter(({ outcome }) => outcome === 'failed').map(({ address }) => address);
  const of = bouncedMail(judged.cited, failed, { accountId, at: arrival.at }, sent);
  if (!of) return false;
  const { mail, isProven } = of;
  const said = outcomeFor(recipients, mail);
  if (!said || said.outcome === 'delivered') return false;
  const evidence = evidenceLine(said.status);
  if (!isProven) {
    // Anybody could have written it: only the user may believe it.
    return said.outcome === 'failed' && said.fault === 'hard'
      ? propose(came, { kind: 'dead-address', address: mail.address, evidence, newAddress: null })
      : false;
  }
  provenSent(ports, mail);
  const { reason, fault } = said;
  if (said.outcome === 'delayed') return note(came, mail, 'delayed', { evidence, reason, fault });
  stopLater(ports, mail, AFTER_FAULT[fault]);
  // Whoever has written since then gets mail, perhaps by another way than the one that failed.
  const isAlive = ports.store.people.exchangedSince(mail.address, mail.at, mail.ids) === 'received';
  if (fault === 'hard' && !isAlive) suppressAddress(ports, { address: mail.address, fact: 'dead-address', since: arrival.at, evidence });
  const now = ports.clock.now();
  if (reason === 'rate-limited' && now - arrival.at < QUOTA_FRESH_MS && ports.outbox.store.sending(mail.accountId).pausedUntil === null) {
    pauseAccount(ports.outbox.store, mail.accountId, 'quota', now);
  }
  return note(came, mail, 'bounce', { evidence, reason, fault });
}

function followAutoReply(came: Came, judged: Judged & { readonly what: 'auto-reply' }): boolean {
  const { ports, arrival, sent } = came;
  const cited = citedMail(judged.cited, sent);
  const mail = cited ?? lastMailTo(arrival.from, arrival.at, sent, AUTO_DAYS);
  if (!mail) return false;
  if (cited) provenSent(ports, mail);
  const { returnsOn, left, moved } = judged;
  if (returnsOn !== null && returnsOn > ports.clock.now()) putOffLater(ports, mail, returnsOn);
  const { address } = mail;
  if (left !== null) propose(came, { kind: 'left', address, evidence: evidenceLine(left), newAddress: null });
  else if (moved) propose(came, { kind: 'new-address', address, evidence: evidenceLine(moved.evidence), newAddress: moved.address });
  return note(came, mail, 'auto-reply', { evidence: evidenceLine(left ?? moved?.evidence ?? ''), returnsOn });
}

function followLetter(came: Came, { cited, reading, text }: Judged & { readonly what: 'letter' }): boolean {
  const { ports, arrival, sent } = came;
  const named = citedMail(cited, sent);
  const mail = named ?? lastMailTo(arrival.from, arrival.at, sent, UNCITED_DAYS);
  if (!mail) return false;
  if (named) provenSent(ports, mail);
  const kind = reading.kind === 'news' ? 'letter' : reading.kind;
  const evidence = evidenceLine(reading.evidence);
  stopLater(ports, mail, kind === 'asked-not-to-write' ? 'asked-not-to-write' : 'replied-since');
  // Who writes from it reads it.
  const fact = ports.writing.store.returns.facts.get(arrival.from);
  if (fact?.fact === 'dead-address' && arrival.at > fact.since) freeAddress(ports, arrival.from);
  if (kind === 'asked-not-to-write' || kind === 'new-address')
    propose(came, { kind, address: mail.address, evidence, newAddress: reading.address });
  hearAnswer(ports, mail.campaign, text, arrival.at);
  return note(came, mail, isByPerson(kind) ? kind : 'letter', { evidence });
}

/** Does what follows from a message that came back, and notes it. True where something changed; a second time nothing does. */
export function followReturn(came: Came, judged: Judged): boolean {
  switch (judged.what) {
    case 'report':
      return followReport(came, judged);
    case 'auto-reply':
      return followAutoReply(came, judged);
    case 'letter':
      return followLetter(came, judged);
  }
}
