import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder on a disk that can be filled to the last byte, without touching the disk of the machine. */
export interface FullDisk {
  readonly folder: string;
  /** From now on nothing more can be written there by the process. */
  fill(pid: number): void;
  makeRoom(pid: number): void;
  remove(): void;
}

const MEGABYTES = 16;

/** A file system of its own in memory, really full. */
function mounted(): FullDisk {
  const folder = mkdtempSync(join(tmpdir(), 'fil-rouge-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${MEGABYTES}m`, 'tmpfs', folder], { stdio: 'ignore' });
  const ballast = join(folder, 'ballast');
  return {
    folder,
    fill: () => {
      const file = openSync(ballast, 'a');
      try {
        for (const size of [65_536, 4096, 1]) writeUntilFull(file, size);
      } finally {
        closeSync(file);
      }
    },
    makeRoom: () => rmSync(ballast),
    remove: () => {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function writeUntilFull(file: number, size: number): void {
  const piece = Buffer.alloc(size);
  try {
    while (writeSync(file, piece) === size);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
  }
}

/** A quota: no file of the process may be written past its first byte (RLIMIT_FSIZE), which the system calls EFBIG. */
function limited(): FullDisk {
  const folder = mkdtempSync(join(tmpdir(), 'fil-rouge-disk-'));
  const limit = (pid: number, bytes: string): void => void execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:`]);
  return {
    folder,
    fill: pid => limit(pid, '0'),
    makeRoom: pid => limit(pid, 'unlimited'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function mayMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'fil-rouge-mount-'));
  try {
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]).status !== 0) return false;
    execFileSync('umount', [folder]);
    return true;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Each way this system has; a container that may not mount anything still has the quota. */
export const waysToFillADisk = (): readonly (readonly [string, () => FullDisk])[] => [
  ...(mayMount() ? ([['with no byte left', mounted]] as const) : []),
  ['whose quota is used up', limited],
];
