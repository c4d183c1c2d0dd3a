import { cp, link, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { buildHosts } from '../../electron/build.ts';
import type { ElectronRuntime } from './electron-runtime.ts';

const root = resolve(import.meta.dirname, '../..');

export interface InstalledApp {
  readonly executable: string;
  /** What the executable must be given to find the app. */
  readonly args: readonly string[];
  remove(): Promise<void>;
}

/** The same files without copying them: a runtime of its own for each app, since the app lies inside of it. */
const linkTree = async (from: string, to: string): Promise<void> => {
  await mkdir(to, { recursive: true });
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await linkTree(source, target);
    else await link(source, target).catch(() => cp(source, target));
  }
};

/**
 * Playwright's own: holds `ready` back until it is attached, which it does by itself only where it chooses the executable. Without it a
 * window that opens quickly is attached to in mid-navigation, and never seen as loaded.
 */
const holdUntilAttached = pathToFileURL(
  join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'lib', 'server', 'electron', 'loader.js'),
).href;

/** Builds page and hosts for this Electron into `dist`; with another worker than the product's where one is named. */
export const buildApp = async (dist: string, electron: ElectronRuntime, worker?: string): Promise<void> => {
  await build({
    root: join(root, 'renderer'),
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: { outDir: join(dist, 'renderer') },
  });
  await buildHosts({ out: dist, testRuntime: electron.isStandIn, ...(worker === undefined ? {} : { worker }) });
};

/** Builds the app into a temporary folder, laid out as installed. */
export const installApp = async (electron: ElectronRuntime, worker?: string): Promise<InstalledApp> => {
  const folder = await mkdtemp(join(tmpdir(), 'fil-rouge-electron-'));
  const app = join(folder, 'app');
  const dist = join(app, 'dist');
  await buildApp(dist, electron, worker);
  await writeFile(join(app, 'package.json'), JSON.stringify({ name: 'fil-rouge', version: '0.1.0', type: 'module', main: 'start.js' }));
  await writeFile(join(app, 'start.js'), `import ${JSON.stringify(holdUntilAttached)};\nimport './dist/main/main.js';\n`);
  const remove = () => rm(folder, { recursive: true, force: true });
  if (!electron.isStandIn) return { executable: electron.executable, args: [app], remove };
  // It has no default_app.asar, so a path as argument is not heard: the app is where Electron looks first.
  const runtime = join(folder, 'runtime');
  await linkTree(electron.folder, runtime);
  await symlink(app, join(runtime, 'resources', 'app'));
  return { executable: join(runtime, 'electron'), args: [], remove };
};
