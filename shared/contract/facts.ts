import { FACT_KINDS, FACT_STATES } from '../domain/facts/fact.ts';
import { address } from './shapes.ts';
import { z } from './zod.ts';

const instant = z.iso.datetime();
const id = z.int();

/** What a mail told of an address. `open` ones wait for the user's word. */
export const fact = z.object({
  id,
  address,
  personId: id.nullable(),
  name: z.string(),
  kind: z.enum(FACT_KINDS),
  state: z.enum(FACT_STATES),
  at: instant,
  /** The sentence or the server's answer that says so. */
  evidence: z.string(),
  /** `away`: the day they say they are back. */
  returnsOn: instant.nullable(),
  /** Whom they name to write to in their place. */
  successor: z.string().nullable(),
  /** Where to write instead. */
  newAddress: z.string().nullable(),
  /** `may-have-changed-job`: what changed, from what, to what; '' where not told. */
  what: z.string(),
  before: z.string(),
  after: z.string(),
});
export type Fact = z.infer<typeof fact>;

/** Part of METHODS. */
export const FACT_METHODS = {
  /** Newest first; of the person who has this address, or of everybody. Dismissed ones only if asked. */
  'fact.list': { input: z.object({ address: address.optional(), dismissed: z.boolean().optional() }), output: z.array(fact) },
  /** Confirming that an address is dead, or its owner gone, ends writing to it; dismissing allows it again; `open` takes a decision back. */
  'fact.decide': { input: z.object({ id, state: z.enum(FACT_STATES) }), output: fact },
} as const;
