import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isAlive } from './outbox-lease.ts';

const MARK = '.in-use-';

/** That this process has the file open, until it closes it. */
export interface InUse {
  /** Another process that had it open is gone without having closed it: killed, or the power went. */
  readonly wasUnclean: boolean;
  closed(): void;
}

/** One mark for each process beside the file, named by its id; never written where the folder cannot be, which opening will say better. */
export function markInUse(file: string): InUse {
  if (file === ':memory:') return { wasUnclean: false, closed: () => {} };
  const folder = dirname(file);
  const prefix = `${basename(file)}${MARK}`;
  const own = join(folder, `${prefix}${process.pid}`);
  let wasUnclean = false;
  try {
    for (const name of readdirSync(folder)) {
      const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
      if (!Number.isSafeInteger(pid) || pid === process.pid || isAlive(pid)) continue;
      wasUnclean = true;
      rmSync(join(folder, name), { force: true });
    }
    writeFileSync(own, '', { mode: 0o600 });
  } catch {
    // Read-only or full.
  }
  return { wasUnclean, closed: () => rmSync(own, { force: true }) };
}
