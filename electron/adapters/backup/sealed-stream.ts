import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Transform } from 'node:stream';
import { z } from '../../../shared/contract/zod.ts';
import { base64Of, passphraseCost, type PassphraseKey } from '../secrets/passphrase-key.ts';
import { textCipher } from '../texts/text-cipher.ts';

/** First bytes of the file: says what it is to whoever finds it. */
export const MAGIC = Buffer.from('fil-rouge backup 1\n');
const PREFIX_BYTES = 7;
const TAG_BYTES = 16;
/** Bytes of content in each sealed piece. */
export const PIECE = 1 << 20;

/** Tests write with this little; what the product writes costs PASSPHRASE_COST. */
export const LEAST_COST = 2 ** 14;

export const sealHeader = z.strictObject({
  kdf: z.literal('scrypt'),
  ...passphraseCost(LEAST_COST),
  cipher: z.literal('aes-256-gcm-stream'),
  piece: z.literal(PIECE),
  prefix: base64Of(PREFIX_BYTES),
  /** The key of the database’s encrypted texts, under a key of its own out of the passphrase’s; left out where no text is encrypted. */
  texts: z.base64().max(200).optional(),
});
export type SealHeader = z.infer<typeof sealHeader>;

const TEXTS = 'backup.texts';

export const newSealHeader = ({ key, from }: PassphraseKey, textKey: Uint8Array | null = null): SealHeader => ({
  kdf: 'scrypt',
  ...from,
  cipher: 'aes-256-gcm-stream',
  piece: PIECE,
  prefix: randomBytes(PREFIX_BYTES).toString('base64'),
  ...(textKey ? { texts: textCipher(key).seal(TEXTS, textKey).toString('base64') } : {}),
});

/** The key of the texts that came with a backup, once that is known to be whole. */
export const textKeyIn = ({ texts }: SealHeader, { key }: PassphraseKey): Buffer | null =>
  texts === undefined ? null : textCipher(key).open(TEXTS, Buffer.from(texts, 'base64'));

/**
 * STREAM (Hoang, Reyhanitabar, Rogaway, Vizár, CRYPTO 2015): pieces of 1 MiB, each under AES-256-GCM with the nonce prefix ‖ number ‖ last.
 * Leaving out, swapping, repeating or cutting pieces is noticed, and nothing is given out that was not authenticated.
 */
function nonceOf(header: SealHeader, number: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  Buffer.from(header.prefix, 'base64').copy(nonce);
  nonce.writeUInt32BE(number, PREFIX_BYTES);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** What is outside the pieces is authenticated with the first of them. */
const associated = (header: SealHeader, number: number): Buffer =>
  number === 0 ? Buffer.concat([MAGIC, Buffer.from(JSON.stringify(sealHeader.parse(header)))]) : Buffer.alloc(0);

/** Cuts what comes in pieces of `size`; the last one, perhaps empty, comes with `isLast`. */
function inPieces(size: number, each: (piece: Buffer, number: number, isLast: boolean) => Buffer): Transform {
  let held: Buffer[] = [];
  let bytes = 0;
  let number = 0;
  return new Transform({
    transform(chunk: Buffer, _, done) {
      held.push(chunk);
      bytes += chunk.length;
      try {
        // One piece stays behind until more comes: only then is it known not to be the last.
        while (bytes > size) {
          const all = Buffer.concat(held);
          this.push(each(all.subarray(0, size), number++, false));
          held = [all.subarray(size)];
          bytes = all.length - size;
        }
        done();
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    },
    flush(done) {
      try {
        this.push(each(Buffer.concat(held), number, true));
        done();
      } catch (error) {
        done(error instanceof Error ? error : new Error(String(error)));
      }
    },
  });
}

export const sealing = (header: SealHeader, { key }: PassphraseKey): Transform =>
  inPieces(PIECE, (piece, number, isLast) => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(header, number, isLast), { authTagLength: TAG_BYTES });
    cipher.setAAD(associated(header, number));
    return Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
  });

/** Destroyed with an error at the first piece that does not fit: another passphrase, or a file somebody changed or cut. */
export const unsealing = (header: SealHeader, { key }: PassphraseKey): Transform =>
  inPieces(PIECE + TAG_BYTES, (sealed, number, isLast) => {
    if (sealed.length < TAG_BYTES) throw new Error('cut');
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(header, number, isLast), { authTagLength: TAG_BYTES });
    decipher.setAAD(associated(header, number));
    decipher.setAuthTag(sealed.subarray(-TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(0, -TAG_BYTES)), decipher.final()]);
  });
