import { existsSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupFile } from '../../../shared/contract/backup.ts';
import type { Clock } from '../../backend/ports/index.ts';
import type { Backups } from '../../backend/ports/backups.ts';
import { fileFailure } from '../file-failure.ts';
import { bringBackup } from './brought-backup.ts';
import { readBackupFile, writeBackupFile } from './backup-file.ts';
import { markReady, stagingFolder, type DataFiles } from './restore-on-start.ts';
import { openAllTexts, textKeyOfDatabase } from '../texts/texts-of-copy.ts';
import type { TextKeys } from '../texts/text-keys.ts';
import { readSnapshot, takeSnapshot, type Snapshot } from './snapshot.ts';

export interface BackupOptions extends DataFiles {
  readonly version: string;
  readonly clock: Clock;
  /** scrypt's N; lower in tests. */
  readonly cost?: number;
  /** Where the keys of encrypted texts are kept; left out: nowhere. */
  readonly keys?: TextKeys;
}

const NO_KEYS: TextKeys = { find: async () => 'key-missing', keep: async () => 'no-place-for-key' };
const NAME = /^fil-rouge-(\d{4}-\d\d-\d\dT\d\d)-(\d\d)-(\d\d\.\d{3}Z)\.backup$/;
const nameAt = (at: string): string => `fil-rouge-${at.replaceAll(':', '-')}.backup`;

/** Backups as encrypted files (sealed-stream.ts), taken from the database in use and never from a copy that was not checked. */
export function createBackups({ version, clock, cost, keys = NO_KEYS, ...files }: BackupOptions): Backups {
  const { dataFolder, database, preferences } = files;

  /** Work beside the data, on its disk and with its privacy, that leaves nothing behind. */
  const aside = async <T>(work: (folder: string) => Promise<T>): Promise<T> => {
    const folder = await mkdtemp(join(dataFolder, 'backup-')).catch((cause: unknown) => {
      throw fileFailure(cause, join(dataFolder, 'backup'));
    });
    try {
      return await work(folder);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
  const decrypted = async (
    file: string,
    passphrase: string,
    folder: string,
  ): Promise<Snapshot & { readonly copy: string; readonly textKey: Buffer | null }> => {
    const copy = join(folder, database);
    const textKey = await readBackupFile(file, copy, passphrase);
    return { ...readSnapshot(copy), copy, textKey };
  };

  return {
    usualFolder: join(dataFolder, 'backups'),
    create: (folder, passphrase) =>
      aside(async work => {
        const at = new Date(clock.now()).toISOString();
        const snapshot = join(work, 'snapshot');
        takeSnapshot(join(dataFolder, database), join(dataFolder, preferences), snapshot, { at, version });
        const unchecked = join(folder, `${nameAt(at)}.unchecked`);
        try {
          await mkdir(folder, { recursive: true, mode: 0o700 });
          await writeBackupFile(snapshot, unchecked, passphrase, { cost, textKey: await textKeyOfDatabase(snapshot, keys) });
          // A backup nobody has read is a hope.
          await decrypted(unchecked, passphrase, work);
          const file = join(folder, nameAt(at));
          await rename(unchecked, file);
          return { file, at, bytes: (await stat(file)).size };
        } catch (error) {
          await rm(unchecked, { force: true }).catch(() => {});
          throw fileFailure(error, unchecked);
        }
      }),
    list: async folder => {
      const names = existsSync(folder) ? await readdir(folder) : [];
      const found = await Promise.all(
        names.flatMap(name => {
          const [, hour, minute, second] = NAME.exec(name) ?? [];
          if (second === undefined) return [];
          const file = join(folder, name);
          return [stat(file).then(({ size }): BackupFile => ({ file, at: `${hour}:${minute}:${second}`, bytes: size }))];
        }),
      );
      return found.toSorted((a, b) => (a.at < b.at ? 1 : -1));
    },
    bring: (upload, at, part) => bringBackup(dataFolder, upload, at, part),
    remove: file => rm(file, { force: true }),
    preview: (file, passphrase) => aside(async work => (await decrypted(file, passphrase, work)).preview),
    stage: async (file, passphrase) => {
      const staging = stagingFolder(dataFolder);
      try {
        await rm(staging, { recursive: true, force: true });
        await mkdir(staging, { mode: 0o700 });
        const { preferences: kept, copy, textKey } = await decrypted(file, passphrase, staging);
        // The key goes where this computer keeps its secrets; where there is no place for one, the texts come back unencrypted.
        if (textKey && (await keys.keep(textKey)) !== null) openAllTexts(copy, textKey);
        if (kept !== null) writeFileSync(join(staging, preferences), kept, { mode: 0o600 });
        const setAside = `before-restore-${new Date(clock.now()).toISOString().replaceAll(':', '-')}`;
        markReady(dataFolder, setAside);
        return existsSync(join(dataFolder, database)) ? join(dataFolder, setAside) : null;
      } catch (error) {
        await rm(staging, { recursive: true, force: true }).catch(() => {});
        throw fileFailure(error, staging);
      }
    },
  };
}
