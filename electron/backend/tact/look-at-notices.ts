import { firstHeader } from '../../../shared/domain/delivery/returned-mail.ts';
import { evidenceLine } from '../../../shared/domain/returns/evidence-line.ts';
import { addedOnLinkedIn } from '../../../shared/domain/tact/thanks-owed.ts';
import { isTaughtOff } from '../../../shared/domain/tact/taught.ts';
import type { LettersOnServer } from '../letters/letters-on-server.ts';
import type { Ports } from '../ports/index.ts';
import type { NetworkNotice } from '../ports/tact-store.ts';
import { whereItBroke } from '../where-it-broke.ts';

const DAY = 86_400_000;
/** Who was added longer ago is not thanked for it any more. */
const LOOK_BACK_DAYS = 21;
/** The subject is enough. */
const SOURCE_BYTES = 32 * 1024;
/** Networks write more than people do. */
const MOST = 40;
const DOMAIN = 'linkedin.com';
const RULE = 'connection.notice';

/** Reads the newest notices of LinkedIn's; a new connection is thanked. Rejects where no mailbox can be reached. */
export async function lookAtNotices(ports: Ports, letters: LettersOnServer): Promise<void> {
  const { store, writing, clock } = ports;
  const { tact } = writing.store;
  const since = clock.now() - LOOK_BACK_DAYS * DAY;
  const notices = tact.notices(DOMAIN, since, MOST);
  const sources = notices.length === 0 ? [] : await letters.sources(notices, SOURCE_BYTES);
  for (const [index, notice] of notices.entries()) {
    const subject = await subjectOf(ports, sources[index] ?? null);
    writing.store.together(() => note(tact, notice, subject, name => addressOf(store, name, clock.now())));
  }
}

async function subjectOf({ writing, log }: Ports, raw: Uint8Array | null): Promise<string> {
  try {
    return raw ? firstHeader(await writing.returnedMail.read(raw), 'subject') : '';
  } catch (error) {
    log.warn('a notice could not be understood', whereItBroke(error));
    return '';
  }
}

function note(
  tact: Ports['writing']['store']['tact'],
  { letter, at, from }: NetworkNotice,
  subject: string,
  addressOfName: (name: string) => string,
): void {
  tact.read(letter, { address: from, direction: 'received', at, words: null, signOff: null });
  const name = addedOnLinkedIn(from, subject);
  if (name === null) return;
  const address = addressOfName(name);
  if (isTaughtOff(RULE, address, tact.verdicts())) return;
  const line = evidenceLine(subject);
  // Once for each new connection, however many mails tell of it.
  const source = `connection:${name.toLowerCase()}`;
  tact.thanks.add({
    address,
    name,
    service: 'connection',
    subject: line.slice(0, 120),
    at,
    state: 'open',
    evidence: line,
    rule: RULE,
    source,
  });
}

/** Of the one person who bears this name; '' where nobody does, or several do. */
function addressOf({ people }: Ports['store'], name: string, now: number): string {
  const wanted = name.toLowerCase();
  const found = people.list(now, false).filter(person => person.name.toLowerCase() === wanted);
  return found.length === 1 ? (found[0]?.addresses[0] ?? '') : '';
}
