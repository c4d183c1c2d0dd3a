import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { METHODS } from '../../shared/contract/methods.ts';
import { ROOT } from './cruise.ts';
import { projectFiles } from './source-files.ts';

const text = readFileSync(join(ROOT, 'docs/desktop.md'), 'utf8');

describe('docs/desktop.md', () => {
  it('names code and tests that are there', () => {
    const named = [...text.matchAll(/`((?:electron|renderer|shared|test)\/[\w./-]+)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter(path => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('says of each action of the window, once, whether it can be taken back', () => {
    const [, actions = ''] = text.split('## What can be taken back');
    const said = [...actions.matchAll(/`(\w+\.\w+)`/g)].map(([, method = '']) => method);
    const told = projectFiles(/^renderer\/.*\.tsx?$/).flatMap(file =>
      [...file.text.matchAll(/useTell\('([\w.]+)'\)/g)].map(([, name = '']) => name),
    );
    expect(told.length).toBeGreaterThan(80);
    expect([...new Set(told)].filter(method => !said.includes(method))).toEqual([]);
    expect(said.filter(method => !(method in METHODS))).toEqual([]);
    expect(said.filter((method, at) => said.indexOf(method) !== at)).toEqual([]);
  });
});
