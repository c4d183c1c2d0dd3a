import { address, personPage } from './shapes.ts';
import { z } from './zod.ts';

const id = z.int();
const who = z.union([z.object({ id }), z.object({ address })]);
const choice = z.enum(['person', 'hidden']).nullable();

const judged = z.object({
  person: personPage.nullable(),
  /** The addresses it holds for: all of the person's. */
  addresses: z.array(z.string()).min(1),
  /** What the user had said before, null for nothing: `person.judge` with it takes the word back. */
  before: choice,
  now: choice,
});
export type JudgedSender = z.infer<typeof judged>;

/** The user's word about a sender. It holds for all their mail, past and future, and beats every rule. Part of METHODS. */
export const SENDER_METHODS = {
  /** "This is not a person." */
  'person.hide': { input: who, output: judged },
  /** "This is a person": newsletters and automatic mail of theirs count as letters too. */
  'person.unhide': { input: who, output: judged },
  /** Either, or null: the rules decide again. */
  'person.judge': { input: z.object({ who, as: choice }), output: judged },
} as const;
