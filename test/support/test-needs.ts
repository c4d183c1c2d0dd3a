import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { whyNoDovecot } from './dovecot/available.ts';

/** A program or library some of the tests use and npm cannot bring. */
export interface TestNeed {
  readonly what: string;
  /** What is not tested without it. */
  readonly without: string;
  /** Debian packages, each with the names it has had. */
  readonly debian: readonly (readonly string[])[];
  /** Test files that cannot even begin without it, as a glob; others leave themselves out. */
  readonly leavesOut?: string;
  present(): boolean;
}

export const TEST_NEEDS: readonly TestNeed[] = [
  {
    what: 'Dovecot 2.3',
    without: 'the scan against a real IMAP server',
    debian: [['dovecot-imapd']],
    leavesOut: 'test/integration/**',
    present: () => whyNoDovecot() === null,
  },
  {
    what: 'openssl',
    without: 'certificates in the scan tests',
    debian: [['openssl']],
    present: () => onPath('openssl'),
  },
  {
    what: 'Chromium',
    without: 'the window, end to end in a browser',
    debian: [['chromium', 'chromium-browser']],
    present: () => CHROMES.some(program => onPath(program)) || MACOS_CHROMES.some(existsSync),
  },
  {
    what: 'Xvfb and the libraries of Electron',
    without: 'the window in a real Electron',
    debian: [['xvfb'], ['libgtk-3-0t64', 'libgtk-3-0'], ['libnss3'], ['libasound2t64', 'libasound2'], ['libgbm1'], ['unzip']],
    present: () =>
      process.platform !== 'linux' ||
      (onPath('Xvfb') && onPath('unzip') && ['libgtk-3.so.0', 'libnss3.so', 'libasound.so.2', 'libgbm.so.1'].every(isLibrary)),
  },
];

const CHROMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MACOS_CHROMES = ['/Applications/Google Chrome.app', '/Applications/Chromium.app'];

/** What lives in /usr/sbin counts, though it is not on everybody's PATH. */
function onPath(program: string): boolean {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.some(folder => existsSync(join(folder, program)) || existsSync(join(folder, `${program}.exe`)));
}

let libraries: string | undefined;
function isLibrary(name: string): boolean {
  try {
    libraries ??= execFileSync('/sbin/ldconfig', ['-p'], { encoding: 'utf8' });
  } catch {
    libraries = '';
  }
  return libraries.includes(`${name} `);
}
