import type { ErrorCode } from '../../../shared/contract/errors.ts';
import type { Account } from '../../../shared/contract/shapes.ts';
import type { StoredAccount } from '../ports/store.ts';

type Problem = { readonly state: 'needs-password' | 'offline' | 'failed'; readonly code: ErrorCode };

const NEEDS_PASSWORD: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'wrong-password',
  'app-password-needed',
  'sign-in-needed',
  'secret-missing',
  'vault-locked',
  'vault-wrong-passphrase',
  'vault-damaged',
  'keyring-unavailable',
]);
const OFFLINE: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['offline', 'host-unknown', 'connection-refused', 'connection-lost', 'timeout']);

/** What a failure means for an account: only the user can mend needs-password and failed; offline mends itself. */
export function problemOf(code: ErrorCode): Problem {
  if (NEEDS_PASSWORD.has(code)) return { state: 'needs-password', code };
  return { state: OFFLINE.has(code) ? 'offline' : 'failed', code };
}

/** How each account stands in this run. Nothing of it is stored: what was wrong yesterday may be right today. */
export interface AccountStates {
  scanning(id: number): void;
  /** Read to the end, or stopped on purpose: nothing is wrong. */
  settled(id: number): void;
  failed(id: number, code: ErrorCode): void;
  forget(id: number): void;
  isKnown(id: number): boolean;
  present(account: StoredAccount): Account;
}

export function createAccountStates(onChange: () => void): AccountStates {
  const now = new Map<number, 'scanning' | 'settled' | Problem>();
  const put = (id: number, state: 'scanning' | 'settled' | Problem) => {
    now.set(id, state);
    onChange();
  };
  const stateOf = ({ id, lastScan }: StoredAccount): Pick<Account, 'state' | 'problem'> => {
    const known = now.get(id);
    if (known === 'scanning') return { state: 'scanning', problem: null };
    if (typeof known === 'object') return { state: known.state, problem: known.code };
    return { state: lastScan === null ? 'never-read' : 'ready', problem: null };
  };
  return {
    scanning: id => put(id, 'scanning'),
    settled: id => put(id, 'settled'),
    failed: (id, code) => put(id, problemOf(code)),
    forget: id => void now.delete(id),
    isKnown: id => now.has(id),
    present: account => ({
      ...account.settings,
      id: account.id,
      lastScan: account.lastScan === null ? null : new Date(account.lastScan).toISOString(),
      ...stateOf(account),
    }),
  };
}
