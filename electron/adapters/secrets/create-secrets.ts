import { ExpectedError } from '../../backend/expected-error.ts';
import type { SecretsStatus } from '../../../shared/contract/shapes.ts';
import type { Secrets } from '../../backend/ports/index.ts';
import { environmentSecrets, isOfAccount } from './environment.ts';
import { keyringSecrets } from './keyring-secrets.ts';
import type { Keyring } from './keyring.ts';
import { openVault } from './vault.ts';

export interface SecretsOptions {
  /** Absolute. */
  readonly dataFolder: string;
  /** Left out where the host has none (command line, bridge). */
  readonly keyring?: Keyring;
  /** Usually `process.env`: passwords are read from it, never written. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Name of the variable that holds the password of the account being added; only the name is kept. */
  readonly passwordEnv?: string;
}

/**
 * Where secrets are kept, safest first: the system's keyring; else a vault, once the user has given it a passphrase; else nowhere, and
 * they are asked for at each start. Variables of this run may stand in for any. Nothing ever falls back to plain text.
 * `unlock` makes the vault if there is none, and moves into it what was only in memory.
 */
export function createSecrets({ dataFolder, keyring, env = {}, passwordEnv }: SecretsOptions): Secrets {
  const environment = environmentSecrets(dataFolder, env);
  const ring = keyringSecrets(dataFolder, keyring);
  const vault = openVault(dataFolder);
  const asked = new Map<string, string>();

  const status = async (): Promise<SecretsStatus> => {
    if (await ring.isAvailable()) return { kind: 'keyring', locked: false, ready: true };
    if (vault.exists()) return { kind: 'vault', locked: vault.isLocked(), ready: !vault.isLocked() };
    return { kind: environment.isUsed() ? 'environment' : 'ask', locked: false, ready: true };
  };

  return {
    status,
    unlock: async passphrase => {
      if (await ring.isAvailable()) return status();
      await vault.unlock(passphrase);
      for (const [name, secret] of asked) vault.put(name, secret);
      asked.clear();
      return status();
    },
    get: async name => {
      const known = asked.get(name) ?? environment.get(name) ?? (await ring.get(name)) ?? (vault.exists() ? vault.get(name) : null);
      if (known === null) throw new ExpectedError('secret-missing', { variable: environment.variableOf(name) });
      return known;
    },
    set: async (name, secret) => {
      if (passwordEnv !== undefined && isOfAccount(name)) return environment.remember(name, passwordEnv, secret);
      const inRing = await ring.isAvailable();
      if (inRing) await ring.put(name, secret);
      else if (vault.exists()) vault.put(name, secret);
      if (inRing || vault.exists()) asked.delete(name);
      else asked.set(name, secret);
      environment.forget(name);
    },
    remove: async name => {
      asked.delete(name);
      environment.forget(name);
      await ring.put(name, null);
      if (vault.exists()) vault.put(name, null);
    },
  };
}
