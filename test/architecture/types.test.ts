import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './cruise.ts';
import { projectFiles } from './source-files.ts';

interface ShownConfig {
  readonly compilerOptions: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
}

/** A project's options as the compiler understands them, whatever file they come from. */
const shown = (project: string): ShownConfig => {
  const tsc = resolve(ROOT, 'node_modules/typescript/bin/tsc');
  // The compiler's own format.
  return JSON.parse(execFileSync(process.execPath, [tsc, '-p', project, '--showConfig'], { cwd: ROOT, encoding: 'utf8' })) as ShownConfig;
};

const PROJECTS = ['shared', 'electron', 'renderer', 'test'] as const;
const STRICT = [
  'strict',
  'noUncheckedIndexedAccess',
  'exactOptionalPropertyTypes',
  'noPropertyAccessFromIndexSignature',
  'noImplicitOverride',
  'erasableSyntaxOnly',
  'verbatimModuleSyntax',
  'isolatedModules',
];

describe('the type projects', () => {
  const configs = new Map(PROJECTS.map(project => [project, shown(project)]));

  it.each(PROJECTS)('are strict: %s', project => {
    const options = configs.get(project)?.compilerOptions ?? {};
    expect(STRICT.filter(flag => options[flag] !== true)).toEqual([]);
  });

  it('keep Node and the browser out of shared/, Node out of the window, the browser out of electron/', () => {
    const of = (project: (typeof PROJECTS)[number]) => configs.get(project)?.compilerOptions;
    expect(of('shared')).toMatchObject({ types: [], lib: ['es2024'] });
    expect(of('electron')).toMatchObject({ types: ['node'], lib: ['es2024'] });
    expect(of('renderer')?.['types']).not.toContain('node');
  });

  it('see every TypeScript file there is', () => {
    const seen = new Set([...configs].flatMap(([project, config]) => config.files.map(file => resolve(ROOT, project, file))));
    const all = projectFiles(/\.(ts|tsx)$/).map(file => resolve(ROOT, file.path));
    expect(all.length).toBeGreaterThan(150);
    expect(all.filter(file => !seen.has(file))).toEqual([]);
  });
});
