import type { AccountStates } from './accounts/account-states.ts';
import type { Events } from './events.ts';
import { ExpectedError } from './expected-error.ts';
import type { Ports } from './ports/index.ts';
import type { StoredAccount } from './ports/store.ts';
import type { Scans } from './scan/scans.ts';

/** What every feature may use. */
export interface Context {
  readonly ports: Ports;
  readonly events: Events;
  readonly states: AccountStates;
  readonly scans: Scans;
}

/** Throws account-unknown. */
export function accountOf({ ports }: Pick<Context, 'ports'>, accountId: number): StoredAccount {
  const account = ports.store.accounts.list().find(({ id }) => id === accountId);
  if (!account) throw new ExpectedError('account-unknown', { account: accountId });
  return account;
}
