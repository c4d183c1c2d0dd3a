import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createSecrets } from '../../../electron/adapters/secrets/create-secrets.ts';
import type { Keyring } from '../../../electron/adapters/secrets/keyring.ts';
import { everythingIn, temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();
const PASSWORD = 'correct-horse-battery';

/** Turns the text round and hides it: enough to see whether it was used. */
const keyring = (available = true): Keyring => ({
  available: () => Promise.resolve(available),
  encrypt: text => Promise.resolve(Buffer.from(Buffer.from(text).toReversed()).toString('base64')),
  decrypt: base64 => Promise.resolve(Buffer.from(Buffer.from(base64, 'base64').toReversed()).toString()),
});

describe('with a keyring', () => {
  test('secrets are kept as its ciphertexts, for the owner alone', async () => {
    const dataFolder = folder();
    const secrets = createSecrets({ dataFolder, keyring: keyring() });
    await secrets.set('account/1', PASSWORD);
    expect(await secrets.status()).toEqual({ kind: 'keyring', locked: false, ready: true });
    const again = createSecrets({ dataFolder, keyring: keyring() });
    expect(await again.get('account/1')).toBe(PASSWORD);
    expect(everythingIn(dataFolder)).not.toContain(PASSWORD);
    expect(statSync(join(dataFolder, 'secrets.keyring.json')).mode & 0o777).toBe(0o600);
    await again.remove('account/1');
    await expect(again.get('account/1')).rejects.toThrow('secret-missing');
  });

  test('that is only pretended (basic_text) nothing is written; it is asked for at each start', async () => {
    const dataFolder = folder();
    const secrets = createSecrets({ dataFolder, keyring: keyring(false) });
    await secrets.set('account/1', PASSWORD);
    expect(await secrets.status()).toMatchObject({ kind: 'ask' });
    expect(await secrets.get('account/1')).toBe(PASSWORD);
    expect(everythingIn(dataFolder)).toBe('');
    await expect(createSecrets({ dataFolder, keyring: keyring(false) }).get('account/1')).rejects.toThrow('secret-missing');
  });

  test('that went away, what it holds is out of reach and stays', async () => {
    const dataFolder = folder();
    await createSecrets({ dataFolder, keyring: keyring() }).set('account/1', PASSWORD);
    await expect(createSecrets({ dataFolder, keyring: keyring(false) }).get('account/1')).rejects.toThrow('keyring-unavailable');
    await expect(createSecrets({ dataFolder }).get('account/1')).rejects.toThrow('keyring-unavailable');
    expect(await createSecrets({ dataFolder, keyring: keyring() }).get('account/1')).toBe(PASSWORD);
  });

  test('that breaks is unavailable, not an accident', async () => {
    const broken: Keyring = { ...keyring(), encrypt: () => Promise.reject(new Error('D-Bus')) };
    const dataFolder = folder();
    await expect(createSecrets({ dataFolder, keyring: broken }).set('account/1', PASSWORD)).rejects.toThrow('keyring-unavailable');
    expect(everythingIn(dataFolder)).toBe('');
  });
});

describe('without a keyring', () => {
  test('a passphrase makes a vault and moves into it what was asked for', async () => {
    const dataFolder = folder();
    const secrets = createSecrets({ dataFolder });
    await secrets.set('account/1', PASSWORD);
    expect(await secrets.unlock('a red thread')).toEqual({ kind: 'vault', locked: false, ready: true });
    const again = createSecrets({ dataFolder });
    expect(await again.status()).toEqual({ kind: 'vault', locked: true, ready: false });
    await expect(again.get('account/1')).rejects.toThrow('vault-locked');
    await expect(again.set('account/2', 'x')).rejects.toThrow('vault-locked');
    await expect(again.unlock('a blue thread')).rejects.toThrow('vault-wrong-passphrase');
    await again.unlock('a red thread');
    expect(await again.get('account/1')).toBe(PASSWORD);
    expect(everythingIn(dataFolder)).not.toContain(PASSWORD);
  });

  test('a variable of this run stands in, by account or for all', async () => {
    const env = { FIL_ROUGE_PASSWORD_2: 'of two', FIL_ROUGE_PASSWORD: 'of all' };
    const secrets = createSecrets({ dataFolder: folder(), env });
    expect(await secrets.get('account/2')).toBe('of two');
    expect(await secrets.get('account/7')).toBe('of all');
    expect(await secrets.status()).toEqual({ kind: 'environment', locked: false, ready: true });
  });

  test('a variable named once is remembered, never what it holds', async () => {
    const dataFolder = folder();
    await createSecrets({ dataFolder, env: { MY_MAIL: PASSWORD }, passwordEnv: 'MY_MAIL' }).set('account/1', PASSWORD);
    expect(everythingIn(dataFolder)).toContain('MY_MAIL');
    expect(everythingIn(dataFolder)).not.toContain(PASSWORD);
    expect(await createSecrets({ dataFolder, env: { MY_MAIL: PASSWORD } }).get('account/1')).toBe(PASSWORD);
    await expect(createSecrets({ dataFolder, env: {} }).get('account/1')).rejects.toMatchObject({
      failure: { code: 'secret-missing', params: { variable: 'MY_MAIL' } },
    });
  });

  test('a variable that does not hold the password is refused', async () => {
    const secrets = createSecrets({ dataFolder: folder(), env: { MY_MAIL: 'other' }, passwordEnv: 'MY_MAIL' });
    await expect(secrets.set('account/1', PASSWORD)).rejects.toThrow('secret-missing');
  });

  test('a damaged list is set aside', async () => {
    const dataFolder = folder();
    writeFileSync(join(dataFolder, 'secrets-environment.json'), '{ "account/1": ');
    await expect(createSecrets({ dataFolder, env: {} }).get('account/1')).rejects.toThrow('secret-missing');
    expect(existsSync(join(dataFolder, 'secrets-environment.json'))).toBe(false);
    expect(everythingIn(dataFolder)).toBe('{ "account/1": ');
  });
});
