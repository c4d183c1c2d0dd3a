import { once } from 'node:events';
import { buildWindow } from '../build-window.ts';
import { electronHere, openElectron } from '../electron-here.ts';
import { openInBrowser } from '../open-in-browser.ts';
import type { CommandContext } from '../terminal.ts';
import { serve } from './serve.ts';

/** The window: in Electron where it is installed and there is a screen, else, saying so, in the browser. */
export const run = async (context: CommandContext): Promise<void> => {
  const { terminal, dataFolder, words } = context;
  const here = electronHere();
  if ('missing' in here) {
    terminal.err(`${here.missing === 'electron' ? words.cli.noElectron : words.cli.noDisplay}\n`);
    return serve(context, openInBrowser);
  }
  await buildWindow(words, line => terminal.err(`${line}\n`));
  await once(openElectron(here.binary, dataFolder), 'exit');
};
