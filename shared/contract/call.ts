import type { Failure, Result } from './errors.ts';
import { z } from './zod.ts';

/** The largest call a host accepts, as UTF-8 JSON. Answers are not bounded by it. */
export const MAX_CALL_BYTES = 1024 * 1024;

const call = z.strictObject({ method: z.string().min(1).max(64), input: z.unknown() });
/** A call as it crosses a border: the method's name and input are only checked by the backend. */
export type Call = z.infer<typeof call>;

export const failed = (code: Failure['code'], params: Failure['params'] = {}, retryable = false) =>
  ({ ok: false, error: { code, params, retryable } }) as const satisfies Result<never>;

/** In UTF-16 units, which UTF-8 never needs fewer bytes for; null if it cannot be written as JSON. */
const jsonLength = (value: unknown): number | null => {
  try {
    return JSON.stringify(value)?.length ?? 0;
  } catch {
    return null;
  }
};

/** What a process border lets through: `{ method, input }`, nothing else, of at most MAX_CALL_BYTES characters. Else `invalid-input`. */
export const parseCall = (message: unknown): Result<Call> => {
  const length = jsonLength(message);
  if (length === null || length > MAX_CALL_BYTES) return failed('invalid-input', { reason: 'too-large' });
  const parsed = call.safeParse(message);
  return parsed.success ? { ok: true, value: parsed.data } : failed('invalid-input', { reason: 'malformed' });
};
