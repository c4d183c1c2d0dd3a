import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Measure, Task } from './task.ts';

/** The product's processes begin with it, before anything else is loaded. */
const LEAN_FIRST = join(import.meta.dirname, '../../../electron/adapters/lean-first.ts');
const OURS = new Set(['fetch-parse.ts', 'pipeline.ts', 'unchanged-rescan.ts']);

/** Runs one client of ./clients in a process of its own, so that its CPU and memory are its own. Throws with its complaints if it fails. */
export async function runClient(file: string, task: Task): Promise<Measure> {
  const path = join(import.meta.dirname, 'clients', file);
  const [command, args] = file.endsWith('.py')
    ? ['python3', [path]]
    : [process.execPath, ['--disable-warning=ExperimentalWarning', ...(OURS.has(file) ? ['--import', LEAN_FIRST] : []), path]];
  const env = { ...process.env, FIL_ROUGE_BENCH_TASK: JSON.stringify(task) };
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.on('data', chunk => (out += String(chunk)));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`${file} ended with ${String(code)}`);
  const measure: Measure = JSON.parse(out.trim().split('\n').at(-1) ?? '');
  return measure;
}
