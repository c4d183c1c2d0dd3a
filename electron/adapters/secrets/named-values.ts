import { existsSync, readFileSync } from 'node:fs';
import { z } from '../../../shared/contract/zod.ts';
import { setAside } from '../set-aside.ts';
import { writeWhole } from '../write-whole.ts';

const values = z.record(z.string(), z.string());

/** A small JSON file of names and values that are not secret themselves: ciphertexts, names of variables. */
export interface NamedValues {
  get(name: string): string | null;
  /** Null removes. */
  put(name: string, value: string | null): void;
  isEmpty(): boolean;
}

export function namedValues(path: string, now: () => number = Date.now): NamedValues {
  /** What cannot be moved either stays where it is: writing will say why. */
  const moveAway = (): void => {
    try {
      setAside(path, now());
    } catch {}
  };
  // Read at each use: another process of the same user (command line beside the window) may have written.
  const read = (): ReadonlyMap<string, string> => {
    if (!existsSync(path)) return new Map();
    try {
      return new Map(Object.entries(values.parse(JSON.parse(readFileSync(path, 'utf8')))));
    } catch {
      moveAway();
      return new Map();
    }
  };
  return {
    get: name => read().get(name) ?? null,
    put: (name, value) => {
      const all = new Map(read());
      if (value === null && !all.has(name)) return;
      if (value === null) all.delete(name);
      else all.set(name, value);
      writeWhole(path, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
    },
    isEmpty: () => read().size === 0,
  };
}
