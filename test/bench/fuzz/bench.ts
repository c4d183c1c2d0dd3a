import { fuzzHeaders } from '../../support/fuzz/fuzz-headers.ts';

/**
 * Mutated headers and addresses by the hundred thousand, read as a scan reads them. `--runs N` (200,000), `--seed N` (1). Ends with 1 where
 * one throws, takes longer than a second, lets a hostile character out, or memory grows with the number of runs.
 */
const given = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const runs = given('runs', 200_000);
const seed = given('seed', 1);
const CHUNK = 20_000;
const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(0)} MB`;

let isBad = false;
let slowestMs = 0;
let settled = 0;
const kinds = new Map<string, number>();
for (let done = 0; done < runs; done += CHUNK) {
  const result = fuzzHeaders(seed + done, Math.min(CHUNK, runs - done));
  for (const line of [...result.thrown.map(one => `threw ${one}`), ...result.escaped.map(one => `let out ${one}`)]) {
    isBad = true;
    console.log(line);
  }
  slowestMs = Math.max(slowestMs, result.slowestMs);
  for (const [kind, count] of result.kinds) kinds.set(kind, (kinds.get(kind) ?? 0) + count);
  globalThis.gc?.();
  if (done === CHUNK) settled = process.memoryUsage().heapUsed;
}
const grown = settled === 0 ? 0 : process.memoryUsage().heapUsed - settled;
console.log(`${runs} mutated headers, seeds ${seed} to ${seed + runs - 1}`);
console.log(`verdicts     ${[...kinds].map(([kind, count]) => `${kind} ${count}`).join(', ')}`);
console.log(`slowest      ${slowestMs.toFixed(1)} ms   at most 1000`);
console.log(`memory       ${megabytes(process.memoryUsage().rss)} in all, ${megabytes(grown)} more heap than after the first ${2 * CHUNK}`);
process.exitCode = isBad || slowestMs > 1000 || grown > 64 * 1024 * 1024 ? 1 : 0;
