import type { NewFact } from '../../../shared/domain/facts/fact.ts';
import { messageSources } from '../letters/message-sources.ts';
import type { MailSession } from '../ports/mail.ts';
import type { Ports } from '../ports/index.ts';
import type { ReportRow } from '../ports/reports-store.ts';
import type { StoredFolder } from '../ports/store.ts';
import { freeAddress, suppressAddress } from '../returns/address-facts.ts';
import { judgeMail, type Judged } from '../returns/judge-mail.ts';
import { whereItBroke } from '../where-it-broke.ts';
import { factsOfReport } from './facts-of-report.ts';

const DAY = 86_400_000;
/** An older automatic answer says nothing of today. */
const ANSWERS_DAYS = 3 * 365;
/** The text, the report and the header of the mail it is about come first; more is not wanted. */
const SOURCE_BYTES = 64 * 1024;
/** Of one account and scan: the rest is read by the next ones, newest first, so that a storm of reports holds nothing up. */
const MOST = 400;
/** Kept after so many: an interrupted reading loses no more. */
const BATCH = 25;

interface Learning {
  readonly ports: Ports;
  readonly session: MailSession;
  readonly signal: AbortSignal;
  readonly mine: ReadonlySet<string>;
}

/** Null for what cannot be understood: one mail made to break a parser must not hide all that come after it. */
async function understood({ ports, mine }: Learning, raw: Uint8Array, { kind, at }: ReportRow): Promise<Judged | null> {
  const { returnedMail } = ports.writing;
  try {
    return await judgeMail(await returnedMail.read(raw), kind, at, mine, returnedMail);
  } catch (error) {
    ports.log.warn('a report could not be understood', whereItBroke(error));
    return null;
  }
}

/** A dead address is not written to any more; one that wrote since then lives. */
function remember(ports: Ports, fact: NewFact): boolean {
  const { store } = ports;
  const isDead = fact.kind === 'dead-address';
  if (isDead && (store.reports.lastLetterFrom(fact.address) ?? -Infinity) > fact.at) return false;
  const isNew = store.facts.add(fact);
  if (isNew && isDead && fact.state === 'confirmed')
    suppressAddress(ports, { address: fact.address, fact: 'dead-address', since: fact.at, evidence: fact.evidence });
  return isNew;
}

/** Who writes from an address reads it: its death is dismissed. True where one was. */
function revive(ports: Ports): boolean {
  const { store, writing } = ports;
  const alive = store.facts
    .list()
    .filter(({ kind, state }) => kind === 'dead-address' && state !== 'dismissed')
    .filter(({ address, at }) => (store.reports.lastLetterFrom(address) ?? -Infinity) > at);
  for (const { id, address } of alive) {
    store.facts.setState(id, 'dismissed');
    if (writing.store.returns.facts.get(address)?.fact === 'dead-address') freeAddress(ports, address);
  }
  return alive.length > 0;
}

/** True where something was learnt. */
async function learnFrom(learning: Learning, rows: readonly ReportRow[]): Promise<boolean> {
  const { ports, session, signal } = learning;
  const lost: { messageId: string; address: string }[] = [];
  const facts: NewFact[] = [];
  for await (const { row, raw } of messageSources(session, rows, SOURCE_BYTES)) {
    if (signal.aborted) return false;
    const judged = raw && (await understood(learning, raw, row));
    if (!judged) continue;
    const told = factsOfReport(ports.store, row, judged, ports.clock.now());
    lost.push(...told.lost);
    // What answers a mail of the outbox was asked there already.
    const isAsked = ports.writing.store.returns.has(row.messageKey);
    facts.push(...told.facts.filter(({ state }) => state !== 'open' || !isAsked));
  }
  if (lost.length > 0) ports.store.neverArrived(lost);
  const isNew = facts.map(fact => remember(ports, fact)).includes(true);
  return isNew || lost.length > 0;
}

/** What is new first, then back in time. Gives how many were read. */
async function learnFolder(learning: Learning, folder: StoredFolder, most: number): Promise<{ read: number; learnt: boolean }> {
  const { ports, session, signal } = learning;
  const { reports } = ports.store;
  const since = ports.clock.now() - ANSWERS_DAYS * DAY;
  const highest = reports.highestUid(folder.id);
  let { low, high } = reports.lookedThrough(folder.id, folder.uidValidity) ?? { low: highest + 1, high: highest };
  const newer = reports.above(folder.id, high, since, most);
  const older = reports.below(folder.id, low, since, most - newer.length);
  if (newer.length + older.length > 0 && (await session.open(folder.path)).uidValidity !== folder.uidValidity)
    return { read: 0, learnt: false };
  let learnt = false;
  const keep = (): void => reports.setLookedThrough(folder.id, folder.uidValidity, { low, high });
  for (let at = 0; at < newer.length && !signal.aborted; at += BATCH) {
    const rows = newer.slice(at, at + BATCH);
    learnt = (await learnFrom(learning, rows)) || learnt;
    if (signal.aborted) return { read: at, learnt };
    high = rows.at(-1)?.uid ?? high;
    keep();
  }
  if (newer.length < most) high = Math.max(high, highest);
  for (let at = 0; at < older.length && !signal.aborted; at += BATCH) {
    const rows = older.slice(at, at + BATCH);
    learnt = (await learnFrom(learning, rows)) || learnt;
    if (signal.aborted) return { read: newer.length + at, learnt };
    low = rows.at(-1)?.uid ?? low;
    keep();
  }
  // What is still to be read of an interrupted scan has lower UIDs.
  if (newer.length + older.length < most && folder.pending.length === 0) low = 1;
  keep();
  return { read: newer.length + older.length, learnt };
}

/**
 * After a scan, over its connection: reads reports and automatic answers of the mailbox on demand, in small batches, and keeps a line of
 * each at most. Letters of the user's that never arrived stop counting. True where something was learnt. Rejects as the session does; what
 * was not looked at is looked at next time.
 */
export async function learnFacts(
  ports: Ports,
  accountId: number,
  session: MailSession,
  signal: AbortSignal,
  moved: boolean,
): Promise<boolean> {
  // What is left of years of reports goes on when there is something to read anyway: a mailbox nothing came to is left in peace.
  if (!moved) return false;
  const learning: Learning = { ports, session, signal, mine: new Set(ports.store.mine.list()) };
  let left = MOST;
  let learnt = false;
  for (const folder of ports.store.folders.list(accountId)) {
    if (signal.aborted || left <= 0) break;
    if (folder.read === 0) continue;
    const result = await learnFolder(learning, folder, left);
    left -= result.read;
    learnt ||= result.learnt;
  }
  return revive(ports) || learnt;
}
