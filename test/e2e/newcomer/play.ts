import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findElectron } from '../../support/electron-runtime.ts';
import { openBrowserShop } from './browser-shop.ts';
import { openElectronShop } from './electron-shop.ts';
import { FIRST_RUN } from './first-hour.ts';
import { FIRST_MONDAY } from './first-monday.ts';
import { beginMonday } from './monday.ts';

// `npm run newcomer`: the first Monday, with the time each step takes and a picture of each. `--electron`: in the window of its own.
// `--fresh-clone`: out of a clone of what is committed, installed and built there first.

const { values } = parseArgs({
  options: {
    electron: { type: 'boolean', default: false },
    'fresh-clone': { type: 'boolean', default: false },
    pictures: { type: 'string', default: join(tmpdir(), 'fil-rouge-first-monday') },
  },
});
const pictures = resolve(values.pictures);
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1).padStart(6)} s`;

/** Tells how long it took; the time in ms. */
async function timed(name: string, work: () => Promise<void> | void): Promise<number> {
  const start = performance.now();
  await work();
  const took = performance.now() - start;
  say(`${seconds(took)}  ${name}`);
  return took;
}

async function playHere(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  const electron = values.electron ? await findElectron() : null;
  if (electron && 'missing' in electron) throw new Error(electron.missing);
  const prefix = electron ? 'electron' : 'browser';
  const day = await beginMonday(electron ? () => openElectronShop(electron) : openBrowserShop, { folder: pictures, prefix });
  try {
    let firstRun = 0;
    for (const step of FIRST_MONDAY) {
      const took = await timed(step.name, () => step.play(day));
      if (FIRST_RUN.includes(step)) firstRun += took;
    }
    say(`\nFrom the first window to the people in it: ${seconds(firstRun).trim()} (at most two minutes).\nPictures: ${pictures}`);
    if (firstRun > 120_000) process.exitCode = 1;
  } finally {
    await day.end();
  }
}

async function playInClone(): Promise<void> {
  const clone = join(mkdtempSync(join(tmpdir(), 'fil-rouge-clone-')), 'fil-rouge');
  const run = (program: string, args: readonly string[], cwd?: string): void => {
    const { status, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
    if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${String(status)}: ${stderr}`);
  };
  try {
    await timed('clones it', () =>
      run('git', ['clone', '--quiet', '--depth=1', `file://${resolve(import.meta.dirname, '../../..')}`, clone]),
    );
    await timed('installs it', () => run('npm', ['ci', '--no-audit', '--no-fund'], clone));
    await timed('builds it', () => run('npm', ['run', 'build'], clone));
    const script = join(clone, 'test', 'e2e', 'newcomer', 'play.ts');
    const args = [script, '--pictures', pictures, ...(values.electron ? ['--electron'] : [])];
    process.exitCode = spawnSync(join(clone, 'node_modules', '.bin', 'node'), args, { stdio: 'inherit' }).status ?? 1;
  } finally {
    rmSync(join(clone, '..'), { recursive: true, force: true });
  }
}

await (values['fresh-clone'] ? playInClone() : playHere());
