import { describe, expect, test } from 'vitest';
import { safeStorageKeyring } from '../../electron/main/safe-storage-keyring.ts';

const storage = (backend: 'basic_text' | 'unknown' | 'gnome_libsecret', available = true) => ({
  isEncryptionAvailable: () => available,
  getSelectedStorageBackend: () => backend,
  encryptString: (text: string) => Buffer.from(`old:${text}`),
  decryptString: (sealed: Buffer) => sealed.toString().replace('old:', ''),
});

describe('safeStorage as a keyring', () => {
  test.each(['basic_text', 'unknown'] as const)('%s on Linux is no keyring: its key is known to everybody', async backend => {
    expect(await safeStorageKeyring(storage(backend), 'linux').available()).toBe(false);
  });
  test('a real one is', async () => {
    expect(await safeStorageKeyring(storage('gnome_libsecret'), 'linux').available()).toBe(true);
    expect(await safeStorageKeyring(storage('gnome_libsecret', false), 'linux').available()).toBe(false);
  });
  test('the backend is a matter of Linux', async () => {
    expect(await safeStorageKeyring(storage('unknown'), 'darwin').available()).toBe(true);
  });
  test('gives back what it was given', async () => {
    const keyring = safeStorageKeyring(storage('gnome_libsecret'), 'linux');
    expect(await keyring.decrypt(await keyring.encrypt('héhé'))).toBe('héhé');
  });
  test('uses the asynchronous calls where Electron has them', async () => {
    const keyring = safeStorageKeyring(
      {
        ...storage('gnome_libsecret', false),
        isAsyncEncryptionAvailable: async () => true,
        encryptStringAsync: async text => Buffer.from(`new:${text}`),
        decryptStringAsync: async sealed => ({ shouldReEncrypt: false, result: sealed.toString().replace('new:', '') }),
      },
      'linux',
    );
    expect(await keyring.available()).toBe(true);
    expect(Buffer.from(await keyring.encrypt('a'), 'base64').toString()).toBe('new:a');
    expect(await keyring.decrypt(await keyring.encrypt('a'))).toBe('a');
  });
});
