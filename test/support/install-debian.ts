import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { TestNeed } from './test-needs.ts';

/** Whether packages may be installed here without asking anybody: Debian or a child of it, as root. */
export const canInstall = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && existsSync('/etc/debian_version');

/** `apt-get install` of what is missing, quietly; what still is missing afterwards shows when asked again. Returns apt's last words if it failed. */
export function installDebian(missing: readonly TestNeed[]): string | null {
  // A fresh container has no package lists at all.
  aptGet('update');
  const packages = missing.flatMap(need => need.debian.map(names => names.find(isKnown) ?? names[0] ?? ''));
  const { status, stderr } = aptGet('install', '-y', '--no-install-recommends', ...packages);
  return status === 0 ? null : stderr.trim().split('\n').slice(-3).join('\n');
}

const ENV = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

const aptGet = (...args: string[]) =>
  spawnSync('apt-get', ['-qq', ...args], { encoding: 'utf8', env: ENV, stdio: ['ignore', 'ignore', 'pipe'] });

/** A name that is only a placeholder of another package has no record of its own and cannot be installed. */
const isKnown = (name: string): boolean =>
  spawnSync('apt-cache', ['show', '--no-all-versions', name], { encoding: 'utf8' }).stdout?.includes(`Package: ${name}`) ?? false;
