import { secretName } from '../accounts/add-account.ts';
import type { Ports } from '../ports/index.ts';
import type { MailSession } from '../ports/mail.ts';
import type { LastLetter } from '../ports/writing-store.ts';

export interface LettersOnServer {
  /** Asks something about one letter where it lies; null where it is gone, or its folder was rebuilt since (RFC 9051 §2.3.1.1). */
  ask<T>(place: LastLetter, question: (session: MailSession, uid: number) => Promise<T | null>): Promise<T | null>;
  close(): Promise<void>;
}

/** Reads letters when they are needed, over one connection per account. Rejects with `ExpectedError` where the mailbox cannot be reached. */
export function lettersOnServer({ store, mail, secrets }: Pick<Ports, 'store' | 'mail' | 'secrets'>): LettersOnServer {
  const sessions = new Map<number, Promise<MailSession | null>>();
  let open: { readonly session: MailSession; readonly folder: string; readonly uidValidity: number } | null = null;

  const connect = async (accountId: number): Promise<MailSession | null> => {
    const account = store.accounts.list().find(({ id }) => id === accountId);
    return account ? mail.connect(account.settings, await secrets.get(secretName(accountId))) : null;
  };
  return {
    ask: async (place, question) => {
      const connecting = sessions.get(place.accountId) ?? connect(place.accountId);
      sessions.set(place.accountId, connecting);
      const session = await connecting;
      if (!session) return null;
      if (open?.session !== session || open.folder !== place.folder) {
        const { uidValidity } = await session.open(place.folder);
        open = { session, folder: place.folder, uidValidity };
      }
      return open.uidValidity === place.uidValidity ? question(session, place.uid) : null;
    },
    close: async () => {
      for (const connecting of sessions.values()) {
        const session = await connecting.catch(() => null);
        await session?.close();
      }
    },
  };
}
