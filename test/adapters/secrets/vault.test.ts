import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openVault } from '../../../electron/adapters/secrets/vault.ts';
import { keyOf, newVaultKey, parseVault, seal, unseal, type VaultKey } from '../../../electron/adapters/secrets/vault-file.ts';
import { PASSPHRASE_COST } from '../../../electron/adapters/secrets/passphrase-key.ts';
import { everythingIn, temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();
const FILE = 'secrets.vault.json';
const PASSPHRASE = 'a long red thread';

/** Derived once: each costs what it should. */
let key: VaultKey;
beforeAll(async () => {
  key = await newVaultKey(PASSPHRASE);
});

function vaultWith(secrets: Record<string, string>): string {
  const dataFolder = folder();
  writeFileSync(join(dataFolder, FILE), JSON.stringify(seal(secrets, key)));
  return dataFolder;
}
const stored = (dataFolder: string) => JSON.parse(readFileSync(join(dataFolder, FILE), 'utf8'));

describe('the vault', () => {
  test('gives back, after a restart and its passphrase, what was put in; and nothing before', async () => {
    const dataFolder = folder();
    const made = openVault(dataFolder);
    await made.unlock(PASSPHRASE);
    made.put('account/1', 'hunter2');
    made.put('account/2', 'pässwörd ✓');
    const vault = openVault(dataFolder);
    expect(vault.isLocked()).toBe(true);
    expect(() => vault.get('account/1')).toThrow('vault-locked');
    await vault.unlock(PASSPHRASE);
    expect(vault.get('account/1')).toBe('hunter2');
    expect(vault.get('account/2')).toBe('pässwörd ✓');
    expect(vault.get('account/3')).toBeNull();
    expect(vault.get('constructor')).toBeNull();
    vault.put('account/1', null);
    expect(vault.get('account/1')).toBeNull();
  });

  test('keeps what another process put in meanwhile', async () => {
    const dataFolder = vaultWith({});
    const [window, command] = [openVault(dataFolder), openVault(dataFolder)];
    await window.unlock(PASSPHRASE);
    await command.unlock(PASSPHRASE);
    command.put('texts/1', 'a key');
    window.put('account/1', 'hunter2');
    expect(window.get('texts/1')).toBe('a key');
    expect(command.get('account/1')).toBe('hunter2');
  });

  test('is closed to another passphrase, and the file stays as it was', async () => {
    const dataFolder = vaultWith({ 'account/1': 'hunter2' });
    const before = stored(dataFolder);
    await expect(openVault(dataFolder).unlock('another one')).rejects.toThrow('vault-wrong-passphrase');
    expect(stored(dataFolder)).toEqual(before);
  });

  test('takes the passphrase however the keyboard composes it', async () => {
    const dataFolder = folder();
    await openVault(dataFolder).unlock('caf\u00e9 rouge');
    await openVault(dataFolder).unlock('cafe\u0301 rouge');
    expect(openVault(dataFolder).isLocked()).toBe(true);
  });

  test('is one file for its owner alone, with neither secret nor passphrase in it', async () => {
    const dataFolder = folder();
    const vault = openVault(dataFolder);
    await vault.unlock(PASSPHRASE);
    vault.put('account/1', 'hunter2-correct-horse');
    expect(readdirSync(dataFolder)).toEqual([FILE]);
    expect(statSync(join(dataFolder, FILE)).mode & 0o777).toBe(0o600);
    const bytes = everythingIn(dataFolder);
    for (const secret of ['hunter2-correct-horse', PASSPHRASE, 'account/1']) {
      expect(bytes).not.toContain(secret);
      expect(bytes).not.toContain(Buffer.from(secret).toString('base64').slice(0, 12));
    }
  });

  test('costs what an attacker should pay: scrypt, N ≥ 2^17, r 8, p 1; a fresh salt and nonce each', async () => {
    const made = async () => {
      const dataFolder = folder();
      await openVault(dataFolder).unlock(PASSPHRASE);
      return stored(dataFolder);
    };
    const [one, two] = [await made(), await made()];
    expect(one.header).toMatchObject({ version: 1, kdf: 'scrypt', N: 2 ** 17, r: 8, p: 1, cipher: 'aes-256-gcm' });
    expect(one.header.salt).not.toBe(two.header.salt);
    expect(one.header.nonce).not.toBe(two.header.nonce);
  });

  test('never uses a nonce twice', () => {
    const nonces = Array.from({ length: 50 }, () => seal({ a: 'x' }, key).header.nonce);
    expect(new Set(nonces).size).toBe(50);
  });

  test('notices any change to the file', () => {
    const sealed = seal({ 'account/1': 'hunter2' }, key);
    const flip = (text: string, at: number): string => {
      const bytes = Buffer.from(text, 'base64');
      const index = at % bytes.length;
      bytes[index] = (bytes[index] ?? 0) ^ 1;
      return bytes.toString('base64');
    };
    fc.assert(
      fc.property(fc.constantFrom('data', 'tag', 'nonce', 'salt'), fc.nat(), (part, at) => {
        const changed =
          part === 'data' || part === 'tag'
            ? { ...sealed, [part]: flip(sealed[part], at) }
            : { ...sealed, header: { ...sealed.header, [part]: flip(sealed.header[part], at) } };
        expect(unseal(changed, key)).toBeNull();
      }),
    );
    expect(unseal({ ...sealed, header: { ...sealed.header, p: 2 } }, key)).toBeNull();
    expect(unseal(sealed, key)).toEqual({ 'account/1': 'hunter2' });
  });

  test.each([
    ['N', 2 ** 10],
    ['N', 2 ** 26],
    ['r', 64],
    ['p', 100],
    ['version', 2],
    ['kdf', 'none'],
    ['cipher', 'aes-128-ecb'],
    ['nonce', 'AAAA'],
  ])('does not follow a file that says %s = %s', (field, value) => {
    const sealed = seal({ a: 'x' }, key);
    expect(parseVault(JSON.stringify(sealed))).toEqual(sealed);
    expect(parseVault(JSON.stringify({ ...sealed, header: { ...sealed.header, [field]: value } }))).toBeNull();
  });

  test.each([120, 0])('sets a file cut at %i aside, whole, says so, and makes a new one only when asked again', async length => {
    const dataFolder = vaultWith({ 'account/1': 'hunter2' });
    const half = readFileSync(join(dataFolder, FILE), 'utf8').slice(0, length);
    writeFileSync(join(dataFolder, FILE), half);
    const vault = openVault(dataFolder);
    await expect(vault.unlock(PASSPHRASE)).rejects.toThrow('vault-damaged');
    expect(vault.exists()).toBe(false);
    await vault.unlock(PASSPHRASE);
    expect(vault.get('account/1')).toBeNull();
    const aside = readdirSync(dataFolder).find(name => name.includes('damaged'));
    expect(readFileSync(join(dataFolder, aside ?? ''), 'utf8')).toBe(half);
  });

  test('derives the same key from the same file', async () => {
    const again = await keyOf(seal({}, key), PASSPHRASE);
    expect(again.key.equals(key.key)).toBe(true);
    expect(PASSPHRASE_COST.N).toBeGreaterThanOrEqual(2 ** 17);
  });
});
