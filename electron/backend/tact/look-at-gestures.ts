import { recentLetters } from '../conversations/conversation-book.ts';
import { readLetters } from '../conversations/read-letter.ts';
import { lettersOnServer } from '../letters/letters-on-server.ts';
import type { StoredLetter } from '../ports/conversation-store.ts';
import type { Ports } from '../ports/index.ts';
import { lookAtNotices } from './look-at-notices.ts';
import { noteLetter, promisesOf } from './note-letter.ts';
import { settleAsks } from './settle-asks.ts';

/** Of one command; their texts are held together. */
const BATCH = 25;

export interface LookedAtGestures {
  readonly read: number;
  /** Letters still to be read. */
  readonly left: number;
}

/** Letters of the last months nobody looked at for gestures yet, newest first. */
function unreadLetters({ store, writing, clock }: Ports): StoredLetter[] {
  const recent = recentLetters(store, clock.now());
  const unread = writing.store.tact.unread(recent.map(({ id }) => id));
  return recent.filter(({ id }) => unread.has(id)).toSorted((a, b) => b.at - a.at);
}

/**
 * Reads at most `most` of the newest letters that were not looked at yet, over connections of its own, and keeps what they seem to say, a line
 * each; where it is cut off, the next look goes on. Rejects with `ExpectedError` where no mailbox can be reached.
 */
export async function lookAtGestures(ports: Ports, most: number, signal: AbortSignal): Promise<LookedAtGestures> {
  if (ports.preferences.get().tact?.proposes === false) return { read: 0, left: 0 };
  // What would be found could not be kept; it is looked for once the key is there.
  if (ports.encryption.isLocked()) return { read: 0, left: 0 };
  const unread = unreadLetters(ports);
  const letters = lettersOnServer(ports);
  // A batch may be long on its way.
  const hangUp = (): void => void letters.close();
  signal.addEventListener('abort', hangUp, { once: true });
  let read = 0;
  try {
    // By folder: each is opened once.
    const wanted = unread.slice(0, most).toSorted((a, b) => a.folderId - b.folderId || a.uid - b.uid);
    while (read < wanted.length && !signal.aborted) {
      const batch = wanted.slice(read, read + BATCH);
      const found = await readLetters(ports, letters, batch);
      // One commit each: what was read is never half of it, and is not read again.
      for (const [index, letter] of batch.entries()) {
        const text = found[index] ?? null;
        const promises = await promisesOf(ports, letter, text);
        ports.writing.store.together(() => noteLetter(ports, letter, text, promises));
      }
      read += batch.length;
    }
    if (!signal.aborted) await lookAtNotices(ports, letters);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', hangUp);
    await letters.close();
  }
  settleAsks(ports);
  return { read, left: unread.length - read };
}
