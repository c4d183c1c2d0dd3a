import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Computer, Shop } from './computer.ts';
import { handOn, type Hand } from './hand.ts';
import { startMailServers, type MailServers } from './mail-servers.ts';

/** The day as it stands: on which computer, with whose mail. */
export interface Monday {
  readonly servers: MailServers;
  readonly complaints: readonly string[];
  /** What is carried from one computer to the next. */
  readonly stick: string;
  readonly computer: () => Computer;
  readonly hand: () => Hand;
  /** Leaves this computer for a new one. */
  readonly changeComputer: () => Promise<void>;
  readonly picture: (name: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

export interface Step {
  /** As a sentence about the newcomer. */
  readonly name: string;
  readonly play: (day: Monday) => Promise<void>;
}

/** `pictures`: an existing folder and what their names begin with. */
export async function beginMonday(openShop: () => Promise<Shop>, pictures: { folder: string; prefix: string }): Promise<Monday> {
  const stick = mkdtempSync(join(tmpdir(), 'fil-rouge-stick-'));
  const ends: (() => Promise<void> | void)[] = [() => rmSync(stick, { recursive: true, force: true })];
  const end = async (): Promise<void> => {
    for (const one of ends.splice(0).toReversed()) await one();
  };
  try {
    const servers = await startMailServers();
    ends.push(() => servers.close());
    const shop = await openShop();
    ends.push(() => shop.close());
    let computer = await shop.start();
    ends.push(() => computer.close());
    let taken = 0;
    return {
      servers,
      complaints: shop.complaints,
      stick,
      computer: () => computer,
      hand: () => handOn(computer.page),
      changeComputer: async () => {
        await computer.close();
        computer = await shop.start();
      },
      picture: async name => {
        const file = `${pictures.prefix}-${String(++taken).padStart(2, '0')}-${name}.png`;
        await computer.page.screenshot({ path: join(pictures.folder, file), animations: 'disabled' });
      },
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}
