import { spawn } from 'node:child_process';

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  // `start` is a word of cmd; its first quoted argument would be a title.
  win32: ['cmd', '/c', 'start', '""'],
};

/** Shows a URL in the user's browser if there is one; where there is none, the printed URL is enough. */
export const openInBrowser = (url: string): void => {
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const opener = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
  opener.on('error', () => {});
  opener.unref();
};
