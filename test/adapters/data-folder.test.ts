import { chmodSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFolderPath, openDataFolder } from '../../electron/adapters/data-folder.ts';
import { temporaryFolders } from '../support/temporary-folder.ts';

const folder = temporaryFolders();

describe('where the data lies', () => {
  const linux = { env: {}, platform: 'linux', home: '/home/me' } as const;
  test.each([
    [linux, '/home/me/.local/share/fil-rouge'],
    [{ ...linux, env: { XDG_DATA_HOME: '/data' } }, '/data/fil-rouge'],
    // Relative paths there are invalid and to be ignored (XDG Base Directory Specification).
    [{ ...linux, env: { XDG_DATA_HOME: 'data' } }, '/home/me/.local/share/fil-rouge'],
    [{ ...linux, platform: 'darwin' as const }, '/home/me/Library/Application Support/Fil Rouge'],
    [{ ...linux, env: { FIL_ROUGE_DATA: '/mine' } }, '/mine'],
  ])('%j', (surroundings, expected) => {
    expect(dataFolderPath(undefined, surroundings)).toBe(expected);
    expect(dataFolderPath('/chosen', surroundings)).toBe('/chosen');
  });

  test('is made for its owner alone, also where it was open to others', () => {
    const made = openDataFolder(join(folder(), 'a', 'b'));
    expect(statSync(made).mode & 0o777).toBe(0o700);
    const open = join(folder(), 'open');
    mkdirSync(open);
    chmodSync(open, 0o755);
    expect(statSync(openDataFolder(open)).mode & 0o777).toBe(0o700);
  });

  test('a file in its place is an expected failure', () => {
    const path = join(folder(), 'file');
    writeFileSync(path, '');
    expect(() => openDataFolder(path)).toThrow('folder-not-writable');
    expect(() => openDataFolder(join(path, 'below'))).toThrow('folder-not-writable');
  });
});
