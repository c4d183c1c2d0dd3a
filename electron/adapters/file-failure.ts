import { dirname } from 'node:path';
import { ExpectedError } from '../backend/expected-error.ts';

/** No room, no more of the user's share, or no larger file allowed: room is what helps in each case. */
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EFBIG']);

/** The contract's failure for what the system said about writing `path`; anything that is not the system's word comes back as it was. */
export function fileFailure(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string' || !('syscall' in error)) return error;
  const params = { file: path, folder: dirname(path) };
  if (FULL.has(error.code)) return new ExpectedError('disk-full', params, { retryable: true, cause: error });
  if (error.code === 'EIO') return new ExpectedError('disk-failing', params, { retryable: true, cause: error });
  return new ExpectedError('folder-not-writable', params, { cause: error });
}
