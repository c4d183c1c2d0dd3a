import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cruise, ROOT, type Cruise } from './cruise.ts';

const LAYERS = ['shared', 'electron', 'renderer', 'test'];

describe('the layers of this project', () => {
  let result: Cruise;
  beforeAll(async () => {
    result = await cruise(ROOT, LAYERS);
  });

  it.each([
    ['shared/domain/', 8],
    ['shared/contract/', 5],
    ['electron/backend/', 15],
    ['electron/adapters/', 15],
    ['electron/main/', 3],
    ['renderer/', 15],
    ['test/', 20],
  ])('were seen: %s has at least %i modules', (folder, least) => {
    expect(result.modules.filter(module => module.source.startsWith(folder)).length).toBeGreaterThanOrEqual(least);
  });

  it('hold', () => {
    expect(result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  });
});

/** One file per line that breaks the rule of its name, and what it needs to import. */
const PLANTED: readonly (readonly [rule: string, file: string, source: string])[] = [
  ['no-circular', 'electron/cli/one.ts', `import { two } from './two.ts'; export const one = () => two;`],
  ['unresolvable', 'electron/cli/lost.ts', `import './nowhere.ts';`],
  ['domain-is-pure', 'shared/domain/impure.ts', `import { fine } from '../contract/fine.ts'; export const x = fine;`],
  ['domain-is-pure', 'shared/domain/typed.ts', `import type { fine } from '../contract/fine.ts'; export type X = typeof fine;`],
  ['domain-is-pure', 'shared/domain/library.ts', `import { z } from 'zod'; export const x = z;`],
  ['shared-runs-anywhere', 'shared/contract/heavy.ts', `import { ImapFlow } from 'imapflow'; export const x = ImapFlow;`],
  ['shared-runs-anywhere', 'shared/i18n/up.ts', `import { fine } from '../../electron/backend/fine.ts'; export const x = fine;`],
  ['no-node-in-shared', 'shared/contract/node.ts', `import { join } from 'node:path'; export const x = join;`],
  ['no-node-in-the-window', 'renderer/app/Node.tsx', `import { join } from 'node:path'; export const x = <p>{join('a')}</p>;`],
  ['backend-decides-only', 'electron/backend/adapter.ts', `import { fine } from '../adapters/fine.ts'; export const x = fine;`],
  ['backend-decides-only', 'electron/backend/host.ts', `import type { fine } from '../main/fine.ts'; export type X = typeof fine;`],
  ['backend-touches-nothing', 'electron/backend/disk.ts', `import { readFileSync } from 'node:fs'; export const x = readFileSync;`],
  ['backend-touches-nothing', 'electron/backend/wire.ts', `import { ImapFlow } from 'imapflow'; export const x = ImapFlow;`],
  ['adapters-behind-ports', 'electron/adapters/host.ts', `import { fine } from '../main/fine.ts'; export const x = fine;`],
  ['electron-only-in-main', 'electron/worker/shell.ts', `import { app } from 'electron'; export const x = app;`],
  ['electron-only-in-main', 'renderer/app/Shell.tsx', `import { ipcRenderer } from 'electron'; export const x = <p>{ipcRenderer}</p>;`],
  ['window-stays-in-its-folder', 'electron/bridge/page.ts', `import { Fine } from '../../renderer/app/Fine.tsx'; export const x = Fine;`],
  [
    'renderer-knows-the-contract-only',
    'renderer/app/Deep.tsx',
    `import { fine } from '../../electron/backend/fine.ts'; export const x = fine;`,
  ],
  ['nothing-imports-tests', 'electron/cli/lazy.ts', `import { fine } from '../../test/fine.ts'; export const x = fine;`],
];

const ALLOWED: Readonly<Record<string, string>> = {
  'shared/domain/fine.ts': `export const fine = 1;`,
  'shared/contract/fine.ts': `import { z } from 'zod'; import { fine as below } from '../domain/fine.ts'; export const fine = [z, below];`,
  'electron/backend/fine.ts': `import { createHash } from 'node:crypto'; import { fine as below } from '../../shared/contract/fine.ts'; export const fine = [createHash, below];`,
  'electron/adapters/fine.ts': `import { readFileSync } from 'node:fs'; import { fine as below } from '../backend/fine.ts'; export const fine = [readFileSync, below];`,
  'electron/main/fine.ts': `import { app } from 'electron'; import { fine as below } from '../adapters/fine.ts'; export const fine = [app, below];`,
  'electron/worker/fine.ts': `import { fine as below } from '../adapters/fine.ts'; export const fine = below;`,
  'electron/cli/two.ts': `import { one } from './one.ts'; export const two = () => one;`,
  'renderer/app/Fine.tsx': `import { fine } from '../../shared/contract/fine.ts'; export const Fine = () => <p>{fine}</p>;`,
  'test/fine.ts': `import { fine as below } from '../electron/main/fine.ts'; export const fine = below;`,
};

describe('the rules of the layers', () => {
  let folder: string;
  let result: Cruise;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'fil-rouge-layers-'));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const [file, source] of [...Object.entries(ALLOWED), ...PLANTED.map(([, file, source]) => [file, source] as const)]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), source);
    }
    result = await cruise(folder, LAYERS);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(PLANTED)('%s is broken by %s, and that is caught', (rule, file) => {
    expect(result.summary.violations.filter(violation => violation.from === file).map(violation => violation.rule.name)).toContain(rule);
  });

  it('let everything else through', () => {
    const planted = new Set([...PLANTED.map(([, file]) => file), 'electron/cli/two.ts']);
    expect(result.summary.violations.filter(violation => !planted.has(violation.from))).toEqual([]);
  });

  it('have each a planted violation', () => {
    const rules = result.summary.ruleSetUsed.forbidden.map(rule => rule.name);
    expect(rules.toSorted()).toEqual([...new Set(PLANTED.map(([rule]) => rule))].toSorted());
  });
});
