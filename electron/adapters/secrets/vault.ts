import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../../backend/expected-error.ts';
import { setAside } from '../set-aside.ts';
import { writeWhole } from '../write-whole.ts';
import { keyOf, newVaultKey, parseVault, seal, unseal, type SecretsByName, type VaultFile, type VaultKey } from './vault-file.ts';

const FILE = 'secrets.vault.json';

/** Secrets in one file under a passphrase. Locked at each start; the passphrase is kept nowhere, the key in memory only. */
export interface Vault {
  exists(): boolean;
  isLocked(): boolean;
  /**
   * Opens it, or makes it with this passphrase if there is none. Throws vault-wrong-passphrase, also for a file somebody changed, and
   * vault-damaged for one that is no vault of this version: that one is set aside, and the next call makes a new one.
   */
  unlock(passphrase: string): Promise<void>;
  /** Null where it holds no such secret. Throws vault-locked. */
  get(name: string): string | null;
  /** Null removes. Throws vault-locked. */
  put(name: string, secret: string | null): void;
}

/** Null for anything that is not a vault of this version, a folder in its place included. */
function read(path: string): VaultFile | null {
  try {
    return parseVault(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

export function openVault(dataFolder: string, now: () => number = Date.now): Vault {
  const path = join(dataFolder, FILE);
  let open: { readonly key: VaultKey; readonly content: SecretsByName } | null = null;

  const unlocked = () => {
    if (!open) throw new ExpectedError('vault-locked');
    // Another process of the same user (command line beside the window) may have written: what it put must not be written over.
    const vault = read(path);
    const content = vault?.header.salt === open.key.from.salt ? unseal(vault, open.key) : null;
    if (content) open = { key: open.key, content };
    return open;
  };
  const write = (key: VaultKey, content: SecretsByName) => {
    writeWhole(path, JSON.stringify(seal(content, key)));
    open = { key, content };
  };

  return {
    exists: () => existsSync(path),
    isLocked: () => existsSync(path) && open === null,
    unlock: async passphrase => {
      if (!existsSync(path)) return write(await newVaultKey(passphrase), {});
      const vault = read(path);
      // Kept beside: it may be of a newer version, or mended by hand.
      if (!vault) throw new ExpectedError('vault-damaged', { file: setAside(path, now()) });
      const key = await keyOf(vault, passphrase);
      const content = unseal(vault, key);
      if (!content) throw new ExpectedError('vault-wrong-passphrase');
      open = { key, content };
    },
    get: name => {
      const { content } = unlocked();
      return Object.hasOwn(content, name) ? (content[name] ?? null) : null;
    },
    put: (name, secret) => {
      const { key, content } = unlocked();
      const others = Object.fromEntries(Object.entries(content).filter(([other]) => other !== name));
      write(key, secret === null ? others : { ...others, [name]: secret });
    },
  };
}
