import { IDENTITY_REASONS } from '../domain/identity/judge-pair.ts';
import { REGISTERS } from '../domain/templates/template-values.ts';
import { address, lang, personRow } from './shapes.ts';
import { z } from './zod.ts';

const id = z.int();
const instant = z.iso.datetime();
const count = z.int().nonnegative();
const pair = z.object({ a: address, b: address });
/** Takes the change back, once; null where nothing was to be changed. */
const undo = z.string().max(40).nullable();
/** What speaks for it comes first; shared/i18n has a sentence for each. */
const reasons = z.array(z.enum(IDENTITY_REASONS));

const personAddress = z.object({
  address,
  /** The newer of last received from it and last sent to it. */
  lastUsed: instant.nullable(),
  lastReceived: instant.nullable(),
  lastSent: instant.nullable(),
  received: count,
  sent: count,
  /** A server said that it no longer works. */
  dead: z.boolean(),
  /** Where a letter would go now. */
  best: z.boolean(),
});

const personIdentity = z.object({
  /** By last use, newest first. */
  addresses: z.array(personAddress).min(1),
  /** Which of the user's addresses they write to, most used first. */
  aliasesOfMine: z.array(z.object({ address, letters: count, lastUsed: instant })),
  /** Why these addresses are one person's. */
  joined: z.array(pair.extend({ by: z.enum(['auto', 'user']), reasons })),
  /** Those who write from a shared address; empty for a person. */
  people: z.array(z.string()),
  shared: z.boolean(),
  colleague: z.boolean(),
});
export type PersonIdentity = z.infer<typeof personIdentity>;

const mergePreview = z.object({
  a: personRow,
  b: personRow,
  /** As one person, with the dates, counts and health of that. */
  merged: personRow,
  /** What the letters say; empty where they say nothing. */
  reasons,
});
export type MergePreview = z.infer<typeof mergePreview>;

/** Two addresses that may be one person's, `a` and `b`, each with whose it is now. */
const reviewItem = pair.extend({ first: personRow, second: personRow, score: z.number().min(0).max(1), reasons });
export type ReviewItem = z.infer<typeof reviewItem>;

const concluded = <T extends z.ZodType>(value: T) => z.object({ value, confidence: z.number().min(0).max(1) }).nullable();

/** How to write to somebody, each with how sure that is; null where nothing shows it. */
const personManner = z.object({
  given: concluded(z.string()),
  family: concluded(z.string()),
  language: concluded(lang),
  register: concluded(z.enum(REGISTERS)),
  /** The user's own first line to them. */
  greeting: concluded(z.string()),
  /** How many of the user's letters were read, and the day of the newest. */
  letters: count,
  asOf: instant.nullable(),
});
export type PersonManner = z.infer<typeof personManner>;

/** Who is one person. Part of METHODS. */
export const IDENTITY_METHODS = {
  'person.identity': { input: z.object({ personId: id }), output: personIdentity },
  'person.mergePreview': { input: pair, output: mergePreview },
  'person.merge': { input: pair, output: z.object({ personId: id, undo }) },
  /** The address is a person of its own from now on. */
  'person.split': { input: z.object({ address }), output: z.object({ personId: id, undo }) },
  /** Of a merge, a split or an answer of the review. */
  'person.undo': { input: z.object({ undo: z.string().max(40) }), output: z.object({}) },
  /** Null: the name their letters bear. */
  'person.rename': { input: z.object({ personId: id, name: z.string().trim().min(1).max(200).nullable() }), output: personRow },
  /** Whether several people write from the address; null: as the letters say. */
  'person.setShared': { input: z.object({ address, shared: z.boolean().nullable() }), output: personRow },
  /** With `read`, the user's last three letters to them are read first, where that was not done since the newest. */
  'person.manner': { input: z.object({ personId: id, read: z.boolean() }), output: personManner },
  /** Likeliest first. */
  'review.list': { input: z.object({}), output: z.array(reviewItem) },
  'review.decide': { input: pair.extend({ decision: z.enum(['same', 'different']) }), output: z.object({ undo }) },
} as const;
