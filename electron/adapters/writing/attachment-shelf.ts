import { appendFile, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ExpectedError } from '../../backend/expected-error.ts';
import { fileFailure } from '../file-failure.ts';
import type { AttachmentShelf } from '../../backend/ports/attachment-shelf.ts';

const missing = async (): Promise<null> => null;

/** Files picked in a window, for their owner alone, each under the name the window gave its upload. */
export function attachmentShelf(folder: string): AttachmentShelf {
  return {
    put: async (upload, at, part) => {
      const path = join(folder, upload);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        if (at === 0) {
          await writeFile(path, part, { mode: 0o600 });
        } else {
          // A part that came twice or not at all would make another file of it.
          if ((await stat(path)).size !== at) throw new ExpectedError('attachment-unreadable', { file: upload });
          await appendFile(path, part);
        }
        return path;
      } catch (cause) {
        throw fileFailure(cause, path);
      }
    },
    sweep: async (wanted, before) => {
      for (const name of await readdir(folder).catch(() => [])) {
        const path = join(folder, name);
        const about = await stat(path).catch(missing);
        if (about && about.mtimeMs < before && !wanted.has(path)) await rm(path, { force: true });
      }
    },
  };
}
