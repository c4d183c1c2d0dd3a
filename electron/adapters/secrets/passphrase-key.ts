import { randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from '../../../shared/contract/zod.ts';

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

/** OWASP's floor for scrypt (2^17, 8, 1): about 128 MB and a third of a second for each guess. */
export const PASSPHRASE_COST = { N: 2 ** 17, r: 8, p: 1 } as const;
const KEY_BYTES = 32;
const SALT_BYTES = 16;

export const base64Of = (bytes: number) => z.base64().refine(text => Buffer.from(text, 'base64').length === bytes);

/** Bounds on the cost keep a planted file from asking for all memory, or for next to none. */
export const passphraseCost = (least: number = PASSPHRASE_COST.N) => ({
  N: z
    .int()
    .min(least)
    .max(2 ** 20)
    .refine(n => Number.isInteger(Math.log2(n))),
  r: z.int().min(8).max(16),
  p: z.int().min(1).max(4),
  salt: base64Of(SALT_BYTES),
});

/** A key of 32 bytes, and the salt and cost it came from. */
export interface PassphraseKey {
  readonly key: Buffer;
  readonly from: { readonly N: number; readonly r: number; readonly p: number; readonly salt: string };
}

/** NFKC: the same passphrase from every keyboard (RFC 8265 §4). */
export async function keyFromPassphrase(passphrase: string, from: PassphraseKey['from']): Promise<PassphraseKey> {
  const { N, r, p, salt } = from;
  // scrypt needs 128·N·r bytes and Node refuses above 32 MB unless told.
  const key = await derive(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64'), KEY_BYTES, { N, r, p, maxmem: 256 * N * r });
  return { key, from };
}

export const newKeyFromPassphrase = (passphrase: string, N: number = PASSPHRASE_COST.N): Promise<PassphraseKey> =>
  keyFromPassphrase(passphrase, { ...PASSPHRASE_COST, N, salt: randomBytes(SALT_BYTES).toString('base64') });
