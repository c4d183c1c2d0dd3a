import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { ExpectedError } from '../../backend/expected-error.ts';
import { fileFailure } from '../file-failure.ts';
import { keyFromPassphrase, newKeyFromPassphrase } from '../secrets/passphrase-key.ts';
import { MAGIC, newSealHeader, sealHeader, sealing, textKeyIn, unsealing, type SealHeader } from './sealed-stream.ts';

/** Far beyond any header this program writes. */
const LONGEST_HEADER = 4096;
/** A file that unpacks to more than this was not written by this program. */
const LARGEST = 64 * 2 ** 30;
const MOST_PACKED = 200;
const UNPACKED_AT_LEAST = 64 * 2 ** 20;

export interface BackupFileOptions {
  /** scrypt's N. */
  readonly cost?: number | undefined;
  /** Opens the encrypted texts of what is packed; null where there are none. */
  readonly textKey?: Uint8Array | null | undefined;
}

/** Packs and encrypts a file to another; whole or not at all there, on the disk when this resolves. */
export async function writeBackupFile(
  from: string,
  to: string,
  passphrase: string,
  { cost, textKey }: BackupFileOptions = {},
): Promise<void> {
  const key = await newKeyFromPassphrase(passphrase, cost);
  const header = newSealHeader(key, textKey);
  const part = `${to}.part`;
  try {
    const file = await open(part, 'wx', 0o600);
    const line = Buffer.from(JSON.stringify(header));
    const length = Buffer.alloc(2);
    length.writeUInt16BE(line.length);
    await file.write(Buffer.concat([MAGIC, length, line]));
    await pipeline(createReadStream(from), createGzip(), sealing(header, key), file.createWriteStream({ flush: true }));
    await rename(part, to);
  } catch (error) {
    await rm(part, { force: true }).catch(() => {});
    throw error;
  }
}

/**
 * Decrypts and unpacks into `to`, readable by its owner alone; resolves with the key of its encrypted texts, if there are any. Nothing is left there on failure. Throws backup-unreadable (no backup of
 * this program, or of a newer one), backup-wrong-passphrase (also for a file that was changed or cut).
 */
export async function readBackupFile(from: string, to: string, passphrase: string): Promise<Buffer | null> {
  const { header, start } = await readHeader(from);
  const key = await keyFromPassphrase(passphrase, header);
  // Far beyond what a database packs to, and far below what a few kilobytes could unpack to.
  const most = Math.min(LARGEST, UNPACKED_AT_LEAST + MOST_PACKED * (await stat(from)).size);
  let bytes = 0;
  try {
    await pipeline(
      createReadStream(from, { start }),
      unsealing(header, key),
      createGunzip(),
      async function* bounded(parts: AsyncIterable<Buffer>) {
        for await (const part of parts) {
          bytes += part.length;
          if (bytes > most) throw new ExpectedError('backup-damaged', { file: from });
          yield part;
        }
      },
      createWriteStream(to, { mode: 0o600, flags: 'wx', flush: true }),
    );
  } catch (cause) {
    await rm(to, { force: true });
    const failure = fileFailure(cause, to);
    if (failure instanceof ExpectedError) throw failure;
    throw new ExpectedError('backup-wrong-passphrase', { file: from }, { cause });
  }
  return textKeyIn(header, key);
}

async function readHeader(path: string): Promise<{ header: SealHeader; start: number }> {
  const unreadable = (cause?: unknown) => new ExpectedError('backup-unreadable', { file: path }, { cause });
  const file = await open(path, 'r').catch((error: unknown) => {
    throw unreadable(error);
  });
  try {
    const head = Buffer.alloc(MAGIC.length + 2 + LONGEST_HEADER);
    const { bytesRead } = await file.read(head, 0, head.length, 0);
    if (bytesRead < MAGIC.length + 2 || !head.subarray(0, MAGIC.length).equals(MAGIC)) throw unreadable();
    const length = head.readUInt16BE(MAGIC.length);
    const start = MAGIC.length + 2 + length;
    if (length > LONGEST_HEADER || bytesRead < start) throw unreadable();
    const header = sealHeader.parse(JSON.parse(head.toString('utf8', MAGIC.length + 2, start)));
    return { header, start };
  } catch (error) {
    throw error instanceof ExpectedError ? error : unreadable(error);
  } finally {
    await file.close();
  }
}
