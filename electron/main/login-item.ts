import { app } from 'electron';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { HIDDEN } from './open-intent.ts';

/** Desktop Entry Specification, "The Exec key": quoted, and a percent sign doubled; then once more as a string, whose backslashes are doubled. */
const quoted = (argument: string): string =>
  `"${argument.replaceAll(/["`$\\]/g, sign => `\\${sign}`).replaceAll('%', '%%')}"`.replaceAll('\\', '\\\\');

/** What Linux desktops start at login (Desktop Application Autostart Specification). */
export const autostartEntry = (executable: string): string =>
  ['[Desktop Entry]', 'Type=Application', 'Name=Fil Rouge', `Exec=${quoted(executable)} ${HIDDEN}`, 'Terminal=false', ''].join('\n');

/** A relative folder is to be ignored (XDG Base Directory Specification). */
export const autostartFile = (env: Readonly<Record<string, string | undefined>>, home: string): string => {
  const config = env['XDG_CONFIG_HOME'];
  return join(config && isAbsolute(config) ? config : join(home, '.config'), 'autostart', 'fil-rouge.desktop');
};

/** Starts Fil Rouge with the session, or no more. */
export const startAtLogin = (wanted: boolean, platform: NodeJS.Platform = process.platform): void => {
  if (platform !== 'linux') return app.setLoginItemSettings({ openAtLogin: wanted, args: [HIDDEN] });
  const file = autostartFile(process.env, homedir());
  try {
    if (!wanted) return rmSync(file, { force: true });
    mkdirSync(join(file, '..'), { recursive: true });
    // An AppImage runs from a mount that is gone at the next login.
    writeFileSync(file, autostartEntry(process.env['APPIMAGE'] ?? process.execPath), { mode: 0o644 });
  } catch {
    // A home that cannot be written to starts nothing; the rest of the program need not suffer.
  }
};
