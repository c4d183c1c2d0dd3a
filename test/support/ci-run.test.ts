import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const SCRIPT = resolve(import.meta.dirname, '../../.ci/run');

describe.runIf(process.platform === 'linux')('.ci/run', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fil-rouge-ci-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs it with an `npm` that only plays: a line of shell for each of its commands, `true` where none is given. */
  function runWith(commands: Readonly<Record<string, string>>): { status: number | null; lines: string[] } {
    const cases = Object.entries(commands).map(([command, line]) => `  "${command}") ${line} ;;`);
    writeFileSync(join(folder, 'npm'), `#!/bin/sh\necho "npm $*"\ncase "$*" in\n${cases.join('\n')}\nesac\n`);
    chmodSync(join(folder, 'npm'), 0o755);
    const env = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` };
    const { status, stdout } = spawnSync('bash', [SCRIPT], { encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] });
    return { status, lines: stdout.trimEnd().split('\n') };
  }
  const TESTS = 'test -- --no-skip';

  it('adds the tests to the other checks and ends with the sum alone', () => {
    const { status, lines } = runWith({ [TESTS]: "echo; echo '40 passed, 0 failed'" });
    expect(lines.at(-1)).toBe('46 passed, 0 failed');
    expect(status).toBe(0);
  });

  it('runs everything after a failure and names what failed', () => {
    const { status, lines } = runWith({
      [TESTS]: "echo '38 passed, 2 failed'; exit 1",
      'run --silent types': 'exit 2',
      'run --silent layers': 'exit 1',
    });
    expect(lines).toContain('npm run --silent build');
    expect(lines.slice(-2)).toEqual(['Failed: tests types layers', '42 passed, 4 failed']);
    expect(status).toBe(1);
  });

  it('counts a test run that was cut short as a failure', () => {
    const { status, lines } = runWith({ [TESTS]: "echo 'all is well'" });
    expect(lines.at(-1)).toBe('6 passed, 1 failed');
    expect(status).toBe(1);
  });

  it('does not believe a count of no failures from a run that ended badly', () => {
    const { status, lines } = runWith({ [TESTS]: "echo '5 passed, 0 failed'; exit 1" });
    expect(lines.at(-1)).toBe('11 passed, 1 failed');
    expect(status).toBe(1);
  });

  it('stops at once where nothing can be installed', () => {
    const { status, lines } = runWith({ ci: 'exit 1' });
    expect(lines.filter(line => line.startsWith('npm '))).toEqual(['npm ci']);
    expect(lines.at(-1)).toBe('0 passed, 1 failed');
    expect(status).toBe(1);
  });
});
