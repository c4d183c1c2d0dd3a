import type { NewFact } from '../../../shared/domain/facts/fact.ts';
import { evidenceLine } from '../../../shared/domain/returns/evidence-line.ts';
import { readSignature, type Signature } from '../../../shared/domain/signature/read-signature.ts';
import { announcedMove } from '../../../shared/domain/situation/announced-move.ts';
import { isAnother } from '../../../shared/domain/situation/is-another.ts';
import { newDomain } from '../../../shared/domain/situation/new-domain.ts';
import type { LettersOnServer } from '../letters/letters-on-server.ts';
import type { StoredLetter, StoredSignature } from '../ports/conversation-store.ts';
import type { Ports } from '../ports/index.ts';
import { readLetters, type ReadLetter } from './read-letter.ts';

const DAY = 86_400_000;
/** A signature this much older is another time's. */
const OLDER_DAYS = 60;
const HISTORY = 200;
/** What is longer ago is no news. */
const NEWS_DAYS = 365;

/** A letter, and what its text gave. */
interface LetterRead {
  readonly letter: StoredLetter;
  readonly read: ReadLetter;
}

/** Safe to keep and to show. */
export function signatureOf({ signed, senderName }: ReadLetter, { address }: StoredLetter): Signature | null {
  const found = readSignature(signed, { name: senderName, address });
  const safe = (text: string | null): string | null => (text === null ? null : evidenceLine(text));
  return (
    found && {
      name: safe(found.name),
      title: safe(found.title),
      organisation: safe(found.organisation),
      phones: found.phones.map(({ kind, number }) => ({ kind, number: evidenceLine(number) })),
      site: safe(found.site),
    }
  );
}

/** The signature that tells where somebody works; null where none does, or where several sign: the next one is another's. */
function ownSignature(ports: Ports, { letter, read }: LetterRead): Signature | null {
  const signature = signatureOf(read, letter);
  if (!signature || (signature.organisation === null && signature.title === null)) return null;
  return ports.store.identity.peopleBehind(letter.address).length > 0 ? null : signature;
}

/**
 * What a letter tells of where its writer works by now, as facts for the user to confirm: a sentence that says so, or a signature that differs
 * from the one before. Of signatures only organisation and title are kept.
 *
 * @param older what `olderSignatures` found for this letter
 */
export function noteChangeOfPlace(ports: Ports, found: LetterRead, older: StoredSignature | null): void {
  const { facts } = ports.store;
  const { letter, read } = found;
  const { address, at, id } = letter;
  const open = { address, kind: 'may-have-changed-job', at, state: 'open' } as const satisfies Partial<NewFact>;
  const said = announcedMove(read.newText);
  if (said !== null) facts.add({ ...open, evidence: evidenceLine(said), detail: {}, source: `move/${id}` });
  const signature = ownSignature(ports, found);
  if (!signature) return;
  const before = ports.store.conversations.signatures.get(address) ?? older;
  if (before && before.letterAt > at) return;
  const { organisation, title } = signature;
  ports.store.conversations.signatures.set(address, { organisation, title, letterAt: at });
  for (const [what, was, is] of [
    ['organisation', before?.organisation ?? null, organisation],
    ['title', before?.title ?? null, title],
  ] as const) {
    if (was === null || is === null || !isAnother(was, is)) continue;
    const evidence = evidenceLine([title, organisation].filter(part => part !== null).join(', '));
    facts.add({
      ...open,
      evidence,
      detail: { what, before: was, after: is },
      source: `signature/${what}/${id}`,
    });
    // A new organisation brings a new title; one fact says both.
    break;
  }
}

/**
 * The signatures before those of letters just read, by letter id, where none is known of the address yet: each read from the newest letter that is
 * old enough. From then on the signature is known, so that this is once for each address.
 */
export async function olderSignatures(
  ports: Ports,
  letters: LettersOnServer,
  found: readonly LetterRead[],
): Promise<ReadonlyMap<number, StoredSignature>> {
  const { conversations } = ports.store;
  const wanted = found
    .filter(({ letter }) => conversations.signatures.get(letter.address) === null)
    .filter(one => ownSignature(ports, one) !== null)
    .flatMap(({ letter }) => {
      const older = olderLetter(ports, letter);
      return older ? [{ id: letter.id, older }] : [];
    });
  const signatures = new Map<number, StoredSignature>();
  const reads = await readLetters(
    ports,
    letters,
    wanted.map(({ older }) => older),
  );
  for (const [index, { id, older }] of wanted.entries()) {
    const read = reads[index];
    const signature = read ? signatureOf(read, older) : null;
    if (signature) signatures.set(id, { organisation: signature.organisation, title: signature.title, letterAt: older.at });
  }
  return signatures;
}

function olderLetter({ store }: Ports, { people, at: newer }: StoredLetter): StoredLetter | undefined {
  const [person] = people;
  if (person === undefined) return undefined;
  return store.conversations
    .ofPerson(person, HISTORY)
    .filter(({ direction, at }) => direction === 'received' && at < newer - OLDER_DAYS * DAY)
    .toSorted((a, b) => b.at - a.at)[0];
}

/** People whose letters come from another organisation than before, as facts for the user to confirm. */
export function noteNewDomains({ store, clock }: Ports): void {
  for (const addresses of store.conversations.movable()) {
    const moved = newDomain(store.conversations.uses(addresses));
    if (!moved || moved.at < clock.now() - NEWS_DAYS * DAY) continue;
    const { before, after, address, at } = moved;
    store.facts.add({
      address,
      kind: 'may-have-changed-job',
      at,
      evidence: evidenceLine(address),
      detail: { what: 'domain', before, after },
      state: 'open',
      source: `domain/${before}/${address}`,
    });
  }
}
