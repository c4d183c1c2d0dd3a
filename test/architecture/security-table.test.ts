import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from './cruise.ts';

const text = readFileSync(join(ROOT, 'docs/security.md'), 'utf8');

describe('docs/security.md', () => {
  it('names code and tests that are there', () => {
    const named = [...text.matchAll(/`((?:electron|renderer|shared|test)\/[\w./-]+)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(60);
    expect(named.filter(path => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('answers all twenty lines of Electron’s checklist, each with a test', () => {
    const rows = text.split('\n').flatMap(line => {
      const [, numbers = '', , , tests = ''] = line.split('|').map(cell => cell.trim());
      return /^\d[\d, ]*$/.test(numbers) && tests.includes('`test/') ? numbers.split(', ').map(Number) : [];
    });
    expect(rows.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });

  it('says truly that the workflow asks for known weaknesses, also when nothing was changed', () => {
    const workflow = parse(readFileSync(join(ROOT, '.github/workflows/ci.yml'), 'utf8')) as {
      on: { schedule?: unknown[] };
      jobs: Record<string, { if?: string; steps: { run?: string }[] }>;
    };
    expect(workflow.on.schedule).toHaveLength(1);
    const jobs = Object.values(workflow.jobs).filter(({ steps }) => steps.some(({ run }) => run?.startsWith('npm audit')));
    expect(jobs).toMatchObject([{ steps: expect.anything() }]);
    expect(jobs[0]?.if).toBeUndefined();
  });
});
