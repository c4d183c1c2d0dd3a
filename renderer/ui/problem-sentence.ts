import { ERROR_CODES, type Failure } from '../../shared/contract/errors.ts';
import type { Messages } from '../../shared/i18n/index.ts';

/** The sentence of a failure, with what to do next, in the reader's language. */
export const problemSentence = (all: Messages, failure: Failure): string => all.errors[failure.code](failure.params);

/** The same for the code an account carries. */
export function problemOfCode(all: Messages, code: string, params: Failure['params']): string {
  const known = ERROR_CODES.find(one => one === code) ?? 'internal';
  return all.errors[known](params);
}
