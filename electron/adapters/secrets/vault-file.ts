import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from '../../../shared/contract/zod.ts';

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

/** OWASP's floor for scrypt (2^17, 8, 1): about 128 MB and a third of a second for each guess. */
export const VAULT_COST = { N: 2 ** 17, r: 8, p: 1 } as const;
const KEY_BYTES = 32;
/** NIST SP 800-38D §8.2: 96 bits, random, fresh for each writing. */
const NONCE_BYTES = 12;
const SALT_BYTES = 16;
const TAG_BYTES = 16;

const base64 = (bytes: number) => z.base64().refine(text => Buffer.from(text, 'base64').length === bytes);

/** Bounds on the cost keep a planted file from asking for all memory, or for none. */
const header = z.strictObject({
  version: z.literal(1),
  kdf: z.literal('scrypt'),
  N: z
    .int()
    .min(VAULT_COST.N)
    .max(2 ** 20),
  r: z.int().min(8).max(16),
  p: z.int().min(1).max(4),
  cipher: z.literal('aes-256-gcm'),
  salt: base64(SALT_BYTES),
  nonce: base64(NONCE_BYTES),
});
type Header = z.infer<typeof header>;

const file = z.strictObject({ header, data: z.base64(), tag: base64(TAG_BYTES) });
export type VaultFile = z.infer<typeof file>;

const secrets = z.record(z.string(), z.string());
export type SecretsByName = z.infer<typeof secrets>;

/** The key, and the salt and cost it came from: kept while unlocked, so that a writing does not derive again. */
export interface VaultKey {
  readonly key: Buffer;
  readonly from: Pick<Header, 'N' | 'r' | 'p' | 'salt'>;
}

async function deriveKey(passphrase: string, from: VaultKey['from']): Promise<VaultKey> {
  const { N, r, p, salt } = from;
  // scrypt needs 128·N·r bytes and Node refuses above 32 MB unless told. NFKC: the same passphrase from every keyboard (RFC 8265 §4).
  const key = await derive(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64'), KEY_BYTES, { N, r, p, maxmem: 256 * N * r });
  return { key, from };
}

export const newVaultKey = (passphrase: string): Promise<VaultKey> =>
  deriveKey(passphrase, { ...VAULT_COST, salt: randomBytes(SALT_BYTES).toString('base64') });

export const keyOf = (vault: VaultFile, passphrase: string): Promise<VaultKey> => deriveKey(passphrase, vault.header);

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
