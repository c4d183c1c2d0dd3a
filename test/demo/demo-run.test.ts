import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const TIMEOUT_MS = 90_000;

describe('npm run demo', () => {
  let temporary: string;
  beforeAll(() => {
    temporary = mkdtempSync(join(tmpdir(), 'fil-rouge-demo-run-'));
  });
  afterAll(() => {
    rmSync(temporary, { recursive: true, force: true });
  });

  const left = (): string[] => readdirSync(temporary).filter(name => name.startsWith('fil-rouge'));

  function start(...args: string[]): { child: ChildProcessWithoutNullStreams; output: () => string } {
    const env = { ...process.env, TMPDIR: temporary, TEMP: temporary, LANG: 'en_GB.UTF-8', LC_ALL: '', LC_MESSAGES: '' };
    const child = spawn(process.execPath, [join(import.meta.dirname, 'demo.ts'), ...args], { env });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (text += chunk.toString()));
    return { child, output: () => text };
  }

  it(
    'says whom to write to, in the language asked for, and leaves nothing with --once',
    async () => {
      const { child, output } = start('--once', '--lang', 'fr');
      const [code] = await once(child, 'close');
      expect(output()).toContain('À qui écrire aujourd’hui\n  1. ');
      expect(output()).toMatch(/http:\/\/127\.0\.0\.1:\d+\/#token=/);
      expect(code).toBe(0);
      expect(left()).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it.runIf(process.platform !== 'win32')(
    'serves the window until Ctrl-C, and then leaves nothing',
    async () => {
      const { child, output } = start('--no-open');
      child.stdin.end();
      while (!output().includes('Ctrl-C')) await once(child.stdout, 'data');
      const url = /http:\/\/\S+/.exec(output())?.[0] ?? '';
      expect(await (await fetch(url)).text()).toContain('<title>');
      const token = url.split('#token=')[1] ?? '';
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const body = JSON.stringify({ method: 'today.get', input: {} });
      const answer: unknown = await (await fetch(new URL('/rpc', url), { method: 'POST', headers, body })).json();
      expect(answer).toMatchObject({ ok: true, value: { messages: expect.any(Number) } });
      child.kill('SIGINT');
      const [code] = await once(child, 'close');
      expect(code).toBe(0);
      expect(left()).toEqual([]);
    },
    TIMEOUT_MS,
  );

  it('says how it is used when it does not understand', async () => {
    const { child, output } = start('--onec');
    const [code] = await once(child, 'close');
    expect(output()).toContain('npm run demo -- [--once]');
    expect(code).toBe(2);
  });
});
