import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLog } from '../../../electron/adapters/log/log-file.ts';
import { redact } from '../../../electron/adapters/log/redact.ts';
import { temporaryFolders } from '../../support/temporary-folder.ts';

const folder = temporaryFolders();

describe('the log', () => {
  test('is JSON lines for the owner alone', () => {
    const dataFolder = folder();
    const log = openLog(dataFolder, () => Date.UTC(2026, 0, 2));
    log.info('scan ended', { account: 1, seconds: 2.5 });
    log.warn('a call broke', { method: 'today.get' });
    const path = join(dataFolder, 'fil-rouge.log');
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    expect(lines.map(line => JSON.parse(line))).toEqual([
      { at: '2026-01-02T00:00:00.000Z', level: 'info', message: 'scan ended', account: 1, seconds: 2.5 },
      { at: '2026-01-02T00:00:00.000Z', level: 'warn', message: 'a call broke', method: 'today.get' },
    ]);
    expect(statSync(path).mode & 0o077).toBe(0);
  });

  test('stays small: two files at most', () => {
    const dataFolder = folder();
    const log = openLog(dataFolder);
    for (let n = 0; n < 1_500; n += 1) log.info('x y '.repeat(500));
    const path = join(dataFolder, 'fil-rouge.log');
    expect(statSync(path).size).toBeLessThan(1_100_000);
    expect(statSync(`${path}.1`).size).toBeLessThan(1_100_000);
    expect(existsSync(`${path}.2`)).toBe(false);
  });

  test('that cannot be written stops nothing', () => {
    expect(() => openLog('/nowhere/at/all').warn('lost')).not.toThrow();
  });
});

describe('what must not be in a log', () => {
  test.each([
    ['From: Marie <marie.durand@example.org> wrote', 'From: Marie <[address]> wrote'],
    ['mailto:a+b@xn--caf-dma.example', 'mailto:[address]'],
    ['token ya29.a0AfH6SMBx7GJ1kqVt5xQ end', 'token ya29.[token] end'],
    ['key dGhpcyBpcyBhIHNlY3JldCBrZXkh1=', 'key [token]'],
    ['at run (file:///home/marie/app/run.ts:7:1)', 'at run (file://~/app/run.ts:7:1)'],
    ['/Users/marie', '~'],
    ['"C:\\Users\\Marie Durand\\AppData\\x"', '"~\\AppData\\x"'],
  ])('%s', (text, expected) => {
    expect(redact(text)).toBe(expected);
  });

  test('leaves what a developer needs', () => {
    const frame = 'at readFolder (file:///opt/fil-rouge/electron/backend/scan/read-folder.ts:77:21)';
    expect(redact(frame)).toBe(frame);
  });
});
