import type { Failure, Result } from '../../shared/contract/errors.ts';
import type { Messages } from '../../shared/i18n/index.ts';

/** What was asked could not be done, for a reason the user can act on: exit code 1. `hint` is added to the sentence of the failure. */
export class CommandFailure extends Error {
  readonly sentence: string;

  constructor(sentence: string) {
    super(sentence);
    this.name = 'CommandFailure';
    this.sentence = sentence;
  }

  static of({ code, params }: Failure, words: Messages): CommandFailure {
    const { fingerprint } = params;
    const hint = code === 'tls-untrusted' && typeof fingerprint === 'string' ? ` ${words.cli.trustHint(fingerprint)}` : '';
    return new CommandFailure(words.errors[code](params) + hint);
  }
}

export const valueOf = <T>(result: Result<T>, words: Messages): T => {
  if (result.ok) return result.value;
  throw CommandFailure.of(result.error, words);
};
