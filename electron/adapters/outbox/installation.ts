import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ExpectedError } from '../../backend/expected-error.ts';
import { fileFailure } from '../file-failure.ts';
import { setAside } from '../set-aside.ts';
import { writeWhole } from '../write-whole.ts';

const NAME = 'installation';
const KEY = 'message-id-key';
const KEY_BYTES = 32;

/** The text of a file of the data folder, made (0600, whole or not at all) where there is none yet. */
function kept(file: string, make: () => string, isSound: (text: string) => boolean, whenDamaged: (file: string) => void): string {
  try {
    const text = readFileSync(file, 'utf8').trim();
    if (isSound(text)) return text;
    whenDamaged(file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw fileFailure(error, file);
  }
  writeWhole(file, make());
  return readFileSync(file, 'utf8').trim();
}

/** Whether Fil Rouge has run on this folder before. */
export const isInstalled = (dataFolder: string): boolean => existsSync(join(dataFolder, NAME));

/**
 * Names this installation, for the outbox to notice a database that comes from elsewhere. The file's own number on the disk is part of
 * it: a data folder put back from a backup, or copied to another computer, has the same content under another number.
 */
export function installationName(dataFolder: string): string {
  const file = join(dataFolder, NAME);
  // A new name only makes the outbox look for what waits in Sent before it sends, as after a restore.
  const name = kept(
    file,
    randomUUID,
    text => text.length > 0,
    damaged => void setAside(damaged, Date.now()),
  );
  return createHash('sha256')
    .update(`${name}\n${statSync(file, { bigint: true }).ino}`)
    .digest('base64url');
}

/** The key of the outbox's Message-IDs, 32 random bytes made once. It lies beside the database, so that it travels with backups of the folder. */
export function messageIdKey(dataFolder: string): Uint8Array {
  const text = kept(
    join(dataFolder, KEY),
    () => randomBytes(KEY_BYTES).toString('hex'),
    hex => /^[0-9a-f]{64}$/.test(hex),
    damaged => {
      // Never replaced: every mail that waits would get another Message-ID.
      throw new ExpectedError('database-damaged', { file: damaged });
    },
  );
  return Buffer.from(text, 'hex');
}
