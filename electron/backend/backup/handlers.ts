import { isAbsolute } from 'node:path';
import type { BackupFile, BackupSchedule } from '../../../shared/contract/backup.ts';
import { backupIsDue } from '../../../shared/domain/backup-due.ts';
import type { Context } from '../context.ts';
import { ExpectedError } from '../expected-error.ts';
import type { Handlers } from '../handlers.ts';
import { putBackup } from './put-backup.ts';

type BackupMethods =
  | 'backup.get'
  | 'backup.schedule'
  | 'backup.create'
  | 'backup.put'
  | 'backup.preview'
  | 'backup.restore'
  | 'rescue.repair';

const SECRET = 'backup';
const USUAL: BackupSchedule = { every: 'never', keep: 10, folder: null };

export interface BackupFeature {
  readonly handlers: Pick<Handlers, BackupMethods>;
  /** Writes one where the schedule wants it; what goes wrong is kept to be shown, and tried again. */
  runIfDue(): Promise<void>;
}

/** Backups by hand and by schedule. */
export function backupFeature({ ports, events }: Context): BackupFeature {
  const { backups, preferences, secrets, clock, log } = ports;
  let problem: string | null = null;
  const schedule = (): BackupSchedule => preferences.get().backup ?? USUAL;
  const folder = (): string => schedule().folder ?? backups.usualFolder;
  const kept = (): Promise<string | null> => secrets.get(SECRET).catch(() => null);

  const create = async (passphrase: string): Promise<BackupFile> => {
    try {
      const made = await backups.create(folder(), passphrase);
      problem = null;
      const surplus = (await backups.list(folder())).slice(schedule().keep);
      for (const { file } of surplus) await backups.remove(file);
      return made;
    } catch (error) {
      problem = error instanceof ExpectedError ? error.failure.code : 'internal';
      throw error;
    } finally {
      events.emit({ type: 'preferences.changed' });
    }
  };
  const state = async () => ({
    schedule: schedule(),
    folder: folder(),
    hasPassphrase: (await kept()) !== null,
    files: [...(await backups.list(folder()))],
    problem,
  });

  return {
    handlers: {
      'backup.get': state,
      'backup.schedule': async ({ schedule: wanted, passphrase }) => {
        if (wanted.folder !== null && !isAbsolute(wanted.folder)) throw new ExpectedError('invalid-input', { path: 'schedule.folder' });
        if (passphrase !== undefined) await secrets.set(SECRET, passphrase);
        preferences.set({ backup: wanted });
        events.emit({ type: 'preferences.changed' });
        return state();
      },
      'backup.create': async ({ passphrase }) => {
        const used = passphrase ?? (await kept());
        if (used === null) throw new ExpectedError('backup-passphrase-needed');
        return create(used);
      },
      'backup.put': putBackup(() => backups),
      'backup.preview': ({ file, passphrase }) => backups.preview(file, passphrase),
      // Whoever can close these ports answers it (restarting-backend.ts).
      'rescue.repair': () => {
        throw new ExpectedError('unknown-method', { method: 'rescue.repair' });
      },
      'backup.restore': async ({ file, passphrase }) => ({ setAside: await backups.stage(file, passphrase) }),
    },
    runIfDue: async () => {
      const { every } = schedule();
      if (every === 'never') return;
      const [newest] = await backups.list(folder());
      if (!backupIsDue(every, newest ? Date.parse(newest.at) : null, clock.now())) return;
      const passphrase = await kept();
      if (passphrase === null) {
        problem = 'backup-passphrase-needed';
        return;
      }
      await create(passphrase).catch(() => log.warn('a scheduled backup failed', { problem }));
    },
  };
}
