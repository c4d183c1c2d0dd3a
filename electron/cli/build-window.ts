import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Messages } from '../../shared/i18n/index.ts';
import { CommandFailure } from './command-failure.ts';
import { rendererFolder } from './renderer-folder.ts';

const dist = resolve(import.meta.dirname, '../../dist');

/** The page and what runs beside it in Electron, built where they are missing. */
export const buildWindow = async (words: Messages, say: (line: string) => void): Promise<void> => {
  await rendererFolder(words, say);
  if (existsSync(join(dist, 'main', 'main.js'))) return;
  say(words.cli.building);
  try {
    const { buildHosts } = await import('../build.ts');
    await buildHosts({ out: dist });
  } catch {
    throw new CommandFailure(words.cli.noWindow);
  }
};
