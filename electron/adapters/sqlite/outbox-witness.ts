import { readFileSync, writeFileSync } from 'node:fs';

/** A hand-over as the audit log has it. */
export interface HandOver {
  readonly event: number;
  readonly delivery: number;
  /** Epoch ms. */
  readonly at: number;
}

/**
 * The last hand-over, outside the database: a database that does not hold it is not the one that was used last. Lost or unreadable, it
 * says nothing; it never stops the outbox.
 */
export interface Witness {
  /** Null where it says nothing. */
  read(): HandOver | null;
  write(handOver: HandOver): void;
}

const SILENT: Witness = { read: () => null, write: () => {} };

export function createWitness(file: string | undefined): Witness {
  if (file === undefined) return SILENT;
  return {
    read: () => {
      try {
        const [, event, delivery, at] = /^(\d{1,15}) (\d{1,15}) (\d{1,15})\n$/.exec(readFileSync(file, 'utf8')) ?? [];
        return at === undefined ? null : { event: Number(event), delivery: Number(delivery), at: Number(at) };
      } catch {
        return null;
      }
    },
    write: ({ event, delivery, at }) => {
      try {
        writeFileSync(file, `${event} ${delivery} ${at}\n`, { mode: 0o600 });
      } catch {
        // The law of this run does not rest on it.
      }
    },
  };
}
