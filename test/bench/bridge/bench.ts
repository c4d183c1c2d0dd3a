import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { METHODS } from '../../../shared/contract/methods.ts';
import { z } from '../../../shared/contract/zod.ts';

// `npm run bench -- bridge [--calls N] [--seed S]`: random calls, with the right token, against the real process that serves the window in a
// browser. None may bring it down, be answered by anything but a value of the contract, or get a planted secret out.

const { values } = parseArgs({ options: { calls: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } } });
const calls = Number(values.calls);
let seed = Number(values.seed);
const random = (below: number): number => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
  return seed % below;
};
const pick = <T>(from: readonly T[]): T => from[random(from.length)] as T;

/** Ask other machines, wait for a person, or cost seconds of a passphrase each: not what this is about. */
const ASIDE = new Set([
  'account.discover',
  'account.test',
  'account.signIn',
  'account.signInFinish',
  'backup.create',
  'backup.put',
  'backup.preview',
  'backup.restore',
  'secrets.unlock',
  'rescue.repair',
  'updates.check',
]);
const METHOD_NAMES = Object.keys(METHODS).filter(name => !ASIDE.has(name));
const KEYS = [
  'id',
  'personId',
  'circleId',
  'campaignId',
  'accountId',
  'email',
  'address',
  'settings',
  'marks',
  'changes',
  'draft',
  'text',
  'hidden',
  'folder',
  'schedule',
  '__proto__',
  'constructor',
];
const NASTY = [
  "'; DROP TABLE persons; --",
  '../../../../etc/passwd',
  '\u202Egnp.exe',
  '\u0000',
  '{{ x | y }}',
  '{% include "a" %}',
  'a@b.example',
  '=cmd()',
  '<img src=x onerror=alert(1)>',
  '𝕏'.repeat(50),
];

function anything(depth = 0): unknown {
  switch (random(depth > 3 ? 6 : 8)) {
    case 0:
      return random(2) === 0;
    case 1:
      return random(1000) - 10;
    case 2:
      return pick([Number.MAX_SAFE_INTEGER, -1, 0.5, 1e308, -0]);
    case 3:
      return pick(NASTY);
    case 4:
      return null;
    case 5:
      return 'x'.repeat(random(300));
    case 6:
      return Array.from({ length: random(5) }, () => anything(depth + 1));
    default:
      return Object.fromEntries(Array.from({ length: random(6) }, () => [pick(KEYS), anything(depth + 1)]));
  }
}
interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly format?: string;
}
/** What a method wants, as JSON Schema: most calls should get past the border to be worth anything. */
const wanted = new Map(
  METHOD_NAMES.map(name => [
    name,
    z.toJSONSchema(METHODS[name as keyof typeof METHODS].input, { io: 'input', unrepresentable: 'any' }) as Schema,
  ]),
);
function fitting(schema: Schema): unknown {
  if (random(40) === 0) return anything();
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fitting(pick(choices));
  if (schema.enum) return pick(schema.enum);
  if ('const' in schema) return schema.const;
  switch (schema.type ?? '') {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).flatMap(([key, value]) =>
          schema.required?.includes(key) || random(2) === 0 ? [[key, fitting(value)]] : [],
        ),
      );
    case 'array':
      return Array.from({ length: random(4) }, () => fitting(schema.items ?? {}));
    case 'integer':
      return random(12);
    case 'number':
      return random(1000) / 10;
    case 'boolean':
      return random(2) === 0;
    case 'string':
      if (schema.format === 'date-time') return new Date(Date.UTC(2020 + random(9), random(12), 1 + random(28))).toISOString();
      return pick([...NASTY, 'anna@example.test', 'Anna', '2026-11-23', 'https://example.test/']);
    default:
      return anything();
  }
}
const body = (): string => {
  if (random(20) === 0)
    return pick(['', '{', 'null', '[]', '{"method":1}', '"\\ud800"', `{"method":"app.info","input":${'['.repeat(2000)}}`]);
  const method = random(30) === 0 ? pick(NASTY) : pick(METHOD_NAMES);
  return JSON.stringify({ method, input: fitting(wanted.get(method) ?? {}) });
};

const dataFolder = await mkdtemp(join(tmpdir(), 'fil-rouge-bridge-bench-'));
const planted = 'a-planted-secret-6f3d';
const main = resolve(import.meta.dirname, '../../../electron/cli/main.ts');
const server = spawn(process.execPath, [main, 'serve', '--json', '--data', dataFolder], {
  stdio: ['ignore', 'pipe', 'inherit'],
  env: { PATH: process.env['PATH'] ?? '', LANG: 'en_GB.UTF-8', FIL_ROUGE_PASSWORD: planted },
});
const url = await new Promise<URL>((found, failed) => {
  let out = '';
  server.stdout.on('data', chunk => {
    out += String(chunk);
    const address = /http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]+/.exec(out)?.[0];
    if (address !== undefined) found(new URL(address));
  });
  server.once('exit', code => failed(new Error(`ended with ${String(code)}`)));
});
const token = url.hash.slice('#token='.length);
const agent = new Agent({ keepAlive: true, maxSockets: 4 });
const send = (content: string): Promise<{ status: number; text: string }> =>
  new Promise((done, failed) => {
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', Origin: url.origin };
    const asked = request({ host: url.hostname, port: url.port, path: '/rpc', method: 'POST', agent, headers }, response => {
      let text = '';
      response.setEncoding('utf8').on('data', part => (text += part));
      response.on('end', () => done({ status: response.statusCode ?? 0, text }));
    });
    asked.on('error', failed).end(content);
  });
const memory = (): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${String(server.pid)}/status`, 'utf8'))?.[1] ?? 0) / 1024;

const codes = new Map<string, number>();
const wrong: string[] = [];
const started = performance.now();
let half = 0;
try {
  for (let done = 0; done < calls; done += 4) {
    const contents = Array.from({ length: 4 }, body);
    const answers = await Promise.all(contents.map(send));
    for (const [index, { status, text }] of answers.entries()) {
      const code = status === 200 ? (/"code":"([\w-]+)"/.exec(text.slice(0, 200))?.[1] ?? 'value') : String(status);
      codes.set(code, (codes.get(code) ?? 0) + 1);
      if (code === 'internal' || status >= 500 || text.includes(planted))
        wrong.push(`${contents[index]?.slice(0, 300) ?? ''} → ${status} ${text.slice(0, 200)}`);
    }
    if (half === 0 && done * 2 >= calls) half = memory();
  }
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(
    `${calls} calls in ${seconds.toFixed(1)} s; memory ${half.toFixed(0)} MB half-way, ${memory().toFixed(0)} MB at the end\n`,
  );
  for (const [code, count] of [...codes].toSorted((a, b) => b[1] - a[1])) process.stdout.write(`  ${code.padEnd(28)}${count}\n`);
  process.stdout.write(
    wrong.length === 0 ? 'no call broke it, none got a secret out\n' : `${wrong.length} wrong:\n${wrong.slice(0, 20).join('\n')}\n`,
  );
  if (wrong.length > 0) process.exitCode = 1;
} finally {
  agent.destroy();
  server.kill();
  rmSync(dataFolder, { recursive: true, force: true });
}
