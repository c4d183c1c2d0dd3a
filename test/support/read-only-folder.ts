import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A folder and who works in it, for whom it can be made read-only while they do. */
export interface ReadOnlyFolder {
  readonly folder: string;
  /** Who the product runs as; root is not stopped by permissions. Left out: the test's own user. */
  readonly uid?: number;
  readonly makeReadOnly: () => void;
  readonly remove: () => void;
}

const NOBODY = 65_534;
const MAIN = resolve(import.meta.dirname, '../../electron/cli/main.ts');

/** A user without rights reads the sources; where the checkout lies in root's own folder they cannot. */
const nobodyMayRun = (): boolean =>
  process.getuid?.() === 0 && spawnSync(process.execPath, [MAIN, '--help'], { uid: NOBODY, gid: NOBODY, cwd: '/' }).status === 0;

function byPermissions(uid: number | undefined): ReadOnlyFolder {
  const folder = mkdtempSync(join(tmpdir(), 'fil-rouge-read-only-'));
  if (uid !== undefined) chownSync(folder, uid, uid);
  return {
    folder,
    ...(uid === undefined ? {} : { uid }),
    makeReadOnly: () => {
      if (uid !== undefined) chownSync(folder, 0, 0);
      chmodSync(folder, 0o555);
    },
    remove: () => {
      chmodSync(folder, 0o700);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The attribute of ext4 and its like that stops even root. */
function byAttribute(): ReadOnlyFolder {
  const folder = mkdtempSync(join(tmpdir(), 'fil-rouge-read-only-'));
  return {
    folder,
    makeReadOnly: () => void spawnSync('chattr', ['+i', folder]),
    remove: () => {
      spawnSync('chattr', ['-i', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function attributesHold(): boolean {
  const { folder, makeReadOnly, remove } = byAttribute();
  try {
    makeReadOnly();
    return spawnSync('touch', [join(folder, 'x')]).status !== 0 && !existsSync(join(folder, 'x'));
  } finally {
    remove();
  }
}

/** Each way this system has: permissions for whoever is not root, and for root the attribute. */
export function waysToBeReadOnly(): readonly (readonly [string, () => ReadOnlyFolder])[] {
  if (process.getuid?.() !== 0) return [['by its permissions', () => byPermissions(undefined)]];
  return [
    ...(nobodyMayRun() ? ([['by its permissions', () => byPermissions(NOBODY)]] as const) : []),
    ...(attributesHold() ? ([['by its attribute', byAttribute]] as const) : []),
  ];
}
