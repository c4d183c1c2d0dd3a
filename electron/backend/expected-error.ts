import type { ErrorCode, Failure } from '../../shared/contract/errors.ts';

/** A failure the contract knows: becomes `{ ok: false, error }` at the border. Anything else thrown is a bug and becomes `internal`. */
export class ExpectedError extends Error {
  readonly failure: Failure;

  constructor(code: ErrorCode, params: Failure['params'] = {}, options: { retryable?: boolean; cause?: unknown } = {}) {
    super(code, { cause: options.cause });
    this.name = 'ExpectedError';
    this.failure = { code, params, retryable: options.retryable ?? false };
  }
}
