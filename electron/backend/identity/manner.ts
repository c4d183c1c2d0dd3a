import type { PersonManner } from '../../../shared/contract/identity.ts';
import { readManner, type Manner } from '../../../shared/domain/names/manner.ts';
import { personName } from '../../../shared/domain/names/person-name.ts';
import { lettersOnServer } from '../letters/letters-on-server.ts';
import type { Ports } from '../ports/index.ts';
import type { StoredPerson } from '../ports/store.ts';

const LETTERS = 3;
/** The text comes first; attachments are not wanted. */
const SOURCE_BYTES = 128 * 1024;
const NOTHING: Manner = { language: null, register: null, greeting: null, letters: 0 };

/**
 * Reads the user's last letters to somebody that went to nobody else, keeps what follows from them and none of their words. Rejects with
 * `ExpectedError` where the mailbox cannot be reached.
 */
async function learn(ports: Ports, personId: number): Promise<void> {
  const { store, writing, clock } = ports;
  const places = store.identity.sentLetters(personId, LETTERS);
  const [newest] = places;
  if (!newest) return;
  const letters = lettersOnServer(ports);
  const texts: string[] = [];
  try {
    for (const raw of await letters.sources(places, SOURCE_BYTES)) {
      const mail = raw && (await writing.returnedMail.read(raw).catch(() => null));
      if (mail) texts.push(await writing.returnedMail.newText(mail.text));
    }
  } finally {
    await letters.close();
  }
  if (texts.length > 0) store.identity.setManner(newest.address, { manner: readManner(texts), letterAt: newest.at, readAt: clock.now() });
}

/** What is known of how to write to somebody; reads their last letters first where asked and where there are newer ones. */
export async function mannerOf(ports: Ports, { id, name, addresses }: StoredPerson, read: boolean): Promise<PersonManner> {
  const { identity } = ports.store;
  const known = identity.mannerOf(addresses);
  const newest = identity.sentLetters(id, 1)[0]?.at ?? null;
  if (read && newest !== null && (known === null || known.letterAt < newest)) await learn(ports, id);
  const stored = identity.mannerOf(addresses);
  const { language, register, greeting, letters } = stored?.manner ?? NOTHING;
  return {
    ...personName(name),
    language,
    register,
    greeting,
    letters,
    asOf: stored === null ? null : new Date(stored.letterAt).toISOString(),
  };
}
