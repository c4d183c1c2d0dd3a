import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
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
});
