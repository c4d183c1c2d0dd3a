import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { canInstall, installDebian } from './install-debian.ts';
import { TEST_NEEDS, type TestNeed } from './test-needs.ts';
import { outcomeOf, type Outcome } from './vitest-outcome.ts';

// `npm test`: everything there is to run. On Debian as root what is missing is installed; elsewhere it is named and its tests are skipped.
// `--no-skip`, or CI in the environment: a skipped test is a failure. Other arguments go to vitest (names of files, -t, --project).

const ROOT = resolve(import.meta.dirname, '../..');
const args = process.argv.slice(2);
const mayNotSkip = args.includes('--no-skip') || !['', '0', 'false', undefined].includes(process.env['CI']);
const forVitest = args.filter(arg => arg !== '--no-skip');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Installs what is missing where it may; returns what still is. */
function prepare(): readonly TestNeed[] {
  let missing = TEST_NEEDS.filter(need => !need.present());
  if (missing.length > 0 && canInstall()) {
    say(`Installing for the tests: ${missing.map(need => need.what).join(', ')}`);
    const trouble = installDebian(missing);
    if (trouble !== null) say(trouble);
    missing = TEST_NEEDS.filter(need => !need.present());
  }
  for (const need of missing) {
    const packages = need.debian.map(names => names.at(-1)).join(' ');
    say(`No ${need.what}: not tested is ${need.without}. On Debian or Ubuntu: sudo apt-get install ${packages}`);
  }
  return missing;
}

function runVitest(leftOut: readonly string[]): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'fil-rouge-tests-'));
  try {
    const report = join(folder, 'report.json');
    const run = spawnSync(
      process.execPath,
      [
        join(ROOT, 'node_modules/vitest/vitest.mjs'),
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${report}`,
        ...leftOut.map(files => `--exclude=${files}`),
        ...forVitest,
      ],
      { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...(mayNotSkip ? { FIL_ROUGE_NO_SKIP: '1' } : {}) } },
    );
    if (!existsSync(report)) return { passed: 0, failed: ['vitest gave no report'], skipped: [] };
    const files = (pattern: string | readonly string[]): string[] =>
      forVitest.length > 0 ? [] : globSync(pattern, { cwd: ROOT }).filter(file => /\.test\.tsx?$/.test(file));
    const outcome = outcomeOf(readFileSync(report, 'utf8'), files('test/**/*.test.{ts,tsx}'), files(leftOut));
    // An error outside every test (an unhandled rejection) fails the run without failing a test.
    return run.status === 0 || outcome.failed.length > 0 ? outcome : { ...outcome, failed: [`vitest ended with ${run.status}`] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const leftOut = prepare().flatMap(need => need.leavesOut ?? []);
const build = spawnSync('npm', ['run', '--silent', 'build'], {
  cwd: ROOT,
  stdio: ['ignore', 'pipe', 'pipe'],
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (build.status !== 0) say(`${build.stdout}\n${build.stderr}`);
const { passed, failed: broken, skipped } = runVitest(leftOut);
const failed = [...(build.status === 0 ? [] : ['the build']), ...broken, ...(mayNotSkip ? skipped.map(name => `${name} (skipped)`) : [])];
const short = (name: string): string => name.replace(`${ROOT}/`, '');
if (skipped.length > 0) say(`\nSkipped: ${skipped.length}\n${skipped.map(name => `  ${short(name)}`).join('\n')}`);
if (failed.length > 0) say(`\nFailed:\n${failed.map(name => `  ${short(name)}`).join('\n')}`);
say(`\n${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
