import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

// `npm run bench -- <name> [flags]` runs test/bench/<name>/bench.ts; without a name it says which there are.

const here = import.meta.dirname;
const names = readdirSync(here).filter(name => existsSync(join(here, name, 'bench.ts')));
const [name, ...flags] = process.argv.slice(2);

if (name !== undefined && names.includes(name)) {
  const run = spawnSync(process.execPath, [join(here, name, 'bench.ts'), ...flags], { stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
} else {
  const out = name === undefined ? process.stdout : process.stderr;
  out.write(`${name === undefined ? '' : `There is no benchmark called ${name}. `}Benchmarks: ${names.join(', ')}\n`);
  process.exitCode = name === undefined ? 0 : 2;
}
