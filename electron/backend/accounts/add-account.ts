import type { AccountSettings } from '../../../shared/contract/shapes.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Ports } from '../ports/index.ts';
import type { StoredAccount } from '../ports/store.ts';
import { checkSettings } from './check-settings.ts';

export const secretName = (accountId: number): string => `account/${String(accountId)}`;

const sameMailbox = (a: AccountSettings, b: AccountSettings): boolean =>
  a.email.toLowerCase() === b.email.toLowerCase() ||
  (a.user.toLowerCase() === b.user.toLowerCase() && a.imap.host.toLowerCase() === b.imap.host.toLowerCase() && a.imap.port === b.imap.port);

/** Throws what `checkSettings` throws, account-exists, and what the secrets say; in each case nothing is left behind. */
export async function addAccount(
  { store, secrets }: Pick<Ports, 'store' | 'secrets'>,
  settings: AccountSettings,
  password: string,
): Promise<StoredAccount> {
  checkSettings(settings);
  if (store.accounts.list().some(account => sameMailbox(account.settings, settings))) {
    throw new ExpectedError('account-exists', { account: settings.email });
  }
  const account = store.accounts.add(settings);
  try {
    await secrets.set(secretName(account.id), password);
    const address = settings.email.toLowerCase();
    // Met before in another account, it counted as somebody else's.
    if (store.mine.add(address, 'account')) store.reclaim(address);
  } catch (error) {
    store.accounts.remove(account.id);
    throw error;
  }
  return account;
}
