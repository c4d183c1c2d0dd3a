import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { z } from '../../../shared/contract/zod.ts';
import { base64Of, keyFromPassphrase, newKeyFromPassphrase, passphraseCost, type PassphraseKey } from './passphrase-key.ts';

/** NIST SP 800-38D §8.2: 96 bits, random, fresh for each writing. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

const header = z.strictObject({
  version: z.literal(1),
  kdf: z.literal('scrypt'),
  ...passphraseCost(),
  cipher: z.literal('aes-256-gcm'),
  nonce: base64Of(NONCE_BYTES),
});
type Header = z.infer<typeof header>;

const file = z.strictObject({ header, data: z.base64(), tag: base64Of(TAG_BYTES) });
export type VaultFile = z.infer<typeof file>;

const secrets = z.record(z.string(), z.string());
export type SecretsByName = z.infer<typeof secrets>;

/** Kept while unlocked, so that a writing does not derive again. */
export type VaultKey = PassphraseKey;

export const newVaultKey = (passphrase: string): Promise<VaultKey> => newKeyFromPassphrase(passphrase);
export const keyOf = (vault: VaultFile, passphrase: string): Promise<VaultKey> => keyFromPassphrase(passphrase, vault.header);

/** The header as it is authenticated: a fixed order, whatever order the file has. */
const headerBytes = ({ version, kdf, N, r, p, cipher, salt, nonce }: Header): Buffer =>
  Buffer.from(JSON.stringify([version, kdf, N, r, p, cipher, salt, nonce]));

export function seal(content: SecretsByName, { key, from }: VaultKey): VaultFile {
  const nonce = randomBytes(NONCE_BYTES);
  const { N, r, p, salt } = from;
  const head: Header = { version: 1, kdf: 'scrypt', N, r, p, cipher: 'aes-256-gcm', salt, nonce: nonce.toString('base64') };
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES }).setAAD(headerBytes(head));
  const data = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final()]);
  return { header: head, data: data.toString('base64'), tag: cipher.getAuthTag().toString('base64') };
}

/** Null where the key does not fit: another passphrase, or a file somebody changed; the two cannot be told apart. */
export function unseal(vault: VaultFile, { key }: VaultKey): SecretsByName | null {
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(vault.header.nonce, 'base64'), { authTagLength: TAG_BYTES })
    .setAAD(headerBytes(vault.header))
    .setAuthTag(Buffer.from(vault.tag, 'base64'));
  try {
    const text = Buffer.concat([decipher.update(Buffer.from(vault.data, 'base64')), decipher.final()]).toString('utf8');
    return secrets.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

/** Null where the text is not a vault of this version. */
export function parseVault(text: string): VaultFile | null {
  try {
    return file.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
