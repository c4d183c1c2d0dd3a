import { meetingOf } from '../../../shared/domain/agenda/meeting.ts';
import type { Events } from '../events.ts';
import { ExpectedError } from '../expected-error.ts';
import { messageSources } from '../letters/message-sources.ts';
import type { Ports } from '../ports/index.ts';
import type { MailSession } from '../ports/mail.ts';
import type { StoredFolder } from '../ports/store.ts';
import type { AfterScan } from '../returns/start-returns.ts';
import { whereItBroke } from '../where-it-broke.ts';

const DAY = 86_400_000;
/** What is older says nothing that matters for a tie of today. */
const LOOK_BACK_DAYS = 365;
const SOURCE_BYTES = 256 * 1024;
/** Of one folder and scan, newest first. */
const MOST = 100;

/** Reads the calendar mails of one folder that are new; keeps who, when and whether, and no text. */
async function readFolder(ports: Ports, folder: StoredFolder, session: MailSession, signal: AbortSignal): Promise<void> {
  const { writing, clock, log } = ports;
  const { invitations } = writing.store.agenda;
  const afterUid = invitations.readUpTo(folder.id, folder.uidValidity);
  const { found, highestUid } = invitations.arrivals(folder.id, afterUid, clock.now() - LOOK_BACK_DAYS * DAY);
  // A UID of a rebuilt folder is another mail (RFC 9051 §2.3.1.1); the next scan reads it anew.
  if (found.length > 0 && (await session.open(folder.path)).uidValidity !== folder.uidValidity) return;
  for await (const { row, raw } of messageSources(session, found.slice(0, MOST), SOURCE_BYTES)) {
    if (signal.aborted) return;
    if (!raw) continue;
    try {
      const invitation = await writing.readInvitation(raw, clock.timeZone());
      if (invitation) invitations.add(row.messageKey, invitation);
    } catch (error) {
      // One mail made to break a parser must not hide all others.
      log.warn('an invitation could not be understood', whereItBroke(error));
    }
  }
  // What is still to be read of an interrupted scan has lower UIDs.
  if (folder.pending.length === 0 && highestUid > afterUid) invitations.setReadUpTo(folder.id, folder.uidValidity, highestUid);
}

/** Meetings that are over by now become contacts, once for each event; true where one did. */
function noteMeetings({ store, writing, clock }: Ports): boolean {
  const now = clock.now();
  const { invitations } = writing.store.agenda;
  let noted = false;
  for (const mails of invitations.over(now)) {
    const [mail] = mails;
    const meeting = meetingOf(mails, address => store.mine.has(address), now);
    for (const address of meeting?.addresses ?? []) {
      if (!meeting || !mail || !store.people.byAddress(address, now)) continue;
      const logged = store.touches.log({ address, channel: 'meeting', at: meeting.at, note: '', invitation: mail.uid });
      noted ||= logged !== null;
    }
    if (mail) invitations.settled(mail.uid);
  }
  return noted;
}

/** After a scan, over its connection: meetings that were accepted and took place count as contact. Never rejects. */
export function createMeetingReader(ports: Ports, events: Events): AfterScan {
  return async (accountId, session, signal) => {
    try {
      for (const folder of ports.store.folders.list(accountId)) {
        if (signal.aborted) break;
        if (folder.read > 0) await readFolder(ports, folder, session, signal);
      }
      if (noteMeetings(ports)) events.emit({ type: 'people.changed' });
    } catch (error) {
      if (error instanceof ExpectedError) ports.log.info('meetings were not read', { account: accountId, code: error.failure.code });
      else ports.log.warn('meetings could not be read', { account: accountId, ...whereItBroke(error) });
    }
  };
}
