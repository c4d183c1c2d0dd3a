import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Messages } from '../../shared/i18n/index.ts';
import { CommandFailure } from './command-failure.ts';

const root = resolve(import.meta.dirname, '../..');

/** The built page; built now, said in one line, where these are the sources and nobody did. */
export const rendererFolder = async ({ cli }: Messages, say: (line: string) => void): Promise<string> => {
  const folder = join(root, 'dist', 'renderer');
  if (existsSync(join(folder, 'index.html'))) return folder;
  say(cli.building);
  try {
    const { build } = await import('vite');
    await build({ root: join(root, 'renderer'), configFile: join(root, 'vite.config.ts'), logLevel: 'silent' });
  } catch {
    throw new CommandFailure(cli.noWindow);
  }
  return folder;
};
