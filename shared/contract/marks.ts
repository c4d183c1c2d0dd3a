import { marks } from './writing.ts';
import { z } from './zod.ts';

const personId = z.int();
const nothing = z.object({});
/** What fits into one call. */
const MANY = 5000;

export const markedPerson = z.object({ personId, marks });
export type MarkedPerson = z.infer<typeof markedPerson>;

/** What the user says of many people at once, and what they say of one in private. Part of METHODS. */
export const MARKS_METHODS = {
  /** Everybody something was said of. */
  'marks.list': { input: nothing, output: z.array(markedPerson) },
  /** All of it or nothing: one unknown person or circle and nothing is changed. */
  'marks.setMany': {
    input: z.object({
      changes: z
        .array(z.object({ personId, marks: marks.partial() }))
        .min(1)
        .max(MANY),
    }),
    output: nothing,
  },
  /** The private note on somebody; '' where there is none. It goes into no letter and no list. */
  'note.get': { input: z.object({ personId }), output: z.object({ note: z.string() }) },
  'note.set': { input: z.object({ personId, note: z.string().max(2000) }), output: z.object({ note: z.string() }) },
} as const;
