import { renameSync } from 'node:fs';

/** Moves a file that cannot be read out of the way, so that nothing of it is overwritten. Returns its new name. */
export function setAside(path: string, now: number): string {
  const aside = `${path}.damaged-${new Date(now).toISOString().replaceAll(':', '-')}`;
  renameSync(path, aside);
  return aside;
}
