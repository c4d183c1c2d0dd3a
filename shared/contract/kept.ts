import { archivedRecord, contactCard } from './archive.ts';
import { exportedFile, FILE_FORMATS } from './people-files.ts';
import { address } from './shapes.ts';
import { z } from './zod.ts';

const count = z.int().nonnegative();
const instant = z.iso.datetime();
/** A person, or somebody without an address by the key `contact.list` gives. */
const who = z.union([z.object({ personId: z.int() }), z.object({ key: z.string().min(1).max(320) })]);

/** Everything stored about somebody, for one printed sheet. */
export const kept = z.object({
  asOf: instant,
  name: z.string(),
  addresses: z.array(z.string()),
  /** Letters that were counted: when, and how many. Their text is nowhere in Fil Rouge. */
  letters: z.object({ received: count, sent: count, first: instant.nullable(), last: instant.nullable() }),
  /** What the user said: one for each address that bears something. */
  said: z.array(archivedRecord),
  /** Every place of the database that holds something, as it stands there. */
  places: z.array(z.object({ place: z.string(), rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))) })),
});
export type Kept = z.infer<typeof kept>;

export const contactWithoutAddress = z.object({ key: z.string(), name: z.string(), card: contactCard });

/** What is kept about people beside their letters. Part of METHODS. */
export const KEPT_METHODS = {
  'person.card': { input: z.object({ personId: z.int() }), output: contactCard },
  'person.setCard': { input: z.object({ personId: z.int(), card: contactCard }), output: contactCard },
  /** Those of whom only a number or a name is known. */
  'contact.list': { input: z.object({}), output: z.array(contactWithoutAddress) },
  'person.kept': { input: who, output: kept },
  'person.export': { input: z.intersection(who, z.object({ format: z.enum(FILE_FORMATS) })), output: exportedFile },
  /**
   * Takes everything away but the mail in the mailbox, and leaves a hash by which a scan knows not to bring them back. `undo`: to give to
   * `person.unerase` within ten seconds; then nothing is left on the disk. Throws delivery-under-way.
   */
  'person.erase': { input: who, output: z.object({ undo: z.string(), addresses: z.array(z.string()) }) },
  /** Throws undo-expired. */
  'person.unerase': { input: z.object({ undo: z.string().max(100) }), output: z.object({}) },
  /** Somebody erased may be known again: new mail counts, imports take them in. `readmitted` false where nobody of this address was erased. */
  'person.readmit': { input: z.object({ address }), output: z.object({ readmitted: z.boolean() }) },
} as const;
export type KeptMethod = keyof typeof KEPT_METHODS;
