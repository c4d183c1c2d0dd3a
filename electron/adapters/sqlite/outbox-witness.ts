import { readFileSync, writeFileSync } from 'node:fs';

/** The number of the last hand-over, outside the database. Lost or unreadable, it says nothing; it never stops the outbox. */
export interface Witness {
  read(): number;
  write(event: number): void;
}

export function createWitness(file: string | undefined): Witness {
  if (file === undefined) return { read: () => 0, write: () => {} };
  return {
    read: () => {
      try {
        const known = Number(readFileSync(file, 'utf8'));
        return Number.isSafeInteger(known) ? known : 0;
      } catch {
        return 0;
      }
    },
    write: event => writeFileSync(file, String(event), { mode: 0o600 }),
  };
}
