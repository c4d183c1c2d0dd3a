import { readFileSync } from 'node:fs';
import { z } from '../../shared/contract/zod.ts';

const manifest = z.object({ version: z.string() });

export const appVersion = (): string =>
  manifest.parse(JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))).version;
