import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPreferences } from '../../../electron/adapters/preferences/preferences-file.ts';
import type { Log } from '../../../electron/backend/ports/index.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();
const silent: Log = { info: () => {}, warn: () => {}, newest: () => [] };
const DEFAULTS = { language: 'system', theme: 'system' };

describe('preferences', () => {
  test('begin with what the computer says, and are there again after a restart', async () => {
    const dataFolder = folder();
    const file = await openPreferences(dataFolder, silent);
    expect(file.get()).toEqual(DEFAULTS);
    expect(file.set({ theme: 'dark' })).toEqual({ language: 'system', theme: 'dark' });
    expect(file.set({ language: 'fr' })).toEqual({ language: 'fr', theme: 'dark' });
    expect((await openPreferences(dataFolder, silent)).get()).toEqual({ language: 'fr', theme: 'dark' });
    expect(statSync(join(dataFolder, 'preferences.json')).mode & 0o077).toBe(0);
  });

  test.each(['', '{', '[]', 'null', '{"language":"fr"', '\u0000\u0001'])(
    'of a damaged file (%j) are the defaults; the file is set aside',
    async damaged => {
      const dataFolder = folder();
      writeFileSync(join(dataFolder, 'preferences.json'), damaged);
      const warnings: string[] = [];
      const file = await openPreferences(dataFolder, { ...silent, warn: message => warnings.push(message) });
      expect(file.get()).toEqual(DEFAULTS);
      expect(warnings).toHaveLength(1);
      file.set({ theme: 'light' });
      const aside = readdirSync(dataFolder).find(name => name.includes('damaged')) ?? '';
      expect(readFileSync(join(dataFolder, aside), 'utf8')).toBe(damaged);
      expect(file.setAside).toBe(aside);
      expect((await openPreferences(dataFolder, silent)).setAside).toBeNull();
    },
  );

  test('one bad value does not cost the others', async () => {
    const dataFolder = folder();
    writeFileSync(join(dataFolder, 'preferences.json'), '{"language":"klingon","theme":"dark","more":[1]}');
    expect((await openPreferences(dataFolder, silent)).get()).toEqual({ language: 'system', theme: 'dark' });
  });
});
