import { join } from 'node:path';
import { ExpectedError } from '../../backend/expected-error.ts';
import type { Keyring } from './keyring.ts';
import { namedValues } from './named-values.ts';

const FILE = 'secrets.keyring.json';

/** Secrets encrypted by the system's keyring; the file holds ciphertexts. Throws keyring-unavailable, never falls back to less. */
export interface KeyringSecrets {
  isAvailable(): Promise<boolean>;
  /** Null where there is none. */
  get(name: string): Promise<string | null>;
  /** Null removes, which needs no keyring. */
  put(name: string, secret: string | null): Promise<void>;
}

export function keyringSecrets(dataFolder: string, keyring: Keyring | undefined): KeyringSecrets {
  const ciphertexts = namedValues(join(dataFolder, FILE));
  const isAvailable = async () => {
    try {
      return (await keyring?.available()) ?? false;
    } catch {
      return false;
    }
  };
  const available = async (): Promise<Keyring> => {
    if (!keyring || !(await isAvailable())) throw new ExpectedError('keyring-unavailable');
    return keyring;
  };
  const refused = (cause: unknown) => new ExpectedError('keyring-unavailable', {}, { cause });
  return {
    isAvailable,
    get: async name => {
      const ciphertext = ciphertexts.get(name);
      if (ciphertext === null) return null;
      const ring = await available();
      try {
        return await ring.decrypt(ciphertext);
      } catch (error) {
        // Another user's or machine's keyring: nothing to be had from this file here.
        throw refused(error);
      }
    },
    put: async (name, secret) => {
      if (secret === null) return ciphertexts.put(name, null);
      const ring = await available();
      try {
        ciphertexts.put(name, await ring.encrypt(secret));
      } catch (error) {
        throw refused(error);
      }
    },
  };
}
