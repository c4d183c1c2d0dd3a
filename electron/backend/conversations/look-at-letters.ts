import { lettersOnServer, type LettersOnServer } from '../letters/letters-on-server.ts';
import type { StoredLetter } from '../ports/conversation-store.ts';
import type { Ports } from '../ports/index.ts';
import { noteChangeOfPlace, noteNewDomains, olderSignatures } from './change-of-place.ts';
import { openConversations, recentLetters } from './conversation-book.ts';
import { readLetters } from './read-letter.ts';

const DAY = 86_400_000;
/** Whether an older letter asked something helps nobody any more. */
const LOOK_BACK_DAYS = 60;
/** Of one conversation: who writes five times in a row has asked in one of the last. */
const MOST_OF_ONE = 3;
/** Read in one command, and kept then: an interrupted look loses no more. */
const BATCH = 25;
/** Of one look: who works where changes slowly. */
const MOST_SIGNATURES = 20;
/** A signature this much older than the newest letter is looked at again. */
const SIGNATURE_DAYS = 30;
const NOTHING = { asks: null, closes: false, toMe: true } as const;

export interface Looked {
  readonly read: number;
  /** Letters still to be read. */
  readonly left: number;
}

/** The unanswered letters of open conversations that were not read yet, newest first. */
function unreadLetters({ store, clock }: Ports): StoredLetter[] {
  const now = clock.now();
  return openConversations(store, now)
    .filter(({ last }) => last.at >= now - LOOK_BACK_DAYS * DAY)
    .flatMap(({ conversation: { letters }, since, last }) =>
      letters.filter(({ at, direction, reading }) => at >= since && direction === last.direction && reading === null).slice(-MOST_OF_ONE),
    )
    .toSorted((a, b) => b.at - a.at);
}

/** The newest letter of each correspondent whose signature is not known, or was seen some time before. */
function unsignedLetters({ store, clock }: Ports): StoredLetter[] {
  const newest = new Map<string, StoredLetter>();
  for (const letter of recentLetters(store, clock.now())) {
    if (letter.direction !== 'received' || letter.at < clock.now() - LOOK_BACK_DAYS * DAY) continue;
    if (letter.at > (newest.get(letter.address)?.at ?? 0)) newest.set(letter.address, letter);
  }
  return [...newest.values()]
    .filter(({ reading, address, at }) => {
      if (reading !== null) return false;
      const signature = store.conversations.signatures.get(address);
      return !signature || signature.letterAt < at - SIGNATURE_DAYS * DAY;
    })
    .toSorted((a, b) => b.at - a.at);
}

/**
 * Reads at most `most` of the newest unread letters of open conversations, and of correspondents whose signature is not known, over connections
 * of its own, and keeps what was concluded: whether something was asked, and whether the writer seems to be somewhere else by now. Rejects with
 * `ExpectedError` where no mailbox can be reached.
 */
export async function lookAtLetters(ports: Ports, most: number, signal: AbortSignal): Promise<Looked> {
  noteNewDomains(ports);
  const open = unreadLetters(ports);
  const asked = new Set(open.map(({ id }) => id));
  const unsigned = unsignedLetters(ports).filter(({ id }) => !asked.has(id));
  const unread = [...open, ...unsigned];
  if (unread.length === 0) return { read: 0, left: 0 };
  const letters = lettersOnServer(ports);
  // Twenty-five letters may be long on their way.
  const hangUp = (): void => void letters.close();
  signal.addEventListener('abort', hangUp, { once: true });
  let read = 0;
  try {
    // By folder: each is opened once.
    const wanted = [...open, ...unsigned.slice(0, MOST_SIGNATURES)]
      .slice(0, most)
      .toSorted((a, b) => a.folderId - b.folderId || b.uid - a.uid);
    while (read < wanted.length && !signal.aborted) {
      const batch = wanted.slice(read, read + BATCH);
      await look(ports, letters, batch);
      read += batch.length;
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', hangUp);
    await letters.close();
  }
  return { read, left: unread.length - read };
}

async function look(ports: Ports, letters: LettersOnServer, batch: readonly StoredLetter[]): Promise<void> {
  const found = await readLetters(ports, letters, batch);
  const looked = batch.map((letter, index) => ({ letter, read: found[index] ?? null }));
  const received = looked.flatMap(({ letter, read }) => (read && letter.direction === 'received' ? [{ letter, read }] : []));
  const older = await olderSignatures(ports, letters, received);
  for (const { letter, read } of looked) {
    // What is gone, or breaks a parser, is not tried again with every look.
    ports.store.conversations.read(letter.id, read?.reading ?? NOTHING, read?.firstReference ?? null, ports.clock.now());
    if (read && letter.direction === 'received') noteChangeOfPlace(ports, { letter, read }, older.get(letter.id) ?? null);
  }
}
