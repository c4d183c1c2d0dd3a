import type { LetterReading } from '../../../shared/domain/conversations/awaiting.ts';
import { askingIn } from '../../../shared/domain/conversations/asking.ts';
import { closesConversation } from '../../../shared/domain/conversations/closing.ts';
import { firstHeader } from '../../../shared/domain/delivery/returned-mail.ts';
import { idsOf } from '../../../shared/domain/returns/correlate.ts';
import { withoutSignature } from '../../../shared/domain/signature/signature-lines.ts';
import { evidenceLine } from '../../../shared/domain/returns/evidence-line.ts';
import type { LettersOnServer } from '../letters/letters-on-server.ts';
import type { Ports } from '../ports/index.ts';
import type { StoredLetter } from '../ports/conversation-store.ts';
import { whereItBroke } from '../where-it-broke.ts';

/** The text comes first in nearly every mail; attachments are not wanted. */
const SOURCE_BYTES = 128 * 1024;
const LONGEST_LINE = 160;

/** What one reading of a letter gives. Only `reading` and `firstReference` may be kept. */
export interface ReadLetter {
  readonly reading: LetterReading;
  /** The conversation's first Message-ID, where it is named. */
  readonly firstReference: string | null;
  readonly subject: string;
  /** The sentence that asks, else how it begins; safe to show. */
  readonly sentence: string;
  /** Quotes and signature removed. */
  readonly newText: string;
  /** Quotes removed, signature kept. */
  readonly signed: string;
  /** Display name of its sender. */
  readonly senderName: string;
}

/**
 * Reads letters from their mailboxes, in the order given, few commands for all: ask for few at a time, since their texts are held together. Null
 * for each that is gone or cannot be understood. Rejects where a mailbox cannot be reached.
 */
export async function readLetters(ports: Ports, letters: LettersOnServer, wanted: readonly StoredLetter[]): Promise<(ReadLetter | null)[]> {
  const places = wanted.flatMap(letter => {
    const folder = ports.store.folders.get(letter.folderId);
    return folder ? [{ letter, accountId: folder.accountId, folder: folder.path, uid: letter.uid, uidValidity: folder.uidValidity }] : [];
  });
  const sources = await letters.sources(places, SOURCE_BYTES);
  const read = new Map<StoredLetter, ReadLetter | null>();
  for (const [index, { letter }] of places.entries()) {
    const raw = sources[index];
    if (raw) read.set(letter, await understood(ports, raw, letter));
  }
  return wanted.map(letter => read.get(letter) ?? null);
}

/** Reads one letter, as `readLetters` does. */
export async function readLetter(ports: Ports, letters: LettersOnServer, letter: StoredLetter): Promise<ReadLetter | null> {
  const [read] = await readLetters(ports, letters, [letter]);
  return read ?? null;
}

async function understood({ writing, store, log }: Ports, raw: Uint8Array, { direction }: StoredLetter): Promise<ReadLetter | null> {
  const { returnedMail } = writing;
  try {
    const mail = await returnedMail.read(raw);
    const senderName = /^\s*(.*?)\s*<[^<>]*>\s*$/.exec(firstHeader(mail, 'from'))?.[1] ?? '';
    const newText = withoutSignature(await returnedMail.newText(mail.text), senderName);
    const asking = askingIn(newText);
    const [firstReference] = idsOf(firstHeader(mail, 'references'));
    const to = firstHeader(mail, 'to').toLowerCase();
    const copied = firstHeader(mail, 'cc').toLowerCase();
    const names = (value: string): boolean => store.mine.list().some(address => value.includes(address));
    return {
      // A copy only where the header fields say so: lists of names and blind copies name nobody.
      reading: {
        asks: asking?.kind ?? null,
        closes: closesConversation(newText),
        toMe: direction === 'sent' || names(to) || !names(copied),
      },
      firstReference: firstReference ?? null,
      subject: evidenceLine(firstHeader(mail, 'subject')),
      sentence: evidenceLine(asking?.sentence ?? newText.split('\n').find(line => line.trim() !== '') ?? '', LONGEST_LINE),
      newText,
      signed: await returnedMail.withoutQuotes(mail.text),
      senderName,
    };
  } catch (error) {
    log.warn('a letter could not be understood', whereItBroke(error));
    return null;
  }
}
