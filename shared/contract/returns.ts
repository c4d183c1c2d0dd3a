import { address } from './shapes.ts';
import { z } from './zod.ts';

const instant = z.iso.datetime();
const id = z.int();
const nothing = z.object({});

/** What only the user may decide about an address. Each comes with the sentence that says so. */
export const PROPOSALS = ['asked-not-to-write', 'new-address', 'left', 'dead-address'] as const;

export const proposal = z.object({
  id,
  /** `left`: an automatic answer says they are gone for good. `dead-address`: a report without proof that it is about the user's mail. */
  kind: z.enum(PROPOSALS),
  address,
  personId: id.nullable(),
  name: z.string(),
  evidence: z.string(),
  /** Where to write instead, if they said. */
  newAddress: z.string().nullable(),
  at: instant,
});
export type Proposal = z.infer<typeof proposal>;

export const SUPPRESSION_REASONS = ['asked-not-to-write', 'dead-address'] as const;

export const suppression = z.object({
  address,
  personId: id.nullable(),
  name: z.string(),
  reason: z.enum(SUPPRESSION_REASONS),
  since: instant,
  evidence: z.string(),
});
export type Suppression = z.infer<typeof suppression>;

export const suppressions = z.object({ suppressed: z.array(suppression), proposals: z.array(proposal) });
export type Suppressions = z.infer<typeof suppressions>;

/** Who is not written to, and who may not want to be. Part of METHODS. */
export const SUPPRESSION_METHODS = {
  'suppression.list': { input: nothing, output: suppressions },
  /** The user agrees: the address of the proposal is not written to any more. */
  'suppression.confirm': { input: z.object({ id }), output: suppressions },
  'suppression.dismiss': { input: z.object({ id }), output: suppressions },
  /** Takes a decision on a proposal back: it is open again, and what followed from it is undone. */
  'suppression.reopen': { input: z.object({ id }), output: suppressions },
  'suppression.add': { input: z.object({ address }), output: suppressions },
  'suppression.remove': { input: z.object({ address }), output: suppressions },
} as const;
