import type { Signature } from '../../../shared/contract/conversations.ts';
import { lettersOnServer } from '../letters/letters-on-server.ts';
import type { Ports } from '../ports/index.ts';
import { signatureOf } from './change-of-place.ts';
import { readLetters } from './read-letter.ts';

/** Answers often go unsigned; the first letter of a conversation rarely does. */
const LETTERS_READ = 4;
const HISTORY = 200;

/** From the newest of a person's last letters that bears a signature; null where none does. Rejects where the mailbox cannot be reached. */
export async function latestSignature(ports: Ports, personId: number): Promise<Signature | null> {
  const newest = ports.store.conversations
    .ofPerson(personId, HISTORY)
    .filter(({ direction }) => direction === 'received')
    .toSorted((a, b) => b.at - a.at)
    .slice(0, LETTERS_READ);
  const letters = lettersOnServer(ports);
  try {
    const reads = await readLetters(ports, letters, newest);
    for (const [index, letter] of newest.entries()) {
      const read = reads[index];
      const found = read ? signatureOf(read, letter) : null;
      if (found) return { ...found, phones: [...found.phones], at: new Date(letter.at).toISOString() };
    }
    return null;
  } finally {
    await letters.close();
  }
}
