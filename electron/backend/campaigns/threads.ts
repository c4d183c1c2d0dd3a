import { lettersOnServer } from '../letters/letters-on-server.ts';
import type { Ports } from '../ports/index.ts';
import type { ThreadHead } from '../ports/mail.ts';

export interface Threads {
  /** The head of the last letter exchanged with these addresses, read from its folder; null where there is none any more. */
  parent(addresses: readonly string[]): Promise<ThreadHead | null>;
  close(): Promise<void>;
}

/** Reads the letters to continue, over one connection per account. Rejects with `ExpectedError` where the mailbox cannot be reached. */
export function openThreads(ports: Ports): Threads {
  const letters = lettersOnServer(ports);
  return {
    parent: async addresses => {
      const last = ports.writing.store.lastLetter(addresses);
      return last ? letters.ask(last, (session, uid) => session.threadHead(uid)) : null;
    },
    close: () => letters.close(),
  };
}
