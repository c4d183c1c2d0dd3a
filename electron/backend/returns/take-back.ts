import { serverIdIn } from '../outbox/file-sent.ts';
import type { SentMail } from '../../../shared/domain/returns/correlate.ts';
import { messageSources } from '../letters/message-sources.ts';
import type { Ports } from '../ports/index.ts';
import type { MailSession } from '../ports/mail.ts';
import type { Arrival, PastDelivery } from '../ports/returns-store.ts';
import type { StoredFolder } from '../ports/store.ts';
import { whereItBroke } from '../where-it-broke.ts';
import { pauseWhereItHarms } from './auto-pause.ts';
import { followReturn } from './follow-return.ts';
import { judgeMail, type Judged } from './judge-mail.ts';
import { noteRefusedAddresses } from './refused-addresses.ts';

const DAY = 24 * 3_600_000;
/** How long after a mail something may still come back for it. */
const LOOK_BACK_DAYS = 60;
/** The text and the report come first; attachments are not wanted. */
const SOURCE_BYTES = 256 * 1024;
/** Of one folder at a time: a storm of forged bounces must not hold a scan up. */
const MOST = 300;

function sentMails(deliveries: readonly PastDelivery[]): SentMail[] {
  return deliveries
    .filter(({ state }) => state !== 'failed')
    .map(({ id, accountId, campaign, step, address, messageId, response, at }) => {
      const theirs = serverIdIn(response);
      return { id, accountId, campaign, step, address, at, ids: theirs === null ? [messageId] : [messageId, theirs] };
    });
}

/** Null for what cannot be parsed: one mail made to break a parser must not hide all that come after it. */
async function understood(
  { writing, log }: Ports,
  raw: Uint8Array,
  { kind, at }: Arrival,
  mine: ReadonlySet<string>,
): Promise<Judged | null> {
  const { returnedMail } = writing;
  try {
    return await judgeMail(await returnedMail.read(raw), kind, at, mine, returnedMail);
  } catch (error) {
    log.warn('a mail that came back could not be understood', whereItBroke(error));
    return null;
  }
}

/** Looks through what is new in one folder; false where the folder is another by now. */
async function takeFolder(
  ports: Ports,
  folder: StoredFolder,
  session: MailSession,
  sent: readonly SentMail[],
  signal: AbortSignal,
): Promise<boolean> {
  const { store, writing, clock } = ports;
  const { returns } = writing.store;
  const afterUid = returns.readUpTo(folder.id, folder.uidValidity);
  const { found, highestUid } = returns.arrivals({
    folderId: folder.id,
    afterUid,
    since: clock.now() - LOOK_BACK_DAYS * DAY,
    ids: sent.flatMap(({ ids }) => ids),
    addresses: [...new Set(sent.map(({ address }) => address))],
  });
  const now = found.slice(0, MOST);
  const upTo = now.length < found.length ? (now.at(-1)?.uid ?? afterUid) : highestUid;
  const unread = now.filter(({ messageKey }) => !returns.has(messageKey));
  let changed = false;
  // A UID of a rebuilt folder is another letter (RFC 9051 §2.3.1.1); the next scan reads it anew.
  if (unread.length > 0 && (await session.open(folder.path)).uidValidity !== folder.uidValidity) return false;
  const mine = new Set(store.mine.list());
  for await (const { row: arrival, raw } of messageSources(session, unread, SOURCE_BYTES)) {
    if (signal.aborted) return changed;
    if (!raw) continue;
    const judged = await understood(ports, raw, arrival, mine);
    if (judged) changed = followReturn({ ports, accountId: folder.accountId, arrival, sent }, judged) || changed;
  }
  // What is still to be read of an interrupted scan has lower UIDs.
  if (folder.pending.length === 0 && upTo > afterUid) returns.setReadUpTo(folder.id, folder.uidValidity, upTo);
  return changed;
}

/**
 * After a scan, over its connection: reads the messages that may be about mails of the last weeks, does what follows from each, and keeps a
 * sentence of them at most. Costs one query where nothing was sent lately. True where something changed. Rejects as the session does; what
 * was not looked at is looked at next time.
 */
export async function takeBack(ports: Ports, accountId: number, session: MailSession, signal: AbortSignal): Promise<boolean> {
  const { store, writing, clock } = ports;
  const deliveries = writing.store.returns.deliveriesSince(clock.now() - LOOK_BACK_DAYS * DAY);
  if (deliveries.length === 0) return false;
  const sent = sentMails(deliveries);
  let changed = noteRefusedAddresses(ports, deliveries);
  for (const folder of store.folders.list(accountId)) {
    if (signal.aborted) break;
    if (folder.read > 0) changed = (await takeFolder(ports, folder, session, sent, signal)) || changed;
  }
  for (const campaign of new Set(deliveries.map(({ campaign }) => campaign))) changed = pauseWhereItHarms(ports, campaign) || changed;
  return changed;
}
