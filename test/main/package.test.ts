import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from '../../shared/contract/zod.ts';

const root = resolve(import.meta.dirname, '../..');

/** electron-builder's own reader and schema, which its package does not export by name. */
const builder = createRequire(createRequire(import.meta.url).resolve('electron-builder/package.json'));
const isFunction = z.custom<(...args: unknown[]) => Promise<unknown>>(value => typeof value === 'function');
const own = z.object({ getConfig: isFunction, validateConfiguration: isFunction });

const config = z.object({
  asar: z.literal(true),
  npmRebuild: z.literal(false),
  files: z.array(z.object({ filter: z.array(z.string()) })),
  electronFuses: z.record(z.string(), z.boolean()),
  electronLanguages: z.array(z.string()),
  publish: z.null(),
});
const target = z.object({ target: z.string(), arch: z.array(z.string()) });
const targets = z.object({ target: z.array(target) });
const installed = z.object({
  linux: targets,
  win: targets,
  mac: targets,
  protocols: z.array(z.object({ schemes: z.array(z.string()) })),
  fileAssociations: z.array(z.looseObject({})),
});

describe('the package', () => {
  let raw: unknown;
  const validate = async (configuration: unknown) => {
    const { validateConfiguration } = own.parse(builder('app-builder-lib/out/util/config/config.js'));
    await validateConfiguration(configuration, { isEnabled: false, add: () => {} });
  };
  beforeAll(async () => {
    raw = await own.parse(builder('app-builder-lib/out/util/config/config.js')).getConfig(root, 'electron-builder.yml', null);
  });

  test('is described in a way electron-builder understands', async () => {
    await expect(validate(raw)).resolves.toBeUndefined();
    await expect(validate({ ...config.parse(raw), electronFuse: {} })).rejects.toThrow('electronFuse');
  });

  test('has every fuse set on purpose', () => {
    expect(config.parse(raw).electronFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
      resetAdHocDarwinSignature: true,
    });
  });

  test('holds what was built and nothing else, in an archive, with nothing native to rebuild', () => {
    const { files, electronLanguages } = config.parse(raw);
    expect(files).toEqual([{ filter: ['dist/**', 'LICENSE'] }]);
    expect(electronLanguages).toEqual(['en', 'en-US', 'fr']);
    const manifest = z.looseObject({ main: z.string() }).parse(JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')));
    expect(manifest.main).toBe('dist/main/main.js');
    // What is not bundled would be packed along.
    expect(manifest['dependencies']).toBeUndefined();
  });

  test('is made for three systems, in the forms each is used to', () => {
    const { linux, win, mac } = installed.parse(raw);
    const both = ['x64', 'arm64'];
    expect(linux.target).toEqual([
      { target: 'AppImage', arch: both },
      { target: 'deb', arch: both },
    ]);
    expect(win.target).toEqual([{ target: 'nsis', arch: both }]);
    expect(mac.target).toEqual([
      { target: 'dmg', arch: ['universal'] },
      { target: 'zip', arch: ['universal'] },
    ]);
  });

  test('offers itself for business cards, its own links and mail links, as one of several', () => {
    const { protocols, fileAssociations } = installed.parse(raw);
    expect(protocols.flatMap(({ schemes }) => schemes)).toEqual(['fil-rouge', 'mailto']);
    expect(fileAssociations).toMatchObject([{ ext: 'vcf', mimeType: 'text/vcard', rank: 'Alternate' }]);
  });

  test('is made on each of the systems by the workflow, and kept whatever the form', () => {
    const job = z.object({
      strategy: z.object({ matrix: z.object({ os: z.array(z.string()) }) }),
      steps: z.array(z.looseObject({ run: z.string().optional(), with: z.looseObject({ path: z.string().optional() }).optional() })),
    });
    const workflow = z.object({ jobs: z.looseObject({ package: job }) });
    const { strategy, steps } = workflow.parse(parse(readFileSync(resolve(root, '.github/workflows/ci.yml'), 'utf8'))).jobs.package;
    expect(strategy.matrix.os).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest']);
    expect(steps.map(({ run }) => run)).toContain('npm run package -- --publish never');
    const kept = steps.flatMap(step => step.with?.path?.trim().split('\n') ?? []);
    expect(kept).toEqual(['AppImage', 'deb', 'dmg', 'zip', 'exe'].map(ending => `release/*.${ending}`));
  });
});
