import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['{electron,renderer,shared}/**/*', 'vite.config.ts', 'package-lock.json'];

/** `npm run build` in `root`, unless dist is younger than every source. Rejects with the build's words if it fails. */
export async function buildWindow(root: string): Promise<void> {
  if (isBuilt(root)) return;
  const build = spawn('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await once(build, 'close');
  if (build.exitCode !== 0) throw new Error(`npm run build failed:\n${output}`);
}

function isBuilt(root: string): boolean {
  const changedAt = (path: string): number => statSync(join(root, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const builtAt = Math.min(changedAt('dist/renderer/index.html'), changedAt('dist/main/main.js'));
  return builtAt > 0 && globSync(SOURCES, { cwd: root }).every(path => changedAt(path) < builtAt);
}
