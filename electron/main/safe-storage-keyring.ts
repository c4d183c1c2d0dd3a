import type { SafeStorage } from 'electron';
import type { Keyring } from '../adapters/secrets/keyring.ts';

type Old = Pick<SafeStorage, 'isEncryptionAvailable' | 'encryptString' | 'decryptString' | 'getSelectedStorageBackend'>;
/** The asynchronous half came with Electron 42; the test runtime is older. */
type Asynchronous = Pick<SafeStorage, 'isAsyncEncryptionAvailable' | 'encryptStringAsync' | 'decryptStringAsync'>;

/** Without a desktop's keyring Linux scrambles with a key everybody knows (`basic_text`): that is no keyring. */
const isReal = (storage: Old, platform: NodeJS.Platform): boolean =>
  platform !== 'linux' || !['basic_text', 'unknown'].includes(storage.getSelectedStorageBackend());

/** Electron's safeStorage as the secrets' keyring. Only after `ready`. */
export const safeStorageKeyring = (storage: Old & Partial<Asynchronous>, platform: NodeJS.Platform): Keyring => ({
  available: async () => {
    if (!isReal(storage, platform)) return false;
    return storage.isAsyncEncryptionAvailable ? storage.isAsyncEncryptionAvailable() : storage.isEncryptionAvailable();
  },
  encrypt: async text => {
    const sealed = storage.encryptStringAsync ? await storage.encryptStringAsync(text) : storage.encryptString(text);
    return sealed.toString('base64');
  },
  decrypt: async base64 => {
    const sealed = Buffer.from(base64, 'base64');
    return storage.decryptStringAsync ? (await storage.decryptStringAsync(sealed)).result : storage.decryptString(sealed);
  },
});
