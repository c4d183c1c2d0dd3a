import type { NewFact } from '../../../shared/domain/facts/fact.ts';
import { evidenceLine } from '../../../shared/domain/returns/evidence-line.ts';
import { readSignature, type Signature } from '../../../shared/domain/signature/read-signature.ts';
import { announcedMove } from '../../../shared/domain/situation/announced-move.ts';
import { isAnother } from '../../../shared/domain/situation/is-another.ts';
import { newDomain } from '../../../shared/domain/situation/new-domain.ts';
import type { LettersOnServer } from '../letters/letters-on-server.ts';
import type { StoredLetter, StoredSignature } from '../ports/conversation-store.ts';
import type { Ports } from '../ports/index.ts';
import { readLetter, type ReadLetter } from './read-letter.ts';

const DAY = 86_400_000;
/** A signature this much older is another time's. */
const OLDER_DAYS = 60;
const HISTORY = 200;
/** What is longer ago is no news. */
const NEWS_DAYS = 365;

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

/**
 * What a letter tells of where its writer works by now, as facts for the user to confirm: a sentence that says so, or a signature that differs
 * from the one before. Of signatures only organisation and title are kept.
 */
export async function noteChangeOfPlace(ports: Ports, letters: LettersOnServer, letter: StoredLetter, read: ReadLetter): Promise<void> {
  const { facts } = ports.store;
  const { address, at, id } = letter;
  const open = { address, kind: 'may-have-changed-job', at, state: 'open' } as const satisfies Partial<NewFact>;
  const said = announcedMove(read.newText);
  if (said !== null) facts.add({ ...open, evidence: evidenceLine(said), detail: {}, source: `move/${id}` });
  const signature = signatureOf(read, letter);
  if (!signature || (signature.organisation === null && signature.title === null)) return;
  // Where several sign, the next signature is another's.
  if (ports.store.identity.peopleBehind(address).length > 0) return;
  const before = ports.store.conversations.signatures.get(address) ?? (await olderSignature(ports, letters, letter));
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

/** Read from the newest letter that is old enough, once for each address: from then on the signature is known. */
async function olderSignature(ports: Ports, letters: LettersOnServer, letter: StoredLetter): Promise<StoredSignature | null> {
  const [person] = letter.people;
  if (person === undefined) return null;
  const older = ports.store.conversations
    .ofPerson(person, HISTORY)
    .filter(({ direction, at }) => direction === 'received' && at < letter.at - OLDER_DAYS * DAY)
    .toSorted((a, b) => b.at - a.at)[0];
  const read = older ? await readLetter(ports, letters, older) : null;
  const signature = older && read ? signatureOf(read, older) : null;
  return older && signature ? { organisation: signature.organisation, title: signature.title, letterAt: older.at } : null;
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
