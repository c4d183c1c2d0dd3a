import { build, Platform } from 'electron-builder';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from '../../shared/contract/zod.ts';
import { buildApp } from './electron-runtime-app.ts';
import type { ElectronRuntime } from './electron-runtime.ts';

const root = resolve(import.meta.dirname, '../..');

export interface PackagedApp {
  /** What electron-builder left: the executable and its resources. */
  readonly folder: string;
  readonly executable: string;
  remove(): Promise<void>;
}

const manifest = z.looseObject({ name: z.string(), version: z.string(), description: z.string(), author: z.string() });

/**
 * The package as users get it, but for its installer: electron-builder's own configuration, target `dir`, around an Electron that is already
 * here, so that nothing is downloaded. Linux only.
 */
export const packageApp = async (electron: ElectronRuntime): Promise<PackagedApp> => {
  const project = await mkdtemp(join(tmpdir(), 'fil-rouge-package-'));
  const remove = () => rm(project, { recursive: true, force: true });
  try {
    await buildApp(join(project, 'dist'), electron);
    const { name, version, description, author } = manifest.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
    await writeFile(
      join(project, 'package.json'),
      JSON.stringify({ name, version, description, author, type: 'module', main: 'dist/main/main.js' }),
    );
    await cp(join(root, 'LICENSE'), join(project, 'LICENSE'));
    const config = z.looseObject({}).parse(parse(await readFile(join(root, 'electron-builder.yml'), 'utf8')));
    await build({
      projectDir: project,
      targets: Platform.LINUX.createTarget('dir'),
      publish: 'never',
      config: {
        ...config,
        electronDist: electron.folder,
        electronVersion: electron.version,
        directories: { output: join(project, 'release'), buildResources: join(root, 'electron', 'icons') },
        linux: { ...z.looseObject({}).parse(config['linux']), icon: join(root, 'electron', 'icons', 'icon.png') },
        // The stand-in's SQLite has native parts, which cannot be loaded from inside an archive.
        ...(electron.isStandIn ? { files: ['dist/**', 'LICENSE', 'dist/node_modules/**'], asarUnpack: ['dist/node_modules/**'] } : {}),
      },
    });
    const folder = join(project, 'release', 'linux-unpacked');
    return { folder, executable: join(folder, 'fil-rouge'), remove };
  } catch (error) {
    await remove();
    throw error;
  }
};
