import { secretName } from '../accounts/add-account.ts';
import type { Ports } from '../ports/index.ts';
import type { MailSession, ThreadHead } from '../ports/mail.ts';

export interface Threads {
  /** The head of the last letter exchanged with these addresses, read from its folder; null where there is none any more. */
  parent(addresses: readonly string[]): Promise<ThreadHead | null>;
  close(): Promise<void>;
}

/** Reads the letters to continue, over one connection per account. Rejects with `ExpectedError` where the mailbox cannot be reached. */
export function openThreads({ store, writing, mail, secrets }: Ports): Threads {
  const sessions = new Map<number, Promise<MailSession | null>>();
  let open: { readonly session: MailSession; readonly folder: string; readonly uidValidity: number } | null = null;

  const connect = async (accountId: number): Promise<MailSession | null> => {
    const account = store.accounts.list().find(({ id }) => id === accountId);
    return account ? mail.connect(account.settings, await secrets.get(secretName(accountId))) : null;
  };
  return {
    parent: async addresses => {
      const last = writing.store.lastLetter(addresses);
      if (!last) return null;
      const connecting = sessions.get(last.accountId) ?? connect(last.accountId);
      sessions.set(last.accountId, connecting);
      const session = await connecting;
      if (!session) return null;
      if (open?.session !== session || open.folder !== last.folder) {
        const { uidValidity } = await session.open(last.folder);
        open = { session, folder: last.folder, uidValidity };
      }
      // The folder was rebuilt: this UID is another letter now (RFC 9051 §2.3.1.1).
      return open.uidValidity === last.uidValidity ? session.threadHead(last.uid) : null;
    },
    close: async () => {
      for (const connecting of sessions.values()) {
        const session = await connecting.catch(() => null);
        await session?.close();
      }
    },
  };
}
