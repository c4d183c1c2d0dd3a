import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';

/** For what more than one test uses; whoever asks removes it. */
export const makeTemporaryFolder = (): string => mkdtempSync(join(tmpdir(), 'fil-rouge-test-'));

/** Gives new folders, removed after each test. Call at the top of a test file. */
export function temporaryFolders(): () => string {
  const made: string[] = [];
  afterEach(() => {
    for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  return () => {
    const folder = makeTemporaryFolder();
    made.push(folder);
    return folder;
  };
}

/** All bytes of all files under a folder, as latin1 text. */
export const everythingIn = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => join(folder, name))
    .filter(path => statSync(path).isFile())
    .map(path => readFileSync(path, 'latin1'))
    .join('\n');
