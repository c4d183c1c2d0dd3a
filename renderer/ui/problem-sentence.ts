import type { Failure } from '../../shared/contract/errors.ts';
import type { Messages } from '../../shared/i18n/index.ts';

/** The sentence of a failure, in the reader's language. */
export function problemSentence(all: Messages, failure: Failure): string {
  return `${all.window.problem.title} (${failure.code})`;
}
