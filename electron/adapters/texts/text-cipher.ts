import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomBytes, type KeyObject } from 'node:crypto';

/** NIST SP 800-38D §8.2.2: 96 bits, random, fresh for each value; good for 2^32 values under one key. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;
const ALGORITHM = 'aes-256-gcm';

/** Encrypts values of the database, one by one. `place` (table, column, row) is authenticated: a value is good nowhere else. */
export interface TextCipher {
  /** Tells this key from others, and nothing of it. */
  readonly id: string;
  seal(place: string, plain: Uint8Array): Buffer;
  /** Null where it was made with another key, for another place, or changed since. */
  open(place: string, sealed: Uint8Array): Buffer | null;
  /** HMAC-SHA-256: whoever has the database alone cannot tell by it whether they guessed the text. */
  digest(plain: Uint8Array): string;
}

export const newTextKey = (): Buffer => randomBytes(KEY_BYTES);

/** Null where this is no key. */
export const textKeyOf = (hex: string): Buffer | null => (/^[0-9a-f]{64}$/.test(hex) ? Buffer.from(hex, 'hex') : null);

/** @param key 32 random bytes, of which each purpose gets its own (HKDF, RFC 5869) */
export function textCipher(key: Uint8Array): TextCipher {
  const derived = (purpose: string): KeyObject =>
    createSecretKey(Buffer.from(hkdfSync('sha256', key, new Uint8Array(), `fil-rouge texts 1: ${purpose}`, KEY_BYTES)));
  const values = derived('values');
  const digests = derived('digests');
  return {
    id: createHmac('sha256', derived('name')).digest('hex').slice(0, 16),
    seal: (place, plain) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, values, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(place));
      return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
    },
    open: (place, sealed) => {
      if (sealed.length < NONCE_BYTES + TAG_BYTES) return null;
      const end = sealed.length - TAG_BYTES;
      try {
        const decipher = createDecipheriv(ALGORITHM, values, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
          .setAAD(Buffer.from(place))
          .setAuthTag(sealed.subarray(end));
        return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES, end)), decipher.final()]);
      } catch {
        return null;
      }
    },
    digest: plain => createHmac('sha256', digests).update(plain).digest('hex'),
  };
}
