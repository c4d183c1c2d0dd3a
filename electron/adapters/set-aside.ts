import { renameSync } from 'node:fs';
import { fileFailure } from './file-failure.ts';

/**
 * Moves a file (or what stands in its place) that cannot be read out of the way, so that nothing of it is overwritten. Returns its new
 * name. Throws `ExpectedError` folder-not-writable, disk-full.
 */
export function setAside(path: string, now: number): string {
  const aside = `${path}.damaged-${new Date(now).toISOString().replaceAll(':', '-')}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    throw fileFailure(error, path);
  }
  return aside;
}
