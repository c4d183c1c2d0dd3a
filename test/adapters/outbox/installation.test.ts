import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { installationName, messageIdKey } from '../../../electron/adapters/outbox/installation.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fil-rouge-installation-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('an installation', () => {
  it('keeps its name and its key', () => {
    expect(installationName(folder)).toBe(installationName(folder));
    expect(Buffer.from(messageIdKey(folder))).toEqual(Buffer.from(messageIdKey(folder)));
    expect(messageIdKey(folder)).toHaveLength(32);
  });

  it('is another one once its folder was put back from a backup, while the key of the Message-IDs travels along', () => {
    const name = installationName(folder);
    const key = Buffer.from(messageIdKey(folder));
    const copy = mkdtempSync(join(tmpdir(), 'fil-rouge-installation-'));
    cpSync(folder, copy, { recursive: true });
    expect(installationName(copy)).not.toBe(name);
    expect(Buffer.from(messageIdKey(copy))).toEqual(key);
    rmSync(copy, { recursive: true });
  });

  it('keeps the key to itself, and never replaces a damaged one, which would give every waiting mail another id', () => {
    messageIdKey(folder);
    const file = join(folder, 'message-id-key');
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    writeFileSync(file, 'cut off');
    expect(() => messageIdKey(folder)).toThrow('database-damaged');
  });
});
