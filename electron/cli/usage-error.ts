/** What was typed makes no sense: exit code 2. The message is a sentence in the user's language. */
export class UsageError extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'UsageError';
  }
}
