import type { Failure } from '../../shared/contract/errors.ts';

/** An expected failure on its way to the screen: react-query wants something thrown. */
export class CallFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'CallFailure';
    this.failure = failure;
  }
}

const UNKNOWN: Failure = { code: 'internal', params: {}, retryable: false };

/** What to tell the user about anything thrown. */
export const failureOf = (thrown: unknown): Failure => (thrown instanceof CallFailure ? thrown.failure : UNKNOWN);
