import { localDays } from '../../../shared/domain/local-day.ts';
import { evidenceLine } from '../../../shared/domain/returns/evidence-line.ts';
import type { GestureProposal, Proposal, TactLanguage } from '../../../shared/domain/tact/gesture.ts';
import { gesturesOf, needsIn, offersIn, promisesIn } from '../../../shared/domain/tact/gestures-of.ts';
import { lastWords, wordsIn } from '../../../shared/domain/tact/manner/ends-of-letter.ts';
import { languageOf } from '../../../shared/domain/names/language-of.ts';
import { serviceIn } from '../../../shared/domain/tact/thanks-owed.ts';
import { isTaughtOff } from '../../../shared/domain/tact/taught.ts';
import { readWilling } from '../../../shared/domain/tact/willing.ts';
import type { ReadLetter } from '../conversations/read-letter.ts';
import type { StoredLetter } from '../ports/conversation-store.ts';
import type { Ports } from '../ports/index.ts';
import type { TactStore } from '../ports/tact-store.ts';
import { personWith } from './tact-context.ts';

/** A letter to more is a circular: it asks nobody in particular. */
const MOST_READERS = 3;
const TEXT = 300;
const SUBJECT = 120;

interface Noting {
  readonly ports: Pick<Ports, 'store' | 'writing' | 'clock'>;
  readonly tact: TactStore;
  readonly letter: StoredLetter;
  readonly language: TactLanguage;
  readonly text: string;
  /** Whom it is with. */
  readonly addresses: readonly string[];
  readonly isWanted: (rule: string, address: string) => boolean;
}

/** Something the user said they would do, and by when (epoch ms), where they named a day. */
export type Promised = Proposal & { readonly due: number | null };

/** What a letter of the user's promises; empty for others. */
export async function promisesOf(
  { writing, clock }: Pick<Ports, 'writing' | 'clock'>,
  { direction, at }: StoredLetter,
  found: ReadLetter | null,
): Promise<Promised[]> {
  const language = direction === 'sent' && found !== null ? languageOf(found.newText) : null;
  if (found === null || language === null) return [];
  const days = localDays(clock.timeZone());
  const promised: Promised[] = [];
  for (const promise of promisesIn(found.newText, language)) {
    const day = await writing.readDay(promise.evidence, days.dayOf(at), language);
    promised.push({ ...promise, due: day === null ? null : days.noonOf(day) });
  }
  return promised;
}

/** Keeps what one letter seems to say, and that it was read; null where it is gone or cannot be understood. */
export function noteLetter(ports: Noting['ports'], letter: StoredLetter, found: ReadLetter | null, promises: readonly Promised[]): void {
  const { tact } = ports.writing.store;
  const { id, address, direction, at } = letter;
  const words = found && wordsIn(found.newText);
  const signOff = found && direction === 'sent' ? evidenceLine(lastWords(found.signed)?.words ?? '', 60) || null : null;
  tact.read(id, { address, direction, at, words, signOff });
  if (found === null || found.newText.trim() === '') return;
  const verdicts = tact.verdicts();
  const language = languageOf(found.newText);
  if (language === null) return;
  const noting: Noting = {
    ports,
    tact,
    letter,
    language,
    text: found.newText,
    addresses: addressesOf(ports, letter),
    isWanted: (rule, of) => !isTaughtOff(rule, of, verdicts),
  };
  if (noting.addresses.length > MOST_READERS) return;
  const gestures = gesturesOf(found.newText, direction === 'sent' ? 'from-me' : 'from-them', language);
  const isAnswer = direction === 'received' && answerAsks(noting);
  for (const gesture of gestures) noteGesture(noting, gesture);
  noteNeeds(noting);
  if (direction === 'sent') notePromises(noting, promises);
  else noteService(noting, isAnswer);
}

/** One address of each person it is with. */
function addressesOf({ store }: Noting['ports'], { address, people }: StoredLetter): string[] {
  if (people.length <= 1) return [address];
  return [...new Set([address, ...people.flatMap(person => store.conversations.person(person)?.address ?? [])])].slice(0, people.length);
}

function noteGesture({ tact, letter, addresses, isWanted }: Noting, { kind, direction, subject, evidence, rule }: GestureProposal): void {
  for (const address of addresses) {
    if (!isWanted(rule, address)) continue;
    tact.gestures.add({
      address,
      kind,
      direction,
      subject: evidenceLine(subject, SUBJECT),
      state: kind === 'ask' ? 'open' : 'closed',
      at: letter.at,
      standing: 'proposed',
      evidence,
      rule,
      source: `letter:${letter.id}:${kind}:${direction}:${address}`,
      decidedAt: null,
    });
  }
}

function noteNeeds({ tact, letter, language, text, isWanted }: Noting): void {
  const { address, direction, id, at } = letter;
  const of = direction === 'received' ? address : null;
  const note = (kind: 'need' | 'offer', { evidence, rule, span }: Proposal): void => {
    if (!isWanted(rule, of ?? '')) return;
    const said = evidenceLine(evidence, TEXT);
    tact.needs.add({ kind, address: of, text: said, at, state: 'proposed', evidence, rule, source: `letter:${id}:${kind}:${span[0]}` });
  };
  // The user's own needs are in what they ask.
  if (direction === 'received') for (const need of needsIn(text, language)) note('need', need);
  for (const offer of offersIn(text, language)) note('offer', offer);
}

function notePromises({ tact, letter, addresses, isWanted }: Noting, promises: readonly Promised[]): void {
  const { id, at } = letter;
  for (const { evidence, rule, span, due } of promises) {
    for (const address of addresses) {
      if (!isWanted(rule, address)) continue;
      tact.promises.add({
        address,
        subject: evidenceLine(evidence, SUBJECT),
        at,
        due,
        state: 'open',
        evidence,
        rule,
        source: `letter:${id}:promise:${span[0]}:${address}`,
      });
    }
  }
}

/** A letter back answers what the user had asked: a plain no declines. True where there was such an ask. */
function answerAsks({ ports, tact, letter, text }: Noting): boolean {
  const addresses = personWith({ ports }, letter.address)?.addresses ?? [letter.address];
  const asks = tact.gestures.list(addresses).filter(({ kind, direction, state, at, decidedAt, standing }) => {
    const isOpen = kind === 'ask' && direction === 'from-me' && state === 'open' && standing !== 'dismissed';
    return isOpen && letter.at > at && letter.at > (decidedAt ?? 0);
  });
  const state = readWilling(text).reading === 'no' ? 'declined' : 'answered';
  for (const { id } of asks) tact.gestures.change(id, { state });
  return asks.length > 0;
}

function noteService({ tact, letter, language, text, isWanted }: Noting, isAnswer: boolean): void {
  const { id, at, address } = letter;
  const found = serviceIn(text, language);
  if (!found || !isWanted(found.rule, address)) return;
  const { evidence, rule } = found;
  tact.thanks.add({
    address,
    name: '',
    // What was done because the user asked for it is an answer, whatever it was.
    service: isAnswer && found.service === 'help' ? 'answer' : found.service,
    subject: evidenceLine(evidence, SUBJECT),
    at,
    state: 'open',
    evidence,
    rule,
    source: `letter:${id}:thanks`,
  });
}
