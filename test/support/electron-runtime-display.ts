import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';

export interface Display {
  /** What DISPLAY must be; undefined where the system draws by itself. */
  readonly name: string | undefined;
  stop(): Promise<void>;
}

/** Why no window can be shown here, or null. */
export const whyNoDisplay = (): string | null =>
  process.platform !== 'linux' || process.env['DISPLAY'] || !spawnSync('Xvfb', ['-version']).error
    ? null
    : 'there is no display and Xvfb is not installed (Debian: apt install xvfb)';

/** A screen nobody sees: Xvfb on a number it chooses, or the display there is. */
export const openDisplay = async (): Promise<Display> => {
  if (process.platform !== 'linux' || spawnSync('Xvfb', ['-version']).error) return { name: process.env['DISPLAY'], stop: async () => {} };
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(server.stdio[3] ?? server, 'data');
  return {
    name: `:${String(number).trim()}`,
    stop: async () => {
      const exit = once(server, 'exit');
      server.kill();
      await exit;
    },
  };
};
