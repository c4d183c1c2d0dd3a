import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';

export const ROOT = resolve(import.meta.dirname, '../..');

export interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
    readonly violations: readonly { readonly from: string; readonly to: string; readonly rule: { readonly name: string } }[];
  };
}

/** Runs dependency-cruiser with the project's own rules over `folders` of `root`. */
export async function cruise(root: string, folders: readonly string[]): Promise<Cruise> {
  const program = resolve(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const rules = resolve(ROOT, '.dependency-cruiser.cjs');
  const args = [program, ...folders, '--config', rules, '--output-type', 'json'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 256 * 1024 * 1024 });
  // dependency-cruiser's documented output format.
  return JSON.parse(stdout) as Cruise;
}
