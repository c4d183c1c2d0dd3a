import type { Conversation, ConversationLetter } from './conversation.ts';

/** How a letter asks: with a question mark, or with words ("could you…", « merci de me dire… »). */
export const ASKING_KINDS = ['question', 'request'] as const;
export type AskingKind = (typeof ASKING_KINDS)[number];

/** What was concluded from a letter's new text; the text itself is kept nowhere. */
export interface LetterReading {
  /** Null where it asks nothing. */
  readonly asks: AskingKind | null;
  /** It only thanks or agrees: nobody waits for an answer to it. */
  readonly closes: boolean;
  /** False where the user was only sent a copy (Cc). */
  readonly toMe: boolean;
}

export const AWAITED = ['me', 'them'] as const;
/** Who is to write next. */
export type Awaited = (typeof AWAITED)[number];

export interface OpenConversation<L extends ConversationLetter = ConversationLetter> {
  readonly awaiting: Awaited;
  /** When the first letter came (or went) that nobody answered yet; epoch ms. */
  readonly since: number;
  /** The last letter: what stands for the conversation, and what is ticked. */
  readonly last: L;
  /** Those who wait, or who are waited for. */
  readonly people: readonly number[];
  /** Whether something was asked since; null while no letter was read. */
  readonly asked: boolean | null;
  readonly askedBy: AskingKind | null;
  /** The letter that asks, or the last one. */
  readonly asking: L;
}

/** What nobody has answered for three months, nobody waits for any more. */
export const OPEN_DAYS = 90;
const DAY_MS = 86_400_000;

/**
 * Who owes whom a letter, or null where nobody does: the last letter is old, was answered elsewhere (ticked), only thanks, or came as a copy.
 * @param ticked whether the user said that this letter was answered elsewhere
 * @param now epoch ms
 */
export function openState<L extends ConversationLetter>(
  { letters, last }: Conversation<L>,
  ticked: (letter: number) => boolean,
  readingOf: (letter: number) => LetterReading | undefined,
  now: number,
): OpenConversation<L> | null {
  if (last.at < now - OPEN_DAYS * DAY_MS || ticked(last.id) || readingOf(last.id)?.closes === true) return null;
  const isMine = last.direction === 'sent';
  const unanswered: L[] = [];
  for (const letter of letters.toReversed()) {
    if (letter.direction !== last.direction || ticked(letter.id)) break;
    if (isMine || readingOf(letter.id)?.toMe !== false) unanswered.unshift(letter);
  }
  const [first] = unanswered;
  if (!first) return null;
  const read = unanswered.map(letter => ({ letter, reading: readingOf(letter.id) }));
  const asking = read.findLast(({ reading }) => (reading?.asks ?? null) !== null);
  const isKnown = asking !== undefined || read.at(-1)?.reading !== undefined;
  return {
    awaiting: isMine ? 'them' : 'me',
    since: first.at,
    last,
    people: isMine ? last.people : [...new Set(unanswered.flatMap(({ people }) => people))],
    asked: isKnown ? asking !== undefined : null,
    askedBy: asking?.reading?.asks ?? null,
    asking: asking?.letter ?? last,
  };
}
