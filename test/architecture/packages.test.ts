import { existsSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './cruise.ts';
import { projectFiles } from './source-files.ts';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const read = (folder: string): Package => {
  // npm's own format.
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Package;
};
const project = read(ROOT);
const wanted = project.devDependencies ?? {};

/** Tools that sources start or are started by; their code is in nothing we ship. */
const TOOLS = new Set(['electron', 'vite']);

/** Whose code is in what we ship: what the sources of the window and of the program import. */
function imported(): readonly string[] {
  const names = new Set<string>();
  for (const { text } of projectFiles(/^(electron|renderer|shared)\/.*\.(ts|tsx|css)$/)) {
    for (const [, name] of text.matchAll(/(?:from |import |import\(|url\()'((?:@[\w.-]+\/)?[\w-][\w.-]*)/g)) {
      if (name !== undefined && !name.startsWith('node:') && !TOOLS.has(name)) names.add(name);
    }
  }
  return [...names].filter(name => !isBuiltin(name));
}

/** May be combined with MIT code and given away; the font licence asks only that fonts are not sold alone. */
const COMPATIBLE = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'OFL-1.1',
  'BlueOak-1.0.0',
  '(MIT OR CC0-1.0)',
  '(MIT OR EUPL-1.1+)',
]);

/** The folder Node would find `name` in when `from` imports it. */
function folderOf(name: string, from: string): string | null {
  for (let folder = from; ; folder = dirname(folder)) {
    const found = join(folder, 'node_modules', name);
    if (existsSync(join(found, 'package.json'))) return found;
    if (folder === ROOT || folder === dirname(folder)) return null;
  }
}

function withDependencies(names: readonly string[]): ReadonlyMap<string, Package> {
  const found = new Map<string, Package>();
  const queue = names.map(name => folderOf(name, ROOT));
  for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
    if (folder === null || found.has(folder)) continue;
    const at = folder;
    const pack = read(at);
    found.set(at, pack);
    queue.push(...Object.keys(pack.dependencies ?? {}).map(name => folderOf(name, at)));
  }
  return found;
}

describe('the packages', () => {
  it('are all development dependencies: what ships is bundled', () => {
    expect(project.dependencies ?? {}).toEqual({});
    expect(imported().length).toBeGreaterThan(8);
    expect(Object.keys(wanted)).toEqual(expect.arrayContaining([...imported()]));
  });

  it.each(['electron', 'imapflow'])('pin %s exactly', name => {
    expect(wanted[name]).toMatch(/^\d+\.\d+\.\d+$/);
    const folder = folderOf(name, ROOT);
    expect(folder === null ? null : read(folder).version).toBe(wanted[name]);
  });

  it('bring Node 24 for every script', () => {
    expect(wanted['node']).toBe('24.x');
    expect(process.versions.node).toMatch(/^24\./);
  });

  it('that are shipped, and theirs, have licences that go with MIT', () => {
    const shipped = withDependencies(imported());
    expect([...shipped.values()].map(pack => pack.name)).toEqual(expect.arrayContaining(['react', 'imapflow', 'zod']));
    expect(shipped.size).toBeGreaterThan(40);
    const others = [...shipped.values()].filter(pack => !COMPATIBLE.has(pack.license ?? 'none'));
    expect(others.map(pack => `${pack.name}: ${pack.license ?? 'none'}`)).toEqual([]);
  });
});
