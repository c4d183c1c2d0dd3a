import { ASKING_KINDS, AWAITED } from '../domain/conversations/awaiting.ts';
import { address } from './shapes.ts';
import { z } from './zod.ts';

const instant = z.iso.datetime();
const id = z.int();
const hours = z.number().nonnegative();

/** An open conversation: somebody waits for a letter. Neither subject nor text is kept; `conversation.read` reads them again. */
export const conversation = z.object({
  /** Stands for its last letter, and stays the same after a re-scan. */
  id,
  awaiting: z.enum(AWAITED),
  /** When the first letter came, or went, that nobody answered yet. */
  since: instant,
  /** Date of the last letter. */
  last: instant,
  letters: z.int().positive(),
  /** Who wait, or who are waited for. */
  people: z.array(z.object({ personId: id, name: z.string(), address })).min(1),
  /** Whether something was asked since; null until a letter was read. */
  asked: z.boolean().nullable(),
  askedBy: z.enum(ASKING_KINDS).nullable(),
  /** When the user said that it was answered elsewhere. */
  ticked: instant.nullable(),
});
export type ConversationRow = z.infer<typeof conversation>;

export const answerTime = z.object({
  medianHours: hours,
  /** The middle half of the answers. */
  fromHours: hours,
  toHours: hours,
  n: z.int().min(3),
});

export const personConversations = z.object({
  /** The one that has waited longest, theirs before the user's; null where nobody waits. */
  awaiting: z.object({ who: z.enum(AWAITED), since: instant, asked: z.boolean().nullable(), conversation: id }).nullable(),
  conversations: z.array(conversation),
  /** How long answers usually take; null with fewer than three. */
  answerTime: z.object({ mine: answerTime.nullable(), theirs: answerTime.nullable() }),
});
export type PersonConversations = z.infer<typeof personConversations>;

export const signature = z.object({
  name: z.string().nullable(),
  title: z.string().nullable(),
  organisation: z.string().nullable(),
  /** As they are written. */
  phones: z.array(z.object({ kind: z.enum(['mobile', 'phone']), number: z.string() })),
  site: z.string().nullable(),
  /** Date of the letter that bears it. */
  at: instant,
});
export type Signature = z.infer<typeof signature>;

/** Part of METHODS. */
export const CONVERSATION_METHODS = {
  /** Longest wait first. `ticked`: those answered elsewhere instead. */
  'conversation.list': {
    input: z.object({ awaiting: z.enum(AWAITED).optional(), ticked: z.boolean().optional() }),
    output: z.array(conversation),
  },
  /** Answered elsewhere (a call, a word in the corridor), or not after all. */
  'conversation.tick': { input: z.object({ id, ticked: z.boolean() }), output: z.object({ id, ticked: z.boolean() }) },
  /** Reads the letter that asks, or the last one, from its mailbox; nothing of it is kept. */
  'conversation.read': {
    input: z.object({ id }),
    output: z.object({ subject: z.string(), /** The sentence that asks, or the first one. */ sentence: z.string(), asks: z.boolean() }),
  },
  /** Reads the newest unread letters of open conversations to see whether they ask something; at most `most`. Nothing of them is kept. */
  'conversation.look': {
    input: z.object({ most: z.int().min(1).max(500).optional() }),
    output: z.object({ read: z.int().nonnegative(), left: z.int().nonnegative() }),
  },
  'person.conversations': { input: z.object({ personId: id }), output: personConversations },
  /** From their newest letters, read now; null where none bears one. Nothing of it is kept. */
  'person.signature': { input: z.object({ personId: id }), output: signature.nullable() },
} as const;
