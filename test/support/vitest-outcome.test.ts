import { describe, expect, it } from 'vitest';
import { outcomeOf } from './vitest-outcome.ts';

const report = (...testResults: unknown[]): string => JSON.stringify({ testResults });
const file = (name: string, status: string, tests: Record<string, string>, message = '') => ({
  name,
  status,
  message,
  assertionResults: Object.entries(tests).map(([fullName, result]) => ({ fullName, status: result })),
});

describe('the outcome of a vitest run', () => {
  it('counts what passed and names what failed and what was skipped', () => {
    const json = report(file('/p/test/a.test.ts', 'failed', { one: 'passed', two: 'failed', three: 'skipped', four: 'todo' }));
    expect(outcomeOf(json, ['test/a.test.ts'])).toEqual({
      passed: 1,
      failed: ['/p/test/a.test.ts: two'],
      skipped: ['/p/test/a.test.ts: three', '/p/test/a.test.ts: four'],
    });
  });

  it('counts a file that could not be loaded as a failure', () => {
    const json = report(file('/p/test/a.test.ts', 'failed', {}, 'no such module\n at line 1'));
    expect(outcomeOf(json, [])).toEqual({ passed: 0, failed: ['/p/test/a.test.ts: no such module'], skipped: [] });
  });

  it('counts a file whose hook failed as a failure, although its tests only say they were skipped', () => {
    const json = report(file('/p/test/a.test.ts', 'failed', { one: 'skipped' }));
    expect(outcomeOf(json, []).failed).toEqual(['/p/test/a.test.ts: broke outside its tests']);
  });

  it('counts a test file that vitest never ran as a failure', () => {
    const json = report(file('/p/test/a.test.ts', 'passed', { one: 'passed' }));
    expect(outcomeOf(json, ['test/a.test.ts', 'test/lost/b.test.ts']).failed).toEqual(['test/lost/b.test.ts: never run']);
  });

  it('counts a file left out on purpose as skipped', () => {
    const outcome = outcomeOf(report(), ['test/a.test.ts', 'test/b.test.ts'], ['test/b.test.ts']);
    expect(outcome).toEqual({ passed: 0, failed: ['test/a.test.ts: never run'], skipped: ['test/b.test.ts'] });
  });
});
