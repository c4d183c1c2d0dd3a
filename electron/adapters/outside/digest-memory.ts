import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../../shared/contract/zod.ts';
import { ExpectedError } from '../../backend/expected-error.ts';
import type { DigestMemory } from '../../backend/ports/outside.ts';
import { writeWhole } from '../write-whole.ts';

const NAME = 'digest.json';
const told = z.object({ day: z.int() });

/** Beside the database, not in it: a backup put back must not tell of the same morning again. */
export function digestMemory(dataFolder: string): DigestMemory {
  const file = join(dataFolder, NAME);
  return {
    lastDay: () => {
      try {
        return told.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data?.day ?? null;
      } catch {
        return null;
      }
    },
    remember: day => {
      try {
        writeWhole(file, JSON.stringify({ day }));
      } catch (cause) {
        throw new ExpectedError('folder-not-writable', { folder: dataFolder }, { cause });
      }
    },
  };
}
