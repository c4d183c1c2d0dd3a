import { secretName } from '../accounts/add-account.ts';
import type { Ports } from '../ports/index.ts';
import type { MailSession } from '../ports/mail.ts';
import type { LastLetter } from '../ports/writing-store.ts';
import { messageSources } from './message-sources.ts';

export interface LettersOnServer {
  /** Asks something about one letter where it lies; null where it is gone, or its folder was rebuilt since (RFC 9051 §2.3.1.1). */
  ask<T>(place: LastLetter, question: (session: MailSession, uid: number) => Promise<T | null>): Promise<T | null>;
  /** The first `maxBytes` of each letter in the order asked for, null where it is gone; few commands, and few letters are to be asked for. */
  sources(places: readonly LastLetter[], maxBytes: number): Promise<(Uint8Array | null)[]>;
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
  /** The session with the folder open that a letter lies in; null where that is another by now. */
  const openAt = async ({ accountId, folder, uidValidity }: LastLetter): Promise<MailSession | null> => {
    const connecting = sessions.get(accountId) ?? connect(accountId);
    sessions.set(accountId, connecting);
    const session = await connecting;
    if (!session) return null;
    if (open?.session !== session || open.folder !== folder)
      open = { session, folder, uidValidity: (await session.open(folder)).uidValidity };
    return open.uidValidity === uidValidity ? session : null;
  };
  return {
    ask: async (place, question) => {
      const session = await openAt(place);
      return session && question(session, place.uid);
    },
    sources: async (places, maxBytes) => {
      const found = new Map<LastLetter, Uint8Array | null>();
      const together = Map.groupBy(places, ({ accountId, folder, uidValidity }) => `${accountId} ${uidValidity} ${folder}`);
      for (const [first, ...others] of together.values()) {
        const session = first && (await openAt(first));
        if (!session) continue;
        for await (const { row, raw } of messageSources(session, [first, ...others], maxBytes)) found.set(row, raw);
      }
      return places.map(place => found.get(place) ?? null);
    },
    close: async () => {
      for (const connecting of sessions.values()) {
        const session = await connecting.catch(() => null);
        await session?.close();
      }
    },
  };
}
