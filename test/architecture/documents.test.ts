import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './cruise.ts';
import { projectFiles } from './source-files.ts';

const documents = projectFiles(/^([A-Z]+\.md|docs\/.*\.md)$/);
const readme = documents.find(file => file.path === 'README.md')?.text ?? '';

describe('the documents', () => {
  it('point only at what is there', () => {
    const broken = documents.flatMap(({ path, text }) =>
      [...text.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)]
        .map(([, target]) => target ?? '')
        .filter(target => !/^[a-z]+:/.test(target) && !existsSync(join(ROOT, dirname(path), target)))
        .map(target => `${path}: ${target}`),
    );
    expect(documents.length).toBeGreaterThan(3);
    expect(broken).toEqual([]);
  });

  it('name only npm scripts that exist', () => {
    const project = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const named = documents.flatMap(({ text }) =>
      [...text.matchAll(/npm run (?:-s |--silent )?([a-z][\w:-]*)/g)].map(([, script]) => script ?? ''),
    );
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter(script => project.scripts[script] === undefined)).toEqual([]);
  });

  it('begin with what it is and how to see it, on the first screen', () => {
    const screen = readme.split('\n').slice(0, 12).join('\n');
    expect(screen).toContain('npm ci && npm run demo');
    expect(screen).toContain('npm ci && npm test');
  });
});
