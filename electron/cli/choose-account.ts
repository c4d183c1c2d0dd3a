import { failed } from '../../shared/contract/call.ts';
import type { Account } from '../../shared/contract/shapes.ts';
import { CommandFailure } from './command-failure.ts';
import type { OpenedBackend } from './open-backend.ts';

const isNamed = (account: Account, name: string): boolean =>
  account.email.toLowerCase() === name.toLowerCase() || String(account.id) === name;

/** The accounts a command is about: the one named by address or number, else all. Fails where there is none. */
export const chosenAccounts = async ({ ask, words, failure }: OpenedBackend, name: string | undefined): Promise<readonly Account[]> => {
  const accounts = await ask('account.list', {});
  const chosen = name === undefined ? accounts : accounts.filter(account => isNamed(account, name));
  if (chosen.length > 0) return chosen;
  throw name === undefined ? new CommandFailure(words.cli.noAccount) : failure(failed('account-unknown', { account: name }).error);
};

/** Exactly one. */
export const chosenAccount = async (opened: OpenedBackend, name: string | undefined): Promise<Account> => {
  const [account, another] = await chosenAccounts(opened, name);
  if (account === undefined || another !== undefined) throw new CommandFailure(opened.words.cli.whichAccount);
  return account;
};
