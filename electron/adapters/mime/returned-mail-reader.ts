import type { ReturnedMailReader } from '../../backend/ports/returned-mail-reader.ts';

/** The real parsers, loaded when something came back: chrono and postal-mime would cost every command their start. */
export const returnedMailReader: ReturnedMailReader = {
  read: async raw => (await import('./read-returned-mail.ts')).readReturnedMail(raw),
  newText: async text => (await import('../language/new-text.ts')).newText(text),
  withoutQuotes: async text => (await import('../language/new-text.ts')).withoutQuotes(text),
  returnDate: async (text, sentAt) => (await import('../language/return-date.ts')).returnDate(text, sentAt),
};
