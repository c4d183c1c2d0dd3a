import { cp, mkdir, readFile } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build, type InlineConfig, type Plugin } from 'vite';
import { z } from '../shared/contract/zod.ts';
import { listThirdParty, writeThirdParty } from './third-party.ts';

const manifest = z.looseObject({ name: z.string(), version: z.string() });
const root = resolve(import.meta.dirname, '..');

export interface HostBuild {
  /** Holds main/, worker/, render/ and preload/ afterwards, beside renderer/. Absolute. */
  readonly out: string;
  /**
   * For the old Electron that the tests can have where the real one cannot be downloaded: Chromium 130, Node 20 and hence no node:sqlite,
   * which a package of the same API stands in for. Never shipped.
   */
  readonly testRuntime?: boolean;
  /** Another worker than the product's, for tests; its file is named worker.ts too. Never shipped. */
  readonly worker?: string;
}

/** Stands in for node:sqlite in the test runtime. It has native parts, so it is not bundled but copied with what it loads. */
const SQLITE = '@photostructure/sqlite';
const SQLITE_PACKAGES = [SQLITE, 'node-gyp-build'];

const standInSqlite: Plugin = {
  name: 'stand-in-sqlite',
  enforce: 'pre',
  resolveId: id => (id === 'node:sqlite' ? { id: SQLITE, external: true } : null),
};

interface Bundle {
  readonly entry: string;
  readonly folder: 'main' | 'worker' | 'render' | 'preload';
  readonly format: 'es' | 'cjs';
}

const BUNDLES: readonly Bundle[] = [
  { entry: 'electron/main/main.ts', folder: 'main', format: 'es' },
  { entry: 'electron/worker/worker.ts', folder: 'worker', format: 'es' },
  // A thread needs a file of its own; the worker finds it beside its folder (adapters/templates).
  { entry: 'electron/adapters/templates/render-worker.ts', folder: 'render', format: 'es' },
  // A sandboxed preload script cannot be a module.
  { entry: 'electron/preload/preload.ts', folder: 'preload', format: 'cjs' },
];

const BUILTINS = builtinModules.flatMap(name => (name.startsWith('node:') ? [name] : [name, `node:${name}`]));

const config = ({ entry, folder, format }: Bundle, { out, testRuntime = false }: HostBuild): InlineConfig => ({
  configFile: false,
  root,
  logLevel: 'warn',
  publicDir: false,
  plugins: [listThirdParty(), ...(testRuntime ? [standInSqlite] : [])],
  // Every pure JavaScript dependency goes into the bundle: the package has no node_modules, and nothing native but Electron.
  ssr: { noExternal: true, external: testRuntime ? [SQLITE] : [] },
  build: {
    ssr: join(root, entry),
    outDir: join(out, folder),
    emptyOutDir: true,
    target: testRuntime ? 'node20' : 'node24',
    rolldownOptions: {
      external: ['electron', ...(testRuntime ? [...BUILTINS, SQLITE].filter(name => name !== 'node:sqlite') : BUILTINS)],
      output: {
        format,
        entryFileNames: `[name].${format === 'cjs' ? 'cjs' : 'js'}`,
        chunkFileNames: '[name].js',
        // What is seldom needed, reading PDF above all, is a third of the worker: it is neither read nor held before it is.
        codeSplitting: folder === 'worker',
        // Comments and white space are memory for as long as the process lives; names stay, for the traces of errors.
        minify: { compress: false, mangle: false, codegen: { removeWhitespace: true } },
      },
    },
  },
});

/** Bundles what runs in Electron besides the page. */
export const buildHosts = async (options: HostBuild): Promise<void> => {
  for (const bundle of BUNDLES) {
    const entry = bundle.folder === 'worker' ? (options.worker ?? bundle.entry) : bundle.entry;
    await build(config({ ...bundle, entry }, options));
  }
  const { name, version } = manifest.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  writeThirdParty(options.out, { name, version });
  await cp(join(root, 'electron', 'icons', 'icon.png'), join(options.out, 'icon.png'));
  if (!options.testRuntime) return;
  for (const name of SQLITE_PACKAGES) {
    await mkdir(join(options.out, 'node_modules'), { recursive: true });
    await cp(join(root, 'node_modules', name), join(options.out, 'node_modules', name), { recursive: true });
  }
};

if (import.meta.main) {
  const { values } = parseArgs({ options: { out: { type: 'string' }, 'test-runtime': { type: 'boolean', default: false } } });
  await buildHosts({ out: resolve(values.out ?? join(root, 'dist')), testRuntime: values['test-runtime'] });
}
