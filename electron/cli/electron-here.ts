import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** Electron's binary, which npm does not bring (`npx install-electron` does); null where it is not. */
const electronBinary = (): string | null => {
  const folder = join(root, 'node_modules', 'electron');
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return null;
  const binary = join(folder, 'dist', readFileSync(named, 'utf8'));
  return existsSync(binary) ? binary : null;
};

const hasDisplay = (env: NodeJS.ProcessEnv): boolean => process.platform !== 'linux' || Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);

export type ElectronHere = { readonly binary: string } | { readonly missing: 'electron' | 'display' };

/** Whether a window can be opened on this computer. */
export const electronHere = (env: NodeJS.ProcessEnv = process.env): ElectronHere => {
  const binary = electronBinary();
  if (binary === null) return { missing: 'electron' };
  return hasDisplay(env) ? { binary } : { missing: 'display' };
};

/** Starts the built app (dist) in Electron on a data folder that no other Fil Rouge uses meanwhile. Its exit is the caller's to wait for. */
export const openElectron = (binary: string, dataFolder: string, env: Readonly<Record<string, string>> = {}): ChildProcess =>
  spawn(binary, [root, `--data=${dataFolder}`], { stdio: 'inherit', env: { ...process.env, ...env } });
