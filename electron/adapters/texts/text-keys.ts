import { ExpectedError } from '../../backend/expected-error.ts';
import type { EncryptionState } from '../../../shared/contract/encryption.ts';
import type { Secrets } from '../../backend/ports/index.ts';
import { textCipher, textKeyOf } from './text-cipher.ts';

type Why = NonNullable<EncryptionState['why']>;

/** The keys of sealed texts among the secrets, each by its own name: one that comes with a backup takes no other's place. */
export interface TextKeys {
  /** The key, or why it cannot be had. */
  find(id: string): Promise<Buffer | Why>;
  /** Null where it is kept now, in the keyring or the vault; else why not. Never in memory only: what is sealed must be opened tomorrow. */
  keep(key: Buffer): Promise<Why | null>;
}

const nameOf = (id: string): string => `texts/${id}`;

export function textKeys(secrets: Pick<Secrets, 'status' | 'get' | 'set'>): TextKeys {
  const find = async (id: string): Promise<Buffer | Why> => {
    try {
      const key = textKeyOf(await secrets.get(nameOf(id)));
      return key && textCipher(key).id === id ? key : 'key-missing';
    } catch (error) {
      const code = error instanceof ExpectedError ? error.failure.code : null;
      return code === 'vault-locked' || code === 'keyring-unavailable' ? code : 'key-missing';
    }
  };
  return {
    find,
    keep: async key => {
      const { kind, locked } = await secrets.status();
      if (kind === 'vault' && locked) return 'vault-locked';
      if (kind !== 'vault' && kind !== 'keyring') return 'no-place-for-key';
      const { id } = textCipher(key);
      try {
        await secrets.set(nameOf(id), key.toString('hex'));
      } catch {
        return kind === 'keyring' ? 'keyring-unavailable' : 'no-place-for-key';
      }
      // A keyring that takes what it does not give back keeps nothing.
      const kept = await find(id);
      return typeof kept === 'string' ? kept : null;
    },
  };
}
