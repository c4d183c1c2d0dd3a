import { z } from './zod.ts';

/** Bytes in one part, so that its base64 fits into one call (MAX_CALL_BYTES). */
export const ATTACHMENT_PART_BYTES = 600_000;
/** What nearly every mailbox takes, with the third that base64 adds. */
export const ATTACHMENT_BYTES_AT_MOST = 10 * 1024 * 1024;

/** A file that goes with a letter. Paths are read once, at approval. */
export const attachment = z.object({
  name: z.string().min(1).max(255),
  type: z.string().max(200),
  path: z.string(),
  /** For the eye; left out where nobody measured it yet. */
  bytes: z.int().nonnegative().optional(),
});
export type Attachment = z.infer<typeof attachment>;

/** A window has bytes, not paths: what it picked is kept beside the database until it was sent. Part of METHODS. */
export const ATTACHMENT_METHODS = {
  /**
   * A file part by part, in order. `upload` is the window's name for it; `at` how many bytes came before. The path is what a draft names.
   * Throws attachment-too-large, attachment-unreadable where a part is missing.
   */
  'attachment.put': {
    input: z.object({
      upload: z.uuid(),
      at: z.int().nonnegative(),
      part: z.base64().max(Math.ceil(ATTACHMENT_PART_BYTES / 3) * 4),
    }),
    output: z.object({ path: z.string(), bytes: z.int().nonnegative() }),
  },
} as const;
