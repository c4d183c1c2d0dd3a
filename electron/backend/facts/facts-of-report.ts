import type { RecipientOutcome } from '../../../shared/domain/delivery/delivery-report.ts';
import type { FactDetail, NewFact } from '../../../shared/domain/facts/fact.ts';
import { successorIn } from '../../../shared/domain/facts/successor.ts';
import { evidenceLine } from '../../../shared/domain/returns/evidence-line.ts';
import type { Store } from '../ports/store.ts';
import type { ReportRow } from '../ports/reports-store.ts';
import type { Judged } from '../returns/judge-mail.ts';

/** What one message told: facts to remember, and letters of the user's that never arrived. */
export interface Told {
  readonly facts: readonly NewFact[];
  readonly lost: readonly { readonly messageId: string; readonly address: string }[];
}

const NOTHING: Told = { facts: [], lost: [] };
/** How long after a letter a report may come that names its recipient and nothing else (RFC 5321 §4.5.4.1). */
const REPORT_DAYS = 5;

/**
 * Whether the letter is lost for good. Class 4 and delays are not: the server may have tried on (RFC 3463 §2). Without a code, what is
 * neither the address nor the sender may have passed.
 */
function isLost({ outcome, status, fault, reason }: RecipientOutcome): boolean {
  if (outcome !== 'failed') return false;
  if (status.startsWith('5')) return true;
  return fault === 'hard' || (!status.startsWith('4') && (fault === 'policy' || reason === 'mailbox-full' || reason === 'too-large'));
}

/** The recipient of the letter that a report speaks of; one that names another speaks of where a single recipient's mail was forwarded. */
const recipientMeant = (named: string, sentTo: readonly string[]): string | null =>
  sentTo.includes(named.toLowerCase()) ? named.toLowerCase() : sentTo.length === 1 ? (sentTo[0] ?? null) : null;

function factsOfDelivery(store: Store, row: ReportRow, judged: Judged & { readonly what: 'report' }): Told {
  // Only who got the letter can name it: without that, anybody could have written the report.
  const named = judged.report.recipients.map(({ address }) => address.toLowerCase()).slice(0, 50);
  const proof = judged.cited.toReversed().flatMap(messageId => {
    const sentTo = store.reports.sentTo(messageId, named);
    return sentTo.length > 0 ? [{ messageId, sentTo }] : [];
  })[0];
  const facts: NewFact[] = [];
  const lost: { messageId: string; address: string }[] = [];
  for (const said of judged.report.recipients.slice(0, 50)) {
    const address = proof ? recipientMeant(said.address, proof.sentTo) : said.address.toLowerCase();
    if (address === null || !address.includes('@')) continue;
    if (proof && isLost(said)) lost.push({ messageId: proof.messageId, address });
    if (said.outcome !== 'failed' || said.fault !== 'hard') continue;
    // A report that cites another's letter is about another's letter.
    if (!proof && (judged.cited.length > 0 || !store.reports.isWrittenTo(address, row.at, REPORT_DAYS))) continue;
    const detail: FactDetail = { proven: proof !== undefined, ...(said.status === '' ? {} : { status: evidenceLine(said.status, 20) }) };
    facts.push({
      address,
      kind: 'dead-address',
      at: row.at,
      evidence: evidenceLine(said.words),
      detail,
      state: proof ? 'confirmed' : 'open',
      source: `report:${row.messageKey}:${address}`,
    });
  }
  return { facts, lost };
}

function factsOfAnswer(row: ReportRow, judged: Judged & { readonly what: 'auto-reply' }, isMine: (address: string) => boolean): Told {
  const { from: address, at, messageKey } = row;
  const facts: NewFact[] = [];
  const add = (kind: NewFact['kind'], state: NewFact['state'], evidence: string, detail: FactDetail): void =>
    void facts.push({ address, kind, at, evidence: evidenceLine(evidence), detail, state, source: `answer:${messageKey}:${kind}` });
  const { left, moved, returnsOn } = judged;
  const successor = successorIn(judged.text, other => other !== address && !isMine(other));
  if (left !== null) add('left', 'open', left, successor === null ? {} : { successor });
  else if (returnsOn !== null) add('away', 'confirmed', judged.subject, { returnsOn, ...(successor === null ? {} : { successor }) });
  if (moved?.address && moved.address.toLowerCase() !== address)
    add('new-address', 'open', moved.evidence, { newAddress: moved.address.toLowerCase() });
  return { facts, lost: [] };
}

/** Facts only of whom the user writes with: what a stranger's machine says is of no use. */
export function factsOfReport(store: Store, row: ReportRow, judged: Judged, now: number): Told {
  if (judged.what === 'report') return factsOfDelivery(store, row, judged);
  if (judged.what !== 'auto-reply') return NOTHING;
  const person = store.people.byAddress(row.from, now);
  if (!person || person.summary.sent + person.summary.received === 0) return NOTHING;
  return factsOfAnswer(row, judged, address => store.mine.has(address));
}
